# Lastige bestanden: wat erin verborgen is, wat er niet in klopt, en wat te groot is.

messages-too-many-columns = `{ $file }` heeft { $count } kolommen; ik kan er hoogstens { $most } aan. Kijk of het scheidingsteken klopt, of bewaar alleen de kolommen die je nodig hebt.
messages-bomb = `{ $file }` is klein, maar wordt uitgepakt { $size } MB groot. Dat vertrouw ik niet; ik open het niet. Komt het uit een systeem dat je kent? Maak de export dan opnieuw, of kies CSV.
messages-not-a-file = `{ $file }` is geen gewoon bestand, maar een pijp of een apparaat. Sla de gegevens eerst op in een bestand.
messages-unreadable-name = In de naam `{ $file }` staan bytes die geen letters zijn (op de plek van elk vraagteken). Geef het bestand een andere naam en probeer het nog eens.

messages-rejected-long = { $count } met een cel die te lang is voor een bericht
messages-reason-long = een cel van { $signs } tekens; meer dan { $most } lees ik niet
messages-rejected-names = { $count } met de namen van de kolommen
messages-reason-names = nog eens de namen van de kolommen

messages-note-xlsx-hidden-sheets = Verborgen in de werkmap, en niet gelezen: { $sheets }. Toch lezen? Maak het blad zichtbaar, of geef op: `--sheet "{ $sheet }"`.
messages-note-xlsx-hidden-columns = { $count ->
    [one] Eén kolom is verborgen in de werkmap, maar telt gewoon mee: { $columns }.
   *[other] { $count } kolommen zijn verborgen in de werkmap, maar tellen gewoon mee: { $columns }.
  }
messages-note-xlsx-hidden-rows = { $count ->
    [one] Eén rij is verborgen in de werkmap (een filter misschien), maar is wel gelezen: rij { $rows }.
   *[other] { $count } rijen zijn verborgen in de werkmap (een filter misschien), maar zijn wel gelezen: rij { $rows }.
  }
messages-note-xlsx-merged = { $count ->
    [one] Op één plek zijn cellen van meer rijen samengevoegd. De waarde geldt voor al die rijen; een tekst blijft één bericht.
   *[other] Op { $count } plekken zijn cellen van meer rijen samengevoegd. De waarde geldt voor al die rijen; een tekst blijft één bericht.
  }
messages-note-xlsx-merged-across = { $count ->
    [one] Op één plek zijn cellen naast elkaar samengevoegd. Wat daar staat, hoort bij de eerste van die kolommen.
   *[other] Op { $count } plekken zijn cellen naast elkaar samengevoegd. Wat daar staat, hoort bij de eerste van die kolommen.
  }
messages-note-names-above = Boven de namen van de kolommen staat nog een rij met kopjes; die lees ik niet.
messages-note-xlsx-uncalculated = { $count ->
    [one] Eén formule heeft nog geen uitkomst; die cel is leeg.
   *[other] { $count } formules hebben nog geen uitkomst; die cellen zijn leeg.
  } Open de werkmap in Excel of LibreOffice en sla die op, dan staan de uitkomsten erin.
messages-note-mail-subjects = Het onderwerp van een mail lees ik niet mee: vaak schreef een programma het, en namen staan er los in, waar ik ze minder goed vind. Schrijven je klanten hun klacht in het onderwerp? Beluister die dan apart: `--map text={ $column }`.
messages-note-json-nested = { $count ->
    [one] Het bestand bevat één gesprek
   *[other] Het bestand bevat { $count } gesprekken
  }, met de berichten in een lijst onder "{ $column }". Elk bericht daaruit telt als een rij.
messages-note-json-pages = Dit bestand zegt zelf dat het niet alles is: het is één bladzijde met { $count ->
    [one] één gegevensblok
   *[other] { $count } gegevensblokken
  }, en er volgen er meer. Haal ook die op als je alles wilt horen.
messages-note-json-keys = { $count ->
    [one] Op één regel, regel { NUMBER($line, useGrouping: 0) }, staan sleutels die ik niet lees.
   *[other] Op { $count } regels, voor het eerst op regel { NUMBER($line, useGrouping: 0) }, staan sleutels die ik niet lees.
  } Er komen er zo veel bij dat het geen namen van kolommen lijken, maar gegevens. Staan er berichten of datums onder? Laat de export ze dan onder vaste namen zetten.
