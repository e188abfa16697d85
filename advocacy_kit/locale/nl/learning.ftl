learning-no-items = Voor het hoofdstuk "{ $chapter }" is er geen oefening in taal "{ $language }". Wel: { $known }.
learning-nothing-to-practise = Er is niets om te oefenen: geen van de vragen van deze ronde bestaat nog.
learning-unknown-item = De vraag "{ $item }" zit niet in deze ronde.
learning-unknown-choice = { $item }: "{ $value }" is geen antwoord. Kies uit: { $known }.
learning-one-choice = { $item }: kies één antwoord. Gekozen: { $value }.
learning-unknown-confidence = Zekerheid { $value } bestaat niet. Kies uit: { $known }.

learning-none = geen signaal
learning-and = en
learning-channel = { $channel ->
    [email] E-mail
    [chat] Chat
    [phone-note] Telefoonnotitie
    [counter] Aan de balie
    [review] Review
    [survey] Enquête
    [social] Sociale media
    [letter] Brief
    [app] In de app
    [internal-chat] Interne chat
    [internal-mail] Interne mail
   *[meeting-notes] Notulen
 }
learning-question-single = Wat hoor je in dit bericht?
learning-question-multi = Welke signalen hoor je? Er kunnen er meer zijn, of geen.
learning-question-pair = In welk van de twee hoor je dit signaal: { $signal }?

learning-confidence = Hoe zeker ben je? (mag je overslaan)
learning-confidence-low = ik gok
learning-confidence-middle = vrij zeker
learning-confidence-high = heel zeker

learning-headline = { $hearing ->
    [heard] Goed gehoord
    [partly] Voor een deel gehoord
    [too_much] Te veel gehoord
    [not] Nog niet gehoord
   *[not_attempted] Nog niets gekozen
 }
learning-verdict-not-attempted = Je hebt nog niets gekozen.
learning-verdict-right = Hier past { $right }.
learning-verdict-nothing = Er zit hier geen signaal in, en je hoorde er ook geen.
learning-verdict-confused = Je koos { $chosen }. Hier past { $right }.
learning-verdict-missed = Je hoorde niets, maar er zit wel iets in: { $right }.
learning-verdict-false-alarm = Je koos { $chosen }, maar er zit hier geen signaal in.
learning-verdict-pair-correct = In bericht { $right } hoor je { $signal }.
learning-verdict-pair-incorrect = Het is juist het andere: in bericht { $right } hoor je { $signal }.
learning-verdict-hits = { $total ->
    [one] { $hits ->
        [0] Het signaal dat er is, hoorde je niet.
       *[other] Je hoorde het signaal dat er is.
     }
   *[other] Je hoorde { $hits } van de { $total } signalen.
 }
learning-verdict-also-missed = Gemist: { $signals }.
learning-verdict-also-false = Wel gekozen, maar hier niet te horen: { $signals }.

learning-title-why = Waarom
learning-title-also = Ook te horen
learning-title-chosen = Je koos { $choice }
learning-title-missed = Gemist: { $choice }
learning-title-heard = Goed gehoord: { $choice }
learning-title-other = En { $choice }?
learning-title-twin = Bijna hetzelfde bericht
learning-title-reply = Wat je kunt zeggen
learning-title-readers = Wat lezers hoorden
learning-readers = { $heard } van de { $readers } lezers hoorden { $signal }.
learning-readers-split = Daar zijn ze het niet over eens, dus het telt niet mee: wat je ook koos, het is niet fout.
learning-readers-who = (De lezers waren taalmodellen. Dat geldt tot mensen het hebben overgedaan.)

learning-summary-headline = { $open ->
    [0] Klaar: de ronde zit erop
   *[other] Tot zover
 }
learning-summary-answered = Je hebt { $answered } van de { $total } berichten gedaan.
learning-summary-count = { $headline }: { $count }.
learning-summary-calm = { $left ->
    [0] { $calm ->
        [one] In één bericht was niets te horen, en toch hoorde je iets.
       *[other] In { $calm } berichten was niets te horen, en toch hoorde je steeds iets.
     } Dat gebeurt vaak als je net begint te luisteren. Vraag je bij twijfel af: welk woord is het dan?
   *[other] { $calm ->
        [one] In één bericht was niets te horen, en dat liet je met rust.
       *[other] In { $calm } berichten was niets te horen. Daarvan liet je er { $left } met rust.
     } Ook dat is goed luisteren.
 }
learning-summary-sureness = { $level ->
    [low] Bij "ik gok" had je er { $right } van de { $n } goed. Wie echt gokt, zit vaak rond de helft.
    [middle] Bij "vrij zeker" had je er { $right } van de { $n } goed. Dat woord past als het er ongeveer drie van de vier zijn.
   *[high] Bij "heel zeker" had je er { $right } van de { $n } goed. Die woorden passen als het er ongeveer negen van de tien zijn.
 }
learning-summary-k-of-n = { $k } van { $n }
learning-summary-caption = Wat je hoorde, per signaal
learning-summary-column-signal = Signaal
learning-summary-column-heard = Gehoord
learning-summary-work-on = Hier kun je nog op letten
learning-summary-low = { $heard ->
    [0] { $signal } zat in { $there } berichten en je hoorde het nog niet.
   *[other] { $signal } zat in { $there } berichten. Je hoorde het { $heard } keer.
 }
learning-summary-confused = Je koos { $times } keer { $chosen } waar het { $was } was.
learning-summary-false = Je hoorde { $times } keer { $chosen } waar het niet in zat.
learning-summary-closing = Dit was oefenen. Het is geen oordeel over jou: de goede antwoorden kan iedereen opzoeken, per signaal zijn het maar een paar berichten, en een volgende keer gaat het anders.

learning-static-number = Vraag { $number }
learning-static-intro = Hieronder staan { $count } berichten. Bedenk eerst zelf wat je hoort en klap dan het antwoord open.
learning-static-answer = Antwoord en uitleg
learning-static-right = Goed
learning-static-choice-nothing = geen van deze
learning-static-warning = Dit bericht is grof. Klap het open als je het wilt lezen.
learning-pseudonym = "{ $name }" kan hier niet als naam. Kies een schuilnaam zonder e-mailadres, van 1 tot { $longest } tekens.

# Wat er mis is in een bestand met oefeningen, voor wie ze schrijft.
learning-fault-twice = "{ $id }" staat er twee keer
learning-fault-none-option = `none` kan hier geen optie zijn: wie niets kiest, zegt dat al
learning-fault-not-heard = "{ $id }" is goed gerekend, maar staat niet als gehoord in labels
learning-fault-heard = "{ $id }" is fout gerekend, maar staat wel in labels
learning-fault-no-choice = in labels staan signalen, maar je kunt er geen van kiezen
learning-fault-none-right = `none` is goed gerekend, maar in labels staan signalen
learning-fault-none-wrong = `none` is fout gerekend, maar labels is leeg
learning-fault-same-texts = de twee teksten zijn gelijk
learning-fault-signal = "{ $id }" staat niet in labels
learning-fault-pair-signal = "{ $id }" is volgens labels niet gehoord
learning-fault-readers = gehoord door { $heard } van { $readers } lezers: meer dan er waren
learning-fault-id-language = de id is "{ $id }", de taal van het bestand "{ $language }"
learning-fault-hint-twice = een hint staat er twee keer
learning-fault-quote = "{ $quote }" staat { $times } keer in de tekst; het moet er één keer staan
learning-fault-no-evidence = bij "{ $id }" staat niet waar je het in hoort
learning-fault-one-right = { $count ->
    [0] er is geen goede optie; er moet er één zijn
   *[other] er zijn { $count } goede opties; er moet er één zijn
 }
learning-fault-elsewhere = de id "{ $id }" staat ook in { $file }
learning-fault-file-name = een bestand met oefenvragen heet <hoofdstuk>.<{ $languages }>.yml, zoals hear-the-signals.nl.yml
learning-fault-list = hier hoort een lijst met vragen
learning-fault-file-says = is "{ $value }", maar de bestandsnaam zegt "{ $file }"
learning-fault-unknown-signal = "{ $id }" is geen signaal van de stem "{ $voice }"
learning-fault-calm = { $calm } van de { $total } berichten zijn gewoon of blij; het moet minstens { $least } zijn
learning-fault-pairs = in alle { $count } paren zit het signaal in { $place ->
    [first] de eerste
   *[second] de tweede
 } tekst; wissel dat af
