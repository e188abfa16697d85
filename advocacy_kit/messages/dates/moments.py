"""A column of dates to UTC, cell by cell a moment or a reason why not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from advocacy_kit.messages.dates.cells import IMPOSSIBLE, MISSING, MOMENT, UNREAD, CellReader
from advocacy_kit.messages.dates.order import order_of
from advocacy_kit.messages.dates.style import DateStyle
from advocacy_kit.messages.dates.words import SHARED, ZONES

if TYPE_CHECKING:
    import pandas as pd

#: Nobody sent a message through a computer before, or will have sent one so many years from now.
EARLIEST, YEARS_AHEAD = 1950, 10
#: A clock that stands before the kit was made is wrong, and judges no date.
_MADE = datetime(2026, 1, 1, tzinfo=UTC)
_MICRO = timedelta(microseconds=1)
_DAY = timedelta(days=1)
#: Such a name alone: not between brackets, nor with a number behind it, which is what counts then.
_SHARED = re.compile(rf"(?<![a-z(\[])({'|'.join(SHARED)})(?![a-z])(?!\s*[+-]\d)", re.I)
_SHARED_OFFSETS = frozenset(ZONES[name] for name in SHARED)
_START = datetime(1970, 1, 1, tzinfo=UTC)
#: A period that ends later has no end.
_FAR = (datetime(2200, 1, 1, tzinfo=UTC) - _START) // _MICRO
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_WEEK = re.compile(r"\d{4}-?w\d\d", re.I)
#: "14:05", "14u05", "14 uur"; no "u" of a month.
_TIME = re.compile(r":|\d\s*u", re.I)


@dataclass(slots=True)
class Moments:
    """What became of some cells of a column of dates.

    Parameters
    ----------
    utc : pandas.Series of datetime64[us, UTC]
        The moments; missing where a cell has none.
    kinds : list of int
        `cells.MOMENT`, `MISSING`, `UNREAD` or `IMPOSSIBLE`, a cell each.
    families : list of str
        How each is written (see `cells.Found`).
    zoneless : bool
        Whether a moment did not say in which zone it was written down.
    future : list of bool
        Moments that have yet to come.
    clock : list of bool
        Moments that a clock showed twice, or never, when it was changed.
    """

    utc: "pd.Series"
    kinds: list[int] = field(default_factory=list)
    families: list[str] = field(default_factory=list)
    zoneless: bool = False
    future: list[bool] = field(default_factory=list)
    clock: list[bool] = field(default_factory=list)
    #: What is noted (``zone-ist``) where a moment was read by the name of a zone that means several; else empty.
    shared: list[str] = field(default_factory=list)


def now() -> datetime:
    """Give the moment by which the future is told."""
    return max(datetime.now(UTC), _MADE)


def to_utc(
    values: Sequence, style: DateStyle, timezone: str, *, reader: CellReader | None = None, today=None
) -> Moments:
    """Bring a column of dates to UTC.

    An hour that a clock put back shows twice is taken as the first of the two (summer time); one that a clock
    put forward never showed is moved on to the next that it did.

    Parameters
    ----------
    values : sequence
        Text, or times and numbers where the format knows them.
    style : DateStyle
        As found.
    timezone : str
        Where a moment without an offset was written down.
    reader : CellReader, optional
        One that remembers what it read before.
    today : datetime, optional
        The moment by which the future is told; default now.

    Returns
    -------
    Moments
        A moment or a reason for each cell.
    """
    import numpy as np
    import pandas as pd

    today = today or now()
    read = (reader or style.reader()).read
    found = [read(value) for value in values]
    kinds = np.fromiter((f[0] for f in found), "int8", len(found))
    micros = np.fromiter((f[1] for f in found), "int64", len(found))
    offsets = np.fromiter((-9_999 if f[2] is None else f[2] for f in found), "int64", len(found))
    # Beyond these, a date is a slip of the keyboard or the zero of some program; pandas need not meet them.
    low = (datetime(EARLIEST, 1, 1, tzinfo=UTC) - _START) // _MICRO
    high = (today + timedelta(days=365.25 * YEARS_AHEAD) - _START) // _MICRO
    for i in np.flatnonzero((kinds == MOMENT) & ((micros < low) | (micros > high))).tolist():
        # Among dates of another kind, a number is some number.
        stray = found[i].family in ("excel", "unix") and style.main != found[i].family
        kinds[i] = UNREAD if stray else IMPOSSIBLE
    good = kinds == MOMENT
    naive = good & (offsets == -9_999)
    utc = np.where(good & ~naive, micros - offsets * 60_000_000, np.iinfo("int64").min)
    clock = np.zeros(len(found), dtype=bool)
    if naive.any():
        local = pd.DatetimeIndex(micros[naive].view("datetime64[us]"))
        plain = local.tz_localize(timezone, ambiguous="NaT", nonexistent="NaT")
        odd = plain.isna()
        if odd.any():
            plain = local.tz_localize(
                timezone, ambiguous=np.ones(len(local), dtype=bool), nonexistent="shift_forward"
            )
            clock[np.flatnonzero(naive)[odd]] = True
        utc[naive] = plain.as_unit("us").asi8
    moments = pd.Series(pd.DatetimeIndex(utc.view("datetime64[us]"), tz="UTC"))
    # A zone forgotten is no future yet.
    future = good & (utc > (today + timedelta(days=1) - _START) // _MICRO)
    shared = [_shared(v) if f.offset in _SHARED_OFFSETS else "" for v, f in zip(values, found, strict=True)]
    return Moments(
        moments,
        kinds.tolist(),
        [f[3] for f in found],
        bool(naive.any()),
        future.tolist(),
        clock.tolist(),
        shared,
    )


def _shared(value: object) -> str:
    found = _SHARED.search(value) if isinstance(value, str) else None
    return SHARED[found[1].lower()] if found else ""


class NoSuchDayError(ValueError):
    """A day that does not exist, such as the 30th of February."""


def period_end(given: object, timezone: str, *, end: bool):
    """Read the day or moment at which a period begins, or the first that does not count any more.

    Parameters
    ----------
    given : str, date or datetime
        As a person writes it; a day, week, month or year ("2025-03", "maart 2025", "2025") as the end of a period counts itself.
    timezone : str
        Where a moment without an offset was written down.
    end : bool
        Whether it ends the period.

    Returns
    -------
    pandas.Timestamp
        In UTC.

    Raises
    ------
    NoSuchDayError
        It is written as a day is, and there is no such day.
    ValueError
        It is nothing that the kit can read as a day.
    """
    import pandas as pd

    given = given.strip() if isinstance(given, str) else given
    year = isinstance(given, str) and bool(_YEAR.fullmatch(given))
    found = DateStyle(numbers=False).reader().read(f"{given}-01-01" if year else given)
    # The zero of a program, and the end of time, are fine ends of a period.
    if found.kind != MOMENT and not (found.kind == MISSING and found.family):
        raise NoSuchDayError(given) if found.kind == IMPOSSIBLE else ValueError(given)
    moment = pd.Timestamp(min(found.micros, _FAR), unit="us")
    if end and found.offset is None and not (found.micros % (_DAY // _MICRO) or _says_time(given)):
        # Local midnight to local midnight: a day of 23 or 25 hours is a day too.
        if year or found.family == "month":
            moment += pd.DateOffset(months=12 if year else 1)
        else:
            moment += pd.Timedelta(7 if isinstance(given, str) and _WEEK.fullmatch(given) else 1, "D")
    elif end:
        moment += pd.Timedelta(1, "us")
    if found.offset is not None:
        return (moment - pd.Timedelta(found.offset, "min")).tz_localize("UTC")
    return moment.tz_localize(timezone, ambiguous=True, nonexistent="shift_forward").tz_convert("UTC")


def other_reading(given: object) -> tuple[date, date] | None:
    """Give the day as which an ambiguous one is read ("03/04/2025": the third of April), and the other that it may be.

    None where it can only be read in one way.
    """
    if order_of(given.strip() if isinstance(given, str) else given) != "either":
        return None
    readers = (DateStyle(order=order, numbers=False).reader() for order in ("day-first", "month-first"))
    read, other = ((_START + reader.read(given.strip()).micros * _MICRO).date() for reader in readers)
    return read, other


def _says_time(given: object) -> bool:
    """Tell a moment at midnight from a day."""
    if isinstance(given, str):
        return bool(_TIME.search(given))
    return isinstance(given, datetime) or not isinstance(given, date)
