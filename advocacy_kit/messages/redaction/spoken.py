"""Numbers that are spelt out: "nul zes, twaalf …", "double five two", "A van Anton", "S-A-H-O-T-A", "Forty-six Larch Crescent".

Counting, sizes and prices are said in words as well: what goes up or down one by one stays, and so does what is short
and asked for by nobody.
"""

import re
from itertools import pairwise
from typing import NamedTuple

from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.name_places import FAMILY, GIVEN, STOP
from advocacy_kit.messages.redaction.numbers import is_phone
from advocacy_kit.messages.redaction.spoken_dates import find_spoken_births
from advocacy_kit.messages.redaction.spoken_streets import find_spoken_houses
from advocacy_kit.messages.redaction.spoken_words import (
    COUNTED,
    HUNDRED,
    OH,
    RADIO,
    TENS,
    TIMES,
    UNSURE,
    VALUES,
)

#: Digits from which a number that is spelt out may be somebody's; where it was asked for, and where nothing says so.
TOLD, UNTOLD = 4, 5

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(
    r",? ?(?:dash|hyphen|streepje|slash|schuine streep),? ?| ?[,\-–] ?| {1,2}|\xa0|,? ?(?:\.\.\.|…) ?"
)
_LETTER_GAP = re.compile(r",? (?:(?:en|and|then|dan)(?: de)? |de )?")
#: What may stand before a letter of a row.
LINKS = word_set("en and then dan de dash hyphen streepje slash schuine streep")
_MAY_BE = VALUES.keys() | TIMES.keys() | RADIO | OH
#: Two words that say that something is spelt out stand no further apart.
NEAR = 6
_SPELT = re.compile(
    r"(?P<letter>[^\W\d_])['’\"]? (?:van|for|voor|zoals|als(?: in)?|as(?: in)?|like|of|from) ['’\"]?(?P<word>[^\W\d_]{3,})"
)
#: What is asked for or announced and may be said digit by digit.
_LABEL = re.compile(
    r"(?:nummers?|nr|number|num|telefoon|tel|phone|mobiel|mobile|gsm|bel(?:len)?|call|ring|dial|code|reg|rego|registration|kenteken|plaat|nummerplaat|plates?|tag|membership|member|polis|policy|account|rekening|order|bestelling|kenmerk|ref|reference|bsn|pin|postcode|eircode|zip|toestel|extension|dossier|zaak|ticket|claim|card|kaart)\b\W*(?:[^\W\d_]+\W+){0,4}\Z",
    re.I,
)
_PLATE = re.compile(
    r"\b(?:reg|rego|registration|kenteken|plaat|nummerplaat|plates?|tag)\b(?:['’]?s)?\W*(?:[^\W\d_]+\W+){0,4}\Z",
    re.I,
)
_DASH = re.compile(r"(?:dash|hyphen|streepje|slash),? \Z", re.I)
_ASKED = re.compile(r"[^\n]*\?[^\n?]{0,40}\Z")
_SPEAKER = re.compile(r"[^\n\d]{0,44}\Z")
#: Behind these a number counts or measures something.
_THINGS = re.compile(
    r"[ \-](?:euro|eur|pounds?|pond|quid|dollars?|cents?|pence|p\b|bucks|uur|u\b|hours?|minut\w+|min\b|second\w*|dagen|dag|days?|we[e]?k\w*|maand\w*|months?|jaar|jaren|years?|keer|maal|times|x\b|stuks|personen|people|man\b|mensen|kuub|kilo\w*|kg|gram|met(?:er|re)s?|cm|mm|km|miles?|liter|litres?|procent|percent|graden|degrees|duizend|thousand|miljoen|million|punt|point|komma|of\b|or\b|to\b|tot\b|o['’]?clock|am\b|pm\b|sterren|stars|pagina\w*|pages?|kamers?|bedrooms?)",
    re.I,
)
_SCORED = re.compile(
    r"\b(?:cijfers?|scores?|scoor\w*|rat(?:e|ed|ing|ings)|punten|points|geef|gaf|gave|give|sterren|stars|marks|stappen|steps?|lengths|baantjes|knit)\b[^.\n]{0,30}\Z",
    re.I,
)
_MONEY = re.compile(
    r"[ \-](?:euro|eur|pounds?|pond|quid|dollars?|cents?|pence|bucks|kuub|thousand|duizend)\b", re.I
)


class _Unit(NamedTuple):
    """A piece of what is spelt out: digits or letters, said or written."""

    #: Which word of the message it begins with.
    at: int
    start: int
    end: int
    digits: str
    letters: str
    #: Said in words: a number, "double", or a letter by a word that begins with it.
    said: bool
    #: Whether it says by itself that something is spelt out ("een" and "oh" do not).
    counts: bool


def find_spoken(text: str, language: str) -> list[Span]:
    """Find what is spelt out in words or sign by sign."""
    words = list(_WORD.finditer(text))
    lows = [word[0].casefold() for word in words]
    told = [i for i, low in enumerate(lows) if low in COUNTED]
    spans = find_spoken_births(text) if told else []
    spans += find_spoken_houses(text, words, told)
    run: list[_Unit] = []
    then = 0
    for at in [i for i, low in enumerate(lows) if len(low) < 2 or low in _MAY_BE or low.isdigit()]:
        if at < then:
            continue
        unit, used = _unit(text, words, at)
        between = lows[then : at if unit else at + 1]
        if run and (not all(low in LINKS for low in between) or (unit and not _joined(text, run[-1], unit))):
            spans += _judged(text, run, language)
            run = []
        if unit:
            run.append(unit)
        then = at + used
    return apart([*spans, *_judged(text, run, language)] if run else spans)


def _joined(text: str, before: _Unit, unit: _Unit) -> bool:
    gap = text[before.end : unit.start]
    return bool(
        _GAP.fullmatch(gap) or (unit.letters and (unit.said or before.said) and _LETTER_GAP.fullmatch(gap))
    )


def _unit(text: str, words: list[re.Match], at: int) -> tuple[_Unit | None, int]:
    """Read a piece at a word: it, or None, and how many words were read."""
    m = words[at]
    start, end = m.span()
    low = m[0].casefold()
    if end - start == 1 and m[0].isalpha():
        spelt = _SPELT.match(text, start)
        if spelt and spelt["word"][0].casefold() == low:
            used = 1
            while at + used < len(words) and words[at + used].end() <= spelt.end():
                used += 1
            return _Unit(at, start, spelt.end(), "", low, True, m[0].isupper() and low != "i"), used
        if low in OH and at + 1 < len(words) and words[at + 1][0].casefold() in VALUES:
            return _Unit(at, start, end, "0", "", True, False), 1
        return (_Unit(at, start, end, "", low, False, False) if m[0].isupper() else None), 1
    if m[0].isascii() and m[0].isdigit():
        return (_Unit(at, start, end, m[0], "", False, False) if end - start < 7 else None), 1
    if low in TIMES:
        follows = words[at + 1] if at + 1 < len(words) else None
        then = follows[0].casefold() if follows and follows.start() - end == 1 else ""
        digit = VALUES.get(then, 0 if then in OH else 10)
        if follows is None or digit > 9:
            return None, 1
        return _Unit(at, start, follows.end(), str(digit) * TIMES[low], "", True, True), 2
    if low in RADIO and low not in VALUES:
        return _Unit(at, start, end, "", low[0], True, True), 1
    if low in OH:
        return _Unit(at, start, end, "0", "", True, False), 1
    value = VALUES.get(low)
    if value is None:
        return None, 1
    used, counts = 1, low not in UNSURE
    while at + used < len(words):
        follows = words[at + used]
        then, gap = follows[0].casefold(), text[end : follows.start()]
        more = VALUES.get(then, -1)
        if gap in (" ", "-") and low in TENS and 0 < more < 10:
            value, low = value + more, then
        elif gap == " " and then == HUNDRED and value < 10:
            value, low = value * 100, HUNDRED
        else:
            break
        end, used, counts = follows.end(), used + 1, True
    return _Unit(at, start, end, str(value), "", True, counts), used


def _judged(text: str, run: list[_Unit], language: str) -> list[Span]:
    """Judge a run of pieces."""
    if len(run) > 3 and all(u.end - u.start == 1 for u in run):
        return _sign_by_sign(text, run)
    run = _trimmed(text, run)
    counted = [u.at for u in run if u.counts]
    told = bool(run) and _is_told(text, run[0].start)
    if not (any(b - a <= NEAR for a, b in pairwise(counted)) or (counted and told and _has_row(run))):
        return []
    start, end = run[0].start, run[-1].end
    digits = "".join(u.digits for u in run)
    letters = "".join(u.letters for u in run)
    if (not letters and _counts_on(run)) or (_MONEY.match(text, end) and len(digits) < 7):
        return []
    if letters:
        return _with_letters(text, run, digits, letters, told=told)
    if not told and _is_scored(text, start, end):
        return []
    alone = max(
        map(len, "".join("1" if u.said and len(u.digits) == 1 else " " for u in run).split()), default=0
    )
    doubled = any(u.said and _WORD.match(text, u.start)[0].casefold() in TIMES for u in run)
    sure = digits[0] == "0" or doubled or alone >= UNTOLD or len(digits) > 8
    if len(digits) < (TOLD if told else UNTOLD) or not (sure or told):
        return []
    return [Span(start, end, "phone" if is_phone(digits, "", language) else "number")]


def _is_scored(text: str, start: int, end: int) -> bool:
    """Tell marks, scores and rhythm: "acht, acht, zes" behind "cijfers", sets of a match, one word or group over and over."""
    groups = [_WORD.findall(group.casefold()) for group in text[start:end].split(",")]
    same = len({word for group in groups for word in group}) == 1 or (
        len(groups) > 1 and all(group == groups[0] for group in groups)
    )
    sets = len(groups) > 2 and all(len(group) == 2 for group in groups) and groups[0][0] not in OH | {"nul"}
    return same or sets or bool(_SCORED.search(text, max(0, start - 50), start))


def _with_letters(text: str, run: list[_Unit], digits: str, letters: str, *, told: bool) -> list[Span]:
    """Judge a run of which some pieces are letters: a plate, a postcode, a code, a name."""
    start, end = run[0].start, run[-1].end
    if _is_november(text, run):
        return []
    sure = sum(bool(u.letters) and (u.said or _hyphened(text, u)) for u in run)
    if not digits:
        # "Mike Victor Oscar" are three men, unless somebody asked.
        spelt = sum(" " in text[u.start : u.end] for u in run)
        return [Span(start, end, "number")] if spelt > 2 or (told and sure >= TOLD) else []
    size = len(digits) + len(letters)
    if not sure and digits and 4 < size < 9 and _PLATE.search(text[max(0, start - 60) : start]):
        # "Mijn plaat is twee, B G V, nul negentien"
        return [Span(start, end, "plate")]
    if not sure or size < (TOLD if told else UNTOLD) or (sure < 2 and not told):
        return []
    if len(letters) == 2 and len(digits) == 4 and not run[-1].digits:
        return [Span(start, end, "postcode")]
    return [Span(start, end, "plate" if size < 8 else "number")]


def _is_november(text: str, run: list[_Unit]) -> bool:
    """Tell whether a letter of a run is the month: "12 november", "November 2024"."""
    return any(
        text[u.start : u.end].casefold() == "november" and other.digits and not other.said
        for pair in pairwise(run)
        for u, other in (pair, pair[::-1])
    )


def _hyphened(text: str, unit: _Unit) -> bool:
    return "-" in (text[unit.end : unit.end + 1], text[unit.start - 1 : unit.start]) or bool(
        _DASH.search(text, max(0, unit.start - 12), unit.start)
    )


def _has_row(run: list[_Unit]) -> bool:
    """Tell whether four single signs stand in a row: what the first look asks."""
    row = 0
    for before, unit in pairwise([run[0], *run]):
        single = unit.end - unit.start == 1
        row = row + 1 if single and unit.start - before.end <= 2 else int(single)
        if row > 3:
            return True
    return False


def _trimmed(text: str, run: list[_Unit]) -> list[_Unit]:
    """Take from the ends what is part of the sentence: an article, an exclamation, a lone letter, what counts something."""
    low, high = 0, len(run)
    while low < high:
        unit = run[low]
        word = text[unit.start : unit.end].casefold()
        lone = unit.letters and not unit.said and not _hyphened(text, unit)
        if not (lone or word == "een" or (word in OH and text[unit.end : unit.end + 1] == ",")):
            break
        low += 1
    while high > low:
        unit = run[high - 1]
        lone = unit.letters and not unit.said and not _hyphened(text, unit)
        thing = (
            unit.said and unit.digits and _THINGS.match(text, unit.end) and not _MONEY.match(text, unit.end)
        )
        if not (lone or thing):
            break
        high -= 1
    return run[low:high]


def _counts_on(run: list[_Unit]) -> bool:
    """Tell counting and sizes: all numbers, each above the one before it, or each below."""
    values = [int(u.digits) for u in run if u.digits]
    return (
        len(values) > 2
        and not any(u.digits.startswith("0") for u in run)
        and (all(a < b for a, b in pairwise(values)) or all(a > b for a, b in pairwise(values)))
    )


def _is_told(text: str, start: int) -> bool:
    """Tell whether a number is announced before, or asked for on the line above."""
    line = text.rfind("\n", 0, start) + 1
    before = text[max(line, start - 60) : start]
    if _LABEL.search(before):
        return True
    if not line or not _SPEAKER.match(before):
        return False
    asked = _ASKED.search(text[max(0, line - 90) : line - 1])
    return bool(asked) and any(_LABEL.search(word[0] + ".") for word in _WORD.finditer(asked[0]))


def _sign_by_sign(text: str, run: list[_Unit]) -> list[Span]:
    """Judge single letters and digits in a row: "F R D 7 7 2 0 4", "S-A-H-O-T-A"."""
    start, end = run[0].start, run[-1].end
    letters = "".join(u.letters for u in run)
    digits = len(run) - len(letters)
    if digits:
        return [Span(start, end, "number")] if digits > 2 and len(run) > 5 and not _counts_on(run) else []
    named = letters not in STOP and (letters in FAMILY or letters in GIVEN or letters.title() in text)
    return [Span(start, end, "name")] if named else []
