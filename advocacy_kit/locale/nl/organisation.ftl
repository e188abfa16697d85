# De eigen woorden van een organisatie (advocacy.yml): wat er niet klopt in het bestand, en wat ervan gebruikt is.

## Fouten in het bestand

organisation-misnamed = dit is vast bedoeld als { $name }, maar onder deze naam lees ik het niet; geef het precies die naam, of een heel andere
organisation-folder = dit is een map; er hoort een bestand te staan dat zo heet
organisation-link = dit verwijst naar een bestand dat er niet meer is; zet het terug, of haal de verwijzing weg
organisation-more = en nog { $count } fouten; herstel eerst deze
organisation-column = hier hoort de naam van een kolom, of het nummer vanaf 1; niets invullen laat de rol zonder kolom
organisation-expression = hier horen woorden, of een blok met `find`, en als je wilt `intensity` en `language`
organisation-assumption = hier hoort een tekst, een getal, of twee getallen: laag en hoog
organisation-timezone = deze tijdzone ken ik niet; schrijf het zo: Europe/Amsterdam, Europe/Brussels, Europe/London
organisation-sender = dit kan geen afzender zijn; schrijf een domein (lommer.example), een mailadres, of een naam zoals die in een chat staat
organisation-role = "{ $role }" is niets wat een kolom kan zijn. Kies uit: { $roles }.
organisation-role-twice = is hetzelfde als "{ $other }" ({ $role }); laat één van de twee staan
organisation-signal = er is geen signaal "{ $signal }". Wel: { $known }.
organisation-both = "{ $words }" staat onder `add` én onder `never`; het is het een of het ander

## Wat ervan gebruikt is

organisation-none = Geen bestand met eigen woorden (advocacy.yml) gevonden.
organisation-used = Jullie eigen woorden: { $path }
organisation-empty = Daar staat niets in wat hier gebruikt wordt.
organisation-uses = Daaruit gebruikt: { $parts }.
organisation-uses-name = { $count ->
    [one] één naam van je organisatie
   *[other] { $count } namen van je organisatie
 }
organisation-uses-products = { $count ->
    [one] één product
   *[other] { $count } producten
 }
organisation-uses-teams = { $count ->
    [one] één team
   *[other] { $count } teams
 }
organisation-uses-own_senders = { $count ->
    [one] één eigen afzender
   *[other] { $count } eigen afzenders
 }
organisation-uses-mapping = { $count ->
    [one] één kolom
   *[other] { $count } kolommen
 }
organisation-uses-keep = { $count ->
    [one] één kolom om te bewaren
   *[other] { $count } kolommen om te bewaren
 }
organisation-uses-timezone = tijdzone { $timezone }
organisation-uses-signals = woorden bij { $count ->
    [one] één signaal
   *[other] { $count } signalen
 } ({ $added } die het wel zijn, { $never } die het niet zijn)
organisation-overruled = Wat je nu zelf opgeeft, gaat voor het bestand: { $keys }.
organisation-later = Wel gelezen, maar nog door geen hoofdstuk gebruikt: { $keys }.

## Bewaren wat er herkend is

organisation-kept-head = # Jullie eigen woorden. Wat hier kan staan, legt docs/advocacy-yml.md uit.
organisation-kept = In { $path } gezet:
organisation-kept-nothing = Er valt niets te schrijven: dit staat allemaal al in { $path }.
organisation-kept-differs = Blijft zoals het daar staat: `{ $key }` is { $there }, en niet { $here }. Pas het met de hand aan als je het anders wilt.
organisation-kept-not = Niet bewaard, want dat hoort bij één bestand of één vraag: { $options }. Geef het de volgende keer weer op.
organisation-keep-by-hand =
    Ik durf niet in { $path } te schrijven: door de vorm ervan zou ik iets stukmaken. Er is niets veranderd. Zet dit er zelf in:
    { $lines }
organisation-keep-unwritable = Ik kan niet schrijven in { $path } ({ $reason }). Er is niets veranderd.
