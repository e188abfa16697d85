"""Whether accounts, addresses of mail and links may stand around a sign, compiled."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.signs import (
    ALNUM,
    DIGIT,
    LOCAL,
    UPPER,
    kind_of,
)

(
    _QUOTE,
    _DOUBLE,
    _SHARP,
    _OPEN,
    _DOT,
    _SLASH,
    _COLON,
    _EQUALS,
    _AT,
    _SQUARE,
    _UNDER,
    _BLANK,
    _HYPHEN,
    _OPENS_DOUBLE,
    _OPENS_QUOTE,
    _CURLY,
    _S,
) = map(ord, "'\"#(./:=@[_ -“‘’s")
#: So many blanks stand at most between a word as "user" and the account; so long is what begins a line of a chat.
_BETWEEN, _LONGEST_AUTHOR = 5, 50


@compiled()
def names_account(signs, place, end, kinds):
    """Whether something behind a word as "user" may be an account: a digit, or a sign that no word has."""
    words = 0
    for at in range(place, min(end, place + 96)):
        sign = np.int64(signs[at])
        kind = kind_of(kinds, sign)
        if sign == _UNDER or sign == _SHARP or sign == _COLON or sign == _EQUALS or kind & DIGIT:
            return True
        if sign == _OPEN or sign == _AT:
            continue
        if sign == _DOT:
            if at + 1 < end and kind_of(kinds, np.int64(signs[at + 1])) & ALNUM:
                return True
        elif sign == _BLANK:
            # "Logged in as …", "user name is …": at most so many words stand between.
            words += 1
            if words > _BETWEEN:
                return False
            continue
        elif (sign == _QUOTE or sign == _CURLY) and at + 1 < end and signs[at + 1] == _S:
            # "My username's …"
            continue
        elif not kind & ALNUM and sign != _HYPHEN:
            # What is quoted is told by that; any other sign ends it.
            return signs[at - 1] == _BLANK and (
                sign == _QUOTE or sign == _DOUBLE or sign == _OPENS_DOUBLE or sign == _OPENS_QUOTE
            )
    return False


@compiled()
def spells_address(signs, begin, start, kinds):
    """Whether an "at" stands in brackets, or behind what no word looks like: "j.smits at example.com"."""
    at = start - 1
    if at >= begin and (signs[at] == _OPEN or signs[at] == _SQUARE):
        return True
    at -= 1
    while at >= begin and start - at < 70:
        kind = kind_of(kinds, np.int64(signs[at]))
        if not kind & (ALNUM | LOCAL):
            return False
        if kind & (LOCAL | DIGIT):
            return True
        at -= 1
    return False


@compiled()
def ends_account(signs, line, under, place, end, kinds):
    """Whether an account may stand before a colon, at the begin of a line: with a stroke in it, or digits at its end."""
    if place - line > _LONGEST_AUTHOR or place + 1 >= end or signs[place + 1] != _BLANK:
        return False
    if under >= line:
        return True
    return (
        place - line > 2
        and kind_of(kinds, np.int64(signs[place - 1])) & kind_of(kinds, np.int64(signs[place - 2])) & DIGIT
        > 0
    )


@compiled()
def names_mailbox(signs, begin, place, end, kinds):
    """Whether an "@" may be an address or an account; "@USER" is a mark, and "5 @ 3 euro" a price."""
    if place > begin and kind_of(kinds, np.int64(signs[place - 1])) & (ALNUM | LOCAL):
        return True
    if place > begin + 1 and place + 1 < end and signs[place + 1] == _BLANK and signs[place - 1] == _BLANK:
        # "piet @ devries.nl"
        return _then_dotted(signs, place + 2, end, kinds)
    loud = True
    at = place + 1
    while at < end:
        sign = np.int64(signs[at])
        kind = kind_of(kinds, sign)
        if sign == _DOT and at + 1 < end and kind_of(kinds, np.int64(signs[at + 1])) & ALNUM:
            return True
        if sign == _DOT or not kind & (ALNUM | LOCAL):
            break
        loud = loud and (kind & UPPER) > 0
        at += 1
    return at > place + 1 and not (loud and at - place < 8)


@compiled()
def _then_dotted(signs, at, end, kinds):
    """Whether a word with a full stop in it begins at a place."""
    while at + 1 < end and kind_of(kinds, np.int64(signs[at])) & (ALNUM | LOCAL):
        if signs[at] == _DOT and kind_of(kinds, np.int64(signs[at + 1])) & ALNUM:
            return True
        at += 1
    return False


@compiled()
def in_link(signs, begin, place, kinds):
    """Whether a slash may stand in a link: after "://", or behind the end of a domain."""
    if place - begin >= 2 and signs[place - 1] == _SLASH and signs[place - 2] == _COLON:
        return True
    at = place - 1
    while at > begin and place - at < 9 and kind_of(kinds, np.int64(signs[at])) & ALNUM:
        at -= 1
    return at < place - 1 and signs[at] == _DOT
