"""Some rows of a file on their way to messages; one row may give several."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from advocacy_kit.messages.dates import Moments
from advocacy_kit.messages.mending import mend
from advocacy_kit.messages.own_words import OwnWords, own_words
from advocacy_kit.messages.pieces import Pieces, pieces_of
from advocacy_kit.messages.readers.base import Batch, as_texts
from advocacy_kit.messages.speakers import Own
from advocacy_kit.messages.systems import Thread
from advocacy_kit.messages.threads import read_threads


@dataclass(slots=True)
class Rows:
    """Some rows, their texts taken apart.

    Parameters
    ----------
    batch : Batch
        The rows as the reader gave them.
    raw : list of str
        Their texts as found.
    ends : sequence of int
        How many of those the rows up to each one hold.
    cells : list of str
        A text a row, mended: the first, where a row holds several.
    pieces : Pieces
        What the cells hold, message by message.
    said : OwnWords
        Each message's own words, and what stood beside them.
    mended : Counter
        What was mended in the cells.
    sent : sequence
        The cells of the date, one a row; empty where there is no such column.
    dated : Moments or None
        What those say.
    fate : list of str
        What becomes of each message: empty for one that is used, else why it is not.
    """

    batch: Batch
    raw: list[str]
    ends: Sequence[int]
    cells: list[str]
    pieces: Pieces
    said: OwnWords
    mended: Counter
    sent: Sequence = ()
    dated: Moments | None = None
    fate: list[str] = field(default_factory=list)

    @property
    def alive(self) -> list[int]:
        """Places of the messages that are used, as far as is known by now."""
        return [i for i, fate in enumerate(self.fate) if not fate]

    def end_after(self, piece: int) -> None:
        """Forget what stands below a message (-1: forget all): it was not read, whatever the size of a batch."""
        last = self.pieces.source[piece] if piece >= 0 else -1
        batch, row = self.batch, self.batch.rows[last] if piece >= 0 else 0
        batch.unreadable = [u for u in batch.unreadable if u.row < row]
        batch.copies = [copy for copy in batch.copies if copy < row]
        self.fate = self.fate[: piece + 1]
        self.cells = self.cells[: last + 1]
        self.mended = Counter()
        mend(self.raw[: self.ends[last] if piece >= 0 else 0], self.mended)


def rows_of(
    batch: Batch,
    columns: dict[str, list],
    own: Own,
    automatic: Sequence[bool] | None,
    *,
    thread: Thread | None,
    headed: bool,
) -> Rows:
    """Mend the texts of some rows, take conversations apart, and people's own words from what stands beside them.

    Parameters
    ----------
    batch : Batch
        The rows.
    columns : dict of str to list
        Role to cells.
    own : callable
        Tells whether a sender is the organisation.
    automatic : sequence of bool, optional
        Of which rows the file itself says that a program sent them.
    thread : Thread, optional
        How a cell holds a whole conversation.
    headed : bool
        As `own_words`.
    """
    if thread:
        read = read_threads(columns, thread, own)
        raw, ends, pieces, mended = read.raw, read.ends, read.pieces, read.mended
        cells = [pieces.texts[bisect_left(pieces.source, i)] for i in range(len(ends))]
    else:
        raw, mended = as_texts(columns["text"]), Counter()
        cells, ends = mend(raw, mended), range(1, len(raw) + 1)
        pieces = pieces_of(cells, own)
    sent_by_program = None if automatic is None else pieces.spread(automatic)
    said = own_words(pieces.texts, sent_by_program, headed=headed)
    return Rows(batch, raw, ends, cells, pieces, said, mended)
