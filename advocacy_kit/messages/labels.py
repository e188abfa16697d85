"""Columns of few different values: read what they mean, or clean them; each value once."""

from collections import Counter

from advocacy_kit.messages.columns import Layout, known_values
from advocacy_kit.messages.mending import mend
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.readers.base import as_texts
from advocacy_kit.messages.redaction import redact_one

#: Values that are remembered for a column; a column of free text would fill the memory.
REMEMBERED = 10_000


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
    """

    def __init__(self, layout: Layout, language: str, redactions: Counter) -> None:
        self._language, self._redactions = language, redactions
        self._known: dict[str, dict[str, str | None]] = {}
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

    def cleaned(self, role: str, values: list) -> list[str | None]:
        """Give labels mended and redacted, None for an empty one."""
        return self._each(role, values, self._clean)

    def _clean(self, value: str) -> str | None:
        return redact_one(mend([value], Counter())[0], self._language, self._redactions) or None

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
