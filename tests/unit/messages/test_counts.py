"""Nothing disappears: every row of a file is used, rejected or not asked for, and the list of rejected rows says so."""

import csv
import json
import re

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocacy_kit.messages import open_messages, stream_messages
from advocacy_kit.messages.rejected import Rejections
from advocacy_kit.messages.schema import schema
from advocacy_kit.spreadsheets import defused

PIECES = [
    "", " ", "NaN", "ok", "👍", "Ik wacht nog steeds op een antwoord van jullie.", "I am still waiting for somebody to call me back.",
    "Guten Tag, ich warte seit drei Wochen auf die Lieferung.", 'Zij zei "komt goed" en hing op,\nzonder groet; echt waar.', "=1+1", "a\tb", "| ; , \"",
    "<br>", "&amp;", "\x00", "Mail mij op a@example.org of bel 06-12345678", "\u202e", "12345678", "…",
]  # fmt: skip
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["", "3-4-2025", "2025-04-30 10:00", "32-1-2025", "1-5-2025"]),
        st.sampled_from(["", "Balie", "Planning", "balie"]),
        st.sampled_from(["", "klant", "agent", "c-1", "jan@example.org"]),
        st.sampled_from(PIECES)
        | st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\n"), max_size=40),
    ),
    min_size=1,
    max_size=25,
)


def written(path, rows, kind):
    """Write rows so that each is a row in the file: quoted, in the given format."""
    if kind == "jsonl":
        names = ["datum", "team", "klantnummer", "bericht"]
        path.write_text(
            "".join(json.dumps(dict(zip(names, r, strict=True))) + "\n" for r in rows), encoding="utf-8"
        )
    elif kind == "parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        columns = zip(*rows, strict=True)
        pq.write_table(
            pa.table(dict(zip(["datum", "team", "klantnummer", "bericht"], map(list, columns), strict=True))),
            path,
        )
    else:
        with path.open("w", encoding=kind, newline="") as file:
            writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
            writer.writerows([["datum", "team", "klantnummer", "bericht"], *rows])
    return path


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=ROWS,
    kind=st.sampled_from(["utf-8", "utf-16", "utf-8-sig", "jsonl", "parquet"]),
    chunk_rows=st.integers(1, 30),
    wanted=st.sampled_from(
        [{}, {"since": "2025-04-01", "until": "2025-04-30"}, {"where": "team=balie"}, {"keep_other": True}]
    ),
)
def test_rows_add_up(tmp_path, rows, kind, chunk_rows, wanted):
    path = written(
        tmp_path / ("x.jsonl" if kind == "jsonl" else "x.parquet" if kind == "parquet" else "x.csv"),
        rows,
        kind,
    )
    mapping = {"text": "bericht", "sent_at": "datum"}
    reading = open_messages(path, mapping, chunk_rows=chunk_rows, **wanted)
    frames = list(reading.chunks())
    summary = reading.summary
    rejected = list(reading.rejected)
    assert summary.rows == len(rows)
    assert summary.used == sum(map(len, frames))
    assert len(rejected) == summary.rejected.total()
    assert summary.used + len(rejected) + summary.filtered.total() == len(rows)
    used = [row for frame in frames for row in frame["row"]]
    assert not set(used) & {r.row for r in rejected}
    assert used == sorted(used)
    assert all(len(frame) <= chunk_rows for frame in frames)
    if frames:
        schema().validate(pd.concat(frames, ignore_index=True))
    assert not any(
        secret in "".join(r.excerpt for r in rejected) for secret in ("a@example.org", "06-12345678")
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.lists(
        st.sampled_from([*PIECES[5:12], '"', ";", ";;", "\n", "\r\n", "\r", "abc", '""', "é"]), max_size=40
    ),
    torn=st.booleans(),
)
def test_broken_tables_add_up(tmp_path, content, torn):
    """Whatever stands in a text table, cut off anywhere: no crash, and the rows that were found are accounted for."""
    good = "1-2-2025;Dit is een gewoon bericht van mij\n" * 30
    raw = ("datum;bericht\n" + good + "".join(content)).encode()
    path = tmp_path / "x.csv"
    path.write_bytes(raw[:-1] if torn else raw)
    reading = open_messages(path, {"text": 2}, chunk_rows=3, message_language="nl")
    frame = reading.frame()
    assert reading.summary.seen == reading.summary.rows >= len(frame) >= 29


def test_chunks_change_nothing(table, dutch, english):
    rows = [
        [f"{i % 3}", t]
        for i, t in enumerate(
            [*dutch, "ok", *english, "👍", dutch[0], "Bonjour, je n'ai pas reçu mon argent, merci.", "ok"]
        )
    ]
    path = table("x.csv", ["gesprek id", "bericht"], rows)
    whole = open_messages(path).frame()
    for chunk_rows in (1, 2, 3, 5):
        parts = pd.concat(stream_messages(path, chunk_rows=chunk_rows), ignore_index=True)
        pd.testing.assert_frame_equal(parts, whole)


def test_reading_again_starts_again(table, dutch):
    reading = open_messages(table("x.csv", ["bericht"], [[t] for t in (*dutch, "")]))
    first = reading.frame()
    assert first["message_id"].tolist() == reading.frame()["message_id"].tolist()
    assert (reading.summary.rows, len(reading.rejected)) == (5, 1)


def test_rejected_csv(write, tmp_path):
    path = write(
        "x.csv",
        'id;bericht\n1;"Goed bericht van mij,\nover twee regels"\n2;\n3;Guten Tag, ich warte seit Wochen, bitte rufen Sie mich an: 06-12345678 oder a@example.org\n4\n=5;"?"\n',
    )
    reading = open_messages(path, {"text": "bericht"})
    reading.frame()
    for language, told in (
        ("nl", ["geen tekst", "andere taal dan Nederlands of Engels", "één cel in plaats van 2"]),
        ("en", ["no text", "another language than Dutch or English", "one cell instead of 2"]),
    ):
        out = reading.write_rejected(tmp_path / f"rejected.{language}.csv", language)
        rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
        assert [(r["row"], r["line"]) for r in rows] == [("3", "4"), ("4", "5"), ("5", "6")]
        assert [r["reason"] for r in rows] == told
        assert all(len(r["excerpt"]) <= 60 for r in rows)
        assert "06-12345678" not in out.read_text(encoding="utf-8-sig")
        assert "example" not in out.read_text(encoding="utf-8-sig")


def test_an_excerpt_is_redacted_before_it_is_cut():
    rejected = Rejections()
    rejected.add(1, None, "empty", "x" * 52 + " 06-12345678 is mijn nummer", "nl", {})
    rejected.add(2, None, "empty", "lang " * 50, "nl", {})
    first, second = rejected
    assert "06-1" not in first.excerpt
    assert len(second.excerpt) <= 60


def test_no_rejected_row_is_a_formula(write, tmp_path):
    path = write("x.csv", "datum;tekst\n2025-01-01;Ik wacht nu al weken op jullie\n=1+1\n+31\n-1\n@x\n")
    reading = open_messages(path)
    reading.frame()
    written = reading.write_rejected(tmp_path / "rejected.csv", "nl").read_text(encoding="utf-8-sig")
    assert [line.rsplit(",", 1)[1] for line in written.splitlines()[1:]] == ["'=1+1", "'+31", "'-1", "'@x"]


def test_no_reason_is_a_formula_and_no_piece_behind_a_semicolon(tmp_path):
    """A mail's file may be called like a formula; Excel in Dutch splits at semicolons."""
    rejected = Rejections()
    rejected.add(2, 2, "language", "Bonjour, je suis très fâché;=1+1;merci", "nl", {})
    rejected.add(3, None, "quoted", "", "nl", {"file": "=HYPERLINK(1+1).eml"})
    written = rejected.write(tmp_path / "rejected.csv", "nl").read_text(encoding="utf-8-sig").splitlines()
    cells = [cell.lstrip(' "') for line in written for cell in re.split("[;,\t]", line)]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
    assert written[1].endswith("fâché;'=1+1;merci\"")
    assert written[2].split(",")[2].strip('"').startswith("'=HYPERLINK(1+1).eml: ")


@pytest.mark.parametrize("sign", [";", " ", "\n ", ";\t", '"'])
def test_a_cell_of_rubbish_costs_no_more_than_its_length(sign, in_proportion):
    in_proportion(defused, "a" + sign * 50_000, "a" + sign * 100_000)


def test_the_list_leaves_memory(table, monkeypatch, tmp_path):
    """A file of half a million empty rows must not fill the memory with their list."""
    import advocacy_kit.messages.rejected as room

    monkeypatch.setattr(room, "_IN_MEMORY", 1_000)
    reading = open_messages(
        table(
            "x.csv",
            ["id", "bericht"],
            [["1", "Een gewoon bericht van mij aan jullie"], *[[f"{i}", ""] for i in range(500)]],
        )
    )
    reading.frame()
    assert reading.rejected._file._rolled
    assert [r.row for r in reading.rejected] == list(range(3, 503))


def test_progress(table, dutch):
    seen = []
    reading = open_messages(
        table("x.csv", ["bericht"], [[t] for t in dutch * 5]),
        chunk_rows=6,
        progress=lambda *p: seen.append(p),
    )
    reading.frame()
    assert [rows for rows, _ in seen][-1] == 20
    assert all(0 <= share <= 1 for _, share in seen)
    assert seen[-1][1] == 1.0


@pytest.mark.parametrize("nothing", ["n/a", "N.v.t.", "nvt", "niet van toepassing", "-", "--", "–", ".", "/"])
def test_who_fills_in_that_there_is_nothing_says_nothing(table, dutch, nothing):
    reading = open_messages(table("x.csv", ["bericht"], [[text] for text in (*dutch, nothing)]))
    reading.frame()
    assert (reading.summary.used, dict(reading.summary.rejected)) == (len(dutch), {"empty": 1})


@pytest.mark.parametrize("said", ["?", "...", "!!!", ":(", "👎", "geen", "nee", "n"])
def test_a_short_answer_is_one(table, dutch, said):
    reading = open_messages(table("x.csv", ["bericht"], [[text] for text in (*dutch, said)]), keep_other=True)
    assert said in reading.frame()["text"].tolist()


def test_a_conversation_that_is_left_out_makes_no_doubt_of_the_others(table):
    talk = "Klant: Ik wacht al een week op antwoord.\nMedewerker: Wat vervelend, ik zoek het uit."
    days = ["2025-03-03", "2025-03-04", "31/02/2025", "2025-03-06"]
    reading = open_messages(table("x.csv", ["datum", "gesprek"], [[day, talk] for day in days]))
    reading.frame()
    summary = reading.summary
    assert (summary.used, summary.transcripts, summary.voice_doubt) == (3, 3, "")
