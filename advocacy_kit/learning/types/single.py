"""``single``: one message, three options, one of them right."""

from typing import Annotated, Literal

from pydantic import Field

from advocacy_kit.learning.model import NONE, Judgement, OneMessage, Option, judge_one, key_faults
from advocacy_kit.locale import say

#: Three suffice: a fourth distractor is seldom chosen.
OPTIONS = 3


class Single(OneMessage):
    """Which signal is heard in a message, if any."""

    type: Literal["single"]
    options: Annotated[list[Option], Field(min_length=OPTIONS, max_length=OPTIONS)]

    def faults(self) -> list[tuple[tuple[str | int, ...], str]]:
        """One option is right, and the key agrees with the labels."""
        faults = super().faults() + key_faults([o.id for o in self.options], self.key)
        for i, option in enumerate(self.options):
            at = ("options", i)
            if option.id == NONE:
                if option.correct and self.labels:
                    faults.append((at, say("learning-fault-none-right")))
                if not option.correct and not self.labels:
                    faults.append((at, say("learning-fault-none-wrong")))
            elif option.correct and option.id not in self.heard:
                faults.append((at, say("learning-fault-not-heard", id=option.id)))
            elif not option.correct and option.id in self.labels:
                faults.append((at, say("learning-fault-heard", id=option.id)))
        return faults

    @property
    def key(self) -> tuple[str, ...]:
        """The one right option."""
        return tuple(o.id for o in self.options if o.correct)

    @property
    def signals(self) -> tuple[str, ...]:
        """The right option, unless that is ``none``."""
        return tuple(i for i in self.key if i != NONE)

    def judge(self, choice: tuple[str, ...]) -> Judgement:
        """Right or not; a blank was not attempted."""
        return judge_one(choice, self.key)


ITEM = Single
