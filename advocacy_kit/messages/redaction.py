"""Personal data out of texts, before anything else sees them: e-mail addresses, links, accounts, long numbers.

A first net: names, postal addresses and dates of birth are not in it yet, and whoever promises anything says so. What is a person's is replaced by a stable word of its kind; prices, dates, times, years, ranges
and sizes stay, since messages are read for them. Marks that stand for something removed earlier ("[URL]",
"@USER") stay too.
"""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

KINDS = ("email", "link", "account", "iban", "phone", "number")
PLACEHOLDERS = {
    "nl": {
        "email": "[e-mail]",
        "link": "[link]",
        "account": "[account]",
        "iban": "[IBAN]",
        "phone": "[telefoon]",
        "number": "[nummer]",
    },
    "en": {
        "email": "[email]",
        "link": "[link]",
        "account": "[account]",
        "iban": "[IBAN]",
        "phone": "[phone]",
        "number": "[number]",
    },
}
#: Digits from which a number is long enough to be somebody's.
LONG = 7

_NO_DIGITS = bytes(b for b in range(256) if b not in b"0123456789")
# Every pattern begins with a sign that a text seldom holds, and looks to the left by hand: that is what makes
# them fast.
_AT = re.compile(r"@(?:([\w\-]{1,63}(?:\.[\w\-]{1,63}){1,6})|([A-Za-z_]\w{1,29}))?")
_LOCAL = re.compile(r"[\w.%+\-]+\Z")
_SPELT = re.compile(
    r"(?<![\w.%+\-])[\w.%+\-]{1,64} ?[(\[]at[)\]] ?[\w\-]{1,63}(?:(?:\.| ?[(\[](?:dot|punt)[)\]] ?)[\w\-]{1,63}){1,6}",
    re.I,
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{1,12}\Z")
_ADDRESS = re.compile(r"://[^\s<>\"]+")
_WWW = re.compile(r"www\.[^\s<>\"]+|WWW\.[^\s<>\"]+")
_LINK_END = ".,;:!?)]}'’”»…"
_IBAN_CHECK = re.compile(r"[0-9]{2}(?=[ \xa0.\-]?[A-Za-z0-9])")
_IBAN_LENGTH = {
    "NL": 18, "BE": 16, "GB": 22, "IE": 22, "DE": 22, "FR": 27, "LU": 20, "AT": 20, "CH": 21, "ES": 24, "IT": 27, "PT": 25,
    "PL": 28, "DK": 18, "SE": 24, "NO": 15, "FI": 18, "LT": 20, "LV": 21, "EE": 20, "RO": 24, "BG": 22, "HU": 28, "CZ": 24,
    "SK": 24, "SI": 19, "HR": 21, "GR": 27, "CY": 28, "MT": 31, "TR": 26, "MA": 28,
}  # fmt: skip

_GAP = r"[ \xa0.\-‐‑–/()]"
_CANDIDATE = re.compile(rf"[0-9](?:{_GAP}{{0,3}}[0-9]){{{LONG - 1},}}")
_DATE = re.compile(
    r"(?<!\d)(?<!\d[-/.])(?:(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>(?:19|20)\d\d|\d\d)"
    r"|(?P<Y>(?:19|20)\d\d)[-/.](?P<M>\d{1,2})[-/.](?P<D>\d{1,2}))(?!\d|[-/.]\d)"
)
_WHOLE_DATE = re.compile(
    r"(?P<d>\d{1,2}) (?P<m>\d{1,2}) (?P<y>(?:19|20)\d\d)|(?P<Y>(?:19|20)\d\d) ?(?P<M>\d\d) ?(?P<D>\d\d)"
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2}")
_AMOUNT = re.compile(r"[1-9]\d{6,8}|[1-9]\d{0,2}(?:[ .\xa0]\d{3}){2,3}|[1-9]\d{0,4} ?[-–] ?[1-9]\d{0,5}")
_RANGE = re.compile(r"[1-9]\d{2,3} ?[-–/] ?[1-9]\d{2,3}|(?:19|20)\d\d(?:[ \-–/]{1,3}(?:19|20)\d\d)+")
_TIMES = re.compile(r"[0-2]?\d\.[0-5]\d(?:[ \-–/]{1,3}[0-2]?\d\.[0-5]\d)+")
_SMALL = re.compile(r"[1-9]\d?(?:([ \-/])[1-9]\d?)(?:\1[1-9]\d?)+")
_NORTH_AMERICAN = re.compile(r"\(?[2-9]\d{2}\)?[ .\-]\d{3}[ .\-]\d{4}")
_CURRENCY_BEFORE = re.compile(r"(?:[€$£]|\b(?:eur|euro|euros|usd|gbp|aud|inr|rs|pond))[.:]? ?$", re.I)
_CURRENCY_AFTER = re.compile(
    r"(?:,\d\d\b|,-|,–)|[ \xa0]?(?:[€£$]|(?:euro|euros|eur|pond|pounds|dollars?|quid|miljoen)\b)", re.I
)
_VERSION_BEFORE = re.compile(r"(?:\bv|versie|version|build|firmware|release|ios|android)[.: ]{0,2}$", re.I)
_PHONE_BEFORE = re.compile(
    r"\b(?:tel|telefoon|telefoonnummer|telnr|bel|bellen|gsm|mobiel|mob|nummer is|phone|call|ring|text|mobile|cell|whatsapp|fax)\b[^\w\n]{0,3}$",
    re.I,
)


def placeholders(language: str) -> dict[str, str]:
    """Give the words that stand for what was removed; English ones for a language the kit does not speak."""
    return PLACEHOLDERS.get(language, PLACEHOLDERS["en"])


def redact(texts: Sequence[str], languages: Sequence[str], counted: Counter) -> list[str]:
    """Take personal data out of a column of texts.

    Parameters
    ----------
    texts : sequence of str
        Mended texts.
    languages : sequence of str
        The language of each, which decides the placeholders.
    counted : Counter
        Replacements by kind (`KINDS`); added to.

    Returns
    -------
    list of str
        The texts as the rest of the kit sees them.
    """
    out = []
    for text, language in zip(texts, languages, strict=True):
        # Digits are counted among bytes: the cheapest test there is for "no number that is long enough".
        digits = len(text.encode().translate(None, _NO_DIGITS))
        if (
            digits >= LONG
            or "@" in text
            or "://" in text
            or "www." in text
            or "at)" in text
            or "at]" in text
            or "WWW." in text
        ):
            text = _redact(text, language, counted, digits >= LONG)
        out.append(text)
    return out


def redact_one(text: str, language: str, counted: Counter | None = None) -> str:
    """Take personal data out of one text."""
    return redact([text], [language], Counter() if counted is None else counted)[0]


def looks_personal(value: str) -> bool:
    """Tell an identifier that is somebody's address, phone number or name from one that is only a code."""
    if value.isalnum() and not value.isdigit():
        return False
    if "@" in value or (any(c.isspace() for c in value.strip()) and any(map(str.isalpha, value))):
        return True
    digits = sum(map(str.isdigit, value))
    return 8 <= digits <= 15 and not any(map(str.isalpha, value)) and _is_phone(value.strip(), "", digits)


def _redact(text: str, language: str, counted: Counter, digits: bool) -> str:
    words = placeholders(language)
    if "://" in text:
        text = _without_links(text, words, counted)
    if "www." in text or "WWW." in text:
        text = _WWW.sub(lambda m: _link(m[0], words, counted), text)
    if "@" in text:
        text = _without_addresses(text, words, counted)
    if "at)" in text or "at]" in text:
        text = _SPELT.sub(lambda m: _replace("email", words, counted), text)
    if digits:
        text = _without_ibans(text, words, counted)
        text = _without_numbers(text, words, counted)
    return text


def _replace(kind: str, words: dict[str, str], counted: Counter) -> str:
    counted[kind] += 1
    return words[kind]


def _link(found: str, words: dict[str, str], counted: Counter) -> str:
    """Replace a link, but not the full stop or bracket that ends the sentence around it."""
    return _replace("link", words, counted) + found[len(found.rstrip(_LINK_END)) :]


def _without_links(text: str, words: dict[str, str], counted: Counter) -> str:
    kept, at = [], 0
    for found in _ADDRESS.finditer(text):
        scheme = _SCHEME.search(text, max(at, found.start() - 13), found.start())
        if scheme:
            kept += [text[at : scheme.start()], _link(text[scheme.start() : found.end()], words, counted)]
            at = found.end()
    return "".join([*kept, text[at:]]) if kept else text


def _without_addresses(text: str, words: dict[str, str], counted: Counter) -> str:
    """Replace e-mail addresses, and accounts of social media; "5 @ 3 euro" and "@USER" stay."""
    kept, at = [], 0
    for found in _AT.finditer(text):
        start = found.start()
        local = _LOCAL.search(text, max(at, start - 64), start)
        if local and found[1]:
            kind, start, end = "email", local.start(), found.end()
        elif (
            local
            or not (found[1] or found[2])
            or text[start - 1 : start] in ("@", "[", "/")
            or found[0] == "@USER"
        ):
            continue
        else:
            # Of "@naam.achternaam" or "@naam." at the end of a sentence the word itself.
            kind, end = "account", start + 1 + len(re.match(r"\w+|", text[start + 1 : start + 32])[0])
        kept += [text[at:start], _replace(kind, words, counted)]
        at = end
    return "".join([*kept, text[at:]]) if kept else text


def _without_ibans(text: str, words: dict[str, str], counted: Counter) -> str:
    """Replace account numbers of banks; one with a typing error in it is a long number still."""
    kept, at = [], 0
    for check in _IBAN_CHECK.finditer(text):
        start = check.start() - 2
        length = _IBAN_LENGTH.get(text[start : start + 2].upper()) if start >= at else None
        if length is None or (start > 0 and text[start - 1].isalnum()):
            continue
        signs, end = [], start
        while end < len(text) and len(signs) < length:
            sign = text[end]
            if sign.isascii() and sign.isalnum():
                signs.append(sign)
            elif sign not in " \xa0.-" or text[end - 1] in " \xa0.-":
                break
            end += 1
        if len(signs) < length or text[end : end + 1].isalnum():
            continue
        code = "".join(signs).upper()
        if sum(map(str.isdigit, code)) < 10:
            continue
        number = int("".join(str(int(sign, 36)) for sign in code[4:] + code[:4]))
        kept += [text[at:start], _replace("iban" if number % 97 == 1 else "number", words, counted)]
        at = end
    return "".join([*kept, text[at:]]) if kept else text


def _without_numbers(text: str, words: dict[str, str], counted: Counter) -> str:
    """Judge every run of digits and gaps, with the plus sign or bracket before it."""
    kept, at = [], 0
    for found in _CANDIDATE.finditer(text):
        start = found.start()
        if start > at and text[start - 1] == "(":
            start -= 1
        if start > at and text[start - 1] == "+":
            start -= 1
        elif start - 1 > at and text[start - 2 : start] == "+ ":
            start -= 2
        kept += [
            text[at:start],
            _numbers(text[start : found.end()], text, start, found.end(), words, counted),
        ]
        at = found.end()
    return "".join([*kept, text[at:]]) if kept else text


def _numbers(run: str, text: str, start: int, end: int, words: dict[str, str], counted: Counter) -> str:
    """Judge a run of digits and gaps: days in it stay, each other part that is long enough is judged."""
    out, at = [], 0
    for found in _DATE.finditer(run):
        if _is_date(found):
            out += [_part(run[at : found.start()], words, counted), found[0]]
            at = found.end()
    if out:
        return "".join([*out, _part(run[at:], words, counted)])
    return _number(run, text[max(0, start - 16) : start], text[end : end + 10], words, counted)


def _part(part: str, words: dict[str, str], counted: Counter) -> str:
    """Judge what stands beside a date, leaving the gap between the two."""
    core = part.strip(" \xa0.-–/()")
    if sum(map(str.isdigit, core)) < LONG:
        return part
    lead = part.index(core)
    core = part[lead - 1 : lead] + core if part[lead - 1 : lead] == "(" else core
    return part.replace(core, _number(core, "", "", words, counted), 1)


def _is_date(found: re.Match) -> bool:
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


def _number(run: str, before: str, after: str, words: dict[str, str], counted: Counter) -> str:
    # A bracket that closes later belongs to the sentence: "(12345678)".
    lead = "(" if run.startswith("(") and ")" not in run else ""
    run = run.removeprefix(lead)
    if _is_phone(run, before, sum(map(str.isdigit, run))):
        return lead + _replace("phone", words, counted)
    return lead + (run if _stays(run, before, after) else _replace("number", words, counted))


def _is_phone(run: str, before: str, digits: int) -> bool:
    bare = run.lstrip("( ")
    plain = re.sub(r"\D", "", run)
    if bare.startswith("+"):
        return 8 <= digits <= 15
    if plain.startswith("00"):
        return 10 <= digits <= 15 and plain[2] != "0"
    if plain.startswith("0"):
        # National numbers: Dutch 10, Belgian 9 or 10, British and Irish 9 to 11; service numbers from 8.
        return 9 <= digits <= 11 or (digits == 8 and plain[1] in "89" and plain[2] == "0")
    if plain.startswith(("316", "324", "447", "3538")) and digits in (11, 12):
        return True
    if _NORTH_AMERICAN.fullmatch(run):
        return True
    return digits <= 11 and bool(_PHONE_BEFORE.search(before))


def _stays(run: str, before: str, after: str) -> bool:
    """Tell a number that is nobody's: a price, a range, times, sizes, a version, a day."""
    whole = _WHOLE_DATE.fullmatch(run)
    if whole and _is_date(whole):
        return True
    if _THOUSANDS.fullmatch(run) or _RANGE.fullmatch(run) or _TIMES.fullmatch(run):
        return True
    if _AMOUNT.fullmatch(run) and (_CURRENCY_BEFORE.search(before) or _CURRENCY_AFTER.match(after)):
        return True
    if run.count(".") >= 2 and _VERSION_BEFORE.search(before):
        return True
    if _SMALL.fullmatch(run):
        # Sizes and scores come in order or as single digits; a number that somebody spelt in pairs does not.
        groups = [int(g) for g in re.split(r"\D", run)]
        return all(g < 10 for g in groups) or groups == sorted(set(groups))
    return False
