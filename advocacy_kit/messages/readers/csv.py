"""Text tables (CSV, TSV): encoding, delimiter and quoting are found out; a broken row costs no other row."""

import csv
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import Batch, Reader, Unreadable, sample
from advocacy_kit.messages.readers.dialect import Dialect, find_dialect
from advocacy_kit.messages.readers.encoding import Encoding, find_encoding

#: A cell of more lines than this was never closed: its quote is a typing error, not an enclosure. In a file
#: where that happens, such cells are looked for less far: each costs as many lines read again.
LONGEST_CELL, LONGEST_OF_MANY, MANY = 100_000, 2_000, 3
#: Signs of a row that could not be taken apart that are kept.
_EXCERPT = 200
_SAMPLE_LINES, _SAMPLE_SIGNS = 5_000, 4_000_000


class _RunawayError(Exception):
    """A quote was opened and not closed."""


#: What ends a line.
_ENDS = "\r\n"


class _Lines:
    """Lines of a file, the last record's kept in hand, so that a record that ran away can be read anew."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._source = lines
        self._again: list[str] = []
        self.record: list[str] = []
        self._ran_away = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else next(self._source, "")
        if not line:
            if self.record:
                self._ran_away += 1
                raise _RunawayError
            raise StopIteration
        if len(self.record) >= (LONGEST_CELL if self._ran_away < MANY else LONGEST_OF_MANY):
            self._again.append(line)
            self._ran_away += 1
            raise _RunawayError
        self.record.append(line)
        return line

    def rewind(self) -> None:
        """Let all lines of the record but its first come again."""
        self._again += reversed(self.record[1:])
        self.record.clear()


class TextTable:
    """A text table, opened.

    Parameters
    ----------
    path : Path
        The file.
    encoding : Encoding
        As found.
    dialect : Dialect
        As found.
    """

    names = None

    def __init__(self, path: Path, encoding: Encoding, dialect: Dialect) -> None:
        self.path, self.encoding, self.dialect = path, encoding, dialect
        self.details = {"encoding": encoding.name, "delimiter": dialect.shown}
        # A quote with no delimiter on either side, and not doubled: fine in a bare cell, wrong in a quoted one.
        delimiter = dialect.delimiter
        self._edges = f'{delimiter}"', f'"{delimiter}', f'{delimiter}"{delimiter}'
        other = rf'[^"{re.escape(dialect.delimiter)}\r\n]'
        self._stray = re.compile(f'{other}"{other}')
        self._end = re.compile(rf'"\s*(?:{re.escape(dialect.delimiter)}|$)')

    def head(self) -> list[list]:
        """First records, names included."""
        return sample(cells for _, _, cells, _ in self._records() if cells)

    def batches(self, columns: list[int], size: int, *, skip: int, width: int) -> Iterator[Batch]:
        """Read the columns asked for, batch by batch."""
        total = max(1, self.path.stat().st_size)
        batch = _batch_of(columns)
        left = skip
        for row, line, cells, raw in self._records(width):
            if not cells:
                batch.blank += left == 0
                continue
            if left:
                left -= 1
                continue
            if len(cells) > width and not any(cells[width:]):
                # A delimiter at the end of the row. Any other number of cells is not ours to mend.
                cells = cells[:width]
            if len(cells) != width:
                values = {"found": len(cells), "expected": width}
                batch.unreadable.append(Unreadable(row, line, "ragged", raw[:_EXCERPT], values))
            else:
                batch.rows.append(row)
                batch.lines.append(line)
                # Column by column: so many small lists would be gone through again and again by the collector of rubbish.
                for kept, column in zip(batch.columns, columns, strict=True):
                    kept.append(cells[column])
            if len(batch.rows) + len(batch.unreadable) >= size:
                batch.share = min(1.0, self._at / total)
                yield batch
                batch = _batch_of(columns)
        batch.share = 1.0
        yield batch

    def _records(self, width: int | None = None) -> Iterator[tuple[int, int, list[str], str]]:
        """Give row number, line, cells and first raw line of each record; no cells for an empty line.

        The csv module swallows the rest of the file when a quote is never closed, and two records when one is
        closed by the next. Such a record is read again: its first line by itself, then the others.
        """
        csv.field_size_limit(2**31 - 1)
        options = self.dialect.options()
        with self.encoding.open(self.path) as file:
            lines = _Lines(iter(file))
            self._at = 0
            line = 1
            if self.dialect.declared:
                line += bool(next(lines))
                lines.record.clear()
            row = 0
            reader = csv.reader(lines, **options)
            while True:
                try:
                    cells = next(reader, None)
                    ran_away = False
                except (_RunawayError, csv.Error):
                    cells, ran_away = [], True
                if cells is None:
                    return
                n = len(lines.record)
                first = lines.record[0] if n else ""
                if ran_away or (n > 1 and width and (len(cells) != width or self._is_torn(lines.record))):
                    alone = self._alone(first)
                    if ran_away or len(alone) == width:
                        lines.rewind()
                        reader = csv.reader(lines, **options)
                        cells, n = alone, 1
                elif n == 1 and width and self._may_be_wrong(first) and self._is_torn(lines.record):
                    cells = self._enclosed(first, width) or cells
                row += 1
                width = width or len(cells)
                if row % 1024 == 0:
                    # A text file's own tell() is out of order while it is iterated over.
                    self._at = file.buffer.tell()
                yield row, line, cells, first
                line += n
                lines.record.clear()

    def _is_torn(self, record: list[str]) -> bool:
        """Tell a record whose quote was closed by the next one's: letters follow where a delimiter should."""
        if not self.dialect.backslash and self._is_whole("".join(record)):
            return False
        try:
            next(csv.reader(record, strict=True, **self.dialect.options()))
        except csv.Error:
            return True
        return False

    def _is_whole(self, text: str) -> bool:
        """Tell cheaply that each quote of a record opens a cell, closes one, or is doubled within one."""
        delimiter = self.dialect.delimiter
        parts = f"{delimiter}{text.rstrip(_ENDS)}{delimiter}".split('"')
        if len(parts) % 2 == 0:
            return False
        opens = all(not part or part.endswith(delimiter) for part in parts[2:-1:2]) and parts[0].endswith(
            delimiter
        )
        return (
            opens
            and all(not part or part.startswith(delimiter) for part in parts[2:-1:2])
            and parts[-1].startswith(delimiter)
        )

    def _may_be_wrong(self, line: str) -> bool:
        """Tell cheaply that a quoted cell of a line may hold quotes that were not doubled."""
        quotes = line.count('"')
        if not quotes:
            return False
        opening, closing, alone = self._edges
        framed = f"{self.dialect.delimiter}{line.rstrip(_ENDS)}{self.dialect.delimiter}"
        opens = framed.count(opening)
        if not opens or (opens + framed.count(closing) == quotes and alone not in framed):
            # Each quote opens a cell or closes one.
            return False
        return bool(self._stray.search(line))

    def _enclosed(self, line: str, width: int) -> list[str] | None:
        """Read a line whose quotes are not doubled: one ends a cell where a delimiter follows. None: no such row."""
        line, cells, at = line.rstrip("\r\n"), [], 0
        while at <= len(line) and len(cells) <= width:
            if line.startswith('"', at) and (end := self._end.search(line, at + 1)):
                cells.append(line[at + 1 : end.start()].replace('""', '"'))
                if end.end() == len(line) and not line.endswith(self.dialect.delimiter):
                    break
                at = end.end()
            else:
                cell, delimiter, _ = line[at:].partition(self.dialect.delimiter)
                cells.append(cell)
                if not delimiter:
                    break
                at += len(cell) + 1
        return cells if len(cells) == width else None

    def _alone(self, line: str) -> list[str]:
        """Read one line with its quotes as signs like any other; a lone quote around a cell goes."""
        cells = next(csv.reader([line], delimiter=self.dialect.delimiter, quoting=csv.QUOTE_NONE), [])
        return [c[1:-1] if len(c) > 1 and c[0] == c[-1] == '"' else c.removeprefix('"') for c in cells]


def _batch_of(columns: list[int]) -> Batch:
    return Batch(lines=[], columns=[[] for _ in columns])


def _open(path: Path) -> list[TextTable]:
    encoding = find_encoding(path)
    if encoding is None:
        raise InputError("messages-not-text", file=path.name)
    with encoding.open(path) as file:
        lines, signs = [], 0
        for line in islice(file, _SAMPLE_LINES):
            lines.append(line)
            signs += len(line)
            if signs > _SAMPLE_SIGNS:
                break
    if not any(line.strip(" \t\r\n\0\ufeff") for line in lines):
        raise InputError("messages-empty-file", file=path.name)
    return [TextTable(path, encoding, find_dialect(lines))]


READER = Reader(
    name="CSV",
    suffixes=(".csv", ".tsv", ".tab", ".txt"),
    recognises=lambda head: False,
    open=_open,
)
