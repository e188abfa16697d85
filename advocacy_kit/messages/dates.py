"""Dates and times as files hold them, to UTC; the way of writing is decided once for a whole column."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from advocacy_kit.errors import CallError

_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[T ]|$)")
_OFFSET = re.compile(r"(?:[Zz]|[+-]\d\d:?\d\d)$")
_NUMBERS = re.compile(
    r"(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{2,4})"
    r"(?:[T ,]+(?:om |at )?(\d{1,2})[:.u](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp])?\.?(?:[Mm]\.?)?)?$"
)
#: As social media platforms write a moment: "Tue Oct 31 22:10:47 +0000 2017".
_NAMED = "%a %b %d %H:%M:%S %z %Y"


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How a column writes its dates.

    Parameters
    ----------
    name : str
        ``iso``, ``day-first``, ``month-first``, ``named``; ``none`` where nothing was understood.
    ambiguous : bool
        True where day and month could be told apart in no row of the sample.
    understood : float
        Share of the filled cells that this way of writing explains (0–1).
    """

    name: str
    ambiguous: bool = False
    understood: float = 1.0


#: Where moments without an offset were written down, unless somebody says otherwise.
TIMEZONE = "Europe/Amsterdam"


def zone(name: str) -> ZoneInfo:
    """Give a time zone by its name.

    Raises
    ------
    CallError
        There is no such time zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise CallError("messages-unknown-timezone", given=name) from None


def find_style(values: list) -> DateStyle:
    """Find out how a column writes its dates.

    Parameters
    ----------
    values : list
        Some of its cells: text, or times where the format knows them.

    Returns
    -------
    DateStyle
        Day before month unless a row proves the contrary, as most of Europe writes.
    """
    filled = [v for v in values if v is not None and v != ""]
    if not filled:
        return DateStyle("none", understood=0.0)
    texts = [v.strip() for v in filled if isinstance(v, str)]
    native = sum(isinstance(v, date) for v in filled)
    iso = sum(bool(_ISO.match(t)) for t in texts)
    numbers = [m for t in texts if not _ISO.match(t) and (m := _NUMBERS.match(t))]
    named = (
        sum(_named_moment(t) is not None for t in texts[:50]) * max(1, len(texts)) / max(1, len(texts[:50]))
    )
    total = len(filled)
    if named > len(numbers) + iso + native:
        return DateStyle("named", understood=min(1.0, named / total))
    if not numbers:
        return DateStyle("iso" if native + iso else "none", understood=(native + iso) / total)
    # Numbers among ISO dates: what reads the former reads the latter too.
    day_first = sum(int(m[1]) > 12 for m in numbers)
    month_first = sum(int(m[2]) > 12 for m in numbers)
    name = "month-first" if month_first > day_first else "day-first"
    return DateStyle(name, not (day_first or month_first), (len(numbers) + native + iso) / total)


def zoneless(values: list, style: DateStyle) -> bool:
    """Tell whether a column holds a moment that does not say in which zone it was written down."""
    if style.name == "named":
        return False
    for value in values:
        if isinstance(value, date):
            if getattr(value, "tzinfo", None) is None:
                return True
        elif isinstance(value, str):
            text = value.strip()
            if (_ISO.match(text) or _NUMBERS.match(text)) and not _OFFSET.search(text, 10):
                return True
    return False


def _named_moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, _NAMED)
    except ValueError:
        return None


def to_utc(values: list, style: DateStyle, timezone: str):
    """Bring a column of moments to UTC.

    Parameters
    ----------
    values : list
        Text, or times where the format knows them.
    style : DateStyle
        As found.
    timezone : str
        Where a moment without an offset was written down.

    Returns
    -------
    pandas.Series of datetime64[us, UTC]
        Missing where a cell could not be understood.
    """
    import pandas as pd

    if style.name in ("iso", "none"):
        texts = [v if type(v) is str else v.isoformat() if isinstance(v, date) else "" for v in values]
    else:
        read = _read_named if style.name == "named" else _reader(style.name == "month-first")
        known: dict[object, str] = {}
        texts = []
        for value in values:
            text = known.get(value)
            if text is None:
                text = known[value] = (
                    value.isoformat() if isinstance(value, date) else read(str(value).strip())
                )
            texts.append(text)
    aware = [bool(_OFFSET.search(t, 10)) for t in texts]
    naive_part = _parse([t for t, a in zip(texts, aware, strict=True) if not a])
    # A clock put back shows an hour twice: taken as summer time. One that never was is moved on.
    naive_part = naive_part.dt.tz_localize(
        timezone, ambiguous=[True] * len(naive_part), nonexistent="shift_forward"
    )
    parts = naive_part.dt.tz_convert("UTC")
    if any(aware):
        aware_part = _parse([t for t, a in zip(texts, aware, strict=True) if a], utc=True)
        aware_part.index = [i for i, a in enumerate(aware) if a]
        parts.index = [i for i, a in enumerate(aware) if not a]
        parts = pd.concat([parts, aware_part]).sort_index()
    return parts.astype("datetime64[us, UTC]").reset_index(drop=True)


def _parse(texts: list[str], *, utc: bool = False):
    import pandas as pd

    read = pd.to_datetime(pd.Series(texts, dtype="str"), format="ISO8601", errors="coerce", utc=utc)
    return read if utc else read.astype("datetime64[us]")


def _read_named(text: str) -> str:
    moment = _named_moment(text)
    return moment.isoformat() if moment else ""


@cache
def _reader(month_first: bool):
    def read(text: str) -> str:
        """Give a date in numbers as ISO text, empty where there is no such day."""
        if _ISO.match(text):
            return text
        found = _NUMBERS.match(text)
        if not found:
            return ""
        first, second, year, hour, minute, seconds, half = found.groups()
        if len(first) > 2:
            year, month, day = first, second, year
        else:
            day, month = (second, first) if month_first else (first, second)
        if len(year) == 2:
            year = f"20{year}"
        hours = int(hour or 0)
        if half:
            hours = hours % 12 + 12 * (half in "Pp")
        try:
            return datetime(
                int(year), int(month), int(day), hours, int(minute or 0), int(seconds or 0)
            ).isoformat()
        except ValueError:
            return ""

    return read
