"""A file of messages in, a file of detections out: the same in every format, flat in memory, nothing half-finished."""

import csv
import json

import pandas as pd
import pytest

from advocacy_kit.errors import CallError, InputError
from advocacy_kit.messages import read_messages
from advocacy_kit.scanning import scan

ROWS = [
    ("1", "Pff, nou ja. Dan bel ik morgen wel weer."),
    ("2", "Kan ik mijn adres nog wijzigen?"),
    ("3", ""),
    ("4", "=1+1 Pff, nou ja."),
    ("5", "👍🏽 İ Pff, nou ja…"),
]


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "berichten.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "bericht"])
        rows.writerows(ROWS)
    return path


def sighs(rows):
    return sorted(
        (str(r["message_id"]), r["start"], r["end"], r["quote"]) for r in rows if r["signal"] == "sigh"
    )


def test_every_format_holds_the_same_detections(source, tmp_path):
    texts = read_messages(source).set_index("message_id")["text"]
    for suffix in (".parquet", ".jsonl", ".csv", ".xlsx"):
        done = scan(source, tmp_path / f"out{suffix}", message_language="nl")
        assert done.messages == 4
        assert done.heard["sigh"] == 3
    expected = []
    for path, frame in (
        ("out.parquet", pd.read_parquet(tmp_path / "out.parquet")),
        (
            "out.jsonl",
            pd.DataFrame(
                [json.loads(x) for x in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
            ),
        ),
    ):
        spans = [
            {
                "message_id": r.message_id,
                "signal": r.signal,
                "start": a,
                "end": b,
                "quote": texts[r.message_id][a:b],
            }
            for r in frame.itertuples()
            for a, b in r.evidence
        ]
        expected = expected or sighs(spans)
        assert sighs(spans) == expected, path
    as_csv = pd.read_csv(tmp_path / "out.csv", encoding="utf-8-sig", dtype={"message_id": str})
    as_xlsx = pd.read_excel(tmp_path / "out.xlsx", dtype={"message_id": str})
    assert sighs(as_csv.to_dict("records")) == expected
    assert sighs(as_xlsx.to_dict("records")) == expected
    assert {quote for _, _, _, quote in expected} == {"Pff", "nou ja"}


def test_no_cell_of_a_spreadsheet_is_a_formula(tmp_path):
    source = tmp_path / "m.csv"
    source.write_text("id,tekst\n=cmd|' /C calc'!A0,Pff... wat een gedoe\n", encoding="utf-8")
    scan(source, tmp_path / "out.csv", message_language="nl")
    for row in csv.reader((tmp_path / "out.csv").open(encoding="utf-8-sig", newline="")):
        assert not [cell for cell in row if cell[:1] in "=+@" and cell]


def test_rejected_rows_are_told(source, tmp_path):
    done = scan(source, tmp_path / "out.csv", message_language="nl", language="nl")
    assert done.summary.rejected.total() == 1
    assert done.rejected == tmp_path / "out.rejected.csv"
    assert done.rejected.exists()
    scan(source, tmp_path / "out.xlsx", message_language="nl")
    mine = tmp_path / "mine.rejected.csv"
    mine.write_text("not to be lost", encoding="utf-8")
    with pytest.raises(CallError, match=r"mine\.rejected\.csv"):
        scan(source, tmp_path / "mine.csv", message_language="nl")
    assert mine.read_text(encoding="utf-8") == "not to be lost"
    source.write_text("id,bericht\n1,Pff... laat maar\n", encoding="utf-8")
    assert scan(source, tmp_path / "out.csv", message_language="nl", overwrite=True).rejected is None
    assert not done.rejected.exists(), "those were another scan's"


DATED = "datum;kanaal;tekst\n2025-07-01 09:30;chat;Pff... laat maar\n;-balie;Pff, alweer niemand\n"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_spreadsheet_says_where_the_message_stands_and_has_no_empty_column(tmp_path, suffix):
    source = tmp_path / "m.csv"
    source.write_text(DATED, encoding="utf-8")
    target = tmp_path / f"out{suffix}"
    scan(source, target, message_language="nl")
    frame = pd.read_excel(target) if suffix == ".xlsx" else pd.read_csv(target, encoding="utf-8-sig")
    assert list(frame) == [
        "row",
        "date",
        "channel",
        "message_id",
        "signal",
        "intensity",
        "quote",
        "start",
        "end",
        "origin",
    ]
    assert set(frame["row"]) == {2, 3}
    first = frame[frame["row"] == 2].iloc[0]
    assert pd.Timestamp(first["date"]) == pd.Timestamp("2025-07-01 09:30"), "as the file has it, not in UTC"
    assert first["channel"] == "chat"
    assert set(frame.loc[frame["row"] == 3, "channel"]) == {"'-balie"}
    assert frame.loc[frame["row"] == 3, "date"].isna().all()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl", ".parquet"])
def test_what_the_model_alone_heard_has_an_empty_intensity(tmp_path, suffix):
    from advocacy_kit.scanning.writers import Place, open_writer

    messages = pd.DataFrame({"row": [2], "message_id": ["a"], "text": ["weer elke keer wat"]})
    found = pd.DataFrame(
        {"message_id": ["a"], "signal": ["absolutes"], "probability": [0.61234], "intensity": [None], "evidence": [[[5, 18]]], "origin": ["model"]}
    ).astype({"intensity": "str"})  # fmt: skip
    path = tmp_path / f"out{suffix}"
    with open_writer(path, suffix, Place(scored=True)) as writer:
        writer.write(messages, found)
    if suffix == ".jsonl":
        assert json.loads(path.read_text(encoding="utf-8"))["intensity"] is None
        return
    read = {".csv": pd.read_csv, ".xlsx": pd.read_excel, ".parquet": pd.read_parquet}[suffix](path)
    assert read["intensity"].isna().all()
    assert read["probability"][0] == pytest.approx(0.612, abs=0.0005)
    if suffix != ".parquet":
        assert (read["quote"][0], read["origin"][0]) == ("elke keer wat", "model")


def test_probabilities_are_asked_for(source, tmp_path):
    scan(source, tmp_path / "plain.csv", message_language="nl")
    scan(source, tmp_path / "scored.csv", message_language="nl", probabilities=True)
    plain, scored = (
        pd.read_csv(tmp_path / f"{name}.csv", encoding="utf-8-sig") for name in ("plain", "scored")
    )
    assert "probability" not in plain
    assert set(plain["origin"]) == {"pattern"}
    assert scored["probability"].between(0, 1).all()
    assert len(scored) >= len(plain)


def test_what_the_file_does_not_have_is_no_column(source, tmp_path):
    from openpyxl import load_workbook

    scan(source, tmp_path / "out.xlsx", message_language="nl")
    sheet = load_workbook(tmp_path / "out.xlsx")["detections"]
    assert [cell.value for cell in sheet[1]][:2] == ["row", "message_id"]
    assert sheet.freeze_panes == "A2"


def test_chunks_make_no_difference(source, tmp_path):
    scan(source, tmp_path / "a.jsonl", message_language="nl", chunk_rows=1)
    scan(source, tmp_path / "b.jsonl", message_language="nl", chunk_rows=1000)
    assert (tmp_path / "a.jsonl").read_text() == (tmp_path / "b.jsonl").read_text()


def test_a_target_that_is_there_is_kept(source, tmp_path):
    target = tmp_path / "out.csv"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(CallError):
        scan(source, target)
    assert target.read_text(encoding="utf-8") == "mine"
    with pytest.raises(CallError):
        scan(source, source, overwrite=True)
    assert "bericht" in source.read_text(encoding="utf-8")


def test_an_unknown_kind_of_target_lists_the_known_ones(source, tmp_path):
    with pytest.raises(CallError) as caught:
        scan(source, tmp_path / "out.docx")
    assert ".parquet, .csv, .jsonl, .xlsx" in caught.value.text("en")


def test_a_scan_that_fails_leaves_nothing_that_looks_finished(source, tmp_path):
    class Broken:
        def detect(self, messages):
            raise RuntimeError("disk full")

    with pytest.raises(RuntimeError):
        scan(source, tmp_path / "out.csv", detector=Broken(), message_language="nl")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["berichten.csv"]


def test_a_file_without_messages_says_so(tmp_path):
    source = tmp_path / "leeg.csv"
    source.write_text("tekst\n\n\n", encoding="utf-8")
    with pytest.raises(InputError):
        scan(source, tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()
