"""A first look at words beside a date, compiled: which may say that somebody was born then."""

import numpy as np

from advocacy_kit.compiled import compiled
from advocacy_kit.messages.redaction.signs import small_of

_BLANK, _DOT, _STAR = map(ord, " .*")
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
    return a == ord("v") and b == ord("e") and c == ord("r") and d == ord("j") and stop - start > 9


@compiled()
def has_sign_of_birth(signs, begin, end):
    """Whether a message holds a star or a ring, as some write before a date of birth."""
    for at in range(begin, end):
        if signs[at] == _STAR or signs[at] == _SIGNS_OF_BIRTH[0] or signs[at] == _SIGNS_OF_BIRTH[1]:
            return True
    return False
