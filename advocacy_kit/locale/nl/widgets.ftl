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
widgets-mark-right = hoor je hier
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

widgets-welcome-back = { $done ->
    [0] Welkom terug. Je gaat verder bij bericht { $n } van { $total }.
   *[other] Welkom terug. Je hebt { $done } van de { $total } berichten gedaan. Je gaat verder bij bericht { $n }.
 }
widgets-start-over = Begin opnieuw
widgets-finished-before = Je hebt deze oefening al eens afgemaakt. Dit is een nieuwe ronde, in een andere volgorde.
widgets-not-kept = Je antwoorden worden nu niet bewaard. Oefenen kan gewoon. { $reason }

widgets-go-on = { $count ->
    [one] Nog één bericht doen
   *[other] Verder met de andere { $count }
 }
widgets-again-missed = { $count ->
    [one] Nog eens: het ene dat je miste
   *[other] Nog eens: de { $count } die je miste
 }
widgets-again-all = Alles opnieuw
