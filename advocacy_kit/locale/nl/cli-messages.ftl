options-map = Welke kolom wat is: text=Omschrijving. Herhaal voor meer; een getal telt kolommen vanaf 1.
options-voice = Van wie de woorden zijn, als het bestand dat niet zegt.
options-message-language = Taal van de berichten; wordt anders zelf uitgezocht.
options-timezone = Waar tijden zonder zone zijn opgeschreven. Standaard: wat in advocacy.yml staat, anders Europe/Amsterdam.
options-since = Eerste dag, bijvoorbeeld 2025-01-31; of een maand of jaar, vanaf de eerste dag.
options-until = Laatste dag; of een maand of jaar, tot het eind ervan.
options-sheet = Welk blad van een werkmap: de naam, of het nummer vanaf 1. Standaard: het blad met een kolom vol berichten.
options-config = Bestand met jullie eigen woorden. Standaard: advocacy.yml naast de berichten, anders dat in je werkmap.
options-where = Alleen rijen met deze waarde, bijvoorbeeld channel=chat. Herhaal voor meer.
options-pair-map = --map "{ $given }" heeft niet de vorm ROL=KOLOM. Bijvoorbeeld: --map text="Vrije invoer 2"
options-pair-where = --where "{ $given }" heeft niet de vorm KOLOM=WAARDE. Bijvoorbeeld: --where channel=chat

options-map-twice = --map geeft { $role } twee kolommen: "{ $one }" en "{ $other }". Kies er één.
check-help =
    Kijk wat de kit van een bestand maakt: kolommen, aantallen, wat elk hoofdstuk ermee kan, en tien regels zoals de kit ze leest.

    Van een map: één regel per bestand. Er wordt niets geschreven tenzij je erom vraagt, en de berichten veranderen nooit.
check-save-mapping = Bewaar de herkende kolommen, --timezone en --own-sender in advocacy.yml voor de volgende keer.
check-of-a-file = { $options } gaat over één bestand. Noem dat bestand in plaats van de map.
check-rejected = Schrijf de rijen die niet bruikbaar zijn, met de reden, naar dit CSV-bestand.
check-rejected-written = De rijen die niet bruikbaar zijn, staan in { $path }.

scan-help =
    Zoek de signalen in een BESTAND en schrijf ze weg, met de woorden waarin ze te horen zijn.

    In Parquet en JSON Lines staat elk signaal op een rij, in CSV en XLSX elk citaat. Het bestand mag zo groot zijn als het is.
scan-out = Bestand om te schrijven; het einde van de naam bepaalt de vorm.
scan-probabilities = Luister ook met het model, en schrijf hoe waarschijnlijk elk signaal is. Duurt ongeveer twee keer zo lang; geijkt op de eigen berichten van de kit, niet op die van jou.
scan-force = Vervang een bestand dat er al staat.
scan-starts = Ik luister naar { $file }. Dat duurt een paar seconden, bij een groot bestand langer.
scan-voice-assumed = Let op: van wie de woorden zijn, is nergens gezegd; ik heb ze beluisterd als woorden van klanten. Zitten er antwoorden van jullie zelf tussen? Geef dan op: --own-sender "naam, adres of domein", --map voice="naam van de kolom" of --voice.
scan-voice-unmatched = Let op: geen enkel bericht komt van een afzender die je als eigen opgaf; alles is beluisterd als woorden van klanten. Schrijf de naam zoals hij in het bestand staat, of het adres of domein van een mail.
scan-voice-some = Let op: bij { $silent } van de { $messages } berichten staat niet (duidelijk) van wie de woorden zijn; die zijn beluisterd als woorden van klanten.
scan-voice-nowhere = Let op: je gaf eigen afzenders op, maar het bestand zegt niet wie een bericht stuurde; alles is beluisterd als woorden van klanten. Zegt een kolom het toch? Geef op: --map voice="naam van de kolom". `advocacy check` zegt er meer over.
scan-heard = In { $k } van de { $n } berichten is aan de woorden een signaal gehoord:
scan-rejected = De rijen die niet bruikbaar waren, staan in { $path }.
scan-written = Geschreven: { $path }
scan-unknown-format = Aan "{ $target }" zie ik niet wat ik moet schrijven. Laat de naam eindigen op een van deze: { $known }.
scan-exists = "{ $target }" staat er al. Kies een andere naam, of geef --force mee om het te vervangen.
scan-onto-itself = "{ $target }" is het berichtenbestand zelf; dat wordt niet overschreven. Kies een andere naam.
scan-too-many-for-xlsx = Er zijn meer dan { $most } citaten, en meer past er niet op een Excel-blad. Schrijf naar .csv of .parquet.
train-help =
    Train de modellen die horen op de gelabelde berichten van de kit.

    `Detector.load(models="MAP")` gebruikt wat er geschreven is. De modellen die met de kit meekomen zijn met dit commando gemaakt.
train-out = Map waarin de modellen komen.
train-starts = Trainen op de gelabelde berichten van de kit. Dat duurt enkele minuten.
train-of = { $messages ->
    [nl] Nederlands
   *[en] Engels
 }, { $voice ->
    [customer] klanten
   *[organisation] onze eigen woorden
 }: berichten met het signaal, en F1 met patronen alleen → met het model
train-mind = Elk bericht is beoordeeld door een model dat niets van zijn scenario had gezien. De patronen zijn geschreven door wie een deel van deze berichten las, dus hun cijfers vleien.
train-written = Geschreven: { $path }
evaluate-help =
    Zeg hoe goed elk signaal gehoord wordt, aan de hand van gelabelde berichten.

    Zonder --data: met het deel van de eigen berichten van de kit waarop niets getraind is.
evaluate-data = Eigen gelabelde berichten, als JSON Lines: message_id, language, voice, text, gold (een lijst van signalen).
evaluate-models = Map met modellen die `advocacy train` schreef; standaard die van de kit.
evaluate-out = Schrijf alle cijfers naar dit bestand, als JSON.
evaluate-starts = Luisteren, en vergelijken met de labels.
evaluate-of = { $spoken ->
    [nl] Nederlands
   *[en] Engels
 }, { $messages } berichten
evaluate-columns = {"    "}n     F1 (95 %)       patronen precisie  recall    AP  signaal
evaluate-mean = Gemiddelde F1 over { $count } signalen: { $f1 } (met patronen alleen { $patterns })
evaluate-auc = Ontevreden klanten onderscheiden van andere: AUC { $auc }
evaluate-false = Gehoord in berichten zonder enig signaal: { $false } van { $quiet }
evaluate-few = * minder dan { $few } berichten dragen het: het cijfer zegt weinig en telt niet mee in het gemiddelde.
evaluate-mind = Taalmodellen hebben deze berichten geschreven en gelabeld, volgens het codeboek. Hoe goed je eigen berichten gehoord worden, weet je pas met eigen labels (--data).
evaluate-written = Geschreven: { $path }
