"""What a reader of the summary should know about a column of dates, with the rows."""

from dataclasses import dataclass, field

from advocacy_kit.messages.dates.cells import MISSING, MOMENT, UNREAD
from advocacy_kit.messages.dates.moments import Moments
from advocacy_kit.messages.dates.style import DateStyle

#: Rows that are named; the others are counted.
NAMED = 8


@dataclass(slots=True)
class DateNotes:
    """Rows with something to tell about their date, gathered while a file is read.

    Parameters
    ----------
    column : str
        Name of the column.
    style : DateStyle
        How it is read.
    """

    column: str
    style: DateStyle
    counted: dict[str, int] = field(default_factory=dict)
    rows: dict[str, list[int]] = field(default_factory=dict)

    def add(self, rows: list[int], moments: Moments) -> None:
        """Take in some rows; those of an earlier call stand above them."""
        main = self.style.main
        for i, row in enumerate(rows):
            kind, family = moments.kinds[i], moments.families[i]
            if kind == MOMENT:
                if family == "contrary":
                    self._note("contrary", row)
                elif family == "month":
                    self._note("month-only", row)
                elif family != main and main:
                    self._note("mixed", row)
                if moments.future[i]:
                    self._note("future", row)
                if moments.clock[i]:
                    self._note("clock", row)
                if moments.shared[i]:
                    self._note(moments.shared[i], row)
            elif kind == UNREAD:
                self._note("unread", row)
            elif kind == MISSING and family == "placeholder":
                self._note("placeholder", row)

    def _note(self, what: str, row: int) -> None:
        self.counted[what] = self.counted.get(what, 0) + 1
        named = self.rows.setdefault(what, [])
        if len(named) < NAMED:
            named.append(row)

    def told(self) -> list[tuple[str, dict]]:
        """Give what is to be told: end of a UI text's key, its values."""
        notes: list[tuple[str, dict]] = []
        style, column = self.style, {"column": self.column}
        if style.decided == "rows":
            shown = "; ".join(f"{row} ({cell})" for row, cell in style.proof)
            notes.append((f"dates-{style.order}-rows", column | {"rows": shown}))
        elif style.decided == "half":
            notes.append(("dates-month-first-half", column))
        elif style.decided == "nothing":
            notes.append(("dates-day-first-nothing", column))
        elif style.decided == "given" and style.main in ("numbers", ""):
            notes.append((f"dates-{style.order}-given", column))
        if style.main == "excel":
            notes.append((f"dates-excel-{1904 if style.from_1904 else 1900}", column))
        notes += [
            (f"dates-{what}", column | {"count": count, "rows": self._named(what)})
            for what, count in self.counted.items()
        ]
        return notes

    def _named(self, what: str) -> str:
        rows, count = self.rows[what], self.counted[what]
        return ", ".join(map(str, rows)) + (f" … (+{count - len(rows)})" if count > len(rows) else "")

    def to_dict(self) -> dict:
        """Give it as plain JSON types, for a manifest."""
        return {
            "order": self.style.order,
            "decided": self.style.decided,
            "written": self.style.main,
            "noted": dict(self.counted),
        }
