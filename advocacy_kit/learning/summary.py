"""What came of a round: per signal, which were taken for which, and how sure one was."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advocacy_kit.codebook import Codebook
from advocacy_kit.learning.grading import CONFIDENCE, Grade
from advocacy_kit.learning.model import NONE, Hearing, Item
from advocacy_kit.learning.view import name_of
from advocacy_kit.locale import say

#: A signal is told of from so many messages on, and one that was taken for another from so many times on: once is chance.
TWICE = 2
#: How many signals and how many confusions are told: more is a list, not a thing to work on.
LOWEST = CONFUSIONS = 3
#: A signal is one to work on where at most this part of it was heard.
LOW = 0.5
#: How right one was at a level of confidence is told from so many answers on.
SURE = 3


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of a round.

    Attributes
    ----------
    total, answered : int
        Items of the round; those answered.
    hearing : dict of str to int
        Answers by what they say about listening, in the order ``heard``, ``too_much``, ``partly``, ``not``; together
        they are those answered.
    signals : dict of str to (int, int)
        Per signal: heard in so many of the answered items that have it.
    calm : (int, int)
        Messages without a signal: left alone, of so many answered.
    confusions : dict of (str, str) to int
        What was chosen, what it was (``none`` where nothing was missed), how often; the most frequent first.
    sureness : dict of str to (int, int)
        Per level of confidence that was named: right, of so many.
    """

    total: int
    answered: int
    hearing: dict[Hearing, int]
    signals: dict[str, tuple[int, int]]
    calm: tuple[int, int]
    confusions: dict[tuple[str, str], int]
    sureness: dict[str, tuple[int, int]]

    def lowest(self) -> list[tuple[str, int, int]]:
        """Signals that were there more than once and mostly went unheard: signal, heard, of so many; worst first."""
        low = [(s, k, n) for s, (k, n) in self.signals.items() if n >= TWICE and k <= LOW * n]
        return sorted(low, key=lambda part: (part[1] / part[2], -part[2]))[:LOWEST]


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
            right[grade.confidence] += grade.hearing == "heard"
    listened = Counter(grade.hearing for _, grade in answered)
    calm = [grade.hearing == "heard" for item, grade in answered if not item.signals]
    return Summary(
        total=len(items),
        answered=len(answered),
        hearing={kind: listened[kind] for kind in ("heard", "too_much", "partly", "not")},
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
    """Say which signals were chosen in place of which, or beside all there was, where that is beyond doubt."""
    missed = [signal for signal in grade.missed if signal != NONE]
    false = [signal for signal in grade.false_alarms if signal != NONE]
    if item.chooses_texts or (len(missed) > 1 and false) or (len(false) > 1 and missed):
        return []
    return [(chosen, was) for chosen in false for was in (missed or (NONE,))]


@dataclass(frozen=True, slots=True)
class Told:
    """A summary in words: headline, paragraphs, a table (caption, head, rows), things to work on."""

    headline: str
    lead: tuple[str, ...]
    table: tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]
    work_on: tuple[str, ...]
    closing: str


def tell(summary: Summary, codebook: Codebook, language: str) -> Told:
    """Put a summary in words: warm, exact, and no verdict on a person."""

    def said(key: str, **values: object) -> str:
        return say(f"learning-summary-{key}", language, **values)

    def name(signal: str) -> str:
        return name_of(signal, codebook, language)

    lead = [said("answered", answered=summary.answered, total=summary.total)]
    if summary.answered:
        # In the words of the verdicts, so that what was said at each message can be counted back.
        kinds = {say("learning-headline", language, hearing=kind): n for kind, n in summary.hearing.items()}
        lead.append(" ".join(said("count", headline=kind, count=n) for kind, n in kinds.items() if n))
    left, calm = summary.calm
    if calm:
        lead.append(said("calm", left=left, calm=calm))
    lead += [
        said("sureness", level=level, right=right, n=n)
        for level, (right, n) in summary.sureness.items()
        if n >= SURE
    ]
    work_on = [said("low", signal=f"*{name(s)}*", heard=k, there=n) for s, k, n in summary.lowest()]
    work_on += [
        said("false" if was == NONE else "confused", times=times, chosen=f"*{name(chosen)}*", was=f"*{name(was)}*")
        for (chosen, was), times in list(summary.confusions.items())[:CONFUSIONS]
        if times >= TWICE
    ]  # fmt: skip
    order = [signal.id for signal in codebook if signal.id in summary.signals]
    rows = tuple((name(s), said("k-of-n", k=summary.signals[s][0], n=summary.signals[s][1])) for s in order)
    return Told(
        headline=said("headline", open=summary.total - summary.answered),
        lead=tuple(lead),
        table=(said("caption"), (said("column-signal"), said("column-heard")), rows),
        work_on=tuple(work_on),
        closing=said("closing"),
    )
