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
)
_BEHIND = re.compile(
    r"[ ,;]{0,2}\(?(?:(?:toestel(?:nr)?|tst|doorkies(?:nummer|nr)?|intern|ext(?:ension|n)?|int)(?: (?:nr|no|number|is))?[.:]{0,2} ?\d{1,5}|[x#] ?\d{2,5})(?!\w|[.,]\d)",
    re.I,
)
_ALONE = re.compile(
    r"(?<![\w.])(?:toestel(?:nr)?|tst|doorkies(?:nummer|nr)?|ext(?:ension|n)?)(?: (?:nr|no|number|is))?(?:[.:]{1,2} ?| )(?P<own>(?!19\d\d|20\d\d)\d{4,5})"
    r"(?= ?(?:\Z|[.,;:)!?\n](?!\d)| (?:or|of|for|voor|en|and|please|graag|vragen|bij|is|at|aub|then|thanks|ask|en vraag)\b))",
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
    return apart(out + [Span(*m.span("own"), "phone") for m in _ALONE.finditer(text)])
