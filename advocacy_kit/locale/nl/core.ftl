# Teksten die bij geen enkele kamer apart horen.
core-content-faults = { $count ->
    [one] Eén fout in de inhoud:
   *[other] { $count } fouten in de inhoud:
 }
    { $faults }
core-file-faults = { $count ->
    [one] Dit bestand kan ik niet gebruiken:
   *[other] Deze { $count } bestanden kan ik niet gebruiken:
 }
    { $faults }

# -- bestanden in YAML
core-yaml-gone = dit bestand is er niet; kijk of de naam en de map kloppen
core-yaml-unreadable = kan niet gelezen worden ({ $reason })
core-yaml-not-utf8 = dit is geen UTF-8; sla het bestand op als UTF-8
core-yaml-syntax = vanaf hier geen geldige YAML; zoek een aanhalingsteken of haakje dat openstaat, een dubbele punt die ontbreekt, of een regel die anders inspringt
core-yaml-tab = geen geldige YAML: hier staat een tab; spring in met spaties
core-yaml-tag = geen geldige YAML: het type { $tag } mag hier niet; laat het weg
core-yaml-value = geen geldige YAML: deze waarde is niet te lezen; zet er aanhalingstekens omheen als het tekst is
core-yaml-deep = geen geldige YAML: dit gaat te veel lagen diep
core-yaml-large = dit bestand is te groot ({ $size } bytes; hoogstens { $most }); haal eruit wat er niet in hoort, of verdeel het
core-yaml-anchor = ankers en verwijzingen (& en *) lees ik hier niet; schrijf het voluit, of zet een tekst die met * of & begint tussen aanhalingstekens
core-yaml-twice = de sleutel "{ $key }" staat hier twee keer
core-yaml-empty = er staat niets in dit bestand
core-yaml-document = het hele bestand

# -- één veld van zo'n bestand
core-field-found = { $problem } (er staat { $found })
core-field-missing = ontbreekt
core-field-extra = deze sleutel bestaat hier niet
core-field-extra-known = deze sleutel bestaat hier niet; wel: { $known }
core-field-choice = kies uit { $known }
core-field-extra-near = deze sleutel bestaat hier niet; bedoelde je { $near }? Dit kan: { $known }
core-field-near = Bedoelde je "{ $near }"?
core-field-text = hier hoort tekst; zet er aanhalingstekens omheen
core-field-short = { $count ->
    [one] mag niet leeg zijn
   *[other] heeft minstens { $count } tekens nodig
 }
core-field-long = mag hoogstens { $count } tekens hebben
core-field-pattern = heeft niet de goede vorm ({ $pattern })
core-field-whole = hier hoort een heel getal
core-field-least = moet { $least } of meer zijn
core-field-most = moet { $most } of minder zijn
core-field-yes-no = kies uit true en false
core-field-list = hier hoort een lijst
core-field-pairs = hier hoort een blok met sleutels en waarden
core-field-few = { $count ->
    [one] er is er minstens één nodig
   *[other] er zijn er minstens { $count } nodig
 }
core-field-many = { $count ->
    [one] er mag er hoogstens één staan
   *[other] er mogen er hoogstens { $count } staan
 }
core-field-other = klopt niet ({ $problem })

# -- bestanden die het systeem weigert
core-unwritable = "{ $path }" kan niet geschreven worden: { $reason }. Kies een map waarin je zelf mag schrijven; staat het bestand nog open in een ander programma, sluit het dan.
core-refusal = { $kind ->
    [denied] je hebt er geen rechten voor
    [gone] dit bestand of deze map bestaat niet
    [not-folder] een deel van het pad is een bestand en geen map
    [folder] het is een map
    [full] de schijf is vol
    [read-only] op deze schijf kan niets geschreven worden
    [long] de naam is te lang
    [busy] een ander programma gebruikt het
   *[other] { $said }
 }
