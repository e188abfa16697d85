"""What must, or must not, stand around a match: in the words beside it, its sentence, its message."""

from advocacy_kit.compiled import compiled
from advocacy_kit.detection.instructions import FIRST, OPERATION_BITS, TEXT
from advocacy_kit.detection.said import BY_BEGINNING, BY_WORD, CLUSTER, NUMBERS, START, STOP
from advocacy_kit.detection.signs import ALL_GROUPS, ALNUM, ENDS, KIND_BITS, LOWER, UPPER
from advocacy_kit.detection.walk import NOWHERE, OPERATIONS, REACH, is_kind, walk

#: Words before and after a match that its guards look at, and signs that hold them.
GUARD_WORDS, GUARD_SIGNS = 4, 64
#: How far a sentence is followed on either side of a match, in signs.
SENTENCE_SIGNS = 1000

# Columns of a guard: the context asked for in each stretch of text (-1: none), and three more questions.
NOT_BEFORE, NOT_AFTER, IS_BEFORE, IS_AFTER, SENTENCE, NOT_SENTENCE, MESSAGE, NOT_MESSAGE = range(8)
CONTEXT_QUESTIONS = 8
AT, IN_CAPITALS, UNLESS_QUOTED = 8, 9, 10
GUARD_COLUMNS = 11

# Where a match must stand.
ANYWHERE, MESSAGE_START, MESSAGE_END, SENTENCE_START, SENTENCE_END = range(5)

#: An instruction for a text of two signs or more is at least this.
_TWO_SIGNS = 2 << OPERATION_BITS
_SPACE, _NEWLINE, _QUOTE, _APOSTROPHE, _COMMA = 32, 10, 34, 39, 44
_STAR, _DASH, _STOP, _MARK, _QUESTION = 42, 45, 46, 33, 63


# Columns of a context, a set of expressions of which one may stand in a stretch of text: by which of its words at the latest comes
# one that is asked for (0: there may be none); groups of the signs with which one may
# begin within a word, and at the start of one; then, for each group of signs, where in the words of the program the instructions
# of the expressions stand that may begin with it: in the first column those that may begin anywhere, in the second those that
# begin a word. They end where those of the next column begin.
REACHES, WITHIN, AT_START, INDEX = range(4)
CONTEXT_COLUMNS = INDEX + 2 * ALL_GROUPS + 1
#: Numbers that have the bits of all words' numbers.
ASKED_WORDS = 2 * NUMBERS // 32


@compiled()
def passes(
    words, table, marks, contexts, guards, asked, number,
    low, origin, text, message, begin, end, said, count, begun, start, stop, known, stack,
):  # fmt: skip
    """Whether what stands around a match at ``low[start:stop]`` is what its guard asks.

    Parameters
    ----------
    words, marks : ndarray
        As :func:`advocacy_kit.detection.walk.walk` takes them.
    table : ndarray of uint16
        As in :class:`advocacy_kit.detection.signs.Signs`.
    contexts, guards : ndarray of int32, shapes (contexts, CONTEXT_COLUMNS) and (guards, GUARD_COLUMNS)
        What guards ask.
    number : int
        Of the guard.
    low, origin, text : ndarray
        As in :class:`advocacy_kit.detection.normalise.Batch`.
    message, begin, end : int
        Number of the message, and where it stands in `low`.
    said, count, begun
        Words of the message, as :func:`advocacy_kit.detection.said.note_words` writes them.
    known : ndarray of int64, shape (contexts, 2)
        Whether a context stands in a message, and in which message that was found out.
    """
    if guards[number, IN_CAPITALS] and not _in_capitals(text, origin, table, start, stop):
        return False
    where = guards[number, AT]
    if where != ANYWHERE and not _stands_at(where, low, marks, begin, end, start, stop):
        return False
    if guards[number, UNLESS_QUOTED] and _quoted(low, begin, end, start, stop):
        return False
    for column in range(CONTEXT_QUESTIONS):
        context = guards[number, column]
        if context < 0:
            continue
        first, last = begin, end
        if column == NOT_BEFORE or column == IS_BEFORE:
            first, last = _words_before(low, marks, begin, start)
        elif column == NOT_AFTER or column == IS_AFTER:
            first, last = _words_after(low, marks, stop, end)
        elif column == SENTENCE or column == NOT_SENTENCE:
            first, last = _sentence_start(low, marks, begin, start), _sentence_end(low, marks, stop, end)
        elif known[context, 1] == message:
            last = first
        if contexts[context, REACHES]:
            stands = _stands_at_word(
                words, marks, contexts, asked, context, low, begin, said, count, begun, first, last, stack
            )
        else:
            stands = _stands_in(words, marks, contexts, context, low, first, first, last, last, stack)
        if column == MESSAGE or column == NOT_MESSAGE:
            if known[context, 1] == message:
                stands = known[context, 0] == 1
            known[context, 0], known[context, 1] = stands, message
        if stands == (
            column == NOT_BEFORE or column == NOT_AFTER or column == NOT_SENTENCE or column == NOT_MESSAGE
        ):
            return False
    return True


@compiled()
def _stands_at_word(
    words, marks, contexts, asked, context, low, begin, said, count, begun, start, stop, stack
):
    """Whether an expression of a context matches in ``low[start:stop]``; it is looked for where a word stands that it needs."""
    w = begun[start - begin]
    if w and said[w - 1, STOP] > start:
        # A word that is cut reads as another one.
        return _stands_in(words, marks, contexts, context, low, start, start, stop, stop, stack)
    first, done = w, start
    while w < count and said[w, START] < stop:
        one, other = said[w, BY_BEGINNING], said[w, BY_WORD]
        is_asked = (asked[context, one >> 5] >> (one & 31)) | (asked[context, other >> 5] >> (other & 31))
        if is_asked & 1 or said[w, STOP] > stop:
            # A match begins behind the last word that is out of its reach.
            v, cluster = w, said[w, CLUSTER] - contexts[context, REACHES]
            while v > first and said[v - 1, CLUSTER] > cluster:
                v -= 1
            place = max(done, said[v - 1, STOP] if v > first else start)
            done = said[w, START] + 1
            if _stands_in(words, marks, contexts, context, low, start, place, done, stop, stack):
                return True
        w += 1
    return False


@compiled()
def _stands_in(words, marks, contexts, context, low, edge, start, last, stop, stack):
    """Whether an expression of a context matches in ``low[edge:stop]`` that begins in ``low[start:last]``."""
    within, at_start = contexts[context, WITHIN], contexts[context, AT_START]
    inside = 0
    if start > edge:
        inside = marks[start - 1] & ALNUM
    for place in range(start, last):
        mark = marks[place]
        was_inside, inside = inside, mark & ALNUM
        # Nearly nowhere does an expression begin with this sign.
        if not (within if was_inside else at_start) >> (mark >> KIND_BITS) & 1:
            continue
        column = INDEX + 2 * (mark >> KIND_BITS)
        for i in range(contexts[context, column], contexts[context, column + (1 if was_inside else 2)]):
            number = words[i]
            # Most are told apart by their second sign.
            if words[number] >= _TWO_SIGNS and words[number] & OPERATIONS == TEXT:
                if place + 1 == stop or low[place + 1] != words[words[number + FIRST] + 1]:
                    continue
            limit = min(stop, place + REACH)
            if walk(words, marks, low, number, place, 1, limit, edge, stack) != NOWHERE:
                return True
    return False


@compiled()
def _words_before(low, marks, begin, start):
    first = start
    while first > max(begin, start - GUARD_SIGNS) and not marks[first - 1] & ENDS:
        first -= 1
    while start > first and low[start - 1] == _SPACE:
        start -= 1
    words, place = 0, start
    while place > first:
        place -= 1
        if low[place] == _SPACE:
            words += 1
            if words == GUARD_WORDS:
                return place + 1, start
    while first < start and low[first] == _SPACE:
        first += 1
    return first, start


@compiled()
def _words_after(low, marks, stop, end):
    last = stop
    while last < min(end, stop + GUARD_SIGNS) and not marks[last] & ENDS:
        last += 1
    while stop < last and low[stop] == _SPACE:
        stop += 1
    words = 0
    for place in range(stop, last):
        if low[place] == _SPACE:
            words += 1
            if words == GUARD_WORDS:
                return stop, place
    while last > stop and low[last - 1] == _SPACE:
        last -= 1
    return stop, last


@compiled()
def _sentence_start(low, marks, begin, start):
    first = start
    while first > max(begin, start - SENTENCE_SIGNS) and not marks[first - 1] & ENDS:
        first -= 1
    return first


@compiled()
def _sentence_end(low, marks, stop, end):
    """Where the sentence ends of a place, with the signs that end it."""
    last = stop
    while last < min(end, stop + SENTENCE_SIGNS) and not marks[last] & ENDS:
        last += 1
    while last < min(end, stop + SENTENCE_SIGNS) and marks[last] & ENDS and low[last] != _NEWLINE:
        last += 1
    return last


@compiled()
def _in_capitals(text, origin, table, start, stop):
    """Whether there is a capital, and no letter that could be one and is not."""
    any_capital = False
    for place in range(start, stop):
        sign = text[origin[place]]
        if is_kind(table, sign, LOWER):
            return False
        any_capital = any_capital or is_kind(table, sign, UPPER)
    return any_capital


@compiled()
def _stands_at(where, low, marks, begin, end, start, stop):
    """Whether nothing but signs stands between a match and the start or end of its sentence or message."""
    if where == MESSAGE_START or where == SENTENCE_START:
        first = begin if where == MESSAGE_START else _sentence_start(low, marks, begin, start)
        for place in range(start - 1, first - 1, -1):
            sign = low[place]
            aside = sign == _SPACE or sign == _QUOTE or sign == _APOSTROPHE or sign == _DASH or sign == _STAR
            aside = aside or (sign == _NEWLINE if where == MESSAGE_START else sign == _COMMA)
            if not aside:
                return False
        return True
    for place in range(stop, end):
        sign = low[place]
        if where == SENTENCE_END:
            if marks[place] & ENDS:
                return True
        elif sign == _STOP or sign == _MARK or sign == _QUESTION or sign == _NEWLINE:
            continue
        if not (sign == _SPACE or sign == _QUOTE or sign == _APOSTROPHE):
            return False
    return True


@compiled()
def _quoted(low, begin, end, start, stop):
    """Whether a quotation is open at the match: an odd number of marks before it in its paragraph, and one after it."""
    marks = 0
    for place in range(start - 1, begin - 1, -1):
        if low[place] == _NEWLINE:
            break
        marks += low[place] == _QUOTE
    if marks % 2 == 0:
        return False
    for place in range(stop, end):
        if low[place] == _QUOTE:
            return True
    return False
