"""How an account of an initial and a family name begins: as no Dutch or English word does ("hgreenway", "jvdberg", "pboersma")."""

import re

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.signs import ALNUM, kind_of

#: The two consonants that words begin with.
ONSETS = [
    "bl",
    "br",
    "ch",
    "cl",
    "cr",
    "cz",
    "dr",
    "dw",
    "fj",
    "fl",
    "fr",
    "gh",
    "gl",
    "gn",
    "gr",
    "kl",
    "kn",
    "kr",
    "kw",
    "ph",
    "pl",
    "pn",
    "pr",
    "ps",
    "rh",
    "sc",
    "sh",
    "sj",
    "sk",
    "sl",
    "sm",
    "sn",
    "sp",
    "sq",
    "st",
    "sw",
    "th",
    "tj",
    "tr",
    "ts",
    "tw",
    "vl",
    "vr",
    "wh",
    "wr",
]
_CONSONANTS = "bcdfghjklmnpqrstvwxz"
_INITIALLED = re.compile(rf"(?!{'|'.join(ONSETS)})[{_CONSONANTS}]{{2}}[a-z]{{4,18}}\Z")
_A = ord("a")
#: By letter, the letters behind it that make no word, as bits.
_UNHEARD = tuple(
    sum(1 << ord(b) - _A for b in _CONSONANTS if a + b not in ONSETS) if a in _CONSONANTS else 0
    for a in map(chr, range(_A, _A + 26))
)
#: So far behind a word as "user" an account may begin.
_REACH = 40


def is_initialled(account: str) -> bool:
    """Tell "jvdberg", "mjansen2" from any word."""
    return bool(_INITIALLED.match(account.rstrip("0123456789")))


def begins_initialled(account: str) -> bool:
    """Tell whether an account begins with two small letters that no word begins with: "xlin1597"."""
    first, second = ord(account[0]) - _A, ord(account[1]) - _A
    return bool(_UNHEARD[first] >> second & 1)


@compiled()
def may_begin_initialled(signs, at, end):
    """Whether what begins at a place does so with two small letters that no word begins with."""
    if at + 1 >= end:
        return False
    first, second = np.int64(signs[at]) - _A, np.int64(signs[at + 1]) - _A
    return 0 <= first < 26 and 0 <= second < 26 and _UNHEARD[first] >> second & 1 > 0


@compiled()
def may_be_initialled(signs, place, end, kinds):
    """Whether behind a place a word begins so."""
    before = True
    for at in range(place, min(end - 1, place + _REACH)):
        first, second = np.int64(signs[at]) - _A, np.int64(signs[at + 1]) - _A
        alnum = (kind_of(kinds, np.int64(signs[at])) & ALNUM) > 0
        if not before and alnum and 0 <= first < 26 and 0 <= second < 26 and _UNHEARD[first] >> second & 1:
            return True
        before = alnum
    return False
