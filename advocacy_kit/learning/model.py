"""What every item holds: the schema that all types share, validated by pydantic."""

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from advocacy_kit.codebook.model import Channel, Id, Intensity, Language, Text, Voice
from advocacy_kit.locale import say

#: The choice that says "no signal".
NONE = "none"
#: A signal is debatable where at least one reader in so many stood against the others.
SPLIT = 3
Outcome = Literal["correct", "partial", "incorrect", "not_attempted"]
#: What an answer says about listening: all of it, a part, none of it, or more than there was.
Hearing = Literal["heard", "partly", "not", "too_much", "not_attempted"]
ItemId = Annotated[str, StringConstraints(pattern=r"^[a-z]+-(nl|en)-[0-9]{3,}$")]
OptionId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]


class Part(BaseModel):
    """Base of all parts: unknown keys are faults, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Option(Part):
    """One thing to choose: a signal, or ``none``."""

    id: OptionId
    correct: bool
    feedback: Text
    misconception: Id | None = None


class PairText(Part):
    """One of two texts, of which one carries the signal."""

    id: OptionId
    text: Text
    correct: bool
    feedback: Text


class Twin(Part):
    """The message, changed as little as can be, so that the signal is gone (or there)."""

    text: Text
    why: Text


class Readers(Part):
    """How many readers heard a signal, where more than one has read the message."""

    heard: Annotated[int, Field(ge=0)]
    readers: Annotated[int, Field(ge=1)]
    intensity: Intensity = "clear"

    @model_validator(mode="after")
    def _at_most_all(self) -> "Readers":
        if self.heard > self.readers:
            raise ValueError(say("learning-fault-readers", heard=self.heard, readers=self.readers))
        return self

    @property
    def split(self) -> bool:
        """Whether the readers disagree so much that nobody should be graded on it."""
        return min(self.heard, self.readers - self.heard) * SPLIT >= self.readers


class Judgement(Part):
    """What an answer is worth, before anybody puts it in words.

    Attributes
    ----------
    outcome : {"correct", "partial", "incorrect", "not_attempted"}
        Whether the answer is right.
    score : float or None
        0 to 1; none where nothing was attempted.
    hits, missed, false_alarms : tuple of str
        Ids of what was rightly chosen, wrongly left, wrongly chosen.
    """

    outcome: Outcome
    score: float | None
    hits: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    false_alarms: tuple[str, ...] = ()

    @property
    def hearing(self) -> Hearing:
        """How well was listened; every verdict and every count goes by this.

        All signals with something beside them is too much, and so is anything where there is nothing to hear. A
        part is less than all signals, whatever else was chosen. Hearing nothing is no signal, missed or chosen.
        """
        if self.outcome == "not_attempted":
            return "not_attempted"
        if self.outcome == "correct":
            return "heard"
        if not set(self.missed) - {NONE}:
            return "too_much"
        return "partly" if self.hits else "not"


class Item(Part):
    """Base of the item types.

    A type adds its own keys and gives, under the same names, what the rest of the room asks of an item: `texts`,
    `carrier`, `choices`, `many`, `key`, `signals` and `judge`; and it adds to `faults`.
    """

    #: Whether more than one option may be chosen, and choosing nothing is an answer.
    many: ClassVar[bool] = False
    #: Whether the options may be shown in another order than the file's.
    shuffles: ClassVar[bool] = True

    id: ItemId
    version: Annotated[int, Field(ge=1)]
    type: str
    language: Language
    chapter: Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
    voice: Voice
    level: Annotated[int, Field(ge=1, le=3)]
    form: Literal["practice", "A", "B", "C"]
    channel: Channel
    context: Text | None = None
    warning: bool = False
    question: Text | None = None
    labels: dict[Id, Intensity | Readers]
    evidence: dict[Id, Annotated[list[Text], Field(min_length=1)]] = {}
    why: Text
    reply: Text | None = None
    hints: Annotated[list[Text], Field(max_length=3)] = []
    twin: Twin | None = None
    licence: Text
    source: Text

    def faults(self) -> list[tuple[tuple[str | int, ...], str]]:
        """List what does not agree between the parts: where in the item, and what. A type adds its own."""
        faults: list[tuple[tuple[str | int, ...], str]] = []
        if f"-{self.language}-" not in self.id:
            faults.append((("id",), say("learning-fault-id-language", id=self.id, language=self.language)))
        if len(set(self.hints)) < len(self.hints):
            faults.append((("hints",), say("learning-fault-hint-twice")))
        for signal, quotes in self.evidence.items():
            if signal not in self.labels:
                faults.append((("evidence", signal), say("learning-fault-signal", id=signal)))
            for i, quote in enumerate(quotes):
                times = occurrences(self.carrier, quote)
                if times != 1:
                    at = ("evidence", signal, i)
                    faults.append((at, say("learning-fault-quote", quote=quote, times=times)))
        missing = [signal for signal in self.heard if signal not in self.evidence]
        return faults + [
            (("labels", signal), say("learning-fault-no-evidence", id=signal)) for signal in missing
        ]

    @property
    def heard(self) -> tuple[str, ...]:
        """Signals that are there: heard by the one reader, or by most of them without a split."""
        return tuple(
            signal
            for signal, label in self.labels.items()
            if isinstance(label, str) or (label.heard * 2 > label.readers and not label.split)
        )

    @property
    def debatable(self) -> tuple[str, ...]:
        """Signals on which the readers split: shown, and not graded."""
        return tuple(s for s, label in self.labels.items() if isinstance(label, Readers) and label.split)

    @property
    def spans(self) -> list[tuple[int, int, str]]:
        """Evidence in the carrying text: start, end (code points) and signal, in order."""
        text = self.carrier
        return sorted(
            (text.index(quote), text.index(quote) + len(quote), signal)
            for signal, quotes in self.evidence.items()
            for quote in quotes
        )

    @property
    def chooses_texts(self) -> bool:
        """Whether the messages themselves are what is chosen from."""
        return set(self.choices) == set(self.texts)

    # What a type gives.

    @property
    def texts(self) -> dict[str, str]:
        """The message or messages to read, by id; the id is empty where there is only one."""
        raise NotImplementedError

    @property
    def carrier(self) -> str:
        """The text that `labels` and `evidence` speak of."""
        raise NotImplementedError

    @property
    def choices(self) -> dict[str, str]:
        """Feedback of each thing to choose, by id, in the file's order."""
        raise NotImplementedError

    @property
    def key(self) -> tuple[str, ...]:
        """The right answer."""
        raise NotImplementedError

    @property
    def signals(self) -> tuple[str, ...]:
        """Signals that the item practises; empty where there is nothing to hear."""
        raise NotImplementedError

    def judge(self, choice: tuple[str, ...]) -> Judgement:
        """Say what an answer is worth; every id in it is one of `choices`."""
        raise NotImplementedError


class OneMessage(Item):
    """Base of the types that ask which signals one message carries."""

    message: Text
    options: list[Option]

    @property
    def texts(self) -> dict[str, str]:
        """The one message."""
        return {"": self.message}

    @property
    def carrier(self) -> str:
        """The one message."""
        return self.message

    @property
    def choices(self) -> dict[str, str]:
        """The options."""
        return {o.id: o.feedback for o in self.options}


def occurrences(text: str, quote: str) -> int:
    """Count where a quote stands in a text, overlaps included."""
    return sum(text.startswith(quote, i) for i in range(len(text) - len(quote) + 1))


def twice(ids: list[str]) -> list[str]:
    """Give the ids that stand more than once."""
    return sorted({i for i in ids if ids.count(i) > 1})


def key_faults(
    ids: list[str], key: tuple[str, ...], at: str = "options"
) -> list[tuple[tuple[str | int, ...], str]]:
    """List what is wrong with options of which one is to be right."""
    faults: list[tuple[tuple[str | int, ...], str]] = [
        ((at,), say("learning-fault-twice", id=i)) for i in twice(ids)
    ]
    if len(key) != 1:
        faults.append(((at,), say("learning-fault-one-right", count=len(key))))
    return faults


def judge_one(choice: tuple[str, ...], key: tuple[str, ...]) -> Judgement:
    """Judge an answer of which one thing is right; a blank was not attempted."""
    if not choice:
        return Judgement(outcome="not_attempted", score=None)
    right = choice == key
    return Judgement(
        outcome="correct" if right else "incorrect",
        score=float(right),
        hits=choice if right else (),
        missed=() if right else key,
        false_alarms=() if right else choice,
    )
