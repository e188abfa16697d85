"""Which column is what: by `mapping`, by name, or, in a table without names, by what stands in it."""

import re
from dataclasses import dataclass, field, replace

from advocacy_kit.errors import AdvocacyError, CallError, InputError
from advocacy_kit.messages import dates
from advocacy_kit.messages.header import find_header
from advocacy_kit.messages.names import meanings, normal
from advocacy_kit.messages.persons import holds_persons, names_persons
from advocacy_kit.messages.readers.base import Table, as_text
from advocacy_kit.messages.roles import AUDIENCES, GROUPS, LANGUAGES, ROLE_NAMES, ROLES, VOICES
from advocacy_kit.messages.roles_match import WHOLE, fit

#: Rows by which a column's content is judged.
_LOOK = 300
#: Words that a sentence has, and a label has not.
_SENTENCE = 5
_LETTERS = re.compile(r"[^\W\d_]")
#: Columns that say yes or no to what their name asks: meaning of yes, meaning of no.
YES_NO = {
    "inbound": ("customer", "organisation"),
    "is inbound": ("customer", "organisation"),
    "incoming": ("customer", "organisation"),
    "inkomend": ("customer", "organisation"),
    "internal": ("internal", "customer"),
    "is internal": ("internal", "customer"),
    "intern": ("internal", "customer"),
    "public": ("customer", "internal"),
    "is public": ("customer", "internal"),
    "openbaar": ("customer", "internal"),
}
YES = {
    "true": True,
    "false": False,
    "1": True,
    "0": False,
    "yes": True,
    "no": False,
    "ja": True,
    "nee": False,
}


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
        ``map``, ``name`` or ``content``.
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
        All columns.
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
    """

    skip: int
    names: list[str]
    named: bool
    columns: dict[str, Column] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    notes: list[tuple[str, dict]] = field(default_factory=list)
    date_style: dates.DateStyle = field(default_factory=lambda: dates.DateStyle("none"))
    sample: list[list] = field(default_factory=list)
    rows_seen: int = 0
    #: Whether the format itself says which column is the text: there is no choice then to be told.
    sure_text: bool = False

    def values(self, place: int) -> list:
        """A column's cells in the sample."""
        return [row[place] for row in self.sample if place < len(row)]

    def filled(self, place: int) -> list[str]:
        """A column's cells that hold something, as text; some hundreds at most."""
        texts = (as_text(v).strip() for v in self.values(place)[: 2 * _LOOK])
        return [t for t in texts if t][:_LOOK]


def lay_out(table: Table) -> Layout:
    """Look into a table: names, first rows."""
    rows = table.head()
    if table.names is not None:
        sure = getattr(table, "sure_text", False)
        return Layout(0, list(table.names), True, sample=rows, rows_seen=len(rows), sure_text=sure)
    skip, names = find_header(rows)
    widths = [len(row) for row in rows[:50]]
    width = len(names) if names else max(widths, key=widths.count, default=0)
    sample = [row for row in rows[skip:] if len(row) == width]
    names, named = names or [f"#{i + 1}" for i in range(width)], names is not None
    return Layout(skip, names, named, sample=sample, rows_seen=len(rows) - skip)


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
        role = given if given in ROLES else ROLE_NAMES.get(normal(given).replace(" ", "_"), given)
        if role not in ROLES:
            faults.append(CallError("messages-unknown-role", role=given, roles=", ".join(ROLES)))
            continue
        closed.add(role)
        if wanted is None or wanted == "":
            continue
        place = find_column(layout, wanted)
        if place is None:
            faults.append(_no_such_column(layout, wanted))
        elif role in GROUPS and of_persons(layout, place):
            faults.append(CallError("messages-map-persons", role=role, column=layout.names[place]))
        else:
            layout.columns[role] = Column(role, place, layout.names[place], "map")
    taken = {c.place for c in layout.columns.values()}
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
    if "sent_at" in layout.columns:
        layout.date_style = dates.find_style(layout.values(layout.columns["sent_at"].place))
    # A column without name and content is what a delimiter at the end of each row leaves.
    layout.dropped = [
        name
        for i, name in enumerate(layout.names)
        if i not in taken and not (name.startswith("#") and not layout.filled(i))
    ]
    text = layout.columns.get("text")
    if text and text.how != "map" and not layout.sure_text:
        # Told, so that somebody who expected another column sees that there was a choice.
        also = (
            n
            for n in layout.dropped
            if n not in text.rivals and prose(layout.filled(layout.names.index(n))) >= _SENTENCE
        )
        layout.columns["text"] = replace(text, rivals=(*text.rivals, *also))
    return faults


def of_persons(layout: Layout, place: int) -> bool:
    """Tell whether a column holds persons, by its name or by what stands in it: nothing is counted or chosen by those."""
    return names_persons(layout.names[place]) or holds_persons(layout.filled(place))


def _no_such_column(layout: Layout, wanted: object) -> InputError:
    from difflib import get_close_matches

    near = get_close_matches(str(wanted), layout.names, 1, 0.6)
    key = "messages-no-such-column-near" if near else "messages-no-such-column"
    return InputError(key, wanted=wanted, near=near[0] if near else "", columns=quoted(layout.names))


def quoted(names: list[str]) -> str:
    """List names of columns for a text."""
    shown = [f"`{name[:60]}`" for name in names[:30]]
    return ", ".join(shown) + (f" … (+{len(names) - 30})" if len(names) > 30 else "")


def find_column(layout: Layout, wanted: str | int) -> int | None:
    """Find a column by its name, as it stands or as words, or else by its position from 1."""
    if isinstance(wanted, str):
        name = wanted.strip()
        if name in layout.names:
            return layout.names.index(name)
        words = [normal(n) for n in layout.names]
        if normal(name) and normal(name) in words:
            return words.index(normal(name))
        name = name.removeprefix("#")
        if not name.isdecimal():
            return None
        wanted = int(name)
    return wanted - 1 if 1 <= wanted <= len(layout.names) else None


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
    rivals = tuple(layout.names[p] for p in order[1:]) if role == "text" else ()
    return Column(role, order[0], layout.names[order[0]], "name", rivals)


def _weighed(layout: Layout, role: str, place: int, score: float) -> float:
    """Let a column's content speak: a role with a fixed set of values wants those; a text wants words."""
    values = layout.filled(place)
    if not values:
        # An empty column is chosen only where no other fits.
        return score / 100
    if role == "text":
        words = prose(values)
        filled = len(values) / max(1, min(_LOOK, len(layout.sample)))
        if words >= 3:
            return score + min(filled, 0.5)
        return score - 2.5 if score >= WHOLE and any(map(_LETTERS.search, values)) else 0.0
    if role in ("voice", "audience", "language"):
        known = known_values(role, layout.names[place])
        share = sum(normal(v) in known for v in values) / len(values)
        if share < 0.8:
            if score >= WHOLE and role != "voice":
                layout.notes.append(("values-unknown", {"column": layout.names[place], "role": role}))
            return 0.0
        return score
    if role == "sent_at":
        style = dates.find_style(layout.values(place))
        return score if style.understood >= 0.6 else 0.0
    if role == "turn":
        return score if sum(v.isdecimal() for v in values) >= 0.9 * len(values) else 0.0
    if role in GROUPS and holds_persons(values):
        layout.notes.append(("persons", {"column": layout.names[place], "role": role}))
        return 0.0
    if role in GROUPS and len(values) >= 50 and len(set(values)) > 0.5 * len(values):
        # Subject lines are no topics: nothing can be counted by them.
        layout.notes.append(("too-many-values", {"column": layout.names[place], "role": role}))
        return 0.0
    return score


def known_values(role: str, name: str) -> dict[str, str]:
    """Give the values that a column of a fixed set may hold, and what they mean."""
    table = meanings({"voice": VOICES, "audience": AUDIENCES, "language": LANGUAGES}[role])
    if normal(name) in YES_NO and YES_NO[normal(name)][0] in (VOICES if role == "voice" else AUDIENCES):
        yes, no = YES_NO[normal(name)]
        return table | {value: yes if meaning else no for value, meaning in YES.items()}
    return table


def _by_content(layout: Layout, role: str, taken: set[int]) -> Column | None:
    """Choose a column of a table without names: the longest texts, and moments."""
    free = [p for p in range(len(layout.names)) if p not in taken]
    if role == "text":
        place = longest_prose(layout, free)
        return None if place is None else Column(role, place, layout.names[place], "content")
    if role == "sent_at":
        for place in free:
            if layout.filled(place) and dates.find_style(layout.values(place)).understood >= 0.9:
                return Column(role, place, layout.names[place], "content")
    return None


def longest_prose(layout: Layout, places: list[int] | None = None) -> int | None:
    """Find the column with the longest natural texts, None where none reads like messages."""
    scores = {p: prose(layout.filled(p)) for p in (range(len(layout.names)) if places is None else places)}
    best = max(scores, key=lambda p: scores[p], default=None)
    return best if best is not None and scores[best] >= (3 if layout.named else 2) else None
