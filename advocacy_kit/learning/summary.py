"""What came of a round: per signal, which were taken for which, and how sure one was."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advocacy_kit.codebook import Codebook
from advocacy_kit.learning.grading import CONFIDENCE, Grade
from advocacy_kit.learning.model import NONE, Item
from advocacy_kit.learning.view import name_of
from advocacy_kit.locale import say

#: Taking one for another is told from this many times on; once is chance.
TWICE = 2
#: How many confusions are told: more is a list, not a thing to work on.
CONFUSIONS = 3
#: How right one was at a level of confidence is told from so many answers on.
SURE = 3


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of a round.

    Attributes
    ----------
    total, answered, correct, partial : int
        Items of the round; those answered; those wholly and partly right.
    signals : dict of str to (int, int)
        Per signal: heard in so many of the answered items that have it.
    calm : (int, int)
        Messages without a signal: left alone, of so many answered.
    confusions : dict of (str, str) to int
        What was chosen, what it was (``none`` on either side), how often; the most frequent first.
    sureness : dict of str to (int, int)
        Per level of confidence that was named: right, of so many.
    """

    total: int
    answered: int
    correct: int
    partial: int
    signals: dict[str, tuple[int, int]]
    calm: tuple[int, int]
    confusions: dict[tuple[str, str], int]
    sureness: dict[str, tuple[int, int]]


def summarise(items: Sequence[Item], grades: Mapping[str, Grade]) -> Summary:
    """Count what came of a round."""
    answered = [(item, grades[item.id]) for item in items if item.id in grades]
    heard, there = Counter[str](), Counter[str]()
    confused, sure, right = Counter[tuple[str, str]](), Counter[str](), Counter[str]()
    for item, grade in answered:
        there.update(item.signals)
        heard.update(signals_heard(item, grade.hits))
        confused.update(_confusions(item, grade))
        if grade.confidence is not None:
            sure[grade.confidence] += 1
            right[grade.confidence] += grade.outcome == "correct"
    calm = [grade.outcome == "correct" for item, grade in answered if not item.signals]
    return Summary(
        total=len(items),
        answered=len(answered),
        correct=sum(grade.outcome == "correct" for _, grade in answered),
        partial=sum(grade.outcome == "partial" for _, grade in answered),
        signals={signal: (heard[signal], n) for signal, n in sorted(there.items())},
        calm=(sum(calm), len(calm)),
        confusions=dict(sorted(confused.items(), key=lambda pair: (-pair[1], pair[0]))),
        sureness={level: (right[level], sure[level]) for level in CONFIDENCE if sure[level]},
    )


def signals_heard(item: Item, hits: Sequence[str]) -> tuple[str, ...]:
    """Give the signals of an item that an answer's hits stand for: a text of a pair stands for its signal."""
    if item.chooses_texts:
        return item.signals if hits else ()
    return tuple(signal for signal in item.signals if signal in hits)


def _confusions(item: Item, grade: Grade) -> list[tuple[str, str]]:
    """Say what was taken for what, where that is beyond doubt."""
    missed, false = grade.missed, grade.false_alarms
    if item.chooses_texts or (len(missed) > 1 and false) or (len(false) > 1 and missed):
        return []
    return [(chosen, was) for chosen in (false or (NONE,)) for was in (missed or (NONE,)) if chosen != was]


@dataclass(frozen=True, slots=True)
class Told:
    """A summary in words: headline, paragraphs, a table (caption, head, rows), things to work on."""

    headline: str
    lead: tuple[str, ...]
    table: tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]
    confusions: tuple[str, ...]
    closing: str


def tell(summary: Summary, codebook: Codebook, language: str) -> Told:
    """Put a summary in words: warm, exact, and no verdict on a person."""

    def said(key: str, **values: object) -> str:
        return say(f"learning-summary-{key}", language, **values)

    lead = [said("answered", answered=summary.answered, total=summary.total)]
    if summary.answered:
        lead.append(
            said("right", correct=summary.correct, answered=summary.answered, partial=summary.partial)
        )
    left, calm = summary.calm
    if calm:
        lead.append(said("calm", left=left, calm=calm))
    lead += [
        said("sureness", level=say(f"learning-confidence-{level}", language), right=right, n=n)
        for level, (right, n) in summary.sureness.items()
        if n >= SURE
    ]
    order = [signal.id for signal in codebook if signal.id in summary.signals]
    rows = tuple(
        (name_of(s, codebook, language), said("k-of-n", k=summary.signals[s][0], n=summary.signals[s][1]))
        for s in order
    )
    return Told(
        headline=said("headline", open=summary.total - summary.answered),
        lead=tuple(lead),
        table=(said("caption"), (said("column-signal"), said("column-heard")), rows),
        confusions=tuple(
            _tell_confusion(chosen, was, times, codebook, language)
            for (chosen, was), times in list(summary.confusions.items())[:CONFUSIONS]
            if times >= TWICE
        ),
        closing=said("closing"),
    )


def _tell_confusion(chosen: str, was: str, times: int, codebook: Codebook, language: str) -> str:
    key = "missed" if chosen == NONE else "false" if was == NONE else "confused"
    names = {"chosen": name_of(chosen, codebook, language), "was": name_of(was, codebook, language)}
    return say(f"learning-summary-{key}", language, times=times, **{k: f"*{v}*" for k, v in names.items()})
