"""What becomes of each row: something of it is used, or why nothing is. Decided message by message, counted row by row."""

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from advocacy_kit.messages import dates
from advocacy_kit.messages.faults import MOST_VALUES
from advocacy_kit.messages.filters import plain
from advocacy_kit.messages.labels import Labels
from advocacy_kit.messages.layout import is_nothing
from advocacy_kit.messages.opening import Opened
from advocacy_kit.messages.persons import persons_of
from advocacy_kit.messages.readers.base import as_text, as_texts
from advocacy_kit.messages.rejected import REASONS, Rejections
from advocacy_kit.messages.roles import GROUPS
from advocacy_kit.messages.rows import Rows
from advocacy_kit.messages.summary import FILTERED, Summary

if TYPE_CHECKING:
    import pandas as pd


class Fates:
    """Decides what becomes of the messages of one reading, and accounts for their rows.

    Parameters
    ----------
    opened : Opened
        The file, and what was asked of it.
    roles : dict of str to int
        Role to place of the columns that are read.
    labels : Labels
        Reads the columns of few values.
    summary : Summary
        Of the reading; counts are added to it.
    rejected : Rejections
        Of the reading; rows that could not be used are added to it.
    """

    def __init__(
        self, opened: Opened, roles: dict[str, int], labels: Labels, summary: Summary, rejected: Rejections
    ) -> None:
        self._layout, self._filters, self._roles = opened.layout, opened.filters, roles
        self._labels, self._summary, self._rejected = labels, summary, rejected

    def of_texts(self, rows: Rows, columns: dict[str, list]) -> None:
        """Give the fates that the texts decide: a program's, only somebody else's words, nothing, names of columns."""
        fate = [
            f or ("" if t and not is_nothing(t) else "empty")
            for f, t in zip(rows.said.fates, rows.said.texts, strict=True)
        ]
        again = set(self._names_again(rows.cells, columns))
        rows.fate = ["names" if i in again else f for i, f in zip(rows.pieces.source, fate, strict=True)]

    def of_dates(self, rows: Rows) -> None:
        """Give the fate of a date that cannot be."""
        wrong = rows.pieces.spread([kind == dates.IMPOSSIBLE for kind in rows.dated.kinds])
        rows.fate = [
            "date" if impossible and not f else f for f, impossible in zip(rows.fate, wrong, strict=True)
        ]

    def of_choice(
        self,
        rows: Rows,
        columns: dict[str, list],
        moments: "pd.Series | None",
        voices: list[str],
    ) -> None:
        """Give the fates of what was not asked for: another period, another value of a column.

        Parameters
        ----------
        rows : Rows
            Whose messages.
        columns : dict of str to list
            Role to cells, one a message.
        moments : pandas.Series, optional
            When they were sent.
        voices : list of str
            Whose words they are.
        """
        filters, fate = self._filters, rows.fate
        if moments is not None and (filters.since is not None or filters.until is not None):
            missing = moments.isna().tolist()
            outside = [False] * len(fate)
            if filters.since is not None:
                outside = (moments < filters.since).tolist()
            if filters.until is not None:
                outside = [a or b for a, b in zip(outside, (moments >= filters.until).tolist(), strict=True)]
            for i, kept in enumerate(fate):
                if not kept and (missing[i] or outside[i]):
                    fate[i] = "undated" if missing[i] else "period"
        for key, wanted in filters.where.items():
            if key == "language":
                continue
            values = voices if key == "voice" else self._shown(key, columns[key])
            met = self._summary.met.setdefault(key, Counter())
            if len(met) <= MOST_VALUES:
                met.update(v for v in self._told(key, values) if v)
            for i, kept in enumerate(fate):
                if not kept and plain(values[i] or "") not in wanted:
                    fate[i] = "where"

    def of_languages(self, rows: Rows, languages: list[str], *, keep_other: bool) -> None:
        """Give the fates that the language decides: not asked for, or neither Dutch nor English."""
        wanted = self._filters.where.get("language")
        for i in rows.alive:
            if wanted is not None and languages[i] not in wanted:
                rows.fate[i] = "where"
            elif languages[i] == "other" and not keep_other:
                rows.fate[i] = "language"

    def count(self, rows: Rows, columns: dict[str, list], languages: list[str], language: str) -> None:
        """Account for every row, and put those that could not be used on the list.

        Parameters
        ----------
        rows : Rows
            As far as it was read.
        columns : dict of str to list
            Role to cells, one a message: whom a row names goes from what is shown of it.
        languages : list of str
            Of the messages; empty for those whose language nobody asked for.
        language : str
            Of the placeholders in what is shown of rows that could not be used.
        """
        summary, batch, pieces, fate = self._summary, rows.batch, rows.pieces, rows.fate
        fates = pieces.fates(fate)
        summary.rows += len(fates) + len(batch.unreadable) + len(batch.copies)
        summary.blank += batch.blank
        summary.ignored.update(batch.ignored)
        counted = Counter(fates)
        summary.used += counted[""]
        summary.messages += fate.count("")
        counted["copy"] = len(batch.copies)
        summary.filtered.update({k: counted[k] for k in FILTERED if counted[k]})
        heard = zip(languages, fate, strict=False)
        summary.languages.update(Counter(told for told, f in heard if not f or f == "language"))
        summary.repairs.update(rows.mended)
        summary.own_words.update(rows.said.counted(len(fate)))
        if rows.dated is not None:
            summary.dates.add(batch.rows[: len(rows.cells)], rows.dated)
        if pieces.cut:
            left = (f for i, f in zip(pieces.source, fate, strict=False) if f and not fates[i])
            summary.turns_left.update(left)
            parted = zip(pieces.source[: len(fate)], pieces.turns, strict=False)
            summary.transcripts += len({i for i, turn in parted if turn and not fates[i]})
        self._list_rejected(rows, columns, fates, counted, language)

    def _list_rejected(
        self, rows: Rows, columns: dict[str, list], fates: list[str], counted: Counter, language: str
    ) -> None:
        """Put the rows that could not be used on the list, in the order of the file."""
        batch, pieces = rows.batch, rows.pieces
        lost = [(u.row, u.line, u.reason, u.excerpt, u.values, ()) for u in batch.unreadable]
        if any(counted[reason] for reason in REASONS):
            for i, reason in enumerate(fates):
                if reason in REASONS:
                    line = batch.lines[i] if batch.lines else None
                    values = {"date": dates.shown(rows.sent[i])} if reason == "date" else {}
                    if batch.files:
                        values["file"] = batch.files[i]
                    # Of a conversation its first turn, since the labels in the cell hold names.
                    first = bisect_left(pieces.source, i)
                    text = pieces.texts[first] if pieces.cut else rows.cells[i]
                    own = {role: cells[first : first + 1] for role, cells in columns.items()}
                    named = persons_of(own, [pieces.speakers.get(i, ())])
                    lost.append((batch.rows[i], line, reason, text, values, named[0] if named else ()))
        for row, line, reason, text, values, named in sorted(lost, key=lambda found: found[0]):
            self._rejected.add(row, line, reason, text, language, values, named)
            self._summary.rejected[reason] += 1

    def _names_again(self, texts: list[str], columns: dict[str, list]) -> list[int]:
        """Find rows that repeat the names of the columns, as tables glued together do."""
        layout = self._layout
        if not (layout.named and layout.skip):
            return []
        names = {role: plain(layout.written[place]) for role, place in self._roles.items()}
        wanted = names["text"]
        return [
            i
            for i, text in enumerate(texts)
            if len(text) <= len(wanted) and plain(text) == wanted
            if all(role == "text" or plain(as_text(columns[role][i])) == name for role, name in names.items())
        ]

    def _shown(self, key: str, values: list) -> list[str | None]:
        """Give a column's values as the messages table shows them."""
        if key == "audience":
            return self._labels.meant(key, values)
        return self._labels.cleaned(key, values) if key in GROUPS else as_texts(values)

    def _told(self, key: str, values: list[str | None]) -> list[str | None]:
        """Give values as a fault may tell them: redacted, also of a column without a role."""
        return self._labels.cleaned(key, values) if key.startswith("#") else values
