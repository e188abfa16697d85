"""Listen to a batch of messages: find literals, verify what stands around them, join what overlaps; all in compiled code.

One meaning of overlap: every rule's matches count; within a signal, matches that overlap or touch are one span.
Signals do not compete: the same words may carry two.
"""

from typing import NamedTuple

import numpy as np

from advocacy_kit.detection.compiled import compiled
from advocacy_kit.detection.guarding import passes
from advocacy_kit.detection.normalise import end_of
from advocacy_kit.detection.signs import ALNUM, GROUP, LETTER, LOWER, TABLED
from advocacy_kit.detection.trie import ANYWHERE, AT_WORDS, CHILD, GROUPS, Trie, child, end_of_literal
from advocacy_kit.detection.walk import NOWHERE, REACH, STACK, group_at, is_kind, walk

# Columns of an entry, what to verify where its literal stands: signal; bounds and strength; the groups of signs of which one
# must stand before and after it; beginnings of words that a message needs; what to walk on both sides; guard.
SIGNAL, BOUNDS, PRECEDES, FOLLOWS, NEEDS, LEFT, RIGHT, GUARD = range(8)
ENTRY_COLUMNS = 8
#: No letter or digit may touch the literal at these ends: bits of BOUNDS, which has the strength above them.
LEFT_BOUND, RIGHT_BOUND, STRENGTH = 1, 2, 2
#: So many numbers tell the beginnings of words apart; two may share one.
BEGINNINGS = 4096

# Columns of a match: signal, start, end, strength.
RAW_COLUMNS = 4
# Columns of what is heard: message, signal, strength, start and end.
HEARD_COLUMNS = 5
#: What is shouted: at least so many words in capitals, with so many letters.
SHOUTED_WORDS, SHOUTED_LETTERS = 3, 10
#: Up to so many matches are sorted by insertion.
_FEW = 24


class Program(NamedTuple):
    """All rules of one language and voice, as arrays of int32.

    Attributes
    ----------
    words : ndarray
        Instructions, as :meth:`advocacy_kit.detection.instructions.Instructions.words` gives them.
    trie : Trie
        Of all literals.
    first : ndarray, one a literal and one more
        Where its entries begin in `entries`.
    entries : ndarray, shape (entries, ENTRY_COLUMNS)
        What to verify where a literal stands.
    needs : ndarray
        Beginnings of words (see `number_of`) of which a message must have one. At the place that an entry names: how many, then
        these; it names -1 where it needs none.
    contexts, guards : ndarray, shapes (contexts, CONTEXT_COLUMNS) and (guards, GUARD_COLUMNS)
        What must stand around a match.
    shapes : ndarray, shape (shapes, 3)
        Signal, strength and guard of the rules that look for a row of words in capitals.
    """

    words: np.ndarray
    trie: Trie
    first: np.ndarray
    entries: np.ndarray
    needs: np.ndarray
    contexts: np.ndarray
    guards: np.ndarray
    shapes: np.ndarray


# Arrays are handed on one by one: compiled code would count references each time that it takes one from what holds it, and that
# costs more than all the rest.


@compiled(allocates=True)
def listen(program, table, batch):
    """List what is heard in a batch of messages.

    Parameters
    ----------
    program : Program
        What to listen for.
    table : ndarray of int32
        As in :class:`advocacy_kit.detection.signs.Signs`.
    batch : Batch
        Normalised messages.

    Returns
    -------
    ndarray of int64, shape (spans, HEARD_COLUMNS)
        Message, signal, strength of the signal in the message, start and end of a span in the text as it was typed; in that order.
    """
    words, trie, first, entries, needs, contexts, guards, shapes = program
    nodes, details, literals, signs, pairs = trie
    text, low, origin, ends, begins = batch
    stack = np.empty((STACK, 3), dtype=np.int64)
    known = np.full((len(contexts), 2), -1, dtype=np.int64)
    heard = np.empty((1024, HEARD_COLUMNS), dtype=np.int64)
    raw = np.empty((256, RAW_COLUMNS), dtype=np.int64)
    # The latest message in which a word began so.
    begun = np.full(BEGINNINGS, -1, dtype=np.int32)
    size = 0
    for number in range(len(begins) - 1):
        begin, end = ends[number], ends[number + 1]
        loud = _note_beginnings(table, text, low, origin, begin, end, number, begun)
        while True:
            # Room is made between messages: an array that may change within the inner loops would make them much slower.
            count = _find(
                words, nodes, details, literals, signs, pairs, first, entries, needs, contexts, guards,
                table, low, origin, text, number, begin, end, begun, known, stack, raw,
            )  # fmt: skip
            if loud >= SHOUTED_WORDS and len(shapes):
                count = _shouts(
                    words, contexts, guards, shapes,
                    table, low, origin, text, number, begin, end, known, stack, raw, count,
                )  # fmt: skip
            if count <= len(raw):
                break
            raw = np.empty((2 * count, RAW_COLUMNS), dtype=np.int64)
        while size + count > len(heard):
            heard = _doubled(heard)
        if count:
            size = _join(
                _sorted(raw[:count]),
                number,
                heard,
                size,
                table,
                text,
                origin,
                begins[number],
                begins[number + 1],
            )
    return heard[:size].copy()


@compiled()
def _find(
    words, nodes, details, literals, signs, pairs, first, entries, needs, contexts, guards,
    table, low, origin, text, message, begin, end, begun, known, stack, raw,
):  # fmt: skip
    """Write the matches of all expressions in a message; give how many there are, also where there is no room for all."""
    count = 0
    in_word = False
    for before in range(begin, end):
        sign = np.int64(low[before])
        touched = in_word
        in_word = is_kind(table, sign, ALNUM)
        second = np.int64(low[before + 1]) if before + 1 < end else 0
        letters = 97 <= sign <= 122 and 97 <= second <= 122
        for root in range(ANYWHERE, AT_WORDS if touched else AT_WORDS + 1):
            node, after = pairs[root, sign - 97, second - 97] if letters else -1, before + 2
            if node < 0:
                node, after = child(nodes, details, root, sign, table[min(sign, TABLED), GROUP]), before + 1
            while node:
                literal = details[node, 0] if nodes[node, GROUPS] < 0 else -1
                last = after
                group = group_at(table, low, after, end)
                if not nodes[node, GROUPS] & group:
                    node = 0
                elif nodes[node, CHILD] >= 0:
                    node = child(nodes, details, node, low[after], group)
                    after += 1
                else:
                    # One literal alone goes on from here.
                    if literal < 0:
                        literal = -1 - nodes[node, CHILD]
                        last = end_of_literal(literals, signs, literal, low, before, after, end)
                        node = 0
                        if last == 0:
                            break
                if literal < 0:
                    continue
                bounds = touched * LEFT_BOUND
                if last < end and is_kind(table, low[last], ALNUM):
                    bounds |= RIGHT_BOUND
                follows, precedes = (
                    group_at(table, low, last, end),
                    group_at(table, low, before - 1, begin - 1),
                )
                for e in range(first[literal], first[literal + 1]):
                    # Cheap questions first: the answer is nearly always no.
                    if entries[e, BOUNDS] & bounds:
                        continue
                    if not (entries[e, PRECEDES] & precedes and entries[e, FOLLOWS] & follows):
                        continue
                    if entries[e, NEEDS] >= 0 and not _has_one(needs, entries[e, NEEDS], begun, message):
                        continue
                    start, stop = before, last
                    left, right, guard = entries[e, LEFT], entries[e, RIGHT], entries[e, GUARD]
                    if right:
                        stop = walk(words, table, low, right, last, 1, min(end, last + REACH), begin, stack)
                        if stop == NOWHERE:
                            continue
                    if left:
                        limit = max(begin, before - REACH) - 1
                        start = walk(words, table, low, left, before - 1, -1, limit, begin, stack)
                        if start == NOWHERE:
                            continue
                        start += 1
                    if guard >= 0 and not passes(
                        words, table, contexts, guards, guard,
                        low, origin, text, message, begin, end, start, stop, known, stack,
                    ):  # fmt: skip
                        continue
                    count = _write(
                        raw, count, entries[e, SIGNAL], start, stop, entries[e, BOUNDS] >> STRENGTH
                    )
    return count


@compiled()
def number_of(first, second, third):
    """Number of the beginning of a word: its first three signs, or two or one and spaces."""
    return ((first * 31 + second) * 31 + third) % BEGINNINGS


@compiled()
def _note_beginnings(table, text, low, origin, begin, end, message, begun):
    """Note with which signs the words of a message begin; give how many begin with no small letter."""
    in_word, loud = False, 0
    for place in range(begin, end):
        was, in_word = in_word, is_kind(table, low[place], ALNUM)
        if in_word and not was:
            second = np.int64(low[place + 1]) if place + 1 < end else 32
            third = np.int64(low[place + 2]) if place + 2 < end else 32
            if not is_kind(table, second, ALNUM):
                second = third = 32
            elif not is_kind(table, third, ALNUM):
                third = 32
            begun[number_of(np.int64(low[place]), second, third)] = message
            loud += not is_kind(table, text[origin[place]], LOWER)
    return loud


@compiled()
def _has_one(needs, place, begun, number):
    """Whether a word begins in this message with one of the beginnings."""
    for i in range(place + 1, place + 1 + needs[place]):
        if begun[needs[i]] == number:
            return True
    return False


@compiled()
def _write(raw, count, signal, start, stop, strength):
    if count < len(raw):
        raw[count, 0], raw[count, 1], raw[count, 2], raw[count, 3] = signal, start, stop, strength
    return count + 1


@compiled()
def _shouts(
    words, contexts, guards, shapes,
    table, low, origin, text, message, begin, end, known, stack, raw, count,
):  # fmt: skip
    """Find rows of words in capitals, for the rules that look for them."""
    place = begin
    while place < end:
        start, found, letters, stop = place, 0, 0, place
        while True:
            last = place
            while last < end and _is_capital(text[origin[last]], table):
                last += 1
            # A word: two letters at least in the first, and nothing but capitals.
            if last - place < (2 if found == 0 else 1) or (last < end and is_kind(table, low[last], ALNUM)):
                break
            found, letters, stop = found + 1, letters + last - place, last
            place = last
            while place < end and _parts(low[place]):
                place += 1
            if place == last:
                break
        if found >= SHOUTED_WORDS and letters >= SHOUTED_LETTERS:
            for s in range(len(shapes)):
                guard = shapes[s, 2]
                if guard < 0 or passes(
                    words, table, contexts, guards, guard,
                    low, origin, text, message, begin, end, start, stop, known, stack,
                ):  # fmt: skip
                    count = _write(raw, count, shapes[s, 0], start, stop, shapes[s, 1])
        # On to the next word.
        place = max(place, stop)
        while place < end and is_kind(table, low[place], ALNUM):
            place += 1
        while place < end and not is_kind(table, low[place], ALNUM):
            place += 1
    return count


@compiled()
def _is_capital(sign, table):
    """Whether a letter is no small one."""
    small = 97 <= sign <= 122 or 0xE0 <= sign <= 0xFF or is_kind(table, sign, LOWER)
    return is_kind(table, sign, LETTER) and not small


@compiled()
def _parts(sign):
    """Whether a sign may stand between words in capitals: space, comma, apostrophe, hyphen."""
    return sign == 32 or sign == 44 or sign == 39 or sign == 45


@compiled(allocates=True)
def _doubled(rows):
    more = np.empty((2 * len(rows), rows.shape[1]), dtype=rows.dtype)
    more[: len(rows)] = rows
    return more


@compiled(allocates=True)
def _sorted(raw):
    """Matches in the order of signal and start."""
    if len(raw) > _FEW:
        return raw[np.argsort((raw[:, 0] << 40) | raw[:, 1])]
    for i in range(1, len(raw)):
        for j in range(i, 0, -1):
            if raw[j - 1, 0] < raw[j, 0] or (raw[j - 1, 0] == raw[j, 0] and raw[j - 1, 1] <= raw[j, 1]):
                break
            for column in range(RAW_COLUMNS):
                raw[j - 1, column], raw[j, column] = raw[j, column], raw[j - 1, column]
    return raw


@compiled()
def _join(raw, message, heard, size, table, text, origin, begin, end):
    """Join a signal's matches that overlap or touch; lead the spans back to the text as it was typed.

    All spans of a signal get the strength of the strongest.
    """
    first = size
    for i in range(len(raw)):
        signal, start, stop, strength = raw[i, 0], raw[i, 1], raw[i, 2], raw[i, 3]
        same = size > first and heard[size - 1, 1] == signal
        if same:
            strength = max(strength, heard[size - 1, 2])
        if same and start <= heard[size - 1, 4]:
            heard[size - 1, 2], heard[size - 1, 4] = strength, max(heard[size - 1, 4], stop)
        else:
            heard[size, 0], heard[size, 1], heard[size, 2] = message, signal, strength
            heard[size, 3], heard[size, 4] = start, stop
            size += 1
    for i in range(size - 1, first - 1, -1):
        if i + 1 < size and heard[i, 1] == heard[i + 1, 1]:
            heard[i, 2] = heard[i + 1, 2]
        heard[i, 3] = origin[heard[i, 3]] - begin
        heard[i, 4] = end_of(text, table, origin[heard[i, 4] - 1], end) - begin
    return size
