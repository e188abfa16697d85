"""Intervals and suppression: the few rules that every number in every report obeys."""

from collections.abc import Sequence
from math import sqrt
from statistics import NormalDist

#: Fewer messages than this in a group: no number of it is shown.
MIN_GROUP = 5
LEVEL = 0.95


def wilson(k: int, n: int, level: float = LEVEL) -> tuple[float, float]:
    """Interval for a proportion, by Wilson's score method.

    Parameters
    ----------
    k, n : int
        Cases, and of how many; ``0 <= k <= n``, ``n > 0``.
    level : float
        Confidence, between 0 and 1.

    Returns
    -------
    tuple of float
        Bounds between 0 and 1.
    """
    # Written out: a report has thousands of them, and the rest of a statistics library is not needed for it.
    z = NormalDist().inv_cdf((1 + level) / 2)
    middle = (k + z * z / 2) / (n + z * z)
    reach = z * sqrt(k * (n - k) / n + z * z / 4) / (n + z * z)
    return (0.0 if k == 0 else middle - reach), (1.0 if k == n else middle + reach)


def newcombe(k1: int, n1: int, k2: int, n2: int, level: float = LEVEL) -> tuple[float, float]:
    """Interval for the difference of two independent proportions, ``k1/n1 - k2/n2``.

    Newcombe's hybrid score method (Statistics in Medicine 17, 1998, method 10), built on Wilson's intervals.
    """
    p1, p2 = k1 / n1, k2 / n2
    low1, high1 = wilson(k1, n1, level)
    low2, high2 = wilson(k2, n2, level)
    below = sqrt((p1 - low1) ** 2 + (high2 - p2) ** 2)
    above = sqrt((high1 - p1) ** 2 + (p2 - low2) ** 2)
    return p1 - p2 - below, p1 - p2 + above


def suppressed(counts: Sequence[int], least: int = MIN_GROUP) -> list[bool]:
    """Decide which groups of a breakdown are not shown.

    A group under `least` is not shown. Where the hidden groups together hold fewer than `least` messages, they could be
    worked out from the total; then the smallest shown group is hidden too (complementary suppression), until they
    cannot.

    Parameters
    ----------
    counts : sequence of int
        Messages in each group that has any; the groups make up the whole, so those that have no value to be grouped by
        are a group as well.

    Returns
    -------
    list of bool
        For each group whether it is hidden.
    """
    hidden = [count < least for count in counts]
    while any(hidden) and not all(hidden):
        if sum(hidden) > 1 and sum(c for c, h in zip(counts, hidden, strict=True) if h) >= least:
            break
        smallest = min((c, i) for i, (c, h) in enumerate(zip(counts, hidden, strict=True)) if not h)[1]
        hidden[smallest] = True
    return hidden
