"""Personal data: what goes, by kind, and what a message is read for and has to stay."""

import re
from collections import Counter

import pytest

from advocacy_kit.messages import open_messages
from advocacy_kit.messages.redaction import looks_personal, redact_one
from advocacy_kit.messages.rejected import excerpt

GOES = [
    # e-mail
    ("Mail naar jan.de-vries+lift@post.example.nl, graag.", "Mail naar [e-mail], graag.", "email"),
    ("<mailto:s.okafor@example.org>", "<mailto:[e-mail]>", "email"),
    ("josé.peeters@example.be", "[e-mail]", "email"),
    ("piet(at)example.nl of piet [at] example [punt] nl", "[e-mail] of [e-mail]", "email"),
    ("mail john.o'neill@example.com of jan.o’shea@example.com", "mail [e-mail] of [e-mail]", "email"),
    ("Email me at niamh dot byrne at example dot com", "Email me at [e-mail]", "email"),
    ("mail naar piet @ devries.nl", "mail naar [e-mail]", "email"),
    ("jan.de.vries@bedrijf,nl of jo @ bloggs.co.uk", "[e-mail] of [e-mail]", "email"),
    # links
    ("Zie https://example.org/volg?order=12345678&mail=a@b.nl.", "Zie [link].", "link"),
    ("(www.example.nl/mijn-account)", "([link])", "link"),
    ("HTTP://EXAMPLE.ORG/X en WWW.EXAMPLE.ORG", "[link] en [link]", "link"),
    # accounts
    ("@jan_de_vries kun je helpen?", "[account] kun je helpen?", "account"),
    ("Hoi @Sanne.", "Hoi [account].", "account"),
    ("logde in als wendy_vd_berg82", "logde in als [account]", "account"),
    ("de router is fe80::1 of 001a.2b3c.4d5e", "de router is [IP-adres] of [IP-adres]", "ip"),
    ("rekening NL 91 ABNA 0417 1643 00", "rekening [IBAN]", "iban"),
    ("22 Chapel Street. It was", "[adres]. It was", "address"),
    # phone: Dutch, Belgian, British, Irish, American, Australian, Indian
    ("06-12345678", "[telefoon]", "phone"),
    ("06 12 34 56 78", "[telefoon]", "phone"),
    ("06 - 1234 5678", "[telefoon]", "phone"),
    ("+31 (0)6 12345678", "[telefoon]", "phone"),
    ("0031612345678", "[telefoon]", "phone"),
    ("(020) 123 45 67", "[telefoon]", "phone"),
    ("0570-123456", "[telefoon]", "phone"),
    ("gsm 0470/12.34.56", "gsm [telefoon]", "phone"),
    ("02/123.45.67", "[telefoon]", "phone"),
    ("+32 470 12 34 56", "[telefoon]", "phone"),
    ("0900-1234", "[telefoon]", "phone"),
    ("07700 900123", "[telefoon]", "phone"),
    ("+44 20 7946 0018", "[telefoon]", "phone"),
    ("087 123 4567", "[telefoon]", "phone"),
    ("555-123-4567", "[telefoon]", "phone"),
    ("(555) 123-4567", "[telefoon]", "phone"),
    ("0412 345 678", "[telefoon]", "phone"),
    ("+91 98765 43210", "[telefoon]", "phone"),
    ("tel: 4567890", "tel: [telefoon]", "phone"),
    # bank accounts
    ("NL91 ABNA 0417 1643 00", "[IBAN]", "iban"),
    ("graag op nl91abna0417164300 storten", "graag op [IBAN] storten", "iban"),
    ("BE68 5390 0754 7034", "[IBAN]", "iban"),
    ("GB82-WEST-1234-5698-7654-32", "[IBAN]", "iban"),
    ("IE29 AIBK 9311 5212 3456 78", "[IBAN]", "iban"),
    # one digit wrong: no IBAN, and still somebody's
    ("NL91 ABNA 0417 1643 01", "[nummer]", "number"),
    # long numbers
    ("klantnummer 12345678", "klantnummer [nummer]", "number"),
    ("order 2025-123456 is zoek", "order [nummer] is zoek", "number"),
    ("ref. W1234567/NL", "ref. [nummer]", "number"),
    ("4111 1111 1111 1112", "[nummer]", "number"),
    ("(12345678)", "([nummer])", "number"),
    ("85.07.30-033.29", "[nummer]", "number"),
    # cards and numbers of persons, with their check digits
    ("kaart 4111 1111 1111 1111", "kaart [kaartnummer]", "card"),
    ("5500-0000-0000-0004", "[kaartnummer]", "card"),
    ("85.07.30-033.28", "[identiteitsnummer]", "national"),
    ("BSN 111222333", "BSN [BSN]", "bsn"),
    ("bsn: 1112.22.333", "bsn: [BSN]", "bsn"),
    ("BSN 111222334", "BSN [nummer]", "number"),
    (
        "my NI number is AB 12 34 56 C",
        "my NI number is [identiteitsnummer]",
        "national",
    ),
    ("SSN 219-09-9999", "SSN [identiteitsnummer]", "national"),
    # numbers of a case, by the words before them
    ("bestelnr. 45001", "bestelnr. [nummer]", "number"),
    ("klantnummer is 88341", "klantnummer is [nummer]", "number"),
    ("zaak Z2024-11873 loopt", "zaak [nummer] loopt", "number"),
    ("order no. A-4471", "order no. [nummer]", "number"),
    ("your ref: HH/IE/0091882", "your ref: [nummer]", "number"),
    ("EAN 541448311324958439", "EAN [nummer]", "number"),
    ("boekingscode RTK7QF2", "boekingscode [nummer]", "number"),
    ("order ABC-12", "order [nummer]", "number"),
    ("bestelling nummer: ABC-12", "bestelling nummer: [nummer]", "number"),
    ("dossier 44.12 ligt er nog", "dossier [nummer] ligt er nog", "number"),
    ("PIN 4821", "PIN [nummer]", "number"),
    ("mijn pin code is 4821", "mijn pin code is [nummer]", "number"),
    # a VAT number, whole
    ("BTW BE 0456.789.123", "BTW [nummer]", "number"),
    ("btw-nummer: 0456 789 123", "btw-nummer: [nummer]", "number"),
    ("VAT no. NL 1234.56.789.B01", "VAT no. [nummer]", "number"),
    ("VAT GB 123 4567 89", "VAT [nummer]", "number"),
    # where somebody lives
    ("Wilgenlaan 48 in Assen", "[adres] in Assen", "address"),
    ("de Prins Hendrikstraat 12-b", "de [adres]", "address"),
    ("Turnhoutsebaan 310 bus 7, 2140 Borgerhout", "[adres]", "address"),
    ("1e Oosterparkstraat 44-2", "[adres]", "address"),
    ("Bezorg het Aan de Wallen 12 graag", "Bezorg het [adres] graag", "address"),
    ("Achter de Hoven 3, graag voor zes", "[adres], graag voor zes", "address"),
    ("Kom naar de Vroente 3 te Merelbeke", "Kom naar de [adres] te Merelbeke", "address"),
    ("Laan van Meerdervoort 500-III", "[adres]", "address"),
    ("de Laan van Nieuw Guinea 12 bis", "de [adres]", "address"),
    ("Kinkerstraat 44 3hoog bellen", "[adres] bellen", "address"),
    ("Jan van Galenstraat 12 driehoog", "[adres]", "address"),
    ("Kinkerstraat 44 III-hoog", "[adres]", "address"),
    ("Kinkerstraat 44-2hoog achter, links", "[adres], links", "address"),
    ("stuur naar Meir 78, 2000 Antwerpen", "stuur naar [adres]", "address"),
    ("I live at 14B The Crescent, Leeds", "I live at [adres], Leeds", "address"),
    ("5 The Close, Salisbury", "[adres], Salisbury", "address"),
    ("stuur naar 9712 cp groningen", "stuur naar [postcode] groningen", "postcode"),
    ("ik woon in 5611 xk, hoe laat komt u", "ik woon in [postcode], hoe laat komt u", "postcode"),
    ("ik woon op lindelaan 5", "ik woon op [adres]", "address"),
    ("Flat 2, 14 Elm Road", "[adres]", "address"),
    ("14 elm road", "[adres]", "address"),
    ("8922 KP", "[postcode]", "postcode"),
    ("1234ab 12 bis", "[postcode]", "postcode"),
    ("postcode 9000", "postcode [postcode]", "postcode"),
    ("CF15 8DX", "[postcode]", "postcode"),
    ("D02 X285", "[postcode]", "postcode"),
    # born
    ("geb. 12-03-1961", "geb. [geboortedatum]", "birth"),
    ("geboren op 2 mei 1958", "geboren op [geboortedatum]", "birth"),
    ("DOB: 03/05/1980", "DOB: [geboortedatum]", "birth"),
    ("born 3 May 1980", "born [geboortedatum]", "birth"),
    # plates
    ("NB-615-K", "[kenteken]", "plate"),
    ("1-XKB-407", "[kenteken]", "plate"),
    ("LN68 KVD", "[kenteken]", "plate"),
    ("kenteken nb615k", "kenteken [kenteken]", "plate"),
    # machines, accounts
    ("IP 83.162.47.219", "IP [IP-adres]", "ip"),
    ("2001:db8:4f1:20::c7", "[IP-adres]", "ip"),
    ("00:00:5E:00:53:AF", "[IP-adres]", "ip"),
    ("gebruikersnaam: sanne_88", "gebruikersnaam: [account]", "account"),
    ("mijn gebruikersnaam is kareltje.", "mijn gebruikersnaam is [account].", "account"),
    (
        "gebruikersnaam is zonnebloempje, meer weet ik niet",
        "gebruikersnaam is [account], meer weet ik niet",
        "account",
    ),
    ("ik ben ingelogd als wendyvdberg en zie niets", "ik ben ingelogd als [account] en zie niets", "account"),
    ("my username is bobbleknit", "my username is [account]", "account"),
    ("I'm logged in as karlthegreat", "I'm logged in as [account]", "account"),
    ("my user name is KarlTheGreat", "my user name is [account]", "account"),
    ("Username's kev_the_real", "Username's [account]", "account"),
    ("mijn wachtwoord is Zomer2024!", "mijn wachtwoord is [account]", "account"),
    ("Password: hunter2.", "Password: [account].", "account"),
    ("Dorp 14 - 2288 Bouwel", "[adres]", "address"),
    ("Meir 14 - 2000 Antwerpen", "[adres]", "address"),
    ("My eircode is D02 X285", "My eircode is [postcode]", "postcode"),
    ("reg: 191 D 12345", "reg: [kenteken]", "plate"),
    ("wij zitten in Het Hof 3 te Zutphen", "wij zitten in Het [adres] te Zutphen", "address"),
    ("naam punt b at example punt nl", "[e-mail]", "email"),
    ("12 34 56 78 9", "[nummer]", "number"),
    # a house number ends where no digit follows, and begins with no 0
    ("Wilgenlaan 48, 012345 is de code", "[adres], 012345 is de code", "address"),
    ("Kerkstraat 12-14", "[adres]", "address"),
    ("Bruul 14/0201, 3000 Leuven", "[adres]", "address"),
    ("Avenue Louise 470, 1050 Brussel", "[adres]", "address"),
    ("Rue 0470 12 34 56", "Rue [telefoon]", "phone"),
    ("bij het Waterpark 0470 12 34 56", "bij het Waterpark [telefoon]", "phone"),
    ("Plot No 07700 900123", "Plot No [telefoon]", "phone"),
    ("07700900123 Heol Fawr", "[telefoon] Heol Fawr", "phone"),
    ("at 12 Oak Hill of course", "at [adres] of course", "address"),
    ("020 7946 0123 Park Road", "[telefoon] Park Road", "phone"),
    ("H. No. 12/3, Sector 4", "[adres]", "address"),
    ("1234 AB 12", "[postcode]", "postcode"),
    # a time, a day or a year beside it hides no number
    ("2024-2026 (0612345678)", "2024-2026 ([telefoon])", "phone"),
    ("bel 06.12-34.56.78", "bel [telefoon]", "phone"),
    ("bel 0612 (345678)", "bel [telefoon])", "phone"),
    ("30.99-31.99.2024", "[nummer]", "number"),
    ("klant 1234567.89", "klant [nummer]", "number"),
    ("10.0.19045.3803", "[nummer]", "number"),
    # beside a day, which stays
    ("sinds 01-02-1985 06-12345678", "sinds 01-02-1985 [telefoon]", "phone"),
    ("op 12-03-2025 12345678 besteld", "op 12-03-2025 [nummer] besteld", "number"),
]


@pytest.mark.parametrize(("text", "redacted", "kind"), GOES)
def test_goes(text, redacted, kind):
    counted = Counter()
    assert redact_one(text, "nl", counted) == redacted
    assert set(counted) == {kind}
    assert redact_one(redacted, "nl") == redacted


STAYS = [
    # prices
    "€ 1.250.000", "€1250000", "1.250.000 inwoners", "12.500,00 euro", "€ 12,50", "1500000 euro", "1 250 000 euro", "£1,250,000",
    "1000 - 1500 euro", "1200-1400 euro", "t.w.v. 1500000,-",
    # days, times, years, ranges
    "01-02-2025", "1/2/25", "2025-02-01 14:30", "2025-02-01T14:30:00", "12.03.2025 - 15.03.2025", "20250201", "12 03 2025", "10:30:45",
    "09.30-17.00 uur", "8.30 - 12.30 / 13.00 - 17.30", "2019-2020", "(1922-1969)", "2019/2020", "2023, 2024 en 2025", "2023 2024", "van 1-4-2025 t/m 30-6-2025",
    "tussen 08.00-12.00 uur", "09.00-11.00u", "Open ma-vr 09.00-17.30", "between 09.30-11.30", "van 03.06-17.06.2024", "kom 03.06-17.06", "01/06-15/06/24",
    "De garantie 2024-2026 (24 maanden)", "2019-2024 (60 x 12,50)", "the season 2023-2024 (12 months)",
    "1234567.89 pounds", "GBP 1234567.50", "EUR 1234567.50", "Windows 10.0.19045.3803", "1200 EU, 2500 CC",
    # house numbers, sizes, articles, versions, scores
    "in de Dorpsstraat", "gebied 1234", "120x200", "1920x1080", "maat 38 39 40 41", "1 2 3 4 5 6 7", "16/17/18 maart", "versie 10.0.19045",
    "iOS 17.4.1", "4,5 sterren", "24/7", "error 1006", "lijn 12", "3e x deze week", "kamer 101", "100%", "112",
    # marks of an earlier cleaning, and signs that are no address
    "[URL] [EMAIL] @USER [NUMBER]", "[naam 1] en [naam 2]", "5 @ 3 euro", "1e@", "a@b", "@", "http:// en www.", "NL91", "AB12 cd",
    # articles, books, readings, seats, codes for everybody, software
    "Bosch WAN28275", "art. 88-4410", "ISBN 9780306406157", "978-0-306-40615-7", "Eindstand 30.118 / 28.447", "stoel 14 en 15", "trein 3546", "kamer 312",
    "versie 2.14.0.3", "Foutcode 0x80070005", "met code GAME10", "factuur van € 2.960", "een order van 3 dozen", "klantnummer kwijt", "10.000.000", "seat AB 12", "2000 mb", "in 1066 to 1100",
    "mijn gebruikersnaam is vergeten", "gebruikersnaam is te lang", "gebruikersnaam is dezelfde.", "ik ben ingelogd als klant", "ingelogd als beheerder", "gebruikersnaam is niet bekend", "inlognaam was fout",
    "my username is wrong", "username is case sensitive", "my username is carried over", "logged in as admin", "logged in as a customer", "I am logged in as usual", "username is blocked.", "it was logged as resolved",
    "in 2024 is het", "1200 kg zand", "op 1500 m2", "in 2000 na de start", "uit 1998 bj", "op 2500 pk", "naar 1000 he zeg", "in 2021 ja", "is 1234 je code", "bij 5000 km of 6000 mi", "van 3000 ex naar 2000 st",
    "Aan de Wallen is het koud", "Aan de Wallen 12 is het koud", "In de Bijenkorf 3 truien", "wij waren In de Bijenkorf 3 keer", "Op de Veluwe 3 dagen", "Zaal 3 te Gent", "Artikel 3 te Gent", "de Laan van Meerdervoort is dicht",
    "12 The Gables", "Concert 3, 2019 Tournee", "we won 3 The End", "2 The Point is", "10 The Best", "twee keer 3 hoog", "in driehoog",
    "koffie @ 3 euro", "meet @ 3pm", "2 stuks @ 3.50", "order COVID-19", "abonnement iPhone-15", "bestelling 44.12", "dossier 14.12 besproken", "dossier van 44.12 euro", "PIN 1985", "pin 1500 euro", "pin 12", "KvK en BTW 21%", "incl. btw 1250.00",
    "wachtwoord is 3 keer gereset", "wachtwoord vergeten op 12-10-2024", "password (2FA) broken", "password reset on 3 May", "Kamer 14 - 2024 Kerst", "zie artikel 14 - 2288 woorden",
    "geboren in Gent", "mijn verjaardag", "@NMBS", "10 minutes down the road", "a 2 bed close by", "the 30 mph road", "weg 12 keer", "4 personen", "E17", "M62",
]  # fmt: skip


@pytest.mark.parametrize("text", STAYS)
def test_stays(text):
    counted = Counter()
    assert redact_one(text, "nl", counted) == text
    assert not counted


def test_one_word_a_kind_and_language():
    text = "a@example.org 06-12345678, 12345678, NL91ABNA0417164300 www.example.org @sam"
    assert redact_one(text, "nl") == "[e-mail] [telefoon], [nummer], [IBAN] [link] [account]"
    assert redact_one(text, "en") == "[email] [phone], [number], [IBAN] [link] [account]"


def test_redacting_twice_changes_nothing():
    for text, redacted, _ in GOES:
        assert redact_one(redact_one(text, "nl"), "nl") == redacted


@pytest.mark.parametrize(
    "text",
    ["1" * 100_000, "1 " * 50_000, "a" * 100_000 + "@", "@" * 50_000, "a@" * 50_000, "a.b-" * 25_000 + "@x.nl", "www." * 25_000,
     "NL91" * 25_000, "1-2-2025 " * 12_000, "x://" * 25_000, "01.02." * 17_000, "(at) " * 20_000, "NL91 " * 20_000, "Jan " * 25_000, "beste Jan " * 10_000, "A " * 50_000, "A" * 100_000, "." * 100_000, " " * 100_000, "\n" * 100_000,
     "Jan: \n" * 16_000, "straat 1 " * 11_000, "1 A" * 33_000, ":" * 100_000, "ab:cd:" * 16_000, "1." * 50_000, "J." * 50_000, "order 123 " * 10_000, "mvg\n" * 25_000, "A-" * 50_000, "[" * 100_000],
)  # fmt: skip
def test_rubbish_of_a_hundred_thousand_signs_is_quick(text, in_proportion):
    """Every pattern is linear: a cell of rubbish takes a fraction of a second, where a careless one takes hours."""
    in_proportion(lambda cell: redact_one(cell, "nl"), text[: len(text) // 2], text)


def test_the_yardstick_of_length_sees_what_grows_faster(in_proportion):
    with pytest.raises(pytest.fail.Exception):
        in_proportion(lambda n: sum(range(n**3)), 150, 300)


PERSONAL = [
    ("k-017", False), ("12345", False), ("100234567", False), ("C-2025-00012", False), ("a1b2c3d4e5f6", False), ("0000012345", False),
    ("jan@example.org", True), ("0612345678", True), ("+31612345678", True), ("06-12345678", True), ("Jan de Vries", True), ("0470 12 34 56", True),
    ("karin", True), ("jan.devries", True), ("NL91ABNA0417164300", True), ("web", False), ("e-mail", False),
    ("piet_jansen82", True), ("4111111111111111", True), ("85.07.30-033.28", True), ("83.162.47.219", True), ("JANSEN", True), ("Zaak 12 van Karin", True), ("1234 AB 12", True),
    ("M2601 0012", False), ("INC 00123", False), ("INC-2024-001", False), ("jan-2024-001", False), ("4111111111111112", False), ("2.14.0", False), ("ABCD", False),
]  # fmt: skip


@pytest.mark.parametrize(("value", "personal"), PERSONAL)
def test_identifiers_that_are_persons(value, personal):
    assert looks_personal(value) is personal


def test_identifiers_become_codes(table, english):
    customers = ["jan@example.org", "Jan@Example.org ", "k-2", "0612345678"]
    path = table("x.csv", ["klantnummer", "bericht"], [list(r) for r in zip(customers, english, strict=True)])
    reading = open_messages(path, key=b"one")
    codes = reading.frame()["customer_id"].tolist()
    assert codes[0] == codes[1] != codes[3]
    assert codes[2] == "k-2"
    assert not any(mark in code for code in codes for mark in ("@", "jan", "0612345678"))
    assert reading.summary.coded >= 2
    again = open_messages(path, key=b"two").frame()["customer_id"].tolist()
    assert again[0] != codes[0]


FULL_WIDTH = str.maketrans({c: c + 0xFEE0 for c in range(ord("!"), ord("~") + 1)})


def _other(sign, capitals, small, digits, zero):
    """Write a letter or digit in another style; what the style has no sign for stays."""
    if "A" <= sign <= "Z":
        return chr(capitals + ord(sign) - ord("A"))
    if "a" <= sign <= "z":
        return chr(small + ord(sign) - ord("a"))
    if sign.isdigit():
        return chr(digits + int(sign) - 1) if sign != "0" else zero
    return sign


HIDDEN = [
    ("in full width", lambda secret: secret.translate(FULL_WIDTH)),
    ("with zero-width signs", lambda secret: "\u200b\u200d".join(secret)),
    ("with tags", lambda secret: "\U000e0061".join(secret)),
    ("between signs of direction", lambda secret: "\u2067\u061c".join(secret)),
    ("as keys", lambda secret: re.sub("[0-9]", r"\g<0>" "\ufe0f\u20e3", secret)),
    ("in circles", lambda secret: "".join(_other(c, 0x24B6, 0x24D0, 0x2460, "\u24ea") for c in secret)),
    (
        "in dark squares",
        lambda secret: "".join(_other(c, 0x1F170, ord("a"), 0x2776, "\u24ff") for c in secret),
    ),
    ("in bold", lambda secret: "".join(chr(0x1D7CE + int(c)) if c.isdigit() else c for c in secret)),
]
SECRETS = [("06-12345678", "[telefoon]"), ("NL91ABNA0417164300", "[IBAN]"), ("8922 KP", "[postcode]"), ("piet@example.org", "[e-mail]"), ("Karin", "[naam 1]")]  # fmt: skip


@pytest.mark.parametrize("hide", [hide for _, hide in HIDDEN], ids=[name for name, _ in HIDDEN])
def test_nothing_hides_behind_signs(table, hide):
    rows = [[hide(s), f"Hoi {hide('Karin')}, ik wacht al weken, via {hide(s)} dus."] for s, _ in SECRETS]
    told = open_messages(table("x.csv", ["klantnummer", "tekst"], rows)).frame()
    for (secret, mark), text, customer in zip(SECRETS, told["text"], told["customer_id"], strict=True):
        assert text == f"Hoi [naam 1], ik wacht al weken, via {mark} dus."
        assert customer != hide(secret)


def test_nothing_hides_in_the_list_of_rejected_rows():
    for _, hide in HIDDEN:
        assert (
            excerpt(f"bel {hide('06-12345678')} of {hide('piet@example.org')}", "nl")
            == "bel [telefoon] of [e-mail]"
        )


def test_nothing_personal_leaves_by_any_column(table):
    """Seeded data in every cell: none of it is in the table, the list of rejected rows or the summary."""
    secrets = ["sam.okafor@example.org", "06-12345678", "NL91ABNA0417164300", "4417123456789113"]
    rows = [
        ["m1", f"chat {secrets[1]}", f"Balie {secrets[0]}", secrets[0], secrets[1], f"Ik wacht al weken, bel mij op {secrets[1]} of {secrets[0]}"],
        ["m2", "chat", "Balie", "k-1", secrets[3], f"Mijn rekening is {secrets[2]} en mijn pas is {secrets[3]}, help mij"],
        ["m3", "chat", "Balie", "k-2", "c-9", ""],
        ["m4", "chat", "Balie", "k-3", "c-9", f"Guten Tag, ich warte seit Wochen und bin unter {secrets[1]} zu erreichen"],
    ]  # fmt: skip
    reading = open_messages(
        table("x.csv", ["id", "kanaal", "team", "klantnummer", "gesprek id", "tekst"], rows)
    )
    frame = reading.frame()
    told = (
        frame.to_csv()
        + repr(list(reading.rejected))
        + repr(reading.summary.to_dict())
        + reading.summary.text("nl")
    )
    for secret in secrets[:3]:
        assert secret not in told
        assert secret.replace("-", "") not in told
    assert secrets[3] not in frame["text"].str.cat()
