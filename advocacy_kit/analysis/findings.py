"""Findings: everything that a report says in numbers, one row a number.

Numbers of what was heard, and of how many messages it was heard in, are suppressed where a group is small. Counts of a
reading (`accounts.py`: rows read, used, left out and why; messages by language and voice) are bookkeeping: they say
nothing of what anybody wrote, and are told in full, so that nothing disappears.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

import pandas as pd

from advocacy_kit.statistics import newcombe, wilson

METHOD_PHRASES = "patterns; Wilson 95 %"
METHOD_COUNT = "count"
METHOD_DIFFERENCE = "patterns; difference, Newcombe 95 %"
#: Breakdowns of what was read; all others are columns of the messages.
OF_A_READING = ("reason", "kind", "language", "voice")


@dataclass(frozen=True, slots=True)
class Finding:
    """One number of a report.

    Attributes
    ----------
    chapter, measure : str
        Whose number it is, and what it counts.
    signal : str or None
        Signal it is about, where it is about one; ``"any_negative"`` for any sign of discontent.
    group_by, group : str or None
        Breakdown (``channel``, ``team``, ``topic``; of a reading `OF_A_READING`) and the group in it; a breakdown
        without a group are the messages that have no value to be grouped by.
    period : str or None
        Month, ``2025-04``.
    n, k : int or None
        Messages counted in, and of those how many; empty where suppressed.
    estimate, low, high : float or None
        The number and its interval, in `unit`.
    unit : str
        ``messages``, ``fraction`` (0–1), ``difference`` (of fractions), ``rows`` (of the file) or ``places`` (in texts).
    method : str
        How it was worked out.
    suppressed : bool
        The group is too small to be shown, or hides one that is.
    note : str
        What a reader must know of this row.
    """

    chapter: str
    measure: str
    signal: str | None = None
    group_by: str | None = None
    group: str | None = None
    period: str | None = None
    n: int | None = None
    k: int | None = None
    estimate: float | None = None
    unit: str = "messages"
    low: float | None = None
    high: float | None = None
    method: str = METHOD_COUNT
    suppressed: bool = False
    note: str = ""


COLUMNS = (*Finding.__dataclass_fields__, "codebook_version")


def counted(
    chapter: str, measure: str, n: int, *, suppress: bool = False, unit: str = "messages", **where: str
) -> Finding:
    """State a count; `where` names group or period."""
    if suppress:
        return Finding(chapter, measure, unit=unit, suppressed=True, **where)
    return Finding(chapter, measure, n=n, estimate=n, unit=unit, **where)


def heard(
    chapter: str,
    k: int,
    n: int,
    *,
    suppress: bool = False,
    measure: str = "heard_by_phrase",
    **where: str | None,
) -> Finding:
    """State "heard by phrase in k of n" with its interval; `where` names signal, group or period."""
    if suppress or n == 0:
        return Finding(chapter, measure, unit="fraction", method=METHOD_PHRASES, suppressed=suppress, **where)
    low, high = wilson(k, n)
    return Finding(
        chapter,
        measure,
        n=n,
        k=k,
        estimate=k / n,
        unit="fraction",
        low=low,
        high=high,
        method=METHOD_PHRASES,
        **where,
    )


def difference(chapter: str, k: int, n: int, k_rest: int, n_rest: int, **where: str) -> Finding:
    """State how far a group lies from all other messages."""
    low, high = newcombe(k, n, k_rest, n_rest)
    return Finding(
        chapter,
        "difference_from_rest",
        n=n,
        k=k,
        estimate=k / n - k_rest / n_rest,
        unit="difference",
        low=low,
        high=high,
        method=METHOD_DIFFERENCE,
        **where,
    )


def to_frame(findings: Iterable[Finding], codebook_version: str) -> pd.DataFrame:
    """Put findings in their table; ``n`` and ``k`` are whole numbers that may be missing."""
    frame = pd.DataFrame([asdict(f) for f in findings], columns=list(COLUMNS))
    frame["codebook_version"] = codebook_version
    for name in ("n", "k"):
        frame[name] = frame[name].astype("Int64")
    for name in ("estimate", "low", "high"):
        frame[name] = frame[name].astype("float64")
    return frame
