"""Dates of birth and spelt-out numbers further: years first, months of elsewhere, what callers are checked by, plates and codes said aloud."""

from collections import Counter

import pytest
from test_redaction_glance import same

from advocacy_kit.messages.redaction import redact

GOES = [
    ("nl", "gebeld, gebd 03-10-'61, wil uitslag", "gebeld, gebd [geboortedatum], wil uitslag"),
    ("nl", "per direct stoppen. kevin broeders, 30.6.1998", "per direct stoppen. kevin broeders, [geboortedatum]"),
    ("nl", "voor de zekerheid: hij is van 1952, 27 aug. Bellen kan", "voor de zekerheid: hij is van [geboortedatum]. Bellen kan"),
    ("nl", "geboortedatum kindje die op kaartje moet: 21 | 10 | 2024.", "geboortedatum kindje die op kaartje moet: [geboortedatum]."),
    ("nl", "haar geboortedatum is negentien augustus negentienhonderd negenendertig en", "haar geboortedatum is [geboortedatum] en"),
    ("nl", "geb. eenentwintigste mei 1944", "geb. [geboortedatum]"),
    ("nl", "Geverifieerd met 12-03-1971, akkoord", "Geverifieerd met [geboortedatum], akkoord"),
    ("en", "birth day 1950 March 8. He has", "birth day [date of birth]. He has"),
    ("en", "I was born the fourth of July, 1938, so please", "I was born [date of birth], so please"),
    ("en", "born July the twenty-first 1971, in Cork", "born [date of birth], in Cork"),
    ("en", "Born 09 de dezembro 2001. Thanks", "Born [date of birth]. Thanks"),
    ("en", "DOB: 3. märz 1968", "DOB: [date of birth]"),
    ("en", "Verified by 23-IX-1989 and last payslip", "Verified by [date of birth] and last payslip"),
    ("nl", "Nr is nul vier zes acht, vijfenvijftig, nul acht, éénendertig (hij spelde)", "Nr is [telefoon] (hij spelde)"),
    ("nl", "Mijn plaat is twee, B G V, nul negentien, hoor", "Mijn plaat is [kenteken], hoor"),
    ("en", "May I have your membership number?\nCaller: Yes it's K as in kilo, 4 4 1 8, 0 9 2 2 7.", "May I have your membership number?\nCaller: Yes it's [number]."),
    ("en", "The guy's tag is Georgia, R as in Robert, T Q 4 4 1 8.", "The guy's tag is Georgia, [number plate]."),
    ("en", "And your policy number?\nCaller: nine-oh-four, dash, 22817, dash B.", "And your policy number?\nCaller: [number]."),
]  # fmt: skip
STAYS = [
    ("nl", "stop ermee, de factuur, 30.6.1998"),
    ("nl", "de eerste mei 1990 was een zondag"),
    ("nl", "Gecontroleerd op 12-03-2024, de meter is van 2019"),
    ("nl", "De plaat is kapot, twee keer, nul resultaat"),
    ("nl", "Hoofdstuk 12-IX van 1989"),
    ("en", "I bought it on the fourth of July, 1998"),
    ("en", "Verified by email on 12-03-2024"),
    ("en", "On 12 mars 1999 we left for Paris"),
    ("en", "It was a four dash four draw, one dash two"),
    ("en", "The score was 21 | 10 | 2024 points"),
]


@pytest.mark.parametrize(("language", "text", "expected"), GOES)
def test_goes(language, text, expected):
    assert redact([text], [language], Counter()) == [expected]
    same(text, language)


@pytest.mark.parametrize(("language", "text"), STAYS)
def test_stays(language, text):
    assert redact([text], [language], Counter()) == [text]
    same(text, language)


@pytest.mark.parametrize(
    "text", ["Dear Registrar,\n\nplease help", "Dear Principal,", "User affected: see below"]
)
def test_offices_are_nobody(text):
    assert redact([text], ["en"], Counter()) == [text]
    same(text, "en")
