"""How each sign is read: lower case, accents folded, typographic signs straight.

A search misses a decomposed "geïrriteerd" and a curly apostrophe, and ``lower()`` makes "İ" longer. So patterns are written, and
texts are read, in folded signs; the detector keeps for each the place it came from.
"""

import unicodedata
from functools import lru_cache

#: Signs that become other signs, several, or none.
STRAIGHTENED = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'", "ʼ": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    "…": "...", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u3000": " ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n",
    "\t": " ", "\r": " ", "\x0b": " ", "\x0c": " ",
    # Invisible: soft hyphen, zero-width signs, direction marks, variation selectors, joiners.
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
    "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij", "Ĳ": "ij", "ø": "o", "Ø": "o", "đ": "d", "ł": "l", "ı": "i",
}  # fmt: skip


@lru_cache(maxsize=4096)
def fold(sign: str) -> str:
    """Give one sign in the form the patterns are written in; it may become none, or several."""
    if sign in STRAIGHTENED:
        return STRAIGHTENED[sign]
    if "A" <= sign <= "Z":
        return sign.lower()
    if sign.isascii():
        return sign
    # Accents of their own.
    if is_skin_tone(sign) or unicodedata.combining(sign):
        return ""
    base = "".join(c for c in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(c))
    # A fraction or a ligature may come apart; a sign without an ASCII form stays itself.
    return (base if base.isascii() and base else sign if base else "").lower()


def is_skin_tone(sign: str) -> bool:
    """Whether a sign only changes the colour of the emoji before."""
    return "\U0001f3fb" <= sign <= "\U0001f3ff"


def folded(text: str) -> str:
    """Fold each sign of a text."""
    return "".join(map(fold, text))
