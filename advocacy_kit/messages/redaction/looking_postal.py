"""A first look at the words around addresses, compiled: whether one may stand behind them, number or not."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.digit_signs import (
    BESIDE,
    BETWEEN,
    HOME,
    HOUSE_NAMED,
    POST_HALF,
    POSTAL,
    SAYS,
    SAYS_COLON,
    SAYS_NUMBER,
    SAYS_THEN,
    WAY,
)
from advocacy_kit.messages.redaction.signs import BITS, CAPITAL, COMPOUND, FROM, SHAPE, STARTS_DIGIT, TO

#: Any of these is worth the look.
WORTH = SAYS | SAYS_THEN | SAYS_COLON | SAYS_NUMBER | HOUSE_NAMED | POST_HALF | HOME | WAY
_COMMA, _COLON, _BREAK, _DOT = map(ord, ",:\n.")
_ENDS = tuple(map(ord, "\n!?"))
#: So many words on, a place is no longer that of a word; words this short may end with a stop.
_WORDS, _SHORT = 14, 4
#: How far a colon stands behind its label, a comma before the name of a street.
_NEAR, _FAR = 26, 90


@compiled()
def may_say_address(signs, begin, end, words, count, numbered):
    """Tell whether words say that an address follows; the parameters are those of `looking.look`, and whether there is a digit."""
    for i in range(count):
        bits = words[i, BITS]
        if not bits & WORTH:
            continue
        start, stop, capital = words[i, FROM], words[i, TO], (words[i, SHAPE] & CAPITAL) > 0
        if bits & SAYS or (capital and bits & HOUSE_NAMED) or (numbered and bits & HOME):
            return POSTAL
        if bits & SAYS_THEN and _then_place(signs, words, i, count):
            return POSTAL
        if bits & SAYS_COLON and _has(signs, stop, min(end, stop + _NEAR), _COLON):
            return POSTAL
        if bits & WAY and capital and _has(signs, max(begin, start - _FAR), start, _COMMA):
            return POSTAL
        if bits & (SAYS_NUMBER | POST_HALF):
            for j in range(i + 1, min(count, i + 7)):
                if words[j, SHAPE] & COMPOUND:
                    continue
                if bits & SAYS_NUMBER and words[j, SHAPE] & STARTS_DIGIT:
                    return POSTAL
                if bits & POST_HALF and words[j, FROM] == stop + 1 and words[j, TO] - words[j, FROM] == 4:
                    return POSTAL
    return 0


@compiled()
def _then_place(signs, words, i, count):
    """Whether a place may follow on a word: a capital, a number, or what stands beside something, before the sentence ends."""
    last = words[i, TO]
    for j in range(i + 1, min(count, i + _WORDS)):
        if words[j, SHAPE] & COMPOUND:
            continue
        for at in range(last, words[j, FROM]):
            sign = np.int64(signs[at])
            # "v.d. Berg", "t.a.v."
            if sign in _ENDS:
                return False
            if sign == _DOT and last - words[j - 1, FROM] > _SHORT:
                return False
        if words[j, SHAPE] & (CAPITAL | STARTS_DIGIT) or words[j, BITS] & BESIDE:
            return True
        last = words[j, TO]
        if last - words[j, FROM] > 2 and not words[j, BITS] & BETWEEN:
            return False
    return False


@compiled()
def _has(signs, start, stop, sign):
    """Whether a sign stands in a stretch."""
    at = start
    while at < stop and np.int64(signs[at]) != sign:
        at += 1
    return at < stop


@compiled()
def on_its_line(signs, begin, end, start, stop):
    """Whether a number ends a line that is not the first one: "Zonnedauw 63" below a name."""
    at = stop
    while at < end and at < stop + 8 and np.int64(signs[at]) != _BREAK:
        at += 1
    if at < end and np.int64(signs[at]) != _BREAK:
        return False
    return _has(signs, max(begin, start - _FAR), start, _BREAK)
