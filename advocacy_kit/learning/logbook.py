"""A learner's own attempts, kept where they can be kept; practice goes on where they cannot."""

import os
from collections.abc import Sequence
from pathlib import Path

from advocacy_kit.errors import AdvocacyError, CallError
from advocacy_kit.store import Attempt, Round, Store

#: Under this name practice goes on where no store can give a pseudonym.
NOBODY = "learner"
LONGEST_NAME = 80


class Logbook:
    """Attempts of one learner.

    Parameters
    ----------
    learner : str, optional
        Pseudonym; default ``ADVOCACY_LEARNER``, else one that the store made by chance, without asking.
    where : str or path, optional
        See :class:`advocacy_kit.store.Store`.

    Attributes
    ----------
    trouble : AdvocacyError or None
        Why nothing is kept, if so; :meth:`tell_trouble` gives it once.

    Raises
    ------
    CallError
        The name is not a pseudonym: empty, too long, or an e-mail address.
    """

    def __init__(self, learner: str | None = None, where: str | Path | None = None) -> None:
        wanted = pseudonym(learner) if learner is not None else pseudonym_of_machine()
        self.trouble: AdvocacyError | None = None
        self._told = False
        self._store: Store | None = None
        self.learner = wanted or NOBODY
        try:
            self._store = Store(where)
            self.learner = wanted or self._store.default_learner()
        except AdvocacyError as error:
            self._give_up(error)

    def _give_up(self, error: AdvocacyError) -> None:
        self.trouble, self._store = error, None

    @property
    def keeps(self) -> bool:
        """Whether attempts are kept."""
        return self._store is not None

    def tell_trouble(self, language: str) -> str | None:
        """Say, once, why nothing is kept; afterwards and otherwise nothing."""
        if self.trouble is None or self._told:
            return None
        self._told = True
        return self.trouble.text(language)

    def begin(self, started: Round) -> None:
        """Keep a round that starts."""
        self._try(lambda store: store.add_round(started))

    def record(self, attempt: Attempt) -> None:
        """Keep an attempt."""
        self._try(lambda store: store.add_attempt(attempt))

    def attempts(self, chapter: str | None = None, language: str | None = None) -> list[Attempt]:
        """What the learner did before."""
        return self._try(lambda store: store.attempts(self.learner, chapter, language)) or []

    def last_round(self, chapter: str, language: str) -> Round | None:
        """The round that was begun last."""
        rounds: Sequence[Round] = self._try(lambda store: store.rounds(self.learner, chapter, language)) or []
        return rounds[-1] if rounds else None

    def under_way(self, chapter: str, language: str) -> tuple[int, int] | None:
        """How far the round is that was begun last: answered, of so many; none where nothing is open or answered."""
        begun = self.last_round(chapter, language)
        if begun is None:
            return None
        answered = {
            a.item_id
            for a in self.attempts(chapter, language)
            if a.round_id == begun.round_id and a.outcome != "not_attempted"
        }
        done, total = len(answered & set(begun.items)), len(begun.items)
        return (done, total) if 0 < done < total else None

    def erase(self) -> bool:
        """Erase all that is kept of the learner, of every chapter; give whether it was done."""
        return self._try(lambda store: store.delete(self.learner)) is not None

    def _try(self, work):
        if self._store is None:
            return None
        try:
            return work(self._store)
        except AdvocacyError as error:
            self._give_up(error)
            return None


def pseudonym(name: str) -> str:
    """Hold a name to what a pseudonym may be.

    Raises
    ------
    CallError
        It is empty, too long, or an e-mail address.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or "@" in name or not name.isprintable():
        raise CallError("learning-pseudonym", name=name[:LONGEST_NAME], longest=LONGEST_NAME)
    return name


def pseudonym_of_machine() -> str | None:
    """Give the pseudonym that ``ADVOCACY_LEARNER`` names, if any."""
    named = os.environ.get("ADVOCACY_LEARNER", "").strip()
    return pseudonym(named) if named else None
