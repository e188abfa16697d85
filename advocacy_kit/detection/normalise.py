"""Texts as the patterns see them: folded, one space at a time, with the place each sign came from."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.detection.signs import BLANK, CLINGS, MOST, TABLED, signs
from advocacy_kit.detection.walk import is_kind

_SPACE, _NEWLINE, _RETURN, _COLON = 32, 10, 13, 58
_STOP, _MARK, _QUESTION, _SEMICOLON = 46, 33, 63, 59


class Batch(NamedTuple):
    """Messages one after another.

    Attributes
    ----------
    text : ndarray of uint32
        Code points as they were typed.
    low : ndarray of uint32
        Normalised code points.
    origin : ndarray of int32, one a place in `low`
        Where in `text` it came from.
    ends : ndarray of int64, one a message and one more
        Where in `low` messages begin and end.
    begins : ndarray of int64, one a message and one more
        Where in `text` they do.
    """

    text: np.ndarray
    low: np.ndarray
    origin: np.ndarray
    ends: np.ndarray
    begins: np.ndarray


def normalise(texts: Sequence[str]) -> Batch:
    """Normalise texts for matching.

    A line that is broken within a sentence (hard-wrapped mail) goes on; any other line break stays, and ends a sentence. A run of
    blanks is one space.
    """
    # A damaged text may hold halves of a pair of code units.
    text = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    begins = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum([len(t) for t in texts], out=begins[1:])
    return Batch(text, *_normalise(text, begins, *signs()), begins)


@compiled(allocates=True)
def _normalise(text, begins, table, reads, several):
    low = np.empty(len(text) + len(text) // 8, dtype=np.uint32)
    origin = np.empty(len(low), dtype=np.int32)
    ends = np.zeros(len(begins), dtype=np.int64)
    size = 0
    for number in range(len(begins) - 1):
        begin, end = begins[number], begins[number + 1]
        while True:
            # Room is made between messages: an array that may change within the inner loop would make it five times as slow.
            after = _normalise_one(text, begin, end, table, reads, several, low, origin, size)
            if after >= 0:
                break
            low, origin = _longer(low, size, -after), _longer(origin, size, -after)
        size = after
        ends[number + 1] = size
    return low[:size], origin[:size], ends


@compiled()
def _normalise_one(text, begin, end, table, reads, several, low, origin, size):
    """Write one message; give the place after it, or minus the room it may need where there is less."""
    first, room = size, len(low) - MOST
    for place in range(begin, end):
        if size > room:
            return -(size + MOST * (end - place))
        sign = np.int64(text[place])
        if sign == _NEWLINE and _is_wrap(text, table, begin, place, end):
            sign = _SPACE
        read = reads[sign] if sign < TABLED else sign
        # One space is enough.
        if read == _SPACE and size > first and low[size - 1] == _SPACE:
            continue
        if read >= 0:
            low[size], origin[size] = read, place
            size += 1
        elif read < -1:
            start = -2 - read
            for i in range(several[start]):
                low[size], origin[size] = several[start + 1 + i], place
                size += 1
    return size


@compiled(allocates=True)
def _longer(array, size, room):
    longer = np.empty(max(2 * len(array), room + MOST), dtype=array.dtype)
    longer[:size] = array[:size]
    return longer


@compiled()
def _is_wrap(text, table, begin, place, end):
    """Whether a new line stands in the middle of a sentence: small letters go on, and no sign ended what came before."""
    if place + 1 == end:
        return False
    after = text[place + 1]
    if not ((97 <= after <= 122) or (0xE0 <= after <= 0xFF)):
        return False
    before = place - 1
    if before >= begin and text[before] == _RETURN:
        before -= 1
    if before < begin:
        return False
    sign = text[before]
    if sign == _STOP or sign == _MARK or sign == _QUESTION or sign == _SEMICOLON or sign == _COLON:
        return False
    return not is_kind(table, sign, BLANK)


@compiled()
def end_of(text, table, last, end):
    """Place after a sign and what clings to it, so that no letter is cut from its accent."""
    last += 1
    while last < end and is_kind(table, text[last], CLINGS):
        last += 1
    return last
