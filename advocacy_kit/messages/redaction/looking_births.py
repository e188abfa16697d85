"""A first look at dates and the words beside them, compiled: which may say that somebody was born then."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.births_told import LATELY
from advocacy_kit.messages.redaction.signs import small_of

_BLANK, _DOT, _STAR, _OPENING, _HYPHEN, _SLASH, _NOUGHT, _FOUR, _NINE = map(ord, " .*(-/049")
_QUOTES = (ord("'"), ord("’"), ord("‘"))
_SIGNS_OF_BIRTH = (ord("°"), ord("º"), _STAR)


@compiled()
def is_birth_word(signs, start, stop, begin, end, smalls):
    """Whether a word that ends with a "b" may say "born": "b. 1980", "d.o.b."; a lone "b" does not."""
    if stop - start > 2 or small_of(smalls, np.int64(signs[stop - 1])) != ord("b"):
        return True
    if stop < end and signs[stop] == _DOT:
        return True
    at = start - 1
    while at >= begin and (signs[at] == _BLANK or signs[at] == _DOT):
        at -= 1
    last = small_of(smalls, np.int64(signs[at])) if at >= begin else 0
    return start - at <= 3 and (last == ord("d") or last == ord("o"))


@compiled()
def says_birth(signs, start, stop, smalls):
    """Whether a word begins as "geboren", "geb", "birth", "verjaardag" do, or is "born"."""
    if stop - start < 3:
        return False
    a, b, c = (
        small_of(smalls, np.int64(signs[start])),
        small_of(smalls, np.int64(signs[start + 1])),
        small_of(smalls, np.int64(signs[start + 2])),
    )
    d = small_of(smalls, np.int64(signs[start + 3])) if stop - start > 3 else 0
    if a == ord("g") and b == ord("e") and c == ord("b"):
        e = small_of(smalls, np.int64(signs[start + 4])) if stop - start > 4 else 0
        return stop - start < 5 or d == ord("d") or (d == ord("o") and (e == ord("o") or e == ord("r")))
    if a == ord("b") and c == ord("r"):
        return (b == ord("i") and d == ord("t")) or (b == ord("o") and d == ord("n") and stop - start == 4)
    return _says_birthday(signs, start, stop, smalls)


@compiled()
def _says_birthday(signs, start, stop, smalls):
    """Whether a word begins as "jarig", "verjaardag", "birthday", "bday", "wordt", "turns" do: a day without a year may stand beside it."""
    if stop - start < 4:
        return False
    a, b, c, d = (
        small_of(smalls, np.int64(signs[start])),
        small_of(smalls, np.int64(signs[start + 1])),
        small_of(smalls, np.int64(signs[start + 2])),
        small_of(smalls, np.int64(signs[start + 3])),
    )
    if a == ord("b"):
        return (b == ord("i") and c == ord("r") and d == ord("t")) or (
            b == ord("d") and c == ord("a") and d == ord("y")
        )
    if a == ord("w"):
        # "wordt op 3 maart 80"
        return (b == ord("o") or b == ord("e")) and c == ord("r") and d == ord("d") and stop - start < 6
    if a == ord("t"):
        return b == ord("u") and c == ord("r") and d == ord("n")
    if a == ord("j"):
        return b == ord("a") and c == ord("r") and d == ord("i")
    return a == ord("v") and b == ord("e") and c == ord("r") and d == ord("j")


@compiled()
def may_be_birth(signs, begin, start, stop, pure, smalls):
    """Whether a number may be of a date of birth that no word tells: a year long ago, or behind a bracket, "van", a quote."""
    sign = np.int64(signs[start - 1]) if start > begin else np.int64(0)
    if sign == _OPENING:
        return True
    if pure and stop - start == 2:
        for quote in _QUOTES:
            if sign == quote:
                return True
    if sign == _BLANK and start - begin > 4:
        if (
            small_of(smalls, np.int64(signs[start - 2])) == ord("n")
            and small_of(smalls, np.int64(signs[start - 3])) == ord("a")
            and small_of(smalls, np.int64(signs[start - 4])) == ord("v")
        ):
            return True
    if (
        pure
        and stop - start == 2
        and signs[start] >= _FOUR
        and (sign == _HYPHEN or sign == _SLASH or sign == _DOT)
    ):
        # "12-03-41"
        at = start - 2
        while at > begin and start - at < 4 and _NOUGHT <= signs[at] <= _NINE:
            at -= 1
        if at > begin and signs[at] == sign:
            return True
    if not pure or stop - start != 4:
        return False
    year = np.int64(0)
    for at in range(start, stop):
        year = 10 * year + np.int64(signs[at]) - ord("0")
    return 1900 <= year < LATELY


@compiled()
def has_sign_of_birth(signs, begin, end):
    """Whether a message holds a star or a ring, as some write before a date of birth."""
    for at in range(begin, end):
        if signs[at] == _STAR or signs[at] == _SIGNS_OF_BIRTH[0] or signs[at] == _SIGNS_OF_BIRTH[1]:
            return True
    return False
