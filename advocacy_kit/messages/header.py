"""Whether a table begins with names of columns, with a title above them, or at once with data."""

import re
from statistics import median

from advocacy_kit.messages.names import normal
from advocacy_kit.messages.persons import holds_persons
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.roles_match import best_role

#: Rows among which names are looked for when the first row holds none.
DEEPEST = 10
#: Rows by which the width of a table is told, and cells beyond which a row is no row of names.
_SOME, _WIDEST = 50, 16_384
_UNSEEN = re.compile("[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NUMBER = re.compile(r"[-+]?[\d.,]+%?$")
_PHONE = re.compile(r"(?=(?:\D*\d){8,15}\D*$)[+(]?\d[\d ()./-]+$")
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[a-z]{2,}$", re.I)
_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T].*)?$")


def _is_value(cell: str) -> bool:
    """Tell a value (number, date, address, code with digits) from a name."""
    return bool(_NUMBER.match(cell) or _DATE.match(cell) or "@" in cell or "://" in cell)


def _is_data(cells: list[str]) -> bool:
    """Tell a row of data from names of columns, whatever else stands in it.

    A phone number, a moment or an address of mail names no column; neither do a person's name and a sentence together.
    """
    if any(_PHONE.match(cell) or _DATE.match(cell) or _MAIL.match(cell) for cell in cells):
        return True
    named = any(" " in cell and holds_persons([cell]) for cell in cells)
    return named and any(cell.endswith((".", "!", "…")) and " " in cell for cell in cells)


def _is_name(cell: str) -> bool:
    """Tell a name from the piece of a sentence: what a table of a row or two is judged by."""
    return len(cell) <= 40 and len(cell.split()) <= 4 and not cell.endswith((".", "!", ",", "…"))


def _known(cells: list[str]) -> tuple[bool, float]:
    """Tell whether a row names a text column, and what share of its cells names some role."""
    found = [best_role(normal(cell)) for cell in cells if cell]
    if not found:
        return False, 0.0
    return "text" in found, sum(role is not None for role in found) / len(found)


def find_header(rows: list[list]) -> tuple[int, list[str] | None]:
    """Find the names of the columns.

    Parameters
    ----------
    rows : list of list
        First rows of the table.

    Returns
    -------
    skip : int
        Rows before the first row of data.
    names : list of str or None
        The names; None for a table without.
    """
    if not rows:
        return 0, None
    first = _cells(rows[0])
    # The names again, as tables glued together have them, are no sign that they are values.
    below = [row for row in rows[1:] if row != rows[0] and _cells(row) != first]
    # One cell above rows of several is a title, whatever it says.
    title = sum(map(bool, first)) == 1 and len(first) <= 1 < median(map(len, rows[:_SOME]))
    if not title and not _repeats(first, below):
        text, share = _known(first)
        # Among names that are known, one may be a phone number; one known word among values may be what somebody wrote.
        if share >= 0.5 or (text and not _is_data(first)):
            second = _cells(rows[1]) if text and len(rows) > 1 else []
            if _names_too(second, first):
                return 2, named_columns(second)
            return 1, named_columns(first)
    for i, row in enumerate(rows[1:DEEPEST], 1):
        if len(row) > _WIDEST:
            continue
        cells = _cells(row)
        text, share = _known(cells)
        # A title above the names is one cell wide; a row of data hardly ever names two roles.
        if text and share >= 0.5 and sum(map(bool, cells)) >= 2 and sum(map(bool, first)) < len(cells):
            return i + 1, named_columns(cells)
    if _looks_like_names(first, below):
        return 1, named_columns(first)
    return 0, None


def _cells(row: list) -> list[str]:
    """Give a row as texts, without what cannot be seen."""
    return [_UNSEEN.sub("", as_text(c)).strip() for c in row]


def _names_too(second: list[str], first: list[str]) -> bool:
    """Tell whether a second row of names stands below the first, which then names groups of columns."""
    if len(second) != len(first) or sum(map(bool, second)) < max(2, sum(map(bool, first))):
        return False
    text, share = _known(second)
    return text and share >= 0.5 and not any(map(_is_value, second)) and max(map(len, second)) <= 40


def named_columns(cells: list[str]) -> list[str]:
    """Give every column a name of its own: ``#3`` without one, ``Tekst (2)`` for the second of a name."""
    names: dict[str, None] = {}
    for i, cell in enumerate(cells, 1):
        name = re.sub(r"\s+", " ", cell.strip("\ufeff \t\r\n\0")) or f"#{i}"
        number = 2
        unique = name
        while unique in names:
            unique = f"{name} ({number})"
            number += 1
        names[unique] = None
    return list(names)


def _column(rows: list[list], i: int) -> list[str]:
    return [text for row in rows[:200] if i < len(row) and (text := as_text(row[i]).strip())]


def _repeats(first: list[str], below: list[list]) -> bool:
    """Tell whether a cell of the first row occurs again below it, as values do and names do not."""
    return any(cell and cell in _column(below, i) for i, cell in enumerate(first))


def _looks_like_names(first: list[str], below: list[list]) -> bool:
    """Judge a first row whose names are unknown by how it differs from what stands below."""
    if any(_is_value(cell) for cell in first) or _is_data(first) or _repeats(first, below):
        return False
    longest, name_of_longest = 0.0, ""
    for i, cell in enumerate(first):
        values = _column(below, i)
        enough = len(values) >= 3 or (values and all(map(_is_name, filter(None, first))))
        if cell and enough and sum(map(_is_value, values)) > 0.8 * len(values):
            return True
        typical = median(map(len, values)) if values else 0
        if typical > longest:
            longest, name_of_longest = typical, cell
    if not longest:
        # Names and nothing below, or a single row of data.
        return len(first) > 1 and all(0 < len(c) <= 40 for c in first if c)
    asked = name_of_longest.endswith(("?", ":")) and not any(
        v.endswith(("?", ":")) for v in _column(below, first.index(name_of_longest))[:50]
    )
    short = len(name_of_longest) <= 40 and len(name_of_longest) < longest / 3
    return bool(name_of_longest) and (asked or (short and not name_of_longest.endswith((".", "!"))))
