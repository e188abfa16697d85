"""JSON: one record a line (JSON Lines), or all of them in one list (`json_whole.py`); what stands one level deeper becomes a
column ``author.role``.

Programs leave out what is empty, so that a key may first come halfway through the file: all records are looked at for their keys.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import SAMPLE_ROWS, Batch, Reader, Unreadable
from advocacy_kit.messages.readers.encoding import Encoding, find_encoding
from advocacy_kit.messages.readers.json_nested import broken, unfolded

#: Keys that may first come below the sample: where there are more, they are data themselves (ids, addresses), not names.
MOST_LATE = 100
#: Records that show what stands under such a key: of each, and in all.
_SHOWN_EACH, _SHOWN = 20, 300


class JsonLinesTable:
    """A file of JSON records, opened.

    Parameters
    ----------
    path : Path
        The file.
    encoding : Encoding
        As found.
    """

    #: Whether the number of a record is its line's.
    lined = True

    def __init__(self, path: Path, encoding: Encoding) -> None:
        self.path, self.encoding = path, encoding
        self.details = {"encoding": encoding.name}
        #: Lines with keys that are not read, and the first such line.
        self._left, self._left_at = 0, 0
        self._sample: list[dict] = []
        self.names = self._look()

    def _look(self) -> list[str]:
        """Go through all records; give the keys of all, and take a sample in which each is to be seen."""
        names: dict[str, None] = {}
        shown: dict[str, int] = {}
        late: list[dict] = []
        for line, record, _ in self._records():
            if not record:
                continue
            flat = _flat(record)
            if len(self._sample) < SAMPLE_ROWS:
                self._sample.append(record)
                names |= dict.fromkeys(flat)
                continue
            new = [name for name in flat if name not in names]
            room = MOST_LATE - len(shown)
            if len(new) > room:
                self._left += 1
                self._left_at = self._left_at or line
            names |= dict.fromkeys(new[:room])
            shown |= dict.fromkeys(new[:room], 0)
            if shown and len(late) < _SHOWN:
                met = [name for name in shown if name in flat]
                if any(shown[name] < _SHOWN_EACH for name in met):
                    late.append(record)
                    shown |= {name: shown[name] + 1 for name in met}
        # On top, where a column's content is judged.
        self._sample = late + self._sample
        return list(names)

    def notes(self, names: list[str]) -> list[tuple[str, dict]]:
        """Tell that some keys are not read; not which: so many are hardly names of columns, and may be names of people."""
        return [("json-keys", {"count": self._left, "line": self._left_at})] if self._left else []

    def holds_conversations(self) -> bool:
        """Tell whether each record holds a list of messages, as those of one document may."""
        return bool(unfolded(self._sample)[1])

    def items(self) -> list:
        """Give all records, and the beginnings of the lines that are none."""
        return [raw if record is None else record for _, record, raw in self._records() if record or raw]

    def head(self) -> list[list]:
        """First records, and some that hold a rare key; a value for each name that occurs in the file."""
        flat = [_flat(record) for record in self._sample]
        return [[record.get(name) for name in self.names] for record in flat]

    def batches(self, columns: list[int], size: int, *, skip: int, width: int) -> Iterator[Batch]:
        """Read the columns asked for, batch by batch; a line that is no record costs only itself."""
        total = max(1, self.path.stat().st_size)
        names = [self.names[c] for c in columns]
        batch, kept = Batch(lines=[]), []
        for line, record, raw in self._records():
            if record is None:
                if raw:
                    batch.unreadable.append(Unreadable(line, line if self.lined else None, "json", raw))
                else:
                    batch.blank += 1
            else:
                batch.rows.append(line)
                kept.append(record)
            if len(kept) + len(batch.unreadable) >= size:
                self._fill(batch, kept, names)
                batch.share = min(1.0, self._at / total)
                yield batch
                batch, kept = Batch(lines=[]), []
        self._fill(batch, kept, names)
        batch.share = 1.0
        yield batch

    def _fill(self, batch: Batch, kept: list[dict], names: list[str]) -> None:
        batch.lines = batch.rows if self.lined else None
        batch.columns = [_column(kept, name) for name in names]

    def _records(self) -> Iterator[tuple[int, dict | None, str]]:
        """Give line number, record (None: no record) and the line's beginning (empty: an empty line)."""
        self._at = 0
        with self.encoding.open(self.path, newline="\n") as file:
            for number, line in enumerate(file, 1):
                if number % 1024 == 0:
                    self._at = file.buffer.tell()
                if line.isspace():
                    yield number, None, ""
                    continue
                try:
                    record = decoded(line)
                except (ValueError, RecursionError):
                    record = None
                yield number, record if isinstance(record, dict) else None, line[:200]


def _all_pairs(pairs: list[tuple[str, object]]) -> dict:
    """Keep a key that comes twice twice, as a table keeps two columns of one name."""
    record = dict(pairs)
    if len(record) < len(pairs):
        record = {}
        for name, value in pairs:
            unique, number = name, 2
            while unique in record:
                unique, number = f"{name} ({number})", number + 1
            record[unique] = value
    return record


decoded = json.JSONDecoder(strict=False, object_pairs_hook=_all_pairs).decode


def _flat(record: dict) -> dict:
    """Lay records within a record beside it, one level deep."""
    flat = {}
    for name, value in record.items():
        if isinstance(value, dict):
            flat |= {f"{name}.{inner}": v for inner, v in value.items()}
        else:
            flat[name] = value
    return flat


def _column(records: list[dict], name: str) -> list:
    outer, dot, inner = name.partition(".")
    if not dot:
        return [record.get(name) for record in records]
    # A name may hold a dot of its own.
    return [
        record[name]
        if name in record
        else value.get(inner)
        if isinstance(value := record.get(outer), dict)
        else None
        for record in records
    ]


def _is_records(head: bytes) -> bool:
    """Tell JSON Lines by its first line, which must be a whole record."""
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not text.startswith(b"{"):
        return False
    line, end, _ = text.partition(b"\n")
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        # Longer than what was looked at, or a record over several lines.
        return not end and text[1:].lstrip().startswith(b'"')


def _open(path: Path) -> list[JsonLinesTable]:
    encoding = find_encoding(path)
    if encoding is None:
        raise InputError("messages-not-text", file=path.name)
    from advocacy_kit.messages.readers.json_whole import LARGEST, JsonListTable, open_whole

    table = open_whole(path, encoding) or JsonLinesTable(path, encoding)
    if table.lined and path.stat().st_size <= LARGEST and table.holds_conversations():
        table = JsonListTable(path, encoding, table.items(), more=False)
    if not table.names:
        with encoding.open(path) as file:
            first = file.read(4096).strip(" \t\r\n\0\ufeff")
        if not first:
            raise InputError("messages-empty-file", file=path.name)
        with encoding.open(path, newline="\n") as file:
            fault = broken(path, file.read(LARGEST), decoded) if first.startswith(("{", "[")) else None
        if fault and path.stat().st_size <= LARGEST:
            raise fault
        raise InputError("messages-no-records", file=path.name, start=first[:20])
    return [table]


READER = Reader(name="JSON", suffixes=(".jsonl", ".ndjson", ".json"), recognises=_is_records, open=_open)
