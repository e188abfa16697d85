"""Words by which a language is told: the small ones that every message is full of.

A word counts for its language alone; what Dutch and English share ("is", "of", "was") says nothing. Words of
other languages are here so that German, Afrikaans and Frisian are not read as Dutch.
"""

NL = """
het een niet ik je dat en van te zijn op aan met voor er maar hem dan zou wat mijn om deze dit ze zich bij
ook tot uit naar nu heeft hebben heb nog wel werd worden wordt geen jij jullie jou jouw u uw wij daar hier
toch al iets niets omdat waar waarom wie hoe alles altijd weer even gewoon heel erg zeer moet moeten mag
kunnen kan gaan gaat ga kon wilde willen zal zullen hoor eens eigenlijk echt goed goede beter mooi mooie
boek jammer fijn prima bedankt dank alvast groet groeten groetjes vriendelijke mvg hoi hallo dag beste
geachte mevrouw meneer graag geld dagen weken maanden jaar uur keer keren gebeld bellen belde gekregen krijg
krijgen ontvangen besteld bestelling bestellen levering geleverd rekening factuur afspraak klant klanten
klantenservice medewerker medewerkers monteur probleem problemen vraag vragen antwoord helaas natuurlijk
verder zonder tussen onder tegen tijdens want toen zelf alleen meer minder veel weinig sommige andere ander
eerste laatste volgende vorige vandaag morgen gisteren vanmorgen vanmiddag straks zo'n m'n z'n d'r 't 's 'n
heb't da's 'k mij hun hen haar ons onze zelfs hoewel ofwel dus als wanneer terwijl nadat voordat sinds door
over zat stond kwam ging zei vond staat zit komt zegt vind vindt denk dacht denken weet wist weten zie zag
zien laat laten liet doe doet doen deed gedaan gezegd gegaan geweest geworden blij blije mee boos balen
kapot lekker leuk leuke slecht slechte snel snelle langzaam duur goedkoop duidelijk onduidelijk tevreden
ontevreden vriendelijk behulpzaam nooit steeds telkens alweer allee amai nochtans goesting curieus ge gij
gijle ulle zeg bwa efkes keer nochtans seffens ambetant eventjes tof plezant ja nee neen klopt oké okee
toppie doei kreeg kunt jouwe zoals hele bent ben waren hadden naartoe ervan eraan erop hiervan daarvan
waarop pakket pakketje bezorger bezorgd storing afgesproken beloofd opzeggen opgezegd verhuurder huur balie
klacht terugbetaald gratis niks iemand niemand iedereen ergens nergens volgens helemaal misschien gelukkig
"""

EN = """
the and to you it that this for with your not are i i'm i've i'll it's don't can't didn't won't isn't
doesn't have has my me at be but they there their from by an on would could should what when where why how
who which been being were does did do don doesn about after before again always never just please thanks
thank sorry hello hi hey if than then them these those our us your yours his her she he its as any some more
most other only very really much many because still since while until can will get got getting go going went
know think want need make made take took see said say says told tell like love good great bad better best
worst work works working worked order ordered delivery delivered service customer customers issue issues
problem problems account phone call called calling waiting wait waited week weeks days months year hours
minutes nothing something anything everything someone anyone no yes yeah yep okay cheers regards kind dear
sir madam mate grand lovely out up down off into through between without back here now today tomorrow
yesterday ago first last next same u ur pls plz im ive dont cant didnt wont isnt thats whats theres lol omg
haven't hasn't wasn't weren't couldn't wouldn't shouldn't you're we're they're that's there's what's let's
you've we've he's she's i'd you'd we'd help try tried trying send sent received receive keep keeps new old
day time nice well fine sure right wrong people thing things way had was so we never ever every each both
few too also already yet though although however i a refund refunded invoice parcel booking booked broken
charged cancel cancelled appointment complaint reply replied fix fixed landlord rent engineer too oh wow
damn hate guys man looks look feel
"""

#: Words that Dutch and English both have: they speak for neither, nor for a third language.
SHARED = "is of in was me we so over had ok okay ya a i la no he na do de was"

OTHERS = {
    "de": """
        und der das ist nicht ich sie mit auf für ein eine einen einem einer den dem des zu haben wurde auch
        nur aber oder sehr mein meine ihr ihre bei sind kein keine wie wenn nach wird habe hat wir uns es im
        vom zum zur noch schon mehr bitte danke guten tag leider sich bin war waren kann können muss dass
        als diese dieser durch über unter vor seit mich mir dich dir ihnen wieder immer nie warum weil gut
        schlecht bestellung lieferung kunde geehrte freundlichen grüßen gruß heute gestern morgen hallo zwei
        drei
    """,
    "fr": """
        le la les et est une je vous nous pas que qui dans pour sur avec ce cette ces mais être sont mon ma
        mes très plus bonjour merci votre vos notre nos ne de du des au aux en un il elle on se j'ai c'est
        n'est qu'il d'un d'une l'on j'attends suis ai avez avons a été fait tout tous rien jamais toujours
        depuis toujours bien aussi par sans madame monsieur cordialement commande livraison
    """,
    "es": """
        el la los las y que es un una por para con mi muy pero está como del se lo le gracias hola usted
        ustedes nos yo me te su sus esta este esto más ya ha he han fue ser estar tengo tiene cuando porque
        sin sobre todo todos nada nunca siempre desde hasta buenos días pedido servicio cliente al
    """,
    "it": """
        il lo gli di che è non per una uno sono con mi ma molto del della dei delle grazie anche si ho ha
        hanno questo questa mio mia ciao buongiorno ordine servizio da come più sempre mai perché nel nella
        alla ancora tutto niente vi ci le un
    """,
    "pt": """
        os as não uma um com para que em do da dos das no na muito obrigado obrigada você meu minha é está
        mas por mais já nunca sempre quando bom dia eu foi tem pedido
    """,
    "af": "nie ek jy julle baie vir sal asseblief dankie moenie kry hierdie daardie dié weke jare goeie môre",
    "fy": """
        it yn foar fan net ik bin hat hawwe ús jo wy mar ek fierder fansels tige graach dizze dy wol gjin
        myn as
    """,
    "da": """
        og det er ikke jeg på med som til af har vi kan skal min mit tak hej meget jer eller også være blev
        efter fra
    """,
    "sv": """
        och det är inte jag på med som till av har vi kan ska min mitt tack hej mycket eller också vara blev
        efter från ett en att
    """,
    "no": """
        og det er ikke jeg på med som til av har vi kan skal min mitt takk hei veldig eller også være ble
        etter fra
    """,
    "pl": """
        nie się jest na to że w z i do jak ale co już mam proszę dziękuję czy od mnie za dzień dobry bardzo
    """,
    "tr": "ve bir bu için çok değil ne ben da de mi ama daha gibi var yok teşekkürler merhaba kadar",
    "ro": "și nu este pe cu un o la din că mai sunt pentru am dar foarte mulțumesc bună",
    "id": "yang dan tidak saya ini itu di ke dari untuk dengan ada sudah bisa terima kasih",
    "ga": "agus tá níl an na is go bhfuil sé sí mé mo le ag ar do",
    "cy": "yn y yr a mae ddim fy i ac wedi gyda diolch",
}
