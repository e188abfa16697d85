"""Which table of a file holds the messages: the sheet that was asked for, or the one where people say most."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_kit.errors import AdvocacyError, InputError
from advocacy_kit.messages.columns import find_column, find_mapped, lay_out, longest_prose, recognise
from advocacy_kit.messages.layout import Layout, prose
from advocacy_kit.messages.readers import Table
from advocacy_kit.messages.readers.base import quoted

if TYPE_CHECKING:
    from advocacy_kit.messages.opening import Options


@dataclass(frozen=True, slots=True)
class _Tried:
    """A table that was looked into, and what is wrong with what was asked of it."""

    table: Table
    layout: Layout
    faults: list[AdvocacyError]

    @property
    def rows(self) -> int:
        """Rows of data on it, also those below the first that were looked at."""
        return max(self.layout.rows_seen, getattr(self.table, "filled", 0) - self.layout.skip)

    def worth(self) -> tuple[bool, int, bool, float, int]:
        """What makes one sheet a better choice than another.

        Anything on it at all; having the columns that were asked for; a column of messages with a name above it, which
        a cover seldom has; and then the most words, and the most rows.
        """
        layout = self.layout
        text = layout.columns.get("text")
        place = text.place if text else longest_prose(layout)
        words = prose(layout.filled(place)) * self.rows if place is not None else 0.0
        missed = len(self.faults) + sum(key == "usual-gone" for key, _ in layout.notes)
        return layout.rows_seen > 0, -missed, bool(text and layout.named), words, self.rows


def choose_table(
    path: Path, tables: Sequence[Table], options: "Options"
) -> tuple[Table, Layout, list[AdvocacyError]]:
    """Choose the table to read, and give its columns their roles.

    Returns
    -------
    table, layout
        The layout tells which other sheets were left unread.
    faults : list of AdvocacyError
        What is wrong with what was asked.

    Raises
    ------
    InputError
        No such sheet, or nothing on any.
    """
    if options.sheet in (None, ""):
        shown = [table for table in tables if not getattr(table, "hidden", False)]
    else:
        shown = [_asked(path, tables, options.sheet)]
    tried: list[_Tried] = []
    shut: dict[str, AdvocacyError] = {}
    for table in shown:
        try:
            layout = lay_out(table)
        except InputError as error:
            # One sheet that is no table does not stand in the way of the others.
            shut[name_of(table)] = error
            continue
        if layout.names:
            tried.append(_Tried(table, layout, _recognise(layout, options)))
    if not tried and shut:
        raise next(iter(shut.values()))
    if not tried:
        raise InputError("messages-empty-file", file=path.name)
    # Of equals the first.
    best = max(tried, key=_Tried.worth)
    if not best.layout.rows_seen:
        raise InputError("messages-header-only", file=path.name, columns=quoted(best.layout.names))
    rows = {name_of(t.table): t.rows for t in tried if t is not best} | dict.fromkeys(shut)
    best.layout.sheets_left = {name: rows[name] for name in map(name_of, shown) if name in rows}
    return best.table, best.layout, best.faults


def name_of(table: Table) -> str:
    """Name of the sheet, as it is told; empty where the format has none."""
    return table.details.get("sheet", "")


def _asked(path: Path, tables: Sequence[Table], wanted: str | int) -> Table:
    """Find a sheet by its name, in which case plays no part, or else by its position from 1."""
    names = [name_of(table) for table in tables]
    if not any(names):
        raise InputError("messages-no-sheets", file=path.name, wanted=wanted)
    written = [getattr(table, "sheet", name) for table, name in zip(tables, names, strict=True)]
    for form in (str, lambda name: " ".join(str(name).split()).casefold()):
        for known in (written, names):
            if form(wanted) in map(form, known):
                return tables[list(map(form, known)).index(form(wanted))]
    if str(wanted).isdecimal() and 1 <= int(wanted) <= len(tables):
        return tables[int(wanted) - 1]
    raise InputError("messages-no-such-sheet", file=path.name, wanted=wanted, sheets=quoted(names))


def _recognise(layout: Layout, options: "Options") -> list[AdvocacyError]:
    """Give the columns their roles; what usually holds, holds where this file has such a column, and is told where not."""
    mapping, usual = dict(options.mapping or {}), options.usual
    roles, keep = {}, {}
    for role, wanted in usual.mapping.items():
        if role in mapping:
            continue
        place, column, _ = (None, "", {}) if wanted in (None, "") else find_mapped(layout, role, wanted)
        if place is not None or column == "":
            roles[role] = wanted
        else:
            layout.notes.append(("usual-gone", {"column": column, "role": role}))
    for wanted in usual.keep:
        place = find_column(layout, wanted)
        if place is None:
            layout.notes.append(("keep-gone", {"column": wanted}))
        elif wanted not in options.keep:
            keep[layout.names[place]] = wanted
    faults = recognise(layout, mapping | roles, tuple(dict.fromkeys([*options.keep, *keep.values()])))
    for i, fault in enumerate(faults):
        role, column = fault.values.get("role"), fault.values.get("column")
        if fault.key == "messages-map-persons" and role in roles:
            faults[i] = usual.located("mapping", role, fault)
        elif fault.key == "messages-keep-persons" and column in keep:
            faults[i] = usual.located("keep", keep[column], fault)
    for role in roles.keys() & layout.columns.keys():
        layout.columns[role] = replace(layout.columns[role], how="usual")
    return faults
