"""Numbers of one case or customer, told by the words before them: orders, tickets, policies, meters, parcels."""

import re
from collections.abc import Iterator

from advocacy_kit.messages.redaction.case_telling import REACH, tells_after, told
from advocacy_kit.messages.redaction.case_words import BETWEEN, CASE_WORDS, NOBODYS, NUMBER_WORDS
from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.links import apart
from advocacy_kit.messages.redaction.numbers import is_date

#: Something with digits in it, its parts joined by signs; groups of digits may be parted by single blanks.
_TOKEN = re.compile(
    r"(?<![\w€$£₹\ufdd0,.@\\])#?(?P<code>(?:(?!(?:NR|NO|TEL|ART|BLZ|PAG|P)[.#])(?:[A-Z]{1,5} |[A-Z]{1,8}(?:# ?|[\-/.]))(?:[A-Za-z]{1,6}[\-/.]){0,3})?[A-Za-z0-9]*\d[A-Za-z0-9]*(?:[\-/._:][A-Za-z0-9]+)*(?: \d{2,}(?:[\-/.][A-Za-z0-9]+)*)*(?: [A-Z](?!\w))?)(?![\w%])"
)
#: What a code goes on with behind a blank: "47512 F 0331 X0927"; "CA" and "NL" close what a parcel has.
_GROUP = re.compile(
    r" (?:(?P<letters>[A-Z]{1,3}) (?=\d))?(?P<group>[A-Z]{0,2}\d{1,6}[A-Z]{0,2})(?![\w%]|[.,:/\\-]\d)"
)
_COUNTRY = re.compile(r" (?:NL|BE|DE|FR|ES|SE|GB|UK|IE|CA|AU|CN|HK|LU)(?!\w| [A-Z])| [A-Z](?=[.,;)\n]|\Z)")
_LAST_GROUP = re.compile(r" \d+\Z")
#: "(00) 3871…" on the label of a parcel.
_IDENTIFIER = re.compile(r"\(\d{2,3}\) ?\Z")
#: A word in capitals that is no part of the code behind it: "ORDER 12345", "NR#12345".
_OWN_WORD = re.compile(r"([A-Z]{2,})(?:#? |#)")
_FAULT_BEFORE = re.compile(r"\b(?:error|fout)[\w\-]*(?: code)?[:#]? ?\Z", re.I)
_SURE = ("strong", "far", "code")
#: A version, a part of a rule, a scale.
_VERSION = re.compile(r"[vV]\d+(?:\.\d+)+\Z|\d{1,2}\.\d\.\d{1,2}(?:[-+]\d{1,6})?\Z|\d:\d+\Z")
#: Money, and until when a card is good: "a voucher of EUR 250", "exp 09/27".
_MONEY = re.compile(
    r"(?:EUR|USD|GBP|AUD|NZD|CAD|CHF|INR|SEK|DKK|NOK|PLN|Rs|SGD|AED|ZAR|JPY) ?\d+(?:[.,]\d+)*\Z"
)
_EXPIRY = re.compile(
    r"\b(?:exp(?:iry|ires|iration)?(?: date)?|vervalt|verval(?:datum|dag)|geldig tot|good (?:thru|through)|valid (?:thru|until|till)|tht|houdbaar tot)\.?(?: (?:is|in|op|on))?:? ?\Z",
    re.I,
)
_MONTH = re.compile(r"[01]?\d[-/.](?:20)?\d\d\Z")
#: The office of a bank, not an account: "IFSC HDFC0000184".
_OFFICE = re.compile(r"(?:IFSC|MICR|BIC|SWIFT)(?: ?code)?[ :.]{0,3}\Z", re.I)
_OFFICE_WORD = re.compile(r"(?:IFSC|MICR|BIC|SWIFT) ")
_MOMENT = re.compile(
    r"(?:(?:19|20)\d\d-\d\d?-\d\d?|\d\d?[-/]\d\d?[-/](?:19|20)?\d\d)[T ][0-2]\d(?::\d\d)*[\d.]*Z?\Z"
)
_COURT = re.compile(
    r"(?<![\w/])(?:C/\d\d/\d{5,6}|\d{7,8})(?: ?[/\\] ?| )[A-Z]{2}(?: [A-Z]{2,5})? \d\d[-/]\d{1,5}(?!\w)"
)
_SORT = re.compile(r"\bsort(?:[ -]?code)?(?: is| no\.?|:)? ?(\d\d([- ])\d\d\2\d\d)(?!\w|[-/]\d)", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/–](?:19|20)?\d\d)?\Z")
_TIME = re.compile(r"\d{1,2}[:.u]\d{2}(?:[-–]\d{1,2}[:.u]\d{2})?\Z|\d{1,2}u\d{0,2}\Z|\d{1,2}[-–]\d{1,2}u\Z")
_UNIT_AFTER = re.compile(
    r"(?:,\d|,-|\.\d{2}\b| ?(?:€|£|\$|%|°)| ?(?:euro|euros|eur|km|kwh|kw|m3|m³|m2|m²|kg|gram|g|mg|ml|cl|liter|litre|l|mb|gb|mbit|mbps|uur|u|min|minuten|minutes|hours|dagen|days|weken|weeks|maanden|months|jaar|years?|x|keer|times|stuks|st|pieces|dozen|personen|people|miles|pounds|quid|bar|volt|watt|cm|mm|meter|metres|pm|am|sterren|stars|punten|points|items|artikelen|producten|january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober)\b)",
    re.I,
)
_DATE = re.compile(
    r"(?:(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>(?:19|20)\d\d|\d\d)|(?P<Y>(?:19|20)\d\d)[-/.](?P<M>\d{1,2})[-/.](?P<D>\d{1,2}))\Z"
)
#: "dossier 44.12" is no time, and only behind such words no amount.
_FILED = re.compile(
    r"\b(?:dossier|zaak|kenmerk|referentie|case|matter|docket)(?:nr|nummer)?\.?(?: (?:nr|no)\.?)?:? ?#?\Z",
    re.I,
)
_NO_TIME = re.compile(r"(?:2[5-9]|[3-9]\d)\.\d\d\Z")
#: "ABC-12", but not "COVID-19"; a code of a card, behind its word.
_SHORT_CODE = re.compile(r"[A-Z]{2,4}[\-/]\d{2,}\Z")
_PIN = re.compile(
    r"\bpin(?: ?code)?(?: (?:van|voor|of|for)(?: [a-z]{2,12}){1,3})?(?: (?:is|was)|:| =)? ?(?P<code>(?!19\d\d|20\d\d)\d{4})(?![\w]|[.,]\d)",
    re.I,
)
_SHORT_DATE = re.compile(r"[0-3]?\d[-/.][01]?\d\Z")
#: The end of a number whose beginning stands before: a phone number written in parts.
_GOES_ON = re.compile(r"\d ?[\-–/(] ?$|\+\d{1,3} ?(?:\(0\) ?)?$")
_PROMOTION = re.compile(r"[A-Z]+\d{1,2}")
_PNR = re.compile(
    r"\b(?:PNR|pnr|[Bb]oekingscode|[Bb]ooking (?:ref|reference|code))(?: is|:)? ([A-Z0-9]{5,8})(?!\w)"
)
#: "vlucht SN 3717", "SX418 MEL-PER"
_FLIGHT = re.compile(r"[A-Z][A-Z0-9] ?\d{2,4}[A-Z]?\Z|\d{3,4}\Z")
_FLIGHT_BEFORE = re.compile(r"\b(?:vlucht|flight|vol)(?:nr|nummer)?(?: (?:nr|no|number)\.?)?[:#]? ?\Z", re.I)
_ROUTE = re.compile(r",? \(?[A-Z]{3} ?(?:[-–/>→]|to|naar) ?[A-Z]{3}\b")
_DIGIT = re.compile(r"\d")
_GROUPS = re.compile(r"\d+")
#: Words that a case number of a Dutch court holds.
_COURT_WORDS = (" EXPL ", " VERZ ", "HA ZA ", "HA RK ", "KG ZA ", " FA RK ")
#: What is a word of the sentence, even in capitals.
_NO_LEAD = CASE_WORDS | NUMBER_WORDS | BETWEEN | NOBODYS
_LEAD = re.compile(r"(?<![\w/])[A-Z]{1,5}(?:# | )\Z")
#: A letter that the number begins with, written small: "student ID is s 2536 209".
_SMALL_LEAD = re.compile(r"(?:\b(?:is|was|id|nummer|number|nr|no)\.?|[:=#]) (?P<lead>[b-hj-z] )\Z", re.I)
#: A year and a running number ("Z2024-11873"), or letters and a long number: a code wherever it stands.
_UNMISTAKABLE = re.compile(
    r"(?:19|20)\d\d[\-/][A-Z]{1,4}[\-/]\d{3,}|[A-Z]{1,4}\d{4}-\d{4,}|[A-Z]{2,4}-\d{4,}-[A-Z0-9]{1,4}|(?:[A-Z]{1,6}[\-/. ]?)?(?:19|20)\d\d[\-/.]\d{4,}(?:[\-/][A-Za-z0-9]+)*|[A-Z]{2,6}[\-/]\d{2,4}[\-/]\d{3,}(?:[\-/][A-Za-z0-9]{1,6})?|(?!KB)[A-Z]{1,4}-?\d{6,}[A-Z]{0,3}|1Z[0-9A-Z]{16}|[A-Z]{5}\d{4}[A-Z]|\d\d[A-Z]{5}\d{4}[A-Z][A-Z0-9]{3}|\d\d/\d{4,5}/[A-Z]{2,5}|[A-Z]{5,10}-\d{5,}|[A-Z]{2,6}-[A-Z]{1,3}-\d{5,}|[A-Z]{2} \d{3} ?\d{3} ?\d{3} [A-Z]{2}|\d{3,}-[A-Z]{1,3}-\d{3,}"
)


def find_cases(text: str, lower: str) -> list[Span]:
    """Find numbers of a case or customer."""
    spans = []
    for m in _tokens(text):
        start, end = at, _ = m.span("code")
        whole, low = text[start:end], max(0, start - 24)
        own = _OWN_WORD.match(text, start, end)
        if own and _is_word(own[1].casefold(), text[max(0, start - REACH) : start]):
            start = own.end()
        while _LAST_GROUP.search(text, start, end) and _UNIT_AFTER.match(text, end):
            # "order 48291 12 dagen"
            end = text.rindex(" ", start, end)
        code = text[start:end]
        if _MONEY.match(code) or _OFFICE_WORD.match(code) or _OFFICE.search(text, max(0, start - 16), start):
            continue
        if not 2 <= len(code) <= 60 or (len(code) == 2 and not _GROUP.match(text, end)):
            continue
        end = start + len(code.rstrip("-/._:#"))
        code = text[start:end]
        filed = _NO_TIME.match(code) and _FILED.search(text, max(0, start - 30), start)
        if not filed and _is_plain(code, text[end : end + 14]):
            # "kaart 5542 0918": a year or a time in the first group may still be the head of a longer number.
            continue
        before = text[max(0, start - REACH) : start]
        if (
            before.rstrip(" ").endswith(("€", "£", "$", "₹"))
            or code.startswith("0x")
            or _GOES_ON.search(before)
            or (_MONTH.match(code) and _EXPIRY.search(before))
            or (_FLIGHT.match(whole) and (_FLIGHT_BEFORE.search(text, low, at) or _ROUTE.match(text, end)))
        ):
            continue
        if _UNMISTAKABLE.fullmatch(code) and not _FAULT_BEFORE.search(before):
            country = _COUNTRY.match(text, end) if " " in code else None
            spans.append(Span(start, country.end() if country else end, "number"))
            continue
        lead = _SMALL_LEAD.search(before)
        strength = told(before[: lead.start("lead")] if lead else before, code)
        if strength in ("none", "number", "noun") and tells_after(text[end : end + 50]):
            strength = "far"
        if strength is None or strength == "none":
            continue
        if strength in _SURE or code.count(" ") > 1:
            end = _end_of(text, start, end)
        start -= len(lead["lead"]) if lead and strength in _SURE else 0
        if _is_enough(text[start:end], strength):
            identifier = _IDENTIFIER.search(before) if strength in _SURE and not lead else None
            spans.append(Span(start - len(identifier[0] if identifier else ""), end, "number"))
    return apart(spans + list(_by_shape(text, lower)))


def _is_word(word: str, before: str) -> bool:
    """Tell "ORDER 12345" from "crime ref CRN 12345", where the capitals are part of it."""
    return word in NUMBER_WORDS or (word in _NO_LEAD and told(before) != "strong")


def _by_shape(text: str, lower: str) -> Iterator[Span]:
    """Find what has a word and a shape of its own: bookings of letters alone, PINs, cases in court, sort codes."""
    if ("pnr" in lower or "boekingscode" in lower or "booking" in lower) and len(_DIGIT.findall(text)) > 1:
        yield from (Span(*m.span(1), "number") for m in _PNR.finditer(text))
    if "pin" in lower:
        for m in _PIN.finditer(text):
            if not _UNIT_AFTER.match(text, m.end()):
                yield Span(*m.span("code"), "number")
    if "sort" in lower:
        yield from (Span(*m.span(1), "number") for m in _SORT.finditer(text))
    if any(word in text for word in _COURT_WORDS):
        yield from (Span(*m.span(), "number") for m in _COURT.finditer(text))


def _is_enough(code: str, strength: str) -> bool:
    """Tell whether a code has what one told so strongly needs."""
    digits, letters = sum(map(str.isdigit, code)), any(map(str.isalpha, code))
    if strength in _SURE:
        # "8KQX4T", "SWF-7Q3K", but not the "SPRING15" that everybody may fill in.
        signs = re.sub(r"[\-/. ]", "", code)
        mixed = (
            signs.isalnum() and signs.isupper() and 5 <= len(signs) <= 12 and not _PROMOTION.fullmatch(signs)
        )
        mixed = mixed and (digits > 1 or (signs == code and strength == "strong"))
        if strength == "far":
            return mixed or (digits >= (5 if code.isdigit() else 3) and len(code) > 4)
        return bool(mixed or _SHORT_CODE.match(code)) or digits >= (
            4 if code.isdigit() or (strength == "code" and not letters) else 3
        )
    if strength == "noun":
        return digits > 3 and (digits < 8 or not code.startswith("0"))
    return digits >= (5 if code.isdigit() else 4) and not code.startswith("0")


def _end_of(text: str, start: int, end: int) -> int:
    """Tell where a code ends that goes on behind a blank."""
    while True:
        more = _GROUP.match(text, end)
        if more is None or (more["letters"] and more["letters"].casefold() in _NO_LEAD):
            break
        group, after = more["group"], text[more.end() : more.end() + 14]
        if group.isdigit():
            code = text[start:end]
            if _UNIT_AFTER.match(after) or (not more["letters"] and " " not in code):
                break
            # "order AB 12345 3 stoelen"
            if (
                len(group) < 3
                and after[:1] == " "
                and after[1:2].islower()
                and len(_GROUPS.findall(code)) < 2
            ):
                break
        elif group[0].isdigit() and text[start:end].isdigit():
            break
        end = more.end()
    country = _COUNTRY.match(text, end)
    return country.end() if country else end


def _tokens(text: str) -> Iterator[re.Match]:
    """Give what holds digits, each as a whole: from a digit to the left by hand, then by the pattern."""
    done = 0
    for digit in _DIGIT.finditer(text):
        at = digit.start()
        if at < done:
            continue
        low = max(done, at - 24)
        while at > low and ((text[at - 1].isascii() and text[at - 1].isalnum()) or text[at - 1] in "-/._:#"):
            at -= 1
        lead = _LEAD.search(text, max(done, at - 6), at)
        for start in ([lead.start()] if lead else []) + list(range(at, digit.start() + 1)):
            m = _TOKEN.match(text, start)
            if m:
                yield m
                done = m.end()
                break
        else:
            done = digit.end()


def _is_plain(code: str, after: str) -> bool:
    """Tell a year, a day, a time, an amount."""
    if (
        _YEAR.match(code)
        or _TIME.match(code)
        or _SHORT_DATE.match(code)
        or _VERSION.match(code)
        or _MOMENT.match(code)
    ):
        return True
    found = _DATE.match(code)
    if found and is_date(found):
        return True
    return bool(_UNIT_AFTER.match(after)) and not re.search(r"[A-Za-z]\d|\d[\-/]", code)
