"""The words that make a place where a name stands, and the words that are no name there."""

from advocacy_kit.messages.redaction.kinds import word_set
from advocacy_kit.messages.redaction.name_lists import FAMILY, FAMILY_WORDS, GIVEN, NEVER_LOOSE, WORD_NAMES
from advocacy_kit.messages.words import EN, NL

GREETINGS = word_set("""
    hoi hallo hey hi hello hiya heya yo beste beste, geachte dag dear dearest lieve liefste waarde ha hee haai hai hé hee goedemorgen goedemiddag goedenavond goeiemorgen
    goeiemiddag goeienavond goeiendag goeiedag goeden morning afternoon evening namaste salam sup ahoj greetings bonjour howdy g'day gday dagdag hoihoi hallo, hej heey heyy hiii hii moi
""")
CLOSINGS = word_set("""
    groet groeten groetjes groetje grt grts gr gr. grtjs grtz groetn gtz mvg m.v.g mvrgr vrgr regards rgds wishes sincerely cheers thanks thank thankyou thnx thx ta tnx tx bedankt dank dankjewel dankuwel dankje merci
    hoogachtend hoogachting liefs love kus greetings kusjes hartelijk hartelijks diolch xx xxx xo xoxo yours faithfully truly gegroet mzzl mazzel ciao doei doeg doeii bye goodbye sincerly greets gratefully kindest warmest hartelijks knuffel knuf achting best byebye laters hgr respectfully
    gratitude cordially
""")
#: Of these, words that close only on a short line.
SHORT_CLOSINGS = word_set("best love ta yours gr dag")
#: What follows a thanks or a greeting and is nobody: "bedankt hè", "merci zulle", "thanks anyway".
INTERJECTIONS = word_set(
    """
    he hè hé hee hèè eh ze zè zulle zunne sè gasten gast jongens jongen mannen makker maat vrienden vriend alleszins beaucoup bien anyway anyways though heaps joh
    zeg amigo nobody somebody anybody noone whoever everyone folks guys lads thuis jong menneke schatten toppers topper kanjers
"""
)
#: What may stand between a closing and the name behind it.
CLOSING_FILLERS = (
    CLOSINGS
    | INTERJECTIONS
    | word_set("""
    met vriendelijke hartelijke de met veel lieve warme kind best warm many much very so all the again alvast bij voorbaat u je jullie wel in advance van from en and & - – — you your vr vriendl sportieve zonnige
    vast nogmaals hoor beste with friendly greetings namens tot ziens hele zeer voor de moeite x wishes regards groet friendliest duizendmaal kindly a million lot bunch heaps ever vr v m
""")
)
TITLES = word_set("""
    mevrouw mevr mw mvr mevr. mw. meneer mijnheer menheer hr hr. dhr dhr. heer heren fam fam. familie mr mr. mrs mrs. ms ms. miss mx dr dr. drs drs. ir ir. ing ing. prof prof. professor mej mej. mejuffrouw juf juffrouw meester dokter
    doctor ds ds. rev rev. reverend pastoor pastor dominee imam rabbi madam mister mistress councillor cllr sister zuster sergeant inspector inspecteur officer nurse agent wijkagent advocaat notaris
    schepen burgemeester wethouder huisarts tandarts dierenarts kapper monsieur madame mme tante oom oma opa aunt auntie uncle nan grandma grandpa papa mama dame lady lord
    advocate attorney captain capt col col. major lt sgt constable pc dent mlle weduwe wed wwe mevr/mw mevrouwtje mnr cap fr br sr
""")
#: Words for people after which a capital is a name: "mijn zoon Bram", "your engineer Dave".
KIN = word_set("""
    man vrouw zoon zoontje dochter dochtertje broer broertje zus zusje zuster moeder vader vriend vriendin partner echtgenoot echtgenote verloofde neef nicht neefje nichtje kleinzoon kleindochter schoonmoeder
    schoonvader schoonzus schoonbroer schoondochter schoonzoon buurman buurvrouw buur buurjongen buurmeisje huisgenoot huisgenote kleinkind kind stiefzoon stiefdochter pleegzoon zwager ex
    collega monteur technieker technicus bezorger chauffeur koerier medewerker medewerkster adviseur adviseuse consulent consulente teamleider leidinggevende manager teammanager manager baas stagiair stagiaire verpleger verpleegster
    verpleegkundige verzorgende verzorgster thuishulp coach trainer docent docente leraar lerares juf mentor begeleider begeleidster conducteur conductrice machinist makelaar schilder loodgieter installateur aannemer elektricien opzichter huismeester conciërge
    huurder huurster bewoner bewoonster cliënt cliënte client patiënt patiënte klant gast heerschap meisje jongen mantelzorger verkoper verkoopster badmeester instructeur instructrice instructor contactpersoon behandelaar voorzitter secretaris penningmeester accountmanager casemanager dossierbeheerder loketbediende
    husband wife son daughter brother sister mother father mum mom dad friend girlfriend boyfriend fiancé fiancée fiance cousin nephew niece grandson granddaughter stepson stepdaughter neighbour neighbor flatmate housemate roommate landlord landlady tenant
    colleague engineer technician driver courier adviser advisor rep representative manager supervisor lead boss carer nurse plumber electrician teacher tutor mechanic receptionist cleaner caretaker conductor guard officer assistant agent operator
    customer client patient passenger guest resident member caller occupant assessor surveyor inspector warden librarian trainee intern apprentice consultant handler officer gp vet solicitor dentist owner eigenaar eigenares bellers beller mevr
    grandmother grandfather granny gran grandad grandma nephew's lady guy lad bloke kerel gozer vent mens dame heer persoon
""")
#: Words before a colon after which a name is filled in; those of the second set only before what surely is a name.
LABELS = word_set("""
    naam name voornaam achternaam contactpersoon contact aanvrager afzender ondergetekende beller caller klantnaam fullname volledige initials surname bewoner huurder huurster patiënt patient cliënt tenant resident passenger reiziger verzekerde insured
    spreker speaker getekend ondertekend signed signature handtekening t.a.v tav attn behandeld behandelaar melder eigenaar owner cardholder kaarthouder rekeninghouder holder member lid leerling student guest gast cust
""")
WEAK_LABELS = word_set(
    "van from aan to cc bcc klant customer client door by collega agent medewerker user re terugbellen"
)

#: Offices that a town can have: "de burgemeester van Tiel".
OFFICES = word_set(
    """
    burgemeester wethouder schepen notaris advocaat imam rabbi inspecteur inspector officer huisarts
    tandarts dierenarts kapper pastoor juf meester weduwe professor
"""
)
#: Titles that are words for other things as well: only a capital makes a name of what follows.
THINGS_TOO = word_set(
    """
    dame lady lord cap fr br sr pc major agent meester sister zuster nan papa mama officer nurse kapper advocaat notaris
"""
)
#: What stands before a given name that is part of a place, a feast, an account.
NO_PERSON_BEFORE = (
    "St ", "St. ", "Sint ", "Sint-", "Saint ", "San ", "Santa ", "-", "/", "’", "'", "#", "@",
    "storm ", "Storm ", "orkaan ", "hurricane ", "Hurricane ", "zaal ", "Zaal ", "lokaal ", "Lokaal ", "room ", "Room ",
    "Queen ", "King ", "Prins ", "Prinses ", "Koning ", "Koningin ",
)  # fmt: skip
#: Words for people with whose name they are usually said.
WORKERS = word_set(
    """
    monteur technieker chauffeur koerier conducteur engineer technician driver collega colleague stagiair
    verpleegster wijkagent docent docente mentor verkoper verkoopster badmeester instructeur instructrice instructor medewerker medewerkster zoon dochter son daughter husband wife
"""
)

#: Companies and services that messages are addressed to.
COMPANIES = word_set("""
    ziggo kpn vattenfall essent eneco bol bol.com coolblue ns nmbs sncb odido tele2 vodafone postnl bpost dhl dpd ups gls ing rabobank rabo abn asn knab bunq proximus telenet engie luminus fluvius orange base scarlet youfone simyo budget oxxio greenchoice
    vandebron frank energie jumbo albert heijn ah lidl aldi plus ikea hema kruidvat etos zalando wehkamp amazon marktplaats vinted thuisbezorgd ubereats uber deliveroo netflix spotify apple google microsoft samsung sony philips bosch siemens miele nike adidas
    tesco sainsbury's sainsburys asda morrisons waitrose argos currys boots british gas octopus ovo edf eon e.on bulb scottish power sky virgin bt ee o2 three giffgaff talktalk eir aer lingus ryanair easyjet klm transavia tui booking airbnb barclays lloyds hsbc natwest monzo revolut
    starling santander nationwide halifax aib boi paypal klarna adyen mollie achmea interpolis centraal beheer ohra cz vgz menzis zilveren kruis anwb unive univé ethias belfius kbc argenta axa ag delijn stib mivb connexxion arriva qbuzz gvb ret htm flixbus eurostar
    hermes evri yodel royal mail fedex tnt sandd facebook instagram twitter whatsapp youtube tiktok linkedin outlook gmail windows android iphone ipad mac chrome firefox edge safari excel word office teams zoom slack discord steam playstation xbox nintendo tesla toyota ford opel renault
    peugeot citroen citroën volkswagen vw audi bmw mercedes volvo fiat kia hyundai skoda seat mazda nissan honda suzuki dacia polo golf corsa clio yaris fiesta focus micra octavia passat delta delta air telstra optus woolworths coles qantas jio airtel flipkart swiggy zomato irctc
    comcast verizon walmart target costco chase citi fido digid duo uwv svb cak belastingdienst rdw cbr kvk ggd gemeente politie vlaanderen fod nhs hmrc dvla tfl gwr lner northern avanti
""")
#: Words, capital or not, that are no name where one could stand.
_EXTRA = """
    mensen allemaal allen iedereen team teams teamgenoten klantenservice klantendienst klantcontact helpdesk support service services customer customers care client sir sirs madam madame madams heer heren dames dame mevrouw meneer mijnheer mevr mw dhr mr mrs ms miss
    all everyone everybody folks guys friend friends colleague colleagues collega collega's collegae redactie directie bestuur gemeente burgemeester wethouder college bewoner bewoners huurder huurders tenant tenants resident residents manager management hr it ict planning
    facturatie administratie receptie balie afdeling dienst diensten bib bieb bibliotheek library school scholen huisbaas landlord huisarts dokter doctor tandarts dierenarts vet nurse monteur chauffeur bezorger driver engineer team-leden lid leden member members buurtbewoners ouders parents
    redactie raad department dept division ombudsman ombudsdienst ombuds bank verzekeraar verhuurder wooncorporatie woningcorporatie woningbouw woonstichting stichting vereniging vve winkel shop webshop store hotel garage theater theatre museum kliniek praktijk ziekenhuis hospital zorg thuiszorg verpleging wijkteam
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ma di wo do vr za zo januari februari maart april mei juni juli augustus september oktober november december
    january february march may june july august october jan feb mrt apr jun jul aug sep sept okt oct nov dec dutch english nederlands nederlandse engels engelse nederlander nederlanders belg belgen belgisch belgische vlaams vlaamse vlaming brit british irish indian american australian german duits duitse duitser french frans franse
    fransman turks turkse marokkaans pools poolse pole polish turkish moroccan surinaams surinaamse nederland belgië belgie vlaanderen holland amsterdam rotterdam utrecht eindhoven groningen gent antwerpen brussel brussels leuven brugge london leeds bristol cork dublin galway belfast glasgow edinburgh manchester birmingham liverpool cardiff
    ps pps nb re fw fwd ref btw aub svp asap faq tip let pin pincode app apps wifi internet website site online mail email e-mail telefoon phone adres address postcode woonplaats klant klanten agent medewerker medewerkers bot chatbot bezoeker visitor user gebruiker caller beller admin systeem system operator adviseur advisor adviser
    onderwerp betreft subject datum date tijd time vraag antwoord question answer status prioriteit priority categorie category kanaal channel notitie note notes opmerking update edit actie action reden reason probleem problem oplossing solution verzonden verstuurd sent doorgestuurd forwarded gestuurd vanaf mijn
    god godsnaam jezus jesus christ lord hemel kerst kerstmis pasen pinksteren christmas easter ramadan sinterklaas oudjaar nieuwjaar groet groeten groetjes vriendelijke hoogachtend regards cheers thanks thank dank bedankt yours kind best warm sincerely mvg gr x xx xxx
    hoi hallo hey hi hello dear beste geachte dag goedemorgen goedemiddag goedenavond goeiemorgen lieve good morning afternoon evening greetings dear's lieverd schat schatje darling love mate lads lad pal buddy sweetheart dude bro sis ladies gentlemen gentleman lady
    ik jij hij zij wij jullie u uw het de een en of maar want dus kunt kan kunnen zou zouden heeft heb hebben is was waren zijn wilt wil willen wanneer waarom hoe wat wie waar dit dat deze die er als toen nu vandaag gisteren morgen straks graag alvast alles gewoon geen niet nooit altijd weer nog ook al even voor na met zonder door over onder tegen uit in op aan bij tot van om te
    belt belde bellen gebeld vraagt vroeg wilde meldt meldde gemeld klaagt klaagde komt kwam geeft gaf zegt zei mailt mailde stuurt stuurde wacht wachtte heet sprak spreekt woont woonde krijgt kreeg ontvangt ontving boos tevreden called calls rang rings says said asked asks wants wanted reports reported complains complained emailed emails phoned phones
    i i'm im i've i'd we you he she they it its it's this that these those there here my your our his her their the a an and or but so if when where why how what who which can could would should will shall do does did have has had is are was were been please kindly just also still only any some no not never always again still from for to with without of on at in by
    regarding concerning further following since because after before until during while although though unless however therefore attached attachment enclosed per via about above below next last first second third one two three four five six seven eight nine ten een twee drie vier vijf zes zeven acht negen tien
    dochter zoon moeder vader man vrouw broer zus buurman buurvrouw son daughter mother father husband wife brother sister mum dad mom gran nan opa oma
    directeur director ceo secretaris secretary penningmeester treasurer voorzitter chair chairman administrator beheerder beheer functioneel coordinator coördinator adviseur consultant specialist assistent assistant hoofd head senior junior lead sales marketing finance legal accounts accounting inkoop verkoop magazijn logistiek
    company bv b.v nv vof ltd limited plc inc llc gmbh holding group groep zn zonen sons co brothers gebroeders afbouw bouw installaties schilderwerken transport consultancy agency bureau atelier salon café cafe restaurant bakkerij slagerij apotheek pharmacy surgery
    station centraal central airport luchthaven terminal road street lane avenue straat laan weg plein markt noord zuid oost west north south east centrum center centre
    nieuw nieuwe new oud oude old groot grote klein kleine big little lucky happy sad sorry helaas prima top super perfect great fine okay ok oke oké ja nee yes no nope yep sure nothing niets niks iets something anything everything helemaal eindelijk finally
    snel fast slow traag goed slecht bad goodbye ciao doei groetend lijn trein train bus tram metro flight vlucht bagage kamer room huis house flat appartement apartment blok block verdieping floor rekening factuur invoice bill order bestelling pakket parcel ticket kaart card pas abonnement contract polis policy claim schade meter stand gas water stroom elektriciteit electricity energy
    zaak dossier case voucher cadeaubon refund retour return annulering complaint klacht melding storing fault incident reparatie repair onderhoud maintenance levering delivery bezorging tarief price prijs korting discount aanbieding offer actiecode code nummer number
    samsung galaxy windows android chrome photo foto bijlage pdf csv excel hoop hopelijk hopefully wish wishing looking hoping waiting wachtend
    verpleegkundige verzorgende begeleider teamleider leidinggevende docent leraar juf meester zuster pater pastoor dominee paus koning koningin prins prinses king queen prince princess president premier minister
    internetbankieren ideal tikkie bancontact visa mastercard maestro paypal iban bsn digid itsme sms gps qr usb hdmi tv led cv wc apk mot vat btw kvk eu uk usa us nl be
    nummer drukte wachttijd vervolg tweede derde eerste laatste volgende vorige hele gehele beide elke ieder iedere andere ander veel weinig meer minder meeste sommige enkele
    smart slimme digital digitale mobile mobiel mobiele premium plus pro basic basis standard standaard light max mini home thuis zakelijk business prive privé personal
"""
#: Desks that sign as one.
DESKS = word_set(
    """
    webcare backoffice frontoffice facturatie facturen binnendienst buitendienst meldkamer loket secretariaat werkplaats kantoor keuken nieuwsbrief
    chatbot registry registrar bursar principal headmaster headteacher sre devops affected admissions lettings payroll procurement enrolments enquiries bookings reservations payments returns dispatch controller control
    centrale alarmcentrale salarisadministratie studentenadministratie debiteuren crediteuren inkoop examencommissie billing workshop dispatch reception servicedesk onbekend unknown anoniem anonymous test none null particulier zakelijk
"""
)
STOP = (
    word_set(NL + EN)
    | word_set(_EXTRA)
    | COMPANIES
    | GREETINGS
    | CLOSINGS
    | TITLES
    | KIN
    | LABELS
    | DESKS
    | INTERJECTIONS
) - {
    "frank",
    "jan",
    "max",
    "base",
    "polo",
    "fido",
    "albert",
}
#: Given names that are words as well.
WORDY = (WORD_NAMES | (GIVEN & STOP)) - {"jan"}
PLAIN_GIVEN = GIVEN - WORDY
#: Names that are looked for anywhere, by their capital.
LOOSE = GIVEN - ((STOP | NEVER_LOOSE) & WORDY)
#: Given names that mostly are words: these need a family name behind them, wherever they stand.
RARE = (GIVEN - LOOSE) - word_set("in do so to on no me he you us my de la el su can")
#: Family names that are words for streets.
FAMILY_WAYS = word_set("road street lane avenue straat laan weg plein markt") & FAMILY_WORDS
#: Family names that no word is; of the second set not even a seldom one.
PLAIN_FAMILY = FAMILY - STOP - WORDY
SURE_FAMILY = PLAIN_FAMILY - FAMILY_WORDS
