"""A first look at numbers in words, compiled: whether a message spells out a number, a code, a name, a day."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.digit_signs import BIRTH_WORD, STREET_OF
from advocacy_kit.messages.redaction.looking_births import is_birth_word, says_birth
from advocacy_kit.messages.redaction.looking_digits import ends_with
from advocacy_kit.messages.redaction.signs import (
    BITS,
    CAPITAL,
    COMPOUND,
    FROM,
    SHAPE,
    SPOKEN_ROW,
    SPOKEN_WORD,
    STARTS_DIGIT,
    TO,
    is_big,
    small_of,
)

#: Somebody may spell something out.
SPOKEN = 1 << 30
#: Single letters and digits in a row from which they may spell something.
SPELT_OUT = 4
#: How many words a letter takes with it: "A als in Anton".
_SPELT_WORDS = 4
#: Within so many words stands the next word of a number (`spoken.NEAR`, and what a piece of one holds).
_NEAR = 12
_BLANK, _COMMA, _HYPHEN = map(ord, " ,-")
_LETTER_I, _M, _E, _R, _S = map(ord, "imers")


@compiled()
def may_spell(signs, begin, end, smalls, endings, words, count):
    """Whether words of numbers or of a spelling alphabet stand in a row, one beside a capital or with a birth, or a row of single signs."""
    # A row goes on over digits, single letters, and what they stand for; a word further says that it ends.
    row, before, last, spelt = 0, -1, -_NEAR - 1, 0
    spoken = near = False
    place, said_at = 0, -_NEAR - 1
    for i in range(count):
        if words[i, SHAPE] & COMPOUND:
            continue
        start, stop = words[i, FROM], words[i, TO]
        place, spelt = place + 1, spelt - 1
        said = (words[i, BITS] & SPOKEN_WORD) > 0
        if said and (
            (
                before >= 0
                and (
                    _is_street(signs, words, before, smalls, endings)
                    or _says_number(signs, words[before, FROM], words[before, TO], smalls)
                )
            )
            or (i + 1 < count and words[i + 1, SHAPE] & CAPITAL and _goes_on(signs, stop, words[i + 1, FROM]))
        ):
            return True
        if stop - start == 1:
            row = row + 1 if before >= 0 and start - words[before, TO] <= 2 else 1
            if row >= SPELT_OUT:
                return True
            if _is_spelt(signs, words, i, count, smalls):
                said, spelt = True, _SPELT_WORDS
        else:
            row = 0
            if (
                not said
                and spelt < 1
                and not words[i, BITS] & SPOKEN_ROW
                and not words[i, SHAPE] & STARTS_DIGIT
            ):
                last = -_NEAR - 1
        if said:
            if place - last <= _NEAR:
                return True
            near = near or place - said_at <= _NEAR
            spoken, last, said_at = True, place, place
        before = i
    if not spoken:
        return False
    for i in range(count):
        start, stop = words[i, FROM], words[i, TO]
        if (
            says_birth(signs, start, stop, smalls)
            or (words[i, BITS] & BIRTH_WORD and is_birth_word(signs, start, stop, begin, end, smalls))
            or (near and _says_is_of(signs, words, i, count, smalls))
        ):
            return True
    return False


@compiled()
def _says_is_of(signs, words, i, count, smalls):
    """Whether a day may follow on which somebody was born: "is van drie maart", "ik ben", "I'm"."""
    start, stop = words[i, FROM], words[i, TO]
    first = small_of(smalls, np.int64(signs[start]))
    if stop - start == 1:
        return first == _M and i > 0
    if stop - start == 2:
        return first == _LETTER_I and small_of(smalls, np.int64(signs[start + 1])) == _M
    if stop - start != 3:
        return False
    second, third = small_of(smalls, np.int64(signs[start + 1])), small_of(smalls, np.int64(signs[start + 2]))
    if first == ord("b"):
        return second == _E and third == ord("n")
    if first != ord("v") or second != ord("a") or third != ord("n"):
        return False
    # "is van", "was ook van"
    for j in range(max(0, i - 6), i):
        if words[j, TO] - words[j, FROM] == 2 or words[j, TO] - words[j, FROM] == 3:
            sign = small_of(smalls, np.int64(signs[words[j, TO] - 1]))
            if sign == _S:
                return True
    return False


@compiled()
def _goes_on(signs, start, stop):
    """Whether between two words of a sentence there is little."""
    for at in range(start, stop):
        if signs[at] != _BLANK and signs[at] != _COMMA and signs[at] != _HYPHEN:
            return False
    return stop - start < 4


@compiled()
def _is_street(signs, words, i, smalls, endings):
    """Whether a word before a number may end the name of a street: "Noordeinde", "Laan van Meerdervoort"."""
    if not is_big(words, i):
        return False
    if ends_with(signs, words[i, FROM], words[i, TO], smalls, endings):
        return True
    of = False
    for j in range(max(0, i - 6), i):
        of = of or (words[j, BITS] & STREET_OF and words[j, SHAPE] & CAPITAL)
    return of


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
