"""Excel workbooks (.xlsx, .xlsm): cell by cell from the file, never the whole workbook in memory."""

import re
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from advocacy_kit.errors import InputError
from advocacy_kit.messages.readers.base import Batch, Reader, as_text, quoted, require_no_trap, sample
from advocacy_kit.messages.readers.xlsx_marks import Marks, filled_down, find_marks
from advocacy_kit.messages.shown import shown_labels

# A password turns the workbook into another kind of container, the one that .xls used.
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# A broken archive, broken XML, or XML that says what no workbook says: openpyxl answers with any of these.
_DAMAGE = (
    BadZipFile,
    zlib.error,
    struct.error,
    SyntaxError,
    EOFError,
    OSError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
#: Excel has no more rows; a file that says otherwise is broken, or meant to keep us waiting.
LAST_ROW = 1_048_576
#: Bytes that a workbook may unpack to, whatever its size.
_MOST_UNPACKED = 8 << 30
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class SheetTable:
    """One sheet of a workbook.

    Parameters
    ----------
    path : Path
        The workbook.
    sheet : str
        Name of the sheet.
    told : str
        How it is told: a sheet may be called after somebody.
    """

    names = None

    def __init__(
        self, path: Path, sheet: str, told: str, *, hidden: bool = False, others: tuple[str, ...] = ()
    ) -> None:
        self.path, self.sheet, self.hidden, self._others = path, sheet, hidden, others
        self.details = {"sheet": told}
        self.from_1904 = False
        #: The column of messages, once it is known.
        self.alone = -1
        self._marks: Marks | None = None

    def notes(self, names: list[str]) -> list[tuple[str, dict]]:
        """Tell what is hidden, merged or never calculated: end of a UI text's key, its values."""
        marks, told = self._marks or Marks(), []
        if self._others:
            told.append(("xlsx-hidden-sheets", {"sheets": quoted(self._others), "sheet": self._others[0]}))
        hidden = [names[i] for i in marks.columns if i < len(names)]
        if hidden:
            told.append(("xlsx-hidden-columns", {"columns": quoted(hidden), "count": len(hidden)}))
        if marks.hidden_rows:
            more = marks.hidden_rows - len(marks.rows)
            rows = ", ".join(map(str, marks.rows)) + (f" … (+{more})" if more else "")
            told.append(("xlsx-hidden-rows", {"count": marks.hidden_rows, "rows": rows}))
        if marks.merged:
            told.append(("xlsx-merged", {"count": len(marks.merged)}))
        if marks.across:
            told.append(("xlsx-merged-across", {"count": marks.across}))
        if marks.uncalculated:
            told.append(("xlsx-uncalculated", {"count": marks.uncalculated}))
        return told

    @property
    def filled(self) -> int:
        """Rows that hold anything, once the sheet was looked into."""
        return self._marks.filled if self._marks else 0

    def head(self) -> list[list]:
        """First rows that hold anything."""
        with _workbook(self.path) as book:
            self.from_1904 = book.epoch.year == 1904
            rows = sample(list(cells) for cells in self._rows(book) if _filled(cells))
        # Formatted but empty columns at the right are no columns.
        width = max((_width(cells) for cells in rows), default=0)
        return [[*cells, *[None] * width][:width] for cells in rows]

    def batches(self, columns: list[int], size: int, *, skip: int, width: int) -> Iterator[Batch]:
        """Read the columns asked for, batch by batch."""
        last = max(columns, default=0)
        with _workbook(self.path) as book:
            total = book[self.sheet].max_row
            batch, kept, blank = Batch(), [], 0
            for row, cells in enumerate(self._rows(book), 1):
                if not _filled(cells):
                    # Counted when a row follows: what is empty at the end of a sheet is only formatted.
                    blank += skip == 0
                    continue
                if skip:
                    skip -= 1
                    continue
                batch.blank += blank
                blank = 0
                batch.rows.append(row)
                kept.append(cells if len(cells) > last else (*cells, *[None] * (last + 1 - len(cells))))
                if len(kept) >= size:
                    batch.columns = [[cells[c] for cells in kept] for c in columns]
                    batch.share = min(1.0, row / total) if total else None
                    yield batch
                    batch, kept = Batch(), []
            batch.columns = [[cells[c] for cells in kept] for c in columns]
            batch.share = 1.0
            yield batch

    def _rows(self, book) -> Iterator[tuple]:
        sheet = book[self.sheet]
        # Some programs write a wrong size into the sheet; without it all rows are read.
        sheet.reset_dimensions()
        if self._marks is None:
            with ZipFile(self.path) as archive:
                self._marks = find_marks(archive, sheet._worksheet_path)
        rows = sheet.iter_rows(values_only=True)
        if self._marks.merged:
            rows = filled_down(rows, self._marks.merged, self.alone)
        for number, cells in enumerate(rows, 1):
            if number > LAST_ROW:
                raise ValueError(number)
            yield tuple(_unescaped(c) if type(c) is str and "_x" in c else c for c in cells)


def _unescaped(text: str) -> str:
    """Read the signs that XML cannot hold (``_x000D_``)."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text)


def _filled(cells: tuple) -> bool:
    return any(c is not None and c != "" for c in cells)


def _width(cells: list) -> int:
    return max((i + 1 for i, c in enumerate(cells) if c is not None and as_text(c).strip()), default=0)


@contextmanager
def _workbook(path: Path):
    """Open a workbook for reading; values where formulas stand."""
    import warnings

    from openpyxl import load_workbook

    # As an open file, since by name openpyxl refuses a workbook whose name ends otherwise.
    with warnings.catch_warnings(), path.open("rb") as file:
        # About styles and extensions that play no part in reading.
        warnings.simplefilter("ignore", UserWarning)
        try:
            book = load_workbook(file, read_only=True, data_only=True)
        except _DAMAGE:
            raise _damaged(path) from None
        try:
            yield book
        except _DAMAGE:
            raise _damaged(path) from None
        finally:
            book.close()


def _damaged(path: Path) -> InputError:
    return InputError("messages-damaged", file=path.name, format="XLSX")


def _is_workbook(head: bytes) -> bool:
    # The list of parts mostly comes first; where it does not, the suffix decides.
    return head.startswith(_OLE) or (
        head.startswith(b"PK\x03\x04") and (b"xl/" in head or b"[Content_Types]" in head)
    )


def _open(path: Path) -> list[SheetTable]:
    with path.open("rb") as file:
        head = file.read(1 << 16)
        if head.startswith(_OLE):
            file.seek(0)
            shut = any(_ENCRYPTED in block for block in iter(lambda: file.read(1 << 22), b""))
            raise InputError("messages-password" if shut else "messages-old-excel", file=path.name)
    if not head.startswith(b"PK"):
        raise InputError("messages-not-workbook", file=path.name)
    try:
        with ZipFile(path) as archive:
            parts = set(archive.namelist())
            unpacked = sum(part.file_size for part in archive.infolist())
    except (BadZipFile, OSError, ValueError):
        raise _damaged(path) from None
    if "xl/workbook.xml" not in parts:
        binary = "xl/workbook.bin" in parts
        raise InputError("messages-other-workbook", file=path.name, format="XLSB" if binary else "zip")
    require_no_trap(path, unpacked)
    if unpacked > _MOST_UNPACKED:
        raise InputError("messages-bomb", file=path.name, size=unpacked >> 20)
    with _workbook(path) as book:
        states = {s.title: s.sheet_state for s in book.worksheets}
    hidden = [name for name, state in states.items() if state != "visible"]
    shown = [name for name in states if name not in hidden]
    told = dict(zip(states, shown_labels(list(states)), strict=True))
    if not shown:
        raise InputError("messages-empty-file", file=path.name)
    # What somebody has hidden is read only when it is asked for by name.
    return [
        *(SheetTable(path, name, told[name], others=tuple(told[n] for n in hidden)) for name in shown),
        *(SheetTable(path, name, told[name], hidden=True) for name in hidden),
    ]


READER = Reader(name="XLSX", suffixes=(".xlsx", ".xlsm"), recognises=_is_workbook, open=_open)
