"""Opening a file of messages: what it is, which columns it has, whether what was asked of it can be done."""

from dataclasses import dataclass, replace
from pathlib import Path

from advocacy_kit.errors import AdvocacyError, CallError, InputError
from advocacy_kit.messages.columns import (
    Layout,
    find_column,
    lay_out,
    longest_prose,
    recognise,
    settle,
)
from advocacy_kit.messages.dates import TIMEZONE, zone
from advocacy_kit.messages.faults import raise_all
from advocacy_kit.messages.filters import Filters, Where, read_filters
from advocacy_kit.messages.language import check_language
from advocacy_kit.messages.names import meanings, normal
from advocacy_kit.messages.own_senders import require_senders
from advocacy_kit.messages.readers import Reader, Table, open_tables
from advocacy_kit.messages.readers.base import quoted
from advocacy_kit.messages.roles import VOICES

Mapping = dict[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Options:
    """What a caller asks of a reading; see `open_messages`."""

    mapping: Mapping | None = None
    voice: str | None = None
    message_language: str = "auto"
    timezone: str = TIMEZONE
    since: object = None
    until: object = None
    where: Where | None = None
    limit: int | None = None
    keep: tuple[str, ...] = ()
    keep_other: bool = False
    sheet: str | int | None = None
    chunk_rows: int = 20_000
    usual_mapping: Mapping | None = None
    usual_keep: tuple[str, ...] = ()
    own_senders: tuple[str, ...] = ()
    not_persons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that can be read as it was asked."""

    path: Path
    reader: Reader
    table: Table
    layout: Layout
    filters: Filters


def voice_of(given: str | None) -> str | None:
    """Read a voice in either language ("klant", "organisation").

    Raises
    ------
    CallError
        It names neither voice.
    """
    if given is None or given == "":
        return None
    known = meanings(VOICES).get(normal(given))
    if known is None:
        raise CallError("messages-unknown-voice", given=given)
    return known


def open_file(path: str | Path, options: Options) -> Opened:
    """Open a file and bind what was asked to what is there.

    Raises
    ------
    InputError, CallError
        One clear fault, or all of them together.
    """
    path = Path(path).expanduser()
    faults: list[AdvocacyError] = []
    for check in (
        lambda: check_language(options.message_language),
        lambda: voice_of(options.voice),
        lambda: zone(options.timezone),
        lambda: require_senders(options.own_senders),
        lambda: _at_least_one("limit", options.limit),
        lambda: _at_least_one("chunk_rows", options.chunk_rows),
    ):
        try:
            check()
        except CallError as fault:
            faults.append(fault)
    try:
        reader, tables = open_tables(path)
        table, layout, more = _choose(path, tables, options)
    except (InputError, CallError) as fault:
        raise_all([*faults, fault])
        raise
    faults += more
    filters = Filters()
    if not any(fault.key == "messages-unknown-timezone" for fault in faults):
        filters, more = read_filters(layout, options.since, options.until, options.where, options.timezone)
        faults += more
    # A wrong mapping of the text is told above; that no other was found is then no news.
    if "text" not in layout.columns and not faults:
        faults.append(_no_text(path, layout))
    raise_all(faults)
    settle(layout, table)
    return Opened(path, reader, table, layout, filters)


def _at_least_one(name: str, given: object) -> None:
    if given is not None and (not isinstance(given, int) or isinstance(given, bool) or given < 1):
        raise CallError("messages-not-positive", parameter=name, given=given)


def _choose(path: Path, tables: list[Table], options: Options) -> tuple[Table, Layout, list[AdvocacyError]]:
    """Choose the sheet that was named, or else the first with a text column."""
    if options.sheet is not None:
        tables = [_sheet(path, tables, options.sheet)]
    else:
        tables = [table for table in tables if not getattr(table, "hidden", False)]
    tried: list[tuple[Table, Layout, list[AdvocacyError]]] = []
    wanted = ((options.usual_mapping or {}) | (options.mapping or {})).get("text")
    for table in tables:
        layout = lay_out(table)
        if not layout.names:
            continue
        if wanted and len(tables) > 1 and find_column(layout, wanted) is None:
            # Another sheet may have the column; if none has, the first is where it is missed.
            tried.append((table, layout, _recognise(layout, options)))
            continue
        faults = _recognise(layout, options)
        tried.append((table, layout, faults))
        if "text" in layout.columns and layout.rows_seen:
            return tried[-1]
    if not tried:
        raise InputError("messages-empty-file", file=path.name)
    best = next((t for t in tried if t[1].rows_seen), tried[0])
    if not best[1].rows_seen:
        raise InputError("messages-header-only", file=path.name, columns=quoted(best[1].names))
    return best


def _recognise(layout: Layout, options: Options) -> list[AdvocacyError]:
    """Give the columns their roles; what usually holds, holds where this file has such a column, and is told where not."""
    mapping, keep = dict(options.mapping or {}), list(options.keep)
    usual = {}
    for role, wanted in (options.usual_mapping or {}).items():
        if role in mapping:
            continue
        if wanted in (None, "") or find_column(layout, wanted) is not None:
            usual[role] = wanted
        else:
            layout.notes.append(("usual-gone", {"column": wanted, "role": role}))
    for wanted in options.usual_keep:
        if find_column(layout, wanted) is not None:
            keep.append(wanted)
        else:
            layout.notes.append(("keep-gone", {"column": wanted}))
    faults = recognise(layout, mapping | usual, tuple(dict.fromkeys(keep)))
    for role in usual.keys() & layout.columns.keys():
        layout.columns[role] = replace(layout.columns[role], how="usual")
    return faults


def _sheet(path: Path, tables: list[Table], wanted: str | int) -> Table:
    names = [table.details.get("sheet", "") for table in tables]
    if wanted in names:
        return tables[names.index(wanted)]
    if str(wanted).isdecimal() and 1 <= int(wanted) <= len(tables):
        return tables[int(wanted) - 1]
    raise InputError("messages-no-such-sheet", file=path.name, wanted=wanted, sheets=quoted(names))


def _no_text(path: Path, layout: Layout) -> InputError:
    """Tell that no column holds texts, and which one might."""
    if not layout.named:
        return InputError("messages-no-text-at-all", file=path.name, count=len(layout.names))
    guess = longest_prose(layout)
    key = "messages-no-text-column" if guess is None else "messages-no-text-column-guess"
    name = "" if guess is None else layout.names[guess]
    return InputError(key, file=path.name, columns=quoted(layout.names), guess=name)
