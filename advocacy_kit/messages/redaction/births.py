"""Dates of birth, told from other dates by the words around them."""

import re

from advocacy_kit.messages.redaction.kinds import Span

_MONTHS = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|juni|juli|june|july|jun|jul|aug(?:ustus|ust)?|sept?(?:ember)?"
    "|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_DATE = re.compile(
    rf"(?<!\w)(?:\d{{1,2}} ?[-/. ] ?\d{{1,2}} ?[-/. ] ?(?:(?:19|20)\d\d|['’]?\d\d)|(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}|[0-3]\d[01]\d(?:19|20)\d\d"
    rf"|\d{{1,2}}(?:e|ste|de|st|nd|rd|th)?[ \-.]{{0,2}}(?:of )?(?:{_MONTHS})\.?[ \-,.]{{0,2}}(?:(?:19|20)\d\d|['’]\d\d|\d\d)"
    rf"|(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?,? ?(?:19|20)\d\d)(?!\w)",
    re.I,
)
_BEFORE = re.compile(
    r"(?:\bgeb(?:oren|oortedatum|oortedag|\.? ?dat(?:um)?|\.|\b)|\bgeboorte\b|\bborn\b|\bd\.? ?o\.? ?b\b|\bdate of birth|\bbirth ?date|\bbirth ?day|\bverjaardag|\bgbd\b|\bGD\b|\bb\.|[°º*])"
    r"(?:[^\d°]{0,34})?$",
    re.I,
)
_AFTER = re.compile(
    r"[ ,]{0,2}[(\[]?(?:geboortedatum|geboren|date of birth|dob|d\.o\.b|birth ?date|born)\b", re.I
)
#: The cheap question first.
WORDS = ("geb", "born", "ob", "birth", "°", "º", "verjaardag", "gbd", "gd", "b.", "*", "o.b")


def find_births(text: str, lower: str) -> list[Span]:
    """Find dates of birth."""
    if not any(word in lower for word in WORDS):
        return []
    spans: list[Span] = []
    for m in _DATE.finditer(text):
        before = text[max(0, m.start() - 56) : m.start()]
        if spans and m.start() - spans[-1].end < 8 and "/" in text[spans[-1].end : m.start()]:
            before = "geb. "
        if _BEFORE.search(before) or _AFTER.match(text[m.end() : m.end() + 20]):
            spans.append(Span(*m.span(), "birth"))
    return spans
