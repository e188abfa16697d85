"""Messages in: real files, recognised, mended, counted, and freed of personal data, where it is recognised, before
anybody sees them (`docs/privacy.md` says of which, and how well).

Front door: `read_messages` (a frame), `stream_messages` (frames, for files of any size), `open_messages`
(frames with all that was found on the way), `check_messages` (what the kit makes of a file), `validate` (a
frame of one's own).
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from advocacy_kit.messages.dates import TIMEZONE
from advocacy_kit.messages.opening import Mapping, Options, open_file
from advocacy_kit.messages.reading import Progress, Reading
from advocacy_kit.messages.usual import NOTHING_USUAL, Usual

if TYPE_CHECKING:
    import pandas as pd

    from advocacy_kit.messages.filters import Where

__all__ = ["Reading", "check_messages", "open_messages", "read_messages", "stream_messages", "validate"]


def open_messages(
    path: str | Path,
    mapping: Mapping | None = None,
    *,
    voice: str | None = None,
    message_language: str = "auto",
    timezone: str = TIMEZONE,
    since: object = None,
    until: object = None,
    where: "Where | None" = None,
    limit: int | None = None,
    keep: tuple[str, ...] = (),
    keep_other: bool = False,
    sheet: str | int | None = None,
    chunk_rows: int = 20_000,
    usual: Usual = NOTHING_USUAL,
    own_senders: Iterable[str] = (),
    not_persons: tuple[str, ...] = (),
    progress: Progress | None = None,
    key: bytes | None = None,
) -> Reading:
    """Open a file of messages, so that it can be read chunk by chunk.

    Parameters
    ----------
    path : str or Path
        CSV, XLSX, Parquet, JSON or mail (mbox, .eml, .msg), or a folder of mail; encoding, delimiter, sheet and columns are found out.
    mapping : dict, optional
        Role to column where a column is not recognised by its name: ``{"text": "Vrije invoer 2"}``, or by
        position from 1, ``{"text": 2}``; None leaves a role without a column.
    voice : {"customer", "organisation"}, optional
        Whose words they are, where no column tells; default the customer's, and the summary says so.
    message_language : {"auto", "nl", "en"}
        Language of the messages; found out for each by default.
    timezone : str
        Where moments without an offset were written down.
    since, until : str or date, optional
        Period that is wanted; both days, weeks, months or years included. Messages without a date are then left out, and counted.
    where : str, list of str or dict, optional
        Values of columns that are wanted: ``"team=Planning"``.
    limit : int, optional
        Stop after so many messages.
    keep : tuple of str
        Further columns to keep, redacted.
    keep_other : bool
        Keep messages in other languages than Dutch and English.
    sheet : str or int, optional
        Sheet of a workbook; its name, or its position from 1; default the one
        with a named column of messages, and of several the one with the most text.
    chunk_rows : int
        Rows of the file that are in memory at a time.
    usual : Usual
        As `mapping` and `keep`, for files that are not all alike: what this one does not have is told, and found by its name.
    own_senders : iterable of str
        Senders that are the organisation: names in a chat, mail addresses or their domains; their messages have the
        organisation's voice.
    not_persons : tuple of str
        Names of the organisation, its products and its teams, which are not taken for people's.
    progress : callable, optional
        Called with the rows read so far and the share of the file (None where unknown).
    key : bytes, optional
        Key of the codes that replace personal identifiers; made anew for each reading by default.

    Returns
    -------
    Reading
        With `.chunks()`, `.frame()`, `.summary`, `.rejected`.

    Raises
    ------
    InputError
        The file, or a column in it, is not there or cannot be used.
    CallError
        A parameter was given something it does not take.
    """
    options = Options(
        mapping=mapping,
        voice=voice,
        message_language=message_language,
        timezone=timezone,
        since=since,
        until=until,
        where=where,
        limit=limit,
        keep=tuple(keep),
        keep_other=keep_other,
        sheet=sheet,
        chunk_rows=chunk_rows,
        usual=usual,
        own_senders=(own_senders,) if isinstance(own_senders, str) else tuple(own_senders),
        not_persons=tuple(not_persons),
    )
    return Reading(open_file(path, options), options, progress=progress, key=key)


def stream_messages(
    path: str | Path, mapping: Mapping | None = None, *, chunk_rows: int = 20_000, **options
) -> Iterator["pd.DataFrame"]:
    """Read a file of messages as frames of up to `chunk_rows` rows; parameters as `open_messages`."""
    return open_messages(path, mapping, chunk_rows=chunk_rows, **options).chunks()


def read_messages(path: str | Path, mapping: Mapping | None = None, **options) -> "pd.DataFrame":
    """Read a file of messages into one frame; parameters as `open_messages`.

    Returns
    -------
    pandas.DataFrame
        The messages table: ``message_id``, ``text`` (redacted), ``voice``, ``language``, ``sent_at``, what
        else the file knows, and ``row``, the row of the file. What was left out, and why, tells
        ``open_messages(path).summary``.

    Raises
    ------
    InputError
        As `open_messages`, and where not one message is left.
    CallError
        As `open_messages`.
    """
    reading = open_messages(path, mapping, **options)
    frame = reading.frame()
    reading.require_messages()
    return frame


def check_messages(path: str | Path, mapping: Mapping | None = None, **options):
    """Look what the kit makes of a file; see `advocacy_kit.messages.check`."""
    from advocacy_kit.messages.check import check_messages as check

    return check(path, mapping, **options)


def validate(frame: "pd.DataFrame") -> "pd.DataFrame":
    """Check a messages table of one's own; see `advocacy_kit.messages.schema`."""
    from advocacy_kit.messages.schema import validate as check

    return check(frame)
