"""Where the names of the columns end and the messages begin: a row of data is never taken for names, nor the other way round."""

import pytest

from advocacy_kit.messages import open_messages
from advocacy_kit.messages.header import find_header

SAID = ["Nog steeds niets gehoord van jullie", "Laat maar dan", "Prima geholpen door de balie", "Nooit meer", "Zucht, alweer"]  # fmt: skip
WHO = ["W. Hoekstra", "J. Bos", "A. Smit", "B. Smit", "C. Smit"]
DAYS = ["4 maart 2025", "5 april 2025", "6 april 2025", "7 mei 2025", "8 mei 2025"]
CODES = ["A-2", "A-3", "A-4", "A-5", "A-6"]
TURNS = ["agent", "klant", "agent", "klant", "agent"]


def rows(*above: list[str], of: list[str] = WHO) -> list[list[str]]:
    return [*above, *map(list, zip(of, SAID, strict=True))]


FIRST_ROWS = [
    # names, first row of data, the column beside the texts below it
    (["Klant", "Opmerkingen"], ["Marloes van der Veen", "Geen opmerkingen"], WHO),
    (["Klant", "Klacht"], ["Marloes van der Veen", "Nog geen reactie op mijn klacht"], WHO),
    (["Datum", "Klacht"], ["3 maart 2025", "Nog steeds geen reactie op mijn klacht"], DAYS),
    (["Nummer", "Toelichting"], ["A-1", "Klacht over monteur"], CODES),
    (["Afzender", "Bericht"], ["klant", "Nog geen reactie op mijn klacht"], TURNS),
    (["Customer", "Comment"], ["Priya Nair", "No message, no comment"], WHO),
    (["Afdeling", "Bericht"], ["Balie", "Klacht"], ["Balie", "Zuid", "Noord", "Balie", "Zuid"]),
    (["Rol", "Vraag"], ["klant", "klacht"], TURNS),
    # A cell that is the same as the name above it.
    (["Naam", "Opmerking"], ["Naam", "test"], WHO),
    (["Klant", "Opmerking"], ["Klant", "Klant belt weer"], WHO),
    (["Naam", "Opmerking"], ["Jan Bos", "Opmerking"], WHO),
    # Names of which words are known alone.
    (["Wie", "Heeft u nog opmerkingen voor ons?"], ["Jan Bos", "Nee, geen opmerkingen"], WHO),
    (["Wie", "Toelichting bij klacht"], ["Jan Bos", "Geen reactie op mijn klacht"], WHO),
]


@pytest.mark.parametrize(("names", "data", "below"), FIRST_ROWS)
def test_the_row_below_the_names_is_data(names, data, below):
    assert find_header(rows(names, data, of=below)) == (1, names)


WITHOUT = [
    (["Marloes van der Veen", "Geen opmerkingen"], WHO),
    (["Marloes van der Veen", "Nog geen reactie op mijn klacht"], WHO),
    (["A-1", "Klacht over monteur"], CODES),
    (["3 maart 2025", "Nog steeds geen reactie op mijn klacht"], DAYS),
    (["klant", "Nog geen reactie op mijn klacht"], TURNS),
]


@pytest.mark.parametrize(("first", "below"), WITHOUT)
def test_a_table_without_names_stays_whole(first, below):
    assert find_header(rows(first, of=below)) == (0, None)


DATA = ["1", "Jos Peeters", "chat", "3-1-2025", "Alweer niemand aan de lijn"]
SECOND = [
    # rows above the data, the names that come of them
    ([["Nr", "Klant", "", "Bericht", ""], ["Nr", "Naam", "Kanaal", "Datum", "Toelichting"]], ["Nr", "Naam", "Kanaal", "Datum", "Toelichting"]),
    ([["", "Gegevens klant", "", "Inhoud", ""], ["Nr", "Naam", "Telefoon", "Datum", "Toelichting"]], ["Nr", "Naam", "Telefoon", "Datum", "Toelichting"]),
    ([["Nr", "Klant", "", "Bericht", ""], ["", "Naam", "Kanaal", "Datum", "Reactie van de klant"]], ["Nr", "Naam", "Kanaal", "Datum", "Reactie van de klant"]),
    ([["Meldingen maart", "", "", "", ""], ["", "Klant", "", "Bericht", ""], ["Nr", "Naam", "Kanaal", "Datum", "Verslag"]], ["Nr", "Naam", "Kanaal", "Datum", "Verslag"]),
    ([["Id", "Klant", "Kanaal", "Datum", "Bericht"], ["message_id", "customer", "channel", "date", "message"]], ["message_id", "customer", "channel", "date", "message"]),
]  # fmt: skip


@pytest.mark.parametrize(("above", "names"), SECOND)
def test_a_second_row_of_names(above, names):
    assert find_header([*above, DATA, DATA]) == (len(above), names)


ONE_ROW = [
    # A name is missing, and the first row of data fills the place.
    [["", "Klant", "Bericht"], ["7", "Jos Peeters", "Klacht"], ["8", "Ria Claes", "Vraag over mijn rekening"]],
    [["", "Naam", "Bericht"], ["Balie", "Jos Peeters", "Geen reactie op klacht"], ["Zuid", "Ria Claes", "Laat maar"]],
    [["Datum", "", "Bericht"], ["3-1-2025", "klant", "klacht"], ["4-1-2025", "klant", "Laat maar"]],
]  # fmt: skip


@pytest.mark.parametrize("table", ONE_ROW)
def test_a_missing_name_makes_no_group(table):
    assert find_header(table)[0] == 1


def test_nobody_of_the_first_row_is_named_as_a_column(write):
    path = write("k.csv", "\n".join(";".join(row) for row in rows(*FIRST_ROWS[0][:2])))
    reading = open_messages(path, message_language="nl")
    frame = reading.frame()
    assert frame["text"].tolist() == ["Geen opmerkingen", *SAID]
    assert reading.summary.columns["customer_id"].name == "Klant"
    assert "Marloes" not in str(reading.summary.to_dict())


def test_groups_of_merged_cells_above_the_names_are_told(tmp_path):
    from openpyxl import Workbook

    book = Workbook()
    for row in (
        [None, "Gegevens klant", None, "Bericht", None, None],
        ["Nr", "Naam", "Telefoon", "Datum", "Toelichting", "Status"],
        *([i, name, "0475 12 34 56", f"2025-01-{i:02}", text, "open"] for i, (name, text) in enumerate(zip(WHO, SAID, strict=True), 3)),
    ):  # fmt: skip
        book.active.append(row)
    book.active.merge_cells("B1:C1")
    book.active.merge_cells("D1:E1")
    book.save(tmp_path / "x.xlsx")
    reading = open_messages(tmp_path / "x.xlsx", message_language="nl")
    frame = reading.frame()
    assert frame["text"].tolist() == SAID
    assert frame["sent_at"].dt.day.tolist() == [2, 3, 4, 5, 6]
    told = reading.summary.text("nl")
    assert "Op 2 plekken zijn cellen naast elkaar samengevoegd" in told
    assert "nog een rij met kopjes" in told
    assert "one more row of headings" in reading.summary.text("en")


def test_a_title_is_no_row_of_headings(write):
    path = write("t.csv", f"Meldingen maart;;\nDatum;Team;Bericht\n3-4-2025;Balie;{SAID[0]}\n")
    assert "names-above" not in dict(open_messages(path, message_language="nl").summary.notes)
