detection-unknown-profile = Er is geen detectorprofiel "{ $profile }". Kies uit: { $known }.
detection-missing-columns = In de berichten ontbreekt: { $missing }. Wel gezien: { $seen }. `read_messages(BESTAND)` maakt een tabel waar alles in zit.
detection-unknown-voice = Elk bericht heeft een stem nodig, "customer" (klant) of "organisation" (wijzelf). Gevonden: { $voices }. `read_messages(BESTAND, voice="customer")` zet de stem voor een heel bestand.
