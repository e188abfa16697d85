"""Columns of a known system's export: bound as its documentation has them, where nobody said otherwise."""

import re

from advocacy_kit.errors import AdvocacyError, CallError, InputError
from advocacy_kit.messages.dates import zone
from advocacy_kit.messages.identities import holds_identities
from advocacy_kit.messages.layout import SENTENCE, Column, Layout, prose
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.persons import holds_persons
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.roles import GROUPS
from advocacy_kit.messages.threads import thread_place

_ZONE = re.compile(r'"timeZone":"([^"]{1,60})"')
_SUBJECTS = ("subject", "brief description")
#: How programs for surveys end the name of a column in which people may write what they like.
_FREE = (
    "text",
    "comment",
    "comments",
    "please specify",
    "open ended response",
    "opmerking",
    "toelichting",
    "namelijk",
)
_SPOKEN = re.compile(r"\b[a-zß-öø-ÿ]{4,}")
#: Answers by which choices are known: they come back.
_ENOUGH = 8


def bind(layout: Layout, closed: set[str]) -> list[AdvocacyError]:
    """Give the columns of an export their roles.

    Parameters
    ----------
    layout : Layout
        Of a system that is known; changed in place.
    closed : set of str
        Roles that the caller decided; those that the system has no column for are added.

    Returns
    -------
    list of AdvocacyError
        That there are no messages in this export, where there are none.
    """
    system = layout.system
    names = [normal(name) for name in layout.names]
    taken = {column.place for column in layout.columns.values()}
    # Somebody who names a column for the text is told of that column, and not that there is none.
    asked = "text" in closed
    threads = thread_place(layout)
    if threads is not None and "text" not in closed:
        layout.columns["text"] = Column("text", threads, layout.names[threads], "system")
        taken.add(threads)
        closed.add("text")
    if threads is not None and "text" in layout.columns and layout.columns["text"].place == threads:
        layout.thread = system.thread
    for role in system.columns:
        if role in closed:
            continue
        place = system.place(role, names)
        if place is not None and role in GROUPS and holds_identities(layout.filled(place)):
            layout.notes.append(("persons", {"column": layout.names[place], "role": role}))
        elif place is not None and place not in taken and layout.filled(place):
            layout.columns[role] = Column(role, place, layout.names[place], "system")
            taken.add(place)
        closed.add(role)
    if system.advice and "text" not in layout.columns and not asked:
        return [_no_bodies(layout, names)]
    if system.first_only and not layout.thread:
        layout.notes.append(("first-only", {}))
    replies = [name for name, plain in zip(layout.names, names, strict=True) if plain in system.replies]
    replies = [name for name in replies if layout.filled(layout.names.index(name))]
    text = layout.columns.get("text")
    if replies and not (text and text.name in replies):
        layout.notes.append(("replies", {"column": replies[0]}))
    return []


def said_zone(rows: list[list]) -> str | None:
    """Find the time zone that rows of names speak of, as those of Qualtrics do."""
    for row in rows:
        for cell in row:
            found = _ZONE.search(as_text(cell))
            if found:
                name = {"Z": "UTC"}.get(found[1], found[1])
                try:
                    zone(name)
                except CallError:
                    return None
                return name
    return None


def unread(layout: Layout) -> set[int]:
    """Give the places of the columns that never count in an export."""
    if not layout.system:
        return set()
    return {place for place, name in enumerate(layout.names) if layout.system.is_unread(normal(name))}


def choose_answers(layout: Layout, taken: set[int]) -> None:
    """Take the question of a survey that was answered at most length, and note the other open ones.

    Parameters
    ----------
    layout : Layout
        Changed in place.
    taken : set of int
        Places of columns that cannot be an answer.
    """
    chosen = layout.columns.get("text")
    kept = {column.place for role, column in layout.columns.items() if role != "text"}
    free = [
        place for place in range(len(layout.names)) if place not in (taken | kept) - {chosen and chosen.place}
    ]
    answered = {place: sum(len(text.split()) for text in layout.filled(place)) for place in free}
    long_ones = {place for place in free if prose(layout.filled(place)) >= SENTENCE}
    short_ones = {p for p in free if p not in long_ones and _own_words(layout.names[p], layout.filled(p))}
    # Short answers are read where nobody said more, and no column's name says where they said it.
    best = max(long_ones or (set() if chosen else short_ones), key=lambda p: (answered[p], -p), default=None)
    if best is not None:
        layout.columns["text"] = chosen = Column("text", best, layout.names[best], "answers")
    read = chosen and chosen.place
    layout.open_answers = [layout.names[p] for p in sorted(long_ones | short_ones) if p != read]


def _own_words(name: str, values: list[str]) -> bool:
    """Tell whether short answers are people's own words, and not choices, places or names.

    What can be chosen comes back, alone or in a row of choices; who writes three words seldom writes the same.
    """
    words = prose(values)
    if not words or holds_persons(values):
        return False
    if any(f" {normal(name)}".endswith(f" {end}") for end in _FREE):
        return True
    pieces = [
        piece.strip().casefold() for value in values for piece in re.split("[,;|]", value) if piece.strip()
    ]
    varied = len(set(pieces)) >= max(3, 0.5 * len(pieces))
    # Places and job titles are written with capitals.
    spoken = sum(bool(_SPOKEN.search(value)) for value in values) >= len(values) / 3
    return varied and spoken and words >= (1.5 if len(values) >= _ENOUGH else 2.5)


def _no_bodies(layout: Layout, names: list[str]) -> InputError:
    """Tell that an export holds what was written about messages, not the messages."""
    system = layout.system
    subject = next(
        (
            shown
            for shown, name in zip(layout.names, names, strict=True)
            if name in _SUBJECTS or name.startswith("korte omschrijving")
        ),
        layout.names[0],
    )
    return InputError(f"messages-no-bodies-{system.advice}", system=system.name, subject=subject)
