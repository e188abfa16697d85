run-help =
    Laat een hoofdstuk los op een bestand met berichten: een rapport om te lezen, de bevindingen, en hoe het is gemaakt.

    HOOFDSTUK is een naam zoals hear-the-signals, of het nummer. Wat er al staat, wordt niet opnieuw gedaan.
run-messages = Bestand met berichten; anders die van het voorbeeldbedrijf.
run-out = Map voor het rapport; anders een eigen map onder reports/.
run-mode = Wat er gebeurt: learn (leren), analyse (analyseren) of both (allebei).
run-force = Doe het opnieuw, ook al staat hetzelfde rapport er al.
run-starts = Ik lees { $file } voor { $chapter }. Dat duurt ongeveer een halve minuut.
run-sample = de berichten van het voorbeeldbedrijf
run-already = Dit rapport stond er al: dezelfde berichten, dezelfde keuzes, dezelfde versies. Met --force wordt het opnieuw gemaakt.
run-counts = { $read ->
    [one] Eén rij gelezen
   *[other] { $read } rijen gelezen
 }: { $used } gebruikt, { $rejected } niet bruikbaar, { $filtered } niet meegenomen.
run-few = { $read ->
    [one] Eén rij gelezen.
   *[other] { $read } rijen gelezen.
 } { $few ->
    [out] Wat je vroeg, laat minder dan { $least } klantberichten weg. Het rapport laat niets zien: naast een rapport over alles zou het die paar verraden.
    [file] Er zijn minder dan { $least } klantberichten; daarvan laat het rapport niets zien.
   *[other] Van wat je vroeg, blijven minder dan { $least } klantberichten over; daarvan laat het rapport niets zien.
 }
run-voice-assumed = Let op: van wie de woorden zijn, is nergens gezegd; het rapport neemt aan dat ze van klanten zijn. Zitten er antwoorden van jullie zelf tussen, dan tellen die mee en worden ze geciteerd alsof een klant ze schreef. Geef dan op: --own-sender "naam, adres of domein", --map voice="naam van de kolom" of --voice.
run-voice-unmatched = Let op: geen enkel bericht komt van een afzender die je als eigen opgaf; het rapport neemt aan dat alles van klanten is. Schrijf de naam zoals hij in het bestand staat, of het adres of domein van een mail.
run-voice-some = Let op: bij { $silent } van de { $messages } berichten staat niet (duidelijk) van wie de woorden zijn; het rapport telt die als klantberichten.
run-voice-nowhere = Let op: je gaf eigen afzenders op, maar het bestand zegt niet wie een bericht stuurde; het rapport neemt aan dat alles van klanten is. Zegt een kolom het toch? Geef op: --map voice="naam van de kolom". `advocacy check` zegt er meer over.
run-own-words = Jullie eigen woorden zijn gebruikt: { $file }. Wat precies, staat in het rapport en in manifest.json.
run-kept = Bestanden die sinds de vorige keer zijn veranderd, zijn bewaard als: { $files }
run-beside = Ernaast: { $files }
run-report = Rapport: { $path }

jobs-help =
    Voer alle opdrachten uit een bestand uit: hoofdstukken, groepen en talen, twee tegelijk, met één pagina over alles.

    Mislukt er een, dan gaan de andere door; wat er al staat, wordt niet opnieuw gedaan. Paden beginnen bij de map van het bestand.

    { "\u0008" }
    out: rapporten
    defaults: { "{" }chapter: hear-the-signals, messages: post.xlsx, language: nl{ "}" }
    jobs:
      - name: alles
      - name: balie, sinds de verhuizing
        where: { "{" }channel: balie{ "}" }
        since: 2025-04-01

    Of elke combinatie, in plaats van een lijst met opdrachten:

    { "\u0008" }
    combine:
      chapters: [hear-the-signals]
      languages: [nl, en]
      segments: { "{" }alles: { "{}" }, planning: { "{" }team: Planning{ "}" }{ "}" }
jobs-workers = Hoeveel opdrachten tegelijk.
jobs-starts = Daar gaan we; { $workers ->
    [one] één opdracht
   *[other] { $workers } opdrachten
 } tegelijk. Elke duurt ongeveer een halve minuut.
jobs-done = { $count ->
    [one] Eén opdracht
   *[other] { $count } opdrachten
 }, { $failed } mislukt.
jobs-index = Open deze pagina: { $path }

demo-help =
    Kijk wat de kit doet: hoofdstuk 01 op de berichten van een verzonnen bedrijf, in het Nederlands en het Engels.
demo-out = Map voor de rapporten.
demo-starts = Een jaar berichten aan Lommer, een verzonnen bedrijf, wordt gelezen, in het Nederlands en het Engels. Dat duurt een minuutje.
