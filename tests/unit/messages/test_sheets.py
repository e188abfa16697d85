"""Workbooks with several sheets: which one is read, which others are told, and how to ask for one."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import Workbook

from advocacy_kit.batch.jobs_file import read_jobs
from advocacy_kit.cli.check import command as check
from advocacy_kit.cli.scan import command as scan
from advocacy_kit.errors import InputError
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.sheets import choose_table
from advocacy_kit.messages.usual import Usual

WAIT = "Ik wacht nu al drie weken op een antwoord van jullie."
AGAIN = "Alweer moest ik bellen, en alweer wist niemand ervan."
MONTH = [["Datum", "Bericht"], ["3-4-2025", WAIT]]
COVER = [["Rapport klachten 2025"], ["Gemaakt door Jan voor het overleg van maandag"]]
LEGEND = [["Kolom", "Omschrijving"], ["Datum", "Dag van binnenkomst"], ["Bericht", "Wat de klant schreef"]]


@pytest.fixture
def workbook(tmp_path):
    def make(**sheets: list[list]) -> Path:
        made = Workbook()
        made.remove(made.active)
        for name, rows in sheets.items():
            sheet = made.create_sheet(name)
            for row in rows:
                sheet.append(row)
        made.save(tmp_path / "klachten.xlsx")
        return tmp_path / "klachten.xlsx"

    return make


LONG = [*MONTH, *([["4-4-2025", AGAIN]] * 4)]
CHOSEN = {
    "two months, the first of equals": ({"Jan": MONTH, "Feb": MONTH}, "Jan", {"Feb": 1}),
    "two months, the fuller": ({"Jan": MONTH, "Feb": LONG}, "Feb", {"Jan": 1}),
    "a cover": ({"Voorblad": COVER, "Klachten": MONTH}, "Klachten", {"Voorblad": 2}),
    "a cover with more words than the messages": (
        {"Voorblad": [[WAIT + " " + AGAIN]] * 9, "Klachten": MONTH}, "Klachten", {"Voorblad": 9}),
    "a legend": ({"Uitleg": LEGEND, "Klachten": LONG}, "Klachten", {"Uitleg": 2}),
    "empty sheets are not told": ({"Klachten": MONTH, "Blad2": [], "Blad3": []}, "Klachten", {}),
    "names alone": ({"Sjabloon": MONTH[:1], "Klachten": MONTH}, "Klachten", {"Sjabloon": 0}),
    "more rows than are looked at": (
        {"Kort": MONTH, "Klachten": [MONTH[0], *([[None, f"{AGAIN} {i}"] for i in range(2_100)])]}, "Klachten", {"Kort": 1}),
    "one alone": ({"Klachten": MONTH}, "Klachten", {}),
}  # fmt: skip


@pytest.mark.parametrize("name", CHOSEN)
def test_the_sheet_with_messages_is_read_and_the_others_are_told(name, workbook):
    sheets, chosen, left = CHOSEN[name]
    summary = open_messages(workbook(**sheets)).summary
    assert summary.details["sheet"] == chosen
    assert summary.sheets_left == left
    assert summary.to_dict()["sheets_left"] == left
    told = "\n".join(summary.recognised("nl"))
    assert ("Niet gelezen, met het aantal rijen" in told) is bool(left)
    assert all(f'"{other}" ({rows})' in told for other, rows in left.items())


def test_a_cover_does_not_stand_in_for_a_table_whose_names_tell_nothing(workbook):
    table = [["Nr", "Vrije invoer"], *([i, AGAIN] for i in range(9))]
    with pytest.raises(InputError) as error:
        open_messages(workbook(Voorblad=COVER, Klachten=table))
    assert error.value.values["guess"] == "Vrije invoer"


def test_rows_below_the_first_thousands_are_counted(workbook):
    """With gaps between them, which are no rows."""
    many = [MONTH[0], *([MONTH[1], []] * 2_500)]
    summary = open_messages(workbook(Klachten=MONTH, Oud=many), sheet="Klachten").summary
    assert summary.sheets_left == {}, "one that was asked for was chosen"
    reading = open_messages(workbook(Klachten=[[*row, "x"] for row in MONTH], Oud=many), {"team": 3})
    assert (reading.summary.details["sheet"], reading.summary.sheets_left) == ("Klachten", {"Oud": 2_500})


@pytest.mark.parametrize("usual", [False, True])
def test_a_column_that_was_asked_for_decides(usual, workbook):
    other = [["Datum", "Zegt de klant"], ["3-4-2025", AGAIN]]
    path, mapping = workbook(Jan=LONG, Feb=other), {"text": "Zegt de klant"}
    asked = {"usual": Usual(mapping)} if usual else {"mapping": mapping}
    assert open_messages(path, **asked).summary.details["sheet"] == "Feb"


@pytest.mark.parametrize("wanted", ["Feb", "feb", " FEB ", "2", 2])
def test_a_sheet_is_asked_for_by_name_or_number(wanted, workbook):
    reading = open_messages(workbook(Jan=MONTH, Feb=[["Bericht"], [AGAIN]]), sheet=wanted)
    assert reading.frame()["text"].tolist() == [AGAIN]


@pytest.mark.parametrize(
    ("language", "told"), [("nl", 'geen blad "Maart". Wel: "Jan"'), ("en", 'no sheet "Maart". It has "Jan"')]
)
def test_a_sheet_that_is_not_there_is_told_with_those_that_are(language, told, workbook):
    with pytest.raises(InputError) as error:
        open_messages(workbook(Jan=MONTH), sheet="Maart")
    assert told in error.value.text(language)


def test_a_file_without_sheets_has_none_to_ask_for(table):
    with pytest.raises(InputError) as error:
        open_messages(table("a.csv", *_parts(MONTH)), sheet="Jan")
    assert error.value.key == "messages-no-sheets"


def _parts(rows: list[list]) -> tuple[list, list]:
    return rows[0], rows[1:]


def test_a_sheet_that_is_no_table_does_not_hinder_the_others(workbook):
    wide = [[f"k{i}" for i in range(3)], ["a", "b", "c"]]
    path = workbook(Breed=wide, Klachten=MONTH)
    from advocacy_kit.messages.opening import Options
    from advocacy_kit.messages.readers import open_tables

    _, tables = open_tables(path)
    tables[0].head = lambda: [["x"] * 20_000]
    table, layout, faults = choose_table(path, tables, Options())
    assert (table.sheet, layout.sheets_left, faults) == ("Klachten", {"Breed": None}, [])


def test_check_tells_and_takes_a_sheet(workbook):
    path = str(workbook(Jan=MONTH, Feb=[["Datum", "Bericht"], ["4-4-2025", "Hallo daar, het was top."]]))

    def told(*options):
        done = CliRunner().invoke(check, [path, "--language", "nl", *options], standalone_mode=False)
        assert done.exception is None, done.exception
        return done.output

    assert '"Feb" (1)' in told()
    assert '--sheet "Feb"' in told()
    asked = told("--sheet", "Feb", "--save-mapping")
    assert "het was top" in asked
    assert "drie weken" not in asked
    assert "--sheet. Geef het de volgende keer weer op" in asked


def test_check_of_a_folder_tells_them_and_takes_none(workbook):
    folder = str(workbook(Jan=MONTH, Feb=MONTH).parent)
    done = CliRunner().invoke(check, [folder, "--language", "nl"], standalone_mode=False)
    assert '"Feb" (1)' in done.output
    done = CliRunner().invoke(check, [folder, "--sheet", "Feb", "--language", "nl"], standalone_mode=False)
    assert "--sheet gaat over één bestand" in done.exception.text("nl")


def test_scan_tells_and_takes_a_sheet(workbook, tmp_path):
    path = str(workbook(Jan=MONTH, Feb=LONG))
    out = str(tmp_path / "uit.csv")
    done = CliRunner().invoke(scan, [path, "--out", out, "--language", "nl"], standalone_mode=False)
    assert '"Jan" (1)' in done.output
    call = [path, "--out", out, "--force", "--sheet", "Jan", "--language", "nl"]
    done = CliRunner().invoke(scan, call, standalone_mode=False)
    assert "Eén rij gelezen" in done.output


def test_a_file_of_jobs_takes_a_sheet(tmp_path):
    jobs = tmp_path / "JOBS.yml"
    jobs.write_text(
        "jobs:\n  - {chapter: '01', name: a, sheet: Jan}\n  - {chapter: '01', name: b, sheet: 2025}\n",
        encoding="utf-8",
    )
    assert [job.options["sheet"] for job in read_jobs(jobs)[1]] == ["Jan", "2025"]
