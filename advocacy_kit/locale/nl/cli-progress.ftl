progress-help = Je eigen antwoorden: bekijken, meenemen, wissen.
progress-learner = Schuilnaam van wie geleerd heeft. Anders die uit ADVOCACY_LEARNER, of die van deze computer.
progress-show-help = Laat zien hoe ver je bent.
progress-of = Antwoorden van { $learner }, bewaard in { $store }
progress-nothing = Er zijn nog geen antwoorden.
progress-chapter = { $chapter } ({ $spoken })
progress-answers = { $answers ->
    [one] Eén antwoord
   *[other] { $answers } antwoorden
 } in { $rounds ->
    [one] één ronde
   *[other] { $rounds } rondes
 }, het laatst op { $last }.
progress-first = In één keer goed: { $right } van { $n }.
progress-later = Bij een volgende keer goed: { $right } van { $n }.
progress-skipped = { $count } keer overgeslagen.
progress-signal = { $signal }: { $k } van { $n } gehoord, in één keer
progress-honest = Dit zijn oefenvragen met een openbare sleutel, een paar per signaal. Het zegt iets over wat je nog kunt oefenen, en niets over hoe goed je je werk doet.
progress-export-help =
    Schrijf je antwoorden weg, om te houden of mee te nemen.

    Zonder --out komen ze op het scherm.
progress-export-out = Bestand om te maken. Een bestand dat er al is, blijft zoals het is.
progress-export-form = xapi: één antwoord per regel (JSON), voor een leersysteem. table: een CSV, voor een spreadsheet.
progress-export-exists = { $file } is er al. Kies een andere naam; er is niets overschreven.
progress-export-fails = { $file } kan niet geschreven worden ({ $reason }).
progress-exported = { $count ->
    [one] Eén antwoord weggeschreven naar { $file }.
   *[other] { $count } antwoorden weggeschreven naar { $file }.
 }
progress-delete-help = Wis je antwoorden, voorgoed.
progress-delete-yes = Niet vragen, meteen wissen.
progress-delete-ask = { $count ->
    [one] Eén antwoord van { $learner } voorgoed wissen?
   *[other] { $count } antwoorden van { $learner } voorgoed wissen?
 }
progress-delete-not = Er is niets gewist.
progress-deleted = { $count ->
    [one] Eén antwoord van { $learner } gewist.
   *[other] { $count } antwoorden van { $learner } gewist.
 }
