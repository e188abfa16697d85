"""Columns of few different values: read what they mean, or clean them; each value once."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from advocacy_kit.messages.columns import Layout
from advocacy_kit.messages.fixed_values import known_values
from advocacy_kit.messages.mending import mend
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.readers.base import as_texts
from advocacy_kit.messages.redaction import Redactor

#: Values that are remembered for a column; a column of free text would fill the memory.
REMEMBERED = 10_000
_WORD = re.compile(r"[^\W\d_]{2,}")


class Labels:
    """Reads the columns of one table that hold labels.

    Parameters
    ----------
    layout : Layout
        The table's columns.
    language : str
        Language of the placeholders for what is removed.
    redactions : Counter
        Replacements by kind; added to.
    ours : iterable of str
        Words that are nobody's name, as for `Redactor`.
    """

    def __init__(self, layout: Layout, language: str, redactions: Counter, ours: Iterable[str] = ()) -> None:
        self._language, self._redactions, self._redactor = language, redactions, Redactor(ours)
        self._known: dict[str, dict] = {}
        self._meanings = {
            role: known_values(role, layout.columns[role].name)
            for role in ("voice", "audience", "language")
            if role in layout.columns
        }
        if layout.thread:
            self._meanings["audience"] = known_values("audience", "")

    def meant(self, role: str, values: list) -> list[str | None]:
        """Give what values of a fixed set mean (``customer`` for "klant"), None for an unknown one."""
        meanings = self._meanings[role]
        return self._each(role, values, lambda value: meanings.get(normal(value)))

    def cleaned(
        self, role: str, values: list, persons: Sequence[Sequence[str]] | None = None
    ) -> list[str | None]:
        """Give labels mended and redacted, None for an empty one.

        Parameters
        ----------
        role : str
            The column.
        values : list
            Its cells.
        persons : sequence of sequences of str, optional
            Of each cell the persons that its row names: they go from it as from a text.
        """
        if persons is None:
            return self._each(role, values, self._clean)
        known = self._known.setdefault(f"{role} of persons", {})
        found = self._each(role, values, self._clean)
        for i, label in enumerate(found):
            if not label or not persons[i]:
                continue
            words = known.get(label)
            if words is None:
                if len(known) >= REMEMBERED:
                    known.clear()
                words = known[label] = frozenset(_WORD.findall(label.casefold()))
            # Hardly a label holds a word of a name.
            if any(word in words for name in persons[i] for word in _WORD.findall(name.casefold())):
                found[i] = self._redact(label, persons[i])
        return found

    def _clean(self, value: str) -> str | None:
        return self._redact(mend([value], Counter())[0], ()) or None

    def _redact(self, label: str, persons: Sequence[str]) -> str:
        return self._redactor.redact([label], [self._language], self._redactions, persons=[persons])[0]

    def _each(self, role: str, values: list, read) -> list[str | None]:
        known = self._known.setdefault(role, {})
        found = []
        for value in as_texts(values):
            if value not in known:
                if len(known) >= REMEMBERED:
                    known.clear()
                known[value] = read(value)
            found.append(known[value])
        return found
