# Berichten inlezen: wat er herkend is, wat er overbleef, en wat er misging.

## Fouten: het bestand

messages-several-faults = Er kloppen { $count } dingen niet:
messages-missing = Ik kan `{ $file }` niet vinden. Kijk of de naam en de map kloppen.
messages-missing-near = Ik kan `{ $file }` niet vinden. In dezelfde map staat wel `{ $near }`. Bedoelde je die?
messages-is-folder = { $why ->
    [empty] In de map `{ $file }` staat geen enkel bestand.
    [aside] In de map `{ $file }` staan alleen verborgen mails en koppelingen naar elders; die lees ik niet: { $names }.
    [mixed] In de map `{ $file }` staat mail, maar er staan ook bestanden die ik elk apart lees: { $names }. Staat de mail in een map hieronder? Geef dan die map op.
   *[none] In de map `{ $file }` staat geen mail. Wel: { $names }.
  } Een map lees ik in haar geheel als er vooral mail in zit (.eml, .msg, .mbox). Geef anders het bestand op waar de berichten in staan. Dit kan ik lezen: { $known }.
messages-no-access = `{ $file }` gaat niet open ({ $why }). Staat het bestand nog open in Excel, of heb je er geen rechten voor? Sluit het, of maak een kopie en probeer die.
messages-empty-file = `{ $file }` is leeg. Maak de export opnieuw en kijk of er berichten in staan.
messages-foreign-format = `{ $file }` is een { $format }-bestand. Daar haal ik geen berichten uit. Sla de gegevens op in een van deze vormen: { $known }.
messages-unknown-format = Ik weet niet wat voor bestand `{ $file }` is (einde van de naam: { $suffix }). Deze kan ik lezen: { $known }.
messages-not-text = In `{ $file }` staat geen tekst, alleen tekens die een computer leest. Heet het bestand misschien per ongeluk zo? Exporteer de berichten als CSV of XLSX.
messages-damaged = `{ $file }` is beschadigd of niet af; ik krijg het niet open als { $format }. Download of exporteer het opnieuw.
messages-password = `{ $file }` zit op slot met een wachtwoord. Open het zelf, sla een kopie op zonder wachtwoord, en probeer die.
messages-old-excel = `{ $file }` is een werkmap van vóór Excel 2007 (.xls). Open die in Excel of LibreOffice en kies Opslaan als: Excel-werkmap (.xlsx) of CSV.
messages-not-workbook = `{ $file }` heet een Excel-werkmap, maar is er geen. Is het een CSV? Geef het dan een naam die op .csv eindigt.
messages-other-workbook = `{ $file }` is wel een werkmap of archief ({ $format }), maar geen .xlsx. Open het en kies Opslaan als: Excel-werkmap (.xlsx) of CSV.
messages-no-records = In `{ $file }` verwacht ik gegevensblokken tussen accolades: één per regel (JSON Lines), of in één lijst. Dit begint met "{ $start }". Laat de export één bericht per regel schrijven, of kies CSV.
messages-json-cut = `{ $file }` houdt halverwege op: op regel { NUMBER($line, useGrouping: 0) }, na teken { NUMBER($column, useGrouping: 0) }, is een gegevensblok of lijst nog open. Download of exporteer het bestand opnieuw.
messages-json-broken = `{ $file }` is geen leesbare JSON: op regel { NUMBER($line, useGrouping: 0) }, bij teken { NUMBER($column, useGrouping: 0) }, gaat het mis. Exporteer het bestand opnieuw, of kies CSV. Heb je er zelf in gewerkt? Kijk dan daar of er een aanhalingsteken, komma of haakje ontbreekt.
messages-json-inner = `{ $file }`: ik vind geen berichten in de gegevensblokken zelf, wel lijsten met nog meer gegevensblokken, in { $columns }. Zo diep lees ik hier niet. Laat de export van elk bericht een eigen gegevensblok maken, met de tekst onder een naam als "text", of kies CSV.
messages-json-large = `{ $file }` is één JSON-document, en te groot om in één keer te lezen. Laat de export één gegevensblok per regel schrijven (JSON Lines), of kies CSV.
messages-header-only = In `{ $file }` staan wel namen van kolommen ({ $columns }), maar geen berichten eronder.
messages-no-such-sheet = In `{ $file }` is geen blad "{ $wanted }". Wel: { $sheets }.
messages-no-sheets = `{ $file }` heeft geen bladen, dus ook geen blad "{ $wanted }". Laat `--sheet` weg.
messages-nothing-usable = Uit `{ $file }` blijft geen enkel bericht over; er { $rows ->
    [one] was één rij
   *[other] waren { $rows } rijen
  }.

## Fouten: de kolommen

messages-no-text-column =
    `{ $file }`: ik vind geen kolom met de tekst van de berichten. Wel gezien: { $columns }.
    Weet jij in welke kolom de tekst staat? Geef dan op: `--map text="naam van de kolom"`. Er is niets aan het bestand veranderd.
messages-no-text-column-guess =
    `{ $file }`: ik vind geen kolom met de tekst van de berichten. Wel gezien: { $columns }.
    Staat de tekst in "{ $guess }"? Geef dan op: `--map text="{ $guess }"`. Er is niets aan het bestand veranderd.
messages-no-text-at-all =
    { $count ->
        [one] `{ $file }` heeft maar één kolom, zonder naam erboven, en wat erin staat lijkt niet op zinnen van mensen. Zijn het toch de berichten? Zet er een naam boven (bijvoorbeeld "tekst"), of geef op: `--map text=1`.
       *[other] `{ $file }` heeft geen namen boven de kolommen, en in geen van de { $count } kolommen herken ik zinnen van mensen. Zet er namen boven (bijvoorbeeld "datum" en "tekst"), of geef het nummer van de kolom op: `--map text=2`.
    }
messages-unknown-role = "{ $role }" is niets wat een kolom kan zijn. Kies uit: { $roles }.
messages-no-such-column = Er is geen kolom "{ $wanted }". Wel: { $columns }.
messages-no-such-column-near = Er is geen kolom "{ $wanted }". Bedoelde je "{ $near }"? Alle kolommen: { $columns }.
messages-map-persons = In "{ $column }" staan personen, of nummers en adressen van één persoon of zaak: dat zie ik aan de naam of aan de inhoud. Daarom kan die kolom niet { $role } zijn. De kit telt per team, kanaal, onderwerp en product, en nooit per persoon: dan worden mensen met elkaar vergeleken. Kies een kolom die meer mensen delen, of laat `{ $role }` weg. Zijn het namen van collega's? Met `--map author="{ $column }"` wordt elke naam een code, alleen om groepjes van te weinig mensen te verbergen.
messages-keep-persons = In "{ $column }" staan personen, of nummers en adressen van één persoon: dat zie ik aan de naam of aan de inhoud. Die kolom wordt niet bewaard, want er wordt nooit per persoon geteld.

## Fouten: wat er gevraagd is

messages-unknown-timezone = De tijdzone "{ $given }" ken ik niet. Schrijf het zo: Europe/Amsterdam, Europe/Brussels, Europe/London.
messages-unknown-language = De taal van de berichten is auto, nl of en; niet "{ $given }".
messages-bad-sender = "{ $given }" kan geen afzender zijn. Schrijf een domein (lommer.example), een mailadres, of een naam zoals die in een chat staat.
messages-unknown-voice = Wiens woorden het zijn, is customer (de klant) of organisation (wij); niet "{ $given }".
messages-not-positive = `{ $parameter }` moet een heel getal vanaf 1 zijn; niet "{ $given }".
messages-bad-date = { $parameter }: "{ $given }" is geen dag die ik begrijp. Schrijf het zo: 2025-04-03.
messages-no-such-day = { $parameter }: de dag "{ $given }" bestaat niet. Kijk de datum na.
messages-empty-period = De periode van { $since } tot en met { $until } is leeg: het begin ligt na het einde.
messages-no-dates = Een periode kan ik niet kiezen: ik vind geen kolom met de datum. Wel: { $columns }. Staat de datum in een daarvan? Geef dan op: `--map sent_at="naam van de kolom"`.
messages-bad-where = "{ $given }" begrijp ik niet. Schrijf een kolom, een is-teken en een waarde: team=Planning.
messages-where-no-column = Op "{ $column }" kan ik niet kiezen. Dat kan op: { $columns }.
messages-where-no-column-near = Op "{ $column }" kan ik niet kiezen. Bedoelde je "{ $near }"? Kiezen kan op: { $columns }.
messages-where-persons = In "{ $column }" staan personen, of nummers en adressen van één persoon of zaak. Daarop kun je niet kiezen: een rapport over de berichten van één mens gaat over die mens. Dit kan wel: { $columns }.
messages-where-one = In "{ $column }" heeft bijna elk gesprek of bericht een eigen waarde, en daarop kun je niet kiezen: een rapport over één gesprek gaat over wie daarin praat. Dit kan wel: { $columns }.
messages-where-values = In `{ $column }` staat: { $values }.

## Wat er herkend is

messages-file = { $file }: { $format }
messages-detail-encoding = tekencodering { $value }
messages-detail-delimiter = gescheiden door { $value }
messages-detail-sheet = blad "{ $value }"
messages-detail-files = bestanden gelezen: { $value }
messages-detail-other_files = bestanden van een andere soort, niet gelezen: { $value }
messages-detail-hidden_files = verborgen mails en koppelingen naar elders, niet gelezen: { $value }
messages-other-files = Niet gelezen, want geen mail: { $files }. Staan daar ook berichten in? Lees zo'n bestand dan apart.
messages-sheets-left = Alleen het blad "{ $chosen }" is gelezen. Niet gelezen, met het aantal rijen erachter: { $sheets }. Wil je een ander blad? Geef op: `--sheet "{ $other }"`.
messages-no-header = Er staan geen namen boven de kolommen; ik ga af op wat erin staat.
messages-column-name = { $label }: kolom "{ $column }", herkend aan de naam
messages-column-map = { $label }: kolom "{ $column }", zoals opgegeven
messages-column-usual = { $label }: kolom "{ $column }", zoals in advocacy.yml
messages-column-content = { $label }: kolom { NUMBER($position, useGrouping: 0) }, herkend aan de inhoud
messages-rivals = De tekst had ook in { $rivals } kunnen staan.
messages-voice-assumed = Wiens woorden het zijn, staat niet in het bestand; ik neem aan: { $voice }.
messages-voice-labels = Wiens woorden het zijn, staat voor de beurten; waar niets staat, neem ik aan: { $voice }.
messages-voice-given = Wiens woorden het zijn: { $voice }, zoals opgegeven.
messages-voice-name-customer = klant
messages-voice-name-organisation = organisatie
messages-ids-made = De berichten krijgen een eigen nummer, elke keer hetzelfde.
messages-timezone = Tijden zonder tijdzone lees ik als { $timezone }.
messages-note-values-unknown = De kolom "{ $column }" gebruik ik niet voor { $role }: ik ken de waarden niet die erin staan.
messages-note-text-ours = Aan de naam te zien staan in "{ $column }" jullie eigen woorden. Is dat zo? Geef dan op: `--voice organisation`.
messages-note-ours-beside = In "{ $column }" staan aan de naam te zien jullie eigen woorden; die lees ik nu niet. Wil je die lezen, geef dan op: `--map text="{ $column }" --voice organisation`.
messages-note-too-many-values = De kolom "{ $column }" gebruik ik niet voor { $role }: bijna elke rij heeft een andere waarde, dus tellen heeft geen zin.
messages-note-persons = De kolom "{ $column }" gebruik ik niet voor { $role }: er staan vooral namen, nummers of adressen van personen in, en er wordt nooit per persoon geteld.
messages-note-ids-not-unique = De nummers in "{ $column }" gebruik ik niet als nummer van een bericht: ze komen vaker voor, ontbreken vaak, of lijken op gegevens van een persoon.
messages-note-usual-gone = In advocacy.yml staat de kolom "{ $column }" voor { $role }. Die heeft dit bestand niet; ik ging af op de namen die er wel zijn.
messages-note-keep-gone = De kolom "{ $column }", die volgens advocacy.yml bewaard wordt, heeft dit bestand niet.
messages-dropped = Niet gelezen: { $columns }.

messages-role-text = Tekst van het bericht
messages-role-message_id = Nummer van het bericht
messages-role-conversation_id = Gesprek
messages-role-sent_at = Datum en tijd
messages-role-voice = Wiens woorden
messages-role-audience = Voor wie bestemd
messages-role-channel = Kanaal
messages-role-team = Team
messages-role-topic = Onderwerp
messages-role-product = Product
messages-role-customer_id = Klant
messages-role-author = Schrijver (alleen als code, om te tellen)
messages-role-turn = Beurt in het gesprek
messages-role-language = Taal
messages-role-automatic = Door een programma verstuurd
messages-role-keep = Bewaard

## Wat er overbleef

messages-rows = { $rows ->
    [one] Eén rij gelezen,
   *[other] { $rows } rijen gelezen,
  } { $used ->
    [one] één bericht
   *[other] { $used } berichten
  } over.
messages-limited = Gestopt bij de grens die is opgegeven, na { $rows } rijen.
messages-rejected = Niet te gebruiken: { $count } ({ $reasons }).
messages-rejected-empty = { $count } zonder tekst
messages-rejected-language = { $count } in een andere taal dan Nederlands of Engels
messages-rejected-ragged = { $count } met te veel of te weinig cellen
messages-rejected-json = { $count } onleesbaar
messages-rejected-quoted = { $count } met alleen geciteerde of doorgestuurde woorden
messages-rejected-automatic = { $count } van een programma: afwezigheid, ontvangst- of leesbevestiging
messages-rejected-mail = { $count } waar geen mail van te maken is
messages-rejected-encrypted = { $count } versleuteld
messages-filtered = Niet meegenomen: { $count } ({ $reasons }).
messages-filtered-period = { $count } buiten de periode
messages-filtered-undated = { $count } zonder datum
messages-filtered-where = { $count } met een andere waarde
messages-filtered-copy = { $count } dubbel: dezelfde mail stond er al
messages-blank = { $count ->
    [one] Eén lege regel
   *[other] { $count } lege regels
  } overgeslagen.
messages-languages = Taal: { $languages }.
messages-language-nl = { $count } Nederlands
messages-language-en = { $count } Engels
messages-language-other = { $count } anders
messages-inherited = Te kort om de taal te herkennen: { $count }. Die heb ik bij hun gesprek gerekend, of bij de taal van de meeste berichten.
messages-voices = Wiens woorden: { $voices }.
messages-voice-count-customer = { $count } van klanten
messages-voice-count-organisation = { $count } van de organisatie
messages-voice-unknown = Bij { $count } stond niet (begrijpelijk) wie er spreekt; die tel ik bij: { $voice }.
messages-dateless = Zonder datum die ik begrijp: { $count }. Ze doen mee, maar niet in cijfers over de tijd.
messages-redacted = Weggehaald: { $kinds }.
messages-redaction-email = { $count ->
    [one] één e-mailadres
   *[other] { $count } e-mailadressen
  }
messages-redaction-link = { $count ->
    [one] één link
   *[other] { $count } links
  }
messages-redaction-account = { $count ->
    [one] één accountnaam
   *[other] { $count } accountnamen
  }
messages-redaction-iban = { $count ->
    [one] één rekeningnummer
   *[other] { $count } rekeningnummers
  }
messages-redaction-phone = { $count ->
    [one] één telefoonnummer
   *[other] { $count } telefoonnummers
  }
messages-redaction-number = { $count ->
    [one] één ander nummer van een persoon of zaak
   *[other] { $count } andere nummers van een persoon of zaak
  }
messages-redaction-name = { $count ->
    [one] één naam
   *[other] { $count } namen
  }
messages-redaction-card = { $count ->
    [one] één kaartnummer
   *[other] { $count } kaartnummers
  }
messages-redaction-bsn = { $count ->
    [one] één burgerservicenummer
   *[other] { $count } burgerservicenummers
  }
messages-redaction-national = { $count ->
    [one] één ander identiteitsnummer
   *[other] { $count } andere identiteitsnummers
  }
messages-redaction-address = { $count ->
    [one] één adres
   *[other] { $count } adressen
  }
messages-redaction-postcode = { $count ->
    [one] één postcode
   *[other] { $count } postcodes
  }
messages-redaction-birth = { $count ->
    [one] één geboortedatum
   *[other] { $count } geboortedatums
  }
messages-redaction-plate = { $count ->
    [one] één kenteken
   *[other] { $count } kentekens
  }
messages-redaction-ip = { $count ->
    [one] één IP- of MAC-adres
   *[other] { $count } IP- of MAC-adressen
  }
messages-repaired = Hersteld: { $kinds }.
messages-repair-entities = codes als &amp; in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
messages-repair-tags = HTML in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
messages-repair-mojibake = verhaspelde letters (Ã©) in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
messages-repair-control = onzichtbare tekens in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
messages-repair-folded = letters of cijfers in een andere breedte in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
messages-repair-composed = losse accenten in { $count ->
    [one] één bericht
   *[other] { $count } berichten
  }
messages-ids-replaced = { $count ->
    [one] Eén bericht kreeg
   *[other] { $count } berichten kregen
  } een ander nummer: dat uit het bestand kwam al voor, ontbrak, of leek op gegevens van een persoon.
messages-coded = { $count ->
    [one] Eén kenmerk dat op een persoon wees, is
   *[other] { $count } kenmerken die op een persoon wezen, zijn
  } een code geworden.

## Waarom een rij niet meedoet

messages-reason-empty = geen tekst
messages-reason-language = andere taal dan Nederlands of Engels
messages-reason-ragged = { $found ->
    [one] één cel
   *[other] { $found } cellen
  } in plaats van { $expected }
messages-reason-json = geen leesbaar gegevensblok (JSON)
messages-reason-quoted = alleen woorden van een ander, een ondertekening of een voettekst
messages-reason-automatic = door een programma verstuurd
messages-reason-mail = geen leesbare mail
messages-reason-encrypted = versleutelde mail

## Nakijken

messages-check-recognised = Dit heb ik herkend
messages-check-counts = Dit blijft er over
messages-check-lines = Zo ziet de kit de eerste berichten
messages-check-line = rij { NUMBER($row, useGrouping: 0) } ({ $voice }, { $language }): { $text }
messages-check-change = Klopt er iets niet?
messages-check-personal = Persoonsgegevens worden vervangen waar ze herkend worden: namen, e-mailadressen, links, accountnamen, telefoonnummers, rekeningnummers, kaartnummers, burgerservicenummers, identiteitsnummers, adressen, postcodes, geboortedatums, kentekens, IP-adressen, en nummers van bestellingen, klanten en zaken. Niet alles wordt gevonden, namen nog het minst: lees een rapport na voor je het doorstuurt.
messages-check-untouched = Er is niets aan het bestand veranderd.
messages-hint-text = Staat de tekst niet in "{ $column }"? Geef op: `--map text="{ $other }"`.
messages-hint-voice = Zijn het woorden van collega's? Geef op: `--voice organisation`. Zegt een kolom wie er spreekt? Dan: `--map voice="naam van de kolom"`.
messages-hint-dates = Staat er een datum in het bestand? Geef op: `--map sent_at="naam van de kolom"`. Zonder datum is er geen verloop in de tijd.
messages-hint-language = Zijn de berichten in "een andere taal" ({ $count }) toch Nederlands of Engels? Geef op: `--message-language nl` (of `en`).
messages-hint-role = Een kolom die ik niet herkende, wijs je zo aan: `--map { $role }="naam van de kolom"`. Een kolom kan zijn: { $roles }.
messages-hint-position = De kolommen hebben geen naam; wijs ze aan met hun nummer, zoals `--map text={ NUMBER($position, useGrouping: 0) }`.

## Een eigen tabel

messages-table-faults = Deze tabel met berichten klopt niet ({ $count ->
    [one] één fout
   *[other] { $count } fouten
  }):
messages-table-missing-column = de kolom `{ $column }` ontbreekt; nodig zijn { $needed }
messages-table-missing-value = `{ $column }` is leeg in rij { $index }
messages-table-twice = `{ $column }`: "{ $value }" komt vaker voor (rij { $index })
messages-table-not-allowed = `{ $column }`: "{ $value }" in rij { $index } kan niet; wel: { $allowed }
messages-table-not-text = `{ $column }` moet tekst zijn
messages-table-not-moment = `{ $column }` moet een moment in UTC zijn (datetime64, UTC)
messages-table-not-whole = `{ $column }` moet een heel getal zijn
