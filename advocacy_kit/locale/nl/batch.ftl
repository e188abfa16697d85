batch-unknown-chapter = Het hoofdstuk "{ $chapter }" is er niet in deze taal ({ $language }). Wel: { $known }.
batch-language = De kit spreekt de taal "{ $language }" niet. Kies uit: { $known }.
batch-parameter-type = { $name }: gevonden is { $value } ({ $found }); het notebook vraagt { $wanted }.
batch-pair = { $name }: "{ $pair }" kan niet worden doorgegeven. In een naam past geen "=", en nergens een ";".
batch-input = Het bestand "{ $file }" laat zich niet lezen: { $reason }.
batch-no-reason = het systeem zegt niet waarom
batch-out-file = "{ $out }" is een bestand; voor het rapport is een map nodig. Kies een andere naam.
batch-out-unusable = In "{ $out }" kan niet worden geschreven: { $reason }.
batch-out-busy = In "{ $out }" is al een andere run bezig. Wacht tot die klaar is, of kies een andere map.
batch-out-taken = In "{ $out }" staan bestanden die niet van de kit komen: { $files }. Die worden niet overschreven. Kies een andere map, of zet ze ergens anders.
batch-stopped = { $chapter } is gestopt onder "{ $heading }" (cel { $number }, { $cell }):
    { $text }
    Tot waar het kwam, staat in { $kept }.
batch-failed = { $chapter } is misgelopen onder "{ $heading }" (cel { $number }, { $cell }), en dat ligt niet aan jou:
    { $text }
    Tot waar het kwam, staat in { $kept }.

batch-html-skip = Ga meteen naar het rapport
batch-html-made = Hoe dit rapport is gemaakt
batch-html-chapter = Hoofdstuk
batch-html-messages = Berichten
batch-html-sample = { $file }, van het verzonnen bedrijf Lommer
batch-html-sha256 = Vingerafdruk (SHA-256)
batch-html-rows = Rijen
batch-html-counts = { $read } gelezen, { $used } gebruikt, { $rejected } niet bruikbaar, { $filtered } niet meegenomen
batch-html-selection = Gekozen
batch-html-versions = Versies
batch-html-versions-are = advocacy_kit { $kit }, codeboek { $codebook }
batch-html-made-on = Gemaakt op
batch-html-files = Bestanden naast deze pagina
