"""Extensions of phone numbers: behind the number ("tst. 26", "x 3318"), and alone behind their word ("toestel 4411")."""

import re

from advocacy_kit.messages.redaction.kinds import Span
from advocacy_kit.messages.redaction.links import apart

#: Words before one; the glance looks for them.
WORDS = (
    "toestel",
    "toestelnr",
    "tst",
    "doorkies",
    "doorkiesnr",
    "doorkiesnummer",
    "ext",
    "extn",
    "extension",
    "intern",
    "call",
    "callback",
    "ring",
    "reach",
    "dial",
)
_BEHIND = re.compile(
    r"[ ,;]{0,2}\(?(?:(?:toestel(?:nr)?|tst|doorkies(?:nummer|nr)?|intern|ext(?:ension|n)?|int)(?: (?:nr|no|number|is))?[.:]{0,2} ?x?\d{1,5}|[x#] ?\d{2,5})(?!\w|[.,]\d)",
    re.I,
)
_ALONE = re.compile(
    r"(?<![\w.])(?:toestel(?:nr)?|tst|doorkies(?:nummer|nr)?|ext(?:ension|n)?)(?: (?:nr|no|number|is))?(?:[.:]{1,2} ?| )(?P<own>x?(?:(?<=x)|(?!19\d\d|20\d\d))\d{4,5})"
    r"(?= ?(?:\Z|[.,;:)!?\n](?!\d)| (?:or|of|for|voor|en|and|please|graag|vragen|bij|is|at|aub|then|thanks|ask|en vraag)\b))",
    re.I,
)
#: "call me on x4417"
_DIALLED = re.compile(
    r"\b(?:call(?:back)?|ring|reach|dial)(?: (?:me|us|him|her|back))?(?: (?:on|at|ext))?:? (?P<own>x ?\d{3,5})(?!\w|[.,]\d)",
    re.I,
)


def with_extensions(text: str, spans: list[Span]) -> list[Span]:
    """Make phone numbers as long as they are with their extension, and add what is an extension by itself."""
    out = []
    for span in spans:
        more = _BEHIND.match(text, span.end) if span.kind == "phone" else None
        end = more.end() if more else span.end
        end += bool(more) and "(" in more[0] and text[end : end + 1] == ")"
        out.append(Span(span.start, end, span.kind))
    return apart(
        out + [Span(*m.span("own"), "phone") for own in (_ALONE, _DIALLED) for m in own.finditer(text)]
    )
