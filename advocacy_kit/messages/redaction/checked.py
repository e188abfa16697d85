"""Numbers that have check digits: bank accounts, payment cards, national numbers.

The check digits are `python-stdnum`'s; asked only for runs of digits of the right length.
"""

import re

from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.links import apart

_CHECK = re.compile(r"[0-9]{2}(?=[ \xa0.\-]?[A-Za-z0-9])")
_LENGTH = {
    "NL": 18, "BE": 16, "GB": 22, "IE": 22, "DE": 22, "FR": 27, "LU": 20, "AT": 20, "CH": 21, "ES": 24, "IT": 27, "PT": 25,
    "PL": 28, "DK": 18, "SE": 24, "NO": 15, "FI": 18, "LT": 20, "LV": 21, "EE": 20, "RO": 24, "BG": 22, "HU": 28, "CZ": 24,
    "SK": 24, "SI": 19, "HR": 21, "GR": 27, "CY": 28, "MT": 31, "TR": 26, "MA": 28,
}  # fmt: skip
#: Thirteen digits and more with single gaps: what a card may be.
_CARD = re.compile(r"(?<![\w\ufdd0])(?<!\d[.,])[2-9](?:[ \xa0\-.]?[0-9]){12,18}(?![\w])")
_NINE = re.compile(r"(?<![\w.,\-])[0-9](?:[ .\-]?[0-9]){8}(?![\w]|[.,\-]\d)")
_BELGIAN = re.compile(
    r"(?<![\w.\-])[0-9]{2}[.\- ]?[01][0-9][.\- ]?[0-3][0-9][.\- ]?[0-9]{3}[.\- ]?[0-9]{2}(?![\w]|[.\-]\d)"
)
_NI = re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.I)
_SSN = re.compile(r"(?<![\w\-])(?!000|666|9\d\d)\d{3}([\- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w\-])")
_BSN_WORD = re.compile(
    r"\b(?:bsn|burgerservice\w*|sofi\w*|citizen service number|service number)\b[^\d\n]{0,20}$", re.I
)
_NATIONAL_WORD = re.compile(
    r"\b(?:rijksregister\w*|rrn|insz|niss|nationaal nummer|national (?:register |registration |insurance )?(?:number|no|nr)|"
    r"NN|ni(?:no)?|ssn|social security(?: number)?|aadhaar|pps(?:n)?|ppsn|tfn|sin)\b[^\d\n]{0,20}$",
    re.I,
)
_NAMED_NATIONAL = re.compile(r"(?<!\w)(?:\d{7}[A-W][A-I]?|\d{4} ?\d{4} ?\d{4}|\d{3} ?\d{3} ?\d{3})(?!\w)")


def find_ibans(text: str) -> list[Span]:
    """Find account numbers of banks; one with a typing error in it is somebody's number still."""
    from stdnum import iban

    spans: list[Span] = []
    at = 0
    for check in _CHECK.finditer(text):
        start = check.start() - 2
        if text[start + 1 : start + 2] == " " and text[max(0, start - 1) : start + 1].isupper():
            # "NL 91 ABNA 0417 1643 00"
            start -= 1
        length = _LENGTH.get(text[start : start + 3].replace(" ", "")[:2].upper()) if start >= at else None
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
        code = "".join(signs)
        if len(signs) < length or text[end : end + 1].isalnum() or sum(map(str.isdigit, code)) < 10:
            continue
        spans.append(Span(start, end, "iban" if iban.is_valid(code, check_country=False) else "number"))
        at = end
    return spans


def find_cards(text: str) -> list[Span]:
    """Find payment cards: thirteen to nineteen digits whose last one checks."""
    from stdnum import luhn

    spans = []
    for m in _CARD.finditer(text):
        digits = re.sub(r"\D", "", m[0])
        # Dutch travel cards (3528 …) are numbered the same way; they are cards of a person as well.
        book = len(digits) == 13 and digits.startswith(("978", "979"))
        # "(00) 3871…" is a parcel's.
        book = book or text[: m.start()].endswith(("(00) ", "(00)"))
        if not book and luhn.is_valid(digits) and len(set(digits)) > 1:
            spans.append(Span(*m.span(), "card"))
    return spans


def find_national(text: str) -> list[Span]:
    """Find numbers that a state gives a person."""
    from stdnum.be import nn
    from stdnum.nl import bsn

    spans = []
    for m in _BELGIAN.finditer(text):
        shaped = any(sign in m[0] for sign in ".-")
        told = shaped or len(m[0]) == 11 or _NATIONAL_WORD.search(text[max(0, m.start() - 50) : m.start()])
        if told and nn.is_valid(m[0]):
            spans.append(Span(*m.span(), "national"))
    for m in _NINE.finditer(text):
        before = text[max(0, m.start() - 50) : m.start()]
        if _BSN_WORD.search(before):
            spans.append(Span(*m.span(), "bsn" if bsn.is_valid(m[0]) else "number"))
    spans += [Span(*m.span(), "national") for m in _NI.finditer(text)]
    spans += [Span(*m.span(), "national") for m in _SSN.finditer(text)]
    for m in _NAMED_NATIONAL.finditer(text):
        if _NATIONAL_WORD.search(text[max(0, m.start() - 50) : m.start()]):
            spans.append(Span(*m.span(), "national"))
    return apart(spans)
