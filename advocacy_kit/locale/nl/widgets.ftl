widgets-interactive = interactive: { $value } kan niet. Kies uit: { $allowed }.

widgets-region = Oefenronde
widgets-progress = Bericht { $n } van { $total }
widgets-check = Kijk na
widgets-next = Volgende
widgets-finish = Naar het overzicht
widgets-previous = Vorige
widgets-skip = Sla over
widgets-stop = Stop hier
widgets-back = Terug naar het bericht
widgets-hint = Geef een hint
widgets-hint-is = Hint: { $hint }
widgets-nothing = Ik hoor niets van dit alles
widgets-explanation = uitleg
widgets-mark-right = past hier
widgets-mark-split = lezers zijn het niet eens
widgets-mark-chosen = jouw keuze
widgets-choose-one = Kies eerst een antwoord. Weet je het niet? Gok, of sla het bericht over.
widgets-choose-many = Kies eerst wat je hoort, of kies "Ik hoor niets van dit alles".
widgets-busy = Even geduld, de pagina is nog bezig.
widgets-stuck = Er komt geen antwoord. Laad de pagina opnieuw en voer, als je in een notebook werkt, deze cel nog eens uit.
widgets-stuck-kept = Wat je al beantwoord hebt, is bewaard.

widgets-warning = Het volgende bericht is grof. Iemand scheldt. Je kunt het bekijken of overslaan; overslaan kost je niets.
widgets-warning-show = Toon het bericht
widgets-warning-skip = Sla dit bericht over

widgets-start = Hoeveel berichten wil je doen?
widgets-start-lead = In een korte ronde zit van alles wat; die duurt ongeveer { $short } minuten. Alle berichten samen duren ongeveer { $all } minuten. Stoppen kan altijd: je gaat later verder waar je was.
widgets-begin-short = Een korte ronde: { $count } berichten
widgets-begin-all = Alle { $count } berichten
widgets-welcome-back = { $done ->
    [0] Welkom terug. Je gaat verder bij bericht { $n } van { $total }.
   *[other] Welkom terug. Je hebt { $done } van de { $total } berichten gedaan. Je gaat verder bij bericht { $n }.
 }
widgets-start-over = Liever een nieuwe ronde
widgets-finished-before = Welkom terug. Dit kwam er uit je vorige ronde.
widgets-not-kept = Je antwoorden worden nu niet bewaard. Oefenen kan gewoon. { $reason }

widgets-go-on = { $count ->
    [one] Nog één bericht doen
   *[other] Verder met de andere { $count }
 }
widgets-again = { $count ->
    [one] Nog eens: het ene dat niet helemaal goed ging
   *[other] Nog eens: de { $count } die niet helemaal goed gingen
 }
widgets-new = Een nieuwe ronde

widgets-erase-lead = Wat je koos, staat op deze computer en blijft van jou. Je kunt het hier ook wissen.
widgets-erase = Wis mijn antwoorden
widgets-erase-ask = Al je antwoorden wissen?
widgets-erase-what = { $count ->
    [one] Er is één antwoord van je bewaard. Dat gaat weg, en je kunt het niet terughalen.
   *[other] Er zijn { $count } antwoorden van je bewaard, van alle rondes en alle hoofdstukken samen. Die gaan weg, en je kunt ze niet terughalen.
 }
widgets-erase-no = Nee, bewaar ze
widgets-erase-yes = Ja, wis alles
widgets-erased = Je antwoorden zijn gewist. Je begint met een schone lei.
