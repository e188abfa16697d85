cli-help =
    Hoor wat klanten zich laten ontvallen, en wat we zelf laten horen.

    Begin met `advocacy start` als je wilt leren, of met `advocacy check BESTAND` als je zelf berichten hebt.
cli-help-language = Taal van scherm en rapport.
cli-unknown-command = Het commando "{ $given }" bestaat niet. Wel: { $known }.
cli-unknown-command-near = Het commando "{ $given }" bestaat niet. Bedoel je "{ $near }"?
cli-interrupted = Gestopt. Wat niet af was, blijft niet staan alsof het af is.

cli-codebook-help =
    Lees het codeboek: alle signalen, of één.

    SIGNAL is een naam als sigh; zonder naam krijg je de lijst.
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
cli-codebook-missed = { $signal } { $language } { $id }: het voorbeeld wordt niet gehoord: { $text }
cli-codebook-false = { $signal } { $language } { $id }: de bijna-misser wordt gehoord in "{ $words }": { $text }
cli-codebook-result = { $signal } { $language }: { $found } van { $examples } voorbeelden gehoord, { $false } van { $near } bijna-missers gehoord
cli-codebook-false-total = { $count ->
    [one] Eén bijna-misser wordt gehoord; dat mag er geen zijn.
   *[other] { $count } bijna-missers worden gehoord; dat mag er geen zijn.
 }
