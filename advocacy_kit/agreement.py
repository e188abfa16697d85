"""How well readers agree: Krippendorff's alpha for categories, its interval, and pairwise F1.

Our own few lines: the library that has alpha is under the GPL, which the core cannot take (docs/adr/002). Held equal to
the worked examples of its author.
"""

from collections.abc import Sequence
from itertools import combinations

import numpy as np

#: Stands for a unit that an annotator did not judge.
MISSING = -1


def alpha(ratings: Sequence[Sequence[int]] | np.ndarray) -> float:
    """Krippendorff's alpha for categories (nominal data), with any number of annotators and of gaps.

    K. Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), section C.

    Parameters
    ----------
    ratings : array of int, shape (annotators, units)
        The category that each gave to each unit, from 0; `MISSING` where none.

    Returns
    -------
    float
        1 for full agreement, 0 for what chance would give; NaN where it is not defined: nothing was judged twice, or
        only one category occurs, so that there was nothing to tell apart.
    """
    return _alpha(_counts(ratings))


def alpha_interval(
    ratings: Sequence[Sequence[int]] | np.ndarray,
    random: np.random.Generator,
    level: float = 0.95,
    draws: int = 1000,
) -> tuple[float, float]:
    """Interval of alpha by drawing units anew (percentile bootstrap).

    Parameters
    ----------
    ratings : array of int, shape (annotators, units)
        As in `alpha`.
    random : numpy.random.Generator
        Where chance comes from.
    level : float
        Confidence, between 0 and 1.
    draws : int
        How often the units are drawn.

    Returns
    -------
    tuple of float
        Bounds; NaN where alpha itself is not defined.
    """
    counts = _counts(ratings)
    if np.isnan(_alpha(counts)):
        return float("nan"), float("nan")
    # Units with the same counts are interchangeable: draw how many of each kind, not which.
    kinds, times = np.unique(counts, axis=0, return_counts=True)
    drawn = random.multinomial(times.sum(), times / times.sum(), size=draws)
    found = np.array([_alpha(kinds, weights) for weights in drawn])
    low, high = np.nanquantile(found, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def pairwise_f1(marks: np.ndarray) -> float:
    """Mean F1 of each pair of annotators, one taken as the truth for the other (F1 does not ask which).

    Parameters
    ----------
    marks : array of bool, shape (annotators, ...)
        What each annotator marked; all judged everything.

    Returns
    -------
    float
        NaN where no annotator marked anything.
    """
    found = []
    for a, b in combinations(np.asarray(marks, bool), 2):
        marked = int(a.sum() + b.sum())
        if marked:
            found.append(2 * int((a & b).sum()) / marked)
    return float(np.mean(found)) if found else float("nan")


def _counts(ratings: Sequence[Sequence[int]] | np.ndarray) -> np.ndarray:
    """Count, for each unit that two or more judged, how many gave each category: shape (units, categories)."""
    table = np.asarray(ratings, dtype=np.int64)
    if table.ndim != 2:
        raise ValueError(f"ratings have two dimensions, annotators and units, not {table.ndim}")
    categories = int(table.max(initial=0)) + 1
    counts = np.stack([(table == category).sum(axis=0) for category in range(categories)], axis=1)
    return counts[counts.sum(axis=1) >= 2]


def _alpha(counts: np.ndarray, weights: np.ndarray | None = None) -> float:
    """Work alpha out from counts by unit; `weights` says how often each unit occurs (default: once)."""
    if weights is None:
        weights = np.ones(len(counts), dtype=np.int64)
    judged = counts.sum(axis=1)
    # A value is paired with each other value of its unit; a unit of m values counts m of the pairs' m(m-1).
    agreeing = float((weights * (counts * (counts - 1)).sum(axis=1) / (judged - 1)).sum())
    totals = (weights[:, None] * counts).sum(axis=0).astype(float)
    all_of_them = totals.sum()
    by_chance = float((totals * (totals - 1)).sum())
    pairs = all_of_them * (all_of_them - 1)
    if by_chance == pairs:
        return float("nan")
    return 1 - (all_of_them - 1) * (all_of_them - agreeing) / (pairs - by_chance)
