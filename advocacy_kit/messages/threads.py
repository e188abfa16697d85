"""Cells that hold a conversation as a list of records, as exports made for programs have it: a record a message."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from advocacy_kit.messages.layout import Layout
from advocacy_kit.messages.mending import mend
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.pieces import DAY, Pieces
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.speakers import Own
from advocacy_kit.messages.systems import Thread
from advocacy_kit.messages.turns import Turn, cut

#: Columns that are read beside the list: whose words are the customer's, and what was said first where there is no list.
CUSTOMER, FIRST = "thread:customer", "thread:first"


class Comment(NamedTuple):
    """A record of the list.

    Parameters
    ----------
    text : str
        As found.
    voice, audience : str or None
        Whose words, and for whom, as the record tells.
    stamp : str
        When; empty where it does not say.
    author : str
        Somebody's number; only ever a code.
    """

    text: str
    voice: str | None
    audience: str | None
    stamp: str
    author: str


@dataclass(slots=True)
class Read:
    """Rows with such cells.

    Parameters
    ----------
    raw : list of str
        All texts as found, row after row.
    ends : list of int
        How many of them the rows up to each one hold.
    pieces : Pieces
        Message by message, mended.
    mended : Counter
        What was mended.
    """

    raw: list[str]
    ends: list[int]
    pieces: Pieces
    mended: Counter


def thread_place(layout: Layout) -> int | None:
    """Find the column that holds conversations, None where the system's exports have none or this one has not."""
    thread = layout.system.thread if layout.system else None
    for place, name in enumerate(layout.names):
        if thread and normal(name) in thread.columns and any(map(_is_thread, layout.values(place))):
            return place
    return None


def beside(layout: Layout) -> dict[str, int]:
    """Give the columns that are read beside a thread, by role."""
    names = [normal(name) for name in layout.names]
    wanted = ((CUSTOMER, layout.thread.customer), (FIRST, layout.thread.first))
    found = {role: next((names.index(n) for n in some if n in names), None) for role, some in wanted}
    return {role: place for role, place in found.items() if place is not None}


def texts_of(cells: Sequence, thread: Thread) -> list[str]:
    """Give all that was said in some cells."""
    return [c.text for cell in cells for c in comments_of(cell, "", thread)]


def comments_of(cell: object, customer: str, thread: Thread) -> list[Comment]:
    """Read a cell: its records in the order of their moments where all have one, else as they stand."""
    found = [_comment(r, customer, thread) for r in cell if isinstance(r, dict)] if _is_thread(cell) else []
    return sorted(found, key=lambda c: c.stamp) if all(DAY.match(c.stamp) for c in found) else found


def read_threads(columns: dict[str, list], thread: Thread, own: Own | None) -> Read:
    """Take rows apart; a cell that holds no list counts with what it, or the first message, says.

    Parameters
    ----------
    columns : dict of str to list
        Role to cells, one a row.
    thread : Thread
        How this system lays a conversation out.
    own : callable, optional
        Tells whether a sender is the organisation.
    """
    cells = columns["text"]
    nothing = [None] * len(cells)
    customers, firsts = columns.get(CUSTOMER, nothing), columns.get(FIRST, nothing)
    rows: list[list[Comment]] = []
    for cell, customer, first in zip(cells, customers, firsts, strict=True):
        said = as_text(cell) if as_text(cell).strip() else as_text(first)
        rows.append(comments_of(cell, as_text(customer), thread) or [Comment(said, None, None, "", "")])
    raw = [comment.text for row in rows for comment in row]
    mended: Counter = Counter()
    texts = iter(mend(raw, mended))
    pieces = Pieces([], [], [], [], [], columns={"author": [], "audience": []})
    ends: list[int] = []
    for i, row in enumerate(rows):
        ends.append(len(row) + (ends[-1] if ends else 0))
        listed = _is_thread(cells[i])
        pieces.cut |= listed
        number = 0
        for comment in row:
            # A chat that became a ticket stands in one of its comments, both sides of it.
            text = next(texts)
            turns = cut(text, own)
            for turn in turns or [Turn(text, comment.voice)]:
                number += 1
                pieces.source.append(i)
                pieces.texts.append(turn.text)
                pieces.voices.append(turn.voice)
                dated = turn.stamp and DAY.match(turn.stamp)
                pieces.stamps.append(turn.stamp if dated else comment.stamp or None)
                pieces.turns.append(number if listed or turns else None)
                pieces.columns["author"].append("" if turns else comment.author)
                pieces.columns["audience"].append(comment.audience)
            if turns:
                pieces.cut = True
                names = dict.fromkeys(turn.speaker for turn in turns if turn.speaker)
                pieces.speakers[i] = (*pieces.speakers.get(i, ()), *names)
    return Read(raw, ends, pieces, mended)


def _is_thread(cell: object) -> bool:
    return isinstance(cell, list) and any(isinstance(record, dict) for record in cell)


def _comment(record: dict, customer: str, thread: Thread) -> Comment:
    text = next((t for key in thread.text if (t := as_text(record.get(key))).strip()), "")
    author = as_text(record.get(thread.author))
    public = record.get(thread.public)
    # Only colleagues can write what customers do not see; whoever did not ask answers.
    voice = "customer" if author == customer else "organisation"
    if public is False:
        voice = "organisation"
    elif not (author and customer):
        voice = None
    audience = {True: "customer", False: "internal"}.get(public) if isinstance(public, bool) else None
    return Comment(text, voice, audience, as_text(record.get(thread.sent_at)), author)
