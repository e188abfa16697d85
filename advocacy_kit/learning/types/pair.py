"""``pair``: twins, nearly the same message twice; which of the two carries the signal?"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from advocacy_kit.codebook.model import Id
from advocacy_kit.learning.model import Item, Judgement, PairText, judge_one, key_faults
from advocacy_kit.locale import say


class Pair(Item):
    """Which of two texts carries a signal."""

    #: The texts are called A and B, and the feedback may call them so too.
    shuffles: ClassVar[bool] = False

    type: Literal["pair"]
    signal: Id
    pair: Annotated[list[PairText], Field(min_length=2, max_length=2)]

    def faults(self) -> list[tuple[tuple[str | int, ...], str]]:
        """One of the two texts carries the signal, and they differ."""
        faults = super().faults() + key_faults([p.id for p in self.pair], self.key, at="pair")
        if self.pair[0].text == self.pair[1].text:
            faults.append((("pair",), say("learning-fault-same-texts")))
        if self.signal not in self.heard:
            faults.append((("signal",), say("learning-fault-pair-signal", id=self.signal)))
        return faults

    @property
    def texts(self) -> dict[str, str]:
        """The two texts."""
        return {p.id: p.text for p in self.pair}

    @property
    def carrier(self) -> str:
        """The text that carries the signal."""
        return next((p.text for p in self.pair if p.correct), self.pair[0].text)

    @property
    def choices(self) -> dict[str, str]:
        """The two texts are what is chosen from."""
        return {p.id: p.feedback for p in self.pair}

    @property
    def key(self) -> tuple[str, ...]:
        """The text that carries the signal."""
        return tuple(p.id for p in self.pair if p.correct)

    @property
    def signals(self) -> tuple[str, ...]:
        """The signal that is asked for."""
        return (self.signal,)

    def judge(self, choice: tuple[str, ...]) -> Judgement:
        """Right or not; a blank was not attempted."""
        return judge_one(choice, self.key)


ITEM = Pair
