"""Which messages are asked for: a period, and values of columns (``team=Planning``)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from difflib import get_close_matches

from advocacy_kit.errors import AdvocacyError, CallError
from advocacy_kit.messages.choice import offered, refused
from advocacy_kit.messages.columns import Layout, find_column
from advocacy_kit.messages.dates import NoSuchDayError, other_reading, period_end
from advocacy_kit.messages.fixed_values import known_values
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.readers.base import quoted
from advocacy_kit.messages.roles_match import role_named

Where = str | Iterable[str] | Mapping[str, object]


@dataclass(slots=True)
class Filters:
    """What was asked for.

    Parameters
    ----------
    since, until : pandas.Timestamp or None
        First moment (UTC) that counts, first that does not.
    where : dict of str to frozenset of str
        Role, or ``#place`` for a column without one, to the values that count, as `plain` gives them.
    """

    since: object = None
    until: object = None
    where: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, int]:
        """Columns that are read for a filter only."""
        return {key: int(key[1:]) for key in self.where if key.startswith("#")}


def plain(value: str) -> str:
    """Bring a value to the form in which two are compared: case and spaces play no part."""
    return " ".join(value.split()).casefold()


def read_where(where: Where | None) -> list[tuple[str, list[str]]]:
    """Read conditions in any of the forms they come in.

    Parameters
    ----------
    where : str, iterable of str or mapping, optional
        ``"team=Planning"``, several of those (one column named twice: either value counts), or column to
        value or values.

    Returns
    -------
    list of (str, list of str)
        Column and values.

    Raises
    ------
    CallError
        A condition without ``=``.
    """
    if not where:
        return []
    if isinstance(where, Mapping):
        pairs = where.items()
        return [
            (str(k), [str(x) for x in (v if isinstance(v, (list, tuple, set)) else [v])]) for k, v in pairs
        ]
    conditions = [where] if isinstance(where, str) else list(where)
    found: dict[str, list[str]] = {}
    for condition in conditions:
        column, sign, value = str(condition).partition("=")
        if not sign or not column.strip():
            raise CallError("messages-bad-where", given=condition)
        found.setdefault(column.strip(), []).append(value.strip())
    return list(found.items())


def _period_notes(name: str, given: object, timezone: str) -> list[tuple[str, dict]]:
    """Tell how an end of a period was read, where it could be meant otherwise or is more than a day."""
    notes = []
    if two := other_reading(given):
        read, other = (day.isoformat() for day in two)
        notes.append(("period-day-first", {"parameter": name, "given": given, "read": read, "other": other}))
    first, after = (period_end(given, timezone, end=end).tz_convert(timezone) for end in (False, True))
    days = (after.normalize() - first.normalize()).round("D").days
    if days > 1:
        day = first if name == "since" else after - timedelta(days=1)
        notes.append((f"period-{name}", {"parameter": name, "given": given, "read": day.date().isoformat()}))
    return notes


def _no_column(layout: Layout, given: str) -> CallError:
    """Tell by what can be chosen, and which of it may have been meant."""
    names = offered(layout)
    # A role may be named as the file does too.
    known = {
        plain(name): name
        for name in (*(c.name for role, c in layout.columns.items() if role in names), *names)
    }
    near = get_close_matches(plain(given), known, 1, 0.6)
    key = "messages-where-no-column-near" if near else "messages-where-no-column"
    return CallError(key, column=given, columns=quoted(names), near=known[near[0]] if near else "")


def read_filters(
    layout: Layout, since: object, until: object, where: Where | None, timezone: str
) -> tuple[Filters, list[AdvocacyError]]:
    """Bind what was asked for to the columns that there are.

    Returns
    -------
    filters : Filters
        As far as understood.
    faults : list of AdvocacyError
        What was not, all of it.
    """
    filters, faults = Filters(), []
    for name, given in (("since", since), ("until", until)):
        try:
            if given is not None and given != "":
                setattr(filters, name, period_end(given, timezone, end=name == "until"))
                layout.notes += _period_notes(name, given, timezone)
        except NoSuchDayError:
            faults.append(CallError("messages-no-such-day", parameter=name, given=given))
        except ValueError:
            faults.append(CallError("messages-bad-date", parameter=name, given=given))
    if filters.since is not None and filters.until is not None and filters.since >= filters.until:
        faults.append(CallError("messages-empty-period", since=since, until=until))
    if (filters.since is not None or filters.until is not None) and "sent_at" not in layout.columns:
        faults.append(CallError("messages-no-dates", columns=quoted(layout.names)))
    try:
        conditions = read_where(where)
    except CallError as fault:
        return filters, [*faults, fault]
    for column, values in conditions:
        role, place = role_named(column), find_column(layout, column)
        fixed = role in ("voice", "language") or (role == "audience" and layout.thread is not None)
        bound = layout.columns.get(role)
        # A column that is called so itself goes before one that only plays the role.
        known = fixed or (bound is not None and place in (None, bound.place))
        if known:
            place = bound and bound.place
        played = next((r for r, c in layout.columns.items() if c.place == place), role)
        if played == "text" or (not known and place is None):
            faults.append(_no_column(layout, column))
            continue
        if why := refused(layout, played, place):
            faults.append(CallError(f"messages-where-{why}", column=column, columns=quoted(offered(layout))))
            continue
        if role in ("voice", "audience", "language"):
            # "klant" asks for the same as "customer".
            meaning = known_values(role, "")
            values = [meaning.get(normal(v), v) for v in values]
        filters.where[role if known else f"#{place}"] = frozenset(map(plain, values))
    return filters, faults


def _tells(layout: Layout, role: str, place: int) -> bool:
    """Tell whether a column mostly holds what a role of fixed values means: "klant" and "medewerker" are no persons."""
    if role not in ("voice", "audience", "language"):
        return False
    known, values = known_values(role, layout.names[place]), layout.filled(place)
    return sum(normal(value) in known for value in values) > 0.5 * len(values)
