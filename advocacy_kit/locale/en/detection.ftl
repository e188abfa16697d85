detection-unknown-profile = There is no detector profile "{ $profile }". Choose one of: { $known }.
detection-missing-columns = The messages lack the column(s) { $missing }. Seen: { $seen }. `read_messages(FILE)` makes a table that has them.
detection-unknown-voice = Every message needs a voice, "customer" or "organisation". Found: { $voices }. `read_messages(FILE, voice="customer")` sets it for a whole file.
