"""What a reader hands over: tables, and batches of their columns.

A reader takes a file apart and judges nothing: which column holds the text, which language a message is in,
what is personal in it, are questions for the rooms above.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Protocol

from advocacy_kit.errors import InputError

#: Rows that are looked at before anything is decided about a file, and code points at which that is enough.
SAMPLE_ROWS, SAMPLE_SIGNS = 2_000, 4_000_000

#: Longest cell that is read, in code points: a cell of Excel holds 32,767, a memo field with a whole correspondence some hundred thousand.
LONGEST_CELL = 1_000_000
#: Bytes beyond which an archive may not unpack to so many times its size.
_LARGE, _MOST_TIMES = 32 << 20, 200


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that could not be taken apart.

    Parameters
    ----------
    row : int
        As a person counts in a spreadsheet: the first row of the file is 1.
    line : int or None
        Line of a text file on which the row begins.
    reason : str
        What was wrong: the last part of a UI text's key (``messages-reason-<reason>``).
    excerpt : str
        Its beginning, as found (not redacted yet).
    values : dict
        What the text of the reason mentions.
    """

    row: int
    line: int | None
    reason: str
    excerpt: str
    values: dict = field(default_factory=dict)


@dataclass(slots=True)
class Batch:
    """Some rows of a table, column by column.

    Parameters
    ----------
    rows : list of int
        Number of each row in the file.
    lines : list of int or None
        Line on which each row begins, where the file has lines.
    columns : list of list
        The columns that were asked for, in that order; each as long as `rows`.
    unreadable : list of Unreadable
        Rows that are not among `rows`.
    blank : int
        Rows on which nothing stood at all; they are no rows of the table, but keep their number.
    share : float or None
        How far into the file this batch ends (0–1), where the reader knows.
    """

    rows: list[int] = field(default_factory=list)
    lines: list[int] | None = None
    columns: list[list] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    blank: int = 0
    share: float | None = None
    #: Numbers of rows that hold the same as an earlier row of the file; they are not among `rows`.
    copies: list[int] = field(default_factory=list)
    #: For each row the file that it is from, where a table is made of several.
    files: list[str] | None = None
    #: Parts that were left unread, by kind: ``attachment``, ``invitation``.
    ignored: Counter = field(default_factory=Counter)


class Table(Protocol):
    """A table in a file, opened and looked into."""

    #: How the file is laid out, for the summary: encoding, delimiter, sheet …
    details: dict[str, str]
    #: The file.
    path: Path
    #: Names of the columns where the format holds them; None where the first row may or may not be names.
    names: list[str] | None

    def head(self) -> list[list]:
        """First rows (at most `SAMPLE_ROWS`), all columns; with the names where `names` is None."""
        ...

    def batches(self, columns: list[int], size: int, *, skip: int, width: int) -> Iterator[Batch]:
        """Read the file from its start.

        Parameters
        ----------
        columns : list of int
            Positions of the columns to hand over, from 0.
        size : int
            Rows a batch, at most.
        skip : int
            Rows at the start that hold names or a title.
        width : int
            Number of columns that a row has.
        """
        ...


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that can be read: what a module in this folder offers as ``READER``.

    Parameters
    ----------
    name : str
        Name of the format, as people know it.
    suffixes : tuple of str
        Ends of file names, lower case, with the dot.
    recognises : callable
        Tells from the first bytes whether a file surely is of this format, whatever its name.
    open : callable
        Gives the tables in a file (a workbook has several), best first; raises `InputError`.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    open: Callable[[Path], "list[Table]"]


def sample(rows: Iterable[list]) -> list[list]:
    """Take the first rows of a table: many, unless their cells are enormous."""
    taken, signs = [], 0
    for row in islice(rows, SAMPLE_ROWS):
        taken.append(row)
        signs += sum(len(cell) for cell in row if isinstance(cell, str))
        if signs > SAMPLE_SIGNS:
            break
    return taken


def without_giants(batch: Batch) -> Batch:
    """Move rows with a cell that is too long for anybody's words to the unreadable ones, before anything works on them."""
    longest: dict[int, int] = {}
    for cells in batch.columns:
        for i, cell in enumerate(cells):
            if (length := _longest(cell)) > LONGEST_CELL:
                longest[i] = max(length, longest.get(i, 0))
    if not longest:
        return batch
    for i, length in longest.items():
        values: dict = {"signs": length, "most": LONGEST_CELL}
        if batch.files:
            values["file"] = batch.files[i]
        line = batch.lines[i] if batch.lines else None
        batch.unreadable.append(Unreadable(batch.rows[i], line, "long", "", values))
    keep = [i for i in range(len(batch.rows)) if i not in longest]
    batch.rows = [batch.rows[i] for i in keep]
    batch.lines = batch.lines and [batch.lines[i] for i in keep]
    batch.files = batch.files and [batch.files[i] for i in keep]
    batch.columns = [[cells[i] for i in keep] for cells in batch.columns]
    return batch


def _longest(cell: object) -> int:
    """Give the length of a text, or of the longest one in a list or a record."""
    if isinstance(cell, str):
        return len(cell)
    if isinstance(cell, dict):
        cell = list(cell.values())
    return max(map(_longest, cell), default=0) if isinstance(cell, list) else 0


def require_no_trap(path: Path, unpacked: int) -> None:
    """Refuse an archive that says it unpacks to far more than what people keep in a file of its size.

    Raises
    ------
    InputError
        It does; tells to how much.
    """
    if unpacked > _LARGE and unpacked > _MOST_TIMES * path.stat().st_size:
        raise InputError("messages-bomb", file=path.name, size=unpacked >> 20)


def as_text(value: object) -> str:
    """Give a cell's value as the text that a person sees in it; a list or a record is no text."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, (list, dict, bytes)):
        return ""
    if isinstance(value, float):
        # 12.0 is how a spreadsheet stores 12; a missing value comes as NaN.
        return "" if value != value else str(int(value)) if value.is_integer() else str(value)
    return str(value)


def as_texts(values: list) -> list[str]:
    """Give a whole column as texts."""
    return [v if type(v) is str else as_text(v) for v in values]


def quoted(names: Sequence[str]) -> str:
    """List names of columns for a text."""
    shown = [f'"{name[:60]}"' for name in names[:30]]
    return ", ".join(shown) + (f" … (+{len(names) - 30})" if len(names) > 30 else "")


def require_ordinary(path: Path) -> None:
    """Refuse a pipe or a device, which may never end, and a name with bytes that no report could write.

    Raises
    ------
    InputError
        It is either; a file that is missing, or a folder, is for others to tell.
    """
    if not path.name.isprintable() and any("\ud800" <= sign <= "\udfff" for sign in path.name):
        shown = path.name.encode(errors="replace").decode()
        raise InputError("messages-unreadable-name", file=shown)
    if path.exists() and not path.is_file() and not path.is_dir():
        raise InputError("messages-not-a-file", file=path.name)
