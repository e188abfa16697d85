chapters-unknown = Het hoofdstuk "{ $chapter }" is er niet. Wel: { $known }.
chapters-parameters = { $count ->
    [one] Eén instelling van dit hoofdstuk klopt niet:
   *[other] { $count } instellingen van dit hoofdstuk kloppen niet:
 }
    { $faults }
chapters-parameter-unknown = { $name }: die instelling bestaat niet. Wel: { $known }.
chapters-parameter-type = { $name }: hier hoort een tekst tussen aanhalingstekens; gevonden: { $value } ({ $type }).
chapters-parameter-value = { $name }: "{ $value }" kan niet. Kies uit: { $allowed }.
chapters-parameter-date = { $name }: "{ $value }" is geen dag die ik begrijp. Schrijf het zo: 2025-01-31.
chapters-parameter-day = { $name }: de dag "{ $value }" bestaat niet. Kijk de datum na.
chapters-parameter-dates = since ({ $since }) ligt na until ({ $until }). Zijn ze omgewisseld?
chapters-parameter-timezone = timezone: "{ $value }" is geen tijdzone. Schrijf bijvoorbeeld Europe/Amsterdam, Europe/Brussels of UTC.
chapters-parameter-file = { $name }: het bestand "{ $value }" is er niet. Kijk de naam en de map nog eens na.
chapters-parameter-pairs = { $name }: "{ $value }" heeft niet de vorm naam=waarde. Zet een puntkomma tussen paren: channel=chat; team=Planning.

chapters-parameter-twice = { $name }: { $key } staat er twee keer; een rol heeft één kolom.
chapters-not-this-mode = Dit deel is overgeslagen: het hoofdstuk is geopend met mode = "{ $mode }".
chapters-source-sample = Dit zijn berichten van Lommer, een verzonnen bedrijf dat bij de kit hoort. Noem een eigen bestand om dat te lezen.

chapters-part-signals = welke signalen er klinken, en hoe vaak
chapters-part-months = hoe het verloopt van maand tot maand
chapters-part-groups = waar: per kanaal, team of onderwerp

hts-card-examples-more = Meer voorbeelden
hts-card-twins = Twee keer bijna hetzelfde bericht
hts-card-with = Met { $signal }
hts-card-without = Zonder { $signal }
hts-card-not = Klinkt zo, maar is het niet
hts-card-say = Wat je nu kunt zeggen
hts-card-intensity = { $intensity ->
    [subtle] daar lees je zo overheen
    [clear] duidelijk
   *[strong] niemand mist dit
 }
hts-family-weary = Moe ervan
hts-family-weary-lead = De klant heeft er genoeg van, of verwacht niets meer.
hts-family-sting = Prikken en boos zijn
hts-family-sting-lead = Het wordt hardop gezegd, of het zit in een grapje.
hts-family-trust = Op ons gerekend
hts-family-trust-lead = De klant verwachtte iets van ons, en het kwam niet.
hts-family-quiet = Stille signalen
hts-family-quiet-lead = Vriendelijke of juist stijve woorden, met iets eronder.
hts-family-cost = Wat het kost
hts-family-cost-lead = Tijd, geld, zorgen: wat onze fout doet met iemands dag.
hts-family-glad = Blij
hts-family-glad-lead = Ook hier lezen we vaak overheen, en het is net zoveel waard.
hts-replies-title = In één regel
hts-contents = Op deze pagina
hts-contents-practice = Oefenen
hts-contents-practice-on = Verder oefenen ({ $done } van { $total })
hts-contents-replies = Wat zeg je dan?
hts-short-sigh = Vraag door vóór je uitlegt: "Wat maakte het zo lastig?"
hts-short-absolutes = Reken het niet na: "Wanneer is dit begonnen?"
hts-short-resignation = Neem het "laat maar" niet aan: "Mag ik het vandaag voor u uitzoeken?"
hts-short-cynicism = Antwoord op wat onder de grap zit: "Wat is er misgegaan?"
hts-short-anger = Blijf en verdedig niets: "U hebt reden om boos te zijn."
hts-short-disappointment = Noem eerst waar de klant op hoopte. Leg daarna pas uit.
hts-short-unheard = Lees eerst alles: "U hoeft het niet nog eens te vertellen."
hts-short-distrust = Beloof alleen wat je zelf in de hand hebt.
hts-short-softened = Maak het weer zo groot als het is: "Dat is geen kleinigheid."
hts-short-distance = Bel, als het kan. Schrijf niet even koel terug.
hts-short-exit = Maak weggaan makkelijk en vraag: "Wat is er gebeurd?"
hts-short-burden = Noem eerst de prijs: "Dit heeft u een vrije dag gekost."
hts-short-worry = Herhaal de zorg, en zeg wat je nu doet en hoe laat je belt.
hts-short-delight = Vertel het vandaag door, in de woorden van de klant.
hts-short-recommendation = Bedank en vraag: "Wat vertelt u over ons?"

hts-channel = { $channel ->
    [email] e-mail
    [chat] chat
    [phone-note] telefoonnotitie
    [counter] aan de balie
    [review] review
    [survey] enquête
    [social] sociale media
    [letter] brief
    [app] in de app
    [internal-chat] interne chat
    [internal-mail] interne mail
   *[meeting-notes] notulen
 }
hts-any = een teken van onvrede
hts-k-of-n = { $k } van { $n }
hts-withheld = niet getoond
hts-no-value = zonder { $group }
hts-row = rij { NUMBER($row, useGrouping: 0) }
hts-period = { $first } tot en met { $last }
hts-numbers = De getallen als tabel

hts-title = Wat klanten laten horen
hts-source-sample = Lommer (verzonnen voorbeeld)
hts-selection = alleen { $selection }
hts-selection-or = of
hts-selection-since = vanaf { $day }
hts-selection-until = tot en met { $day }
hts-short = In het kort
hts-short-read = { $n ->
    [0] Er zijn geen klantberichten om naar te luisteren.
    [one] Geluisterd naar één klantbericht.
   *[other] Geluisterd naar { $n } klantberichten.
 }
hts-short-read-assumed = { $n ->
    [0] Er zijn geen berichten om naar te luisteren.
    [one] Geluisterd naar één bericht, dat hier voor dat van een klant doorgaat.
   *[other] Geluisterd naar { $n } berichten, die hier allemaal voor klantberichten doorgaan.
 }
hts-voice-assumed = Let op: van wie de woorden zijn, is nergens gezegd. Elk bericht waar niets bij staat, telt dus als dat van een klant. Zitten er antwoorden van onszelf tussen, dan tellen die mee en worden ze hieronder geciteerd alsof een klant ze schreef. Geef op welke afzenders van ons zijn (own_senders; op de opdrachtregel --own-sender), welke kolom het zegt (mapping; --map voice=…) of van wie alles is (voice; --voice).
hts-voice-unmatched = Let op: geen enkel bericht komt van een afzender die als de onze is opgegeven, dus alles telt als woorden van klanten. Staat de naam er precies zo in het bestand? Zo niet, dan tellen antwoorden van onszelf mee en worden ze hieronder geciteerd alsof een klant ze schreef.
hts-voice-some = Let op: bij { $silent } van de { $messages } berichten staat niet (duidelijk) van wie de woorden zijn. { $silent ->
    [one] Dat telt als klantbericht; het kan een antwoord van onszelf zijn.
   *[other] Die tellen als klantberichten; er kunnen antwoorden van onszelf tussen zitten.
 } Van de andere is het bekend.
hts-voice-nowhere = Let op: er zijn eigen afzenders opgegeven, maar het bestand zegt niet wie een bericht stuurde, dus alles telt als woorden van klanten. Zitten er antwoorden van onszelf tussen, dan tellen die mee en worden ze hieronder geciteerd alsof een klant ze schreef. Zegt een kolom wie er spreekt? Wijs die aan (mapping; --map voice=…).
hts-own = { $count ->
    [0] Berichten van onszelf zitten er niet bij.
    [one] Eén bericht van onszelf telt niet mee: dit rapport gaat over klanten.
   *[other] { $count } berichten van onszelf tellen niet mee: dit rapport gaat over klanten.
 }
hts-few-file = Er zijn minder dan { $least } klantberichten. Daar laat dit rapport niets van zien: een getal of een citaat zou al gauw over één klant gaan. Waarom rijen niet meetellen, laat `advocacy check` zien.
hts-few-left = Van wat je vroeg, blijven minder dan { $least } klantberichten over. Daar laat dit rapport niets van zien: dat zou al gauw over één klant gaan. Vraag een langere periode of een grotere groep.
hts-few-out = Wat je vroeg, laat minder dan { $least } klantberichten weg. Daarom laat dit rapport niets zien: wie het naast een rapport over alles legt, leest eraf wat die paar klanten schreven. Vraag een kortere periode of een kleinere groep, of laat de keuze weg.
hts-not-counted = Niet geteld: daarvoor zijn het te weinig berichten, zie bovenaan.
hts-short-heard = { $any ->
    [0] In geen enkel klantbericht is aan de woorden een teken van onvrede gehoord. Het 95%-interval is { $range }: zo veel speelruimte heeft het toeval.
    [one] In één van de { $n } klantberichten is aan de woorden een teken van onvrede gehoord. Het 95%-interval is { $range }: zo veel speelruimte heeft het toeval.
   *[other] In { $any } van de { $n } klantberichten is aan de woorden een teken van onvrede gehoord. Het 95%-interval is { $range }: zo veel speelruimte heeft het toeval.
 }
hts-short-top = Het vaakst: { $signals }.
hts-short-signal = { $signal } ({ $count }; { $range })
hts-short-where = Valt op: { $places }.
hts-short-place = { $group } "{ $name }" ({ $count }; elders { $rest })
hts-short-when = Het hoogst in { $month } ({ $count }), het laagst in { $low_month } ({ $low_count }).

hts-explained = "Aan de woorden" betekent: er stonden woorden in die het codeboek kent. Wat iemand anders zegt, wordt hier niet gehoord, en soms betekenen de woorden iets anders. De percentages in dit rapport tellen dus berichten met zulke woorden. Hoeveel klanten ontevreden zijn, zeggen ze niet.
hts-figure-signals = Signalen, gehoord in { $n } klantberichten. Dichte stippen zijn tekens van onvrede, open ruiten van blijdschap. De lijn is het 95%-interval: hoe minder berichten, hoe breder.
hts-figure-axis = berichten waarin het gehoord is
hts-figure-signals-alt = Stippengrafiek van de signalen: in welk deel van de { $n } berichten ze gehoord zijn. Het vaakst: { $top }. In de tabel eronder staan alle getallen.
hts-table-signals = Aantal berichten per signaal
hts-table-column-signal = Signaal
hts-table-column-heard = Gehoord in
hts-table-column-range = 95%-interval
hts-table-column-group = Groep
hts-table-column-month = Maand
hts-not-heard = In geen enkel bericht gehoord: { $signals }.

hts-group = { $group ->
    [channel] kanaal
    [team] team
    [topic] onderwerp
    [language] taal
    [voice] wiens woorden
    [reason] reden
    [kind] soort
   *[other] { $group }
 }
hts-where-caption = Per { $group }: berichten met een teken van onvrede. De lijn is het 95%-interval.
hts-where-table = Aantal berichten met een teken van onvrede, per { $group }
hts-where-figure-alt = Stippengrafiek: hoe vaak er per { $group } een teken van onvrede is gehoord. Het meest: { $top }. In de tabel eronder staan alle getallen.
hts-where-none = In het bestand staat geen kanaal, team of onderwerp, dus er valt niets te vergelijken.
hts-where-many = In de kolom voor { $group } staan te veel verschillende waarden om groepen te vergelijken.
hts-where-all-few = Per { $group } valt niets te tonen: er zijn groepen met minder dan { $least } berichten, en die zouden uit de rest zijn terug te rekenen.
hts-where-out = Hier is duidelijk vaker een teken van onvrede gehoord dan elders:
hts-where-place = { $group } "{ $name }": { $count }; elders { $rest }. Dat is { $difference } procentpunten meer (95%-interval { $low } tot { $high }).
hts-where-signals = Wat je daar vaker hoort:
hts-where-signal = { $signal }: { $count }; elders { $rest } ({ $difference } punten meer; { $low } tot { $high })
hts-where-out-none = Geen groep springt er duidelijk uit.
hts-where-caution = Wie veel groepen vergelijkt, ziet er altijd wel een paar door toeval opvallen. Zie het als een plek om te beginnen met lezen.
hts-where-assumption = Wie groepen vergelijkt, neemt aan dat er overal ongeveer evenveel gemist wordt. Een groep die korter of deftiger schrijft, is misschien alleen moeilijker te horen.
hts-suppressed-note = Groepen met minder dan { $least } berichten worden niet getoond, en soms ook één groep meer, zodat niets uit het totaal is terug te rekenen.

hts-when-figure = Per maand: berichten met een teken van onvrede. De lijntjes omhoog en omlaag zijn het 95%-interval.
hts-when-table = Aantal berichten met een teken van onvrede, per maand
hts-when-axis = berichten waarin het gehoord is
hts-when-alt = Lijngrafiek per maand, van { $first } tot en met { $last }: in welk deel van de berichten een teken van onvrede is gehoord. Het hoogst in { $peak }: { $count }. In de tabel eronder staat elke maand.
hts-when-peak = Het hoogst: { $month }, { $count } berichten ({ $range }). Het laagst: { $low_month }, { $low_count } ({ $low_range }).
hts-when-chance = De intervallen overlappen, dus het verschil kan toeval zijn.
hts-when-one = Alle berichten met een datum zijn uit één maand ({ $month }); er is geen verloop te tonen.
hts-when-few-known = Er is geen verloop te tonen: er is hooguit één maand met { $least } berichten of meer die te tonen valt zonder een kleinere te verraden.
hts-when-none = Geen enkel bericht heeft een leesbare datum. Over het verloop valt dus niets te zeggen.
hts-when-empty = { $count ->
    [one] Zonder berichten: { $months }.
   *[other] Zonder berichten: { $months } ({ $count } maanden).
 }
hts-when-suppressed = Maanden met minder dan { $least } berichten worden niet getoond, en soms ook één maand meer, zodat niets uit het totaal is terug te rekenen.
hts-when-dateless = { $count ->
    [one] Eén bericht heeft geen datum en telt hier niet mee.
   *[other] { $count } berichten hebben geen datum en tellen hier niet mee.
 }
hts-when-dateless-some = Berichten zonder datum tellen hier niet mee.
hts-when-few = weinig

hts-private = Namen, adressen, telefoonnummers en andere persoonsgegevens zijn weggehaald waar ze herkend zijn. Niet alles wordt gevonden, namen nog het minst: lees na voor je dit deelt.
hts-missed-lead = { $count ->
    [one] Eén stil bericht: geen boos of hard woord. Wie haast heeft, leest eroverheen. Lees het langzaam en oordeel zelf: staat het er?
   *[other] Stille berichten: geen boos of hard woord. Wie haast heeft, leest eroverheen. Lees ze langzaam en oordeel zelf: staat het er?
 }
hts-missed-none = Er zijn geen stille signalen gevonden om te tonen.
hts-reading-lead = { $count ->
    [one] Dit is het enige bericht waarin een teken van onvrede is gehoord. Lees het voor in een overleg: dat doet vaak meer dan een cijfer.
    [2] De twee berichten waarin het meeste gehoord is. Lees er één voor in een overleg: dat doet vaak meer dan een cijfer.
   *[other] De berichten waarin het meeste gehoord is. Cijfers overtuigen zelden; één bericht, voorgelezen in een overleg, doet vaak meer. Kies er drie.
 }
hts-reading-heard = Gehoord: { $signals }
hts-reading-none = In geen enkel bericht is een teken van onvrede gehoord. Dat is iets anders dan: iedereen is tevreden.

hts-read-summary = Alles over het lezen van { $file }
hts-read-counts = { $rows ->
    [one] Eén rij in het bestand,
   *[other] { $rows } rijen in het bestand,
 } { $used ->
    [0] geen bericht gebruikt.
    [one] één bericht gebruikt.
   *[other] { $used } berichten gebruikt.
 }

hts-read-few = { $rows ->
    [one] Eén rij in het bestand;
   *[other] { $rows } rijen in het bestand;
 } { $few ->
    [left] minder dan { $least } klantberichten gebruikt.
   *[other] hoeveel er gebruikt zijn, staat hier niet.
 }

hts-sheet-name = Overzicht
hts-sheet-explained = Een percentage telt berichten met woorden uit het codeboek, met zijn 95%-interval; hoeveel klanten ontevreden zijn, zegt het niet. Kies bovenaan een kolom wat je wilt zien. Het blad "{ $sheet }" heeft dezelfde getallen voor een programma.
hts-sheet-column-what = Wat
hts-sheet-column-signal = Signaal
hts-sheet-column-by = Ingedeeld op
hts-sheet-column-group = Groep
hts-sheet-column-month = Maand
hts-sheet-column-count = Aantal
hts-sheet-column-of = Van
hts-sheet-column-percent = Percentage
hts-sheet-column-low = 95% vanaf
hts-sheet-column-high = 95% tot
hts-sheet-column-note = Opmerking
hts-sheet-points = in procentpunten
hts-sheet-no-messages = geen berichten
hts-measure = { $measure ->
    [heard_by_phrase] Aan de woorden gehoord
    [heard_elsewhere] Gehoord in alle andere berichten
    [difference_from_rest] Verschil met alle andere berichten
    [messages_listened_to] Klantberichten
    [messages_without_date] Klantberichten zonder datum
    [rows_read] Rijen in het bestand
    [rows_used] Rijen gebruikt
    [rows_rejected] Rijen niet bruikbaar
    [rows_filtered] Rijen niet gevraagd
    [rows_blank] Lege regels
    [rows_repaired] Tekst hersteld
    [messages_used] Berichten gebruikt
    [messages_by_language] Berichten per taal, ook die in een andere taal
    [messages_language_inherited] Taal overgenomen van de andere berichten
    [messages_by_voice] Berichten gebruikt, naar wie het schreef
    [messages_voice_unknown] Onbekend wie het schreef
    [messages_used_without_date] Berichten gebruikt, zonder datum
    [messages_id_replaced] Nummer vervangen
    [places_redacted] Plekken waar iets is weggehaald
    [identifiers_coded] Kenmerken die een code werden
   *[other] { $measure }
 }
hts-kind = { $kind ->
    [reason-empty] zonder tekst
    [reason-language] andere taal
    [reason-ragged] te veel of te weinig cellen
    [reason-json] onleesbaar
    [reason-period] buiten de periode
    [reason-undated] zonder datum
    [reason-where] andere waarde
    [reason-date] een datum die niet kan
    [reason-names] nog eens de namen van de kolommen
    [reason-quoted] alleen woorden van een ander
    [reason-mail] geen leesbare mail
    [reason-encrypted] versleuteld
    [reason-long] een cel die te lang is
    [reason-chat-notice] melding van WhatsApp
    [reason-chat-media] alleen een foto, opname of bestand
    [reason-chat-deleted] verwijderd door wie het stuurde
    [reason-automatic] van een programma
    [reason-copy] dubbel, dezelfde mail stond er al
    [language-nl] Nederlands
    [language-en] Engels
    [language-other] anders
    [voice-customer] klanten
    [voice-organisation] wijzelf
    [kind-email] e-mailadressen
    [kind-link] links
    [kind-account] accountnamen
    [kind-iban] rekeningnummers
    [kind-phone] telefoonnummers
    [kind-number] andere nummers van een persoon of zaak
    [kind-name] namen
    [kind-card] kaartnummers
    [kind-bsn] burgerservicenummers
    [kind-national] andere identiteitsnummers
    [kind-address] adressen
    [kind-postcode] postcodes
    [kind-birth] geboortedatums
    [kind-plate] kentekens
    [kind-ip] IP- of MAC-adressen
    [kind-entities] codes als &amp;
    [kind-tags] HTML
    [kind-mojibake] verhaspelde letters
    [kind-control] onzichtbare tekens
    [kind-folded] letters of cijfers in een andere breedte
    [kind-composed] losse accenten
   *[other] { $kind }
 }

hts-limits-1 = Niet gehoord is iets anders dan tevreden. Patronen missen wat iemand in andere woorden zegt. En de meeste mensen die weggaan, zeggen helemaal niets.
hts-limits-2 = Gehoord is niet altijd zo bedoeld. Vooral bij ironie: "mogelijk: lees het zelf". Gebruik de leeslijst, niet het getal.
hts-limits-3 = Wie je schrijft, is niet hetzelfde als wie je klanten zijn. Berichten komen van mensen die de moeite namen.
hts-limits-4 = Niets hier gaat over de stemming van één klant of over het werk van een collega. Het gaat over woorden, bij elkaar genomen.
hts-limits-5 = Geen enkel getal hier is al geijkt op wat mensen zelf horen. Vergelijk maanden en groepen met elkaar, en maak er geen doelen van.

hts-saved = Bewaard: { $files }
hts-saved-none = Er is niets bewaard. Geef bij `out` een map op om de bevindingen te bewaren.
