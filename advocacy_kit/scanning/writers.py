"""Files of detections: Parquet and JSON Lines as they are, CSV and XLSX one row a span for a spreadsheet."""

import csv
import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import pandas as pd

from advocacy_kit.errors import CallError
from advocacy_kit.reporting.files import defused

SPAN_COLUMNS = ("message_id", "signal", "probability", "intensity", "start", "end", "quote", "origin")
#: Rows that a sheet of Excel holds.
XLSX_ROWS = 1_048_576


class Writer(Protocol, AbstractContextManager):
    """Takes detections chunk by chunk."""

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        """Write the detections of a chunk of messages."""


def _spans(messages: pd.DataFrame, detections: pd.DataFrame) -> Iterator[tuple]:
    """One row a span, with the words; what a spreadsheet would take for a formula is defused."""
    texts = dict(zip(messages["message_id"], messages["text"], strict=True))
    columns = ("message_id", "signal", "intensity", "evidence", "origin")
    for message_id, signal, intensity, evidence, origin in zip(
        *(detections[c] for c in columns), strict=True
    ):
        text = texts[message_id]
        for start, end in evidence:
            yield defused(message_id), signal, None, intensity, start, end, defused(text[start:end]), origin


class _Csv:
    def __init__(self, path: Path) -> None:
        # With a byte order mark Excel reads the accents.
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file)
        self._rows.writerow(SPAN_COLUMNS)

    def __enter__(self) -> "_Csv":
        return self

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        self._rows.writerows(_spans(messages, detections))

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _Jsonl:
    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8", newline="\n")

    def __enter__(self) -> "_Jsonl":
        return self

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        for row in detections.itertuples(index=False):
            record = row._asdict() | {"probability": None if pd.isna(row.probability) else row.probability}
            self._file.write(json.dumps(record, ensure_ascii=False) + "\n")

    def __exit__(self, *_: object) -> None:
        self._file.close()


class _Parquet:
    def __init__(self, path: Path) -> None:
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
    def __init__(self, path: Path) -> None:
        from openpyxl import Workbook

        self._path = path
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("detections")
        self._sheet.append(SPAN_COLUMNS)
        self._count = 1

    def __enter__(self) -> "_Xlsx":
        return self

    def write(self, messages: pd.DataFrame, detections: pd.DataFrame) -> None:
        for row in _spans(messages, detections):
            self._count += 1
            if self._count > XLSX_ROWS:
                raise CallError("scan-too-many-for-xlsx", most=XLSX_ROWS - 1)
            self._sheet.append(row)

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._book.save(self._path)


#: Kinds of files of detections, by suffix.
FORMATS = {".parquet": _Parquet, ".csv": _Csv, ".jsonl": _Jsonl, ".xlsx": _Xlsx}


def open_writer(path: Path, suffix: str) -> Writer:
    """Open a file of detections of the kind that `suffix` names; `path` may be called otherwise while it is written."""
    return FORMATS[suffix](path)
