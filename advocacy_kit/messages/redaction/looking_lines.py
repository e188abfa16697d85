"""A first look at the last lines of a message, compiled: whether somebody may sign there."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.noting import ABBREVIATION, goes_on
from advocacy_kit.messages.redaction.signs import (
    ALNUM,
    BESIDE_NAME,
    BITS,
    COMPOUND,
    FROM,
    NAME,
    NO_NAME,
    OPENS_LINE,
    PARTICLE,
    SHAPE,
    TITLE,
    TO,
    WORDY,
    is_big,
    kind_of,
)

#: Words of a name and of what stands before it at most; last lines on which somebody may sign.
_FAR, _SIGNED_LINES = 12, 7
#: Signs that may stand behind who signs on the line of the last sentence.
_TAIL = 24
_BLANK, _NO_BREAK, _HYPHEN, _DASH, _LONG_DASH, _WAVE, _X, _X_SMALL, _LINE = map(ord, " \xa0-–—~Xx\n")
_TAB, _DOT, _COMMA, _OPENING, _STROKE, _SLASH, _AND, _PLUS, _SQUARE, _LESS, _CARET, _STAR, _CLOSING = map(
    ord, "\t.,(|/&+[<^*)"
)


@compiled()
def may_end_with_name(signs, begin, end, kinds, words, count):
    """Whether a message may end with who signs: a given name, or capitals behind the end of a sentence."""
    i = count - 1
    # Kisses may stand behind the name, and nothing else.
    while i >= 0 and words[i, TO] >= end - _TAIL and _is_kiss(signs, words[i, FROM], words[i, TO]):
        i -= 1
    if i < 0 or words[i, TO] < end - _TAIL or not is_big(words, i):
        return False
    for j in range(i, max(-1, i - 2 * _FAR), -1):
        start = words[j, FROM]
        if start <= begin + 1 or signs[start - 1] == _LINE:
            return False
        apart = signs[start - 1] == _BLANK
        if not (is_big(words, j) or words[j, BITS] & PARTICLE or words[j, SHAPE] & COMPOUND) and apart:
            return False
        if not is_big(words, j):
            continue
        dashed = _is_mark(signs[start - 1]) or (apart and _is_dash(signs[start - 2]))
        # Alone, a name is one of the lists, or stands behind a dash or a sign.
        alone = j == i and not words[i, SHAPE] & COMPOUND
        if (dashed or not alone or words[i, BITS] & NAME) and not (
            apart and kind_of(kinds, np.int64(signs[start - 2])) & ALNUM
        ):
            return True
    return False


@compiled()
def _is_dash(sign):
    return sign == _HYPHEN or sign == _DASH or sign == _LONG_DASH or sign == _WAVE


@compiled()
def _is_mark(sign):
    return sign == _CARET or sign == _STAR or sign == _SLASH or _is_dash(sign)


@compiled()
def _is_kiss(signs, start, stop):
    for at in range(start, stop):
        if signs[at] != _X and signs[at] != _X_SMALL:
            return False
    return stop - start <= 4


@compiled()
def may_be_signed(signs, words, count):
    """Whether a line among the last may be a name: it begins as one, and no small word goes on from it."""
    lines, last = 0, count
    for i in range(count - 1, -1, -1):
        if not words[i, SHAPE] & OPENS_LINE or words[i, SHAPE] & COMPOUND:
            continue
        if _may_be_name(signs, words, i, last):
            return True
        lines, last = lines + 1, i
        if lines == _SIGNED_LINES:
            return False
    return False


@compiled()
def _may_be_name(signs, words, first, last):
    """Whether the words of a line may be a name, with a title before it or a function behind."""
    named = False
    before = -1
    for i in range(first, last):
        if words[i, SHAPE] & COMPOUND:
            continue
        if named and before >= 0 and not _is_between(signs, words, before, i):
            # Any other sign ends the name, and then the line may hold a function or kisses.
            return _may_follow(signs, words[before, TO], words[i, FROM]) or _is_kiss(
                signs, words[i, FROM], words[i, TO]
            )
        if is_big(words, i) or words[i, BITS] & (NAME | WORDY):
            named = True
        elif named and goes_on(signs[words[i, FROM] - 1]):
            # "Anne-marie": a part of one word.
            pass
        elif words[i, BITS] & (PARTICLE | TITLE | BESIDE_NAME):
            if named and words[i, BITS] & BESIDE_NAME:
                # "Karin namens …", "Karin en …"
                return True
        elif words[i, SHAPE] & NO_NAME:
            # "Ik …", "Karin was …": no name begins or goes on here.
            return False
        elif words[i, TO] - words[i, FROM] > 4:
            # "jopie vanderzanden": small words that fill a line, after a given name.
            return (words[first, BITS] & NAME) > 0 and last - first <= _FAR
        before = i
    return named


@compiled()
def _is_between(signs, words, before, i):
    """Whether what stands between two words may stand in a name: a blank, a hyphen, the full stop of initials."""
    start, stop = words[before, TO], words[i, FROM]
    if _is_blank(signs[start]) or goes_on(signs[start]):
        # "'t Hart", "Karin 'de Bruin'"
        return stop == start + 1 or (stop == start + 2 and goes_on(signs[start + 1]))
    if signs[start] == _CLOSING:
        # "C. (Kees) Duijnmaijer"
        return stop == start + 2
    return signs[start] == _DOT and start - words[before, FROM] < ABBREVIATION and stop <= start + 3


@compiled()
def _may_follow(signs, start, stop):
    """Whether signs may part who signs from what else stands on the line: a function, another name, what is hidden."""
    first = True
    for at in range(start, stop):
        sign = signs[at]
        if sign == _SQUARE or sign == _LESS:
            return True
        if first and not _is_blank(sign) and sign != _TAB:
            first = False
            if (
                sign == _COMMA
                or sign == _OPENING
                or sign == _STROKE
                or sign == _SLASH
                or sign == _AND
                or sign == _PLUS
                or _is_dash(sign)
            ):
                return True
    return False


@compiled()
def _is_blank(sign):
    return sign == _BLANK or sign == _NO_BREAK
