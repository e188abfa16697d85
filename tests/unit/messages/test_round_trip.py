"""Whatever stands in a table, written in any format: the rows come back, and every one of them is accounted for."""

import csv
import json
import re
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.messages import open_messages
from advocacy_kit.messages.mending import mend

ANY = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
NASTY = st.text(st.sampled_from(list("\"';,|\t\n\r\0\\ =é€👍\u200d\u202e<&x1")), max_size=30)
#: Each row begins with a number, so that two tables can be compared, and a name that no cell repeats.
CELLS = st.lists(
    st.tuples(st.sampled_from(["", "Balie", "a;b", 'a"b', "x\ny"]), ANY | NASTY), min_size=1, max_size=12
)
HEADER = ["rijnummer", "groep", "bericht"]
# What XML cannot hold, and what a workbook refuses.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")


def as_csv(path: Path, rows: list, delimiter: str, encoding: str, quoting: int, end: str) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=end)
        writer.writerows([HEADER, *rows])
    return path


def read(path: Path, **options) -> tuple[list[tuple[int, str]], object]:
    """Read a table: the row number that each message brought along, its text, and the reading."""
    mapping = {"text": "bericht", "message_id": "rijnummer", "sent_at": None}
    reading = open_messages(path, mapping, message_language="nl", keep_other=True, keep=("groep",), **options)
    frame = reading.frame()
    return list(zip(frame["message_id"], frame["text"], strict=True)), reading


def expected(rows: list) -> list[tuple[str, str]]:
    """What a reader is to make of rows: mended, without those that hold nothing."""
    from advocacy_kit.messages.fates import is_nothing
    from advocacy_kit.messages.redaction import redact

    texts = mend([text for *_, text in rows], Counter())
    kept = [
        (number, text)
        for (number, *_), text in zip(rows, texts, strict=True)
        if text and not is_nothing(text)
    ]
    redacted = redact([text for _, text in kept], ["nl"] * len(kept), Counter())
    return [(number, text) for (number, _), text in zip(kept, redacted, strict=True)]


def holds(path: Path, rows: list, **options) -> None:
    seen = []
    for chunk_rows in (20_000, 1, 3):
        found, reading = read(path, chunk_rows=chunk_rows, **options)
        summary = reading.summary
        assert found == expected(rows)
        assert summary.used + summary.rejected.total() + summary.filtered.total() == summary.rows == len(rows)
        out = reading.write_rejected(path.with_suffix(".rejected.csv"), "nl")
        with out.open(encoding="utf-8-sig", newline="") as file:
            listed = [int(r["row"]) for r in csv.DictReader(file)]
        assert len(listed) == summary.rejected.total()
        assert not set(listed) & set(reading.frame()["row"])
        seen.append((found, dict(summary.rejected), listed))
    assert seen[0] == seen[1] == seen[2]


def numbered(rows: list) -> list[tuple[str, str, str]]:
    """Number rows, above them one that shows any reader what the table looks like."""
    return [
        (f"r{i}", group, text)
        for i, (group, text) in enumerate([("Balie", "Een gewoon bericht; over de lift."), *rows])
    ]


@settings(max_examples=80)
@given(
    rows=CELLS,
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"]),
    end=st.sampled_from(["\r\n", "\n"]),
)
def test_text_tables(rows, delimiter, encoding, end):
    # A sign of no width that begins a file is its mark; bytes that make no letters are another test's.
    with tempfile.TemporaryDirectory() as folder:
        path = as_csv(Path(folder) / "x.csv", numbered(rows), delimiter, encoding, csv.QUOTE_ALL, end)
        holds(path, numbered(rows))


@settings(max_examples=40)
@given(rows=st.lists(st.tuples(st.sampled_from(["", "Balie"]), st.text(st.characters(codec="cp1252", exclude_characters="\r\n\0"), max_size=60)), min_size=1, max_size=12))  # fmt: skip
def test_windows_1252(rows):
    """Only what UTF-8 would not read otherwise: the two cannot be told apart where both are valid."""
    with tempfile.TemporaryDirectory() as folder:
        rows = numbered([*rows, ("", "één café, € 3")])
        path = as_csv(Path(folder) / "x.csv", rows, ";", "cp1252", csv.QUOTE_ALL, "\r\n")
        odd = re.compile(b"[\xc2-\xf4][\x80-\xbf]")
        if not odd.search(path.read_bytes()):
            holds(path, rows)


@settings(max_examples=60)
@given(
    rows=st.lists(
        st.tuples(st.sampled_from(["", "Balie"]), st.text(max_size=40) | NASTY), min_size=1, max_size=12
    )
)
def test_json_lines(rows):
    """Halves of signs too, which JSON can write."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.jsonl"
        lines = (json.dumps(dict(zip(HEADER, row, strict=True))) for row in numbered(rows))
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        holds(path, numbered(rows))


@settings(max_examples=60)
@given(rows=CELLS)
def test_parquet(rows):
    import pyarrow as pa
    import pyarrow.parquet as pq

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.parquet"
        columns = zip(*numbered(rows), strict=True)
        pq.write_table(pa.table(dict(zip(HEADER, map(list, columns), strict=True))), path, row_group_size=4)
        holds(path, numbered(rows))


@settings(max_examples=40)
@given(rows=CELLS)
def test_workbooks(rows):
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell

    rows = [(number, *(_NOT_XML.sub("", c) for c in cells)) for number, *cells in numbered(rows)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.xlsx"
        book = Workbook(write_only=False)
        for i, row in enumerate([HEADER, *rows], 1):
            for j, value in enumerate(row, 1):
                cell: Cell = book.active.cell(i, j)
                cell.value = value
                # A text that looks like a formula is a text.
                cell.data_type = "s"
        book.save(path)
        # XML keeps one kind of line end.
        holds(path, [tuple(c.replace("\r\n", "\n").replace("\r", "\n") for c in row) for row in rows])


@settings(max_examples=60)
@given(
    content=st.lists(st.sampled_from(['"', ";", "\n", "\r\n", "\r", "\0", "abc", '""', "é", "31-02-2025", "bericht", "datum;bericht\n", "\x1a", "\ufeff"]), max_size=40),
    encoding=st.sampled_from(["utf-8", "cp1252", "utf-16"]),
    cut=st.integers(0, 3),
)  # fmt: skip
def test_what_is_broken_adds_up(content, encoding, cut):
    """Cut off anywhere, quotes anywhere: each row found has one fate, and the list says the same as the counts."""
    good = "1-2-2025;Dit is een gewoon bericht van mij\n" * 30
    raw = ("datum;bericht\n" + good + "".join(content)).encode(encoding, "replace")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.csv"
        path.write_bytes(raw[: len(raw) - cut])
        seen = set()
        for chunk_rows in (10_000, 4):
            reading = open_messages(
                path, {"text": 2, "sent_at": 1}, chunk_rows=chunk_rows, message_language="nl"
            )
            frame = reading.frame()
            summary = reading.summary
            assert summary.used + summary.rejected.total() + summary.filtered.total() == summary.rows
            assert len(list(reading.rejected)) == summary.rejected.total()
            assert len(frame) >= 29
            seen.add((tuple(frame["row"]), tuple(sorted(summary.rejected.items())), summary.blank))
        assert len(seen) == 1


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.jsonl", "x.parquet"])
def test_a_file_named_wrongly_reads_the_same(tmp_path, table, dutch, name):
    path = table(name, ["bericht"], [[t] for t in dutch])
    other = path.rename(tmp_path / "x.txt")
    assert open_messages(other).frame()["text"].tolist() == list(dutch)
