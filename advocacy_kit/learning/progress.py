"""How far a learner is: counted from her or his own attempts, first tries apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advocacy_kit.learning.model import Item
from advocacy_kit.learning.summary import signals_heard
from advocacy_kit.store import Attempt


@dataclass(frozen=True, slots=True)
class Progress:
    """Counts of one chapter in one language.

    Attributes
    ----------
    answers, skipped : int
        Items answered, again included; items skipped.
    rounds : int
        Rounds in which something was answered.
    first, later : (int, int)
        Wholly right, of so many: at the first try, and afterwards.
    signals : dict of str to (int, int)
        Per signal, first tries only: heard, of so many; items that have changed since or are gone are left out.
    last : str
        When the last answer was given; UTC, ISO 8601.
    """

    chapter: str
    language: str
    answers: int
    skipped: int
    rounds: int
    first: tuple[int, int]
    later: tuple[int, int]
    signals: dict[str, tuple[int, int]]
    last: str


def count_progress(attempts: Sequence[Attempt], items: Mapping[str, Item]) -> list[Progress]:
    """Count attempts per chapter and language, in the order in which these were begun."""
    places = dict.fromkeys((a.chapter, a.language) for a in attempts)
    return [
        _count(place, [a for a in attempts if (a.chapter, a.language) == place], items) for place in places
    ]


def _count(place: tuple[str, str], attempts: Sequence[Attempt], items: Mapping[str, Item]) -> Progress:
    answered = [a for a in attempts if a.outcome != "not_attempted"]
    first = [a for a in answered if a.first_try]
    later = [a for a in answered if not a.first_try]
    signals: dict[str, list[int]] = {}
    for attempt in first:
        item = items.get(attempt.item_id)
        if item is None or item.version != attempt.item_version:
            continue
        heard = signals_heard(item, item.judge(attempt.answer).hits)
        for signal in item.signals:
            counts = signals.setdefault(signal, [0, 0])
            counts[0] += signal in heard
            counts[1] += 1
    return Progress(
        *place,
        answers=len(answered),
        skipped=len(attempts) - len(answered),
        rounds=len({a.round_id for a in answered}),
        first=(_right(first), len(first)),
        later=(_right(later), len(later)),
        signals={signal: (k, n) for signal, (k, n) in signals.items()},
        last=max((a.answered_at for a in attempts), default=""),
    )


def _right(attempts: Sequence[Attempt]) -> int:
    return sum(a.outcome == "correct" for a in attempts)
