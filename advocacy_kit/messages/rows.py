"""Some rows of a file on their way to messages; one row may give several."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from advocacy_kit.messages.dates import Moments
from advocacy_kit.messages.mending import mend
from advocacy_kit.messages.own_words import OwnWords, own_words
from advocacy_kit.messages.pieces import Pieces, pieces_of
from advocacy_kit.messages.readers.base import Batch
from advocacy_kit.messages.speakers import Own


@dataclass(slots=True)
class Rows:
    """Some rows, their texts taken apart.

    Parameters
    ----------
    batch : Batch
        The rows as the reader gave them.
    raw, cells : list of str
        Their texts, a cell a row: as found, and mended.
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
        mend(self.raw[: last + 1], self.mended)


def rows_of(
    batch: Batch, raw: list[str], own: Own, automatic: Sequence[bool] | None, *, headed: bool
) -> Rows:
    """Mend the texts of some rows, take conversations apart, and people's own words from what stands beside them.

    Parameters
    ----------
    batch : Batch
        The rows.
    raw : list of str
        Their texts.
    own : callable
        Tells whether a sender is the organisation.
    automatic : sequence of bool, optional
        Of which rows the file itself says that a program sent them.
    headed : bool
        As `own_words`.
    """
    mended: Counter = Counter()
    cells = mend(raw, mended)
    pieces = pieces_of(cells, own)
    sent_by_program = None if automatic is None else pieces.spread(automatic)
    said = own_words(pieces.texts, sent_by_program, headed=headed)
    return Rows(batch, raw, cells, pieces, said, mended)
