"""Cells that hold a whole conversation ("Klant: … Medewerker: …"), taken apart into turns.

A cell is taken for a conversation where at least two turns carry a label that repeats or names a known role, or where
labels come with a moment, as memo fields and chat programs write them. What only looks like it ("Let op: …", a form, a
list with colons, a quotation with one "Klant: …") stays one message.
"""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise

from advocacy_kit.messages.speakers import (
    INITIALS,
    Own,
    is_desk,
    is_field,
    is_speaker,
    looks_like_name,
    read_label,
    role_names,
)

_DATE = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}"
_CLOCK = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\b\.?)?"
_MOMENT = rf"(?:{_DATE}(?:,? {{1,2}}(?:om |at )?|T){_CLOCK}|{_CLOCK})"
#: How long after the start, as some chat programs write it: "( 1m 12s )".
_SINCE = r"\( ?(?:\d{1,3} ?[hmsu] ?){1,3}\)"
_LINE = re.compile(
    rf"^[ \t]*(?:[^\w\s:;\[\](){{}}<>|*\"“”'‘’]{{1,2}}[ \t])?\*{{0,2}}(?:(?P<bracket>[\[(])?(?P<lead>{_MOMENT})[\])]?[ \t]*[-–—|]?[ \t]*|(?P<since>{_SINCE})[ \t]*)?"
    r"(?P<label>[^\W\d_][^\n:\[\]<>{}\"“”?!;=]{0,48}?)"
    rf"(?:,? ?(?P<after>[\[(])?(?P<tail>{_MOMENT})[\])]?)?\*{{0,2}}[ \t]*:\*{{0,2}}(?=\s|\Z)",
    re.M,
)
_ROLE = re.compile(
    r"(?<![\w@/#.-])(?P<label>(?i:"
    + "|".join(map(re.escape, role_names()))
    + r")(?: (?:[A-Z][\w'’-]{0,20}|\d{1,2})| ?\([^()\n:]{1,30}\))?)[ \t]*:(?=\s|\Z)"
)
# A name that begins a sentence within a line, between roles: "Klant: … Sanne: … Klant: …".
_NAMED_WITHIN = re.compile(
    r"(?<=[.?!…][ ])(?P<label>[^\W\d_a-zß-öø-ÿ][\w'’-]{1,20}(?: ?\([^()\n:]{1,30}\))?)[ \t]?:(?=\s|\Z)"
)
_DATED = re.compile(_DATE)
_WORD_BEFORE = re.compile(r"([\w'’]+)[ \t]$")
#: After such a word a role is part of the sentence: "Beste klant:", "I asked the agent:".
_INSIDE = frozenset(
    """
    de het een deze die uw jouw je jullie onze ons mijn beste geachte lieve iedere elke welke als door van aan voor met bij naar per en of
    the a an this that your our my his her their dear every each which as by from to for with at and or
    """.split()  # noqa: SIM905
)
#: A label and a value of so few words is a field of a form.
_VALUE = 3
#: Words of a label; what is longer is a sentence.
_LABEL_WORDS = 5
# How people begin who help somebody.
_HELPING = re.compile(
    r"(?:goe(?:de|ie) ?(?:morgen|middag|avond|dag)|hoi|hallo|hey|dag\b|beste\b|welkom|bedankt|dank|sorry|excuses|wat (?:vervelend|naar|jammer)"
    r"|(?:één|een) (?:moment|ogenblik)|moment|ogenblik|ik (?:kijk|zoek|ga|zal|zie|verbind|check|noteer|stuur)\b|waarmee|waar kan ik|hoe kan ik|kan ik u|mag ik"
    r"|hi\b|hello|good (?:morning|afternoon|evening|day)|welcome|thanks|thank you|apologies|one moment|just a moment|bear with"
    r"|let me|i(?:'ll| will| can see| see|'m sorry| am sorry)\b|how (?:can|may) i|(?:can|may|could) i\b)",
    re.I,
)
_BOT = re.compile(r"\b(?:chat)?bot\b|\brobot\b|virtu", re.I)
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


@dataclass(frozen=True, slots=True)
class _Head:
    """A label in a cell."""

    start: int
    end: int
    label: str
    voice: str | None
    name: str
    stamp: str | None
    #: Whether a moment in a form that no sentence has stands with it.
    sure: bool


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
    # Cheap: most messages hold no two colons that could stand after labels.
    if text.count(":") < 2:
        return None
    lines = [_head(m, own) for m in _LINE.finditer(text)]
    heads = (
        _stamped(text, lines)
        or _of_roles(text, lines, own)
        or _of_initials(text, lines)
        or _of_names(text, lines)
    )
    # Labels after which nobody says anything are no conversation.
    return (_turns(text, _other_side(heads, own)) or None) if heads else None


def _head(found: re.Match, own: Own | None) -> _Head:
    label = found["label"].strip(" \t*,")
    voice, name = read_label(label, own)
    parts = found.groupdict()
    stamp = parts.get("lead") or parts.get("tail")
    dated = bool(stamp and _DATED.match(stamp))
    sure = dated or bool(stamp and (parts.get("bracket") or parts.get("after"))) or bool(parts.get("since"))
    return _Head(found.start(), found.end(), label, voice, name, stamp, sure)


def _stamped(text: str, lines: list[_Head]) -> list[_Head]:
    """Find turns whose labels come with a moment: two of them, or one that is surely a memo's."""
    heads = [head for head in lines if head.sure and not (is_field(head.label) and head.voice is None)]
    if not heads or (len(heads) < 3 and text[: heads[0].start].strip()):
        return []
    if len(heads) == 1:
        memo = bool(_DATED.match(heads[0].stamp or "")) and _is_memo(heads[0].label)
        return heads if memo else []
    return heads


def _is_memo(label: str) -> bool:
    """Tell "Achternaam, Voornaam", as memo fields of service desks name who wrote an entry."""
    last, comma, first = label.partition(", ")
    return bool(comma) and looks_like_name(last) and looks_like_name(first)


def _of_roles(text: str, lines: list[_Head], own: Own | None) -> list[_Head]:
    """Find turns by labels of known roles; who takes turns with them is a speaker too."""
    known = [head for head in lines if head.voice]
    if not known:
        return []
    if not text[: known[0].start].strip():
        known = _with_inline(text, known, own)
    others = _others(text, lines, known)
    if len(known) > 1 and "customer" in {head.voice for head in known}:
        others += _within(text, lines, known, own)
    if len(known) + len(others) < 2 or (len(known) > 1 and _is_form(text, lines, known)):
        return []
    if not others and {head.voice for head in known} == {"organisation"}:
        # Who writes of "Support: …" and "Chatbot: …" alone is a customer with a list.
        return []
    return sorted([*known, *others], key=lambda head: head.start)


def _others(text: str, lines: list[_Head], known: list[_Head]) -> list[_Head]:
    """Find who talks with the known roles under a label that tells no role.

    Our words must not be read as the customer's, so a label that takes turns with a known one is a speaker: sure where it
    is written as one, or comes back; where it stands once beside a single known one, by how its words begin.
    """
    heads = [
        h for h in lines if not h.voice and len(h.label.split()) <= _LABEL_WORDS and not is_field(h.label)
    ]
    if not heads:
        return []
    if len(known) == 1:
        return _answers(text, lines, known[0], heads)
    counted = Counter(head.label.casefold() for head in heads)
    voices = {head.voice for head in known}
    turns = _taking_turns(heads, known)
    greeted = voices == {"organisation"} and _opens(text, known[0])
    found = []
    for head in heads:
        label = head.label
        again = counted[label.casefold()] > 1
        if looks_like_name(label):
            # A code or a price behind a capital is the value of a field.
            value = text[head.end : head.end + 80].strip().partition("\n")[0]
            worded = any(map(str.isalpha, value.replace(",", " ").replace(".", " ").split()))
            speaks = again or greeted or (voices == {"customer"} and (worded or is_speaker(label)))
            speaks = speaks or ("customer" in voices and (is_speaker(label) or _is_speech(text, lines, head)))
        elif is_speaker(label):
            speaks = again or greeted or "customer" in voices
        else:
            speaks = again and label.casefold() in turns
        if speaks:
            found.append(head)
    if found and len(found) < len(heads):
        # Beside who surely speaks a name is heard that begins as people begin who help.
        there = {head.start for head in found}
        found += [h for h in heads if h.start not in there and looks_like_name(h.label) and _opens(text, h)]
    return found


def _within(text: str, lines: list[_Head], known: list[_Head], own: Own | None) -> list[_Head]:
    """Find who talks between roles on one line, where the name is surely a speaker's and a role speaks after it."""
    places = {head.start for head in lines}
    inline = {head.start for head in known} - places
    if not inline:
        return []
    found = [
        m for m in _NAMED_WITHIN.finditer(text) if m.start() < max(inline) and m.start() > known[0].start
    ]
    heads = [_head(m, own) for m in found if m.start() not in places and is_speaker(m["label"])]
    return [head for head in heads if not head.voice]


def _answers(text: str, lines: list[_Head], known: _Head, heads: list[_Head]) -> list[_Head]:
    """Find who talks with the one known role of a cell."""
    if text[: min(known.start, heads[0].start)].strip() or any(
        not h.voice and is_field(h.label) for h in lines
    ):
        return []
    first = {head.label.casefold() for head in heads}
    if len(first) != 1 or (len(heads) == 1 and not _is_speech(text, lines, heads[0])):
        return []
    if known.voice == "organisation":
        return (
            heads
            if _opens(text, known) and (is_speaker(heads[0].label) or looks_like_name(heads[0].label))
            else []
        )
    if is_speaker(heads[0].label):
        return heads
    return heads if looks_like_name(heads[0].label) and any(_opens(text, head) for head in heads) else []


def _taking_turns(heads: list[_Head], known: list[_Head]) -> set[str]:
    """Give the labels that never follow themselves: between two of a kind a known role speaks."""
    row = sorted([*heads, *known], key=lambda head: head.start)
    last: dict[str, int] = {}
    spoken, broken = 0, set()
    for head in row:
        label = head.label.casefold()
        if head.voice:
            spoken += 1
        elif last.get(label) == spoken or not spoken:
            broken.add(label)
        last[label] = spoken
    return {head.label.casefold() for head in heads} - broken


def _opens(text: str, head: _Head) -> bool:
    """Tell whether what follows a label begins as people begin who help somebody, or asks something."""
    line = text[head.end : head.end + 300].strip().partition("\n")[0]
    return bool(_HELPING.match(line)) or line.endswith("?")


def _is_speech(text: str, lines: list[_Head], head: _Head) -> bool:
    """Tell what somebody says from the value of a field."""
    after = bisect_left(lines, head.end, key=lambda other: other.start)
    said = text[head.end : lines[after].start if after < len(lines) else len(text)].strip()
    return len(said.split()) > _VALUE or said.endswith(("?", "!", ".", "…")) or bool(_HELPING.match(said))


def _other_side(heads: list[_Head], own: Own | None) -> list[_Head]:
    """Give who stands under no role a voice: beside a customer that is us, beside us it is the customer."""
    known = {head.voice for head in heads if head.voice}
    labels = list(dict.fromkeys(head.label for head in heads if not head.voice))
    if not known or not labels:
        return heads
    if known == {"organisation"}:
        told = {labels[0]: "customer"} if len(labels) == 1 else {}
        if len(labels) > 1 and not own and all(_BOT.search(head.label) for head in heads if head.voice):
            # A bot talks with the customer and hands over to somebody of ours.
            told = dict.fromkeys(labels, "organisation") | {labels[0]: "customer"}
    else:
        told = dict.fromkeys(labels, "organisation")
        if known == {"customer", "organisation"}:
            told |= dict.fromkeys(_taken_over(heads), "customer")
    return [head if head.voice else replace(head, voice=told.get(head.label)) for head in heads]


def _taken_over(heads: list[_Head]) -> set[str]:
    """Give the labels of a visitor who has a name from some turn on: from there the role of the customer is silent."""
    silent = max((i for i, head in enumerate(heads) if head.voice == "customer"), default=-1)
    ours = max((i for i, head in enumerate(heads) if head.voice == "organisation"), default=-1)
    first: dict[str, int] = {}
    for i, head in enumerate(heads):
        if not head.voice:
            first.setdefault(head.label, i)
    counted = Counter(head.label for head in heads if not head.voice)
    return {label for label, i in first.items() if counted[label] > 1 and silent < i < ours}


def _with_inline(text: str, known: list[_Head], own: Own | None) -> list[_Head]:
    """Add the roles within lines, written as the first is (with a capital or without)."""
    capital = known[0].label[:1].isupper()
    places = {head.start for head in known}
    taken = [(head.start, head.end) for head in known]
    heads = list(known)
    at = 0
    for found in _ROLE.finditer(text):
        while at < len(taken) and taken[at][1] < found.end():
            at += 1
        if at < len(taken) and taken[at][0] <= found.start() < taken[at][1]:
            continue
        before = _WORD_BEFORE.search(text, max(0, found.start() - 30), found.start())
        if found.start() in places or found["label"][:1].isupper() is not capital:
            continue
        if before and before[1].casefold() in _INSIDE:
            continue
        heads.append(_head(found, own))
    return sorted(heads, key=lambda head: head.start)


def _is_form(text: str, lines: list[_Head], known: list[_Head]) -> bool:
    """Tell fields of a form ("Klant: J. de Wit", "Medewerker: Kim") from turns."""
    if len(known) > 2 or len({head.label for head in known}) < len(known):
        return False
    starts = sorted({head.start for head in [*lines, *known]})
    for head in known:
        after = next((s for s in starts if s >= head.end), len(text))
        value = text[head.end : after].strip().partition("\n")[0]
        words = value.split()
        named = all(word[:1].isupper() or word[:1].isdigit() or len(word) <= 3 for word in words)
        said = value.endswith(("?", "!", ".")) or _HELPING.match(value)
        if len(words) > _VALUE or said or not (named or len(lines) > len(known)):
            return False
    return True


def _of_initials(text: str, lines: list[_Head]) -> list[_Head]:
    """Find turns by the initials of both sides ("K: … M: …"), which nothing else in the cell may share."""
    labels = {head.label.casefold().rstrip(".") for head in lines}
    pair = next((pair for pair in INITIALS if labels == set(pair)), None)
    if (
        pair is None
        or text[: lines[0].start].strip()
        or not any(_is_speech(text, lines, head) for head in lines)
    ):
        return []
    changes = sum(a.label != b.label for a, b in pairwise(lines))
    if changes < 2 and not all(_is_speech(text, lines, head) for head in lines):
        return []
    voices = dict(zip(pair, ("customer", "organisation"), strict=True))
    return [replace(head, voice=voices[head.label.casefold().rstrip(".")], name="") for head in lines]


def _of_names(text: str, lines: list[_Head]) -> list[_Head]:
    """Find turns by names alone: two or more that take turns from the first line on, and speak in sentences."""
    heads = [head for head in lines if looks_like_name(head.label) and not is_desk(head.label)]
    labels = Counter(head.label for head in heads)
    if len(heads) < 3 or not 2 <= len(labels) <= min(6, len(heads) - 1):
        return []
    if text[: heads[0].start].strip() or len(text.split()) < _SPEECH * len(heads):
        return []
    changes = sum(a.label != b.label for a, b in pairwise(heads))
    return heads if changes >= 2 else []


def _turns(text: str, heads: list[_Head]) -> list[Turn]:
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
    if len(stamps) < 2 or not all(s and _DATED.match(s) for s in stamps):
        return False
    moments = [_sortable(s) for s in stamps]
    return moments == sorted(moments, reverse=True) and moments[0] != moments[-1]


def _sortable(stamp: str) -> list[int]:
    numbers = [int(n) for n in re.findall(r"\d+", stamp)]
    day = numbers[:3] if numbers[0] > 31 else numbers[2::-1]
    return [*day, *numbers[3:]]
