"""A practice round: which message comes next, what was answered, what came of it.

It knows no screen and no database: who shows it asks for a view, who keeps it is handed each attempt. The clock and
chance are arguments.
"""

import random
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from advocacy_kit.codebook import Codebook, load_codebook
from advocacy_kit.errors import CallError
from advocacy_kit.learning.grading import CONFIDENCE, Grade, grade
from advocacy_kit.learning.model import Item
from advocacy_kit.learning.ordering import draw_order, draw_some
from advocacy_kit.learning.summary import Summary, summarise
from advocacy_kit.learning.view import View, order_of_choices, view
from advocacy_kit.store import Attempt, Round, utc_text


def utc_now() -> datetime:
    """Tell the time, in UTC."""
    return datetime.now(UTC)


class Practice:
    """One round of practice.

    Parameters
    ----------
    items : sequence of Item
        What is practised.
    learner : str
        Pseudonym.
    random_state : int or random.Random, optional
        Decides the order; the same number gives the same order.
    clock : callable
        Gives the time with its zone.
    record : callable, optional
        Is handed each attempt when it is made.
    begun : Round, optional
        A round that was begun before, to go on with: its order holds, as far as its items still exist.
    some : int, optional
        Begin a short round: so many of the items, rather new ones than known ones; default all.
    attempts : iterable of Attempt
        What the learner did before, in this round and in others.
    """

    def __init__(
        self,
        items: Sequence[Item],
        *,
        learner: str = "learner",
        random_state: int | random.Random | None = None,
        clock: Callable[[], datetime] = utc_now,
        record: Callable[[Attempt], None] | None = None,
        begun: Round | None = None,
        some: int | None = None,
        attempts: Iterable[Attempt] = (),
        codebook: Codebook | None = None,
    ) -> None:
        if not items:
            raise CallError("learning-nothing-to-practise")
        self.codebook = codebook or load_codebook()
        self.clock, self._record = clock, record
        self._chance = (
            random_state if isinstance(random_state, random.Random) else random.Random(random_state)
        )
        attempts = list(attempts)
        if begun is None:
            known = {a.item_id for a in attempts if a.outcome != "not_attempted"}
            drawn = items if some is None else draw_some(items, some, self._chance, self.codebook, known)
            begun = self._begin(draw_order(drawn, self._chance, self.codebook), learner)
        self.round = begun
        there = {item.id: item for item in items}
        self.items = [there[i] for i in begun.items if i in there]
        if not self.items:
            raise CallError("learning-nothing-to-practise")
        self._items = {item.id: item for item in self.items}
        self.grades: dict[str, Grade] = {}
        self.skipped: set[str] = set()
        self._answered_before: set[tuple[str, int]] = set()
        self._opened: dict[str, datetime] = {}
        self._take_up(attempts)
        self.resumed = bool(self.grades or self.skipped)
        self.position = self._first_open() or 0

    def _begin(self, order: Sequence[Item], learner: str) -> Round:
        return Round(
            learner=learner,
            chapter=order[0].chapter,
            language=order[0].language,
            seed=f"{self._chance.getrandbits(64):016x}",
            items=tuple(item.id for item in order),
            started_at=utc_text(self.clock()),
        )

    def _take_up(self, attempts: Iterable[Attempt]) -> None:
        """Go through what was done before: this round's answers, and which items are no longer new."""
        for attempt in attempts:
            item = self._items.get(attempt.item_id)
            answered = attempt.outcome != "not_attempted"
            if answered:
                self._answered_before.add((attempt.item_id, attempt.item_version))
            if (
                attempt.round_id != self.round.round_id
                or item is None
                or item.version != attempt.item_version
            ):
                continue
            if not answered:
                self.skipped.add(item.id)
            elif item.id not in self.grades:
                self.skipped.discard(item.id)
                self.grades[item.id] = grade(
                    item, attempt.answer, _level(attempt.confidence), codebook=self.codebook
                )

    # Where one is.

    @property
    def current(self) -> Item:
        """The item at hand."""
        return self.items[self.position]

    @property
    def done(self) -> int:
        """How many items have been answered."""
        return len(self.grades)

    @property
    def total(self) -> int:
        """How many items the round has."""
        return len(self.items)

    @property
    def finished(self) -> bool:
        """Whether every item has been answered."""
        return self.done == self.total

    def open_items(self) -> list[str]:
        """Ids of what is not answered yet, skipped ones included, in the round's order."""
        return [item.id for item in self.items if item.id not in self.grades]

    def _first_open(self) -> int | None:
        """Position of the first item that was neither answered nor skipped, else of the first skipped one."""
        for skip in (self.skipped, set()):
            for i, item in enumerate(self.items):
                if item.id not in self.grades and item.id not in skip:
                    return i
        return None

    def view(self, item_id: str | None = None) -> View:
        """The question of an item (default: the one at hand), without its key; looking at it starts its time."""
        item = self._item(item_id)
        self._opened.setdefault(item.id, self.clock())
        return view(item, self.codebook, self.round.seed)

    def _item(self, item_id: str | None) -> Item:
        if item_id is None:
            return self.current
        if item_id not in self._items:
            raise CallError("learning-unknown-item", item=item_id)
        return self._items[item_id]

    # What one does.

    def submit(
        self,
        item_id: str,
        choice: Iterable[str] | str | None,
        confidence: str | None = None,
        now: datetime | None = None,
        hints: int = 0,
    ) -> Grade:
        """Answer an item.

        An item is answered once a round: a second answer gives the first one's grade, and counts for nothing.

        Parameters
        ----------
        item_id : str
            Which item.
        choice : iterable of str, str or None
            See :func:`advocacy_kit.learning.grading.grade`; a blank is graded as not attempted and not kept.
        confidence : {"low", "middle", "high"}, optional
            Said before the feedback.
        now : datetime, optional
            When; default: the clock's time.
        hints : int
            How many hints were read.

        Raises
        ------
        CallError
            There is no such item, choice or confidence.
        """
        item = self._item(item_id)
        if item.id in self.grades:
            return self.grades[item.id]
        graded = grade(item, choice, confidence, codebook=self.codebook)
        if graded.outcome != "not_attempted":
            self.grades[item.id] = graded
            self.skipped.discard(item.id)
            self._keep(item, graded, now or self.clock(), hints)
            self._answered_before.add((item.id, item.version))
        return graded

    def skip(self, item_id: str | None = None, now: datetime | None = None) -> bool:
        """Leave an item for what it is; it can be answered later. Gives whether an open one comes after it."""
        item = self._item(item_id)
        if item.id not in self.grades and item.id not in self.skipped:
            self.skipped.add(item.id)
            self._keep(item, grade(item, None, codebook=self.codebook), now or self.clock(), 0)
        self.position = self.items.index(item)
        return self.next_open()

    def next(self) -> bool:
        """Go to the item after this one; give whether there was one."""
        return self._go(self.position + 1)

    def previous(self) -> bool:
        """Go back to the item before this one; give whether there was one."""
        return self._go(self.position - 1)

    def next_open(self) -> bool:
        """Go to the next item that is not answered yet; give whether there was one after this."""
        later = range(self.position + 1, self.total)
        return self._go(next((i for i in later if self.items[i].id not in self.grades), None))

    def go_on(self) -> bool:
        """Go to the first item that is still open; give whether there was one."""
        return self._go(self._first_open())

    def _go(self, position: int | None) -> bool:
        if position is None or not 0 <= position < self.total:
            return False
        self.position = position
        return True

    def _keep(self, item: Item, graded: Grade, now: datetime, hints: int) -> None:
        if self._record is None:
            return
        opened = self._opened.get(item.id)
        self._record(
            Attempt(
                learner=self.round.learner,
                chapter=self.round.chapter,
                language=self.round.language,
                round_id=self.round.round_id,
                item_id=item.id,
                item_version=item.version,
                item_type=item.type,
                answer=graded.choice,
                shown=tuple(order_of_choices(item, self.codebook, self.round.seed)),
                outcome=graded.outcome,
                score=graded.score,
                first_try=graded.score is not None and (item.id, item.version) not in self._answered_before,
                answered_at=utc_text(now),
                confidence=None if graded.confidence is None else CONFIDENCE[graded.confidence],
                hints=hints,
                seconds=None if opened is None else max(0.0, (now - opened).total_seconds()),
            )
        )

    # What came of it.

    def missed(self) -> list[str]:
        """Ids of what was not wholly right: confident mistakes first, then in the round's order."""
        wrong = [i for i in self._items if i in self.grades and self.grades[i].hearing != "heard"]
        return sorted(wrong, key=lambda i: not self.grades[i].sure_and_wrong)

    def summary(self) -> Summary:
        """Sum up what has been answered so far."""
        return summarise(self.items, self.grades)

    def again(self, item_ids: Sequence[str]) -> "Practice":
        """Begin a new round with some of this round's items; those of a confident mistake come first."""
        order = draw_order([self._item(i) for i in item_ids], self._chance, self.codebook)
        order.sort(key=lambda item: not (item.id in self.grades and self.grades[item.id].sure_and_wrong))
        new = Practice(
            order,
            random_state=self._chance,
            clock=self.clock,
            record=self._record,
            begun=self._begin(order, self.round.learner) if order else None,
            codebook=self.codebook,
        )
        # What was answered in an earlier round cannot be a first try again.
        new._answered_before |= self._answered_before
        return new


def _level(probability: float | None) -> str | None:
    """Name the level of confidence that a kept probability stands for."""
    if probability is None:
        return None
    return min(CONFIDENCE, key=lambda level: abs(CONFIDENCE[level] - probability))
