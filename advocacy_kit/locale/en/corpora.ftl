corpora-no-language = There is no corpus in `{ $language }`. There is one in: { $known }.
corpora-no-split = There is no part called `{ $split }`. The parts are: { $known }.
corpora-no-table = is no table of text in UTF-8 with a header and commas
corpora-columns = columns missing: { $missing }. A table of a corpus has these: { $known }
corpora-row = row { $row }: { $fault }
corpora-empty = `{ $column }` is empty
corpora-twice = `{ $column }` stands here and in a row above: "{ $found }"
corpora-choice = `{ $column }` is "{ $found }"; it is one of: { $known }
corpora-scenario-split = messages of scenario `{ $scenario }` are in several parts; all of one scenario belong in one part, or the detector is judged on what it was trained on
corpora-no-twin = `twin_of` names "{ $other }", which is no message of this table
corpora-twin-scenario = `twin_of` names "{ $other }", which is of another scenario; twins share one
corpora-no-message = `message_id` is "{ $id }", which is not in messages.csv
corpora-nothing-with = no signal is named, but an intensity or a passage is; leave them empty for "nothing heard", or name the signal
corpora-nothing-beside = annotator { $annotator } has both a row "nothing heard" and a row with a signal for message { $id }; keep one or the other
corpora-unread = { $count ->
    [one] one message has no annotation: { $first }
   *[other] { $count } messages have no annotation, the first: { $first }
 }. A message in which nothing is heard has a row without a signal
corpora-no-signal = there is no signal `{ $signal }`. For this message there are: { $known }
corpora-other-voice = `{ $signal }` is not a signal of { $voice ->
    [customer] a customer
   *[organisation] the organisation
 }, whose message this is
corpora-span = the passage from { $start } to { $end } does not lie in the text, which has { $length } characters; `start` counts from 0, `end` is behind the last character
corpora-one-reader = { $count ->
    [one] One message was read by one annotator only ({ $first }).
   *[other] { $count } messages were read by one annotator only (the first: { $first }).
 } What most readers hear takes at least two; let a second one read, or work with the annotations as they are.
corpora-labelled-encoding = is no text in UTF-8; save it as UTF-8
corpora-labelled-empty = has no line with a message; a file of labelled messages has one JSON object a line
corpora-labelled-json = is no JSON object; a line is one message with { $known }
corpora-labelled-missing = lacks { $missing }; a message has { $known }
corpora-labelled-text = `text` and `message_id` are texts between quotes
corpora-labelled-gold = `gold` is a list of signals ([] where nothing is heard), and `evidence` gives by signal a list of [start, end]
corpora-labelled-twice = message "{ $id }" stands in line { $line } already; keep one of the two
