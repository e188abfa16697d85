"""Who talks with a known role in a cell, under a label that tells no role, and on whose side; what is a form instead."""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace

from advocacy_kit.messages.heads import Head
from advocacy_kit.messages.speakers import Own, is_field, is_speaker, looks_like_name

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


def others_of(text: str, lines: list[Head], known: list[Head]) -> list[Head]:
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
    greeted = voices == {"organisation"} and opens(text, known[0])
    found = []
    for head in heads:
        label = head.label
        again = counted[label.casefold()] > 1
        if looks_like_name(label):
            # A code or a price behind a capital is the value of a field.
            value = text[head.end : head.end + 80].strip().partition("\n")[0]
            worded = any(map(str.isalpha, value.replace(",", " ").replace(".", " ").split()))
            speaks = again or greeted or (voices == {"customer"} and (worded or is_speaker(label)))
            speaks = speaks or ("customer" in voices and (is_speaker(label) or is_speech(text, lines, head)))
        elif is_speaker(label):
            speaks = again or greeted or "customer" in voices
        else:
            speaks = again and label.casefold() in turns
        if speaks:
            found.append(head)
    if found and len(found) < len(heads):
        # Beside who surely speaks a name is heard that begins as people begin who help.
        there = {head.start for head in found}
        found += [h for h in heads if h.start not in there and looks_like_name(h.label) and opens(text, h)]
    return found


def _answers(text: str, lines: list[Head], known: Head, heads: list[Head]) -> list[Head]:
    """Find who talks with the one known role of a cell."""
    if text[: min(known.start, heads[0].start)].strip() or any(
        not h.voice and is_field(h.label) for h in lines
    ):
        return []
    first = {head.label.casefold() for head in heads}
    if len(first) != 1 or (len(heads) == 1 and not is_speech(text, lines, heads[0])):
        return []
    if known.voice == "organisation":
        return (
            heads
            if opens(text, known) and (is_speaker(heads[0].label) or looks_like_name(heads[0].label))
            else []
        )
    if is_speaker(heads[0].label):
        return heads
    return heads if looks_like_name(heads[0].label) and any(opens(text, head) for head in heads) else []


def _taking_turns(heads: list[Head], known: list[Head]) -> set[str]:
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


def opens(text: str, head: Head) -> bool:
    """Tell whether what follows a label begins as people begin who help somebody, or asks something."""
    line = text[head.end : head.end + 300].strip().partition("\n")[0]
    return bool(_HELPING.match(line)) or line.endswith("?")


def is_speech(text: str, lines: list[Head], head: Head) -> bool:
    """Tell what somebody says from the value of a field."""
    after = bisect_left(lines, head.end, key=lambda other: other.start)
    said = text[head.end : lines[after].start if after < len(lines) else len(text)].strip()
    return len(said.split()) > _VALUE or said.endswith(("?", "!", ".", "…")) or bool(_HELPING.match(said))


def other_side(heads: list[Head], own: Own | None) -> list[Head]:
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


def _taken_over(heads: list[Head]) -> set[str]:
    """Give the labels of a visitor who has a name from some turn on: from there the role of the customer is silent."""
    silent = max((i for i, head in enumerate(heads) if head.voice == "customer"), default=-1)
    ours = max((i for i, head in enumerate(heads) if head.voice == "organisation"), default=-1)
    first: dict[str, int] = {}
    for i, head in enumerate(heads):
        if not head.voice:
            first.setdefault(head.label, i)
    counted = Counter(head.label for head in heads if not head.voice)
    return {label for label, i in first.items() if counted[label] > 1 and silent < i < ours}


def is_form(text: str, lines: list[Head], known: list[Head]) -> bool:
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
