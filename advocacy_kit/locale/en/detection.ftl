detection-unknown-profile = There is no detector profile "{ $profile }". Choose one of: { $known }.
detection-missing-columns = The messages lack the column(s) { $missing }. Seen: { $seen }. `read_messages(FILE)` makes a table that has them.
detection-unknown-voice = Every message needs a voice, "customer" or "organisation". Found: { $voices }. `read_messages(FILE, voice="customer")` sets it for a whole file.
detection-lexicon-encoding = is no text in UTF-8; save it as UTF-8
detection-lexicon-line = a line is a strength, a tab and an expression. A strength is one of { $known }; found: "{ $found }". Headings begin with "# "
detection-lexicon-twice = "{ $expression }" stands in line { $line } already; keep one of the two
detection-no-model = This detector hears by patterns alone and has no probabilities. `Detector.load()` has them.
detection-model-none = There is no model at { $path }: { $reason } `advocacy train --out FOLDER` makes one.
detection-model-damaged = { $file } is damaged. Train anew with `advocacy train`, or install the kit again.
detection-model-changed = { $file } is not the file that was written with its manifest: it was changed, or damaged. It is not used. Train anew with `advocacy train`, or install the kit again.
detection-model-newer = { $file } is of form { $found }, which is newer than this version of the kit knows ({ $known }). Update the kit, or train anew with `advocacy train`.
detection-too-few = There are too few labelled messages to train on ({ $language }): { $signals }. A signal takes at least { $fewest } messages with it, and as many without. Label more, or leave the folder out.
