"""Files of detections: Parquet and JSON Lines as they are, CSV and XLSX one row a span for a spreadsheet."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Protocol

import pandas as pd

from advocacy_kit.errors import CallError
from advocacy_kit.spreadsheets import defused

#: Columns of a row of a spreadsheet; the first ones say where in one's own file the message stands.
SPAN_COLUMNS = ("message_id", "signal", "probability", "intensity", "quote", "start", "end", "origin")
#: Columns of a sheet of Excel that are wide, in characters.
WIDTHS = {"date": 17, "channel": 14, "message_id": 20, "signal": 16, "quote": 60}
#: Rows that a sheet of Excel holds.
XLSX_ROWS = 1_048_576


class Writer(Protocol, AbstractContextManager):
    """Takes detections chunk by chunk."""

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        """Write the detections of a chunk of messages."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a spreadsheet tells of where a message stands.

    Attributes
    ----------
    dated : bool
        Whether the file of messages has dates.
    channelled : bool
        Whether it has channels.
    scored : bool
        Whether detections bear a probability.
    timezone : str
        In which dates are written.
    """

    dated: bool = False
    channelled: bool = False
    scored: bool = False
    timezone: str = "UTC"

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of all columns."""
        optional = (("date", self.dated), ("channel", self.channelled))
        columns = ("row", *(name for name, there in optional if there), *SPAN_COLUMNS)
        return columns if self.scored else tuple(name for name in columns if name != "probability")

    def spans(self, messages: pd.DataFrame, detections: pd.DataFrame) -> Iterator[tuple]:
        """One row a span, with the words; what a spreadsheet would take for a formula is defused."""
        ids = messages["message_id"].tolist()
        parts: list[Sequence] = [messages["row"].tolist()]
        if self.dated:
            local = messages["sent_at"].dt.tz_convert(self.timezone).dt.tz_localize(None)
            parts.append([None if pd.isna(moment) else moment.to_pydatetime() for moment in local])
        if self.channelled:
            channels = messages["channel"]
            parts.append([defused(c) for c in channels.astype(object).where(channels.notna(), None)])
        texts = dict(zip(ids, messages["text"].tolist(), strict=True))
        where = dict(zip(ids, zip(*parts, strict=True), strict=True))
        names = dict(zip(ids, map(defused, ids), strict=True))
        columns = ("message_id", "signal", "probability", "intensity", "evidence", "origin")
        for message_id, signal, probability, intensity, evidence, origin in zip(
            *(detections[c].tolist() for c in columns), strict=True
        ):
            chances = [None if pd.isna(probability) else round(probability, 3)] if self.scored else []
            strength = None if pd.isna(intensity) else intensity
            text, before, name = texts[message_id], where[message_id], names[message_id]
            for start, end in evidence:
                yield *before, name, signal, *chances, strength, defused(text[start:end]), start, end, origin


class _Csv:
    def __init__(self, path: Path, place: Place) -> None:
        # With a byte order mark Excel reads the accents.
        self._file, self._place = path.open("w", encoding="utf-8-sig", newline=""), place
        self._write([place.columns])

    def __enter__(self) -> "_Csv":
        return self

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        rows = self._place.spans(messages, detections)
        if self._place.dated:
            rows = ((row, moment and f"{moment:%Y-%m-%d %H:%M}", *rest) for row, moment, *rest in rows)
        self._write(rows)

    def _write(self, rows: Iterable[Sequence]) -> None:
        # In one piece: a file is slow at many small ones.
        lines = StringIO(newline="")
        csv.writer(lines).writerows(rows)
        self._file.write(lines.getvalue())

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _Jsonl:
    def __init__(self, path: Path, place: Place) -> None:
        self._file = path.open("w", encoding="utf-8", newline="\n")

    def __enter__(self) -> "_Jsonl":
        return self

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        for row in detections.itertuples(index=False):
            empty = {name: None for name in ("probability", "intensity") if pd.isna(getattr(row, name))}
            record = row._asdict() | empty
            self._file.write(json.dumps(record, ensure_ascii=False) + "\n")

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _Parquet:
    def __init__(self, path: Path, place: Place) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        self._schema = pa.schema(
            [
                ("message_id", pa.string()),
                ("signal", pa.string()),
                ("probability", pa.float64()),
                ("intensity", pa.string()),
                ("evidence", pa.list_(pa.list_(pa.int64()))),
                ("origin", pa.string()),
            ]
        )
        self._file = pq.ParquetWriter(path, self._schema)

    def __enter__(self) -> "_Parquet":
        return self

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        import pyarrow as pa

        if len(detections):
            self._file.write_table(
                pa.Table.from_pandas(detections, schema=self._schema, preserve_index=False)
            )

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _Xlsx:
    def __init__(self, path: Path, place: Place) -> None:
        from openpyxl import Workbook
        from openpyxl.utils import get_column_letter

        self._path, self._place = path, place
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("detections")
        # Both have to be said before the first row.
        self._sheet.freeze_panes = "A2"
        for number, name in enumerate(place.columns, 1):
            self._sheet.column_dimensions[get_column_letter(number)].width = WIDTHS.get(name, 10)
        self._sheet.append(place.columns)
        self._count = 1

    def __enter__(self) -> "_Xlsx":
        return self

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        for row in self._place.spans(messages, detections):
            self._count += 1
            if self._count > XLSX_ROWS:
                raise CallError("scan-too-many-for-xlsx", most=XLSX_ROWS - 1)
            self._sheet.append(row)

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._book.save(self._path)


#: Kinds of files of detections, by suffix.
FORMATS = {".parquet": _Parquet, ".csv": _Csv, ".jsonl": _Jsonl, ".xlsx": _Xlsx}


def open_writer(path: Path, suffix: str, place: Place) -> Writer:
    """Open a file of detections of the kind that `suffix` names; `path` may be called otherwise while it is written."""
    return FORMATS[suffix](path, place)
