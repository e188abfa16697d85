"""JSON Lines: one record a line; what stands one level deeper becomes a column ``author.role``."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import SAMPLE_ROWS, Batch, Reader, Unreadable
from advocacy_kit.messages.readers.encoding import Encoding, find_encoding


class JsonLinesTable:
    """A file of JSON records, opened.

    Parameters
    ----------
    path : Path
        The file.
    encoding : Encoding
        As found.
    """

    def __init__(self, path: Path, encoding: Encoding) -> None:
        self.path, self.encoding = path, encoding
        self.details = {"encoding": encoding.name}
        self._sample = [r for _, r, _ in islice(self._records(), SAMPLE_ROWS) if r]
        self.names = list(dict.fromkeys(name for record in self._sample for name in _flat(record)))

    def head(self) -> list[list]:
        """First records, a value for each name that occurs in any of them."""
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
                    batch.unreadable.append(Unreadable(line, line, "json", raw))
                else:
                    batch.blank += 1
            else:
                batch.rows.append(line)
                kept.append(record)
            if len(kept) + len(batch.unreadable) >= size:
                batch.lines, batch.columns = batch.rows, [_column(kept, name) for name in names]
                batch.share = min(1.0, self._at / total)
                yield batch
                batch, kept = Batch(lines=[]), []
        batch.lines, batch.columns, batch.share = batch.rows, [_column(kept, name) for name in names], 1.0
        yield batch

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
                    record = json.loads(line, strict=False, object_pairs_hook=_all_pairs)
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
    table = JsonLinesTable(path, encoding)
    if not table.names:
        with encoding.open(path) as file:
            first = file.read(4096).strip(" \t\r\n\0\ufeff")
        if not first:
            raise InputError("messages-empty-file", file=path.name)
        raise InputError("messages-no-records", file=path.name, start=first[:20])
    return [table]


READER = Reader(
    name="JSON Lines", suffixes=(".jsonl", ".ndjson", ".json"), recognises=_is_records, open=_open
)
