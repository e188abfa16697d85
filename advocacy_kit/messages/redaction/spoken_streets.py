"""House numbers in words: "Noordeinde honderdvierendertig c", "Forty-six Larch Crescent"."""

import re
from functools import cache

from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.postal import STREET_ENDINGS
from advocacy_kit.messages.redaction.spoken_words import DUTCH, ENGLISH, TENS, UNSURE

_WAYS = "Road|Rd|Street|Avenue|Ave|Lane|Drive|Close|Court|Crescent|Way|Place|Terrace|Square|Gardens|Grove|Hill|Park|Row|Walk|Mews|Green|View|Rise|Parade|Boulevard|Quay|Heights|Cottages"
_ENDS = r"(?=[.,;:!?)\n]|\Z| (?:in|te|at|and|en|is|met|with|on|op)\b)"
_SUFFIX = r"(?:,? (?:toevoeging )?(?:[a-z]|[A-Z]|bis|hs|huis|zwart|rood|achter|boven|beneden)(?![\w'’]))?"
#: Words that may count things on a street.
_ASKED = re.compile(r"(?:huisnummer|adres|house number|address)[^\n]*\n[^\n]*\Z", re.I)


@cache
def _patterns() -> tuple[re.Pattern, re.Pattern, re.Pattern]:
    dutch = "|".join(sorted((w for w in DUTCH if w not in UNSURE and w != "nul"), key=len, reverse=True))
    tens = "|".join(sorted(TENS))
    english = "|".join(sorted((w for w in ENGLISH if w not in UNSURE), key=len, reverse=True))
    ones = "one|two|three|four|five|six|seven|eight|nine"
    streets = "|".join(
        sorted((e for e in STREET_ENDINGS if len(e) > 2 and "." not in e), key=len, reverse=True)
    )
    street = rf"(?:[A-ZÀ-Þ][\w'’\-]*(?:{streets})|[A-ZÀ-Þ][\w'’\-]* (?:van|der|aan) (?:(?:de|den|der|het) )?[A-ZÀ-Þ][\w'’\-]+)"
    return (
        re.compile(rf"(?<!\w){street},? (?:(?i:huis)?(?i:nummer) )?(?i:{dutch}){_SUFFIX}{_ENDS}"),
        re.compile(
            rf"(?<!\w)(?i:(?:(?:{tens})[ -](?:{ones})|(?:one )?hundred(?: and)? (?:(?:{tens})[ -](?:{ones})|{english})|{english}))(?: ?[A-Z](?!\w))?,? (?:[A-Z][\w'’\-]+ ){{1,3}}(?:{_WAYS}){_ENDS}"
        ),
        re.compile(rf"(?<!\w)(?i:(?:huis)?nummer (?:is )?(?:{dutch})){_SUFFIX}{_ENDS}"),
    )


def find_spoken_houses(text: str) -> list[Span]:
    """Find streets with a house number in words, and such a number where it was asked for."""
    street, way, number = _patterns()
    spans = [Span(*m.span(), "address") for pattern in (street, way) for m in pattern.finditer(text)]
    spans += [
        Span(*m.span(), "address")
        for m in number.finditer(text)
        if m[0][0] in "hH" or _ASKED.search(text, max(0, m.start() - 160), m.start())
    ]
    return spans
