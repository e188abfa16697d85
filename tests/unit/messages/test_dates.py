"""Dates: every way of writing them, the order of a whole column and what decided it, and those that cannot be."""

import csv
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocacy_kit.messages import open_messages
from advocacy_kit.messages.dates import find_style, period_end, to_utc
from advocacy_kit.messages.dates.cells import IMPOSSIBLE, MISSING, MOMENT, UNREAD, CellReader

TODAY = dt.datetime(2025, 6, 1, tzinfo=dt.UTC)


def in_utc(cells, style=None, timezone="Europe/Amsterdam"):
    moments = to_utc(cells, style or find_style(cells), timezone, today=TODAY)
    assert str(moments.utc.dtype) == "datetime64[us, UTC]"
    return [None if m is None else m.isoformat()[:16] for m in moments.utc.astype(object).where(moments.utc.notna(), None)]  # fmt: skip


ONE = [
    # cell, moment on the clock, minutes east where it says so
    ("2025-04-03", "2025-04-03T00:00", None),
    ("2025-04-03 09:12", "2025-04-03T09:12", None),
    ("2025-04-03T09:12:33.123456Z", "2025-04-03T09:12", 0),
    ("2025-04-03T09:12:33,5", "2025-04-03T09:12", None),
    ("2025-04-03T09:12:33+02:00", "2025-04-03T09:12", 120),
    ("2025-04-03T09:12:33-0330", "2025-04-03T09:12", -210),
    ("2025-04-03 09:12:00.000000+00", "2025-04-03T09:12", 0),
    ("2025-04-03 09:12:00 +0200", "2025-04-03T09:12", 120),
    ("2025-04-03T09:12:00+02:00[Europe/Amsterdam]", "2025-04-03T09:12", 120),
    ("2025-4-3 9:12", "2025-04-03T09:12", None),
    ("2025/04/03 09:12", "2025-04-03T09:12", None),
    ("2025.04.03", "2025-04-03T00:00", None),
    ("20250403", "2025-04-03T00:00", None),
    ("20250403T091200Z", "2025-04-03T09:12", 0),
    ("20250403091200", "2025-04-03T09:12", None),
    ("2025-W14-4", "2025-04-03T00:00", None),
    ("2025W144", "2025-04-03T00:00", None),
    ("2025-W01", "2024-12-30T00:00", None),
    ("2025-04-02T24:00", "2025-04-03T00:00", None),
    ("2025-06-30T23:59:60Z", "2025-06-30T23:59", 0),
    ("3-4-2025", "2025-04-03T00:00", None),
    ("03/04/2025 9:12", "2025-04-03T09:12", None),
    ("03.04.2025 14.05", "2025-04-03T14:05", None),
    ("3-4-2025 14u05", "2025-04-03T14:05", None),
    ("3-4-2025 14u", "2025-04-03T14:00", None),
    ("3-4-2025 om 2 uur", "2025-04-03T02:00", None),
    ("3 - 4 - 2025, 14:05 uur", "2025-04-03T14:05", None),
    ("3-4-25", "2025-04-03T00:00", None),
    ("3-4-'25", "2025-04-03T00:00", None),
    ("3-4-99", "1999-04-03T00:00", None),
    ("14:05 03-04-2025", "2025-04-03T14:05", None),
    ("3/4/2025 2:05 PM", "2025-04-03T14:05", None),
    ("3/4/2025, 12:05:09 a.m.", "2025-04-03T00:05", None),
    ("3/4/2025 12:05 pm", "2025-04-03T12:05", None),
    ("3/4/2025 2:05\u202fPM", "2025-04-03T14:05", None),
    ("3/4/2025 14:05 PM", "2025-04-03T14:05", None),
    ("3 mrt 2025", "2025-03-03T00:00", None),
    ("3 mrt. 2025, 14:05 uur", "2025-03-03T14:05", None),
    ("mrt. 25", "2025-03-01T00:00", None),
    ("maart 2025", "2025-03-01T00:00", None),
    ("04/2025", "2025-04-01T00:00", None),
    ("12 mei '24", "2024-05-12T00:00", None),
    ("12 mei ’24", "2024-05-12T00:00", None),
    ("1ste mei 2025", "2025-05-01T00:00", None),
    ("di 4 maart 2025 om 14.05 uur", "2025-03-04T14:05", None),
    ("donderdag 3 april 2025", "2025-04-03T00:00", None),
    ("Vr 2 mei 25 14h30", "2025-05-02T14:30", None),
    ("10:00 uur op 3 mei 2025", "2025-05-03T10:00", None),
    ("May 3rd, 2025", "2025-05-03T00:00", None),
    ("3rd of May 2025 at 9:12am", "2025-05-03T09:12", None),
    ("April 3, 2025 at 2:05 PM", "2025-04-03T14:05", None),
    ("Sept. 9, 2025", "2025-09-09T00:00", None),
    ("03-Apr-2025 10:00:00", "2025-04-03T10:00", None),
    ("2025-apr-03", "2025-04-03T00:00", None),
    ("Thu, 03 Apr 2025 09:12:00 +0200 (CEST)", "2025-04-03T09:12", 120),
    ("3 Apr 2025 09:12:00 GMT", "2025-04-03T09:12", 0),
    ("Thu, 3 Apr 2025 09:12:00 EST", "2025-04-03T09:12", -300),
    ("Tue Oct 31 22:10:47 +0000 2017", "2017-10-31T22:10", 0),
    ("Thu Apr  3 09:12:00 2025", "2025-04-03T09:12", None),
    ("Thu Apr 03 2025 09:12:00 GMT+0200 (Midden-Europese zomertijd)", "2025-04-03T09:12", 120),
    ("3 april 2025 9:12 CEST", "2025-04-03T09:12", 120),
    ("2025-01-03 09:12 CET", "2025-01-03T09:12", 60),
    ("3/7/2025 09:12 BST", "2025-07-03T09:12", 60),
    ("45750", "2025-04-03T00:00", None),
    ("45750,5", "2025-04-03T12:00", None),
    (45750.38333333333, "2025-04-03T09:12", None),
    ("1743671520", "2025-04-03T09:12", 0),
    (1743671520123, "2025-04-03T09:12", 0),
    ("1743671520.25", "2025-04-03T09:12", 0),
    (1743671520123456789, "2025-04-03T09:12", 0),
    ("'2025-04-03", "2025-04-03T00:00", None),
    ("\u200e3-4-2025\u200f 09:12", "2025-04-03T09:12", None),
    ("٣-٤-٢٠٢٥", "2025-04-03T00:00", None),
    ("3‑4‑2025", "2025-04-03T00:00", None),
    (dt.datetime(2025, 4, 3, 9, 12), "2025-04-03T09:12", None),
    (dt.date(2025, 4, 3), "2025-04-03T00:00", None),
    (dt.datetime(2025, 4, 3, 9, 12, tzinfo=dt.timezone(dt.timedelta(hours=2))), "2025-04-03T07:12", 0),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "clock", "offset"), ONE, ids=[str(o[0]) for o in ONE])
def test_ways_of_writing(cell, clock, offset):
    reader = CellReader()
    for _ in range(2):
        # The second time from memory.
        found = reader.read(cell)
        assert found.kind == MOMENT
        assert (dt.datetime(1970, 1, 1) + dt.timedelta(microseconds=found.micros)).isoformat()[:16] == clock
        assert found.offset == offset


NONE = [
    *[(cell, IMPOSSIBLE) for cell in (
        "31-02-2025", "30/2/2025", "31-4-2025 10:00", "29-02-2025", "2025-02-30", "2025-13-01", "32-1-2025", "13/13/2025",
        "2-4-0203", "0203-04-02", "2-4-203", "2087-01-01", "1-1-2087", "31 juni 2025", "February 30, 2025", "2025-W54-1",
        "2025-04-03T25:00", "3-4-2025 12:61", "1-1-0000", "1-4-20255", "2-4-45", "12 mei 1625", "00-04-2025",
    )],
    *[(cell, UNREAD) for cell in (
        "gisteren", "vorige week", "dinsdag", "12:30", "3", "2025", "06-12345678", "1.234,56", "3 mei", "3-4-2025 (ongeveer)",
        "tussen 3-4-2025 en 5-4-2025", "1,5", "12345", "-45750", "2 x", True, ["2025-04-03"], {"a": 1}, dt.time(9, 12), "9" * 5_000,
    )],
    *[(cell, MISSING) for cell in (
        "", "  ", None, "-", "n.v.t.", "N/A", "NaN", "onbekend", float("nan"), "0000-00-00 00:00:00", "0001-01-01T00:00:00", 0, "0",
        "1970-01-01 00:00:00", "1-1-1970 01:00", "1900-01-00", "30-12-1899", "9999-12-31 23:59", dt.datetime(1899, 12, 30), "\u200b",
    )],
]  # fmt: skip


@pytest.mark.parametrize(("cell", "kind"), NONE, ids=[f"{n[0]!s:.20}" for n in NONE])
def test_what_is_no_moment(cell, kind):
    cells = ["2025-04-03 09:12", cell]
    moments = to_utc(cells, find_style(["2025-04-03"]), "Europe/Amsterdam", today=TODAY)
    assert moments.kinds == [MOMENT, kind]
    assert moments.utc.isna().tolist() == [False, True]


COLUMNS = [
    # cells, order, what decided it, how it is written, moments in UTC (Amsterdam)
    (["2025-04-03 09:12", "2025-12-03"], "day-first", "", "iso", ["2025-04-03T07:12", "2025-12-02T23:00"]),
    (["2025-04-03T09:12:00Z", "2025-04-03T09:12:00+02:00"], "day-first", "", "iso", ["2025-04-03T09:12", "2025-04-03T07:12"]),
    (["13-04-2025 9:12", "3-4-2025 23:59"], "day-first", "rows", "numbers", ["2025-04-13T07:12", "2025-04-03T21:59"]),
    (["04/23/2025 9:12 PM", "04/03/2025 12:05 am"], "month-first", "rows", "numbers", ["2025-04-23T19:12", "2025-04-02T22:05"]),
    (["03/04/2025", "05/06/2025"], "day-first", "nothing", "numbers", ["2025-04-02T22:00", "2025-06-04T22:00"]),
    (["03/03/2025", "05/05/2025"], "day-first", "", "numbers", ["2025-03-02T23:00", "2025-05-04T22:00"]),
    # a day of the week decides where the numbers do not, unless it fits neither
    (["Fri 04/03/2025", "05/06/2025"], "day-first", "nothing", "numbers", ["2025-03-03T23:00", "2025-06-04T22:00"]),
    (["Thu 04/03/2025", "05/06/2025"], "month-first", "rows", "numbers", ["2025-04-02T22:00", "2025-05-05T22:00"]),
    (["di 04/03/2025", "05/06/2025"], "day-first", "rows", "numbers", ["2025-03-03T23:00", "2025-06-04T22:00"]),
    # most rows win; the other can only be read its own way
    (["13/04/2025", "14/04/2025", "04/15/2025", "03/04/2025"], "day-first", "rows", "numbers", ["2025-04-12T22:00", "2025-04-13T22:00", "2025-04-14T22:00", "2025-04-02T22:00"]),
    (["2025-04-03 09:12", "13-4-2025", "2025-04-05"], "day-first", "rows", "iso", ["2025-04-03T07:12", "2025-04-12T22:00", "2025-04-04T22:00"]),
    (["45750", "45751.5"], "day-first", "", "excel", ["2025-04-02T22:00", "2025-04-04T10:00"]),
    # the hour that a clock put back shows twice, and the one that never was
    (["2025-10-26 02:30", "2025-03-30 02:30"], "day-first", "", "iso", ["2025-10-26T00:30", "2025-03-30T01:00"]),
    (["31-02-2025", "2025-13-01", "gisteren", "", None, "3-4-2025"], "day-first", "nothing", "numbers", [None, None, None, None, None, "2025-04-02T22:00"]),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "order", "decided", "main", "moments"), COLUMNS)
def test_columns(cells, order, decided, main, moments):
    style = find_style(cells)
    assert (style.order, style.decided, style.main) == (order, decided, main)
    assert in_utc(cells, style) == moments


def test_the_first_1904_days():
    assert in_utc(["44288"], find_style(["44288"], from_1904=True)) == ["2025-04-02T22:00"]


@pytest.fixture
def dated(table):
    def open_dated(cells, name="x.csv", **options):
        rows = [[cell, f"Bericht nummer {i} over de lift die het niet doet"] for i, cell in enumerate(cells)]
        return open_messages(table(name, ["Datum", "Bericht"], rows), **options)

    return open_dated


def test_a_row_far_down_decides_for_all(dated):
    """The first thousands of rows tell nothing; one below them does."""
    reading = dated(["03/04/2025"] * 4_500 + ["04/23/2025"] + ["05/06/2025"] * 3, message_language="nl")
    frame = reading.frame()
    assert set(frame["sent_at"].dt.tz_convert("Europe/Amsterdam").dt.month.head(4_000)) == {3}
    assert "rij 4502 (04/23/2025)" in reading.summary.text("nl")
    assert "month before the day, going by row 4502" in reading.summary.text("en")


NOTES = [
    # cells, what is told in Dutch, what is not
    (["03/04/2025", "05/06/2025"], ['\'--map sent_at="Datum:month-first"\'', "nergens te zien"], ["Dat blijkt"]),
    (["03/04/2025", "13/06/2025"], ["de dag voor de maand. Dat blijkt uit rij 3 (13/06/2025)"], ["nergens", "anders geschreven"]),
    (["13/04/2025", "14/04/2025", "04/15/2025"], ["kan alleen andersom gelezen worden (dag en maand gewisseld): rij 4"], []),
    (["2025-04-03", "2025-04-05", "3 mei 2025", "6-6-2025"], ["2 datums", "anders geschreven dan de meeste: rij 4, 5"], ["nergens te zien"]),
    (["maart 2025", "3 april 2025"], ["noemt alleen een maand: rij 2"], ["anders geschreven"]),
    (["2025-04-03", "2029-04-03"], ["moet nog komen: rij 3"], []),
    (["2025-03-30 02:30", "2025-10-26 02:30", "2025-10-26 04:30"], ["2 tijden", "rij 2, 3.", "lees ik als zomertijd"], []),
    (["2025-10-26T02:30:00Z"] * 2, [], ["klok verzet"]),
    (["2025-04-03", "gisteren", "2025-04-03"], ["begrijp ik niet als datum: rij 3", "Zonder datum die ik begrijp: 1"], []),
    (["2025-04-03", "0000-00-00", "2025-04-03"], ["Dat telt als geen datum", "rij 3"], []),
    (["45750", "45751"], ["geteld vanaf 1900", ":excel-1904"], []),
    (["2025-04-03", "2025-02-30"], ["1 met een datum die niet bestaat"], ["Zonder datum"]),
    (["2025-04-03"] * 3, [], ["dag voor de maand", "anders geschreven", "moet nog"]),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "told", "not_told"), NOTES)
def test_what_is_told(dated, monkeypatch, cells, told, not_told):
    monkeypatch.setattr("advocacy_kit.messages.dates.moments.now", lambda: TODAY)
    texts = set()
    for chunk_rows in (1, 2, 100):
        reading = dated(cells, chunk_rows=chunk_rows)
        reading.frame()
        assert reading.summary.seen == reading.summary.rows == len(cells)
        texts.add(reading.summary.text("nl"))
        reading.summary.text("en")
    assert len(texts) == 1, "the size of a chunk changes nothing"
    text = texts.pop()
    for part in told:
        assert part in text
    for part in not_told:
        assert part not in text


@pytest.mark.parametrize(
    ("given", "cells", "day"),
    [
        ("Datum", ["03/04/2025"], "04-03"),
        ("Datum:month-first", ["03/04/2025"], "03-04"),
        ("Datum:maand-eerst", ["03/04/2025"], "03-04"),
        ("Datum:day-first", ["03/04/2025", "04/23/2025", "04/24/2025"], "04-03"),
        ("1:month-first", ["03/04/2025"], "03-04"),
        ("Datum:excel-1904", ["44288"], "04-03"),
    ],
)
def test_the_order_can_be_given(dated, given, cells, day):
    reading = dated(cells, mapping={"sent_at": given})
    local = reading.frame()["sent_at"].dt.tz_convert("Europe/Amsterdam")
    assert local.dt.strftime("%m-%d")[0] == day


def test_a_column_with_a_colon_in_its_name(table, dutch):
    path = table("x.csv", ["Datum:month-first", "Bericht"], [["03/04/2025", t] for t in dutch])
    reading = open_messages(path, {"sent_at": "Datum:month-first"})
    assert set(reading.frame()["sent_at"].dt.day) == {2}


def test_impossible_dates_are_rejected_with_the_row(dated, tmp_path):
    reading = dated(["3-4-2025", "", "31-02-2025", "2-4-0203", "2087-01-01", "4-4-2025", "gisteren"])
    frame = reading.frame()
    assert frame["row"].tolist() == [2, 3, 7, 8]
    assert reading.summary.rejected == {"date": 3}
    assert reading.summary.dateless == 2
    for language, reason in (("nl", "onmogelijke datum"), ("en", "impossible date")):
        out = reading.write_rejected(tmp_path / f"{language}.csv", language)
        rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
        assert [(r["row"], r["reason"]) for r in rows] == [
            ("4", f"{reason}: 31-02-2025"),
            ("5", f"{reason}: 2-4-0203"),
            ("6", f"{reason}: 2087-01-01"),
        ]


def test_nothing_personal_beside_a_date_is_told(dated, tmp_path):
    cells = [
        "13-4-2025 jan@example.org",
        "14-4-2025",
        "31-02-2025 10:00 (Jan Jansen)",
        "12345-12-12 Jan",
        "3-4-2025",
    ]
    reading = dated(cells)
    reading.frame()
    told = reading.summary.text("nl") + reading.write_rejected(tmp_path / "r.csv", "nl").read_text(
        "utf-8-sig"
    )
    assert "31-02-2025 10:00" in told
    assert "Jan" not in told
    assert "jan@" not in told


PERIODS = [
    # since or until, in UTC (Amsterdam)
    ("3 maart 2025", False, "2025-03-02T23:00"),
    ("3 maart 2025", True, "2025-03-03T23:00"),
    ("2025-03-30", True, "2025-03-30T22:00"),
    ("2025-04-01 00:00", True, "2025-03-31T22:00"),
    ("2025-04-01T00:00:00Z", False, "2025-04-01T00:00"),
    ("1-4-2025 14u05", False, "2025-04-01T12:05"),
    ("1900-01-01", False, "1899-12-31T23:40"),
    ("2025-03", False, "2025-02-28T23:00"),
    ("2025-03", True, "2025-03-31T22:00"),
    ("2024/02", True, "2024-02-29T23:00"),
    ("maart 2025", True, "2025-03-31T22:00"),
    ("Augustus-2025", True, "2025-08-31T22:00"),
    ("mrt '25", False, "2025-02-28T23:00"),
    ("12-2025", True, "2025-12-31T23:00"),
    ("2025", False, "2024-12-31T23:00"),
    (" 2025 ", True, "2025-12-31T23:00"),
    ("2025-W14", True, "2025-04-06T22:00"),
    ("2025-W14-2", True, "2025-04-01T22:00"),
    # "u" of a month is no hour
    ("3-augustus-2025", True, "2025-08-03T22:00"),
    ("1 juni 2025", True, "2025-06-01T22:00"),
    ("2025-03-05 14 uur", True, "2025-03-05T13:00"),
    (dt.date(2025, 4, 1), True, "2025-04-01T22:00"),
    (dt.datetime(2025, 4, 1), True, "2025-03-31T22:00"),
]


@pytest.mark.parametrize(("given", "end", "moment"), PERIODS)
def test_periods(given, end, moment):
    assert period_end(given, "Europe/Amsterdam", end=end).isoformat()[:15] == moment[:15]


@pytest.mark.parametrize(
    "given", ["morgen", "31-02-2025", "45750", "2025-13-01", "-", "2025-13", "1025", "2500", "20255", "maart"]
)
def test_periods_that_are_none(given):
    with pytest.raises(ValueError, match=given):
        period_end(given, "Europe/Amsterdam", end=False)


# since or until, what is told of it, as which day
TOLD_PERIODS = [
    ("since", "03/04/2025", "period-day-first", "2025-04-03"),
    ("until", "1-4-2025 14u05", "period-day-first", "2025-04-01"),
    ("since", "03/03/2025", None, None),
    ("since", "03/25/2025", None, None),
    ("since", "25-3-2025", None, None),
    ("until", "2025-03-04", None, None),
    ("until", "2025-03-30", None, None),
    ("until", "2025-10-26", None, None),
    ("until", "3 april 2025", None, None),
    ("since", "2025-03", "period-since", "2025-03-01"),
    ("until", "februari 2024", "period-until", "2024-02-29"),
    ("until", "2025", "period-until", "2025-12-31"),
    ("until", dt.date(2025, 4, 3), None, None),
]


@pytest.mark.parametrize(("name", "given", "key", "read"), TOLD_PERIODS)
def test_how_a_period_was_read_is_told_where_it_is_not_plain(dated, name, given, key, read):
    reading = dated(["2024-02-01", "2025-03-31"], **{name: given})
    notes = {note: values for note, values in reading.summary.notes if note.startswith("period-")}
    assert {note: values["read"] for note, values in notes.items()} == ({key: read} if key else {})
    reading.frame()
    for language in ("nl", "en"):
        told = reading.summary.text(language)
        assert told.count(f'"{given}"') == bool(key)
        assert not key or read in told
        assert key != "period-day-first" or notes[key]["other"] in told


def test_an_empty_text_is_told_before_an_impossible_date(table, dutch):
    reading = open_messages(
        table("x.csv", ["datum", "bericht"], [["31-02-2025", ""], ["3-4-2025", dutch[0]]])
    )
    reading.frame()
    assert reading.summary.rejected == {"empty": 1}


def test_numbers_of_a_column_without_a_name_are_no_dates(table, dutch):
    rows = [[f"{45_000 + 13 * i}", text] for i, text in enumerate(dutch)]
    assert "sent_at" not in open_messages(table("x.csv", None, rows)).summary.columns


@pytest.mark.parametrize(
    "cell", ["1-" * 60, "1" * 119, "3 mrt " * 19, "12:" * 39, " " * 118 + "x", "mrt" * 39, "(" * 119, "3-4-2025 " + "(" * 100, "3-4-2025" + " " * 100 + "x"]
)  # fmt: skip
def test_rubbish_is_quick(cell, in_proportion):
    in_proportion(
        lambda cells: [CellReader().read(one) for one in cells], [cell[: len(cell) // 2]] * 100, [cell] * 100
    )


@given(st.text(max_size=40) | st.from_regex(r"[0-9jmv '.:/+TZ-]{1,25}", fullmatch=True))
def test_nothing_breaks_a_cell(text):
    for month_first in (True, False):
        found = CellReader(month_first=month_first).read(text)
        assert found.kind in (MOMENT, MISSING, UNREAD, IMPOSSIBLE)
    in_utc([text, "2025-04-03"])


@given(
    st.datetimes(dt.datetime(1971, 1, 1), dt.datetime(2035, 1, 1)),
    st.sampled_from(["%Y-%m-%d %H:%M:%S", "%d-%m-%Y %H:%M:%S", "%d/%m/%Y %I:%M:%S %p", "%Y-%m-%dT%H:%M:%S", "%d.%m.%y %H.%M.%S", "%d %b %Y %H:%M:%S", "%a %b %d %H:%M:%S %Y", "%B %d, %Y %H:%M:%S", "%G-W%V-%uT%H:%M:%S"]),
)  # fmt: skip
def test_what_is_written_is_read(moment, form):
    moment = moment.replace(microsecond=0)
    if moment == dt.datetime(1970, 1, 1):
        return
    reader = CellReader()
    text = moment.strftime(form)
    for _ in range(2):
        found = reader.read(text)
        assert found.kind == MOMENT
        assert dt.datetime(1970, 1, 1) + dt.timedelta(microseconds=found.micros) == moment


def test_memory_of_a_reader_stays_small(monkeypatch):
    monkeypatch.setattr("advocacy_kit.messages.dates.cells._KEPT", 50)
    reader = CellReader()
    for i in range(400):
        reader.read(f"3 mrt 2025 woord {i}")
        reader.read(f"3-4-2025 10:{i % 60:02}:{i % 59:02}")
    assert max(len(reader._known), len(reader._days), len(reader._times)) <= 51


# cells, order, what decided it
HALVES = [
    (["3/4/2025 2:05 PM", "5/6/2025 9:12 AM"], "month-first", "half"),
    (["03/04/2025, 2:05:10 p.m."], "month-first", "half"),
    (["Tue 3/4/25 2:05\u202fpm"], "month-first", "rows"),
    (["3/4/2025 2:05 PM", "23/4/2025 9:12 AM"], "day-first", "rows"),
    (["3/4/2025 14:05", "5/6/2025 9:12"], "day-first", "nothing"),
    (["3/4/2025 14:05", "5/6/2025 9:12", "5/7/2025 9:12 AM"], "day-first", "nothing"),
    (["3-4-2025 2:05 PM", "5.6.2025 9:12 AM"], "day-first", "nothing"),
    (["3/4/2025 Amersfoort", "3/4/2025 am Main"], "day-first", "nothing"),
    (["3/3/2025 2:05 PM"], "day-first", ""),
]


@pytest.mark.parametrize(("cells", "order", "decided"), HALVES)
def test_a_clock_of_twelve_hours_tips_the_order(cells, order, decided):
    style = find_style(cells)
    assert (style.order, style.decided) == (order, decided)


def test_a_tipped_order_is_told_and_turned_back(table):
    rows = [
        ["3/4/2025 2:05 PM", text] for text in ("Ik wacht al weken op antwoord.", "Dank je wel voor de hulp.")
    ]
    path = table("us.csv", ["Datum", "Bericht"], rows)
    reading = open_messages(path)
    assert reading.frame()["sent_at"].dt.month.tolist() == [3, 3]
    assert "AM en PM" in reading.summary.text("nl")
    assert "month first (3/4 is 4 March)" in reading.summary.text("en")
    back = open_messages(path, {"sent_at": "Datum:day-first"})
    assert back.frame()["sent_at"].dt.month.tolist() == [4, 4]


# cell, moment in UTC, name that is told
ZONES = [
    ("2025-04-03 09:00 IST", "2025-04-03T08:00", "IST (rij 2)"),
    ("3 Apr 2025 09:00 BST", "2025-04-03T08:00", "BST (rij 2)"),
    ("2025-04-03 09:00 cst", "2025-04-03T15:00", "CST (rij 2)"),
    ("2025-04-03 09:00 GMT+0100 (IST)", "2025-04-03T08:00", ""),
    ("2025-04-03 09:00 IST+05:30", "2025-04-03T03:30", ""),
    ("2025-04-03 09:00 CET", "2025-04-03T08:00", ""),
    ("2025-04-03 09:00 AEST", "2025-04-02T23:00", ""),
    ("2025-01-03 09:00 AEDT", "2025-01-02T22:00", ""),
    ("2025-04-03 09:00 ACST", "2025-04-02T23:30", ""),
    ("2025-01-03 09:00 NZDT", "2025-01-02T20:00", ""),
]


@pytest.mark.parametrize(("cell", "utc", "told"), ZONES)
def test_a_zones_name_is_read_and_told_where_it_means_several(table, cell, utc, told):
    path = table("z.csv", ["Datum", "Bericht"], [[cell, "Ik wacht al weken op een antwoord."]])
    reading = open_messages(path)
    assert reading.frame()["sent_at"].dt.strftime("%Y-%m-%dT%H:%M").tolist() == [utc]
    text = reading.summary.text("nl")
    assert told in text
    assert bool(told) == ("verschil met UTC" in text)
