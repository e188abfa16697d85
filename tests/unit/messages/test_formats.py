"""Workbooks, Parquet, JSON Lines, and the choice among formats."""

import datetime as dt
import json

import pytest

from advocacy_kit.errors import InputError
from advocacy_kit.messages import open_messages, read_messages
from advocacy_kit.messages.readers import Reader, readers

HEADER = ["id", "sent_at", "team", "message"]


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.parquet", "x.jsonl"])
def test_every_format_gives_the_same_messages(table, english, name):
    rows = [[f"a{i}", f"2025-04-0{i + 1}T10:00:00Z", "Desk", text] for i, text in enumerate(english)]
    frame = read_messages(table(name, HEADER, rows))
    assert frame["text"].tolist() == list(english)
    assert frame["message_id"].tolist() == ["a0", "a1", "a2", "a3"]
    assert frame["sent_at"].dt.strftime("%d %H:%M").tolist() == [
        "01 10:00",
        "02 10:00",
        "03 10:00",
        "04 10:00",
    ]
    assert frame["team"].tolist() == ["Desk"] * 4
    # A spreadsheet counts its row of names; formats that have none count from the first record.
    assert frame["row"].tolist() == ([2, 3, 4, 5] if name in ("x.csv", "x.xlsx") else [1, 2, 3, 4])


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.parquet", "x.jsonl"])
def test_content_wins_over_a_lying_suffix(table, english, tmp_path, name):
    path = table(name, ["message"], [[text] for text in english])
    lying = tmp_path / "export.csv"
    path.rename(lying)
    reading = open_messages(lying)
    assert reading.frame()["text"].tolist() == list(english)
    assert reading.summary.format == {"csv": "CSV", "lsx": "XLSX", "uet": "Parquet", "onl": "JSON"}[name[-3:]]


def test_sheet_with_messages_is_chosen(tmp_path, dutch):
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Toelichting"
    book.active.append(["Gemaakt op", "2025-05-01"])
    book.create_sheet("Leeg")
    sheet = book.create_sheet("Klachten")
    sheet.append(["Overzicht april", None, None])
    sheet.append([None, None, None])
    sheet.append(["Datum", "Klantnr", "Opmerking", None])
    for i, text in enumerate(dutch):
        sheet.append([dt.datetime(2025, 4, 1 + i, 9, 30), 1000.0 + i, text])
        sheet.append([])
    sheet["F900"].number_format = "0.00"
    hidden = book.create_sheet("Verborgen", 0)
    hidden.append(["Bericht"])
    hidden.append(["Dit blad is verborgen en wordt niet gelezen"])
    hidden.sheet_state = "hidden"
    path = tmp_path / "map.xlsx"
    book.save(path)
    reading = open_messages(path)
    frame = reading.frame()
    assert reading.summary.details == {"sheet": "Klachten"}
    assert frame["text"].tolist() == list(dutch)
    assert frame["row"].tolist() == [4, 6, 8, 10]
    assert frame["customer_id"].tolist() == ["1000", "1001", "1002", "1003"]
    assert frame["sent_at"].iloc[0].isoformat() == "2025-04-01T07:30:00+00:00"
    assert reading.summary.blank == 3


def test_sheet_can_be_named(tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["tekst"])
    book.active.append(["Dit is het eerste blad met een bericht"])
    second = book.create_sheet("Mei")
    second.append(["tekst"])
    second.append(["Dit is het tweede blad met een bericht"])
    path = tmp_path / "twee.xlsx"
    book.save(path)
    assert read_messages(path)["text"].tolist() == ["Dit is het eerste blad met een bericht"]
    for sheet in ("Mei", 2, "2"):
        assert read_messages(path, sheet=sheet)["text"].tolist() == ["Dit is het tweede blad met een bericht"]
    with pytest.raises(InputError) as caught:
        read_messages(path, sheet="Juni")
    assert '"Mei"' in caught.value.text("nl")


def test_formulas_give_their_values_and_never_run(table):
    rows = [["=1+1"], ["Ik krijg steeds #WAARDE! te zien in mijn account"], ["#N/B"]]
    reading = open_messages(table("f.xlsx", ["tekst"], rows))
    assert reading.frame()["text"].tolist() == ["Ik krijg steeds #WAARDE! te zien in mijn account"]
    # A formula that no program has calculated yet has no value; its row holds nothing.
    assert (reading.summary.rejected["empty"], reading.summary.blank) == (1, 1)


def test_a_bad_line_costs_itself(write, english):
    lines = [json.dumps({"text": t, "author": {"role": "end-user"}}) for t in english]
    lines[1:1] = ["{broken", '["a", "list"]', "", "17"]
    reading = open_messages(write("x.jsonl", "\n".join(lines)))
    frame = reading.frame()
    assert frame["text"].tolist() == list(english)
    assert [(r.row, r.reason) for r in reading.rejected] == [(2, "json"), (3, "json"), (5, "json")]
    assert reading.summary.columns["voice"].name == "author.role"
    assert set(frame["voice"]) == {"customer"}


def test_half_characters_and_wrong_types_in_json(write):
    lines = [
        '{"text": "Still waiting \\ud83d for a reply from you"}',
        '{"text": ["no", "text"]}',
        '{"text": null}',
        '{"text": 12}',
    ]
    reading = open_messages(write("x.jsonl", "\n".join(lines)))
    frame = reading.frame()
    assert frame["text"].tolist() == ["Still waiting \ufffd for a reply from you", "12"]
    assert reading.summary.rejected == {"empty": 2}


def _with_late_keys(late: list[dict], english, before: int = 2_400) -> str:
    """Records of which the last ones have further keys: programs leave out what is empty."""
    records = [{"id": i, "text": f"{english[i % 4]} {i}"} for i in range(before)]
    records += [
        {"id": before + i, "text": f"{english[i % 4]} late {i}", **more} for i, more in enumerate(late)
    ]
    return "\n".join(map(json.dumps, records))


def test_a_key_that_first_comes_far_down_is_a_column(write, english):
    late = [
        {"team": "Planning"},
        {"channel": "chat", "team": "Balie"},
        {"meta": {"product": "Bakfiets"}, "zip": 1},
    ]
    path = write("laat.jsonl", _with_late_keys(late, english))
    reading = open_messages(path, chunk_rows=500)
    frame = reading.frame()
    assert frame["team"].fillna("").tolist()[-3:] == ["Planning", "Balie", ""]
    assert frame["channel"].fillna("").tolist()[-3:] == ["", "chat", ""]
    assert {"meta.product", "zip"} <= set(reading.summary.dropped)
    assert read_messages(path, where="team=Balie")["row"].tolist() == [2_402]
    mapped = read_messages(path, {"topic": "zip", "product": "meta.product"})
    assert mapped[["topic", "product"]].to_numpy().tolist()[-1] == ["1", "Bakfiets"]


def test_a_late_key_is_judged_by_what_stands_under_it(write, english):
    """Persons are no group, and words are no dates, wherever they first come."""
    names = ["Jan de Boer", "Fatima el Idrissi", "Piet Jansen", "Sanne Bakker", "Kim Visser"]
    late = [{"team": name, "created_at": "straks"} for name in names]
    reading = open_messages(write("laat.jsonl", _with_late_keys(late, english)))
    assert reading.frame().columns.intersection(["team"]).empty
    assert ("persons", {"column": "team", "role": "team"}) in reading.summary.notes
    assert "sent_at" not in reading.summary.columns


@pytest.mark.parametrize(("keys", "told"), [(100, False), (101, True), (4_000, True)])
def test_keys_that_are_data_are_told_and_not_named(write, english, keys, told):
    """An export that files reactions under people's addresses has no end of columns."""
    late = [{"likes": {f"jan{i}@example.org": True}} for i in range(keys)]
    reading = open_messages(write("veel.jsonl", _with_late_keys(late, english)))
    frame = reading.frame()
    assert len(frame) == reading.summary.rows == 2_400 + keys
    text = reading.summary.text("nl")
    assert ("regel 2501" in text) is told
    if told:
        assert dict(reading.summary.notes)["json-keys"] == {"count": keys - 100, "line": 2_501}
        assert "jan100@" not in text + reading.summary.text("en")
    assert len(reading.summary.dropped) <= 101


def test_parquet_by_slices(tmp_path):
    import pyarrow as pa
    import pyarrow.parquet as pq

    texts = [f"This is complaint number {i} about the very same door" for i in range(1_000)]
    when = pa.array([1_740_000_000_123_456_789 + i for i in range(1_000)], pa.timestamp("ns", "UTC"))
    data = pa.table(
        {"when": when, "body": pa.array(texts).dictionary_encode(), "size": pa.array(range(1_000))}
    )
    path = tmp_path / "x.parquet"
    pq.write_table(data.rename_columns(["created_at", "body", "size"]), path, row_group_size=300)
    reading = open_messages(path, chunk_rows=128)
    frames = list(reading.chunks())
    assert max(map(len, frames)) <= 128
    assert [t for f in frames for t in f["text"]] == texts
    assert frames[0]["sent_at"].iloc[0].year == 2025


def test_registry_refuses_two_claims(monkeypatch):
    import advocacy_kit.messages.readers as room

    first = readers()["CSV"]
    double = Reader("Other", (".csv",), first.recognises, first.open)
    monkeypatch.setattr(room, "iter_modules", lambda _: [type("M", (), {"name": n}) for n in ("a", "b")])
    monkeypatch.setattr(
        room, "import_module", lambda name: type("M", (), {"READER": first if name.endswith("a") else double})
    )
    readers.cache_clear()
    try:
        with pytest.raises(RuntimeError, match=r"'\.csv' is claimed"):
            readers()
    finally:
        monkeypatch.undo()
        readers.cache_clear()


def test_readers_do_not_load_heavy_libraries():
    """Each loads its own when a file is opened: `advocacy --help` waits for none of them."""
    import subprocess
    import sys

    code = (
        "import sys; from advocacy_kit.messages.readers import readers; readers();"
        "print(sorted({'pandas', 'pyarrow', 'openpyxl', 'pandera', 'py3langid', 'ftfy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
