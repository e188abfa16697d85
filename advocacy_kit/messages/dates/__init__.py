"""Dates and times as files hold them, to UTC; the way of writing is decided once for a whole column."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from advocacy_kit.errors import CallError
from advocacy_kit.messages.dates.cells import IMPOSSIBLE, shown
from advocacy_kit.messages.dates.moments import Moments, NoSuchDayError, other_reading, period_end, to_utc
from advocacy_kit.messages.dates.notes import DateNotes
from advocacy_kit.messages.dates.style import DateStyle, decide, find_style, style_given

__all__ = [
    "IMPOSSIBLE",
    "TIMEZONE",
    "DateNotes",
    "DateStyle",
    "Moments",
    "NoSuchDayError",
    "decide",
    "find_style",
    "other_reading",
    "period_end",
    "shown",
    "style_given",
    "to_utc",
    "zone",
]

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
