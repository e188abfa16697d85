batch-unknown-chapter = Het hoofdstuk "{ $chapter }" is er niet in deze taal ({ $language }). Wel: { $known }.
batch-language = De kit spreekt de taal "{ $language }" niet. Kies uit: { $known }.
batch-parameter-type = { $name }: gevonden is { $value } ({ $found }); het notebook vraagt om { $wanted }.
batch-pair = { $name }: "{ $pair }" kan niet worden doorgegeven. In een naam past geen "=", en nergens een ";".
batch-input = Het bestand "{ $file }" laat zich niet lezen: { $reason }.
batch-out-file = "{ $out }" is een bestand; voor het rapport is een map nodig. Kies een andere naam.
batch-out-unusable = In "{ $out }" kan niet worden geschreven: { $reason }.
batch-out-busy = In "{ $out }" wordt al een ander rapport gemaakt. Wacht tot dat klaar is, of kies een andere map.
batch-out-taken = In "{ $out }" staan bestanden die niet van de kit komen: { $files }. Die worden niet overschreven. Kies een andere map, of zet ze ergens anders.
batch-stopped = { $text }
batch-failed = Er ging iets mis in { $chapter }, en dat ligt niet aan jou:
    { $text }
    Laat dit zien aan wie de kit bij jullie beheert. Hoever het kwam, staat in { $kept } (cel { $number }, { $cell }). Daar kunnen citaten uit de berichten in staan: kijk dat na voor je het doorstuurt.
batch-not-started = { $chapter } kon niet beginnen: { $text }.
    Het proces dat het notebook uitvoert, liet niets van zich horen. Heeft de machine het erg druk, of te weinig geheugen? Probeer het straks nog eens.

batch-jobs-conditions = hier hoort een kolom met een waarde: team=Planning, of { "{" }team: Planning{ "}" }
batch-jobs-where = hier hoort een waarde, of een lijst met waarden; zet er aanhalingstekens omheen
batch-html-skip = Ga meteen naar het rapport
batch-html-made = Hoe dit rapport is gemaakt
batch-html-chapter = Hoofdstuk
batch-html-messages = Berichten
batch-html-sample = { $file }, van het verzonnen bedrijf Lommer
batch-html-sha256 = Vingerafdruk (SHA-256)
batch-html-rows = Rijen
batch-html-counts = { $read } gelezen, { $used } gebruikt, { $rejected } niet bruikbaar, { $filtered } niet meegenomen
batch-html-few = { $read } gelezen; { $few ->
    [out] de keuze laat minder dan { $least } klantberichten weg, dus geen aantallen
   *[other] minder dan { $least } klantberichten gebruikt, dus daarvan geen aantallen
 }
batch-html-selection = Gekozen
batch-html-own-words = Eigen woorden
batch-html-versions = Versies
batch-html-versions-are = advocacy_kit { $kit }, codeboek { $codebook }
batch-html-made-on = Gemaakt op
batch-html-files = Bestanden naast deze pagina

batch-jobs-empty = er staan geen opdrachten in. Zet een lijst onder `jobs:`, of noem onder `combine:` hoofdstukken, groepen en talen
batch-jobs-no-chapter = er is geen hoofdstuk genoemd, hier niet en onder `defaults` niet
batch-jobs-same-out = de opdracht op regel { $first } schrijft al in "{ $out }"; geef deze een eigen map (`out`)
batch-job-interrupted = Gestopt voor het klaar was.
batch-job-died = Het proces is gestopt (code { $code }) zonder iets te zeggen. Is het afgebroken, of was het geheugen vol? De laatste regels:
    { $text }
batch-state-done = klaar
batch-state-already = stond er al
batch-state-failed = mislukt

batch-language-name = Nederlands
batch-index-in-this-language = Deze pagina in het Nederlands
batch-index-title = { $count ->
    [one] Rapport
   *[other] Rapporten
 }
batch-index-welcome = { $count ->
    [one] Dit is het rapport dat de kit heeft gemaakt: wat er in de berichten te horen was, hoe vaak en waar, met de woorden zelf erbij. Het opent hier, en de getallen liggen ernaast als spreadsheet.
   *[other] Dit zijn de rapporten die de kit heeft gemaakt: wat er in de berichten te horen was, hoe vaak en waar, met de woorden zelf erbij. Kies er een; het opent hier, en de getallen liggen ernaast als spreadsheet.
 }
batch-index-welcome-sample = Dit maakt de kit van een jaar berichten. Ze komen van Lommer, een fietsverhuurder die niet bestaat: klanten schrijven, collega's schrijven elkaar, en in de loop van het jaar gaat er iets mis. { $count ->
    [one] Open het rapport
   *[other] Kies een rapport
 } en kijk of je het kunt vinden.
batch-index-lead = { $failed ->
    [0] { $count ->
        [one] Eén rapport, en het is gelukt.
       *[other] { $count } rapporten, alles gelukt.
     }
   *[other] { $count ->
        [one] Eén rapport, en het is mislukt.
       *[other] { $count } rapporten, waarvan { $failed } mislukt.
     }
 }
batch-index-caption = Wat er is gedaan
batch-index-column-report = Rapport
batch-index-column-which = Welke berichten
batch-index-column-messages = Bestand
batch-index-column-counts = Gebruikte berichten
batch-index-column-language = Taal
batch-index-column-chapter = Hoofdstuk
batch-index-column-state = Stand
batch-index-used = { $used } van { $read }
batch-index-used-several = { $messages }, uit { $used } van { $read } rijen
batch-index-few = { $few ->
    [out] niet geteld: de keuze laat er minder dan { $least } weg
   *[other] minder dan { $least }
 }
batch-index-sample = voorbeeldbedrijf
batch-index-all = alle
batch-index-since = vanaf { $since }
batch-index-until = tot en met { $until }
batch-index-since-until = { $since } tot en met { $until }
batch-index-failed = Wat mislukte, en waarom
