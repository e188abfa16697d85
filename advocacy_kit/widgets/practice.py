"""The practice round in a notebook: one widget, bound to a round and to the learner's own logbook."""

import random
from typing import TYPE_CHECKING, Any

from advocacy_kit.errors import AdvocacyError
from advocacy_kit.learning.items import load_items
from advocacy_kit.learning.logbook import Logbook
from advocacy_kit.learning.practice import Practice
from advocacy_kit.widgets.screens import SHORT, Screen, Screens, button, texts

if TYPE_CHECKING:
    from advocacy_kit.learning.model import Item
    from advocacy_kit.store import Attempt
    from advocacy_kit.widgets.choice import ChoiceWidget


def open_quiz(
    chapter: str,
    language: str,
    *,
    learner: str | None = None,
    random_state: int | random.Random | None = None,
) -> None:
    """Show the practice round of a chapter below the running cell.

    Where the learner stopped before, it goes on, and says so. Ask :func:`advocacy_kit.widgets.frontend.front_end` first:
    this builds a widget.

    Parameters
    ----------
    chapter : str
        Id of a chapter, such as ``"hear-the-signals"``.
    language : {"nl", "en"}
        Language of the items and of the interface.
    learner : str, optional
        Pseudonym; default ``ADVOCACY_LEARNER``, else the store's own.
    random_state : int or random.Random, optional
        Decides the order of a round that begins.

    Raises
    ------
    CallError
        There are no items for this chapter and language, or the name is no pseudonym.
    """
    from IPython.display import display

    display(Quiz(load_items(chapter, language), Logbook(learner), random_state).widget())


class Quiz:
    """What a person does, turned into what is shown next.

    Parameters
    ----------
    items : list of Item
        Items of one chapter in one language.
    logbook : Logbook
        Keeps the attempts.
    random_state : int or random.Random, optional
        Decides the order of a round that begins.

    Attributes
    ----------
    practice : Practice or None
        The round; none until it is chosen how many messages it shall have.
    """

    def __init__(
        self, items: "list[Item]", logbook: Logbook, random_state: int | random.Random | None = None
    ) -> None:
        self.logbook = logbook
        self.language = items[0].language
        self.practice: Practice | None = None
        self._items = items
        self._chance = (
            random_state if isinstance(random_state, random.Random) else random.Random(random_state)
        )
        self._screens = Screens(self.language)
        self._attempts: list[Attempt] = logbook.attempts(items[0].chapter, self.language)
        #: A word about the round, for the next screen.
        self._note: Screen | None = None
        self._forget()
        self._take_up()

    def _forget(self) -> None:
        """Begin a round with nothing seen of it."""
        #: Items whose warning was read, and how many hints of the item at hand.
        self._warned: set[str] = set()
        self._hints: dict[str, int] = {}
        #: The item that was answered last.
        self._fresh: str | None = None

    def _take_up(self) -> None:
        """Take up the round that was begun last; where there is no choice in it, begin one."""
        begun = self.logbook.last_round(self._items[0].chapter, self.language)
        if begun is not None and set(begun.items) & {item.id for item in self._items}:
            practice = Practice(self._items, begun=begun, attempts=self._attempts, **self._settings())
            if practice.resumed:
                self.practice, self._note = practice, self._welcome_back(practice)
        if self.practice is None and len(self._items) <= SHORT:
            self._begin(None)

    def _settings(self) -> dict[str, Any]:
        return {"learner": self.logbook.learner, "random_state": self._chance, "record": self._record}

    def _record(self, attempt: "Attempt") -> None:
        self._attempts.append(attempt)
        self.logbook.record(attempt)

    def _begin(self, some: int | None) -> None:
        """Begin a round of some of the items, or of all."""
        self._forget()
        self.practice = Practice(self._items, some=some, attempts=self._attempts, **self._settings())
        self.logbook.begin(self.practice.round)

    def _welcome_back(self, practice: Practice) -> Screen:
        if practice.finished:
            return self._screens.note(self._screens.say("finished-before"))
        place = {"done": practice.done, "total": practice.total, "n": practice.position + 1}
        return self._screens.note(
            self._screens.say("welcome-back", **place), button("new", self._screens.say("start-over"))
        )

    def widget(self) -> "ChoiceWidget":
        """Build the widget: only where a person can use it."""
        from advocacy_kit.widgets.choice import ChoiceWidget

        return ChoiceWidget(
            self.opening(), texts(self.language, kept=self.logbook.keeps), self.language, self.act
        )

    def opening(self) -> Screen:
        """The first screen: who comes back sees what came of the last round, or goes on with it."""
        if self.practice is not None and self.practice.finished:
            return self._summary()
        return self.screen()

    def screen(self, focus: str = "title") -> Screen:
        """The screen of the item at hand, warned of first where it is abusive; without a round, the choice of one."""
        practice, note = self.practice, self._pop_note()
        if practice is None:
            return self._screens.start(self._items, note)
        item = practice.current
        if item.warning and item.id not in self._warned and item.id not in practice.grades:
            return self._screens.warning(practice, note)
        return self._screens.of(practice, self._hints.get(item.id, 0), note, focus)

    def _pop_note(self) -> Screen | None:
        """Give the word about the round once; that nothing is kept goes first, and once too."""
        trouble = self.logbook.tell_trouble(self.language)
        note, self._note = self._note, None
        if trouble is not None:
            return self._screens.note(self._screens.say("not-kept", reason=trouble))
        return note

    def act(self, message: dict[str, Any]) -> Screen | None:
        """Do what a person asks, and give the next screen; what makes no sense changes nothing.

        Parameters
        ----------
        message : dict
            ``action`` with, for ``submit``, ``choice`` and ``confidence``, and for ``begin``, ``value``.
        """
        doing = getattr(self, f"_do_{message['action']}", None)
        if self.practice is None and message["action"] != "begin":
            return None
        try:
            return doing(message) if doing is not None else None
        except AdvocacyError as error:
            # Only a browser that was tampered with gets here: what it sent is not an answer to this question.
            self._note = self._screens.note(error.text(self.language))
            return self.screen()

    def _do_submit(self, message: dict[str, Any]) -> Screen | None:
        choice, item = message.get("choice"), self.practice.current
        if not isinstance(choice, list) or not all(isinstance(i, str) for i in choice):
            return None
        graded = self.practice.submit(
            item.id, choice, message.get("confidence"), hints=self._hints.get(item.id, 0)
        )
        if graded.outcome == "not_attempted":
            return None
        self._fresh = item.id
        return self.screen("feedback")

    def _do_show(self, _message: dict[str, Any]) -> Screen:
        self._warned.add(self.practice.current.id)
        return self.screen()

    def _do_hint(self, _message: dict[str, Any]) -> Screen:
        item = self.practice.current
        self._hints[item.id] = min(self._hints.get(item.id, 0) + 1, len(item.hints))
        return self.screen("hint")

    def _do_skip(self, _message: dict[str, Any]) -> Screen:
        return self.screen() if self.practice.skip() else self._summary()

    def _do_next(self, _message: dict[str, Any]) -> Screen:
        # Who has just answered goes on to what is open; who looks back leafs through all.
        fresh = self._fresh == self.practice.current.id
        moved = self.practice.next_open() if fresh else self.practice.next()
        return self.screen() if moved else self._summary()

    def _do_previous(self, _message: dict[str, Any]) -> Screen:
        self.practice.previous()
        return self.screen()

    def _do_back(self, _message: dict[str, Any]) -> Screen:
        return self.screen()

    def _do_go_on(self, _message: dict[str, Any]) -> Screen:
        self.practice.go_on()
        return self.screen()

    def _do_again(self, _message: dict[str, Any]) -> Screen | None:
        missed = self.practice.missed()
        if not missed:
            return None
        self._forget()
        self.practice = self.practice.again(missed)
        self.logbook.begin(self.practice.round)
        return self.screen()

    def _do_new(self, _message: dict[str, Any]) -> Screen:
        if len(self._items) > SHORT:
            return self._screens.start(self._items, self._pop_note(), back=not self.practice.finished)
        self._begin(None)
        return self.screen()

    def _do_begin(self, message: dict[str, Any]) -> Screen:
        self._begin(SHORT if message.get("value") == "short" else None)
        return self.screen()

    def _do_erase(self, _message: dict[str, Any]) -> Screen:
        return self._screens.erase(len(self.logbook.attempts()))

    def _do_erase_all(self, _message: dict[str, Any]) -> Screen:
        if not self.logbook.erase():
            return self._summary()
        self.practice, self._attempts = None, []
        self._note = self._screens.note(self._screens.say("erased"))
        if len(self._items) <= SHORT:
            self._begin(None)
        return self.screen()

    def _do_summary(self, _message: dict[str, Any]) -> Screen:
        return self._summary()

    def _summary(self) -> Screen:
        return self._screens.summary(self.practice, self._pop_note(), kept=self.logbook.keeps)
