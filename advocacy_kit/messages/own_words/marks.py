"""Which of some hundred marks stand in which texts of a column, compiled: one pass over all texts for all marks."""

from collections.abc import Mapping, Sequence
from functools import cache

import numpy as np

from advocacy_kit.compiled import compiled

#: Buckets by the first three signs of a mark.
_BUCKETS = 4096
#: Code points whose small letters are in a table; no mark has any beyond.
_TABLED = 0x10000


class Marks:
    """Looks for marks.

    Parameters
    ----------
    groups : mapping of int to sequence of str
        Marks in small letters, each of three signs or more, by the bit that tells one of them was seen.
    """

    def __init__(self, groups: Mapping[int, Sequence[str]]) -> None:
        marks = sorted(
            (_bucket(*map(ord, mark[:3])), mark, bit) for bit, some in groups.items() for mark in some
        )
        codes = [list(map(ord, mark)) for _, mark, _ in marks]
        self._signs = np.array([code for mark in codes for code in mark], dtype=np.uint32)
        self._starts = np.cumsum([0, *map(len, codes)]).astype(np.int32)
        self._bits = np.array([bit for *_, bit in marks], dtype=np.int64)
        buckets = [bucket for bucket, *_ in marks]
        self._first = np.searchsorted(buckets, np.arange(_BUCKETS + 1)).astype(np.int16)

    def seen(self, texts: Sequence[str]) -> list[int]:
        """Tell of each text in which groups a mark of it stands, capitals or not.

        Returns
        -------
        list of int
            The bits of the groups, together.
        """
        ends = np.cumsum(np.fromiter(map(len, texts), dtype=np.int64, count=len(texts)))
        found = np.zeros(len(texts), dtype=np.int64)
        signs = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        _search(signs, _small_letters(), ends, self._first, self._starts, self._signs, self._bits, found)
        return found.tolist()


@cache
def _small_letters() -> np.ndarray:
    """Table of the small letter of each sign; one that becomes two signs ("İ") stays as it is."""
    every = map(chr, range(_TABLED))
    small = (ord(low if len(low := sign.lower()) == 1 else sign) for sign in every)
    return np.fromiter(small, dtype=np.uint32, count=_TABLED)


def _bucket(first: int, second: int, third: int) -> int:
    return ((first * 31 + second) * 31 + third) & (_BUCKETS - 1)


@compiled(inline=True)
def _small(smalls, sign):
    return np.int64(smalls[sign]) if sign < _TABLED else sign


@compiled()
def _search(signs, smalls, ends, first, starts, marks, bits, found):
    """Write which groups were seen.

    Parameters
    ----------
    signs : ndarray of uint32
        Code points of all texts.
    smalls : ndarray of uint32
        The small letter of each sign.
    ends : ndarray of int64
        Where each text ends.
    first : ndarray of int16
        By bucket, the number of its first mark.
    starts, marks, bits : ndarray
        Where the signs of each mark begin; these; its bit.
    found : ndarray of int64
        To be written.
    """
    begin = 0
    for text in range(len(ends)):
        end, seen = ends[text], np.int64(0)
        first_sign, second, third = np.int64(0), np.int64(0), np.int64(0)
        for place in range(begin - 2, end - 2):
            first_sign, second, third = second, third, _small(smalls, np.int64(signs[place + 2]))
            if place < begin:
                continue
            bucket = ((first_sign * 31 + second) * 31 + third) & (_BUCKETS - 1)
            for mark in range(first[bucket], first[bucket + 1]):
                if seen & bits[mark]:
                    continue
                start, length = starts[mark], starts[mark + 1] - starts[mark]
                if place + length > end:
                    continue
                same = True
                for i in range(length):
                    if _small(smalls, np.int64(signs[place + i])) != marks[start + i]:
                        same = False
                        break
                if same:
                    seen |= bits[mark]
        found[text] = seen
        begin = end
