"""The glance before the finders: what it says is not there, no finder finds."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.messages.redaction.glance import _known, glance
from advocacy_kit.messages.redaction.looking import ASKS
from advocacy_kit.messages.redaction.noting import MASKS
from advocacy_kit.messages.redaction.redactor import Redactor
from advocacy_kit.messages.redaction.signs import PLACES
from advocacy_kit.paths import content

REDACTOR = Redactor()


def with_all(text, language):
    """Find with every finder, at every place that a word of the lists makes."""
    lower = "".join(low if len(low := c.lower()) == 1 else c for c in text).replace("’", "'")
    places = [
        (m.start(), word, int(bits) & PLACES)
        for word, bits in zip(_known().words, _known().bits, strict=True)
        if bits & PLACES and word in lower
        for m in re.finditer(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", lower)
    ]
    return REDACTOR._find(text, language, ASKS | MASKS, sorted(places))


def same(text, language):
    (found,) = REDACTOR.find([text], [language])
    assert list(found) == with_all(text, language)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_written_messages(language):
    path = content("datasets", "personal-data", f"{language}-open.jsonl")
    for line in path.read_text(encoding="utf-8").splitlines():
        same(json.loads(line)["text"].replace("{{", "").replace("}}", ""), language)


WORDS = st.sampled_from(
    """
    Beste beste Hoi hi Dear Dag mevrouw Dhr. de heer dr. mijn zoon dochter your engineer naam is Mijn My name ik ben I'm I’m this it's spoke to sprak met een collega volgens hier
    groet Groetjes mvg bedankt Thanks love xx , . ! ? : ; - – ( ) " ' / @ # _ \n \n\n 12 3 1234 2019 06-12345678 0612345678 12:30 12.30 1-2-1980 geb. geboren born dob € 12,50
    Karin karin Jan jan Will will Roos de Vries van der Berg Tjalko O'Brien Jean-Pierre KARIN Team klant: Klant Agent user username login sanne_88 jdevries2 @sam @USER a@b.nl jan at example dot com
    (at) punt nl www.example.nl https://x.nl/a?b=1 example.com/x [naam 1] <PERSON> [10:32] order nummer bestelling zaak nr ref AB12 8KQX4T 2024-11873 HS-1234-567 AB 123 pnr kenteken auto 12-AB-34 AB12 CDE
    Dorpsstraat Kerkweg 12 12a 1234 AB 1234ab 10115 Berlin Road High Street rue Place No. Flat post pin code 560001 SW1A 1AA D02 AF30 sw1a 2aa NL91 ABNA 0417 1643 00 NL91ABNA0417164300 4111 1111 1111 1111
    123456782 85.07.30-033.28 192.168.1.12 fe80::1 001a.2b3c.4d5e NL 91 ABNA o'neill@x.nl 00:1B:44:11:3A:B7 ::1 v2.14.0.3 bsn adres woon op postcode familie the family wel niet en and wachten iPhone İ ß 😀 \ufdd0 x – ~ -Zubeidah docent Faith uit hoogeveen Laan van Meerdervoort Aan de Wallen te Merelbeke 3hoog III-hoog 9712 cp 14B The Crescent naar An Peeters Mark Murphy Hortensia Clarke J.P. de Jong Garage Officer OCMW P. Wiebinga xx … ten name van gebruikersnaam username kareltje ingelogd als logged in as MyName Tjalko: Klant: ,Karin .Jan
    'Hans' “Karin” (Stefan) MIJN NAAM IS SPRAK MET KARIN THIS JOHN Contactpersoon Ondertekend: verbruggen, chantal Lane Street Mr Penny 08.00-12.00
    j.smits example.com underscore dash d.o.b. d o b b. ob birthday birthday12 geb12 verjaardag 1-2-1980 12/31/20 logged in as insta "sanne ‘ jopie vanderzanden sevda namens jullie mw. xxx Facturen
    hr hr. vd v.d. w/ Prins Price Best Meer Utrecht Van familie spreekt u spreek jansen kees ans keith man husband met pin PIN 4821 ABC-12 dossier 44.12 wachtwoord Zomer2024! eircode X285 BTW BE 0456.789.123
    wordt jarig werd turns 3-12 maart december 1961 (1961) 3mei 80 twee drie nul zeven nul zes dubbel double oh een van is thuis wonen huis live moved naast bij nummer Noordeinde twaalf n.z.
    @ devries.nl bedrijf,nl terugbellen Optie: To: Day Owen Hope Ellie Doormanstraat kestrel_moss: rian88: [URL] <PERSON>
    """.replace("\\n", "\n").split(" ")
).filter(bool)  # fmt: skip


@settings(max_examples=600)
@given(
    st.lists(WORDS, max_size=14), st.sampled_from([" ", " ", " ", "", ", "]), st.sampled_from(["nl", "en"])
)
def test_made_up_texts(words, between, language):
    same(between.join(words), language)


@settings(max_examples=200)
@given(st.text(alphabet="aA19 .,:-/@_'’\n#[]<>()wWé€", max_size=30))
def test_rubbish(text):
    same(text, "nl")


def test_most_messages_need_no_finder():
    texts = ["De monteur kwam weer niet, en niemand belt terug.", "Still waiting for the refund after 3 weeks, really.", "Dit kostte 20 euro!"]  # fmt: skip
    seen = glance(texts)
    assert not seen.places
    assert not any(flags & ASKS for flags in seen.flags)


def test_a_longer_column_than_a_block(monkeypatch):
    texts = ["Hoi Karin,", "", "niets", "Mijn naam is Tjalko Wiebinga", "x" * 50] * 20
    whole = glance(texts)
    monkeypatch.setattr("advocacy_kit.messages.redaction.glance._BLOCK", 60)
    assert glance(texts) == whole
    assert len(whole.flags) == len(texts)
