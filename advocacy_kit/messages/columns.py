"""Which column is what: by `mapping`, by name, or, in a table without names, by what stands in it."""

import re
from dataclasses import replace

from advocacy_kit.errors import AdvocacyError, CallError, InputError
from advocacy_kit.messages import dates
from advocacy_kit.messages.direction import direction
from advocacy_kit.messages.exports import bind, choose_answers, said_zone, unread
from advocacy_kit.messages.fixed_values import known_values
from advocacy_kit.messages.header import find_header, named_columns
from advocacy_kit.messages.identities import holds_identities, names_case, of_one, of_persons
from advocacy_kit.messages.layout import LOOK, SENTENCE, Column, Layout, prose
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.readers.base import LONGEST_CELL, Table, as_text, quoted, without_giants
from advocacy_kit.messages.roles import GROUPS, ROLES
from advocacy_kit.messages.roles_match import WHOLE, fit, role_named
from advocacy_kit.messages.shown import shown_labels
from advocacy_kit.messages.systems import find_header_of, find_system
from advocacy_kit.messages.text_column import customers_beside, ours_told, weighed_text

#: As many as a spreadsheet has.
MOST_COLUMNS = 16_384


def lay_out(table: Table) -> Layout:
    """Look into a table: names, first rows."""
    layout = _look_into(table)
    # Told everywhere from here on, so redacted once; what somebody asks for is found by both.
    layout.written, layout.names = layout.names, shown_labels(layout.names)
    layout.notes = [*(_notes(table, layout.names) if layout.names else []), *layout.notes]
    return layout


def _look_into(table: Table) -> Layout:
    # A cell that is too long is told with its row; its beginning is enough to know a column by.
    rows = [[c[:LONGEST_CELL] if isinstance(c, str) else c for c in row] for row in table.head()]
    from_1904 = getattr(table, "from_1904", False)
    if table.names is not None:
        _require_few(table, len(table.names))
        system = find_system(table.names)
        return Layout(
            0,
            list(table.names),
            True,
            sample=rows,
            rows_seen=len(rows),
            system=system,
            timezone=system and system.timezone,
            sure_text=getattr(table, "sure_text", False),
        )
    if not any(as_text(cell).strip() for row in rows for cell in row):
        return Layout(0, [], False)
    _require_few(table, len(rows[0]))
    known = find_header_of(rows)
    said = said_zone(rows[: known[0]]) if known else None
    if known:
        skip, cells, system = known
        names = named_columns(cells)
    else:
        (skip, names), system = find_header(rows), None
    above = rows[skip - 2] if names and not system and skip >= 2 else []
    widths = [len(row) for row in rows[:50]]
    width = len(names) if names else max(widths, key=widths.count, default=0)
    rows_seen, rows = len(rows) - skip, rows[skip:]
    # A delimiter at the end of the row of names makes no column.
    while names and names[-1] == f"#{width}" and not any(_holds(row, width - 1) for row in rows):
        width -= 1
        names.pop()
    sample = [row[:width] for row in rows if len(row) == width or (len(row) > width and not any(row[width:]))]
    names, named = names or [f"#{i + 1}" for i in range(width)], names is not None
    return Layout(
        skip,
        names,
        named,
        notes=[("names-above", {})] if len(list(filter(as_text, above))) > 1 else [],
        sample=sample,
        rows_seen=rows_seen,
        from_1904=from_1904,
        system=system,
        timezone=system and (system.timezone or said),
    )


def _notes(table: Table, names: list[str]) -> list[tuple[str, dict]]:
    """What a reader had to decide by itself."""
    return table.notes(names) if hasattr(table, "notes") else []


def _holds(row: list, place: int) -> bool:
    return place < len(row) and bool(as_text(row[place]).strip())


def _require_few(table: Table, columns: int) -> None:
    """Refuse what is no table of messages, and would take for ever to look at."""
    if columns > MOST_COLUMNS:
        raise InputError("messages-too-many-columns", file=table.path.name, count=columns, most=MOST_COLUMNS)


def recognise(
    layout: Layout, mapping: dict[str, str | int | None] | None, keep: tuple[str, ...]
) -> list[AdvocacyError]:
    """Give the columns of a layout their roles.

    Parameters
    ----------
    layout : Layout
        Changed in place.
    mapping : dict, optional
        Role to column: its name, its position from 1, or None or "" to leave a role without a column.
    keep : tuple of str
        Further columns that are wanted.

    Returns
    -------
    list of AdvocacyError
        What is wrong with `mapping` and `keep`; every fault at once.
    """
    faults: list[AdvocacyError] = []
    closed: set[str] = set()
    for given, wanted in (mapping or {}).items():
        role = role_named(given)
        if role not in ROLES:
            faults.append(CallError("messages-unknown-role", role=given, roles=", ".join(ROLES)))
            continue
        closed.add(role)
        if wanted is None or wanted == "":
            continue
        place, wanted, said = find_mapped(layout, role, wanted)
        if said:
            layout.date_style = replace(layout.date_style, decided="given", **said)
        if place is None:
            faults.append(_no_such_column(layout, wanted))
        elif role in GROUPS and (of_one(layout, place) or names_case(layout.names[place])):
            faults.append(CallError("messages-map-persons", role=role, column=layout.names[place]))
        else:
            layout.columns[role] = Column(role, place, layout.names[place], "map")
    if layout.system:
        faults += bind(layout, closed)
    taken = {c.place for c in layout.columns.values()} | unread(layout)
    for role in ROLES:
        if role in closed:
            continue
        column = _by_name(layout, role, taken) if layout.named else _by_content(layout, role, taken)
        if column:
            layout.columns[role] = column
            taken.add(column.place)
    for wanted in keep:
        place = find_column(layout, wanted)
        if place is None:
            faults.append(_no_such_column(layout, wanted))
        elif of_persons(layout, place):
            faults.append(CallError("messages-keep-persons", column=layout.names[place]))
        else:
            layout.columns[f"keep:{layout.names[place]}"] = Column("keep", place, layout.names[place], "map")
            taken.add(place)
    if layout.system and layout.system.survey and "text" not in closed:
        choose_answers(layout, taken)
    # A column without name and content is what a delimiter at the end of each row leaves.
    layout.dropped = [
        name
        for i, name in enumerate(layout.names)
        if i not in {c.place for c in layout.columns.values()}
        and not (name.startswith("#") and not layout.filled(i))
    ]
    text = layout.columns.get("text")
    if text and layout.system is None and not layout.sure_text:
        rivals = list(text.rivals)
        if text.how != "map":
            # Told, so that somebody who expected another column sees that there was a choice.
            rivals += [
                name
                for name in layout.dropped
                if name not in rivals and prose(layout.filled(layout.names.index(name))) >= SENTENCE
            ]
        ours = ours_told(layout, rivals)
        layout.columns["text"] = replace(text, rivals=tuple(name for name in rivals if name not in ours))
    return faults


def settle(layout: Layout, table: Table) -> None:
    """Settle what the columns' roles decide: a merged text is one message, and how dates are read.

    The order of day and month is decided by rows of the whole file where the first ones do not tell.
    """
    if hasattr(table, "alone"):
        table.alone = layout.columns["text"].place
    column = layout.columns.get("sent_at")
    if column is None:
        return
    batches = table.batches([column.place], 2_000, skip=layout.skip, width=len(layout.names))
    start = replace(
        layout.date_style,
        numbers=column.how != "content",
        from_1904=layout.date_style.from_1904 or layout.from_1904,
    )
    style = dates.decide(start, ((batch.rows, batch.columns[0]) for batch in map(without_giants, batches)))
    if style.decided in ("nothing", "half") and layout.system and layout.system.dates:
        # Whose export it is tells how it writes dates.
        style = replace(style, order=layout.system.dates, decided="")
    layout.date_style = style


def _no_such_column(layout: Layout, wanted: object) -> InputError:
    from difflib import get_close_matches

    near = get_close_matches(str(wanted), layout.names, 1, 0.6)
    key = "messages-no-such-column-near" if near else "messages-no-such-column"
    return InputError(key, wanted=wanted, near=near[0] if near else "", columns=quoted(layout.names))


def find_column(layout: Layout, wanted: str | int) -> int | None:
    """Find a column by its name, as it stands or as words, or else by its position from 1."""
    if isinstance(wanted, str):
        name = wanted.strip()
        for names in (layout.written, layout.names):
            if name in names:
                return names.index(name)
            words = [normal(n) for n in names]
            if normal(name) and normal(name) in words:
                return words.index(normal(name))
        name = name.removeprefix("#")
        if not name.isdecimal():
            return None
        wanted = int(name)
    return wanted - 1 if 1 <= wanted <= len(layout.names) else None


def find_mapped(layout: Layout, role: str, wanted: str | int) -> tuple[int | None, str | int, dict]:
    """Find the column that a mapping gives a role; behind that of the moments may stand how its dates are to be read.

    Returns
    -------
    place : int or None
        Of the column.
    wanted : str or int
        Its name or position alone.
    said : dict
        Of the style of its dates; empty where nothing was.
    """
    place, said = find_column(layout, wanted), {}
    if place is None and role == "sent_at" and isinstance(wanted, str):
        # "Datum:month-first"
        wanted, said = dates.style_given(wanted)
        place = find_column(layout, wanted)
    return place, wanted, said


def _by_name(layout: Layout, role: str, taken: set[int]) -> Column | None:
    """Choose the column whose name fits a role best and whose content does not speak against it."""
    scores: dict[int, float] = {}
    for place, name in enumerate(layout.names):
        # The second column of a name is a rival of the first, not a name of its own.
        score = fit(role, normal(re.sub(r" \(\d+\)$", "", name)))
        if place not in taken and score > 0:
            score = _weighed(layout, role, place, score)
            if score > 0:
                scores[place] = score
    if not scores:
        return None
    order = sorted(scores, key=lambda place: (-scores[place], place))
    if role == "text" and (theirs := customers_beside(layout, order[0], taken)) is not None:
        order.insert(0, theirs)
    rivals = tuple(layout.names[p] for p in order[1:]) if role == "text" else ()
    return Column(role, order[0], layout.names[order[0]], "name", rivals)


def _weighed(layout: Layout, role: str, place: int, score: float) -> float:
    """Let a column's content speak: a role with a fixed set of values wants those; a text wants words."""
    values = layout.filled(place)
    if not values:
        # An empty column is chosen only where no other fits.
        return score / 100
    if role == "text":
        return weighed_text(layout, place, score)
    if role in ("voice", "audience", "language"):
        known = known_values(role, layout.names[place])
        share = sum(normal(v) in known for v in values) / len(values)
        if share < 0.8:
            if score >= WHOLE and role != "voice":
                layout.notes.append(("values-unknown", {"column": layout.names[place], "role": role}))
            return 0.0
        return score
    if role == "sent_at":
        style = dates.find_style(layout.values(place)[: 2 * LOOK], from_1904=layout.from_1904)
        return score if style.understood >= 0.6 else 0.0
    if role == "turn":
        return score if sum(v.isdecimal() for v in values) >= 0.9 * len(values) else 0.0
    if role in GROUPS and holds_identities(values):
        layout.notes.append(("persons", {"column": layout.names[place], "role": role}))
        return 0.0
    if role in GROUPS and len(values) >= 50 and len(set(values)) > 0.5 * len(values):
        # Subject lines are no topics: nothing can be counted by them.
        layout.notes.append(("too-many-values", {"column": layout.names[place], "role": role}))
        return 0.0
    return score


def _by_content(layout: Layout, role: str, taken: set[int]) -> Column | None:
    """Choose a column of a table without names: the longest texts, and moments."""
    free = [p for p in range(len(layout.names)) if p not in taken]
    if role == "text":
        place = longest_prose(layout, free)
        return None if place is None else Column(role, place, layout.names[place], "content")
    if role == "sent_at":
        for place in free:
            values = layout.values(place)[: 2 * LOOK]
            # Five digits may be anything where nobody calls them a date.
            if layout.filled(place) and dates.find_style(values, numbers=False).understood >= 0.9:
                return Column(role, place, layout.names[place], "content")
    return None


def longest_prose(layout: Layout, places: list[int] | None = None) -> int | None:
    """Find the column with the longest natural texts, None where none reads like messages."""
    scores = {p: prose(layout.filled(p)) for p in (range(len(layout.names)) if places is None else places)}
    enough = [p for p in scores if scores[p] >= (3 if layout.named else 2)]
    return max(enough, key=lambda p: (direction(layout.names[p]), scores[p]), default=None)
