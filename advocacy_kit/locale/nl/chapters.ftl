chapters-unknown = Het hoofdstuk "{ $chapter }" is er niet. Wel: { $known }.
chapters-parameters = { $count ->
    [one] Eén instelling van dit hoofdstuk klopt niet:
   *[other] { $count } instellingen van dit hoofdstuk kloppen niet:
 }
    { $faults }
chapters-parameter-unknown = { $name }: die instelling bestaat niet. Wel: { $known }.
chapters-parameter-type = { $name }: hier hoort een tekst tussen aanhalingstekens; gevonden: { $value } ({ $type }).
chapters-parameter-value = { $name }: "{ $value }" kan niet. Kies uit: { $allowed }.
chapters-parameter-date = { $name }: "{ $value }" is geen dag. Schrijf die als 2025-01-31.
chapters-parameter-dates = since ({ $since }) ligt na until ({ $until }). Omgewisseld?
chapters-parameter-timezone = timezone: "{ $value }" is geen tijdzone. Schrijf bijvoorbeeld Europe/Amsterdam, Europe/Brussels of UTC.
chapters-parameter-file = messages: het bestand "{ $value }" is er niet. Kijk de naam en de map nog eens na.
chapters-parameter-pairs = { $name }: "{ $value }" heeft niet de vorm naam=waarde. Zet een puntkomma tussen paren: channel=chat; team=Planning.

chapters-not-this-mode = Dit deel is overgeslagen: het hoofdstuk is geopend met mode = "{ $mode }".
chapters-source-sample = Dit zijn berichten van Lommer, een verzonnen bedrijf dat bij de kit hoort. Noem een eigen bestand om dat te lezen.

hts-card-example = Voorbeeld
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
hts-contents = Op deze bladzijde
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
hts-suppressed = minder dan { $least }
hts-withheld = niet getoond

hts-headline = { $any ->
    [0] In geen van de { $n } klantberichten is aan de woorden een teken van onvrede gehoord.
   *[other] In { $any } van de { $n } klantberichten is aan de woorden een teken van onvrede gehoord ({ $range }).
 }
hts-headline-explained = "Aan de woorden" betekent: er stonden woorden in die het codeboek kent. Wat iemand anders zegt, wordt hier niet gehoord, en soms betekenen de woorden iets anders. Het is dus een telling van treffers, niet het deel van je klanten dat ontevreden is.
hts-headline-few = Er zijn maar { $n } klantberichten. Onder de { $least } wordt niets geteld.
hts-figure-signals = Signalen die aan de woorden gehoord zijn, in { $n } klantberichten
hts-figure-signals-axis = berichten waarin het gehoord is, met 95%-interval
hts-figure-signals-alt = Stippengrafiek van de signalen: in welk deel van de { $n } berichten ze gehoord zijn. Het vaakst: { $top }. In de tabel eronder staan alle getallen.
hts-figure-legend = Dichte stippen zijn tekens van onvrede, open ruiten van blijdschap. De lijn is het 95%-interval: bij weinig berichten is die breed.
hts-table-signals = Aan de woorden gehoord, per signaal
hts-table-column-signal = Signaal
hts-table-column-heard = Gehoord in
hts-table-column-range = 95%-interval
hts-table-column-group = Groep
hts-table-column-month = Maand
hts-table-column-difference = Vergeleken met de rest
hts-not-heard = In geen enkel bericht gehoord: { $signals }.

hts-group = { $group ->
    [channel] kanaal
    [team] team
    [topic] onderwerp
    [language] taal
   *[other] { $group }
 }
hts-where-caption = Een teken van onvrede, per { $group }
hts-where-figure-alt = Stippengrafiek: hoe vaak er per { $group } een teken van onvrede is gehoord. Het meest: { $top }.
hts-where-none = In het bestand staat geen kanaal, team of onderwerp, dus er valt niets te vergelijken.
hts-where-many = In de kolom voor { $group } staan te veel verschillende waarden om groepen te vergelijken.
hts-where-out = Valt op: { $group } "{ $name }". Gehoord in { $k } van { $n }; elders in { $rest }. Het verschil is { $difference } procentpunten (95%-interval { $low } tot { $high }).
hts-where-out-none = Geen groep springt er duidelijk uit.
hts-where-caution = Wie veel groepen vergelijkt, ziet er altijd wel een paar door toeval opvallen. Zie het als een plek om te beginnen met lezen.
hts-where-signals = Wat je daar hoort, en hoeveel vaker dan elders: { $signals }.
hts-points = { $points } punten
hts-suppressed-note = Groepen met minder dan { $least } berichten worden niet getoond, en soms ook één groep meer, zodat niets uit het totaal is terug te rekenen.

hts-when-figure = Een teken van onvrede, per maand
hts-when-axis = berichten waarin het gehoord is
hts-when-alt = Lijngrafiek per maand, van { $first } tot { $last }: in welk deel van de berichten een teken van onvrede is gehoord. Het hoogst in { $peak }: { $k } van { $n }. In de tabel eronder staat elke maand.
hts-when-peak = Het hoogst: { $month }, { $k } van { $n } berichten ({ $range }). Het laagst: { $low_month }, { $low_k } van { $low_n }.
hts-when-one = Alle berichten met een datum zijn uit één maand ({ $month }); er is geen verloop te tonen.
hts-when-none = Geen enkel bericht heeft een leesbare datum. Over het verloop valt dus niets te zeggen.
hts-when-dateless = { $count ->
    [one] Eén bericht heeft geen datum en telt hier niet mee.
   *[other] { $count } berichten hebben geen datum en tellen hier niet mee.
 }
hts-when-few = weinig

hts-when-nothing = geen berichten
hts-missed-lead = De stille. Wie haast heeft, leest hieroverheen. Lees ze langzaam en oordeel zelf: staat het er?
hts-missed-none = Er zijn geen stille signalen gevonden om te tonen.
hts-reading-caption = Om helemaal te lezen: berichten waarin het meeste gehoord is
hts-reading-column-message = Bericht
hts-reading-column-signals = Gehoord
hts-reading-column-text = Wat er staat
hts-reading-none = In geen enkel bericht is een teken van onvrede gehoord. Dat is iets anders dan: iedereen is tevreden.

hts-read-summary = Gelezen: { $file }
hts-read-counts = { $rows } rijen in het bestand; { $used } berichten gebruikt, waarvan { $customers } van klanten. In dit hoofdstuk wordt alleen naar klanten geluisterd.
hts-read-own = { $count ->
    [0] Er zitten geen berichten van onszelf bij.
    [one] Eén bericht van onszelf blijft liggen voor hoofdstuk 02.
   *[other] { $count } berichten van onszelf blijven liggen voor hoofdstuk 02.
 }

hts-limits-1 = Niet gehoord is iets anders dan tevreden. Patronen missen wat iemand in andere woorden zegt. En de meeste mensen die weggaan, zeggen helemaal niets.
hts-limits-2 = Gehoord is niet altijd zo bedoeld. Vooral bij ironie: "mogelijk: lees het zelf". Gebruik de leeslijst, niet het getal.
hts-limits-3 = Wie je schrijft, is niet hetzelfde als wie je klanten zijn. Berichten komen van mensen die de moeite namen.
hts-limits-4 = Niets hier gaat over de stemming van één klant of over het werk van een collega. Het gaat over woorden, bij elkaar genomen.
hts-limits-5 = Geen enkel getal hier is al geijkt op wat mensen zelf horen. Vergelijk maanden en groepen met elkaar, en maak er geen doelen van.

hts-saved = Bewaard: { $files }
hts-saved-none = Er is niets bewaard. Geef bij `out` een map op om de bevindingen te houden.
