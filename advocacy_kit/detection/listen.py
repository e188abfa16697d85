"""Listen to a batch of messages: find literals, verify what stands around them, join what overlaps; all in compiled code.

One meaning of overlap: every rule's matches count; within a signal, matches that overlap or touch are one span.
Signals do not compete: the same words may carry two. A phrase that is never the signal takes away every match that overlaps it,
before matches are joined: what stands beside it is heard as ever.
"""

from typing import NamedTuple

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.detection.guarding import passes
from advocacy_kit.detection.joining import HEARD_COLUMNS, RAW_COLUMNS, in_order, join, without_never
from advocacy_kit.detection.literals import Literals, find_literals
from advocacy_kit.detection.said import BY_BEGINNING, BY_WORD, CLUSTER, MASK, SAID_COLUMNS, note_words
from advocacy_kit.detection.signs import ALNUM, LETTER, LOWER
from advocacy_kit.detection.walk import NOWHERE, REACH, STACK, group_at, is_kind, walk

# Columns of an entry, what to verify where its literal stands: signal; bounds and strength; the groups of signs of which one
# must stand before and after it; words that it needs on both sides; what to walk on both sides; guard.
SIGNAL, BOUNDS, PRECEDES, FOLLOWS, NEED_LEFT, NEED_RIGHT, LEFT, RIGHT, GUARD = range(9)
ENTRY_COLUMNS = 9
#: No letter or digit may touch the literal at these ends: bits of BOUNDS, which has the strength above them.
LEFT_BOUND, RIGHT_BOUND, STRENGTH = 1, 2, 2
# Parts of a need: the need to ask after it, or -1; how far it reaches, in words; its numbers as bits of a mask; how many there are;
# then these.
NEED_NEXT, NEED_REACH, NEED_MASK, NEED_COUNT, NEED_NUMBERS = range(5)

#: More signals than this, or expressions, no program has.
PROGRAM = 1 << 20
# Columns of a literal where it stands: its number, where it begins and ends.
HIT_COLUMNS = 3
#: What is shouted: at least so many words in capitals, with so many letters.
SHOUTED_WORDS, SHOUTED_LETTERS = 3, 10


class Program(NamedTuple):
    """All rules of one language and voice, as arrays of int32.

    Attributes
    ----------
    words : ndarray
        Instructions, as :meth:`advocacy_kit.detection.instructions.Instructions.words` gives them.
    literals : Literals
        What to look for.
    first : ndarray, one a literal and one more
        Where its entries begin in `entries`.
    entries : ndarray, shape (entries, ENTRY_COLUMNS)
        What to verify where a literal stands.
    needs : ndarray
        Words of which one stands beside a literal, at the place that an entry names; it names -1 where it needs none.
    contexts, guards : ndarray, shapes (contexts, CONTEXT_COLUMNS) and (guards, GUARD_COLUMNS)
        What must stand around a match.
    asked : ndarray, shape (contexts, ASKED_WORDS)
        For each context the numbers of words (see said.py) of which every expression has one, as bits.
    shapes : ndarray, shape (shapes, 3)
        Signal, strength and guard of the rules that look for a row of words in capitals.
    """

    words: np.ndarray
    literals: Literals
    first: np.ndarray
    entries: np.ndarray
    needs: np.ndarray
    contexts: np.ndarray
    guards: np.ndarray
    asked: np.ndarray
    shapes: np.ndarray


# Arrays are handed on one by one: compiled code would count references each time that it takes one from what holds it, and that
# costs more than all the rest.


@compiled(allocates=True)
def listen(programs, table, batch):
    """List what is heard in a batch of messages.

    Parameters
    ----------
    programs : tuple of Program
        What to listen for, one program after the other: words are noted once for all.
    table : ndarray of uint16
        As in :class:`advocacy_kit.detection.signs.Signs`.
    batch : Batch
        Normalised messages.

    Returns
    -------
    ndarray of int64, shape (spans, HEARD_COLUMNS)
        Message, signal, strength of the signal in the message, start and end of a span in the text as it was typed; in that order.
        The signals of the second program are counted from `PROGRAM` on, those of a third from twice that.
    """
    text, low, origin, ends, begins = batch
    longest = 0
    for number in range(len(begins) - 1):
        longest = max(longest, ends[number + 1] - ends[number])
    said = np.empty((longest // 2 + 1, SAID_COLUMNS), dtype=np.int64)
    begun = np.empty(longest + 1, dtype=np.int32)
    marks = np.empty(len(low), dtype=np.uint16)
    stack = np.empty((STACK, 3), dtype=np.int64)
    contexts_of_all = 0
    for program in programs:
        contexts_of_all = max(contexts_of_all, len(program.contexts))
    all_known = np.empty((len(programs), contexts_of_all, 2), dtype=np.int64)
    all_known[:] = -1
    heard = np.empty((1024, HEARD_COLUMNS), dtype=np.int64)
    hits = np.empty((256, HIT_COLUMNS), dtype=np.int64)
    raw = np.empty((256, RAW_COLUMNS), dtype=np.int64)
    size = 0
    for number in range(len(begins) - 1):
        begin, end = ends[number], ends[number + 1]
        count, loud = note_words(table, text, low, origin, begin, end, said, begun, marks)
        for p in range(len(programs)):
            words, literals, first, entries, needs, contexts, guards, asked, shapes = programs[p]
            rows, signs, present, slots, by_beginning, by_signs = literals
            known = all_known[p]
            # Room is made between messages: an array that may change within the inner loops would make them much slower.
            while True:
                found = find_literals(
                    rows, signs, present, slots, by_beginning, by_signs, low, begin, end, said, count, hits
                )
                if found <= len(hits):
                    break
                hits = np.empty((2 * found, HIT_COLUMNS), dtype=np.int64)
            while True:
                matches = _verify(
                    words, first, entries, needs, contexts, guards, asked,
                    table, marks, low, origin, text, number, begin, end, said, count, begun, hits[:found], known, stack, raw,
                )  # fmt: skip
                if loud >= SHOUTED_WORDS and len(shapes):
                    matches = _shouts(
                        words, contexts, guards, asked, shapes,
                        table, marks, low, origin, text, number, begin, end, said, count, begun, known, stack, raw, matches,
                    )  # fmt: skip
                if matches <= len(raw):
                    break
                raw = np.empty((2 * matches, RAW_COLUMNS), dtype=np.int64)
            while size + matches > len(heard):
                heard = _doubled(heard)
            if matches:
                for i in range(matches):
                    raw[i, 0] += p * PROGRAM
                size = join(
                    without_never(in_order(raw[:matches])),
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
def _verify(
    words, first, entries, needs, contexts, guards, asked,
    table, marks, low, origin, text, message, begin, end, said, count, begun, hits, known, stack, raw,
):  # fmt: skip
    """Write the matches around literals; give how many there are, also where there is no room for all."""
    matches = 0
    for h in range(len(hits)):
        literal, before, last = hits[h, 0], hits[h, 1], hits[h, 2]
        bounds = 0
        if before > begin and marks[before - 1] & ALNUM:
            bounds |= LEFT_BOUND
        if last < end and marks[last] & ALNUM:
            bounds |= RIGHT_BOUND
        follows, precedes = group_at(marks, last, end), group_at(marks, before - 1, begin - 1)
        # Words that begin before the literal ends, and those that begin before its second sign.
        inside, outside = begun[last - begin], begun[before + 1 - begin]
        for e in range(first[literal], first[literal + 1]):
            # Cheap questions first: the answer is nearly always no.
            if entries[e, BOUNDS] & bounds:
                continue
            if not (entries[e, PRECEDES] & precedes and entries[e, FOLLOWS] & follows):
                continue
            need = entries[e, NEED_RIGHT]
            while need >= 0 and _stands_after(needs, need, said, inside, count):
                need = needs[need + NEED_NEXT]
            if need >= 0:
                continue
            need = entries[e, NEED_LEFT]
            while need >= 0 and _stands_before(needs, need, said, outside):
                need = needs[need + NEED_NEXT]
            if need >= 0:
                continue
            start, stop = before, last
            left, right, guard = entries[e, LEFT], entries[e, RIGHT], entries[e, GUARD]
            if right:
                stop = walk(words, marks, low, right, last, 1, min(end, last + REACH), begin, stack)
                if stop == NOWHERE:
                    continue
            if left:
                limit = max(begin, before - REACH) - 1
                start = walk(words, marks, low, left, before - 1, -1, limit, begin, stack)
                if start == NOWHERE:
                    continue
                start += 1
            if guard >= 0 and not passes(
                words, table, marks, contexts, guards, asked, guard,
                low, origin, text, message, begin, end, said, count, begun, start, stop, known, stack,
            ):  # fmt: skip
                continue
            matches = _write(raw, matches, entries[e, SIGNAL], start, stop, entries[e, BOUNDS] >> STRENGTH)
    return matches


@compiled(inline=True)
def _is_asked(needs, need, said, w):
    """Whether a word is one of those that are needed."""
    if needs[need + NEED_MASK] & said[w, MASK]:
        one, other = said[w, BY_BEGINNING], said[w, BY_WORD]
        for i in range(need + NEED_NUMBERS, need + NEED_NUMBERS + needs[need + NEED_COUNT]):
            if needs[i] == one or needs[i] == other:
                return True
    return False


@compiled(inline=True)
def _stands_after(needs, need, said, w, count):
    """Whether a needed word stands within reach, from word number `w`."""
    last = (said[w - 1, CLUSTER] if w else 0) + needs[need + NEED_REACH]
    while w < count and said[w, CLUSTER] <= last:
        if _is_asked(needs, need, said, w):
            return True
        w += 1
    return False


@compiled(inline=True)
def _stands_before(needs, need, said, w):
    """Whether a needed word stands within reach, down from the word before number `w`."""
    first = (said[w - 1, CLUSTER] if w else 0) - needs[need + NEED_REACH]
    while w > 0 and said[w - 1, CLUSTER] >= first:
        w -= 1
        if _is_asked(needs, need, said, w):
            return True
    return False


@compiled()
def _write(raw, count, signal, start, stop, strength):
    if count < len(raw):
        raw[count, 0], raw[count, 1], raw[count, 2], raw[count, 3] = signal, start, stop, strength
    return count + 1


@compiled()
def _shouts(
    words, contexts, guards, asked, shapes,
    table, marks, low, origin, text, message, begin, end, said, word_count, begun, known, stack, raw, count,
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
            if last - place < (2 if found == 0 else 1) or (last < end and marks[last] & ALNUM):
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
                    words, table, marks, contexts, guards, asked, guard,
                    low, origin, text, message, begin, end, said, word_count, begun, start, stop, known, stack,
                ):  # fmt: skip
                    count = _write(raw, count, shapes[s, 0], start, stop, shapes[s, 1])
        # On to the next word.
        place = max(place, stop)
        while place < end and marks[place] & ALNUM:
            place += 1
        while place < end and not marks[place] & ALNUM:
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
