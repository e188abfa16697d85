"""Personal data out of texts, before anything else sees them: addresses, links, accounts, phone and other long numbers.

A first net. What is a person's is replaced by a stable word of its kind; prices, dates, times, years, ranges and sizes
stay, since messages are read for them. Marks that stand for something removed earlier ("[URL]", "@USER") stay too.
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
_EMAIL = re.compile(
    r"(?<![\w.%+\-])[\w.%+\-]{1,64}(?:@|[ ]?[(\[]at[)\]][ ]?)[\w\-]{1,63}(?:(?:\.|[ ]?[(\[](?:dot|punt)[)\]][ ]?)[\w\-]{1,63}){1,6}",
    re.I,
)
_LINK = re.compile(r"(?:\b[a-z][a-z0-9+.\-]{1,12}://|\bwww\.)[^\s<>\"]+", re.I)
_LINK_END = ".,;:!?)]}'’”»…"
_ACCOUNT = re.compile(r"(?<![\w@.\[/])@(?!USER\b)[A-Za-z_]\w{1,29}")
_IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?=[ \xa0.\-]?[A-Za-z0-9])")
_IBAN_LENGTH = {
    "NL": 18, "BE": 16, "GB": 22, "IE": 22, "DE": 22, "FR": 27, "LU": 20, "AT": 20, "CH": 21, "ES": 24, "IT": 27, "PT": 25,
    "PL": 28, "DK": 18, "SE": 24, "NO": 15, "FI": 18, "LT": 20, "LV": 21, "EE": 20, "RO": 24, "BG": 22, "HU": 28, "CZ": 24,
    "SK": 24, "SI": 19, "HR": 21, "GR": 27, "CY": 28, "MT": 31, "TR": 26, "MA": 28,
}  # fmt: skip

_GAP = r"[ \xa0.\-‐‑–/()]"
_CANDIDATE = re.compile(rf"(?:\+ ?)?\(?[0-9](?:{_GAP}{{0,3}}[0-9]){{{LONG - 1},}}")
_DATE = re.compile(
    r"(?<!\d)(?<!\d[-/.])(?:(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>(?:19|20)\d\d|\d\d)"
    r"|(?P<Y>(?:19|20)\d\d)[-/.](?P<M>\d{1,2})[-/.](?P<D>\d{1,2}))(?!\d|[-/.]\d)"
)
_WHOLE_DATE = re.compile(r"(?P<d>\d{1,2}) (?P<m>\d{1,2}) (?P<y>(?:19|20)\d\d)|(?P<Y>(?:19|20)\d\d) ?(?P<M>\d\d) ?(?P<D>\d\d)")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3}){2}")
_AMOUNT = re.compile(r"[1-9]\d{6,8}|[1-9]\d{0,2}(?:[ .\xa0]\d{3}){2,3}|[1-9]\d{0,4} ?[-–] ?[1-9]\d{0,5}")
_RANGE = re.compile(r"[1-9]\d{2,3} ?[-–/] ?[1-9]\d{2,3}|(?:19|20)\d\d(?:[ \-–/]{1,3}(?:19|20)\d\d)+")
_TIMES = re.compile(r"[0-2]?\d\.[0-5]\d(?:[ \-–/]{1,3}[0-2]?\d\.[0-5]\d)+")
_SMALL = re.compile(r"[1-9]\d?(?:([ \-/])[1-9]\d?)(?:\1[1-9]\d?)+")
_NORTH_AMERICAN = re.compile(r"\(?[2-9]\d{2}\)?[ .\-]\d{3}[ .\-]\d{4}")
_CURRENCY_BEFORE = re.compile(r"(?:[€$£]|\b(?:eur|euro|euros|usd|gbp|aud|inr|rs|pond))[.:]? ?$", re.I)
_CURRENCY_AFTER = re.compile(r"(?:,\d\d\b|,-|,–)|[ \xa0]?(?:[€£$]|(?:euro|euros|eur|pond|pounds|dollars?|quid|miljoen)\b)", re.I)
_VERSION_BEFORE = re.compile(r"(?:\bv|versie|version|build|firmware|release|ios|android)[.: ]{0,2}$", re.I)
_PHONE_BEFORE = re.compile(
    r"\b(?:tel|telefoon|telefoonnummer|telnr|bel|bellen|gsm|mobiel|mob|nummer is|phone|call|ring|text|mobile|cell|whatsapp|fax)\b[^\w\n]{0,3}$",
    re.I,
)


def placeholders(language: str) -> dict[str, str]:
    """Give the words that stand for what was removed; English ones for a language that the kit does not speak."""
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
    return [
        _redact(text, language, counted)
        if "@" in text
        or "://" in text
        or len(text.encode().translate(None, _NO_DIGITS)) >= LONG
        or "www." in text
        or "WWW." in text
        or "(at)" in text
        or "[at]" in text
        else text
        for text, language in zip(texts, languages, strict=True)
    ]


def redact_one(text: str, language: str, counted: Counter | None = None) -> str:
    """Take personal data out of one text."""
    return redact([text], [language], Counter() if counted is None else counted)[0]


def looks_personal(value: str) -> bool:
    """Tell an identifier that is somebody's address, phone number or name from one that is only a code."""
    if "@" in value or any(c.isspace() for c in value.strip()) and any(map(str.isalpha, value)):
        return True
    digits = sum(map(str.isdigit, value))
    return 8 <= digits <= 15 and not any(map(str.isalpha, value)) and _is_phone(value.strip(), "", digits)


def _redact(text: str, language: str, counted: Counter) -> str:
    words = placeholders(language)
    if "://" in text or "www." in text or "WWW." in text:
        text = _LINK.sub(lambda m: _link(m[0], words["link"], counted), text)
    if "@" in text or "at)" in text or "at]" in text:
        text = _EMAIL.sub(lambda m: _replace("email", words, counted), text)
        text = _ACCOUNT.sub(lambda m: _replace("account", words, counted), text)
    if _CANDIDATE.search(text):
        text = _without_ibans(text, words, counted)
        text = _CANDIDATE.sub(lambda m: _numbers(m, words, counted), text)
    return text


def _replace(kind: str, words: dict[str, str], counted: Counter) -> str:
    counted[kind] += 1
    return words[kind]


def _link(found: str, word: str, counted: Counter) -> str:
    """Replace a link, but not the full stop or bracket that ends the sentence around it."""
    counted["link"] += 1
    return word + found[len(found.rstrip(_LINK_END)) :]


def _without_ibans(text: str, words: dict[str, str], counted: Counter) -> str:
    """Replace account numbers of banks; one with a typing error in it is a long number still."""
    kept, at = [], 0
    for start in _IBAN_START.finditer(text):
        length = _IBAN_LENGTH.get(text[start.start() : start.start() + 2].upper())
        if length is None or start.start() < at:
            continue
        signs, end = [], start.start()
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
        kept += [text[at : start.start()], _replace("iban" if number % 97 == 1 else "number", words, counted)]
        at = end
    return "".join([*kept, text[at:]]) if kept else text


def _numbers(match: re.Match, words: dict[str, str], counted: Counter) -> str:
    """Judge a run of digits and gaps: dates in it stay, of the rest each part that is long enough is judged."""
    run, text = match[0], match.string
    parts, at = [], 0
    for found in _DATE.finditer(run):
        if _is_date(found):
            parts += [(at, found.start()), (-1, 0), (found.start(), found.end())]
            at = found.end()
    if not parts:
        return _number(run, text[max(0, match.start() - 16) : match.start()], text[match.end() : match.end() + 10], words, counted)
    out, skip = [], False
    for start, end in [*parts, (at, len(run))]:
        if start < 0:
            skip = True
            continue
        part = run[start:end]
        out.append(part if skip else _part(part, words, counted))
        skip = False
    return "".join(out)


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
