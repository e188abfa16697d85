"""Opening a file of messages: what it is, which columns it has, whether what was asked of it can be done."""

from dataclasses import dataclass
from pathlib import Path

from advocacy_kit.errors import AdvocacyError, CallError, InputError
from advocacy_kit.messages.columns import Layout, longest_prose, settle
from advocacy_kit.messages.dates import TIMEZONE, zone
from advocacy_kit.messages.faults import raise_all
from advocacy_kit.messages.filters import Filters, Where, read_filters
from advocacy_kit.messages.language import check_language
from advocacy_kit.messages.names import meanings, normal
from advocacy_kit.messages.own_senders import require_senders
from advocacy_kit.messages.readers import Reader, Table, open_tables
from advocacy_kit.messages.readers.base import quoted
from advocacy_kit.messages.roles import VOICES
from advocacy_kit.messages.sheets import choose_table
from advocacy_kit.messages.usual import NOTHING_USUAL, Usual

Mapping = dict[str, str | int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
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
    usual: Usual = NOTHING_USUAL
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
        table, layout, more = choose_table(path, tables, options)
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


def _no_text(path: Path, layout: Layout) -> InputError:
    """Tell that no column holds texts, and which one might."""
    if not layout.named:
        return InputError("messages-no-text-at-all", file=path.name, count=len(layout.names))
    guess = longest_prose(layout)
    nested = [name for place, name in enumerate(layout.names) if _holds_records(layout.values(place))]
    if guess is None and nested:
        return InputError("messages-json-inner", file=path.name, columns=quoted(nested))
    key = "messages-no-text-column" if guess is None else "messages-no-text-column-guess"
    name = "" if guess is None else layout.names[guess]
    return InputError(key, file=path.name, columns=quoted(layout.names), guess=name)


def _holds_records(cells: list) -> bool:
    """Tell whether cells hold lists of records, as in nested JSON."""
    return any(isinstance(cell, list) and any(isinstance(part, dict) for part in cell) for cell in cells)
