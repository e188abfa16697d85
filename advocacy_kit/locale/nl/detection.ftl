detection-unknown-profile = Er is geen detectorprofiel "{ $profile }". Kies uit: { $known }.
detection-missing-columns = In de berichten ontbreekt: { $missing }. Wel gezien: { $seen }. `read_messages(BESTAND)` maakt een tabel waar alles in zit.
detection-unknown-voice = Elk bericht heeft een stem nodig, "customer" (klant) of "organisation" (wijzelf). Gevonden: { $voices }. `read_messages(BESTAND, voice="customer")` zet de stem voor een heel bestand.
detection-lexicon-encoding = is geen tekst in UTF-8; sla het bestand op als UTF-8
detection-lexicon-line = een regel is een sterkte, een tab en een uitdrukking. Een sterkte is een van { $known }; gevonden: "{ $found }". Een kopje begint met "# "
detection-lexicon-twice = "{ $expression }" staat al op regel { $line }; bewaar een van de twee
detection-no-model = Deze detector hoort alleen met patronen en heeft geen kansen. `Detector.load()` heeft ze wel.
detection-model-none = Er staat geen model op { $path }: { $reason } `advocacy train --out MAP` maakt er een.
detection-model-damaged = { $file } is beschadigd. Train opnieuw met `advocacy train`, of installeer de kit opnieuw.
detection-model-changed = { $file } is niet het bestand dat met zijn manifest is geschreven: het is veranderd of beschadigd, en wordt niet gebruikt. Train opnieuw met `advocacy train`, of installeer de kit opnieuw.
detection-model-newer = { $file } heeft vorm { $found }; deze versie van de kit kent tot en met { $known }. Werk de kit bij, of train opnieuw met `advocacy train`.
detection-too-few = Er zijn te weinig gelabelde berichten om op te trainen ({ $language }): { $signals }. Een signaal vraagt minstens { $fewest } berichten mét en evenveel zonder. Label er meer, of laat de map weg.
