"""What compiled looks at messages share: kinds of signs, what words may be, and the noting of both."""

import numpy as np

from advocacy_kit.compiled import compiled

# Kinds of a sign, as bits: letter or digit, capital, one of 0 to 9; behind it a sentence surely begins; it may stand in the name of
# a mailbox; it goes on a word between letters; it may part the groups of a number.
ALNUM, UPPER, DIGIT, OPENS, LOCAL, JOINS, GAP = (1 << i for i in range(7))
SIGNS = (
    ("0123456789", DIGIT),
    ('.!?:"“‘(•*-–—', OPENS),
    (".%+-_", LOCAL),
    ("'’-./", JOINS),
    (" \xa0.-‐‑–/()", GAP),
)
#: Signs beyond the tables are letters up to here, and pictures from here on.
PICTURES = 0x1F000

# What a word is, as bits: first the rules that read a name at the place it makes.
GREETING, CLOSING, TITLE, KIN, INTRODUCTION, FAMILY_OF, LABEL, LOOSE = (1 << i for i in range(8))
PLACES = (1 << 8) - 1
# Then what it may be where a name could stand, and what may stand before one.
NAME, PARTICLE, WORDY, CLOSING_SKIP, GREETING_SKIP, TITLE_SKIP, KIN_SKIP, ROLE, AT_WORD, DOT_WORD, USER, SURE_GREETING, INTRODUCTION_SKIP, AFTER_I, I_WORD, SHORT_CLOSING = (
    1 << i for i in range(8, 24)
)  # fmt: skip

#: Mostly a word, and a given name only with a family name behind it (the bits between are of `digit_signs`).
RARELY = 1 << 35
#: Behind it any word may be an account.
NAMING = 1 << 36
#: Stands on a line before who signs (37 and 38 are of `digit_signs`, too).
BESIDE_NAME = 1 << 39
#: May stand between "spoke" and the name; is never part of a name, whatever its capital.
MEETING_SKIP, NEVER = 1 << 40, 1 << 41
#: A number in words, or a letter by a word.
SPOKEN_WORD = 1 << 45
#: May stand in a row of such words.
SPOKEN_ROW = 1 << 57

# Columns of the words of a message, while it is looked at; and what is kept of their writing.
FROM, TO, BITS, SHAPE, ID = range(5)
WORD_COLUMNS = 5
CAPITAL, REST_SMALL, OPENS_LINE, STARTS_DIGIT, COMPOUND, NO_NAME = 1, 2, 4, 8, 16, 32
SEED, FACTOR, LOW_32 = 0x811C9DC5, 0x01000193, 0xFFFFFFFF


def mix(number, sign):
    """Go on with a hash (FNV-1a, 32 bits)."""
    return ((number ^ sign) * FACTOR) & LOW_32


def _find(sieve, slots, hashes, number):
    """Give the number of a word by its hash, -1 where it is none of those looked for."""
    # Nearly all words are none of them, and a bit says so.
    if not sieve[(number >> 3) & (len(sieve) - 1)] >> (number & 7) & 1:
        return np.int64(-1)
    last = len(slots) - 1
    at = number & last
    while slots[at] >= 0:
        if hashes[slots[at]] == number:
            return np.int64(slots[at])
        at = (at + 1) & last
    return np.int64(-1)


def _kind(kinds, sign):
    if sign < len(kinds):
        return np.int64(kinds[sign])
    return np.int64(ALNUM if sign < PICTURES else 0)


def _small(smalls, sign):
    return np.int64(smalls[sign]) if sign < len(smalls) else sign


def _is_big(words, i):
    """Whether a word has a capital, and is not among those that are never part of a name."""
    return words[i, SHAPE] & (CAPITAL | NO_NAME) == CAPITAL


is_big = compiled()(_is_big)
mixed, find_word, kind_of, small_of = (compiled()(f) for f in (mix, _find, _kind, _small))
