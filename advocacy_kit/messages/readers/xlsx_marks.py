"""What a sheet says beside its values: how many rows it has, hidden columns and rows, merged cells, formulas without a value.

openpyxl keeps none of it when it reads row by row, so the sheet's own text is looked through once, block by
block.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from zipfile import ZipFile

_BLOCK = 1 << 20
#: Ranges beyond which merging is a way of formatting, not of saying.
_MOST_MERGED = 100_000
_COL = re.compile(rb"<(?:\w+:)?col\s([^<>]*)>")
_ROW = re.compile(rb'<(?:\w+:)?row\s([^<>]*\bhidden="(?:1|true)"[^<>]*)>')
_EVERY_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s>/])")
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|is)>(?!</)")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_UNCALCULATED = re.compile(
    rb"<(?:\w+:)?f(?:\s[^<>]*)?(?:/>|>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


@dataclass(slots=True)
class Marks:
    """What was found in a sheet.

    Parameters
    ----------
    columns : list of int
        Hidden columns, by place from 0.
    rows : list of int
        Hidden rows, some of them.
    hidden_rows : int
        How many there are.
    merged : list of (int, int, int, int)
        First and last row, first and last place of ranges of several rows.
    across : int
        Ranges of several columns on one row: what stands in them belongs to the first of those columns.
    uncalculated : int
        Formulas without a value.
    filled : int
        Rows with a value on them.
    """

    columns: list[int] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)
    hidden_rows: int = 0
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    across: int = 0
    uncalculated: int = 0
    filled: int = 0


def find_marks(archive: ZipFile, part: str) -> Marks:
    """Look through a sheet.

    Parameters
    ----------
    archive : ZipFile
        The workbook.
    part : str
        Name of the sheet's part in it.
    """
    marks, waiting = Marks(), False
    for text in _pieces(archive, part):
        # A piece may begin within a row whose first cells, all empty, stand in the piece before.
        for i, row in enumerate(_EVERY_ROW.split(text)):
            waiting = waiting or i > 0
            if waiting and _VALUE.search(row):
                marks.filled += 1
                waiting = False
        for found in _COL.finditer(text):
            if _said(found[1], b"hidden") in (b"1", b"true"):
                first, last = int(_said(found[1], b"min") or 0), int(_said(found[1], b"max") or 0)
                # All columns to the right of a table may be hidden: those hold nothing.
                marks.columns += range(max(0, first - 1), min(last, 16_384))
        for found in _ROW.finditer(text):
            marks.hidden_rows += 1
            if len(marks.rows) < 8:
                marks.rows.append(int(_said(found[1], b"r") or 0))
        if len(marks.merged) < _MOST_MERGED:
            for first, top, last, bottom in _MERGED.findall(text):
                if int(top) < int(bottom):
                    marks.merged.append((int(top), int(bottom), _place(first), _place(last)))
                else:
                    marks.across += 1
        marks.uncalculated += len(_UNCALCULATED.findall(text))
    return marks


def filled_down(
    rows: Iterator[tuple], merged: list[tuple[int, int, int, int]], alone: int
) -> Iterator[tuple]:
    """Give merged cells the value that a person sees in them.

    Parameters
    ----------
    rows : iterator of tuple
        All rows of the sheet from the first.
    merged : list of (int, int, int, int)
        As `Marks` has them.
    alone : int
        The column of messages: one that is merged over rows is one message. -1 for none.
    """
    starts: dict[int, list[tuple[int, int, int]]] = {}
    for top, bottom, first, last in merged:
        starts.setdefault(top, []).append((bottom, first, last))
    held: dict[int, tuple[int, object]] = {}
    for row, cells in enumerate(rows, 1):
        if held and any(c is not None for c in cells):
            # A row on which nothing else stands stays empty.
            changed = list(cells)
            for place, (bottom, value) in list(held.items()):
                if row > bottom:
                    del held[place]
                elif place < len(changed) and changed[place] is None:
                    changed[place] = value
            yield tuple(changed)
        else:
            yield cells
        for bottom, first, _ in starts.get(row, ()):
            if first != alone and first < len(cells) and cells[first] is not None:
                held[first] = (bottom, cells[first])


def _pieces(archive: ZipFile, part: str) -> Iterator[bytes]:
    """Give a part of the archive in pieces that no cell is cut by."""
    rest = b""
    with archive.open(part) as file:
        while block := file.read(_BLOCK):
            text = rest + block
            cut = max(text.rfind(b"</c>"), text.rfind(b":c>"))
            cut = text.find(b">", cut) + 1 if cut >= 0 else text.rfind(b">") + 1
            yield text[:cut]
            rest = text[cut:]
    yield rest


def _said(attributes: bytes, name: bytes) -> bytes:
    found = re.search(rb"(?:^|\s)" + name + rb'="([^"]*)"', attributes)
    return found[1] if found else b""


def _place(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1
