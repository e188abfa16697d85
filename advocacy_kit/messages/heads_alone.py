"""Labels of turns without a colon: before a dash ("Klant - hallo"), or with a time on a line of their own ("10:02 Fatima").

Lists and diaries are written that way too ("Levering - te laat", "10:15 weer gebeld"). So a known role must speak, somebody
must speak with it, and the two must take turns, or ours must begin as people begin who help somebody.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from advocacy_kit.messages.heads import MOMENT, Head, read_head
from advocacy_kit.messages.partners import is_form, opens, other_side, others_of
from advocacy_kit.messages.speakers import Own, is_field

_LABEL = r"(?P<label>[^\W\d_][^\n:\[\]<>{}\"“”?!;=–—-]{0,48}?)"
_GAP = r"[ \t]{0,3}"
_DASHED = re.compile(
    rf"^{_GAP}(?:[\[(]?(?P<lead>{MOMENT})[\])]?{_GAP}[-–—|]?{_GAP})?{_LABEL}[ \t]{{1,3}}[-–—][ \t]{{1,3}}(?=\S)",
    re.M,
)
_TIMED = re.compile(
    rf"^{_GAP}[\[(]?(?P<lead>{MOMENT})[\])]?{_GAP}[-–—|,]?{_GAP}{_LABEL}{_GAP}$"
    rf"|^{_GAP}{_LABEL.replace('label', 'name')}{_GAP}[,|]?{_GAP}[\[(]?(?P<tail>{MOMENT})[\])]?{_GAP}$",
    re.M,
)


def may_be_alone(text: str) -> bool:
    """Tell cheaply whether such labels may stand in a text."""
    return text.count(" - ") + text.count(" – ") > 1 or text.count(":") > 1


def heads_alone(text: str, own: Own | None) -> list[Head]:
    """Find turns whose labels have no colon; none where the cell may be a list or a diary.

    Parameters
    ----------
    text : str
        The cell.
    own : callable, optional
        Tells whether a sender is the organisation.
    """
    return _conversing(text, _DASHED.finditer(text), own) or _conversing(text, _TIMED.finditer(text), own)


def _conversing(text: str, found: Iterable[re.Match], own: Own | None) -> list[Head]:
    lines = [read_head(m, own) for m in found]
    if len(lines) < 2 or text[: lines[0].start].strip():
        return []
    ends = [head.start for head in lines[1:]] + [len(text)]
    said = all(text[head.end : end].strip() for head, end in zip(lines, ends, strict=True))
    if not said or any(is_field(head.label) and not head.voice for head in lines):
        return []
    known = [head for head in lines if head.voice]
    heads = sorted([*known, *(others_of(text, lines, known) if known else [])], key=lambda head: head.start)
    # A line that is nobody's is an entry of a list or a diary.
    if len(heads) < len(lines) or is_form(text, lines, known):
        return []
    sides = other_side(heads, own)
    changes = sum(a.voice != b.voice for a, b in pairwise(sides))
    if {head.voice for head in sides} != {"customer", "organisation"}:
        return []
    helped = any(head.voice == "organisation" and opens(text, head) for head in sides)
    named = any(head.voice == "customer" for head in known)
    return heads if helped or (named and changes > 1) else []
