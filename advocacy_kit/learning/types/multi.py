"""``multi``: one message, four or five signals, any number of them there, or none at all."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from advocacy_kit.learning.model import NONE, Judgement, OneMessage, Option, twice
from advocacy_kit.locale import say


class Multi(OneMessage):
    """Which signals are heard in a message."""

    many: ClassVar[bool] = True

    type: Literal["multi"]
    options: Annotated[list[Option], Field(min_length=4, max_length=5)]

    def faults(self) -> list[tuple[tuple[str | int, ...], str]]:
        """The key agrees with the labels."""
        faults = super().faults()
        faults += [
            (("options",), say("learning-fault-twice", id=i)) for i in twice([o.id for o in self.options])
        ]
        for i, option in enumerate(self.options):
            at = ("options", i)
            if option.id == NONE:
                faults.append((at, say("learning-fault-none-option")))
            elif option.id in self.debatable:
                continue
            elif option.correct and option.id not in self.heard:
                faults.append((at, say("learning-fault-not-heard", id=option.id)))
            elif not option.correct and option.id in self.heard:
                faults.append((at, say("learning-fault-heard", id=option.id)))
        if self.heard and not self.key:
            faults.append((("options",), say("learning-fault-no-choice")))
        return faults

    @property
    def key(self) -> tuple[str, ...]:
        """The signals that are there; what readers split on is not among them."""
        return tuple(o.id for o in self.options if o.correct and o.id not in self.debatable)

    @property
    def signals(self) -> tuple[str, ...]:
        """The same as the key."""
        return self.key

    def judge(self, choice: tuple[str, ...]) -> Judgement:
        """Each signal is a yes or a no; a false alarm takes away what a hit gave, so choosing all does not pay."""
        key = self.key
        graded = [i for i in choice if i not in self.debatable]
        hits = tuple(i for i in graded if i in key)
        false_alarms = tuple(i for i in graded if i not in key)
        score = max(0.0, (len(hits) - len(false_alarms)) / len(key)) if key else float(not false_alarms)
        outcome = "correct" if score == 1 else "partial" if hits else "incorrect"
        missed = tuple(i for i in key if i not in hits)
        return Judgement(outcome=outcome, score=score, hits=hits, missed=missed, false_alarms=false_alarms)


ITEM = Multi
