"""What compiled code knows of signs, as tables by code point: of what kind each is, and how it is read."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

import numpy as np

from advocacy_kit.patterns.folding import STRAIGHTENED, fold, is_skin_tone

# Kinds, as bits.
ALNUM = 1  # a letter or digit
LETTER = 2
DIGIT = 4
JOINS = 8  # goes on a word that has begun: it's, day-to-day, snake_case
ENDS = 16  # ends a sentence, or a part of it: . ! ? ; and a new line
UPPER = 32  # a capital
LOWER = 64  # a letter that has a capital and is none
BLANK = 128  # white space
CLINGS = 256  # belongs to the sign before: an accent, a variation selector
#: Above these bits stands the number of a sign's group.
KIND_BITS = 9

# Groups of signs, as bits: a letter of the alphabet each (bits 0 to 25), and five more.
DIGITS, SPACES, MARKS, OTHERS, END = 1 << 26, 1 << 27, 1 << 28, 1 << 29, 1 << 30
LETTERS_AZ = (1 << 26) - 1
#: Groups of what words and of what gaps between words begin with. `OTHERS`, all beyond ASCII, may be either.
IN_WORDS, IN_GAPS = LETTERS_AZ | DIGITS | OTHERS, SPACES | MARKS | OTHERS
ANY_GROUP, ALL_GROUPS = (1 << 31) - 1, 31

#: Code points beyond this are letters that read as themselves: rare ideographs, which no pattern can name.
TABLED = 0x20000

#: No sign is read as more signs than this.
MOST = 16

_KINDS = [
    (ALNUM, r"[^\W_]"),
    (LETTER, r"[^\W\d_]"),
    (DIGIT, r"\d"),
    (JOINS, r"[\w'@#-]"),
    (ENDS, r"[.!?;\n]"),
    (BLANK, r"\s"),
    (CLINGS, "[\ufe0e\ufe0f\u200d]"),
]


class Signs(NamedTuple):
    """Tables with a place for each code point below `TABLED`, and a last one for all beyond.

    Attributes
    ----------
    table : ndarray of uint16, shape (TABLED + 1,)
        Kinds of a sign, as bits, and above these the number of its group.
    reads : ndarray of int32
        The code point it is read as; -1 for none; below -1 for several: at ``-2 - reads`` in `several`.
    several : ndarray of int32
        How many code points, then these, for each sign that is read as several.
    """

    table: np.ndarray
    reads: np.ndarray
    several: np.ndarray


def group_of(code: int) -> int:
    """Give the group of a normalised sign, as a bit."""
    if ord("a") <= code <= ord("z"):
        return 1 << (code - ord("a"))
    if ord("0") <= code <= ord("9"):
        return DIGITS
    if code == ord(" "):
        return SPACES
    return MARKS if code < 128 else OTHERS


def _reads_as_itself(sign: str) -> bool:
    """Whether a sign without capitals surely reads as itself; nearly all do, and asking this is faster than folding."""
    special = sign in STRAIGHTENED or unicodedata.combining(sign) or is_skin_tone(sign)
    return not special and unicodedata.is_normalized("NFKD", sign)


@cache
def signs() -> Signs:
    """Make the tables, once a process."""
    kinds = np.zeros(TABLED + 1, dtype=np.uint16)
    kinds[TABLED] = ALNUM | LETTER | JOINS
    text = "".join(map(chr, range(TABLED)))
    for bit, regex in _KINDS:
        for match in re.finditer(f"{regex}+", text):
            kinds[match.start() : match.end()] |= bit
    reads = np.arange(TABLED + 1, dtype=np.int32)
    several: list[int] = []
    for code, sign in enumerate(text):
        low, up = sign.lower(), sign.upper()
        if low != up:
            kinds[code] |= UPPER if sign == up else LOWER
        elif _reads_as_itself(sign):
            continue
        if unicodedata.combining(sign):
            kinds[code] |= CLINGS
        read = fold(sign)
        reads[code] = ord(read) if len(read) == 1 else -1 if not read else -2 - len(several)
        if len(read) > 1:
            several += [len(read), *map(ord, read)]
    groups = np.full(TABLED + 1, OTHERS)
    groups[:128] = [group_of(code) for code in range(128)]
    table = kinds | np.log2(groups).astype(np.uint16) << KIND_BITS
    return Signs(table, reads, np.array(several, dtype=np.int32))
