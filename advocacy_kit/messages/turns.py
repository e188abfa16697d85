"""Cells that hold a whole conversation ("Klant: … Medewerker: …"), taken apart into turns.

A cell is taken for a conversation where at least two turns carry a label that repeats or names a known role, or where
labels come with a moment, as memo fields and chat programs write them. What only looks like it ("Let op: …", a form, a
list with colons, a quotation with one "Klant: …") stays one message.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise

from advocacy_kit.messages.heads import DATED, LINE, Head, read_head, with_inline, within
from advocacy_kit.messages.heads_alone import heads_alone, may_be_alone
from advocacy_kit.messages.partners import is_form, is_speech, other_side, others_of
from advocacy_kit.messages.speakers import INITIALS, Own, is_desk, is_field, is_speaker, looks_like_name

# What a chat program says above a conversation.
_OPENED = re.compile(
    r"(?:you(?:'re| are) now (?:chatting|connected)|(?:u|je) (?:chat|praat|spreekt?) nu met|(?:u|je) bent (?:nu )?verbonden met|chat (?:started|gestart)"
    r"|(?:het )?gesprek (?:is )?gestart)[^\n]{0,80}\Z",
    re.I,
)
#: Words that a turn has on average where names alone are to go by.
_SPEECH = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at a time.

    Parameters
    ----------
    text : str
        Without the label.
    voice : str or None
        Whose words, as the label tells; None where it tells a mere name, or nothing.
    stamp : str or None
        When, as the cell has it: a date and a time, or a time alone.
    speaker : str
        The name in the label; it is personal, and goes no further than to what takes names out of texts.
    """

    text: str
    voice: str | None = None
    stamp: str | None = None
    speaker: str = ""


def cut(text: str, own: Own | None = None) -> list[Turn] | None:
    """Take a cell apart.

    Parameters
    ----------
    text : str
        The cell, mended.
    own : callable, optional
        Tells whether a sender is the organisation.

    Returns
    -------
    list of Turn or None
        In the order of the conversation; None for a cell that is one message.
    """
    # Cheap: most messages hold no two colons, and no two dashes, that could stand after labels.
    if not may_be_alone(text):
        return None
    lines = [read_head(m, own) for m in LINE.finditer(text)]
    heads = (
        _stamped(text, lines)
        or _of_roles(text, lines, own)
        or _of_initials(text, lines)
        or _of_names(text, lines)
        or heads_alone(text, own)
    )
    # Labels after which nobody says anything are no conversation.
    return (_turns(text, other_side(heads, own)) or None) if heads else None


def _stamped(text: str, lines: list[Head]) -> list[Head]:
    """Find turns whose labels come with a moment: two of them, or one that is surely a memo's."""
    heads = [head for head in lines if head.sure and not (is_field(head.label) and head.voice is None)]
    if not heads or (len(heads) < 3 and text[: heads[0].start].strip()):
        return []
    if len(heads) == 1:
        head = heads[0]
        memo = DATED.match(head.stamp or "") and (_is_memo(head.label) or _is_entry(text, head))
        return heads if memo else []
    return heads


def _is_memo(label: str) -> bool:
    """Tell "Achternaam, Voornaam", as memo fields of service desks name who wrote an entry."""
    last, comma, first = label.partition(", ")
    return bool(comma) and looks_like_name(last) and looks_like_name(first)


def _is_entry(text: str, head: Head) -> bool:
    """Tell the name of who wrote the only entry of a memo: in full, known as a name or with the entry on a line below."""
    below = text[head.end : head.end + 1] == "\n"
    return " " in head.label and looks_like_name(head.label) and (below or is_speaker(head.label))


def _of_roles(text: str, lines: list[Head], own: Own | None) -> list[Head]:
    """Find turns by labels of known roles; who takes turns with them is a speaker too."""
    known = [head for head in lines if head.voice]
    if not known:
        return []
    if not text[: known[0].start].strip():
        known = with_inline(text, known, own)
    others = others_of(text, lines, known)
    if len(known) > 1 and "customer" in {head.voice for head in known}:
        others += within(text, lines, known, own)
    if len(known) + len(others) < 2 or (len(known) > 1 and is_form(text, lines, known)):
        return []
    if not others and {head.voice for head in known} == {"organisation"}:
        # Who writes of "Support: …" and "Chatbot: …" alone is a customer with a list.
        return []
    return sorted([*known, *others], key=lambda head: head.start)


def _of_initials(text: str, lines: list[Head]) -> list[Head]:
    """Find turns by the initials of both sides ("K: … M: …"), which nothing else in the cell may share."""
    labels = {head.label.casefold().rstrip(".") for head in lines}
    pair = next((pair for pair in INITIALS if labels == set(pair)), None)
    if (
        pair is None
        or text[: lines[0].start].strip()
        or not any(is_speech(text, lines, head) for head in lines)
    ):
        return []
    changes = sum(a.label != b.label for a, b in pairwise(lines))
    if changes < 2 and not all(is_speech(text, lines, head) for head in lines):
        return []
    voices = dict(zip(pair, ("customer", "organisation"), strict=True))
    return [replace(head, voice=voices[head.label.casefold().rstrip(".")], name="") for head in lines]


def _of_names(text: str, lines: list[Head]) -> list[Head]:
    """Find turns by names alone: two or more that take turns from the first line on, and speak in sentences."""
    heads = [head for head in lines if looks_like_name(head.label) and not is_desk(head.label)]
    labels = Counter(head.label for head in heads)
    if len(heads) < 3 or not 2 <= len(labels) <= min(6, len(heads) - 1):
        return []
    if text[: heads[0].start].strip() or len(text.split()) < _SPEECH * len(heads):
        return []
    changes = sum(a.label != b.label for a, b in pairwise(heads))
    return heads if changes >= 2 else []


def _turns(text: str, heads: list[Head]) -> list[Turn]:
    """Give what stands between the labels; nothing that was said is lost."""
    ends = [head.start for head in heads[1:]] + [len(text)]
    turns = [
        Turn(said, head.voice, head.stamp, head.name)
        for head, end in zip(heads, ends, strict=True)
        if (said := text[head.end : end].strip())
    ]
    if _newest_first([turn.stamp for turn in turns]):
        turns.reverse()
    before = text[: heads[0].start].strip()
    opened = "organisation" if _OPENED.match(before) else None
    return [Turn(before, opened), *turns] if before else turns


def _newest_first(stamps: list[str | None]) -> bool:
    """Tell a log whose last entry stands on top, where every entry has its day."""
    if len(stamps) < 2 or not all(s and DATED.match(s) for s in stamps):
        return False
    moments = [_sortable(s) for s in stamps]
    return moments == sorted(moments, reverse=True) and moments[0] != moments[-1]


def _sortable(stamp: str) -> list[int]:
    numbers = [int(n) for n in re.findall(r"\d+", stamp)]
    day = numbers[:3] if numbers[0] > 31 else numbers[2::-1]
    return [*day, *numbers[3:]]
