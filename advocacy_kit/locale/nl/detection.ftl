detection-unknown-profile = Er is geen detectorprofiel "{ $profile }". Kies uit: { $known }.
detection-missing-columns = In de berichten ontbreekt: { $missing }. Wel gezien: { $seen }. `read_messages(BESTAND)` maakt een tabel waar alles in zit.
detection-unknown-voice = Elk bericht heeft een stem nodig, "customer" (klant) of "organisation" (wijzelf). Gevonden: { $voices }. `read_messages(BESTAND, voice="customer")` zet de stem voor een heel bestand.
detection-lexicon-encoding = is geen tekst in UTF-8; sla het bestand op als UTF-8
detection-lexicon-line = een regel is een sterkte, een tab en een uitdrukking. Een sterkte is een van { $known }; gevonden: "{ $found }". Een kopje begint met "# "
detection-lexicon-twice = "{ $expression }" staat al op regel { $line }; bewaar een van de twee
