"""Labels before turns: where they stand in a cell, on a line of their own or within one."""

import re
from dataclasses import dataclass

from advocacy_kit.messages.speakers import Own, is_speaker, read_label, role_names

_DATE = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}"
_CLOCK = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\b\.?)?"
#: A day with a time, or a time alone.
MOMENT = rf"(?:{_DATE}(?:,? {{1,2}}(?:om |at )?|T){_CLOCK}|{_CLOCK})"
#: How long after the start, as some chat programs write it: "( 1m 12s )".
_SINCE = r"\( ?(?:\d{1,3} ?[hmsu] ?){1,3}\)"
LINE = re.compile(
    rf"^[ \t]*(?:[^\w\s:;?!.,…\[\](){{}}<>|*\"“”'‘’]{{1,2}}[ \t])?\*{{0,2}}(?:(?P<bracket>[\[(])?(?P<lead>{MOMENT})[\])]?[ \t]*[-–—|]?[ \t]*|(?P<since>{_SINCE})[ \t]*)?"
    r"(?P<label>[^\W\d_][^\n:\[\]<>{}\"“”?!;=]{0,48}?)"
    rf"(?:,? ?(?P<after>[\[(])?(?P<tail>{MOMENT})[\])]?)?\*{{0,2}}[ \t]*:\*{{0,2}}(?=\s|\Z)",
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
DATED = re.compile(_DATE)
_WORD_BEFORE = re.compile(r"([\w'’]+)[ \t]$")
#: After such a word a role is part of the sentence: "Beste klant:", "I asked the agent:".
_INSIDE = frozenset(
    """
    de het een deze die uw jouw je jullie onze ons mijn beste geachte lieve iedere elke welke als door van aan voor met bij naar per en of
    the a an this that your our my his her their dear every each which as by from to for with at and or
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Head:
    """A label in a cell."""

    start: int
    end: int
    label: str
    voice: str | None
    name: str
    stamp: str | None
    #: Whether a moment in a form that no sentence has stands with it.
    sure: bool


def read_head(found: re.Match, own: Own | None) -> Head:
    """Read a label that was found, with the moment that stands with it."""
    parts = found.groupdict()
    label = (found["label"] or parts["name"]).strip(" \t*,")
    voice, name = read_label(label, own)
    stamp = parts.get("lead") or parts.get("tail")
    dated = bool(stamp and DATED.match(stamp))
    sure = dated or bool(stamp and (parts.get("bracket") or parts.get("after"))) or bool(parts.get("since"))
    return Head(found.start(), found.end(), label, voice, name, stamp, sure)


def with_inline(text: str, known: list[Head], own: Own | None) -> list[Head]:
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
        heads.append(read_head(found, own))
    return sorted(heads, key=lambda head: head.start)


def within(text: str, lines: list[Head], known: list[Head], own: Own | None) -> list[Head]:
    """Find who talks between roles on one line, where the name is surely a speaker's and a role speaks after it."""
    places = {head.start for head in lines}
    inline = {head.start for head in known} - places
    if not inline:
        return []
    found = [
        m for m in _NAMED_WITHIN.finditer(text) if m.start() < max(inline) and m.start() > known[0].start
    ]
    heads = [read_head(m, own) for m in found if m.start() not in places and is_speaker(m["label"])]
    return [head for head in heads if not head.voice]
