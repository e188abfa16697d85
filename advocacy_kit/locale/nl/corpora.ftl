corpora-no-language = Er is geen corpus in het `{ $language }`. Wel in: { $known }.
corpora-no-split = Een deel dat `{ $split }` heet is er niet. De delen zijn: { $known }.
corpora-no-table = is geen tabel: verwacht is tekst in UTF-8 met een kopregel en komma's
corpora-columns = deze kolommen ontbreken: { $missing }. Een tabel van een corpus heeft: { $known }
corpora-row = rij { $row }: { $fault }
corpora-empty = `{ $column }` is leeg
corpora-twice = `{ $column }` staat hier en ook in een rij erboven: "{ $found }"
corpora-choice = bij `{ $column }` staat "{ $found }"; het kan zijn: { $known }
corpora-scenario-split = berichten uit scenario `{ $scenario }` zitten in verschillende delen; ze horen bij elkaar in één deel, anders wordt de detector beoordeeld op wat hij al kent
corpora-no-twin = `twin_of` noemt "{ $other }", maar zo'n bericht staat niet in deze tabel
corpora-twin-scenario = `twin_of` noemt "{ $other }", maar dat bericht hoort bij een ander scenario; tweelingen horen bij hetzelfde
corpora-no-message = bij `message_id` staat "{ $id }"; dat bericht staat niet in messages.csv
corpora-nothing-with = er staat geen signaal, maar wel een sterkte of een passage; laat die leeg als er niets te horen is, of noem het signaal
corpora-nothing-beside = lezer { $annotator } heeft bij bericht { $id } een rij "niets gehoord" én een rij met een signaal; laat één van de twee staan
corpora-unread = { $count ->
    [one] één bericht heeft geen annotatie: { $first }
   *[other] { $count } berichten hebben geen annotatie, als eerste: { $first }
 }. Een bericht waarin niets te horen is, krijgt een rij zonder signaal
corpora-no-signal = een signaal `{ $signal }` bestaat niet. Bij dit bericht kan het zijn: { $known }
corpora-other-voice = `{ $signal }` hoort niet bij wat { $voice ->
    [customer] een klant
   *[organisation] de organisatie
 } laat horen, en die schreef dit bericht
corpora-span = de passage van { $start } tot { $end } valt buiten de tekst, die { $length } tekens lang is; `start` telt vanaf 0, `end` staat achter het laatste teken
corpora-one-reader = { $count ->
    [one] Eén bericht is maar door één lezer gelezen ({ $first }).
   *[other] { $count } berichten zijn maar door één lezer gelezen (als eerste: { $first }).
 } Voor wat de meesten horen zijn er minstens twee nodig; laat een tweede lezen, of werk met de annotaties zoals ze zijn.
corpora-labelled-encoding = is geen tekst in UTF-8; sla het bestand op als UTF-8
corpora-labelled-empty = heeft geen regel met een bericht; een bestand met gelabelde berichten heeft op elke regel één JSON-object
corpora-labelled-json = is geen JSON-object; een regel is één bericht met { $known }
corpora-labelled-missing = mist { $missing }; een bericht heeft { $known }
corpora-labelled-text = `text` en `message_id` zijn teksten tussen aanhalingstekens
corpora-labelled-gold = `gold` is een lijst van signalen ([] als er niets te horen is), en `evidence` geeft per signaal een lijst van [begin, eind]
corpora-labelled-twice = bericht "{ $id }" staat al op regel { $line }; bewaar een van de twee
