"""Numbers, months and quotes the way a language writes them."""

from datetime import date, datetime

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from advocacy_kit.excerpts import first_start, last_end

_TERRITORY = {"nl": "nl_NL", "en": "en_GB"}


def number(value: float, language: str, decimals: int = 0) -> str:
    """Write a number: ``1.234`` in Dutch, ``1,234`` in English."""
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(value, pattern, locale=_TERRITORY[language])


def percent(fraction: float, language: str) -> str:
    """Write a fraction as a whole percentage."""
    return format_percent(fraction, "#,##0%", locale=_TERRITORY[language])


def percent_range(low: float, high: float, language: str) -> str:
    """Write an interval of fractions: ``54–82%``; with a decimal where whole ones would say nothing: ``0.1–0.4%``."""
    decimals = 1 if high < 0.02 else 0
    upper = format_percent(high, "#,##0.0%" if decimals else "#,##0%", locale=_TERRITORY[language])
    return f"{number(round(low * 100, decimals), language, decimals)}–{upper}"


def month(period: str, language: str, *, short: bool = False) -> str:
    """Write a month: ``april 2025``; short, for an axis: ``apr 25``."""
    day = date(int(period[:4]), int(period[5:7]), 1)
    return format_date(day, "MMM yy" if short else "MMMM yyyy", locale=_TERRITORY[language])


def month_name(period: str, language: str) -> str:
    """Write a month without its year: ``april``."""
    return format_date(date(int(period[:4]), int(period[5:7]), 1), "LLLL", locale=_TERRITORY[language])


def day(moment: date | datetime, language: str) -> str:
    """Write a day: ``3 apr 2025``."""
    return format_date(moment, "d MMM yyyy", locale=_TERRITORY[language])


def quote_around(text: str, start: int, end: int, room: int = 90) -> tuple[str, int, int]:
    """Cut a quote with some words around it out of a message.

    Parameters
    ----------
    text : str
        The message, redacted.
    start, end : int
        Evidence in it.
    room : int
        Signs to keep before and after, at most; cut where :mod:`advocacy_kit.excerpts` may.

    Returns
    -------
    quote : str
        One line; an ellipsis where something was left out.
    start, end : int
        Evidence in the quote.
    """
    first, last = first_start(text, start - room, start), last_end(text, end + room, end)
    # White space becomes single blanks sign by sign, so that the offsets hold.
    body = "".join(" " if c.isspace() else c for c in text[first:last])
    before, after = ("… " if first else ""), (" …" if last < len(text) else "")
    shift = len(before) - first
    return before + body + after, start + shift, end + shift
