"""Files of messages as programs and people write them."""

import csv
import gc
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def write(tmp_path):
    """Write a file: text in an encoding, or bytes."""

    def write_file(name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write_file


@pytest.fixture
def table(tmp_path):
    """Write rows of cells as CSV, XLSX, Parquet or JSON Lines, by the end of the name."""

    def write_table(name: str, header: list[str] | None, rows: list[list], **options) -> Path:
        path = tmp_path / name
        if name.endswith(".xlsx"):
            from openpyxl import Workbook

            book = Workbook()
            sheet = book.active
            for row in [*([header] if header else []), *rows]:
                sheet.append(row)
            book.save(path)
        elif name.endswith(".parquet"):
            import pyarrow as pa
            import pyarrow.parquet as pq

            columns = list(zip(*rows, strict=True)) if rows else [[] for _ in header]
            pq.write_table(
                pa.table({n: pa.array(list(c)) for n, c in zip(header, columns, strict=True)}), path
            )
        elif name.endswith(".jsonl"):
            lines = (json.dumps(dict(zip(header, row, strict=True)), ensure_ascii=False) for row in rows)
            path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        else:
            encoding = options.pop("encoding", "utf-8")
            with path.open("w", encoding=encoding, newline="") as file:
                writer = csv.writer(file, **options)
                writer.writerows([*([header] if header else []), *rows])
        return path

    return write_table


DUTCH = (
    "Ik wacht nu al drie weken op een antwoord van jullie.",
    "De monteur was er netjes om negen uur, dank je wel.",
    "Waarom staat er weer een bedrag op mijn rekening dat ik niet ken?",
    "Allee, 't is weer van dat met die lift.",
)
ENGLISH = (
    "I have been waiting on hold for most of the morning.",
    "Your colleague at the desk was very kind to my mother.",
    "Why does the app log me out every time I open it?",
    "Could you tell me whether the pool is open on Sunday?",
)


@pytest.fixture
def dutch() -> tuple[str, ...]:
    return DUTCH


@pytest.fixture
def english() -> tuple[str, ...]:
    return ENGLISH


@pytest.fixture
def in_proportion():
    """Hold what is done with an input to about its length: no clock's seconds, which are another machine's.

    Twice the input may cost 3.2 times as much and a fiftieth of a second; a pattern that goes back over what it read
    costs four times, or never ends. The least of several rounds counts, taken in turn, so that a busy machine does not;
    no fewer than three, as a half that was held up would let a square pass.
    """

    def hold(do: Callable[[object], object], half: object, whole: object) -> None:
        least = {"half": float("inf"), "whole": float("inf")}
        for done in range(1, 13):
            for name, given in (("half", half), ("whole", whole)):
                begun = time.process_time()
                do(given)
                least[name] = min(least[name], time.process_time() - begun)
            if done >= 3 and least["whole"] < 3.2 * least["half"] + 0.02:
                return
        pytest.fail(f"half costs {least['half']:.3f} s, the whole {least['whole']:.3f} s")

    # Rubbish that earlier tests left would be gathered on the account of one of the two.
    gc.collect()
    gc.disable()
    yield hold
    gc.enable()
