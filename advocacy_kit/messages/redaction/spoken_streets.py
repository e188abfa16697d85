"""House numbers in words: "Noordeinde honderdvierendertig c", "Forty-six Larch Crescent"."""

import re
from functools import cache

from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.name_places import STOP
from advocacy_kit.messages.redaction.postal import STREET_ENDINGS, STREETS_OF
from advocacy_kit.messages.redaction.spoken_words import DUTCH, ENGLISH, TENS, UNSURE

_WAYS = "Road|Rd|Street|Avenue|Ave|Lane|Drive|Close|Court|Crescent|Way|Place|Terrace|Square|Gardens|Grove|Hill|Park|Row|Walk|Mews|Green|View|Rise|Parade|Boulevard|Quay|Heights|Cottages"
_ENDS = r"(?=[.,;:!?)\n]|\Z| (?:in|te|at|and|en|is|met|with|on|op)\b)"
#: "c", "toevoeging zwart", and nothing that the number could count.
_SUFFIX = re.compile(
    rf"(?:,? (?:toevoeging )?(?:[a-z]|[A-Z]|bis|hs|huis|zwart|rood|achter|boven|beneden)(?![\w'’]))?{_ENDS}"
)
_NUMBER_BEFORE = re.compile(r"\b(?P<house>huis)?nummer (?:is )?\Z", re.I)
_ASKED = re.compile(r"(?:huisnummer|adres)[^\n]*\n[^\n]*\Z", re.I)
#: How far a street reaches before its number.
_BEFORE = 64


@cache
def _street() -> re.Pattern:
    ends = "|".join(sorted((end for end in STREET_ENDINGS if len(end) > 2 and "." not in end), key=len))
    of = "|".join(word.title() for word in sorted(STREETS_OF))
    return re.compile(
        rf"(?<!\w)(?:[A-ZÀ-Þ][\w'’\-]{{0,24}}(?:{ends})|(?:{of}) (?:van|der|naar|aan|op) (?:(?:de|den|der|het) )?[A-ZÀ-Þ][\w'’\-]{{1,24}}),? (?:(?:huis)?nummer )?\Z"
    )


@cache
def _way() -> re.Pattern:
    tens, ones = "|".join(sorted(TENS)), "one|two|three|four|five|six|seven|eight|nine"
    other = "|".join(sorted((word for word in ENGLISH if word not in UNSURE), key=len, reverse=True))
    several = rf"(?!(?:{tens})[ -](?:{ones})[ ,])(?:{ones}|{other})[ -](?:(?:oh|o|hundred)[ -])?(?:(?:{tens})[ -](?:{ones})|{other})"
    return re.compile(
        # "Four-oh-two East Pecan": what is said so is a house.
        rf"(?i:{several}) (?:(?:North|South|East|West)(?:east|west)? (?:[A-Z][\w'’\-]{{2,24}}|\d{{1,3}}(?:st|nd|rd|th))(?: (?:{_WAYS}))?|(?:[A-Z][\w'’\-]{{0,24}} ){{1,3}}(?:{_WAYS})){_ENDS}"
        rf"|(?i:(?:(?:{tens})[ -](?:{ones})|{other}))(?: ?[A-Z](?!\w))?,? (?:[A-Z][\w'’\-]{{0,24}} ){{1,3}}(?:{_WAYS}){_ENDS}"
    )


def find_spoken_houses(text: str, words: list[re.Match], told: list[int]) -> list[Span]:
    """Find streets with a house number in words, and such a number where it was asked for.

    Parameters
    ----------
    text : str
        The message.
    words : list of re.Match
        Its words.
    told : list of int
        Which of them say a number.
    """
    spans: list[Span] = []
    for i in told:
        m, low = words[i], words[i][0].casefold()
        if low in DUTCH and i and m.start() - words[i - 1].end() < 3:
            span = _with_street(text, m.start(), m.end(), words[i - 1])
            spans += [span] if span else []
        if low in ENGLISH and (not spans or spans[-1].end <= m.start()):
            found = _way().match(text, m.start())
            spans += [Span(*found.span(), "address")] if found else []
    return spans


def _with_street(text: str, start: int, end: int, before: re.Match) -> Span | None:
    """Read a street before a Dutch number, or that a house number was asked for."""
    numbered = before[0].casefold().endswith("nummer")
    if not numbered and (not before[0][0].isupper() or before[0].casefold() in STOP or len(before[0]) < 4):
        return None
    suffix = _SUFFIX.match(text, end)
    if not suffix:
        return None
    street = _street().search(text, max(0, start - _BEFORE), start)
    if street:
        return Span(street.start(), suffix.end(), "address")
    number = _NUMBER_BEFORE.search(text, max(0, start - 24), start) if numbered else None
    if number and (number["house"] or _ASKED.search(text, max(0, start - 160), start)):
        return Span(number.start(), suffix.end(), "address")
    return None
