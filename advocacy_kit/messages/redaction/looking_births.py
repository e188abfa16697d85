"""A first look at dates and the words beside them, compiled: which may say that somebody was born then."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.births_told import LATELY
from advocacy_kit.messages.redaction.signs import (
    COMPOUND,
    DIGIT,
    FROM,
    SHAPE,
    STARTS_DIGIT,
    TO,
    kind_of,
    small_of,
)

_BLANK, _DOT, _STAR, _OPENING, _HYPHEN, _SLASH, _NOUGHT, _FOUR, _NINE = map(ord, " .*(-/049")
_QUOTES = (ord("'"), ord("’"), ord("‘"))
#: What parts the numbers of a date, and what stands before a year of two digits.
_PARTS = tuple(map(ord, " -./,|\\_'’‘"))
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
    return a == ord("v") and b == ord("e") and c == ord("r") and d == ord("j")


@compiled()
def says_birthday(signs, start, stop, smalls):
    """Whether a word begins as "jarig", "bday", "wordt", "turns" do: a day without a year may stand beside it."""
    if stop - start < 4:
        return False
    a, b, c, d = (
        small_of(smalls, np.int64(signs[start])),
        small_of(smalls, np.int64(signs[start + 1])),
        small_of(smalls, np.int64(signs[start + 2])),
        small_of(smalls, np.int64(signs[start + 3])),
    )
    if a == ord("b"):
        return b == ord("d") and c == ord("a") and d == ord("y")
    if a == ord("w"):
        # "wordt op 3 maart 80"
        return (b == ord("o") or b == ord("e")) and c == ord("r") and d == ord("d") and stop - start < 6
    if a == ord("t"):
        return b == ord("u") and c == ord("r") and d == ord("n")
    return a == ord("j") and b == ord("a") and c == ord("r") and d == ord("i")


@compiled()
def may_hold_date(signs, words, count, kinds, smalls):
    """Whether a number stands beside another, or beside what begins as the name of a month: the cheap question of `births`."""
    for i in range(count):
        if not words[i, SHAPE] & COMPOUND and _is_dated(signs, words, i, count, kinds, smalls):
            return True
    return False


@compiled()
def _is_dated(signs, words, i, count, kinds, smalls):
    """Whether a word is a number, and what is near it makes it a date."""
    start, stop = words[i, FROM], words[i, TO]
    digits, last = 0, -1
    for at in range(start, stop):
        if kind_of(kinds, np.int64(signs[at])) & DIGIT:
            digits, last = digits + 1, at
    if not digits:
        return _begins_month(signs, start, stop, smalls) and _then_number(words, i, count)
    # "170583", "3'94"
    if digits > 4 or digits < last + 1 - start:
        return True
    # "3mei", "3emei"; "3e" and "3rd" are numbers.
    for at in range(last + 1, min(stop, last + 5)):
        if _begins_month(signs, at, stop, smalls):
            return True
    if stop - last > 4:
        return False
    before, numbers = stop, 1
    for j in range(i + 1, min(count, i + 9)):
        if words[j, SHAPE] & COMPOUND:
            continue
        place, then = words[j, FROM], words[j, TO]
        if place - before > 5 or not _parts_date(signs, before, place):
            return False
        if words[j, SHAPE] & STARTS_DIGIT:
            # "3-12" may be a day, "3,95" is none, three numbers are.
            numbers += 1
            if numbers > 2 or signs[before] == _HYPHEN or signs[before] == _SLASH:
                return True
        elif _begins_month(signs, place, then, smalls) or _is_roman(signs, place, then, smalls):
            return True
        elif then - place > 3:
            # "3rd of the", "3e van de"
            return False
        before = then
    return False


@compiled()
def _then_number(words, i, count):
    """Whether a number follows on a word, or on "the" behind it."""
    before = words[i, TO]
    for j in range(i + 1, min(count, i + 4)):
        if words[j, SHAPE] & STARTS_DIGIT:
            return words[j, FROM] - before < 4
        if words[j, TO] - words[j, FROM] > 3:
            return False
        before = words[j, TO]
    return False


@compiled()
def _parts_date(signs, start, stop):
    """Whether signs are such as part a day from a month, or begin a year."""
    for at in range(start, stop):
        sign = np.int64(signs[at])
        parts = False
        for other in _PARTS:
            parts = parts or sign == other
        if not parts:
            return False
    return True


@compiled()
def _is_roman(signs, start, stop, smalls):
    """Whether a word is of i, v and x: "23-IX-1989"."""
    for at in range(start, stop):
        sign = small_of(smalls, np.int64(signs[at]))
        if sign != ord("i") and sign != ord("v") and sign != ord("x"):
            return False
    return stop - start < 5


@compiled()
def _begins_month(signs, start, stop, smalls):
    """Whether a word begins as the name of a month does (`births._MAY_BE`)."""
    if stop - start < 3:
        return False
    a = small_of(smalls, np.int64(signs[start]))
    b = small_of(smalls, np.int64(signs[start + 1]))
    c = small_of(smalls, np.int64(signs[start + 2]))
    if a == ord("j"):
        return (b == ord("a") and c == ord("n")) or (
            b == ord("u") and (c == ord("n") or c == ord("l") or c == ord("i"))
        )
    if a == ord("m"):
        if b == ord("a"):
            # "maart", not "maanden"
            begins = (
                c == ord("a")
                and stop - start > 4
                and small_of(smalls, np.int64(signs[start + 4])) == ord("t")
            )
            return begins or c == ord("r") or c == ord("i") or c == ord("y") or c == ord("g") or c == ord("j")
        return (b == ord("r") and c == ord("t")) or (b == ord("e") and c == ord("i"))
    if a == ord("a"):
        return (b == ord("p") and c == ord("r")) or (b == ord("u") and c == ord("g"))
    if a == ord("s"):
        return b == ord("e") and (c == ord("p") or c == ord("t"))
    if a == ord("o"):
        return (b == ord("k") or b == ord("c")) and c == ord("t")
    if a == ord("n"):
        return b == ord("o") and c == ord("v")
    if a == ord("d"):
        return b == ord("e") and c == ord("c")
    return a == ord("f") and b == ord("e") and c == ord("b")


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
