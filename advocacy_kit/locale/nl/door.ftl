# De deur: `advocacy new` en `advocacy start`.

# -- de voordeur
door-front-title = Hoor wat klanten zich laten ontvallen
door-front-lead = { $count ->
    [one] Het hoofdstuk opent als een gewone pagina: je leest, je klikt, je oefent.
   *[other] Kies een hoofdstuk. Het opent als een gewone pagina: je leest, je klikt, je oefent.
 }
door-chapters = { $count ->
    [one] Hoofdstuk
   *[other] Hoofdstukken
 }
door-minutes = ongeveer { $count ->
    [one] één minuut
   *[other] { $count } minuten; het hoeft niet in één keer
 }
door-go-on = Verder oefenen ({ $done } van { $total })
door-front-none = Hier staat nog geen hoofdstuk in het Nederlands.
door-front-kept = Wat je oefent, wordt bewaard op deze computer en gaat nergens anders heen.
door-front-stop = Klaar? Sluit dit tabblad. Het venster waarin je dit hebt gestart, mag daarna ook dicht.
door-language = Taal

# -- rond een hoofdstuk
door-back = Naar het begin
door-other-language = Taal
door-skip = Naar de tekst
door-waiting = Even geduld, het hoofdstuk wordt klaargezet…
door-waiting-more = Dit duurt meestal een paar seconden, de eerste keer op een dag soms wat langer.
door-step = Deel {"{n}"} van {"{total}"}
door-failed = Hier had iets moeten staan, maar dat is niet gelukt. Vernieuw deze pagina (F5). Blijft het zo, laat dan aan wie de kit heeft geïnstalleerd zien wat er in het venster van `advocacy start` staat.
door-lost = De verbinding is weg: `advocacy start` draait niet meer. Start het opnieuw en open het adres dat je dan krijgt. Wat je al had beantwoord, is bewaard.
door-ended = Deze pagina heeft te lang stilgestaan en doet niets meer. Vernieuw de pagina (F5), dan ga je verder waar je was.
door-no-script = Deze pagina heeft JavaScript nodig, en dat staat uit in deze browser.

# -- in plaats van een pagina
door-refused-title = Deze deur is op slot
door-refused = Open het hele adres dat `advocacy start` laat zien, met alles wat achter "token=" staat. Na elke start is dat een nieuw adres; een oude bladwijzer werkt dus niet meer.
door-not-found-title = Hier is niets
door-not-found = Dit adres bestaat niet, of het hoofdstuk is er niet in deze taal.
door-broken-title = Dat ging niet goed
door-broken = De fout zit bij ons, niet bij jou. Probeer het nog eens. Blijft het zo, dan staat in het venster van `advocacy start` wat er misging.

# -- advocacy start
door-start-help =
    Leer in je browser: elk hoofdstuk is een gewone pagina.

    MAP is een werkmap die je met `advocacy new` hebt gemaakt. Zonder: de map waar je staat, of de hoofdstukken van de kit zelf.
door-start-lab = Open JupyterLab, om zelf met de notebooks te werken.
door-start-no-browser = Toon alleen het adres; open geen browser.
door-start-port = Poort om mee te beginnen; is die bezet, dan wordt het de volgende.
door-starting = De pagina's worden klaargezet…
door-open =
    Klaar. De pagina's staan open op

      { $address }

    Alleen op deze computer, en alleen met dit adres. Stoppen: Ctrl-C in dit venster.
door-other-port = Poort { $port } is bezet; ik neem een andere.
door-closed = Gestopt. Tot de volgende keer.
door-no-port = Van { $first } tot en met { $last } is geen poort vrij. Noem een andere: `advocacy start --port 9000`.
door-no-folder = De map { $folder } bestaat niet. Maak die met `advocacy new { $folder }`.
door-no-notebooks = In { $folder } staan geen hoofdstukken (een map notebooks met daarin nl of en). Maak een werkmap met `advocacy new`, of laat de map weg: dan openen de hoofdstukken van de kit zelf.

# -- advocacy new
door-new-help =
    Maak een werkmap voor jezelf: de notebooks om in te werken, een voorbeeld, en plek voor je berichten en rapporten.

    Wat er al in MAP staat, blijft zoals het is.
door-new-update = Leg nieuwere notebooks naast die van jou, als ….new.ipynb.
door-new-made = { $count ->
    [0] Er hoefde niets bij in { $folder }
    [one] Eén bestand klaargelegd in { $folder }
   *[other] { $count } bestanden klaargelegd in { $folder }
 }
door-new-same = { $count ->
    [one] Eén bestand stond er al en is gelijk.
   *[other] { $count } bestanden stonden er al en zijn gelijk.
 }
door-new-kept = { $name }: stond er al en is anders; niet aangeraakt
door-new-beside = { $name }: de versie van deze kit, ernaast gelegd
door-new-hint = Wil je de notebooks van deze kit ernaast hebben? Doe het nog eens met --update.
door-new-next =
    Wat nu?
      Leren:                  advocacy start { $folder }
      Zelf berichten lezen:   advocacy check BESTAND
    In { $readme } staat de rest.
door-new-file = { $path } is een bestand, geen map. Kies een andere naam voor de werkmap.
door-new-unwritable = In { $path } kan niet geschreven worden ({ $reason }). Kies een map waarin je zelf mag schrijven, zoals je thuismap.

# -- advocacy start --lab
door-lab-open =
    Klaar. JupyterLab staat open op

      { $address }

    Alleen op deze computer, en alleen met dit adres. Stoppen: Ctrl-C in dit venster.
door-lab-no-workspace = JupyterLab heeft een eigen werkmap nodig, want de hoofdstukken van de kit zelf blijven zoals ze zijn. Maak er een en open die: `advocacy new mijn-map`, dan `advocacy start mijn-map --lab`.
door-lab-failed =
    JupyterLab start niet. Dit is wat er gemeld werd:

    { $said }

    De gewone pagina's doen het misschien wel: `advocacy start` zonder --lab.
