"""Which order of day and month a date in numbers proves by itself."""

import re
from datetime import date

from advocacy_kit.messages.dates.cells import LONGEST, NUMBERS, WEEKDAY
from advocacy_kit.messages.dates.clock import clean, full_year
from advocacy_kit.messages.dates.words import DAYS

_HALF = re.compile(r"\s*(?:[a-z]+\.?,?\s+)?\d{1,2}/\d{1,2}/\d{2,4}\b.{0,20}\d\s*[ap]\.?\s?m\b", re.I)


def order_of(text: object) -> str:
    """Tell which order a date in numbers proves: ``day-first``, ``month-first``; ``either`` if neither; else nothing."""
    if type(text) is not str or len(text) > LONGEST:
        return ""
    text = clean(text)
    weekday = WEEKDAY.match(text)
    if weekday:
        text = text[weekday.end() :]
    m = NUMBERS.match(text)
    if not m or m[1] == m[3]:
        return ""
    year, first, second = full_year(m[4]), int(m[1]), int(m[3])
    day_first, month_first = _weekday(year, second, first), _weekday(year, first, second)
    if day_first is None and month_first is None:
        # An impossible date proves nothing.
        return ""
    if day_first is None or month_first is None:
        return "month-first" if day_first is None else "day-first"
    if weekday:
        named = DAYS[re.match("[a-z]+", weekday[0])[0]]
        if (day_first == named) != (month_first == named):
            return "day-first" if day_first == named else "month-first"
    return "either"


def says_half(text: object) -> bool:
    """Tell whether a date with slashes has a time with AM or PM: so Americans write, who put the month first."""
    return type(text) is str and bool(_HALF.match(text))


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def numbers_in(text: str) -> str:
    """Give the date in numbers alone, without what else stands in the cell."""
    found = NUMBERS.search(clean(text))
    return found[0] if found else ""
