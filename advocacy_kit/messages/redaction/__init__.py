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

from advocacy_kit.messages.redaction.checked import find_ibans
from advocacy_kit.messages.redaction.kinds import KINDS, PLACEHOLDERS, placeholders
from advocacy_kit.messages.redaction.name_places import LOOSE
from advocacy_kit.messages.redaction.numbers import is_phone
from advocacy_kit.messages.redaction.plates import find_plates
from advocacy_kit.messages.redaction.redactor import Redactor

__all__ = ["KINDS", "PLACEHOLDERS", "Redactor", "looks_personal", "placeholders", "redact", "redact_one"]

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
    value = value.strip()
    letters = any(map(str.isalpha, value))
    if letters and not any(map(str.isdigit, value)):
        # "jan.devries", "Karin", "Jan de Vries"
        parts = _PARTS.split(value.casefold())
        # One word with a capital is nobody's code, and may be a name that no list has.
        one = value.isalpha() and value.istitle() and len(value) > 2
        return one or "@" in value or any(map(str.isspace, value)) or any(part in LOOSE for part in parts)
    if letters and len(value) > 14 and find_ibans(value):
        return True
    if value.isalnum() and letters:
        return False
    if "@" in value or (letters and any(map(str.isspace, value))):
        return True
    digits = sum(map(str.isdigit, value))
    if letters:
        return bool(find_plates(value, "", b"A9 9A 9 A A 9"))
    return 8 <= digits <= 15 and is_phone(value, "", "nl")
