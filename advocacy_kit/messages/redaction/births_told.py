"""Dates of birth that no word tells: behind a person, in a list of persons, on a line of their own.

Without such a word a date needs its year, and mostly one long ago: appointments, orders and contracts are of these years.
"""

import re
from typing import NamedTuple

from advocacy_kit.messages.redaction.name_places import FAMILY, GIVEN

#: A date of a year before this one is hardly ever that of an order or an appointment.
LONG_AGO = 2008

_MONTHS = ("jan", "feb", "m", "apr", "m", "jun", "jul", "aug", "sep", "o", "nov", "dec")
_NUMBERS = re.compile(r"[0-9]+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
#: "12-03-41": no day of these years.
_OLD = re.compile(r"[0-9]{1,2}([-/.])[0-9]{1,2}\1[4-9][0-9]\Z")
_YEAR_SAID = re.compile(r"(?<![^\W_])(?:(?:19|20)[0-9]{2})(?![^\W_])|['’‘]([0-9]{2})\Z")

_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = re.compile(r"(?<=[0-9][-./ ])[IVX]{1,4}(?=[-./ ][0-9])")
#: By what callers are known: "Verified by 23-09-1989", "geverifieerd met …".
_VERIFIED = re.compile(
    r"\b(?:verified|verifies|verify|verif|geverifieerd|identified|geïdentificeerd|gecheckt|gecontroleerd|id[ \-]?check|dpa|security|legitimatie|identificatie)\b[^\d\n.]{0,24}\Z",
    re.I,
)
#: "kevin broeders, 30.6.1998", below or behind all else.
_SMALL_NAME = re.compile(
    r"(?:^|[.!?)] +)(?P<first>[a-zà-ÿ\-]{2,20}) (?:(?:van|de|der|den|el|al) )*[a-zà-ÿ\-]{2,24},? ?\Z"
)
_CHILD = "jongste|oudste|middelste|dochter(?:tje)?|zoon(?:tje)?|kind(?:je)?|baby|tweeling|kleinkind|kleinzoon|kleindochter|son|daughter|child|kid|youngest|eldest|oldest|twins?|grandson|granddaughter|toddler"
_RELATIVE = (
    rf"{_CHILD}|man|vrouw|moeder|vader|ma|pa|oma|opa|partner|echtgenote?|broer|zus|vriend|vriendin|verloofde|schoonmoeder|schoonvader|tante|oom|neef|nicht"
    "|husband|wife|mother|father|mum|mom|dad|nan|gran|grandmother|grandfather|grandma|grandad|brother|sister|aunt|uncle|fianc[eé]e?|girlfriend|boyfriend|niece|nephew"
)
#: A date of a child, behind its name and without a bracket, is of a year before this one: later ones are of appointments.
LATELY = 2020
_OF_CHILD = re.compile(
    rf"(?<!met )(?<!with )(?<!to )(?<!door )\b(?i:(?:mijn|m'n|mn|onze|ons|zijn|haar|my|our|his|her|the|de)(?: \w+)? (?:{_CHILD}))(?: [A-ZÀ-Þ][\w'’\-]+){{0,4}}(?P<gap>,? ?\(|,? )\Z"
)
_BEHIND_PERSON = re.compile(
    rf"(?:\b(?i:{_RELATIVE}|mw|mej|fam|mevr|mevrouw|dhr|heer|meneer|mrs?|ms|miss|cli[eë]nte?|client|pati[eë]nte?|patient|pat|pt|bewoner|bewoonster|huurder|huurster|resident|tenant|leerling|pupil|verzekerde|insured|verdachte|betrokkene|ikzelf|mezelf|mijzelf|myself|me)\.?"
    rf"(?: (?:[A-ZÀ-Þ][\w'’.\-]*|van|de|der|den|ten|ter|el|al)){{0,4}})[ ,]{{0,2}}[(\[]? ?\Z"
)
_NAME_BEFORE = re.compile(
    r"(?:(?:[A-ZÀ-Þ]\.){1,4} ?)?(?:[A-ZÀ-Þ][\w'’\-]+ )?(?:(?:van|de|der|den|ten|ter|el|al|vd) )*[A-ZÀ-Þ][\w'’\-]+[ ,:;]{0,2}[(\[]? ?\Z"
)
_BRACKET_ENDS = re.compile(r" ?[)\],;/]| ?\n|\Z")
_AGE_AFTER = re.compile(
    r"[ ,;/(=\-–]{1,3}(?:(?:is |nu |dus |now |aged? |so )*)\d{1,3} ?(?:jr\b|jaar\b|j\b|jarige\b|years?\b|yrs?\b|y/?o\b|mnd\b|maanden\b|months\b)",
    re.I,
)
_IS_OF = re.compile(
    rf"\b(?:ik|'k|hij|zij|ze|u|(?:mijn|m'n|mn|onze|ons|zijn|haar) (?:{_RELATIVE})) (?:ben|bent|is|was)(?: (?:zelf|ook|dus|er een|eentje|nog))* van \Z",
    re.I,
)
_I_AM = re.compile(
    r"(?:\b(?:ik ben|'k ben)|\bI['’ ]?a?m|\bik(?:zelf)?,|\bmyself,)(?: (?:op|on|dus))? \Z", re.I
)
_UNTIL = re.compile(r" ?(?:tot|t/m|t\.e\.m|af\b|until|till|to\b|[-–])", re.I)
_ENDS = re.compile(r" ?(?:[.,;!?)\n]|\Z|en\b|and\b|dus\b|so\b)")
#: A longer number, of which this is a part.
_GOES_ON = re.compile(r"[-/. ]?[0-9]")
_PART = re.compile(r"[0-9+][-/. ]\Z")
#: What a date long ago is as well.
_OTHER = re.compile(
    r"\b(?:sinds|since|d\.?d\.?|dated|contract|gehuwd|getrouwd|trouwde\w*|huwelijk|married|wedding|wed|overleden|overleed|died|passed|gestorven|death|†|van[- ]?af|from|per|tot|until|till|ingang|before|voor|after|na|akte|wet|act|law|besluit|decree|regulation|verordening|richtlijn|directive"
    r"|gebouwd|built|gekocht|bought|purchased|aangeschaft|bouwjaar|opgericht|founded|oprichting|released?|uitgebracht|verschenen|published|gepubliceerd|lid|member|in dienst|dienst|hired|started|begonnen|ontslagen|rijbewijs|licen[cs]e|paspoort|passport|exp\w*|geldig|valid|verl\w*|afgegeven|issued|datum|date)\b[^.\n]{0,24}\Z",
    re.I,
)
_NAMES = frozenset(name for name in GIVEN | FAMILY if len(name) > 2)
#: How far another person's date stands behind the first one's.
_NEXT = 70


class Day(NamedTuple):
    """What a date says, 0 for what it does not say: the number of the day, the month, the year."""

    number: int
    month: int
    year: int
    #: Whether the year is written so that nothing else could be meant: "1944", "'44", "12-03-44".
    sure: bool


def day_of(date: str) -> Day:
    """Read a date as it is written; where day and month are told by numbers alone, the first is the day if it can be."""
    numbers = list(map(int, _NUMBERS.findall(date)))
    word = next(filter(_month_of, map(str.casefold, _LETTERS.findall(date))), "")
    said = _YEAR_SAID.search(date)
    year = 0
    if len(numbers) > 2 or (word and len(numbers) > 1):
        year = numbers[0] if numbers[0] > 31 else numbers[-1]
    if year < 100 and year:
        # "'38" is said of people, "38" of cards as well.
        year += 2000 if year < (27 if said else 40) else 1900
    roman = _ROMAN.search(date)
    if roman:
        return Day(numbers[0], _ROMANS.index(roman[0]) + 1, numbers[-1], True)
    month, number = 0, numbers[0]
    if word:
        month = _month_of(word)
        if number > 31 and len(numbers) > 1:
            # "1952, 27 aug"
            number = numbers[1]
    elif len(numbers) > 1:
        number, month = (numbers[2], numbers[1]) if numbers[0] > 31 and len(numbers) > 2 else numbers[:2]
        if month > 12:
            number, month = month, number
    if not (1 <= month <= 12 and 1 <= number <= 31):
        month = 0
    return Day(number, month, year, bool(said or _OLD.fullmatch(date)))


def _month_of(word: str) -> int:
    if word.startswith("m"):
        return 5 if word in ("mei", "may") else 3
    return next((i for i, month in enumerate(_MONTHS, 1) if word.startswith(month)), 0)


def is_told(text: str, span: tuple[int, int], day: Day, previous: int) -> bool:
    """Tell whether a date that no word says anything of is somebody's date of birth.

    Parameters
    ----------
    text : str
        The message.
    span : tuple of int
        Where the date stands.
    day : Day
        What it says.
    previous : int
        Where a date of birth before it ends, -1 without one.
    """
    start, end = span
    if not day.month or not day.year or is_part(text, start, end):
        return False
    before, after = text[max(0, start - 80) : start].rpartition("\n")[2], text[end : end + 40]
    if text[start].isdigit() and _IS_OF.search(before):
        return not _UNTIL.match(after)
    child = _OF_CHILD.search(before) if _BRACKET_ENDS.match(after) else None
    if child and ((text[start].isdigit() and "(" in child["gap"]) or (day.sure and day.year < LATELY)):
        return not is_other(text, start)
    if not (day.sure and 1900 <= day.year < LONG_AGO) or is_other(text, start):
        return False
    if previous >= 0 and start - previous < _NEXT and not _OTHER.search(text[previous:start]):
        return True
    if _I_AM.search(before):
        return bool(_ENDS.match(after))
    if _VERIFIED.search(before):
        return True
    small = _SMALL_NAME.search(before) if not text[end:].strip(" .\n") else None
    if small and small["first"] in GIVEN:
        return True
    if _is_alone(text, start, end):
        return True
    if _AGE_AFTER.match(after):
        return True
    if not _BRACKET_ENDS.match(after):
        return False
    return bool(_BEHIND_PERSON.search(before)) or _is_behind_name(before)


def is_other(text: str, start: int) -> bool:
    """Tell whether the words before a date say that it is another than of birth."""
    return bool(_OTHER.search(text, max(0, start - 40), start))


def is_part(text: str, start: int, end: int) -> bool:
    """Tell whether a date is the beginning or the end of a longer number."""
    return bool(_GOES_ON.match(text, end) or _PART.search(text, max(0, start - 2), start))


def _is_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a date fills its line, below another."""
    line = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    return line > 0 and not (text[line:start] + text[end:stop]).strip(" \t.,()*°-–")


def _is_behind_name(before: str) -> bool:
    """Tell whether a name that the lists know stands right before a date."""
    m = _NAME_BEFORE.search(before)
    return bool(m) and (
        any(word.strip(".,:;()").casefold() in _NAMES for word in m[0].split())
        and (m[0].rstrip(" ")[-1:] in "([,:;" or "." in m[0] or m[0].count(" ") > 1)
    )
