"""A first look at a word with digits, compiled: whether it may be a postcode, or begins as a plate or an account does."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.digit_signs import (
    IBANS,
    PLATES,
    POSTAL,
)
from advocacy_kit.messages.redaction.signs import (
    ALNUM,
    BITS,
    CAPITAL,
    COMPOUND,
    DIGIT,
    FROM,
    PARTICLE,
    SHAPE,
    STARTS_DIGIT,
    TO,
    UPPER,
    kind_of,
)

_BLANK = ord(" ")


@compiled()
def is_year(signs, start, stop, begin, end, kinds):
    """Whether four digits are a year that no code goes on from."""
    head = signs[start] * 100 + signs[start + 1]
    if head != ord("1") * 100 + ord("9") and head != ord("2") * 100 + ord("0"):
        return False
    if start > begin + 1 and kind_of(kinds, np.int64(signs[start - 2])) & UPPER:
        return False
    return not (
        stop + 1 < end and signs[stop] == _BLANK and kind_of(kinds, np.int64(signs[stop + 1])) & UPPER
    )


@compiled()
def flags_of_beginning(signs, start, kinds):
    """Tell a word that begins with two letters and two digits: of an account, or a British plate."""
    first = kind_of(kinds, np.int64(signs[start])), kind_of(kinds, np.int64(signs[start + 1]))
    then = kind_of(kinds, np.int64(signs[start + 2])) & kind_of(kinds, np.int64(signs[start + 3])) & DIGIT
    if not then or first[0] & DIGIT or first[1] & DIGIT:
        return 0
    return IBANS | PLATES


@compiled()
def flag_of_postcode(signs, words, i, before, count, kinds, digits, gap, sign):
    """Tell a word with digits that may be a postcode, by its neighbours."""
    start, stop = words[i, FROM], words[i, TO]
    length, letters = stop - start, stop - start - digits
    after = i + 1
    if after < count and words[after, SHAPE] & COMPOUND:
        after += 1
    follows = after < count and words[after, FROM] == stop + 1 and signs[stop] == _BLANK
    following = words[after, TO] - words[after, FROM] if follows else 0
    if digits >= 4 and letters and length >= 6 and words[i, SHAPE] & STARTS_DIGIT:
        return POSTAL
    if digits == 4 and not letters and following == 2:
        if (
            kind_of(kinds, np.int64(signs[words[after, FROM]]))
            & kind_of(kinds, np.int64(signs[words[after, FROM] + 1]))
            & UPPER
        ):
            return POSTAL
        if not _never(signs[words[after, FROM]]) and not _never(signs[words[after, FROM] + 1]):
            return POSTAL
        more = after + 1
        if more < count and words[more, SHAPE] & COMPOUND:
            more += 1
        if more < count and words[more, SHAPE] & STARTS_DIGIT and words[more, FROM] - words[after, TO] < 14:
            return POSTAL
        # Behind a word as "huisnr": the number may stand one word further.
        if (
            more + 1 < count
            and words[more + 1, SHAPE] & STARTS_DIGIT
            and words[more + 1, FROM] - words[after, TO] < 16
        ):
            return POSTAL
    if not letters and digits == 5 and gap <= 2 and words[before, SHAPE] & CAPITAL:
        # "Minn. 55604", "New Mexico 87501"
        return POSTAL
    if not letters and 4 <= digits <= 5 and gap == 1 and sign == _BLANK and words[before, SHAPE] & CAPITAL:
        size = words[before, TO] - words[before, FROM]
        if size == 3 or (size == 2 and kind_of(kinds, np.int64(signs[words[before, FROM] + 1])) & UPPER):
            return POSTAL
    for at in range(start, stop - 1):
        if (
            kind_of(kinds, np.int64(signs[at])) & UPPER
            and kind_of(kinds, np.int64(signs[at + 1])) & DIGIT
            and (length >= 5 or 3 <= following <= 4)
        ):
            return POSTAL
    if length == 3 and letters == 2 and words[i, SHAPE] & STARTS_DIGIT and gap == 1 and sign == _BLANK:
        if kind_of(kinds, np.int64(signs[words[before, TO] - 1])) & DIGIT or (
            words[before, TO] - words[before, FROM] > 2
            and kind_of(kinds, np.int64(signs[words[before, TO] - 2])) & DIGIT
        ):
            return POSTAL
    return 0


@compiled()
def _never(sign):
    """Whether no Dutch postcode has a small letter."""
    return (
        sign == ord("f")
        or sign == ord("i")
        or sign == ord("o")
        or sign == ord("q")
        or sign == ord("u")
        or sign == ord("y")
    )


@compiled()
def then_town(words, i, count):
    """Whether "te" and a capital follow a number."""
    if i < count and words[i, SHAPE] & COMPOUND:
        i += 1
    return i + 1 < count and words[i, BITS] & PARTICLE and words[i + 1, SHAPE] & CAPITAL


@compiled()
def is_long_word(signs, begin, start, kinds):
    """Whether what stands between blanks before a word's end began earlier than the word: "St.-Jans", "d'Oultre"."""
    return (
        start > begin
        and signs[start - 1] != _BLANK
        and not kind_of(kinds, np.int64(signs[start - 1])) & ALNUM
    )
