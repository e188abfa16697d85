"""What a person is told about a file, and the shape that the rest of the kit may count on."""

import pandas as pd
import pytest

from advocacy_kit.errors import InputError
from advocacy_kit.messages import check_messages, open_messages, validate


@pytest.fixture
def export(table, dutch):
    rows = [
        ["3-4-2025", "Chat", "Noord", f"{dutch[0]} Bel 06-12345678 of mail a@example.org."],
        ["4-4-2025", "Chat", "Noord", "Guten Tag, ich warte seit drei Wochen auf die Lieferung."],
        ["", "Mail", "Zuid", dutch[1] + "<br>Groet &amp; tot ziens"],
        ["5-4-2025", "Mail", "Zuid", ""],
        *[["6-4-2025", "Mail", "Zuid", dutch[i % 4]] for i in range(1_200)],
    ]
    return table("klachten.csv", ["Datum", "Kanaal", "Wijk", "Omschrijving"], rows, delimiter=";")


def test_check_in_dutch(export):
    check = check_messages(export, language="nl")
    told = check.text()
    for said in (
        "klachten.csv: CSV, tekencodering UTF-8, gescheiden door ;",
        'Tekst van het bericht: kolom "Omschrijving", herkend aan de naam',
        'Niet gelezen: "Wijk".',
        "1.204 rijen gelezen, 1.202 berichten over.",
        "Niet te gebruiken: 2 (1 zonder tekst, 1 in een andere taal dan Nederlands of Engels).",
        "Zonder datum die ik begrijp: 1.",
        "Weggehaald: één e-mailadres, één telefoonnummer.",
        "HTML in één bericht",
        "rij 2 (klant, nl): Ik wacht nu al drie weken op een antwoord van jullie. Bel [telefoon] of mail [e-mail].",
        '"--voice organisation"',
        "Er is niets aan het bestand veranderd.",
    ):
        assert said in told
    assert len(check.examples) == 10
    assert "06-12345678" not in told


def test_check_in_english_and_as_data(export):
    check = check_messages(export, {"text": "Omschrijving"}, language="en")
    told = check.text()
    assert "1,204 rows read, 1,202 messages left." in told
    assert 'Text of the message: "Omschrijving", as you said' in told
    data = check.to_dict()
    assert data["columns"]["text"] == {"name": "Omschrijving", "position": 4, "how": "map"}
    assert [line["row"] for line in data["examples"]] == [2, 4, 6, 7, 8, 9, 10, 11, 12, 13]
    assert "Tekst" in check.text("nl")


def test_check_of_a_table_without_names(table, dutch):
    check = check_messages(table("x.csv", None, [["1", t] for t in dutch]), language="nl")
    assert "Tekst van het bericht: kolom 2, herkend aan de inhoud" in check.text()
    assert '"--map text=2"' in check.text()


def told_of_dates(count):
    """All that can be told of a column of dates, so often."""
    from advocacy_kit.messages.dates import DateNotes, DateStyle

    notes = DateNotes("x", DateStyle(decided="nothing", main="numbers"))
    for what in ("contrary", "mixed", "month-only", "future", "clock", "unread", "placeholder"):
        notes.counted[what], notes.rows[what] = count, [2]
    return notes


def test_every_line_of_a_summary_can_be_told(export):
    """Each branch of the summary has its sentence, with its values, in both languages."""
    from collections import Counter

    from advocacy_kit.messages import mending, redaction, rejected, schema, summary
    from advocacy_kit.messages.columns import Column

    reading = open_messages(export)
    reading.frame()
    full = reading.summary
    for count in (1, 2_345):
        full.rejected = Counter(dict.fromkeys(rejected.REASONS, count))
        full.filtered = Counter(dict.fromkeys(summary.FILTERED, count))
        full.redactions = Counter(dict.fromkeys(redaction.KINDS, count))
        full.repairs = Counter(dict.fromkeys(mending.KINDS, count))
        full.languages = Counter(dict.fromkeys(schema.LANGUAGES, count))
        full.voices = Counter(dict.fromkeys(schema.VOICES, count))
        full.blank = full.languages_inherited = full.voice_unknown = full.ids_replaced = full.coded = (
            full.dateless
        ) = count
        full.voice_from, full.limited = "column", True
        full.notes = [
            ("values-unknown", {"column": "x", "role": "audience"}),
            ("too-many-values", {"column": "x", "role": "topic"}),
            ("ids-not-unique", {"column": "x"}),
        ]
        full.dates = told_of_dates(count)
        full.columns["keep:x"] = Column("keep", 7, "x", "map")
        full.columns["text"] = Column("text", 7, "x", "name", ("y",))
        for language, number in (("nl", "2.345"), ("en", "2,345")):
            told = full.text(language)
            assert (number in told) is (count > 1)
            assert "{" not in told


GOOD = {
    "message_id": ["a", "b"],
    "text": ["x", "y"],
    "voice": ["customer", "organisation"],
    "language": ["nl", "other"],
}


def test_a_table_of_ones_own(export):
    assert validate(pd.DataFrame(GOOD)) is not None
    assert validate(pd.DataFrame(GOOD).astype(object)) is not None
    frame = open_messages(export).frame()
    assert validate(frame) is frame
    assert validate(frame.head(0)) is not None


BAD = [
    ({"voice": ["klant", "organisation"]}, "not-allowed", "customer, organisation"),
    ({"language": ["nl", "de"]}, "not-allowed", "nl, en, other"),
    ({"message_id": ["a", "a"]}, "twice", '"a"'),
    ({"text": ["x", None]}, "missing-value", '"text"'),
    ({"text": [1, 2]}, "not-text", '"text"'),
    ({"sent_at": ["2025-01-01", "2025-01-02"]}, "not-moment", "UTC"),
    ({"turn": ["een", "twee"]}, "not-whole", '"turn"'),
]  # fmt: skip


@pytest.mark.parametrize(("change", "fault", "said"), BAD)
def test_tables_that_do_not_hold(change, fault, said):
    with pytest.raises(InputError) as caught:
        validate(pd.DataFrame(GOOD | change))
    assert fault in {key for key, _ in caught.value.faults}
    assert said in caught.value.text("nl")
    assert said in caught.value.text("en")


def test_all_faults_of_a_table_at_once():
    with pytest.raises(InputError) as caught:
        validate(pd.DataFrame({"message_id": ["a", "a"], "voice": ["x", "customer"]}))
    told = caught.value.text("en")
    for said in ('"text" is missing', '"language" is missing', '"a" occurs more than once', '"x" in row 0'):
        assert said in told
