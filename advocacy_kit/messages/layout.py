"""What was recognised in a table: its columns, what each of them is, and what else stands in it."""

import re
from dataclasses import dataclass, field

from advocacy_kit.messages import dates
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.systems import System, Thread

#: Rows by which a column's content is judged.
LOOK = 300
#: Words that a sentence has, and a label has not.
SENTENCE = 5
_LETTERS = re.compile(r"[^\W\d_]")
#: What programs write into a cell that holds nothing, and people who have nothing to say.
_NO_TEXT = frozenset(
    [
        *("nan", "null", "#n/a", "#n/b", "#ref!", "#verw!", "#value!", "#waarde!", "#name?", "#naam?"),
        *("#div/0!", "#deel/0!", "#num!", "#getal!", "#null!", "#leeg!", "#spill!", "#overloop!", "#calc!"),
        *("n/a", "n.a.", "n/b", "nvt", "n.v.t.", "n.v.t", "niet van toepassing", "not applicable"),
        *("-", "--", "---", "–", "—", "_", "/", ".", ","),
    ]
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its role.

    Parameters
    ----------
    role : str
        A key of `ROLES`, or ``keep``.
    place : int
        Position in the file, from 0.
    name : str
        As the file has it; ``#3`` in a file without names.
    how : str
        ``map`` (the caller), ``usual`` (the organisation), ``system``, ``name`` or ``content``.
    rivals : tuple of str
        Other columns that could have been it.
    """

    role: str
    place: int
    name: str
    how: str
    rivals: tuple[str, ...] = ()


@dataclass(slots=True)
class Layout:
    """What was recognised in a table.

    Parameters
    ----------
    skip : int
        Rows at the start that hold names or a title.
    names : list of str
        All columns, as they are told.
    named : bool
        Whether the file names its columns.
    columns : dict of str to Column
        By role.
    dropped : list of str
        Columns that play no role.
    notes : list of (str, dict)
        What else a reader of the summary should know: end of a UI text's key, its values.
    date_style : DateStyle
        How the moments are written.
    sample : list of list
        The rows looked at, without names.
    rows_seen : int
        How many rows there were to look at, whole or not.
    system : System or None
        Whose export it is, where that is known.
    timezone : str or None
        Where the file says that moments without a zone were written down.
    open_answers : list of str
        In a survey: further columns that look like answers in people's own words.
    sheets_left : dict of str to (int or None)
        Other sheets of a workbook, not read, and how many rows they have; None for one that cannot be opened.
    """

    skip: int
    names: list[str]
    named: bool
    columns: dict[str, Column] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    notes: list[tuple[str, dict]] = field(default_factory=list)
    date_style: dates.DateStyle = field(default_factory=dates.DateStyle)
    sample: list[list] = field(default_factory=list)
    rows_seen: int = 0
    system: System | None = None
    timezone: str | None = None
    open_answers: list[str] = field(default_factory=list)
    sheets_left: dict[str, int | None] = field(default_factory=dict)
    #: Whether the format itself says which column is the text: there is no choice then to be told.
    sure_text: bool = False
    #: How the column of the text holds whole conversations, where it does.
    thread: Thread | None = None
    #: All columns as the file has them; `names` are redacted.
    written: list[str] = field(default_factory=list)
    #: Whether a workbook counts its days from 1904.
    from_1904: bool = False

    def values(self, place: int) -> list:
        """A column's cells in the sample."""
        return [row[place] for row in self.sample if place < len(row)]

    def filled(self, place: int) -> list[str]:
        """A column's cells that hold something, as text; some hundreds at most."""
        texts = (as_text(v).strip() for v in self.values(place)[: 2 * LOOK])
        return [t for t in texts if t][:LOOK]


def prose(values: list[str]) -> float:
    """Tell how much a column reads like messages: words a cell, counting only cells that are mostly letters.

    Returns
    -------
    float
        Mean number of words; 0 for codes, numbers, dates, and for a few values that come back all the time.
    """
    if not values:
        return 0.0
    if len(values) >= 20 and len(set(values)) < 0.1 * len(values):
        return 0.0
    words = 0
    for value in values:
        value = value[:2000]
        if len(_LETTERS.findall(value)) > 0.5 * len(value) and "://" not in value[:10]:
            words += len(value.split())
    return words / len(values)


def is_nothing(text: str) -> bool:
    """Tell what a program writes into a cell that holds nothing, or somebody into a field that must be filled in."""
    return len(text) < 20 and text.casefold() in _NO_TEXT
