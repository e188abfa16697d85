"""Long numbers and phone numbers: what is left of the digits once everything with a name of its own is found.

Prices, dates, times, years, ranges and sizes stay, since messages are read for them.
"""

import re
from datetime import date
from functools import lru_cache

from advocacy_kit.messages.redaction.kinds import Span, covered

#: Digits from which a number is long enough to be somebody's.
LONG = 7

_GAP = r"[ \xa0.\-‐‑–/()]"
_CANDIDATE = re.compile(rf"[0-9](?:{_GAP}{{0,3}}[0-9]){{{LONG - 1},}}")
_DATE = re.compile(
    r"(?<!\d)(?<!\d[-/.])(?:(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>(?:19|20)\d\d|\d\d)"
    r"|(?P<Y>(?:19|20)\d\d)[-/.](?P<M>\d{1,2})[-/.](?P<D>\d{1,2}))(?!\d|[-/.]\d)"
)
_WHOLE_DATE = re.compile(
    r"(?P<d>\d{1,2}) (?P<m>\d{1,2}) (?P<y>(?:19|20)\d\d)|(?P<Y>(?:19|20)\d\d) ?(?P<M>\d\d) ?(?P<D>\d\d)"
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2,3}")
_AMOUNT = re.compile(
    r"[1-9]\d{6,8}|[1-9]\d{4,8}\.\d\d|[1-9]\d{0,2}(?:[ .\xa0]\d{3}){2,3}|[1-9]\d{0,4} ?[-–] ?[1-9]\d{0,5}"
)
_RANGE = re.compile(
    r"[1-9]\d{2,3} ?[-–/] ?[1-9]\d{2,3}|(?:19|20)\d\d(?:[ \-–/]{1,3}(?:19|20)\d\d)+|(?:19|20)\d\d[-–/]\d\d"
)
_TIMES = re.compile(r"[0-2]?\d\.[0-5]\d(?:[ \-–/]{1,3}[0-2]?\d\.[0-5]\d)+")
#: "03.06-17.06.2024"
_DAYS = re.compile(r"(\d{1,2})[./](\d{1,2})\.? ?[-–] ?(\d{1,2})[./](\d{1,2})(?:[./](?:20)?\d\d)?")
_SMALL = re.compile(r"[1-9]\d?(?:([ \-/])[1-9]\d?)(?:\1[1-9]\d?)+")
_NORTH_AMERICAN = re.compile(r"\(?[2-9]\d{2}\)?[ .\-]\d{3}[ .\-]\d{4}")
_CURRENCY_BEFORE = re.compile(r"(?:[€$£₹]|\b(?:eur|euro|euros|usd|gbp|aud|inr|rs|pond))[.:]? ?$", re.I)
_CURRENCY_AFTER = re.compile(
    r"(?:,\d\d\b|,-|,–)|[ \xa0]?(?:[€$£₹]|(?:euro|euros|eur|pond|pounds|dollars?|quid|miljoen|kwh|km|m3|m³)\b)",
    re.I,
)
#: "7.2.1-69057"; "build 22631.3447"
_VERSION = re.compile(r"[1-9]?\d\.\d\.[1-9]?\d[-+]\d{3,6}")
_BUILD_BEFORE = re.compile(r"\bbuild[: ]{1,2}$", re.I)
_VERSION_BEFORE = re.compile(
    r"(?:\bv|versie|version|build|firmware|release|ios|android|windows|macos|linux|kernel|chrome|firefox|edge|safari)[.: ]{0,2}$",
    re.I,
)
#: Numbers that name a thing that everybody can buy, not a person.
_THING_BEFORE = re.compile(
    r"\b(?:isbn(?:-1[03])?|issn|art(?:ikel)?(?:\.|nr\.?|nummer)?|article(?: no\.?| number)?|model(?:nr\.?|nummer)?|onderdeel(?:nr\.?|nummer|code)?|kb|type(?:nr\.?|nummer)?|part (?:no\.?|number)|sku|kvk(?:-nummer|nr\.?)?)\W{0,3}$|\bifsc(?: ?code)?[ :.]{0,3}[a-z]{4}$",
    re.I,
)
#: A VAT number may be one person's; of Dutch firms of one person it once was the citizen's number.
_VAT = re.compile(
    r"(?<!\w)(?:(?:BE ?)?[01]\d{3}[. ]?\d{3}[. ]?\d{3}|NL ?\d{4}[. ]?\d{2}[. ]?\d{3}[. ]?B ?\d\d|GB ?\d{3} ?\d{4} ?\d{2})(?![\w])"
)
_VAT_BEFORE = re.compile(
    r"\b(?:btw|vat|tva|ondernemingsn\w+)(?:[ -]?(?:nummer|nr|no|number|reg))?\W{0,3}\Z", re.I
)
_PHONE_BEFORE = re.compile(
    r"\b(?:tel|telefoon|telefoonnummer|telnr|telephone|bel|bellen|gsm|mobiel|mob|m|t|nummer is|phone|call|ring|text|mobile|cell|whatsapp|fax|mobiele?|bereikbaar op|reach me (?:on|at))\b[^\w\n]{0,3}$",
    re.I,
)
_LEAD = re.compile(r"(?<![\w\-/])(?:[A-Z0-9]{1,6}[\-/]){0,3}[A-Za-z0-9]{1,6}[\-/]?\Z")
#: Readings and sizes side by side: "30.118 / 28.447".
_BESIDE = re.compile(r"\d{1,3}(?:[.]\d{1,3})?(?: ?/ ?\d{1,3}[.]\d{1,3})+")
_COUNTRIES = {"nl": ("NL", "BE"), "en": ("GB", "IE", "NL", "BE", "US")}


def find_numbers(text: str, language: str) -> list[Span]:
    """Judge every run of digits and gaps, with the plus sign or bracket before it."""
    spans = [
        Span(*m.span(), "number")
        for m in _VAT.finditer(text)
        if m[0][:2].isalpha() or _VAT_BEFORE.search(text, max(0, m.start() - 30), m.start())
    ]
    text = covered(text, spans)
    at = 0
    for found in _CANDIDATE.finditer(text):
        start, end = found.span()
        if start > at and text[start - 1] == "(":
            start -= 1
        if start > at and text[start - 1] == "+":
            start -= 1
        elif start - 1 > at and text[start - 2 : start] == "+ ":
            start -= 2
        spans += _of_run(text, start, end, language)
        at = end
    return sorted(spans)


def _of_run(text: str, start: int, end: int, language: str) -> list[Span]:
    """Judge a run of digits and gaps: days in it stay, each other part that is long enough is judged."""
    run = text[start:end]
    parts, at = [], 0
    for found in _DATE.finditer(run):
        if is_date(found):
            parts.append((at, found.start()))
            at = found.end()
    if parts:
        spans = []
        for low, high in [*parts, (at, len(run))]:
            core = run[low:high].strip(" \xa0.-–/)")
            lead = run.find(core, low)
            if sum(map(str.isdigit, core)) >= LONG:
                spans += _judged(text, start + lead, start + lead + len(core), language, beside=True)
        return spans
    return _judged(text, start, end, language)


def _judged(text: str, start: int, end: int, language: str, beside: bool = False) -> list[Span]:
    run = text[start:end]
    # A bracket that closes later belongs to the sentence: "(12345678)".
    if run.startswith("(") and ")" not in run:
        start, run = start + 1, run[1:]
    before, after = ("", "") if beside else (text[max(0, start - 18) : start], text[end : end + 10])
    bracket = run.rfind("(")
    if bracket > 0 and ")" not in run[bracket:] and stays(run[:bracket].rstrip(), before, ""):
        # "2024-2026 (24 maanden)"
        if sum(map(str.isdigit, run[bracket:])) < LONG:
            return []
        return _judged(text, start + bracket, end, language)
    if is_span_of_time(run):
        return []
    if not text[start - 1 : start].isalpha() and is_phone(run, before, language):
        return [Span(start, end, "phone")]
    if stays(run, before, after) or text[start - 2 : start].casefold() == "0x":
        return []
    # Letters and groups that are part of it: "W1234567", "HH/IE/0091882".
    lead = _LEAD.search(text, max(0, start - 16), start)
    start = lead.start() if lead else start
    while end < len(text) and end - start < 40 and text[end].isascii() and text[end].isalnum():
        end += 1
    return [Span(start, end, "number")]


def is_date(found: re.Match) -> bool:
    """Tell whether numbers name a day that there is; day and month may stand either way."""
    part = found.groupdict()
    year, month, day = (int(part[a] or part[b]) for a, b in (("y", "Y"), ("m", "M"), ("d", "D")))
    year += 2000 if year < 100 else 0
    for m, d in ((month, day), (day, month)):
        try:
            date(year, m, d)
        except ValueError:
            continue
        return True
    return False


def is_span_of_time(run: str) -> bool:
    """Tell from when till when, which may begin with a 0 as a phone number does: "08.00-12.00", "03.06-17.06.2024"."""
    if _TIMES.fullmatch(run):
        return all(int(time.partition(".")[0]) <= 24 for time in re.findall(r"\d+\.\d+", run))
    days = _DAYS.fullmatch(run)
    return bool(days) and all(
        1 <= int(day) <= 31 and 1 <= int(month) <= 12 for day, month in (days.group(1, 2), days.group(3, 4))
    )


def is_phone(run: str, before: str, language: str) -> bool:
    """Tell whether a run of digits is a phone number."""
    plain = re.sub(r"\D", "", run)
    digits = len(plain)
    bare = run.lstrip("( ")
    if not 7 <= digits <= 15:
        return False
    if bare.startswith("+"):
        return digits >= 8
    if plain.startswith("00"):
        return digits >= 10 and plain[2] != "0"
    if plain.startswith("0"):
        # What the plans of numbers know, and beside it ranges that are set apart for drama: Dutch 10 digits, Belgian 9
        # or 10, British and Irish 9 to 11; service numbers from 8.
        if 9 <= digits <= 11 or (digits == 8 and plain[1] in "89" and plain[2] == "0"):
            return True
        return _valid(plain, language)
    if plain.startswith(("316", "324", "447", "3538")) and digits in (11, 12):
        return True
    if _NORTH_AMERICAN.fullmatch(run):
        return True
    return digits <= 11 and bool(_PHONE_BEFORE.search(before))


def _is_book(run: str) -> bool:
    """Tell an ISBN, which everybody's copy has."""
    plain = re.sub(r"\D", "", run)
    if len(plain) != 13 or not plain.startswith(("978", "979")):
        return False
    from stdnum import isbn

    return isbn.is_valid(plain)


@lru_cache(maxsize=2048)
def _valid(plain: str, language: str) -> bool:
    """Ask the plans of numbers of the countries where the language is spoken, the Netherlands and Belgium first."""
    import phonenumbers

    for country in _COUNTRIES.get(language, _COUNTRIES["en"]):
        try:
            if phonenumbers.is_valid_number(phonenumbers.parse(plain, country)):
                return True
        except phonenumbers.NumberParseException:
            continue
    return False


def stays(run: str, before: str, after: str) -> bool:
    """Tell a number that is nobody's: a price, a range, times, sizes, a version, a day."""
    whole = _WHOLE_DATE.fullmatch(run)
    if whole and is_date(whole):
        return True
    if _THOUSANDS.fullmatch(run) or _RANGE.fullmatch(run) or is_span_of_time(run):
        return True
    if _AMOUNT.fullmatch(run) and (_CURRENCY_BEFORE.search(before) or _CURRENCY_AFTER.match(after)):
        return True
    if _THING_BEFORE.search(before):
        return True
    if run.count(".") >= 2 and (_VERSION_BEFORE.search(before) or _VERSION.fullmatch(run)):
        return True
    if "." in run and _BUILD_BEFORE.search(before):
        return True
    if _BESIDE.fullmatch(run) or _is_book(run):
        return True
    if _SMALL.fullmatch(run):
        # Sizes and scores come in order or as single digits; a number that somebody spelt in pairs does not.
        groups = [int(g) for g in re.split(r"\D", run)]
        return all(g < 10 for g in groups) or groups == sorted(set(groups))
    return False
