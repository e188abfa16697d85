"""Rows to pieces: a cell that holds a conversation gives several messages, any other cell gives one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from advocacy_kit.messages import dates
from advocacy_kit.messages.speakers import Own
from advocacy_kit.messages.turns import cut

if TYPE_CHECKING:
    import pandas as pd

_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?: ?([AaPp])\.?[Mm]\.?)?$")
DAY = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d")
#: A clock that goes back by more than this has passed midnight.
_BACK = 12 * 3600
#: Which of its pieces' fates a row has: used before not asked for, that before not usable.
_WEIGHT = {"": 4, "language": 2, "date": 2, "names": 2, "quoted": 2, "automatic": 2, "empty": 1}


@dataclass(slots=True)
class Pieces:
    """What some rows hold, message by message.

    Parameters
    ----------
    source : list of int
        Place of the row that each piece comes of, in order.
    texts : list of str
        What was said.
    voices : list of (str or None)
        Whose words, where a label in the cell tells.
    stamps : list of (str or None)
        When, as a label in the cell has it.
    turns : list of (int or None)
        Turn in the conversation of the cell, from 1; None for a cell that is one message.
    speakers : dict of int to tuple of str
        Names that stood in the labels of a cell, by the row's place: personal, and in no table.
    cut : bool
        Whether a row gave more than itself.
    columns : dict of str to list
        Cells that the pieces have of their own, in place of their row's: role to values.
    """

    source: list[int]
    texts: list[str]
    voices: list[str | None]
    stamps: list[str | None]
    turns: list[int | None]
    speakers: dict[int, tuple[str, ...]] = field(default_factory=dict)
    cut: bool = False
    columns: dict[str, list] = field(default_factory=dict)

    def spread(self, values: Sequence) -> list:
        """Give a row's value to each of its pieces."""
        return [values[i] for i in self.source] if self.cut else list(values)

    def fates(self, fates: Sequence[str]) -> list[str]:
        """Tell of each row what became of it: used where one of its pieces is, else why none is.

        Parameters
        ----------
        fates : sequence of str
            Of the first pieces: empty for one that is used, else why it is not.

        Returns
        -------
        list of str
            Of the rows that those pieces are of.
        """
        if not self.cut:
            return list(fates)
        rows: list[str] = []
        for place, fate in zip(self.source, fates, strict=False):
            if place == len(rows):
                rows.append(fate)
            elif _WEIGHT.get(fate, 3) > _WEIGHT.get(rows[place], 3):
                rows[place] = fate
        return rows


def pieces_of(texts: list[str], own: Own | None = None) -> Pieces:
    """Take rows apart.

    Parameters
    ----------
    texts : list of str
        A cell a row, mended.
    own : callable, optional
        Tells whether a sender is the organisation.
    """
    found = Pieces([], [], [], [], [])
    for i, text in enumerate(texts):
        turns = cut(text, own)
        if turns is None:
            found.source.append(i)
            found.texts.append(text)
            found.voices.append(None)
            found.stamps.append(None)
            found.turns.append(None)
            continue
        for number, turn in enumerate(turns, 1):
            found.source.append(i)
            found.texts.append(turn.text)
            found.voices.append(turn.voice)
            found.stamps.append(turn.stamp)
            found.turns.append(number)
        found.cut = True
        found.speakers[i] = tuple(dict.fromkeys(turn.speaker for turn in turns if turn.speaker))
    return found


def conversations(columns: dict[str, list], rows: Sequence[int], turns: Sequence[int | None]) -> list[str]:
    """Give each piece its conversation: the file's own, or else, for a cell that was one, its row."""
    from advocacy_kit.messages.readers.base import as_texts

    given = as_texts(columns["conversation_id"]) if "conversation_id" in columns else [""] * len(rows)
    return [
        known.strip() or (f"row-{row}" if turn is not None else "")
        for known, row, turn in zip(given, rows, turns, strict=True)
    ]


def stamp_style(texts: Sequence[str], given: dates.DateStyle) -> dates.DateStyle:
    """Find out how the labels within cells write a day; what they leave open is as the file's own column has it."""
    stamps = [t.stamp for text in texts for t in cut(text) or () if t.stamp and DAY.match(t.stamp)]
    style = dates.find_style(stamps)
    return style if style.decided == "rows" else dates.DateStyle(order=given.order)


def moments_of(
    pieces: Pieces, moments: "pd.Series | None", style: dates.DateStyle, timezone: str
) -> "pd.Series | None":
    """Give each piece its moment: its own, or a clock on the row's day, or the row's.

    Parameters
    ----------
    pieces : Pieces
        Of some rows.
    moments : pandas.Series, optional
        The rows' moments (UTC).
    style : DateStyle
        How labels write a day.
    timezone : str
        Where they were written down.
    """
    import pandas as pd

    stamped = any(pieces.stamps)
    if moments is None and not stamped:
        return None
    if moments is None:
        base = pd.Series(pd.NaT, index=range(len(pieces.texts)), dtype="datetime64[us, UTC]")
    else:
        base = moments.iloc[pieces.source].reset_index(drop=True)
    if not stamped:
        return base
    local = base.dt.tz_convert(timezone)
    told: list[str] = []
    last: tuple[int, int] = (-1, 0)
    for i, stamp in enumerate(pieces.stamps):
        if not stamp or DAY.match(stamp):
            told.append(stamp or "")
            continue
        seconds = _seconds(stamp)
        if seconds is None or pd.isna(local[i]):
            told.append("")
            continue
        days = 0
        if last[0] == pieces.source[i]:
            days = last[1] // 86400 + (seconds < last[1] % 86400 - _BACK)
        last = (pieces.source[i], 86400 * days + seconds)
        day = local[i].tz_localize(None).normalize() + pd.Timedelta(seconds=last[1])
        told.append(day.isoformat())
    own = dates.to_utc(told, style, timezone).utc
    return own.fillna(base)


def _seconds(clock: str) -> int | None:
    """Read a time of day, None where there is no such."""
    found = _CLOCK.match(clock.strip())
    if not found:
        return None
    hour, minute, second, half = int(found[1]), int(found[2]), int(found[3] or 0), found[4]
    if half:
        hour = hour % 12 + 12 * (half in "Pp")
    return 3600 * hour + 60 * minute + second if hour < 24 and minute < 60 and second < 60 else None
