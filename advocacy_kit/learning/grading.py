"""Grading: what an answer is worth, and what there is to say about it. Pure: no clock, no chance, no screen."""

from collections.abc import Iterable
from dataclasses import dataclass

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.errors import CallError
from advocacy_kit.learning.model import NONE, Hearing, Item, Judgement, Outcome, Readers
from advocacy_kit.learning.view import name_of
from advocacy_kit.locale import say

#: Confidence, asked before the feedback: three levels, and the probability that each is kept as.
CONFIDENCE = {"low": 0.5, "middle": 0.735, "high": 0.9}


@dataclass(frozen=True, slots=True)
class Feedback:
    """One part of the feedback.

    Attributes
    ----------
    kind : str
        ``why``, ``also``, ``choice``, ``other``, ``twin``, ``reply`` or ``readers``.
    title : str
        What this part is about; may hold ``*italics*``.
    text : str
        Explanation; may hold ``*italics*``; empty where the quote says it all.
    quote : str or None
        A message or a reply, to be shown as it is.
    """

    kind: str
    title: str
    text: str
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer is worth, with its feedback.

    Attributes
    ----------
    choice : tuple of str
        The answer, in the file's order.
    outcome, score, hits, missed, false_alarms, hearing
        As the item's :class:`advocacy_kit.learning.model.Judgement` has them.
    headline, verdict : str
        The verdict in two words, and in a sentence or two.
    feedback : tuple of Feedback
        Why, why the choice tempts, the twin, a better reply, what readers said.
    confidence : str or None
        ``low``, ``middle`` or ``high``.
    """

    item_id: str
    choice: tuple[str, ...]
    outcome: Outcome
    score: float | None
    hits: tuple[str, ...]
    missed: tuple[str, ...]
    false_alarms: tuple[str, ...]
    hearing: Hearing
    headline: str
    verdict: str
    feedback: tuple[Feedback, ...]
    confidence: str | None = None

    @property
    def sure_and_wrong(self) -> bool:
        """Whether a mistake was made with confidence: it gets the longest explanation and comes back soonest."""
        return self.confidence == "high" and self.outcome in ("incorrect", "partial")


def grade(
    item: Item,
    choice: Iterable[str] | str | None,
    confidence: str | None = None,
    *,
    codebook: Codebook | None = None,
) -> Grade:
    """Grade an answer.

    Parameters
    ----------
    item : Item
        What was asked.
    choice : iterable of str, str or None
        Ids of what was chosen. ``None`` is a blank: not attempted. Nothing chosen (``[]`` or ``["none"]``) is an answer
        where several may be chosen, and a blank where one must be.
    confidence : {"low", "middle", "high"}, optional
        How sure the learner was, said before the feedback.
    codebook : Codebook, optional
        Gives the signals their names; default: the kit's.

    Raises
    ------
    CallError
        The choice or the confidence is not one of those there are.
    """
    codebook = codebook or load_codebook()
    chosen = _checked(item, choice, confidence)
    blank = Judgement(outcome="not_attempted", score=None)
    judged = blank if chosen is None else item.judge(chosen)
    words = _Words(item, judged, chosen or (), codebook)
    return Grade(
        item_id=item.id,
        choice=chosen or (),
        outcome=judged.outcome,
        score=judged.score,
        hits=judged.hits,
        missed=judged.missed,
        false_alarms=judged.false_alarms,
        hearing=judged.hearing,
        headline=say("learning-headline", item.language, hearing=judged.hearing),
        verdict=words.verdict(),
        feedback=() if judged.outcome == "not_attempted" else words.feedback(sure=confidence == "high"),
        confidence=confidence,
    )


def _checked(
    item: Item, choice: Iterable[str] | str | None, confidence: str | None
) -> tuple[str, ...] | None:
    """Hold an answer to what can be answered; give it in the file's order."""
    if confidence is not None and confidence not in CONFIDENCE:
        raise CallError("learning-unknown-confidence", value=repr(confidence), known=", ".join(CONFIDENCE))
    if choice is None:
        return None
    given = {choice} if isinstance(choice, str) else set(choice)
    if item.many and given == {NONE}:
        given = set()
    unknown = sorted(map(str, given - set(item.choices)))
    if unknown:
        raise CallError(
            "learning-unknown-choice", item=item.id, value=", ".join(unknown), known=", ".join(item.choices)
        )
    if len(given) > 1 and not item.many:
        raise CallError("learning-one-choice", item=item.id, value=", ".join(sorted(given)))
    return tuple(i for i in item.choices if i in given)


class _Words:
    """Finds the words for a judgement."""

    def __init__(self, item: Item, judged: Judgement, chosen: tuple[str, ...], codebook: Codebook) -> None:
        self.item, self.judged, self.chosen, self.codebook = item, judged, chosen, codebook
        self.language = item.language

    def say(self, key: str, **values: object) -> str:
        return say(f"learning-{key}", self.language, **values)

    def name(self, choice: str) -> str:
        """Name a choice, in italics: a signal by its name, a text of a pair by its letter."""
        if choice in self.item.texts:
            return chr(ord("A") + list(self.item.texts).index(choice))
        return f"*{name_of(choice, self.codebook, self.language)}*"

    def names(self, choices: Iterable[str]) -> str:
        """List choices the way a sentence does."""
        *first, last = [self.name(choice) for choice in choices]
        return f"{', '.join(first)} {self.say('and')} {last}" if first else last

    def verdict(self) -> str:
        """Say in a sentence or two what was right and what was not."""
        judged = self.judged
        if judged.outcome == "not_attempted":
            return self.say("verdict-not-attempted")
        if self.item.many:
            return self._verdict_of_many()
        right = self.item.key[0]
        if self.item.chooses_texts:
            signal = self.name(self.item.signals[0])
            return self.say(f"verdict-pair-{judged.outcome}", signal=signal, right=self.name(right))
        if judged.outcome == "correct":
            return self.say("verdict-nothing" if right == NONE else "verdict-right", right=self.name(right))
        chosen = self.chosen[0]
        case = "false-alarm" if right == NONE else "missed" if chosen == NONE else "confused"
        return self.say(f"verdict-{case}", chosen=self.name(chosen), right=self.name(right))

    def _verdict_of_many(self) -> str:
        judged, total = self.judged, len(self.item.key)
        if not total:
            if not judged.false_alarms:
                return self.say("verdict-nothing")
            return self.say("verdict-false-alarm", chosen=self.names(judged.false_alarms))
        parts = [self.say("verdict-hits", hits=len(judged.hits), total=total)]
        if judged.missed:
            parts.append(self.say("verdict-also-missed", signals=self.names(judged.missed)))
        if judged.false_alarms:
            parts.append(self.say("verdict-also-false", signals=self.names(judged.false_alarms)))
        return " ".join(parts)

    def feedback(self, *, sure: bool) -> tuple[Feedback, ...]:
        """Put the parts of the feedback in their order."""
        item = self.item
        parts = [
            Feedback("why", self.say("title-why"), item.why),
            *self._also(),
            *self._of_choices(sure=sure),
        ]
        if item.twin is not None:
            parts.append(Feedback("twin", self.say("title-twin"), item.twin.why, item.twin.text))
        if item.reply is not None:
            parts.append(Feedback("reply", self.say("title-reply"), "", item.reply))
        return (*parts, *self._of_readers())

    def _also(self) -> list[Feedback]:
        """What else a careful reader hears, that nobody could choose."""
        others = [s for s in self.item.heard if s not in self.item.choices and s not in self.item.signals]
        quotes = {s: ", ".join(f'"{q}"' for q in self.item.evidence[s]) for s in others}
        text = "; ".join(f"{self.name(s)} ({quotes[s]})" for s in others)
        return [Feedback("also", self.say("title-also"), f"{text}.")] if others else []

    def _of_choices(self, *, sure: bool) -> list[Feedback]:
        """Why what was chosen tempts or holds; what was missed; after a confident mistake all the rest too."""
        judged, texts = self.judged, self.item.choices
        named = [
            ("choice", "title-chosen", judged.false_alarms),
            ("choice", "title-missed", [i for i in judged.missed if self.item.many]),
            ("choice", "title-heard", judged.hits),
            ("choice", "title-chosen", [i for i in self.chosen if i in self.item.debatable]),
        ]
        told = {i for _, _, ids in named for i in ids}
        if sure and judged.outcome != "correct":
            named.append(("other", "title-other", [i for i in texts if i not in told]))
        return [
            Feedback(kind, self.say(title, choice=self.name(i)), texts[i])
            for kind, title, ids in named
            for i in ids
        ]

    def _of_readers(self) -> list[Feedback]:
        """How many readers heard what, where more than one has read it."""
        counted = {s: label for s, label in self.item.labels.items() if isinstance(label, Readers)}
        if not counted:
            return []
        parts = [
            self.say("readers", heard=label.heard, readers=label.readers, signal=self.name(signal))
            + (" " + self.say("readers-split") if label.split else "")
            for signal, label in counted.items()
        ]
        return [Feedback("readers", self.say("title-readers"), " ".join([*parts, self.say("readers-who")]))]
