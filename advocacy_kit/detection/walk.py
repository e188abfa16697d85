"""Walk a text by instructions: compiled code that tells where an expression's match ends.

Compiled by numba on first use and kept on disk. Every loop is bounded by `REACH`, so that no text makes it slow.
"""

from advocacy_kit.compiled import compiled
from advocacy_kit.detection.instructions import (
    BEGINS,
    DONE,
    EITHER,
    FIRST,
    GAP,
    LETTERS,
    NUMBER,
    OPERATION,
    OPERATION_BITS,
    SPACE,
    TEXT,
    THEN,
    WORD_END,
    WORD_START,
)
from advocacy_kit.detection.signs import ALNUM, DIGIT, END, ENDS, JOINS, KIND_BITS, LETTER, SPACES, TABLED

#: How far from its literal a match may reach on either side, in signs.
REACH = 200
#: Rows of the stack of a walk: far more than expressions need, a way back for each sign within reach and for each choice on the way.
STACK = 4096
#: What a walk gives where nothing matches.
NOWHERE = -2
#: Bits of an operation.
OPERATIONS = (1 << OPERATION_BITS) - 1


@compiled(inline=True)
def is_kind(table, sign, bits):
    """Whether a code point is of one of these kinds."""
    return table[min(sign, TABLED)] & bits != 0


@compiled(inline=True)
def group_at(marks, place, limit):
    """Group of the sign at a place, as a bit."""
    return END if place == limit else 1 << (marks[place] >> KIND_BITS)


@compiled()
def walk(words, marks, text, number, place, step, limit, edge, stack):
    """Give the place after a match, in the direction of reading; `NOWHERE` where nothing matches.

    Parameters
    ----------
    words : ndarray of int32
        Instructions, as :meth:`advocacy_kit.detection.instructions.Instructions.words` gives them.
    marks : ndarray of uint16
        What the table of :class:`advocacy_kit.detection.signs.Signs` knows of each sign of the text.
    text : ndarray of uint32
        Code points.
    number : int
        Place of the first instruction.
    place : int
        Of the first sign to read.
    step : {1, -1}
        Forwards or backwards.
    limit : int
        Of the first sign not to read any more.
    edge : int
        Where the text begins, for what asks what stands before (forwards only).
    stack : ndarray of int64, shape (STACK, 3)
        Room for the ways back: instruction, place, and row of a choice.
    """
    depth, row = 0, 0
    while depth < STACK - REACH:
        operation = words[number + OPERATION] & OPERATIONS
        fits = True
        if operation == TEXT:
            count, start = words[number + OPERATION] >> OPERATION_BITS, words[number + FIRST]
            if count > (limit - place) * step:
                fits = False
            else:
                for i in range(count):
                    if text[place + i * step] != words[start + i]:
                        fits = False
                        break
                place += count * step
        elif operation == DONE:
            return place
        elif operation == EITHER:
            start, count = words[number + FIRST], words[number + OPERATION] >> OPERATION_BITS
            group = group_at(marks, place, limit)
            option = -1
            # Where nothing can begin with this sign, the rows need no look.
            while row < count and option < 0 and words[number + BEGINS] & group:
                if words[start + 2 * row + 1] & group:
                    option = words[start + 2 * row]
                row += 1
            fits = option >= 0
            if fits:
                if row < count:
                    stack[depth, 0], stack[depth, 1], stack[depth, 2] = number, place, row
                    depth += 1
                number, row = option, 0
                continue
        elif operation == SPACE:
            if place != limit and text[place] == 32:
                then = words[number + THEN]
                if words[then + BEGINS] & SPACES:
                    stack[depth, 0], stack[depth, 1], stack[depth, 2] = then, place, 0
                    depth += 1
                place += step
        elif operation == WORD_END:
            fits = place == limit or not marks[place] & ALNUM
        elif operation == WORD_START:
            fits = place == edge or not marks[place - 1] & ALNUM
        elif operation == GAP:
            # Every place where the gap may end and what comes next may begin is a way on; the nearest is tried first.
            then, passed, bottom = words[number + THEN], 0, depth
            low, high = words[number + FIRST] & 15, words[number + FIRST] >> 4
            parted = words[number + OPERATION] >> OPERATION_BITS
            must = parted & 1
            while True:
                start = place
                while place != limit and not marks[place] & (ALNUM | ENDS):
                    place += step
                if (place - start) * step < must:
                    break
                if passed >= low:
                    end = place
                    while (end - start) * step >= must:
                        if words[then + BEGINS] & group_at(marks, end, limit):
                            stack[depth, 0], stack[depth, 1], stack[depth, 2] = then, end, 0
                            depth += 1
                        end -= step
                must = parted >> 1
                if passed == high or place == limit or not marks[place] & ALNUM:
                    break
                passed += 1
                while place != limit and marks[place] & JOINS != 0:
                    last, place = place, place + step
                    # What comes next may be joined to the last word by a sign: the same from both sides.
                    if passed < low or place == limit or not marks[place] & JOINS:
                        continue
                    if marks[last] & ALNUM and (must or marks[place] & ALNUM):
                        continue
                    if words[then + BEGINS] & group_at(marks, place, limit):
                        stack[depth, 0], stack[depth, 1], stack[depth, 2] = then, place, 0
                        depth += 1
            for i in range((depth - bottom) // 2):
                one, other = bottom + i, depth - 1 - i
                stack[one, 1], stack[other, 1] = stack[other, 1], stack[one, 1]
            fits = False
        elif operation == NUMBER:
            fits = place != limit and marks[place] & DIGIT != 0
            start = place
            while fits and place != limit:
                if not marks[place] & DIGIT:
                    sign = text[place]
                    if not (sign == 46 or sign == 44 or sign == 58) or place + step == limit:
                        break
                    if not marks[place + step] & DIGIT:
                        break
                if place != start and marks[place - step] & DIGIT != 0:
                    stack[depth, 0], stack[depth, 1], stack[depth, 2] = words[number + THEN], place, 0
                    depth += 1
                place += step
        else:
            # Runs of one kind of sign: as many as there are, and every shorter run as a way back, where what comes next allows.
            then = words[number + THEN]
            while place != limit:
                sign = text[place]
                if operation == LETTERS:
                    if not marks[place] & LETTER:
                        break
                elif sign != words[number + FIRST]:
                    break
                if words[then + BEGINS] & group_at(marks, place, limit):
                    stack[depth, 0], stack[depth, 1], stack[depth, 2] = then, place, 0
                    depth += 1
                place += step
        if fits:
            number, row = words[number + THEN], 0
        elif depth:
            depth -= 1
            number, place, row = stack[depth, 0], stack[depth, 1], stack[depth, 2]
        else:
            break
    return NOWHERE
