"""Dates of birth in words: "negentien februari negentienachtenveertig", "twenty-second of the eighth, fifty-nine"."""

import re
from functools import cache

from advocacy_kit.messages.redaction.births import BIRTH_WORDS, MONTH_NAMES
from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.spoken_words import COUNTED, DUTCH, ENGLISH, TENS, YEARS

_WORD = re.compile(r"[^\W_]+")
_BEFORE = re.compile(rf"(?:{BIRTH_WORDS})[^\n]{{0,40}}\Z", re.I)
_ASKED = re.compile(rf"(?:{BIRTH_WORDS})[^\n]*[?:][^\n?]{{0,60}}\n[^\n\d]{{0,60}}\Z", re.I)
_IS_OF = re.compile(
    r"\b(?:ik|'k|hij|zij|ze|man|vrouw|zoon|dochter|moeder|vader) (?:ben|is|was)(?: (?:zelf|ook|er een|nog))* van (?:de )?\Z|\bik ben (?:op )?\Z|\bI['’]?m (?:from )?(?:the )?\Z",
    re.I,
)
#: What says so, of which one stands no further before the date than `_FAR`.
_ANY = re.compile(
    rf"{BIRTH_WORDS}|\b(?:ben|is|was)(?: (?:zelf|ook|er een|nog))* van |\bik ben |\bI['’]?m ", re.I
)
#: The cheap question first.
_STEMS = (
    "geb",
    "born",
    "ob",
    "birth",
    "gbd",
    "gd",
    "b.",
    "o b",
    "verjaardag",
    " van ",
    "ik ben ",
    "i'm ",
    "i’m ",
    "im ",
)
_FAR, _LONGEST = 160, 120
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"


def _any(words: list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _date() -> re.Pattern:
    small = [w for w, value in DUTCH.items() if 0 < value < 32]
    ordinals = [w + end for w in small for end in ("de", "ste")] + ["eerste", "derde", "achtste"]
    tens = _any(sorted(TENS))
    below = rf"(?:{tens})[ \-](?:{_ONES})|{_any(list(ENGLISH))}"
    below_hundred = _any([w for w, v in DUTCH.items() if 0 < v < 100])
    dutch_year = rf"(?:(?:negentien(?:honderd)?|tweeduizend)(?: (?:en )?| ?-))(?:{below_hundred})|{_any(list(YEARS))}|{below_hundred}"
    english_year = rf"(?:nineteen|twenty)(?: hundred(?: and)?)?[ \-](?:(?:oh|o)[ \-](?:{_ONES})|{below})|two thousand(?:(?: and)? (?:{below}))?|{below}"
    numbers = r"\d{1,2}(?:e|ste|de|st|nd|rd|th)?"
    year = r"(?:19|20)\d\d|['’]\d\d"
    between = r",? (?:van |of |in |de |the )*"
    return re.compile(
        rf"(?<!\w)(?:(?:{_any(small + ordinals)}|{numbers}){between}(?:{MONTH_NAMES}|{_any(small + ordinals)}|{numbers}){between}(?:{dutch_year}|{year})"
        rf"|(?:(?:twenty|thirty)[ \-](?:{_ORDINALS}|{_ONES})|{_ORDINALS}|{_any(list(ENGLISH))}|{numbers}){between}(?:{MONTH_NAMES}|{_ORDINALS}|{_any(list(ENGLISH))}|{numbers}){between}(?:{english_year}|{year})"
        rf"|(?:{MONTH_NAMES}) (?:the )?(?:(?:twenty|thirty)[ \-](?:{_ORDINALS})|{_ORDINALS}|{numbers}){between}(?:{english_year}))(?![\w\-])",
        re.I,
    )


def find_spoken_births(text: str) -> list[Span]:
    """Find dates in words behind what says that somebody was born then."""
    lower = text.lower()
    if not any(stem in lower for stem in _STEMS):
        return []
    spans, done = [], 0
    for said in _ANY.finditer(text):
        for m in _date().finditer(text, max(done, said.start()), said.end() + _FAR + _LONGEST):
            if m.start() - said.end() > _FAR:
                break
            done = m.end()
            if _is_told(text, m.start(), sum(w[0].casefold() in COUNTED for w in _WORD.finditer(m[0]))):
                spans.append(Span(*m.span(), "birth"))
    return spans


def _is_told(text: str, start: int, counted: int) -> bool:
    if not counted:
        return False
    low = max(0, start - _FAR)
    return bool(
        _BEFORE.search(text, low, start)
        or _ASKED.search(text, low, start)
        or (counted > 1 and _IS_OF.search(text, low, start))
    )
