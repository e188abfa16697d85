"""Text as the patterns see it: lower case, accents folded, typographic signs straight, with the way back.

A search automaton misses a decomposed "geïrriteerd", a curly apostrophe, and ``lower()`` makes "İ" longer. So texts
are normalised first. Nearly always this keeps every position; where it does not, :class:`Back` leads each position of
the normalised text to the code points of the original.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
#: Runs of spaces, and signs that may fold to none or several: everything that can change the length.
_LENGTH = re.compile(r"[ \t\r\x0b\x0c]{2,}|[\t\r\x0b\x0c]|[^\x00-\x7f]")
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
    if 0x1F3FB <= ord(sign) <= 0x1F3FF or unicodedata.combining(
        sign
    ):  # skin tones of emoji; accents of their own
        return ""
    base = "".join(c for c in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(c))
    # A fraction or a ligature may come apart; a sign without an ASCII form stays itself.
    return (base if base.isascii() and base else sign if base else "").lower()


class Back:
    """The way from a normalised text back to its original.

    Parameters
    ----------
    places : list of int
        Positions in the normalised text from which the shift holds, ascending.
    shifts : list of int
        How far the original lies ahead there.
    """

    __slots__ = ("places", "shifts")

    def __init__(self, places: list[int], shifts: list[int]) -> None:
        self.places, self.shifts = places, shifts

    def origin(self, position: int) -> int:
        """Position in the original of a position in the normalised text."""
        i = bisect_right(self.places, position) - 1
        return position + (self.shifts[i] if i >= 0 else 0)


def normalise(text: str) -> tuple[str, Back | None]:
    """Normalise a text for matching.

    Parameters
    ----------
    text : str
        As the reader gave it.

    Returns
    -------
    low : str
        The normalised text.
    back : Back or None
        The way back; ``None`` where positions are equal.
    """
    if "\n" in text:
        text = _WRAP.sub(" ", text)
    if "  " in text or "\t" in text or "\r" in text:
        return _shifted(text)
    if text.isascii():
        return text.lower(), None
    low = text
    for sign in set(_NOT_ASCII.findall(text)):
        folded = _fold(sign)
        if len(folded) != 1:
            return _shifted(text)
        if folded != sign:
            low = low.replace(sign, folded)
    return (low.lower(), None) if "  " not in low else _shifted(text)


def _shifted(text: str) -> tuple[str, Back]:
    """Normalise a text whose length changes, keeping where."""
    out: list[str] = []
    places: list[int] = []
    shifts: list[int] = []
    size = end = 0
    space = False
    for match in _LENGTH.finditer(text):
        start, stop = match.span()
        if start > end:
            piece = text[end:start].lower()
            out.append(piece)
            size += len(piece)
            space = piece[-1] == " "
        end = stop
        found = match[0]
        folded = _fold(found) if found[0] > "\x7f" else " "
        if folded == " " and space:
            folded = ""
        space = folded == " " or (space and not folded)
        for i in range(len(folded)):
            if (shift := start - size - i) != (shifts[-1] if shifts else 0):
                places.append(size + i)
                shifts.append(shift)
        size += len(folded)
        out.append(folded)
        if stop - size != (shifts[-1] if shifts else 0):
            if places and places[-1] == size:
                shifts[-1] = stop - size
            else:
                places.append(size)
                shifts.append(stop - size)
        # A space that follows in the text goes with the one just written.
        if space and text.startswith(" ", stop) and stop < len(text):
            end = stop + 1
            if not (places and places[-1] == size):
                places.append(size)
                shifts.append(end - size)
            else:
                shifts[-1] = end - size
    out.append(text[end:].lower())
    return "".join(out), Back(places, shifts)


def original_span(start: int, end: int, back: Back | None, text: str) -> tuple[int, int]:
    """Lead a span of the normalised text back to the original's code points.

    Invisible signs and combining marks after the last letter belong to the span, so that no letter is cut from its
    accent.
    """
    if back is None:
        return start, end
    first, last = back.origin(start), back.origin(end - 1) + 1
    while last < len(text) and (unicodedata.combining(text[last]) or text[last] in "\ufe0e\ufe0f\u200d"):
        last += 1
    return first, last
