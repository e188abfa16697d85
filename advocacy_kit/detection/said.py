"""The words of a message, noted once: where they stand, and the numbers by which they are asked for."""

from collections.abc import Iterable
from functools import reduce
from operator import or_

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.detection.needs import BEGINNING
from advocacy_kit.detection.signs import ALNUM, DIGIT, JOINS, LOWER, TABLED
from advocacy_kit.detection.walk import is_kind

# Columns of a word: where it begins and ends; the number of what it clings to ("day-to-day" and "1.000" are one each, and several
# words); two numbers of it, by its first signs and by all; both as bits of a mask; all its signs as one number.
START, STOP, CLUSTER, BY_BEGINNING, BY_WORD, MASK, HASH = range(7)
SAID_COLUMNS = 7

#: Numbers by beginning are below this, those by word from here to twice it; two words may share one.
NUMBERS = 4096

_SEED, _FACTOR, _32_BITS = 0x811C9DC5, 0x01000193, 0xFFFFFFFF
_SPACE, _COMMA, _STOP, _COLON = 32, 44, 46, 58


def _mix(number, sign):
    """Go on with a hash (FNV-1a, 32 bits)."""
    return ((number ^ sign) * _FACTOR) & _32_BITS


def _number_by_word(number):
    return NUMBERS + ((number ^ (number >> 15)) & (NUMBERS - 1))


def _number_by_beginning(first, second, third):
    return ((first * 31 + second) * 31 + third) & (NUMBERS - 1)


def _bit_of(number):
    return 1 << (number & 31)


_mixed, _by_word, _by_beginning, _bit = map(
    compiled(inline=True), (_mix, _number_by_word, _number_by_beginning, _bit_of)
)


def hash_of(word: str) -> int:
    """Give the hash of a word."""
    return reduce(_mix, map(ord, word), _SEED)


def number_of(word: str, whole: bool) -> int:
    """Give the number of a whole word, or of the first signs of words."""
    if whole:
        return _number_by_word(hash_of(word))
    return _number_by_beginning(*map(ord, word[:BEGINNING].ljust(BEGINNING)))


def mask_of(numbers: Iterable[int]) -> int:
    """Give numbers as bits of one of 32 bits: where it shares none with another, these have no number in common."""
    return reduce(or_, map(_bit_of, numbers))


@compiled()
def note_words(table, text, low, origin, begin, end, said, begun, marks):
    """Write the words of a message.

    Parameters
    ----------
    table : ndarray of uint16
        As in :class:`advocacy_kit.detection.signs.Signs`.
    text, low, origin : ndarray
        As in :class:`advocacy_kit.detection.normalise.Batch`.
    begin, end : int
        Where the message stands in `low`.
    said : ndarray of int64, shape (words, SAID_COLUMNS)
        To be written.
    begun : ndarray of int32
        To be written: how many words begin before each place of the message, counted from `begin`.
    marks : ndarray of uint16
        To be written: what the table knows of each sign, at its place in `low`.

    Returns
    -------
    words, loud : int
        How many words there are; and how many of them begin with no small letter.
    """
    words, loud, cluster = 0, 0, 0
    in_word, parted = False, True
    number = np.int64(_SEED)
    for place in range(begin, end + 1):
        begun[place - begin] = words
        kinds = 0
        if place < end:
            sign = np.int64(low[place])
            kinds = table[min(sign, TABLED)]
            marks[place] = kinds
        if kinds & ALNUM:
            if not in_word:
                cluster += parted
                said[words, START], said[words, CLUSTER] = place, cluster
                loud += not is_kind(table, text[origin[place]], LOWER)
                words += 1
                in_word, parted, number = True, False, np.int64(_SEED)
            number = _mixed(number, sign)
        else:
            if in_word:
                first, length = said[words - 1, START], place - said[words - 1, START]
                second = np.int64(low[first + 1]) if length > 1 else _SPACE
                third = np.int64(low[first + 2]) if length > 2 else _SPACE
                said[words - 1, STOP], said[words - 1, HASH] = place, number
                one, other = _by_beginning(np.int64(low[first]), second, third), _by_word(number)
                said[words - 1, BY_BEGINNING], said[words - 1, BY_WORD] = one, other
                said[words - 1, MASK] = _bit(one) | _bit(other)
                in_word = False
            if not kinds & JOINS and not _is_within_number(table, low, begin, end, place):
                parted = True
    return words, loud


@compiled(inline=True)
def _is_within_number(table, low, begin, end, place):
    """Whether a sign parts no more than the digits of a number."""
    return (
        begin < place < end - 1
        and (low[place] == _STOP or low[place] == _COMMA or low[place] == _COLON)
        and is_kind(table, low[place - 1], DIGIT)
        and is_kind(table, low[place + 1], DIGIT)
    )
