"""Licence plates: Dutch, Belgian, British and Irish, where the shape is unmistakable or the words tell."""

import re

from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.links import apart

_L, _D = "[A-Za-z]", "[0-9]"
#: The Dutch series, as letters and digits between hyphens.
_SERIES = ("LL-DD-DD DD-DD-LL DD-LL-DD LL-DD-LL LL-LL-DD DD-LL-LL DD-LLL-D D-LLL-DD LL-DDD-L L-DDD-LL LLL-DD-L L-DD-LLL D-LL-DDD DDD-LL-D").split()
_DUTCH = "|".join(s.replace("L", _L).replace("D", _D) for s in _SERIES)
_LOOSE = "|".join(s.replace("-", "/").replace("L", _L).replace("D", _D).replace("/", "[ .-]?") for s in _SERIES)
_CLEAR = re.compile(rf"(?<![\w\-/.])(?:{_DUTCH}|[12]-{_L}{{3}}-{_D}{{3}})(?![\w]|[\-/]\w)")
_BRITISH = re.compile(r"(?<![\w\-/.])[A-Z]{2}(?:0[1-9]|[1-7]\d) ?[A-Z]{3}(?![\w\-/])")
_TOLD = re.compile(
    rf"(?<![\w\-/.])(?:{_LOOSE}"
    rf"|[12][- .]?{_L}{{3}}[- .]?{_D}{{3}}|{_L}{{3}}[- .]?{_D}{{3}}|{_D}{{3}}[- .]?{_L}{{3}}|{_L}{{2}}{_D}{{2}} ?{_L}{{3}}|{_L}{{1,3}} ?{_D}{{1,4}} ?{_L}{{0,3}}"
    r"|\d{2,3}[- ]?[A-Za-z]{1,2}[- ]?\d{1,6}|[A-Z]{2}[- ]?\d{2}[- ]?[A-Z]{1,2}[- ]?\d{4})(?![\w]|[\-/]\w)"
)
_IRISH = re.compile(r"(?<![\w\-/.])(?:[0-3]\d[12]?)-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|W|WH|WX|WW)-\d{1,6}(?![\w\-/])")
_WORD = re.compile(
    r"\b(?:kenteken(?:s|plaat|nummer)?|nummerplaat|nummerplaten|plaat|platen|chassis|reg(?:istration)?(?: (?:number|plate|no\.?))?|(?:number|licen[cs]e) ?plate|plate|plates|vrm|rego|auto|wagen|bus|busje|bestelwagen|car|van|vehicle|voertuig)\b[^\w\n]{0,3}(?:is |was |nr\.? |met |with |number |no\.? )?[^\w\n]{0,2}$",
    re.I,
)
_DIGIT = re.compile(r"\d")


def find_plates(text: str) -> list[Span]:
    """Find licence plates."""
    spans = []
    for m in _CLEAR.finditer(text):
        if m[0].upper() == m[0] or m[0].lower() == m[0]:
            letters = re.sub(r"[^A-Za-z]", "", m[0])
            if letters.upper() not in ("EUR", "GB", "MB", "KM", "CM", "MM", "TM", "EN", "OF", "OR", "TO"):
                spans.append(Span(*m.span(), "plate"))
    spans += [Span(*m.span(), "plate") for m in _BRITISH.finditer(text)]
    spans += [Span(*m.span(), "plate") for m in _IRISH.finditer(text)]
    for m in _TOLD.finditer(text):
        if 5 <= len(m[0]) <= 11 and _DIGIT.search(m[0]) and re.search("[A-Za-z]", m[0]):
            if _WORD.search(text[max(0, m.start() - 34) : m.start()]):
                spans.append(Span(*m.span(), "plate"))
    return apart(spans)
