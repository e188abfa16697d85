"""The parts of a date that stand by themselves: signs, years, the time of day and its offset."""

import re
import unicodedata

from advocacy_kit.messages.dates.words import ZONES, one_of

_TIME = (
    r"(\d{1,2})(?:(?:\s*[:.uh]\s*|(?<=\d\d)(?=\d\d))(\d\d)(?:[:.]?(\d\d)(?:[.,](\d{1,9}))?)?)?"
    r"\s*(?:([ap])\.?\s?m\.?(?![a-z]))?\s*(uur|uhr|u\.?|h\.?|hrs|hours|o'clock)?"
)
_ZONE = (
    rf"\s*(?:({one_of(ZONES)})(?![a-z]))?\s*(?:([+-])(\d{{1,2}}):?(\d\d)?)?\s*(?:\([^()]*\)|\[[^\[\]]*\])?"
)
_REST = re.compile(rf"(?:\s*[,;@|]?\s*(?:om\s+|at\s+|t(?=\d))?|\s+[-–]\s+){_TIME}{_ZONE}$")


def clean(text: str) -> str:
    """Bring a cell to the form in which it is compared: lower case, plain digits and spaces, no invisible signs."""
    if text.isascii():
        text = text.lower().replace("\0", "")
        return text if text.isalnum() else " ".join(text.split()).strip("'\" ")
    return clean("".join(map(_plain, text)).encode("ascii", "replace").decode())


def _plain(sign: str) -> str:
    """Give the sign of ASCII that stands for one: a digit, a hyphen, an apostrophe, a space, or none."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    for plain, signs in (("-", "‐‑‒−–"), ("'", "’‘`´")):
        if sign in signs:
            return plain
    return " " if sign.isspace() else "" if unicodedata.category(sign) == "Cf" else sign


def full_year(text: str) -> int:
    """Give a year in full: of two digits, 70 to 99 are those of the last century."""
    digits = text.lstrip("'")
    year = int(digits)
    return year + (1900 if year >= 70 else 2000) if len(digits) == 2 else year


def clock_of(rest: str) -> tuple[int, int | None] | None:
    """Read what follows a date: microseconds of the day (negative: no such time), and the offset; None: no time."""
    found = _REST.match(rest)
    if not found:
        return None if rest.strip(" .,;") else (0, None)
    hour, minute, second, fraction, half, unit, zone, sign, more, minutes = found.groups()
    if not (minute or half or unit):
        return None
    h, m, s = int(hour), int(minute or 0), int(second or 0)
    if half and h <= 12:
        # "14:05 PM" is written by programs that mean 14:05.
        h = h % 12 + 12 * (half == "p")
    offset = ZONES.get(zone) if zone else None
    if sign:
        # "GMT+0200", "+0200 (CEST)": the number is what counts.
        offset = (int(more) * 60 + int(minutes or 0)) * (1 if sign == "+" else -1)
    # 24:00 is the end of a day, and a leap second has no place of its own.
    if m > 59 or s > 60 or h > 24 or (h == 24 and (m or s)) or abs(offset or 0) > 1_080:
        return -1, None
    return (
        ((h * 60 + m) * 60 + min(s, 59)) * 1_000_000 + int(((fraction or "0") + "000000")[:6]),
        offset,
    )
