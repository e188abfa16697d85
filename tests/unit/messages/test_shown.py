"""How files of messages, their columns and their sheets are called in what the kit writes."""

import json
from pathlib import Path

import pytest

from advocacy_kit.errors import AdvocacyError
from advocacy_kit.messages import open_messages, read_messages
from advocacy_kit.messages.roles import ROLES
from advocacy_kit.messages.shown import names_somebody, shown_labels, shown_name

SHOWN = [
    ("WhatsApp Chat - Siobhan Kelly.zip", "WhatsApp.zip"),
    ("WhatsApp Chat with J. Okafor.txt", "WhatsApp.txt"),
    ("WhatsApp-chat met Bram (1).txt", "WhatsApp.txt"),
    ("WhatsApp Karin.TXT", "WhatsApp.TXT"),
    ("WhatsApp Chat with Dr. Mbeki", "WhatsApp"),
    ("Chat de WhatsApp con Ana.txt", "WhatsApp.txt"),
    ("whatsapp chat with Ana.csv", "WhatsApp"),
]
ITS_OWN = ["_chat.txt", "WhatsApp.zip", "whatsapp.txt", "whatsapp-export-team-noord.csv", "chat met klanten.csv", "Over WhatsApp.txt", "post.csv"]  # fmt: skip


@pytest.mark.parametrize(("name", "shown"), SHOWN)
def test_a_chat_goes_without_its_person(name, shown):
    assert names_somebody(Path("some", name))
    assert shown_name(Path("some", name)) == shown


@pytest.mark.parametrize("name", ITS_OWN)
def test_any_other_file_keeps_its_name(name):
    assert not names_somebody(Path("some", name))
    assert shown_name(Path("some", name)) == name


LABELS = [
    ("jan.wobbesma@voorbeeld.example", "[e-mail]"),
    ("beoordeling.Tjitske Featherstone", "beoordeling.[naam 1]"),
    ("0612345678", "[telefoon]"),
    ("Quirine Wobbesma", "[naam 1]"),
    ("dossier J. Featherstone", "dossier [naam 1]"),
    ("Gesprek met Jan Smit", "Gesprek met [naam 1]"),
    ("NL91ABNA0417164300", "[IBAN]"),
]
#: Nobody's.
USUAL = [
    "Jan", "Jan 2025", "Mei", "June", "Agent ID", "Deel A. Klachten", "A. Toelichting", "Bijlage B. Vragen", "Blad1", "Sheet1", "Berichten 2025", "Q1", "Week 12",
    "Van", "From", "klant_reactie", "Hoe tevreden ben je?", "Laat maar", "Late Delivery", "20240101", "Roos", "", "Naam klant", "#3",
]  # fmt: skip


@pytest.mark.parametrize(("label", "shown"), LABELS)
def test_what_is_somebodys_goes_from_a_label(label, shown):
    assert shown_labels(["Bericht", label]) == ["Bericht", shown]


@pytest.mark.parametrize("label", USUAL)
def test_any_other_label_stays(label):
    assert shown_labels(["Bericht", label]) == ["Bericht", label]


def test_every_name_of_a_role_stays():
    names = [" ".join(name.split()) for role in ROLES.values() for name in role.names.split(",")]
    for form in (names, [name.title() for name in names], [name.upper() for name in names]):
        assert shown_labels(form) == form


def test_labels_that_become_the_same_stay_apart():
    assert shown_labels(["Karin Smit", "Jan Smit", "x"]) == ["[naam 1]", "[naam 1] (2)", "x"]


def test_a_column_is_found_by_either_name(table, dutch):
    path = table("x.csv", ["Mening van Karin Smit", "Datum"], [[text, "2025-03-01"] for text in dutch])
    for wanted in ("Mening van Karin Smit", "Mening van [naam 1]", 1):
        reading = open_messages(path, {"text": wanted}, keep=("Datum",))
        assert len(reading.frame()) == len(dutch)
        assert "Karin" not in reading.summary.text("nl") + json.dumps(reading.summary.to_dict())
    with pytest.raises(AdvocacyError) as caught:
        open_messages(path, {"text": "Meningen"})
    assert "Karin" not in caught.value.text("nl")


def test_a_kept_column_has_its_told_name(table, dutch):
    path = table("x.csv", ["Bericht", "Score voor Karin Smit"], [[text, "7"] for text in dutch])
    assert "Score voor [naam 1]" in read_messages(path, keep=("Score voor Karin Smit",))


def test_keys_of_records_are_told_without_persons(write, dutch):
    keys = ["jan.wobbesma@voorbeeld.example", "Tjitske Featherstone", "0612345678"]
    records = [{"bericht": text, "beoordeling": {keys[i % 3]: 5}} for i, text in enumerate(dutch)]
    reading = open_messages(write("x.json", json.dumps(records)))
    reading.frame()
    told = reading.summary.text("nl") + json.dumps(reading.summary.to_dict())
    assert [key for key in keys if key in told] == []


def test_sheets_are_told_without_persons(tmp_path, dutch):
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Quirine Wobbesma"
    for row in [["bericht"], *([text] for text in dutch)]:
        book.active.append(row)
    book.create_sheet("Tjitske Featherstone").append(["bericht"])
    book["Tjitske Featherstone"].append([dutch[0]])
    book.create_sheet("dossier J. Featherstone").sheet_state = "hidden"
    book.save(tmp_path / "x.xlsx")
    reading = open_messages(tmp_path / "x.xlsx")
    reading.frame()
    told = reading.summary.text("nl") + json.dumps(reading.summary.to_dict())
    assert [name for name in ("Wobbesma", "Tjitske", "Featherstone") if name in told] == []
    # Asked for as it is called, as it is told, and by position.
    rows = [
        len(read_messages(tmp_path / "x.xlsx", sheet=asked))
        for asked in ("Tjitske Featherstone", "[naam 1] (2)", 2)
    ]
    assert rows == [1, 1, 1]
    with pytest.raises(AdvocacyError) as caught:
        open_messages(tmp_path / "x.xlsx", sheet="Blad 7")
    assert "Wobbesma" not in caught.value.text("nl")


FIRST_ROWS = {
    "a name, a phone, a sentence": ["Quirine Wobbesma", "06-87654321", "Laat maar."],
    "a phone beside the name of a text": ["Klacht", "+31 6 8765 4321", "Laat maar"],
    "mail beside the name of a text": ["Bericht", "q.wobbesma@voorbeeld.example", "Laat maar"],
    "a day beside the name of a text": ["Klacht", "2025-03-01", "Laat maar"],
    "a name and a sentence": ["Jan de Boer", "balie", "Laat maar zitten."],
}
NAMES = {
    "names": ["Naam", "Telefoon", "Bericht"],
    "years": ["Team", "2024", "Bericht"],
    "a long question": ["Naam", "Mobiel", "Wat is er gebeurd?"],
    "months": ["Mei", "Jan", "Tekst van het bericht"],
    "a number of a question": ["1. Naam", "2. Telefoon", "3. Wat is uw klacht."],
}


def below(dutch):
    return [
        [name, f"06-1111000{i}", text]
        for i, (name, text) in enumerate(
            zip(["Jan Smit", "Sanne Post", "Kees Mulder", "Fatima Azizi"], dutch, strict=True)
        )
    ]


@pytest.mark.parametrize("first", FIRST_ROWS.values(), ids=FIRST_ROWS)
def test_a_first_row_of_values_is_a_message(table, dutch, first):
    path = table("x.csv", None, [first, *below(dutch)], delimiter=";")
    reading = open_messages(path)
    frame = reading.frame()
    assert (reading.summary.named, frame["row"].tolist()) == (False, [1, 2, 3, 4, 5])
    assert first[0] not in reading.summary.text("nl")


@pytest.mark.parametrize("first", NAMES.values(), ids=NAMES)
def test_a_first_row_of_names_is_none(table, dutch, first):
    reading = open_messages(table("x.csv", None, [first, *below(dutch)], delimiter=";"))
    assert reading.frame()["row"].tolist() == [2, 3, 4, 5]
    assert reading.summary.named


ASKED = [
    # values of a column, whether they are told where none is the one that was asked for
    (["Noord", "Zuid"], True),
    (["2024", "2025"], True),
    (["Team Fatima", "Balie"], False),
    (["bel 06-12345678", "levering", "rekening"], False),
]


@pytest.mark.parametrize(("values", "told"), ASKED)
def test_values_are_told_where_none_is_somebodys(table, dutch, values, told):
    path = table(
        "x.csv", ["Bericht", "Veld"], [[text, values[i % len(values)]] for i, text in enumerate(dutch * 3)]
    )
    with pytest.raises(AdvocacyError) as caught:
        read_messages(path, where="Veld=zzz")
    text = caught.value.text("nl")
    assert [value in text for value in values] == [told] * len(values)
    assert "12345678" not in text
