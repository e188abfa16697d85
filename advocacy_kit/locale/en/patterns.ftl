# What is wrong in an expression, for who writes patterns.
patterns-empty = an expression cannot be empty
patterns-space = "{ $expression }" has a space too many
patterns-no-opening = "{ $expression }": ")" without "(" at position { $position }
patterns-not-closed = "{ $expression }": "(" is not closed
patterns-no-word = "{ $expression }" names no word of its own to look for
patterns-backslash = "{ $expression }" ends in a "\"
patterns-bar = "{ $expression }": "|" stands outside "( )" at position { $position }
patterns-list = "{ $expression }" names the list "{ $name }"; there are: { $known }
patterns-gap = "{ $expression }": a gap is written <0-3>, at position { $position }
patterns-gap-alone = "{ $expression }" begins or ends with a gap; a gap stands between words
