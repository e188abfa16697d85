"""What became of a file's rows, as rows of the findings."""

import pytest

from advocacy_kit.analysis.accounts import accounts
from advocacy_kit.analysis.findings import to_frame
from advocacy_kit.messages import open_messages

ROWS = """datum;kanaal;afzender;bericht
2025-03-01;chat;klant;Pfff, alweer niemand aan de lijn. Laat maar zitten.
2025-03-02;e-mail;klant;Mail mij op kim@example.org, ik wacht al een week op antwoord.
2025-03-02;e-mail;klant;
geen idee;chat;klant;"Kunt u mij laten weten wanneer de monteur komt &amp; hoe laat?"
2025-04-02;chat;agent;Komt wel goed, we kijken er volgende week even naar.
2025-05-02;balie;klant;Guten Tag, ich warte seit drei Wochen auf die Lieferung und niemand antwortet mir.
"""


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    path = tmp_path_factory.mktemp("post") / "post.csv"
    path.write_text(ROWS, encoding="utf-8")
    reading = open_messages(path, {"voice": "afzender"}, where="kanaal=chat")
    messages = reading.frame()
    assert len(messages) == 3
    return reading.summary, to_frame(accounts("hear-the-signals", reading.summary), "1.0.0")


def told(findings, measure, group=None):
    rows = findings[findings["measure"] == measure]
    rows = rows[rows["group"].isna()] if group is None else rows[rows["group"] == group]
    assert len(rows) == 1, (measure, group)
    return rows.iloc[0]["n"]


def test_every_row_of_the_file_is_accounted_for(findings):
    summary, table = findings
    assert told(table, "rows_read") == 6 == summary.rows
    assert told(table, "rows_used") == 3
    assert told(table, "rows_used") + told(table, "rows_rejected") + told(table, "rows_filtered") == 6


@pytest.mark.parametrize(
    ("measure", "group", "n"),
    [
        ("rows_filtered", "where", 2),
        ("messages_used", None, 3),
        ("messages_by_voice", "organisation", 1),
        ("messages_by_voice", "customer", 2),
        ("messages_used_without_date", None, 1),
        ("rows_repaired", "entities", 1),
        ("places_redacted", None, 0),
        ("rows_blank", None, 0),
    ],
)
def test_a_count_of_the_reading_is_a_row(findings, measure, group, n):
    assert told(findings[1], measure, group) == n


def test_the_reason_why_a_row_was_left_out_is_its_group(findings):
    table = findings[1]
    reasons = table[(table["measure"] == "rows_rejected") & table["group"].notna()]
    assert dict(zip(reasons["group"], reasons["n"], strict=True)) == dict(findings[0].rejected)
    assert set(reasons["group_by"]) <= {"reason"}
    assert not table.loc[table["unit"].isin(["rows", "places"]), "suppressed"].any()


def test_what_counts_messages_is_not_called_rows(tmp_path):
    """A row that holds a conversation is one row and several messages; each count says which of the two it counts."""
    path = tmp_path / "chat.csv"
    path.write_text(
        "bericht\n"
        '"Klant: Hoi, waar blijft mijn pakket toch?\nMedewerker: Ik kijk even voor u mee.\nKlant: Het is al de derde keer."\n'
        "Ik wacht nu al een week op antwoord van jullie.\n",
        encoding="utf-8",
    )
    reading = open_messages(path)
    reading.frame()
    table = to_frame(accounts("hear-the-signals", reading.summary), "1.0.0")
    assert (told(table, "rows_used"), told(table, "messages_used")) == (2, 4)
    assert (
        told(table, "messages_by_voice", "customer"),
        told(table, "messages_by_voice", "organisation"),
    ) == (3, 1)
    assert told(table, "messages_by_language", "nl") == 4
    assert told(table, "messages_used_without_date") == 4
    for measure, unit in zip(table["measure"], table["unit"], strict=True):
        assert unit == (measure.split("_")[0] if measure.startswith(("rows", "messages")) else "places"), (
            measure
        )
