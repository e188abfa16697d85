cli-help =
    Hoor wat klanten zich laten ontvallen, en wat we zelf laten horen.

    Begin met `advocacy start` als je wilt leren, of met `advocacy check BESTAND` als je zelf berichten hebt.
cli-help-language = Taal van scherm en rapport.
cli-unknown-command = Het commando "{ $given }" bestaat niet. Wel: { $known }.
cli-unknown-command-near = Het commando "{ $given }" bestaat niet. Bedoel je "{ $near }"?
cli-interrupted = Gestopt. Wat niet af was, blijft niet staan alsof het af is.

# -- woorden die click in het Engels zou zeggen
cli-usage = Zo typ je het:
cli-options = Opties
cli-commands = Commando's
cli-default = standaard:
cli-required = verplicht
cli-help-help = Toon deze uitleg en stop.
cli-help-version = Toon de versie en stop.
cli-try-help = Meer uitleg: { $command } --help
cli-missing-option = De optie { $name } ontbreekt, en zonder gaat het niet.
cli-missing-argument = { $name } ontbreekt.
cli-no-such-option = De optie { $name } bestaat niet.
cli-no-such-option-near = De optie { $name } bestaat niet. Bedoel je { $near }?
cli-option-needs-value = Achter { $name } moet nog iets komen.
cli-option-takes-none = Achter { $name } hoort niets.
cli-extra-argument = Ik weet niet wat ik met "{ $given }" moet. Hoort het bij wat ervoor staat, zet dan aanhalingstekens om het geheel.
cli-bad-choice = { $name } kan niet "{ $given }" zijn. Kies uit: { $known }.
cli-bad-number = { $name } kan niet "{ $given }" zijn. Geef een heel getal van { $least } tot en met { $most }.
cli-bad-file = { $name }: met "{ $given }" kan ik niets. Klopt de naam, en is het geen map?
cli-bad-folder = { $name }: "{ $given }" is geen map waar ik iets mee kan. Klopt de naam?
cli-bad-value = { $name } kan zo niet: { $problem }
cli-yes-no = [j/N]
cli-busy = Bezig
cli-share = { $percent } % klaar
cli-metavar-options = OPTIES
cli-metavar-command = COMMANDO
cli-metavar-file = BESTAND
cli-metavar-file-or-folder = BESTAND|MAP
cli-metavar-folder = MAP
cli-metavar-jobs = OPDRACHTEN
cli-metavar-chapter = HOOFDSTUK
cli-metavar-signal = SIGNAAL
cli-metavar-name = NAAM
cli-metavar-number = GETAL
cli-metavar-role = ROL=KOLOM
cli-metavar-column = KOLOM=WAARDE
cli-metavar-day = DAG
cli-metavar-zone = ZONE
cli-metavar-sheet = BLAD

cli-codebook-help =
    Lees het codeboek: alle signalen, of één.

    SIGNAAL is een naam als sigh; zonder naam krijg je de lijst.
cli-codebook-check = Controleer de bestanden, en leg de patronen naast de voorbeelden en de bijna-missers.
cli-codebook-schema = Toon het JSON-schema van een signaalbestand.
cli-codebook-folder = Een ander codeboek dan dat van de kit.
cli-codebook-title = Codeboek { $version }: { $count } signalen
cli-codebook-more = `advocacy codebook SIGNAAL` laat er een zien, met voorbeelden.
cli-codebook-customer = Wat klanten laten horen
cli-codebook-organisation = Wat we zelf laten horen
cli-codebook-dimensions = Twee dimensies over de signalen heen
cli-codebook-when = Je hoort het als
cli-codebook-not-when = Het is het niet als
cli-codebook-examples = Voorbeelden
cli-codebook-near-misses = Klinkt zo, maar is het niet
cli-codebook-say-now = Wat je kunt zeggen of doen
cli-codebook-intensity = { $intensity ->
    [subtle] subtiel
    [clear] duidelijk
   *[strong] sterk
 }
cli-codebook-missed = { $signal } { $language } { $id }: het voorbeeld wordt niet gehoord: { $text }
cli-codebook-false = { $signal } { $language } { $id }: de bijna-misser wordt gehoord in "{ $words }": { $text }
cli-codebook-result = { $signal } { $language }: { $found } van { $examples } voorbeelden gehoord, { $false } van { $near } bijna-missers gehoord
cli-codebook-false-total = { $count ->
    [one] Eén bijna-misser wordt gehoord; dat mag er geen zijn.
   *[other] { $count } bijna-missers worden gehoord; dat mag er geen zijn.
 }
