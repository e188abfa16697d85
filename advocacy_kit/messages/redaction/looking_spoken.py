"""A first look at numbers in words, compiled: whether a message spells out a number, a code, a name, a day."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.digit_signs import BIRTH_WORD
from advocacy_kit.messages.redaction.looking_births import is_birth_word, says_birth
from advocacy_kit.messages.redaction.signs import (
    BITS,
    CAPITAL,
    COMPOUND,
    FROM,
    SHAPE,
    SPOKEN_WORD,
    TO,
    is_big,
    small_of,
)

#: Somebody may spell something out.
SPOKEN = 1 << 30
#: Single letters and digits in a row from which they may spell something.
SPELT_OUT = 4
#: Within so many words stands the next word of a number (`spoken.NEAR`, and what a piece of one holds).
_NEAR = 12
_LETTER_I, _M, _E, _R = map(ord, "imer")


@compiled()
def may_spell(signs, begin, end, smalls, words, count):
    """Whether two words of numbers or of a spelling alphabet stand near, one beside a capital or with a birth, or a row of single signs."""
    spoken, row, before, place, last = 0, 0, -1, 0, -_NEAR - 1
    beside = False
    for i in range(count):
        if words[i, SHAPE] & COMPOUND:
            continue
        start, stop = words[i, FROM], words[i, TO]
        place += 1
        said = (words[i, BITS] & SPOKEN_WORD) > 0
        if said:
            beside = (
                beside
                or (before >= 0 and is_big(words, before) and words[before, TO] - words[before, FROM] > 3)
                or (before >= 0 and _says_number(signs, words[before, FROM], words[before, TO], smalls))
                or (i + 1 < count and (words[i + 1, SHAPE] & CAPITAL) > 0)
            )
        if stop - start == 1:
            row = row + 1 if before >= 0 and start - words[before, TO] <= 2 else 1
            if row >= SPELT_OUT:
                return True
            said = said or _is_spelt(signs, words, i, count, smalls)
        else:
            row = 0
        if said:
            if place - last <= _NEAR:
                return True
            spoken, last = spoken + 1, place
        before = i
    if not spoken or beside:
        return beside
    for i in range(count):
        start, stop = words[i, FROM], words[i, TO]
        if says_birth(signs, start, stop, smalls) or (
            words[i, BITS] & BIRTH_WORD and is_birth_word(signs, start, stop, begin, end, smalls)
        ):
            return True
    return False


@compiled()
def _says_number(signs, start, stop, smalls):
    """Whether a word ends as "nummer" does."""
    return (
        stop - start > 5
        and small_of(smalls, np.int64(signs[stop - 1])) == _R
        and small_of(smalls, np.int64(signs[stop - 2])) == _E
        and small_of(smalls, np.int64(signs[stop - 3])) == _M
    )


@compiled()
def _is_spelt(signs, words, i, count, smalls):
    """Whether a word soon behind a single letter begins with it: "A van Anton"; "I think it …" does not count."""
    letter = small_of(smalls, np.int64(signs[words[i, FROM]]))
    if letter == _LETTER_I or not words[i, SHAPE] & CAPITAL:
        return False
    for j in range(i + 2, min(count, i + 5)):
        if small_of(smalls, np.int64(signs[words[j, FROM]])) == letter:
            return True
    return False
