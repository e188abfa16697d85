"""Where a text may be cut: between words, and never within a placeholder such as ``[name 1]``."""

import re

_PLACEHOLDER = r"\[[^\[\]\n]{1,40}\]"
#: A word with the signs at it; a placeholder is one word, blanks and all.
_WORD = re.compile(rf"(?:{_PLACEHOLDER}|\S)+")


def last_end(text: str, most: int, least: int = 0) -> int:
    """Find the last place at which a text may be broken off.

    Parameters
    ----------
    text : str
        Redacted.
    most : int
        Signs that there is room for.
    least : int
        What stands before this place stays, whatever it cuts.

    Returns
    -------
    int
        The end of a word, between `least` and `most`. Where there is none: `least`, or where that is 0 a place in the one
        word that is too long, in front of a placeholder rather than within it.
    """
    if len(text) <= most:
        return len(text)
    ends = [word.end() for word in _WORD.finditer(text) if least <= word.end() <= most]
    if ends or least:
        return ends[-1] if ends else least
    within = [p.start() for p in re.finditer(_PLACEHOLDER, text) if p.start() < most < p.end()]
    return within[0] if within and within[0] else most


def first_start(text: str, least: int, most: int) -> int:
    """Find the first place from `least` on at which a text may be taken up: the beginning of a word, else `most`."""
    if least <= 0:
        return 0
    return next((word.start() for word in _WORD.finditer(text) if least <= word.start() <= most), most)


def shortened(text: str, most: int) -> str:
    """Cut a text down to `most` signs, an ellipsis included."""
    return text if len(text) <= most else text[: last_end(text, most - 1)].rstrip() + "…"
