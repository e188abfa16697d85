"""Text as the patterns see it: lower case, accents folded, typographic signs straight, with the way back.

A search automaton misses a decomposed "geïrriteerd", a curly apostrophe, and ``lower()`` makes "İ" longer. So texts
are normalised first. Nearly always this keeps every position, and the way back is the identity; where it does
not, a table leads each normalised position back to the code points of the original.
"""

import re
import unicodedata
from functools import lru_cache

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_SPACES = re.compile(r"[ \t]{2,}|[\r\x0b\x0c]")
# A line broken within a sentence (hard-wrapped mail) goes on in lower case; any other line break ends a sentence.
_WRAP = re.compile(r"(?<=[^\s.!?;:])\n(?=[a-zà-ÿ])")
_SIGNS = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'", "ʼ": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    "…": "...", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u3000": " ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n",
    # Invisible: soft hyphen, zero-width signs, direction marks, variation selectors, joiners.
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
    "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij", "Ĳ": "ij", "ø": "o", "Ø": "o", "đ": "d", "ł": "l", "ı": "i",
}  # fmt: skip


@lru_cache(maxsize=4096)
def _fold(sign: str) -> str:
    """Give one non-ASCII sign in the form the patterns are written in (may be none, or several)."""
    if sign in _SIGNS:
        return _SIGNS[sign]
    if 0x1F3FB <= ord(sign) <= 0x1F3FF:  # skin tones of emoji
        return ""
    base = "".join(c for c in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(c))
    # A fraction or a ligature may come apart; an unfoldable sign stays itself.
    return (base if base.isascii() and base else sign if base else "").lower()


def normalise(text: str) -> tuple[str, list[int] | None]:
    """Normalise a text for matching.

    Parameters
    ----------
    text : str
        As the reader gave it.

    Returns
    -------
    low : str
        The normalised text.
    back : list of int or None
        Position in `text` of each position in `low`, one longer than `low`; ``None`` where they are equal.
    """
    if "\n" in text:
        text = _WRAP.sub(" ", text)
    if text.isascii():
        if "\t" in text:
            text = text.replace("\t", " ")
        if "  " not in text and "\r" not in text:
            return text.lower(), None
        return _with_map(text)
    if "  " in text or _SPACES.search(text):
        return _with_map(text)
    low = text.replace("\t", " ")
    for sign in set(_NOT_ASCII.findall(low)):
        folded = _fold(sign)
        if len(folded) != 1:
            return _with_map(text)
        if folded != sign:
            low = low.replace(sign, folded)
    return low.lower(), None


def _with_map(text: str) -> tuple[str, list[int]]:
    """Normalise sign by sign, keeping for each result where it came from."""
    out: list[str] = []
    back: list[int] = []
    after_space = False
    for i, sign in enumerate(text):
        folded = sign.lower() if sign.isascii() else _fold(sign)
        if folded in ("\t", "\r", "\x0b", "\x0c"):
            folded = " "
        if folded == " ":
            if after_space:
                continue
            after_space = True
        elif folded:
            after_space = False
        for part in folded:
            out.append(part)
            back.append(i)
    back.append(len(text))
    return "".join(out), back


def original_span(start: int, end: int, back: list[int] | None, text: str) -> tuple[int, int]:
    """Lead a span of the normalised text back to the original's code points.

    Invisible signs and combining marks after the last letter belong to the span, so that no letter is cut from its
    accent.
    """
    if back is None:
        return start, end
    first, last = back[start], back[end - 1] + 1
    while last < len(text) and (unicodedata.combining(text[last]) or text[last] in "\ufe0e\ufe0f\u200d"):
        last += 1
    return first, last
