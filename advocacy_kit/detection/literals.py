"""Find where literals stand: by a rare word, by two words side by side, by how a word begins, or by their first two signs.

A search automaton over all literals would be some megabytes, and wait for memory at nearly every sign. The words of a message
are told apart once (see :mod:`advocacy_kit.detection.said`); a table leads from a word to the few literals that have it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.detection.rarity import WORD, word_rarity
from advocacy_kit.detection.said import HASH, START, STOP, hash_of

#: A word at least this rare is looked for alone; a commoner one together with its neighbour.
RARE_WORD = 3.0
#: Signs of a word by which a literal is looked for whose last word may go on.
BEGINNING = 4
#: Numbers of such beginnings are below this.
BEGINNINGS = 4096
#: Slots of the table for each key: the emptier, the fewer meet.
_SLOTS_A_KEY = 2
#: So many last bits of a key tell whether it may be in the table.
PRESENT = 1 << 14
_EMPTY = -1
_SPACE = 32
#: Signs are told apart by so many bits, where two are looked up; what is not ASCII falls among the control characters.
_SIGN_BITS = 7

# Columns of a slot of the table: its key; its first literal and the one after its last; whether the word opens a pair.
KEY, FIRST, LAST, OPENS = range(4)
# Columns of a literal: how many of its signs stand before what it is found by; where its signs begin in the pool, and how many there
# are; its number.
BEFORE, SIGNS, LENGTH, NUMBER = range(4)


Row = tuple[int, int, int, int]


class Literals(NamedTuple):
    """Literals, in the order of what they are found by.

    Attributes
    ----------
    rows : ndarray of int32, shape (places, 4)
        A literal at each place where one is looked for.
    signs : ndarray of uint32
        Code points of all literals.
    present : ndarray of uint8, shape (PRESENT,)
        Whether a key may be in the table, by its last bits: it stays near, where the table does not.
    slots : ndarray of int32, shape (slots, 4)
        Table of words and of pairs of words; the number of slots is a power of two.
    by_beginning : ndarray of int32
        For each number of the beginning of a word, its first literal; they end where those of the next begin.
    by_signs : ndarray of int32
        The same for two signs.
    """

    rows: np.ndarray
    signs: np.ndarray
    present: np.ndarray
    slots: np.ndarray
    by_beginning: np.ndarray
    by_signs: np.ndarray


@dataclass(frozen=True, slots=True)
class Literal:
    """A text to look for.

    Attributes
    ----------
    text : str
        Its signs, as they stand in a normalised text.
    opens, closes : bool
        Whether no letter or digit may ever touch it in front, and behind.
    """

    text: str
    opens: bool
    closes: bool


def build(literals: Iterable[Literal], language: str) -> Literals:
    """Build the tables; literals are counted in this order.

    Parameters
    ----------
    literals : iterable of Literal
        Each once.
    language : str
        Whose common words are looked for with a neighbour.
    """
    by_key: dict[int, list[Row]] = {}
    by_beginning: dict[int, list[Row]] = {}
    by_signs: dict[int, list[Row]] = {}
    opening: set[int] = set()
    signs: list[int] = []
    for number, literal in enumerate(literals):
        text = literal.text
        row = (len(signs), len(text), number)
        way = _way(literal, language)
        if way is None:
            for second in [text[1]] if len(text) > 1 else map(chr, range(1 << _SIGN_BITS)):
                by_signs.setdefault(_two_signs(ord(text[0]), ord(second)), []).append((0, *row))
        elif way.goes_on:
            by_beginning.setdefault(_number_of(way.words[0]), []).append((way.start, *row))
        else:
            keys = [_key_of(hash_of(way.words[0]))]
            if len(way.words) > 1:
                opening.add(keys[0])
                by_key.setdefault(keys[0], [])
                keys.append(_key_of_pair(*map(hash_of, way.words)))
            by_key.setdefault(keys[-1], []).append((way.start, *row))
        signs += map(ord, text)
    rows: list[Row] = []
    slots = np.full((1 << max(4, (len(by_key) * _SLOTS_A_KEY - 1).bit_length()), 4), _EMPTY, dtype=np.int32)
    present = np.zeros(PRESENT, dtype=np.uint8)
    for key, found in by_key.items():
        present[key & (PRESENT - 1)] = 1
        slot = _slot_of(key, len(slots))
        while slots[slot, FIRST] != _EMPTY:
            slot = (slot + 1) & (len(slots) - 1)
        slots[slot] = (key, len(rows), len(rows) + len(found), key in opening)
        rows += found
    return Literals(
        rows=_table(
            rows
            + [row for number in sorted(by_beginning) for row in by_beginning[number]]
            + [row for number in sorted(by_signs) for row in by_signs[number]]
        ),
        signs=np.array(signs, dtype=np.uint32),
        present=present,
        slots=slots,
        by_beginning=_firsts(by_beginning, BEGINNINGS, len(rows)),
        by_signs=_firsts(by_signs, 1 << 2 * _SIGN_BITS, len(rows) + sum(map(len, by_beginning.values()))),
    )


def _table(rows: Sequence[Row]) -> np.ndarray:
    return np.array(rows, dtype=np.int32).reshape(-1, 4)


def _firsts(some: dict[int, list], numbers: int, first: int) -> np.ndarray:
    counts = [len(some.get(number, ())) for number in range(numbers)]
    return (first + np.cumsum([0, *counts])).astype(np.int32)


@dataclass(frozen=True, slots=True)
class _Way:
    """Words by which a literal is looked for, and where they begin in it; or the beginning of a word that may go on."""

    words: tuple[str, ...]
    start: int
    goes_on: bool = False


def _way(literal: Literal, language: str) -> _Way | None:
    """The rarest words of a literal that surely stand so in a text; none where none do."""
    text = literal.text
    found = [(match.start(), match.end(), match[0]) for match in WORD.finditer(text)]
    begun = [(start, end, word) for start, end, word in found if start > 0 or literal.opens]
    whole = [(start, end, word) for start, end, word in begun if end < len(text) or literal.closes]
    ranked = [(word_rarity(word, language), -start, _Way((word,), start)) for start, _, word in whole]
    if begun and begun[-1] not in whole and len(begun[-1][2]) >= BEGINNING:
        start, _, word = begun[-1]
        ranked.append((word_rarity(word, language) - 0.5, -start, _Way((word[:BEGINNING],), start, True)))
    rarity, _, way = max(ranked, key=lambda r: r[:2], default=(0.0, 0, None))
    pairs = [
        (word_rarity(one, language) + word_rarity(other, language), -start, _Way((one, other), start))
        for (start, end, one), (next_one, _, other) in pairwise(whole)
        if text[end:next_one] == " "
    ]
    return way if rarity >= RARE_WORD or not pairs else max(pairs, key=lambda p: p[:2])[2]


def _number_of(beginning: str) -> int:
    return _number_of_signs(*map(ord, beginning))


def _number_of_signs(first, second, third, fourth):
    return (((first * 31 + second) * 31 + third) * 31 + fourth) & (BEGINNINGS - 1)


def _key_of(one):
    """Key of a word, from its hash: 31 bits of it."""
    return one & 0x7FFFFFFF


def _key_of_pair(one, other):
    """Key of two words, from their hashes."""
    return ((one * 31) ^ (one >> 7) ^ other) & 0x7FFFFFFF


def _slot_of(key, slots):
    return (key ^ (key >> 15)) & (slots - 1)


def _two_signs(first, second):
    """Number of two signs."""
    first = first if first < 128 else first & 31
    second = second if second < 128 else second & 31
    return (first << _SIGN_BITS) | second


_number, _single, _pair, _slot, _two = map(
    compiled(inline=True), (_number_of_signs, _key_of, _key_of_pair, _slot_of, _two_signs)
)


@compiled(inline=True)
def _found(present, slots, key):
    """Slot of a key, or -1."""
    if not present[key & (PRESENT - 1)]:
        return -1
    slot = _slot(key, len(slots))
    while slots[slot, KEY] != key:
        if slots[slot, FIRST] == _EMPTY:
            return -1
        slot = (slot + 1) & (len(slots) - 1)
    return slot


@compiled()
def find_literals(rows, signs, present, slots, by_beginning, by_signs, low, begin, end, said, words, hits):
    """Write where literals stand.

    Parameters
    ----------
    rows, signs, present, slots, by_beginning, by_signs : ndarray
        As in `Literals`.
    low, begin, end
        A normalised message.
    said, words
        Its words, as :func:`advocacy_kit.detection.said.note_words` gives them.
    hits : ndarray of int64, shape (hits, 3)
        To be written: number of a literal, its first place and the place after its last.

    Returns
    -------
    int
        How many there are; also where there is no room for all.
    """
    count = 0
    for w in range(words):
        start, stop = said[w, START], said[w, STOP]
        if stop - start >= BEGINNING:
            number = _number(
                np.int64(low[start]),
                np.int64(low[start + 1]),
                np.int64(low[start + 2]),
                np.int64(low[start + 3]),
            )
            for i in range(by_beginning[number], by_beginning[number + 1]):
                count = _note(rows, signs, low, begin, end, i, start, hits, count)
        slot = _found(present, slots, _single(said[w, HASH]))
        if slot < 0:
            continue
        for i in range(slots[slot, FIRST], slots[slot, LAST]):
            count = _note(rows, signs, low, begin, end, i, start, hits, count)
        is_pair = slots[slot, OPENS] and w + 1 < words and said[w + 1, START] == stop + 1
        if is_pair and low[stop] == _SPACE:
            slot = _found(present, slots, _pair(said[w, HASH], said[w + 1, HASH]))
            if slot >= 0:
                for i in range(slots[slot, FIRST], slots[slot, LAST]):
                    count = _note(rows, signs, low, begin, end, i, start, hits, count)
    first = np.int64(low[begin]) if begin < end else 0
    for place in range(begin, end):
        second = np.int64(low[place + 1]) if place + 1 < end else 0
        number = _two(first, second)
        for i in range(by_signs[number], by_signs[number + 1]):
            count = _note(rows, signs, low, begin, end, i, place, hits, count)
        first = second
    return count


@compiled(inline=True)
def _note(rows, signs, low, begin, end, i, place, hits, count):
    """Write the literal of a row, where it stands around a place."""
    start, length, first = place - rows[i, BEFORE], rows[i, LENGTH], rows[i, SIGNS]
    if start >= begin and start + length <= end:
        at = 0
        while at < length and low[start + at] == signs[first + at]:
            at += 1
        if at == length:
            if count < len(hits):
                hits[count, 0], hits[count, 1], hits[count, 2] = rows[i, NUMBER], start, start + length
            count += 1
    return count
