"""A first look at the last lines of a message, compiled: whether somebody may sign there."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.signs import (
    ALNUM,
    BESIDE_NAME,
    BITS,
    CAPITAL,
    COMPOUND,
    FROM,
    NAME,
    OPENS_LINE,
    PARTICLE,
    SHAPE,
    TITLE,
    TO,
    WORDY,
    kind_of,
)

#: Words of a name and of what stands before it at most; last lines on which somebody may sign.
_FAR, _SIGNED_LINES = 12, 7
#: Signs that may stand behind who signs on the line of the last sentence.
_TAIL = 24
_BLANK, _NO_BREAK, _HYPHEN, _DASH, _LONG_DASH, _WAVE, _X, _X_SMALL = map(ord, " \xa0-–—~Xx")


@compiled()
def may_end_with_name(signs, begin, end, kinds, words, count):
    """Whether a message may end with who signs: a given name, or capitals behind the end of a sentence."""
    i = count - 1
    # Kisses may stand behind the name, and nothing else.
    while i >= 0 and words[i, TO] >= end - _TAIL and _is_kiss(signs, words[i, FROM], words[i, TO]):
        i -= 1
    if i < 0 or words[i, TO] < end - _TAIL or not words[i, SHAPE] & CAPITAL:
        return False
    if words[i, BITS] & NAME:
        return True
    at = words[i, FROM] - 1
    if at > begin and signs[at] == _BLANK:
        at -= 1
    if at > begin and (
        signs[at] == _HYPHEN or signs[at] == _DASH or signs[at] == _LONG_DASH or signs[at] == _WAVE
    ):
        return True
    for j in range(i - 1, max(-1, i - 2 * _FAR), -1):
        start = words[j, FROM]
        if words[j, SHAPE] & CAPITAL and start > begin + 1:
            if not kind_of(kinds, np.int64(signs[start - 1])) & ALNUM and (
                signs[start - 1] != _BLANK or not kind_of(kinds, np.int64(signs[start - 2])) & ALNUM
            ):
                return True
    return False


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
        if (
            named
            and before >= 0
            and not (words[i, FROM] == words[before, TO] + 1 and _is_blank(signs[words[before, TO]]))
        ):
            # Any other sign between them may end the name.
            return True
        if words[i, SHAPE] & CAPITAL or words[i, BITS] & (NAME | WORDY):
            named = True
        elif not words[i, BITS] & (PARTICLE | TITLE | BESIDE_NAME) and words[i, TO] - words[i, FROM] > 4:
            # "jopie vanderzanden": small words that fill a line, after a given name.
            return (words[first, BITS] & NAME) > 0 and last - first <= _FAR
        before = i
    return named


@compiled()
def _is_blank(sign):
    return sign == _BLANK or sign == _NO_BREAK
