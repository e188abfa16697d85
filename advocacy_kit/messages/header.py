"""Whether a table begins with names of columns, with a title above them, or at once with data."""

import re
from statistics import median

from advocacy_kit.messages.headings import Names, column_of, is_name, is_value
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.roles_match import WHOLE, best_role, fit

#: Rows among which names are looked for when the first row holds none.
DEEPEST = 10
#: Rows by which the width of a table is told, and cells beyond which a row is no row of names.
_SOME, _WIDEST = 50, 16_384
_UNSEEN = re.compile("[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


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
    if not title and _names(Names(first, below)):
        return _with_second(rows, 0, first)
    for i, row in enumerate(rows[1:DEEPEST], 1):
        if len(row) > _WIDEST:
            continue
        found = Names(_cells(row), rows[i + 1 :])
        # A title above the names is one cell wide.
        if found.filled >= 2 and sum(map(bool, first)) < len(found.cells) and _names_below(found):
            return _with_second(rows, i, found.cells)
    if _looks_like_names(first, below):
        return 1, named_columns(first)
    return 0, None


def _cells(row: list) -> list[str]:
    """Give a row as texts, without what cannot be seen."""
    return [_UNSEEN.sub("", as_text(c)).strip() for c in row]


def _names(first: Names) -> bool:
    """Tell whether the first row names the columns by what it says; words within a sentence need more than that."""
    if first.sure and len(first.sure) >= 0.5 * first.filled:
        return True
    if first.sure_text and not first.values:
        return True
    if not (first.text or first.half) or first.repeats or first.values or first.person:
        return False
    return first.asked or all(map(is_name, first.cells)) or _looks_like_names(first.cells, first.below)


def _names_below(found: Names) -> bool:
    """Tell whether a row below the first names the columns."""
    if found.certain:
        return True
    return (
        bool(found.sure and found.text and found.half)
        and not (found.repeats or found.values or found.person)
        and _looks_like_names(found.cells, found.below)
    )


def _with_second(rows: list[list], place: int, cells: list[str]) -> tuple[int, list[str]]:
    """Give the names of a row, or those of a second row of names below it, which tells them more closely."""
    if place + 1 < len(rows) and len(rows[place + 1]) <= _WIDEST:
        names = _second(cells, Names(_cells(rows[place + 1]), rows[place + 2 :]))
        if names:
            return place + 2, named_columns(names)
    return place + 1, named_columns(cells)


def _second(first: list[str], second: Names) -> list[str] | None:
    """Give the names that two rows make together; None where the second holds data.

    Two kinds are known: names under groups, which leave cells open that the second row fills; and the same names once
    more, in another language or as a program has them.
    """
    if len(second.cells) != len(first) or second.filled < 2 or max(map(len, second.cells)) > 40:
        return None
    names = [cell or group for cell, group in zip(second.cells, first, strict=True)]
    if any(name and not group for name, group in zip(names, first, strict=True)):
        nameless = any(not name and column_of(second.below, i) for i, name in enumerate(names))
        return names if second.certain and not nameless else None
    roles = [_whole_role(cell) for cell in second.cells]
    same = None not in roles and roles == [_whole_role(cell) for cell in first]
    return names if same and "text" in roles and second.certain and second.cells != first else None


def _whole_role(cell: str) -> str | None:
    role = best_role(normal(cell))
    return role if role and fit(role, normal(cell)) >= WHOLE else None


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


def _looks_like_names(first: list[str], below: list[list]) -> bool:
    """Judge a first row whose names are unknown by how it differs from what stands below."""
    names = Names(first, below)
    if any(is_value(cell) for cell in first) or names.repeats or names.told:
        return False
    longest, name_of_longest = 0.0, ""
    for i, cell in enumerate(first):
        values = column_of(below, i)
        enough = len(values) >= 3 or (values and all(map(is_name, filter(None, first))))
        if cell and enough and sum(map(is_value, values)) > 0.8 * len(values):
            return True
        typical = median(map(len, values)) if values else 0
        if typical > longest:
            longest, name_of_longest = typical, cell
    if not longest:
        # Names and nothing below, or a single row of data.
        return len(first) > 1 and all(0 < len(c) <= 40 for c in first if c)
    asked = name_of_longest.endswith(("?", ":")) and not any(
        v.endswith(("?", ":")) for v in column_of(below, first.index(name_of_longest))[:50]
    )
    short = len(name_of_longest) <= 40 and len(name_of_longest) < longest / 3
    return bool(name_of_longest) and (asked or (short and not name_of_longest.endswith((".", "!"))))
