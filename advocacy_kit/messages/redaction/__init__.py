"""Personal data out of texts, before anything else sees them (`docs/privacy.md` says what, and how well).

What is a person's is replaced by a stable word of its kind ("[telefoon]", "[naam 1]"); prices, dates, times, years,
ranges and sizes stay, since messages are read for them, and so do marks of an earlier cleaning.

Front door: `Redactor` (texts by conversation), `redact`, `redact_one` (texts by themselves), `looks_personal`
(identifiers), `KINDS`, `placeholders`.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from advocacy_kit.messages.hidden import plain_signs
from advocacy_kit.messages.redaction.checked import find_cards, find_ibans
from advocacy_kit.messages.redaction.kinds import KINDS, PLACEHOLDERS, placeholders
from advocacy_kit.messages.redaction.links import find_machines
from advocacy_kit.messages.redaction.name_places import FAMILY, GIVEN, LOOSE
from advocacy_kit.messages.redaction.numbers import is_phone
from advocacy_kit.messages.redaction.plates import find_plates
from advocacy_kit.messages.redaction.redactor import Redactor

__all__ = ["KINDS", "PLACEHOLDERS", "Redactor", "looks_personal", "placeholders", "redact", "redact_one"]

#: A word among digits: not the few capitals that a code begins with.
_WORDS = re.compile(
    r"(?<![^\W_])(?:[^\W\d_]*[a-zà-ÿ][^\W\d_]+|[^\W\d_]{5,}|[^\W\d_]+[a-zà-ÿ])(?![^\W_])|^[1-9]\d{3} [A-Z]{2}\b"
)
_BELGIAN = re.compile(r"\d\d\.[01]\d\.[0-3]\d-\d{3}\.\d\d")
#: Sixteen digits as payment cards begin; other codes check by chance.
_CARD = re.compile(r"(?:4|5[1-5]|2[2-7])\d{2,3}(?:[ -]?\d{4}){3}|4\d{15}|5[1-5]\d{14}")
_PARTS = re.compile(r"[\s._\-]+")


@cache
def _plain() -> Redactor:
    return Redactor()


def redact(texts: Sequence[str], languages: Sequence[str], counted: Counter) -> list[str]:
    """Take personal data out of texts, each by itself (see `Redactor.redact`)."""
    return _plain().redact(texts, languages, counted)


def redact_one(text: str, language: str, counted: Counter | None = None) -> str:
    """Take personal data out of one text."""
    return redact([text], [language], Counter() if counted is None else counted)[0]


def looks_personal(value: str) -> bool:
    """Tell an identifier that is somebody's address, number or name from one that is only a code."""
    value = plain_signs(value).strip()
    letters = any(map(str.isalpha, value))
    if letters and not any(map(str.isdigit, value)):
        # "jan.devries", "Karin", "Jan de Vries"
        parts = _PARTS.split(value.casefold())
        # One word with a capital is nobody's code, and may be a name that no list has.
        one = value.isalpha() and value.istitle() and len(value) > 2
        one = one or (value.isalpha() and value.casefold() in FAMILY | GIVEN and len(value) > 3)
        return one or "@" in value or any(map(str.isspace, value)) or any(part in LOOSE for part in parts)
    if letters and len(value) > 14 and find_ibans(value):
        return True
    parts = _PARTS.split(value.casefold())
    if "@" in value or (letters and any(_is_person(part) for part in parts)):
        return True
    if value.isalnum() and letters:
        return False
    if letters and any(map(str.isspace, value)):
        # "M2601 0012" is a code, "Zaak 12 van Jan" is not.
        return bool(_WORDS.search(value) or find_plates(value, "", b"A9 9A 9 A A 9 AA99"))
    digits = sum(map(str.isdigit, value))
    if letters:
        return bool(find_plates(value, "", b"A9 9A 9 A A 9") or find_machines(value))
    if find_machines(value) or _BELGIAN.fullmatch(value) or (_CARD.fullmatch(value) and find_cards(value)):
        return True
    return 8 <= digits <= 15 and is_phone(value, "", "nl")


def _is_person(part: str) -> bool:
    """Tell "piet" and "jansen82" from "inc", "jan" (a month as well) and "00123"."""
    word = part.strip("0123456789")
    return len(word) > 3 and word in LOOSE and "." not in word
