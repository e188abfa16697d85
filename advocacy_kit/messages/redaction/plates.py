"""Licence plates: Dutch, Belgian, British and Irish, where the shape is unmistakable or the words tell."""

import re

from advocacy_kit.messages.redaction.kinds import Span, word_set
from advocacy_kit.messages.redaction.links import apart

_L, _D = "[A-Za-z]", "[0-9]"
#: The Dutch series, as letters and digits between hyphens.
_SERIES = [
    "LL-DD-DD",
    "DD-DD-LL",
    "DD-LL-DD",
    "LL-DD-LL",
    "LL-LL-DD",
    "DD-LL-LL",
    "DD-LLL-D",
    "D-LLL-DD",
    "LL-DDD-L",
    "L-DDD-LL",
    "LLL-DD-L",
    "L-DD-LLL",
    "D-LL-DDD",
    "DDD-LL-D",
]
_DUTCH = "|".join(s.replace("L", _L).replace("D", _D) for s in _SERIES)
_LOOSE = "|".join(
    s.replace("-", "/").replace("L", _L).replace("D", _D).replace("/", "[ .-]?") for s in _SERIES
)
_CLEAR = re.compile(
    rf"(?<![\w\-/.])(?=[A-Za-z0-9]{{1,3}}-[A-Za-z0-9]{{1,3}}-)(?:{_DUTCH}|[12]-{_L}{{3}}-{_D}{{3}})(?![\w]|[\-/]\w)"
)
_BRITISH = re.compile(r"(?<![\w\-/.])[A-Z]{2}(?:0[1-9]|[1-7]\d) ?[A-Z]{3}(?![\w\-/])")
_SHAPE = re.compile(
    rf"(?:{_LOOSE}|[12][- .]?{_L}{{3}}[- .]?{_D}{{3}}|{_L}{{3}}[- .]{_D}{{3}}|{_D}{{3}}[- .]{_L}{{3}}|{_L}{{2}}{_D}{{2}} ?{_L}{{3}}|[A-Z]{_D}{{1,3}} ?[A-Z]{{3}}|[A-Z]{{1,3}} ?{_D}{{2,4}} ?[A-Z]{{0,3}}"
    r"|\d{2,3}[- ]?[A-Z]{1,2}[- ]?\d{1,6}|[A-Z]{2}[- ]?\d{2}[- ]?[A-Z]{1,2}[- ]?\d{4})(?![\w]|[\-/]\w)"
)
_IRISH = re.compile(
    r"(?<![\w\-/.])(?:[0-3]\d[12]?)-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|W|WH|WX|WW)-\d{1,6}(?![\w\-/])"
)
_WORD = re.compile(
    r"\b(?:kenteken(?:s|plaat|nummer)?|nummerplaat|nummerplaten|plaat|reg(?:istration)?(?: (?:number|plate|no\.?))?|(?:number|licen[cs]e) ?plate|plates?|vrm|rego|auto|wagen|bestelwagen|car|vehicle|voertuig)(?![^\W\d_])"
    r"[^\w\n]{0,3}(?:(?:is|was|nr\.?|met|with|number|no\.?) )?[^\w\n]{0,2}",
    re.I,
)
#: The words in it, each by itself.
PLATE_WORDS = word_set(
    """
    kenteken kentekens kentekenplaat kentekennummer nummerplaat nummerplaten plaat reg registration plate plates vrm rego auto
    wagen bestelwagen car vehicle voertuig number
"""
)
#: The cheap question before the shapes that need a word.
_WORDS = ("kenteken", "plaat", "plate", "reg", "vrm", "auto", "wagen", "car", "vehicle", "voertuig")


def find_plates(text: str, lower: str, shape: bytes) -> list[Span]:
    """Find licence plates."""
    spans = []
    if "-" in text and (b"9 A" in shape or b"A 9" in shape or b"9 a" in shape or b"a 9" in shape):
        for m in _CLEAR.finditer(text):
            letters = re.sub(r"[^A-Za-z]", "", m[0])
            if letters.isupper() or letters.islower():
                spans.append(Span(*m.span(), "plate"))
        if b"9 A" in shape:
            spans += [Span(*m.span(), "plate") for m in _IRISH.finditer(text)]
    if b"AA99" in shape:
        spans += [Span(*m.span(), "plate") for m in _BRITISH.finditer(text)]
    if any(word in lower for word in _WORDS):
        for word in _WORD.finditer(text):
            m = _SHAPE.match(text, word.end())
            if m and 5 <= len(m[0]) <= 11 and re.search(r"\d", m[0]) and re.search("[A-Za-z]", m[0]):
                spans.append(Span(*m.span(), "plate"))
    return apart(spans)
