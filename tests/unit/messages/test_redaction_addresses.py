"""Addresses as people write them: behind a label, with what is added to a number, without a usual street; and what only looks so."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_redaction_glance import same

from advocacy_kit.messages.redaction import redact

DUTCH = [
    # behind a word that says so, up to where the address ends
    ("Adres: flat De Zonnewijzer, nr 214, Lelystad", "Adres: [adres], Lelystad"),
    ("Adres: Gortmolen 1007, souterrain, deur in de steeg. Bel even", "Adres: [adres], deur in de steeg. Bel even"),
    ("Adres: Gortmolen 1007, souterrain, zijdeur in de steeg. Bel even", "Adres: [adres]. Bel even"),
    ("Huidig adres: Ringweg-Oost 310-04\nTelefoon volgt", "Huidig adres: [adres]\nTelefoon volgt"),
    ("Mijn nieuwe adres is per 1 mei Grutto 14 in Heerenveen", "Mijn nieuwe adres is per 1 mei [adres] in Heerenveen"),
    ("Het adres is nog steeds Meerkoet 7.", "Het adres is nog steeds [adres]."),
    ("Bezorgadres wordt Zonnewende 12, graag", "Bezorgadres wordt [adres], graag"),
    ("Adres = Op de Wieken 14", "Adres = [adres]"),
    ("Adres voor de monteur: Buitenkruier 88, zijingang", "Adres voor de monteur: [adres]"),
    ("Adres Admiraal Tromplaan 7 links, 1 hoog. Bereikbaar", "Adres [adres]. Bereikbaar"),
    ("adres: zonnewende 63, zeist", "adres: [adres], zeist"),
    ("Leveringsadres: 't Zand 4 bus 12, 8800 Roeselare", "Leveringsadres: [adres]"),
    ("Ons vakantieadres is Am Kirchplatz 4, 26548 Norderney", "Ons vakantieadres is [adres]"),
    ("Nieuw adres is Trierer Str. 114 Aachen", "Nieuw adres is [adres] Aachen"),
    ("Afleveradres is 9 ter, rue des Lilas, Lieu-dit Les Ormes, 24310 Bourdeilles.", "Afleveradres is [adres], [postcode] Bourdeilles."),
    ("Woonadres: Flat 204, Om Shanti Residency, 11th Cross, 3rd Main, Indiranagar, Bengaluru 560 038", "Woonadres: [adres], Bengaluru [postcode]"),
    ("Lossen: hoek Sint Jozeflaan / Kerksingel, boven de kapper. Tussen 7 en 9", "Lossen: [adres]. Tussen 7 en 9"),
    ("Straat en huisnummer: Akkerwinde 3", "Straat en huisnummer: [adres]"),
    ("Woning: Valkenburg 3, Zoetermeer", "Woning: [adres], Zoetermeer"),
    ("En het adres?\nKlant: Hoofdstraat eenentwintig\nMedewerker: dank u", "En het adres?\nKlant: [adres]\nMedewerker: dank u"),
    ("Op welk adres is dat?\n[beller] Zuideinde honderdtweeëntwintig b, in Landsmeer.", "Op welk adres is dat?\n[beller] [adres], in Landsmeer."),
    # where somebody lives, or is to come
    ("wonende te Huize Avondlicht, Laan van Kerk en Duin zonder nummer te Den Haag", "wonende te [adres] te Den Haag"),
    ("Ik woon nog steeds in Huize Zonnestraal aan de Zandweg, in Goes.", "Ik woon nog steeds in [adres], in Goes."),
    ("we wonen Achter de Toren 2-B3, Wijk bij Duurstede", "we wonen [adres], Wijk bij Duurstede"),
    ("Feestje is bij ons thuis, Zonnewende 63. Tot dan", "Feestje is bij ons thuis, [adres]. Tot dan"),
    ("Vertrek vanaf mijn huis, Torenvalk 3.", "Vertrek vanaf mijn huis, [adres]."),
    ("wij zijn verhuisd naar Ganzerik 41, Lelystad", "wij zijn verhuisd naar [adres], Lelystad"),
    ("geen glasvezel op Omgong 17 in Easterwierrum", "geen glasvezel op [adres] in Easterwierrum"),
    ("Kom langs op de Weverij 14 in Tilburg", "Kom langs op de [adres] in Tilburg"),
    ("vrijstaand huis De Hoef, Oude Dijk 3", "vrijstaand huis [adres]"),
    ("huisnaam: De Berkenhof", "huisnaam: [adres]"),
    # houses with a name
    ("Ons adres: Boerderij Weltevreden, Achterweg, 4156 AC Rumpt", "Ons adres: [adres], [postcode] Rumpt"),
    ("Huize 't Oude Erf 1, 7218 AD", "[adres], [postcode]"),
    # what is added to a number
    ("Prins Mauritslaan 44, 2e bel rechts", "[adres]"),
    ("Prins Mauritslaan 44, bovenste bel", "[adres]"),
    ("Beukenlaan 5 (achterom). Graag", "[adres]. Graag"),
    ("Beukenlaan 5, begane grond links, graag", "[adres], graag"),
    ("Jan Steenstraat 206 2hg. Postcode volgt", "[adres]. Postcode volgt"),
    ("Amstelkade t/o 114. U komt", "[adres]. U komt"),
    ("Hoofdweg West 31 achter 9944BE", "[adres] [postcode]"),
    ("Burg. v.d. Venstr. 3 - 5hoog, 4285 bl Woudrichem", "[adres], [postcode] Woudrichem"),
    ("Kanaaldijk 8, woonark 'Vrouwe Aleida', 1831 EA", "[adres], [postcode]"),
    ("Lage Gouwe 12 zwart, 2801 LE", "[adres], [postcode]"),
    ("Brouwersgracht 100-huis", "[adres]"),
    ("Oudegracht 12 bis A", "[adres]"),
    ("Vrijheidsflat 9-124 dus", "[adres] dus"),
    ("Spoorlaan 2 1R", "[adres]"),
    ("Spoorlaan 2 kamer B14", "[adres]"),
    ("Spoorlaan 2 (app. 14)", "[adres]"),
    ("Woonadres; Kerkwei 9, Wommels", "Woonadres; [adres], Wommels"),
    ("Nieuw adres vanaf 1 juni: Kerkwei 9, Wommels", "Nieuw adres vanaf 1 juni: [adres], Wommels"),
    ("Dossier D.99.MV. Adres Admiraal Tromplaan 7", "Dossier [nummer]. Adres [adres]"),
    # a number by itself, or before its street; small letters
    ("mijn huisnummer is 81 en niet 18", "mijn huisnummer is [adres] en niet 18"),
    ("huisnummer: 41-07", "huisnummer: [adres]"),
    ("in de Kerkstraat, nummer 14b", "in de [adres]"),
    ("Dorpsstraat t.h.v. nr 14", "[adres]"),
    ("ik zit op burg de vlugtlaan 33", "ik zit op [adres]"),
    ("gelegen aan de Kerklaan 14", "gelegen aan de [adres]"),
    # on a line of its own
    ("Groet\nAn Peeters\nZonnewende 63\nLelystad", "Groet\n[naam 1]\n[adres]\nLelystad"),
    # in a park, in a home
    ("camping De Duinen, plaats 114", "[adres]"),
    ("Woonzorgcentrum De Linde, kamer 114", "[adres]"),
    ("kamer 12 van verpleeghuis De Wilgen", "[adres]"),
    # abroad
    ("Lindenstraße 14a, 48455 Bad Bentheim", "[adres]"),
    ("14 bis, rue Victor Hugo", "[adres]"),
    # postcodes behind their word
    ("Postcode: 6461-GT", "Postcode: [postcode]"),
    ("postcode: 3011 vb, huisnummer 12", "postcode: [postcode]"),
    ("uw postcode?\nK: 4461 N L, nummer eenentachtig toevoeging zwart.", "uw postcode?\nK: [postcode][adres]."),
    ("En uw postcode?\n[beller] Elf eenentwintig, A van Anton, K van Karel.", "En uw postcode?\n[beller] [postcode]."),
    ("Postcode/plaats: 5017ga Tilburg", "Postcode/plaats: [postcode] Tilburg"),
    ("PLZ 10115 Berlin", "PLZ [postcode] Berlin"),
]  # fmt: skip

ENGLISH = [
    # behind a word that says so
    ("Forwarding address is c/o my sister, The Old Forge, Church Lane, Upper Tysoe CV35 0TR.", "Forwarding address is c/o my sister, [address], Upper Tysoe [postcode]."),
    ("Property: Apartment 31, Heron Wharf, 4 Albion Row, Gateshead NE8 1XJ", "Property: [address], Gateshead [postcode]"),
    ("our new address is 3 Tai Newydd, Llanfihangel, LL65 9ZQ.", "our new address is [address], Llanfihangel, [postcode]."),
    ("Deliveries should go to: Unit 9, Llys y Coed, Parc Menai and not the office", "Deliveries should go to: [address] and not the office"),
    ("deliver to: Rose Cottage, Back Lane, Hathersage", "deliver to: [address], Hathersage"),
    ("please mail to:\n\nDarnell Whitcomb\n2218 Juniper Ridge Dr, Apt 4C\nSalem, OR 97302", "please mail to:\n\n[name 1]\n[address]\nSalem, [postcode]"),
    ("first line of the address?\nCaller: Forty-six Larch Crescent. It's the", "first line of the address?\nCaller: [address]. It's the"),
    ("ADDRESS: 2207 NW BIRCHER ST APT 305, PORTLAND OR", "ADDRESS: [address], PORTLAND OR"),
    ("Address: Ballymakeera, Macroom, Co Cork", "Address: [address], Macroom, Co Cork"),
    ("Address: 221, Sector 15-A, Noida 201301", "Address: [address], Noida [postcode]"),
    ("Address: #45, 3rd Cross, HSR Layout, Bengaluru - 560102", "Address: [address], Bengaluru - [postcode]"),
    ("Ship to: 1420 W Fulton St #3B, Chicago, IL 60607", "Ship to: [address], Chicago, [postcode]"),
    ("House is Tigh na Mara, Derrylahan, Kilcar, Co Donegal", "House is [address], Kilcar, Co Donegal"),
    ("House name: Sea Breeze", "House name: [address]"),
    # where somebody lives
    ("We live in The Old Schoolhouse, School Lane.", "We live in [address]."),
    ("moved to Flat 3/2, 45 Dumbarton Road last week", "moved to [address] last week"),
    ("Has moved, now Yard 4, behind the Fox & Hounds, Mill Rd. Ring", "Has moved, now [address]. Ring"),
    # what stands before the number
    ("pick up rear of 44 Ardoyne Ave 6am", "pick up [address] 6am"),
    ("I am at Inishbeg, 6 Sea Road, if you post", "I am at [address], if you post"),
    ("im no 8 The Paddocks not 18!!", "im [address] not 18!!"),
    ("should be 2F1, 9 Iona Place EH6 8ZX", "should be [address] [postcode]"),
    ("We are at 1/1 22 Hyndland Street, G11", "We are at [address], [postcode]"),
    ("it is The Bungalow, r/o 12 Station Approach, Sheringham", "it is [address], Sheringham"),
    # behind it
    ("sofa surfing at 35 Waverley Ave, top bell. The", "sofa surfing at [address]. The"),
    ("5 Lower Abbey Street, top floor flat, Dublin 2", "[address], Dublin 2"),
    ("13 Elm Gdns (side door)", "[address]"),
    ("B-704 Om Residency, Baner Pashan Link Road, 411021.", "[address], [postcode]."),
    ("1600 Larkin Ave NW, Tacoma", "[address], Tacoma"),
    ("77 W 45th St", "[address]"),
    ("11 Tanner's Row. Crew", "[address]. Crew"),
    ("9 Saint Stephen's Green North", "[address]"),
    ("14 & 16 Elm Road", "[address]"),
    ("22B Kings Rd, Basement Flat", "[address]"),
    ("House no. 14, Street 3, Gulberg", "[address], Gulberg"),
    # houses with a name, and their lanes
    ("Apt 12 The Waterfront, Custom House Quay", "[address]"),
    ("couldn't find Tŷ Coed, Heol y Bont even though", "couldn't find [address] even though"),
    ("offer £412,500 on Fairwinds, Harbour Hill (EPC D)", "offer £412,500 on [address] (EPC D)"),
    ("Regards\nMooring 14, nb Kestrel, Rodley Wharf, LS13", "Regards\n[address], [postcode]"),
    ("Regards\nKnockaunroe, Carron, Co. Clare", "Regards\n[address], Co. Clare"),
    # abbreviated
    ("203A Lordship Pk, N16 5ZU", "[address], [postcode]"),
    ("88 Wattle Gve, Prahran VIC 3181", "[address], Prahran [postcode]"),
    # before a code
    ("Fairview, Cwm-du SA19 7ZZ", "[address], Cwm-du [postcode]"),
    ("A-12, Rajouri Garden, New Delhi 110027", "[address], New Delhi [postcode]"),
    ("#12/3, 4th Main, Vijay Layout, Mysuru 570001", "[address], Mysuru [postcode]"),
    # in a park, in a home; other languages
    ("Room 14, Willowbank Care Home", "[address]"),
    ("22 Páirc na Coille, Galway", "[address], Galway"),
    ("7 Trem y Môr, Aberaeron", "[address], Aberaeron"),
    ("flat number 3 is mine", "flat number [address] is mine"),
    # codes
    ("Postcode: bb115qd", "Postcode: [postcode]"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "redacted", "language"), [(*case, "nl") for case in DUTCH] + [(*case, "en") for case in ENGLISH]
)
def test_an_address_goes_and_no_more(text, redacted, language):
    (once,) = redact([text], [language], Counter())
    assert once == redacted
    assert redact([once], [language], Counter()) == [once]


STAYS = [
    # labels without an address
    "Adres: zie onder", "Adres: onbekend", "Adres: Utrecht", "Adres is niet juist", "Adres is Fout ingevuld", "Adres wijzigen in Mijn Omgeving", "adres per 1-7 gewijzigd",
    "Het adres is veranderd op 3 mei", "Mijn adres staat op pagina 12", "Adres: zie artikel 3 van de voorwaarden", "E-mailadres: zie website", "adres: ongeveer 3 km verderop", "adres: pagina 12.",
    "Lossen: tussen 7.00 en 9.00", "Lossen: 12 pallets, 340 kg", "Pand: 3 verdiepingen, bouwjaar 1930", "Woning: tussenwoning, 120 m2", "Straat: onbekend", "Object: Windows 11",
    "Address: see above", "Address: as per invoice 12", "Address: Leeds", "Your address book has 3 entries", "Please address this by 3 May", "address the issue, Step 2 of the guide",
    "Property: semi-detached, 3 bedrooms", "Site: down again for 2 hours", "To: Customer Service Team", "To: Support Level 2", "House: 4 windows, 2 doors", "House is Victorian, 3 storeys",
    # living, moving, at home
    "ik woon 12 jaar in Utrecht", "Wij wonen sinds 1989 in Leeuwarden", "Ik woon op 9 hoog", "ik woon in een Flat met 3 kamers", "verhuisd naar Tilburg in 2019", "verhuisd naar Windows 11", "we verhuizen 3 maart",
    "thuis, 3 dagen gewacht", "bij ons thuis 2 routers", "bij mij thuis, Ziggo 4K", "naar mijn huis, 14 euro", "de buurman op nummer 12", "huisnaam klopt niet",
    "we live 10 minutes away", "We live on Level 5 of the car park", "living in London 3 years", "moved to Plan 9", "moved to Premium 2 in May", "moving to Version 3", "staying at Premier Inn, 2 nights", "living at 100 mph",
    # a capital, a number and a town
    "op Windows 11 in Excel", "op Spoor 5 in Utrecht", "op Zaal 3 in Antwerpen", "op Pagina 12 in Bijlage", "naar Terminal 3 in Londen", "op iPhone 15 in Nederland", "op NPO 1 in Hilversum", "op de Golf 7 in Duitsland",
    # what is added to numbers of other things
    "12 personen achter", "zaal 2 links", "3 hoog achter", "rij 4 rechts", "kamer 12 achter", "maat 38 rood.", "on the second floor flat screens", "renewal 21/11 at", "ipad 12 kapot",
    # flats, units and houses that are none
    "flat 12 discount", "flat 20% off", "unit 5 of the course", "Unit 5, Lesson 3", "Unit 12, Module 3, Section 4", "lot 12, best offer", "The Old Trafford, Manchester", "at Tesco, High Street", "met at Costa, Station Road",
    "The Grange, 3 stars", "Old Mill, New Mill", "Aston Villa, Villa Park", "De Hoeve Restaurant", "In Villa Pardoes waren we 3 dagen", "boerderij op 3 km", "Huize Boek 3 delen", "Co. Clare", "in Ennis, Co. Clare",
    # in capitals, and in words
    "I HAVE 2 CARS ON MY ROAD", "10 MILES DOWN THE LANE", "CALLED 5 TIMES ABOUT ST PANCRAS", "Forty-six people at Park Lane", "one Mill Lane resident",
    # numbers, lines, parks and halls that are none
    "Huisnummer klopt 3 keer niet", "Versie\nWindows 11", "Ik heb\nTicket 12", "Agenda:\nZaal 3\nGent", "zorgcentrum De Linde 3 keer gebeld", "camping De Duinen 3 nachten", "3 chalets vrij", "Room 12, Town Hall", "3 place 2024",
    "Locatie: Zaal 3", "Delivery: Monday 3", "Delivery: DHL 3 days", "bedrag 500 000 euro",
    # codes that are none
    "postcode 3 keer gevraagd", "postcode is 4 cijfers", "Postcode: onbekend", "postcode 20 euro", "zip code is wrong, 12345 times", "M62, LS13", "code LS13", "eircode not found", "tower B, 3rd floor",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_stays(text):
    for language in ("nl", "en"):
        counted = Counter()
        assert redact([text], [language], counted) == [text]
        assert not counted


@pytest.mark.parametrize("text", [*(t for t, _ in DUTCH + ENGLISH), *STAYS])
def test_the_first_look_lets_it_through(text):
    same(text, "nl")


PIECES = st.sampled_from(
    """
    Adres Adres: adres is adres: Address: ADDRESS Lossen: Property: mail to: woon wonen in live at moved to thuis, bij ons mijn huis House is huisnaam: Huize Boerderij Villa The Old Forge Cottage
    Tŷ Heol y Parc Crosswinds Fairview Mill Lane Road Hill ST DR hoek boven De Hoef Zonnedauw Kerkweg Kerkstraat Zandweg op aan naar de in te Easterwierrum Mooring Unit Flat nb 12 14a 2F1 1/1 B-704
    Residency 5th Cross Indiranagar Bengaluru 560 038 24310 LS13 Co. Clare Knock , . ? : ; ( ) - \\n links achter 2hg 1 hoog souterrain (achterom) top bell t/o 114 nr eenentachtig Forty-six Postcode: postcode
    huisnummer house number Room Care Home camping plaats verpleeghuis kamer op nummer Windows 11 Lelystad 110027 #12/3 4th Main rue de Gare Páirc na Coille SA19 7ZZ burg vlugtlaan
    post code 1234-GT 4461 N L bb115qd Elf eenentwintig A van Anton zip PLZ no 8 rear of Rd No 36 'Vrouwe' bus 3 Karin Boise ID 83709
    """.replace("\\n", "\n").split(" ")
).filter(bool)  # fmt: skip


@settings(max_examples=400)
@given(st.lists(PIECES, max_size=12), st.sampled_from([" ", " ", ", "]), st.sampled_from(["nl", "en"]))
def test_made_up_addresses_pass_the_first_look(pieces, between, language):
    same(between.join(pieces), language)


@pytest.mark.parametrize(
    "text",
    ["Adres: " * 14_000, "Adres: Aa Bb, " * 7_000, "woon in A " * 10_000, "Flat 1, " * 12_000, "The Old A, " * 9_000, "Huize A van " * 8_000, "A, " * 33_000, "Lane, " * 16_000,
     "postcode 1 " * 9_000, "Laan 1, " * 12_000, "Laan 1 links" * 8_000, "1 AA BB " * 12_000, "no 1 " * 20_000, "thuis, A " * 11_000],
)  # fmt: skip
def test_rubbish_is_read_in_proportion(text, in_proportion):
    in_proportion(lambda cell: redact([cell], ["nl"], Counter()), text[: len(text) // 2], text)
