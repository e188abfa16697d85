# Wat er mis is in een uitdrukking, voor wie patronen schrijft.
patterns-empty = een uitdrukking kan niet leeg zijn
patterns-space = in "{ $expression }" staat een spatie te veel
patterns-no-opening = "{ $expression }": op plaats { $position } staat ")" zonder "("
patterns-not-closed = "{ $expression }": "(" wordt niet gesloten
patterns-no-word = "{ $expression }" heeft geen eigen woord om naar te zoeken
patterns-backslash = "{ $expression }" eindigt op "\"
patterns-bar = "{ $expression }": op plaats { $position } staat "|" buiten "( )"
patterns-list = "{ $expression }" noemt de lijst "{ $name }"; er zijn: { $known }
patterns-gap = "{ $expression }": een gat schrijf je als <0-3>, op plaats { $position }
patterns-gap-alone = "{ $expression }" begint of eindigt met een gat; een gat staat tussen woorden
