"""Numbers, letters, house numbers and addresses as people say them, and what is only counted, measured or priced."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_redaction_glance import same

from advocacy_kit.messages.redaction import redact_one

SPELT = [
    # Phones.
    ("nl", "Terugbellen op nul zes, 48 13 05 92. Dank", "Terugbellen op [telefoon]. Dank"),
    ("nl", "Mijn nummer is nul een een drie, een vijf vijf, acht nul zes.", "Mijn nummer is [telefoon]."),
    ("nl", "K: nul honderddertien, vijftien, vierenvijftig, nul twee.", "K: [telefoon]."),
    ("nl", "gsm is nul vier zeven zes, twaalf, vierendertig, zesenvijftig", "gsm is [telefoon]"),
    ("nl", "bel nul zes dubbel acht drie nul nul een negen twee", "bel [telefoon]"),
    ("en", "oh double seven double oh, nine hundred, four one seven. I've", "[phone]. I've"),
    ("en", "ring oh one one five, four nine six, oh two double eight", "ring [phone]"),
    ("en", "call my partner on 07700 900 double-five two.", "call my partner on [phone]."),
    ("en", "it's zero eight seven, treble two, four one, six nine", "it's [phone]"),
    # Numbers of a case, asked for or not.
    ("nl", "Klantnummer is dertig, vierenveertig, nul negen, zes.", "Klantnummer is [nummer]."),
    ("en", "Control: Membership?\nDriver: six three oh four, double one, seven two nine.", "Control: Membership?\nDriver: [number]."),
    ("en", "policy number three eight one four", "policy number [number]"),
    ("en", "that's four seven one one nine two, thanks", "that's [number], thanks"),
    ("nl", "het nummer is F R D 7 7 2 0 4. De rest", "het nummer is [nummer]. De rest"),
    # Letters.
    ("en", "Reg?\nDriver: D-A-six-four, X-J-P. It's blue", "Reg?\nDriver: [number plate]. It's blue"),
    ("en", "Registration?\nMe: Victor Kilo one nine, Hotel November Tango.", "Registration?\nMe: [number plate]."),
    ("nl", "A: uw postcode?\nK: Elf eenentwintig, A van Anton, K van Karel.", "A: uw postcode?\nK: [postcode]."),
    ("nl", "de code is twee, vijf, de B van Bernard, negen, de S van Simon", "de code is [kenteken]"),
    ("en", "code is S for sugar, four, two, T for Tommy, six", "code is [number plate]"),
    ("en", "My name is Sahota. S-A-H-O-T-A.", "My name is [name 1]. [name 2]."),
    # House numbers.
    ("nl", "[beller] Noordeinde honderdvierendertig c, in Landsmeer.", "[beller] [adres], in Landsmeer."),
    ("nl", "wij wonen Kerkstraat twaalf", "wij wonen [adres]"),
    ("nl", "Laan van Kronenburg tweehonderdacht zwart, derde bel", "[adres], derde bel"),
    ("nl", "A: En uw huisnummer?\nK: nummer eenentachtig toevoeging rood.", "A: En uw huisnummer?\nK: [adres]."),
    ("en", "Caller: Forty-six Larch Crescent. It's", "Caller: [address]. It's"),
    ("en", "we are at Twelve Mill Lane, round the back", "we are at [address], round the back"),
    # Addresses of mail.
    ("nl", "mail is jo punt meulendijks apenstaart hetnet punt nl, dus", "mail is [e-mail], dus"),
    ("nl", "t punt aerts streepje bos apenstaartje planet punt nl", "[e-mail]"),
    ("en", "or sid (dot) venkat (at) pm (dot) me. Ta", "or [email]. Ta"),
    ("en", "it's ranjit underscore sahota at outlook dot com", "it's [email]"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "redacted"), SPELT)
def test_goes(language, text, redacted):
    assert redact_one(text, language) == redacted


STAYS = [
    "een twee drie hup",
    "een, twee, drie, vier, vijf, zes, daar gaan we",
    "acht, zeven, zes, vijf, vier, start",
    "drie of vier keer gebeld, twee weken lang, zes dagen per week",
    "maat zesendertig, achtendertig, veertig en tweeënveertig zijn op",
    "omeprazol van veertig, negentig stuks",
    "Vierhonderdtwaalf euro, en zevenhonderdtwaalf kuub",
    "dat is zestien euro vijftig, geen twaalf vijftig",
    "in negentien vierentachtig of tweeduizend vierentwintig",
    "nul komma vijf, en twee keer drie is zes",
    "op nummer een staan wij, op nummer twaalf jullie",
    "Kerkstraat twaalf woningen opgeleverd",
    "Vijf Nederlanders en zes Belgen",
    "een acht, een zeven en een zes op zijn rapport",
    "kamer twaalf, derde etage, bed twee",
    "one two three go",
    "five six seven eight, nine ten",
    "one of ten, two of three, nine to five",
    "nineteen ninety-nine was better than twenty twenty-four",
    "two hundred and fifty thousand, give or take ten",
    "bus six six two to Hotel Victoria",
    "I think it is one or two things, I said I am sure",
    "two High Street banks have shut",
    "Mike, Victor and Oscar are my neighbours",
    "on 12 November Mike rang twice, and two days later Oscar did",
    "A B C D are the options",
    "dit kan N-I-E-T, echt niet",
    "forty, fifty, sixty minutes on hold",
    "punt uit, at home",
]


@pytest.mark.parametrize("text", STAYS)
def test_stays(text):
    for language in ("nl", "en"):
        out = re.sub(r"\[na[a-z]+ \d\]", "", redact_one(text, language))
        assert "[" not in out


WORDS = st.sampled_from(
    """
    nul een één twee drie zes zeven acht oh O zero one two four double dubbel treble twenty forty six hundred nine twintig eenentwintig honderdvierendertig negentienvijftig A van Anton K V for
    Karel Kilo Hotel November S-A-H- T-A D-A-six-four F R D 7 2 0 keer euro uur ik ben 2 februari '44 1941 2019 22 juni mijn man onze jongste ( ) (24 dec 1955) (09.03.2021) 12-03-41 jarig bday my sons
    verjaardag wordt turns op on 80 6 17e april 12/12/12 gebdat 170583 geboren born Date of birth? \\n Klant: Caller: : ? twenty-second eighth, fifty-nine March nineteen maart elf twaalf Noordeinde c Larch
    Crescent nummer is nr 3 1234 , . - en naam? name? surname speaking Quaye mr k papadimitriou, Pat. de Zwart, A.C. nm tafel (Kees) C. sr. 's-Heer
    """.replace("\\n", "\n").split(" ")
).filter(bool)  # fmt: skip


@settings(max_examples=400)
@given(
    st.lists(WORDS, max_size=14), st.sampled_from([" ", " ", " ", "", ", "]), st.sampled_from(["nl", "en"])
)
def test_the_glance_lets_all_of_it_through(words, between, language):
    same(between.join(words), language)


@pytest.mark.parametrize(
    "text",
    ["nul zes " * 12_000, "A van Anton " * 8_000, "12-03-1961 born " * 6_000, "geb. 6 juni " * 8_000, "N-" * 40_000, "Aa" * 40_000 + " twaalf"],
    ids=["digits", "letters", "dates", "days", "signs", "one word"],
)  # fmt: skip
def test_long_rubbish_is_quick(text, in_proportion):
    in_proportion(lambda part: redact_one(part, "nl"), text[: len(text) // 2], text)
