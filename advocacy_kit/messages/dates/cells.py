"""One cell with a date in it: which moment it means, or why it means none.

A cell is read in an order of day and month that was decided for its whole column (`style.py`). A date that
can only be read the other way round is read that way, and told.
"""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from advocacy_kit.messages.dates.clock import clean, clock_of, full_year
from advocacy_kit.messages.dates.words import DAYS, MONTHS, one_of

#: What can become of a cell.
MOMENT, MISSING, UNREAD, IMPOSSIBLE = range(4)
_DAY = 86_400_000_000
_EPOCH = datetime(1970, 1, 1)
_EPOCH_UTC = _EPOCH.replace(tzinfo=UTC)
_ORDINAL = date(1970, 1, 1).toordinal()
#: Strings that are kept with what they mean; times are few, and so are days.
_KEPT = 100_000
#: A cell longer than this holds no date; nobody needs to look for one in it.
LONGEST = 120

WEEKDAY = re.compile(rf"(?:{one_of(DAYS)})(?:\.,?|,)?(?=[\s\d])\s*")
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
#: A year of too many digits, or before Christ; or what Arrow says of such a moment.
_FAR_OFF = re.compile(r"(?:[+-]\d{4,9}|\d{5,9})-\d{2}-\d{2}(?:[ t][\d:.]*z?)?$|<value out of range: -?\d+>$")
_WEEK = re.compile(r"(\d{4})-?w(\d\d)(?:-?([1-7]))?(?![\d-])")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?=t?\d{4}(?:\d\d)?(?:\D|$)|$|\s)")
NUMBERS = re.compile(r"(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*[-/. ]\s*('\d{2}|\d{2,6})(?!\d)")
_MONTH = rf"({one_of(MONTHS)})(?![a-z])\.?"
_YEAR = r"('?\d{2}|\d{3,6})(?![\d:.u])"
_DAY_MONTH = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th|ste|de|e)?\.?[\s-]*(?:of\s+)?{_MONTH}[\s,./-]*{_YEAR}")
_MONTH_DAY = re.compile(rf"{_MONTH}[\s-]*(\d{{1,2}})(?:st|nd|rd|th)?(?:,\s*|[\s.-]+){_YEAR}")
_YEAR_MONTH = re.compile(rf"(\d{{4}})[\s./-]*{_MONTH}[\s./-]*(\d{{1,2}})(?!\d)")
#: As C, JavaScript's neighbours and social media write it: "Oct 31 22:10:47 +0000 2017".
_YEAR_LAST = re.compile(rf"{_MONTH}\s+(\d{{1,2}})\s+(\d{{1,2}}:\d\d.*?)\s(\d{{4}})$")
_MONTH_ONLY = re.compile(rf"{_MONTH}[\s,./-]*{_YEAR}$|(\d{{1,2}})[-/](\d{{4}})$|(\d{{4}})[-/](\d{{1,2}})$")
_FIRST = re.compile(r"\d{1,2}[:u]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?(?:\s*uur)?[\s,]+(?:op\s+|on\s+)?(?=\S)")
#: The time in the middle of a date, as `_YEAR_LAST` has it.
_BETWEEN = re.compile(r"\d\d:\d\d:\d\d(?=\s.*\d{4}$)")
_ENDING = re.compile(r"[\s,]+(?:op|on)?\s*$")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?$")
#: What programs write where they know no date: the zero of a database, of .NET, of Excel, of Unix, the end of time.
_NO_DATE = frozenset(
    [(0, 0, 0), (1, 1, 1), (1899, 12, 30), (1899, 12, 31), (1900, 1, 0), (1900, 1, 1), (9999, 12, 31)]
)
#: Where Unix begins, in Greenwich and on an Amsterdam or Brussels clock.
_UNIX_ZERO = frozenset([0, 3_600_000_000])
_NOTHING = frozenset(
    [
        "-",
        "--",
        "–",
        "—",
        ".",
        "?",
        "/",
        "x",
        "nan",
        "nat",
        "none",
        "null",
        "n/a",
        "n/b",
        "na",
        "nb",
        "nvt",
        "n.v.t.",
        "n.v.t",
        "onbekend",
        "unknown",
        "geen",
        "leeg",
        "#n/a",
        "#n/b",
    ]
)


class Found(NamedTuple):
    """What a cell means.

    Parameters
    ----------
    kind : int
        `MOMENT`, `MISSING`, `UNREAD` (no date that the kit knows) or `IMPOSSIBLE` (a date that is none).
    micros : int
        Microseconds since 1970, on the clock of `offset`.
    offset : int or None
        Minutes east of Greenwich; None where the cell does not say.
    family : str
        How it is written: ``iso``, ``numbers``, ``contrary`` (numbers, in the other order than the column's),
        ``words``, ``native``, ``excel``, ``unix``, ``month`` (without a day), ``placeholder``.
    """

    kind: int
    micros: int = 0
    offset: int | None = None
    family: str = ""


_MISSING, _UNREAD = Found(MISSING), Found(UNREAD)


class CellReader:
    """Reads the cells of one column.

    Parameters
    ----------
    month_first : bool
        Whether 03/04 is the fourth of March.
    numbers : bool
        Whether a bare number may be a date (Excel's count of days, Unix's of seconds).
    from_1904 : bool
        Whether days are counted from 1904, as old Macs did.
    """

    def __init__(self, *, month_first: bool = False, numbers: bool = True, from_1904: bool = False) -> None:
        self._month_first, self._numbers, self._from_1904 = month_first, numbers, from_1904
        self._known: dict[str, Found] = {}
        self._days: dict[str, Found] = {}
        self._times: dict[str, tuple[int, int | None] | None] = {}

    def read(self, value: object) -> Found:
        """Read a cell: text, a time that the format knows, or a number."""
        if isinstance(value, str):
            return self._known.get(value) or self._quick(value)
        if value is None or value != value:
            return _MISSING
        if isinstance(value, datetime):
            return _native(value)
        if isinstance(value, date):
            return _native(datetime(value.year, value.month, value.day))
        if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
            return self._number(str(value)) if self._numbers else _UNREAD
        return _UNREAD

    def _quick(self, value: str) -> Found:
        """Put a day and a time together that were both met before: a column has few of either."""
        colon = value.find(":")
        at = max(value.rfind(" ", 0, colon), value.rfind("T", 0, colon)) if colon > 0 else -1
        if at > 0:
            day, clock = self._day(value[:at]), None
            if day.kind == MOMENT and day.family != "month":
                clock = self._time(value[at + 1 :])
            elif m := _BETWEEN.match(value, at + 1):
                day, clock = self._day(f"{value[: at + 1]}00:00:00{value[m.end() :]}"), self._time(m[0])
            if day.kind == MOMENT and clock and clock[0] >= 0:
                offset = clock[1] if day.offset is None else day.offset
                return Found(MOMENT, day.micros + clock[0], offset, day.family)
        found = self._slow(value)
        _keep(self._known, value, found)
        return found

    def _day(self, text: str) -> Found:
        found = self._days.get(text)
        if found is None:
            found = self._slow(text)
            _keep(self._days, text, found)
        return found

    def _time(self, text: str) -> tuple[int, int | None] | None:
        if text not in self._times:
            _keep(self._times, text, clock_of(f" {clean(text)}"))
        return self._times[text]

    def _slow(self, value: str) -> Found:
        if len(value) > LONGEST:
            return _UNREAD if value.strip() else _MISSING
        text = clean(value)
        if not text or text in _NOTHING:
            return _MISSING
        if text.isascii() and _NUMBER.match(text):
            short = _COMPACT.match(text)
            if short:
                return self._dated(short[1], short[2], short[3], text[short.end() :], "iso")
            return self._number(text.replace(",", ".")) if self._numbers else _UNREAD
        return self._dated_text(text)

    def _dated_text(self, text: str) -> Found:
        first = _FIRST.match(text)
        if first and not NUMBERS.match(text):
            # The time stands before the date.
            text = f"{text[first.end() :]} {_ENDING.sub('', first[0])}"
        weekday = WEEKDAY.match(text)
        if weekday:
            text = text[weekday.end() :]
        if _FAR_OFF.match(text):
            return Found(IMPOSSIBLE, family="iso")
        if m := _ISO.match(text):
            return self._dated(m[1], m[3], m[4], text[m.end() :], "iso")
        if m := _WEEK.match(text):
            return _week(m, text[m.end() :])
        if m := _COMPACT.match(text):
            return self._dated(m[1], m[2], m[3], text[m.end() :], "iso")
        if m := NUMBERS.match(text):
            return self._ordered(m[1], m[3], m[4], text[m.end() :])
        for pattern, year, month, day in (
            (_DAY_MONTH, 3, 2, 1),
            (_YEAR_MONTH, 1, 2, 3),
            (_MONTH_DAY, 3, 1, 2),
        ):
            if m := pattern.match(text):
                return self._dated(m[year], MONTHS[m[month]], m[day], text[m.end() :], "words")
        if m := _YEAR_LAST.match(text):
            return self._dated(m[4], MONTHS[m[1]], m[2], f" {m[3]}", "words")
        if m := _MONTH_ONLY.match(text):
            month = MONTHS[m[1]] if m[1] else m[3] or m[6]
            return self._dated(m[2] or m[4] or m[5], month, 1, "", "month")
        return _UNREAD

    def _ordered(self, first: str, second: str, year: str, rest: str) -> Found:
        """Read a date in numbers in the column's order, or in the other if it can only be that."""
        day, month = (second, first) if self._month_first else (first, second)
        family = "numbers"
        if int(month) > 12 >= int(day):
            day, month, family = month, day, "contrary"
        return self._dated(year, month, day, rest, family)

    def _dated(self, year: object, month: object, day: object, rest: str, family: str) -> Found:
        y, m, d = full_year(str(year)), int(month), int(day)
        try:
            known = date(y, m, d)
        except ValueError:
            if rest and clock_of(rest) is None:
                return _UNREAD
            placeholder = (y, m, d) in _NO_DATE
            return Found(MISSING, family="placeholder") if placeholder else Found(IMPOSSIBLE, family=family)
        return _at(known, rest, family)

    def _number(self, text: str) -> Found:
        """Read a bare number by its size: a day in Excel's count, or Unix's seconds, milli-, micro-, nanoseconds."""
        try:
            number = Decimal(text)
            size = len(str(abs(int(number))))
        except (ArithmeticError, ValueError):
            return _UNREAD
        if number == 0:
            return Found(MISSING, family="placeholder")
        if number > 0 and size == 5:
            start = _EPOCH - (datetime(1904, 1, 1) if self._from_1904 else datetime(1899, 12, 30))
            # A day's fraction is a binary one: whole seconds come back by rounding.
            seconds = round(float(number) * 86_400 - start.days * 86_400, 1)
            return Found(MOMENT, int(seconds * 1_000_000), None, "excel")
        if size == 8 and (m := _COMPACT.match(str(int(number)))):
            return self._dated(m[1], m[2], m[3], "", "iso")
        for digits, factor in ((10, 1_000_000), (13, 1_000), (16, 1), (19, Decimal("0.001"))):
            if number > 0 and size in (digits - 1, digits):
                return Found(MOMENT, int(number * factor), 0, "unix")
        return _UNREAD


def _keep(kept: dict, text: str, found: object) -> None:
    if len(kept) > _KEPT:
        kept.clear()
    kept[text] = found


def _week(m: re.Match, rest: str) -> Found:
    """Read a day of an ISO week ("2025-W14-4"); a week alone begins on its Monday."""
    try:
        known = date.fromisocalendar(int(m[1]), int(m[2]), int(m[3] or 1))
    except ValueError:
        return _UNREAD if rest and clock_of(rest) is None else Found(IMPOSSIBLE, family="iso")
    return _at(known, rest, "iso")


def _at(day: date, rest: str, family: str) -> Found:
    """Put a day and what stands behind it together."""
    clock = clock_of(rest) if rest else (0, None)
    if clock is None:
        return _UNREAD
    if clock[0] < 0:
        return Found(IMPOSSIBLE, family=family)
    micros = (day.toordinal() - _ORDINAL) * _DAY + clock[0]
    if _is_none(day, micros):
        return Found(MISSING, micros, None, "placeholder")
    return Found(MOMENT, micros, clock[1], family)


def _is_none(day: date, micros: int) -> bool:
    """Tell what programs write where they know no date."""
    return (day.year, day.month, day.day) in _NO_DATE or micros in _UNIX_ZERO


def _native(value: datetime) -> Found:
    naive = value.tzinfo is None
    micros = (value - (_EPOCH if naive else _EPOCH_UTC)) // timedelta(microseconds=1)
    if _is_none(value, micros):
        return Found(MISSING, micros, None, "placeholder")
    return Found(MOMENT, micros, None if naive else 0, "native")


def shown(value: object) -> str:
    """Give a date as a list may show it: nothing of what somebody wrote behind it between brackets."""
    return " ".join(re.split(r"[(\[]", str(value), maxsplit=1)[0].split())[:40]
