detection-unknown-profile = There is no detector profile "{ $profile }". Choose one of: { $known }.
detection-missing-columns = The messages lack the column(s) { $missing }. Seen: { $seen }. `read_messages(FILE)` makes a table that has them.
detection-unknown-voice = Every message needs a voice, "customer" or "organisation". Found: { $voices }. `read_messages(FILE, voice="customer")` sets it for a whole file.
detection-lexicon-encoding = is no text in UTF-8; save it as UTF-8
detection-lexicon-line = a line is a strength, a tab and an expression. A strength is one of { $known }; found: "{ $found }". Headings begin with "# "
detection-lexicon-twice = "{ $expression }" stands in line { $line } already; keep one of the two
