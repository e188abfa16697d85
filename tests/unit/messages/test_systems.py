"""Exports of known systems: recognised by their columns, read as their documentation has them, told to people."""

import importlib.util
from pathlib import Path

import pytest

from advocacy_kit.errors import AdvocacyError, InputError
from advocacy_kit.messages import check_messages, open_messages
from advocacy_kit.messages.names import normal
from advocacy_kit.messages.roles import ROLES
from advocacy_kit.messages.schema import schema
from advocacy_kit.messages.systems import find_system, systems

ROOT = Path(__file__).parents[3]
FIXTURES = Path(__file__).parent / "fixtures" / "systems"

# Fixture: system, column of the text, of the date, messages, of these the organisation's.
RECOGNISED = {
    "app-store.csv": ("App Store", "body", "createdDate", 5, 0),
    "freshdesk-conversations.jsonl": ("Freshdesk (conversations)", "body_text", "created_at", 6, 3),
    "freshdesk-tickets-description.csv": ("Freshdesk", "Description", "Created time", 6, 0),
    "freshservice-tickets.csv": ("Freshservice", "Description", "Created Time", 5, 0),
    "google-forms-en.csv": ("Google Forms", "What is the one thing you would change?", "Timestamp", 5, 0),
    "google-forms-nl.csv": ("Google Forms", "Wat vond je van de verbouwing?", "Tijdstempel", 5, 0),
    "google-play.csv": ("Google Play", "Review Text", "Review Submit Date and Time", 5, 0),
    "intercom-prodsight.csv": ("Intercom (ProdSight)", "message_body", "message_created_at", 7, 4),
    "limesurvey-codes.csv": ("LimeSurvey", "Q3", "submitdate", 5, 0),
    "limesurvey-texts.csv": ("LimeSurvey", "How did you find your stay?", "Date submitted", 5, 0),
    "microsoft-forms-en.xlsx": ("Microsoft Forms", "What worked for you, and what did not?", "Completion time", 5, 0),
    "microsoft-forms-nl.xlsx": ("Microsoft Forms", "Hoe ging het gesprek?", "Tijd van voltooien", 5, 0),
    "qualtrics.csv": ("Qualtrics", "Q2", "RecordedDate", 5, 0),
    "salesforce-casecomment.csv": ("Salesforce (comments)", "CommentBody", "CreatedDate", 5, 5),
    "salesforce-cases.csv": ("Salesforce (cases)", "Description", "Date/Time Opened", 6, 0),
    "salesforce-emailmessage.csv": ("Salesforce (mail)", "TextBody", "MessageDate", 6, 2),
    "surveymonkey.csv": ("SurveyMonkey", "What could we do better?", "End Date", 5, 0),
    "topdesk-incidents.csv": ("TOPdesk (English)", "Request", "Creation date", 5, 0),
    "topdesk-meldingen.csv": ("TOPdesk", "Verzoek", "Aanmelddatum", 6, 0),
    "trustpilot.csv": ("Trustpilot", "Review Content", "Review Created (UTC)", 5, 0),
    "zendesk-comments.csv": ("Zendesk (comments)", "Comment", "Comment date", 6, 0),
    "zendesk-threads.jsonl": ("Zendesk (JSON)", "comments", "created_at", 14, 6),
    "zendesk-tickets.jsonl": ("Zendesk (JSON)", "description", "created_at", 5, 0),
}  # fmt: skip
REFUSED = {
    "freshdesk-tickets.csv": "messages-no-bodies-freshdesk",
    "intercom-conversations.csv": "messages-no-bodies-intercom",
    "zendesk-tickets.csv": "messages-no-bodies-zendesk",
}
#: What stands in fixtures and may come out of none.
PERSONAL = (
    "example",
    "Hoekema",
    "Wiersma",
    "Lammers",
    "Doyle",
    "Adema",
    "Kim Bos",
    "Jopie",
    "kettlefan",
    "192.0.2",
)


def test_every_fixture_is_in_a_table():
    assert {p.name for p in FIXTURES.iterdir()} == RECOGNISED.keys() | REFUSED.keys()


def test_every_system_has_a_fixture():
    seen = {system for system, *_ in RECOGNISED.values()}
    named = {system.name for system in systems()} - {"Zendesk", "Intercom (reporting)"}
    assert named == seen


@pytest.mark.parametrize("name", RECOGNISED)
def test_an_export_is_recognised_and_read(name):
    system, text, date, messages, ours = RECOGNISED[name]
    reading = open_messages(FIXTURES / name)
    frame = reading.frame()
    summary = reading.summary
    assert summary.system == system
    assert (summary.columns["text"].name, summary.columns["sent_at"].name) == (text, date)
    assert (summary.messages, summary.voices["organisation"]) == (messages, ours)
    assert summary.seen == summary.rows
    assert summary.dateless == (1 if name == "limesurvey-codes.csv" else 0)
    schema().validate(frame)
    for personal in PERSONAL:
        assert personal not in frame.drop(columns="text").to_csv()


@pytest.mark.parametrize("name", REFUSED)
def test_an_export_without_messages_says_so(name):
    with pytest.raises(InputError) as caught:
        open_messages(FIXTURES / name)
    assert caught.value.key == REFUSED[name]
    for language in ("nl", "en"):
        assert "--map text=" in caught.value.text(language)


@pytest.mark.parametrize("system", [s for s in systems() if s.advice], ids=lambda s: s.name)
def test_every_export_that_may_lack_messages_has_its_advice(system, table):
    names = [*system.fingerprint[0], *system.some[len(system.some) - system.at_least :]]
    path = table("x.csv", [*names, "subject"], [[*("1" for _ in names), "Waar blijft de monteur nou?"]] * 3)
    with pytest.raises(InputError) as caught:
        open_messages(path)
    assert system.name in caught.value.text("nl")
    assert caught.value.text("nl") != caught.value.text("en")


def test_subjects_can_be_read_by_who_asks_for_them():
    reading = open_messages(FIXTURES / "zendesk-tickets.csv", {"text": "Subject"})
    assert "Dubbel afgeschreven" in reading.frame()["text"].tolist()
    assert "team" in reading.summary.columns


LONG = (
    "Ze belden uit zichzelf terug om te vragen of het gelukt was.",
    "Elke keer moet ik het hele verhaal opnieuw vertellen.",
    "Op zich netjes, maar een week later dan afgesproken.",
)
#: Short answers to a further question, and whether they are people's own words.
SHORT = [
    (["Sneller reageren", "De wachttijd", "Niks", "Betere uitleg graag", "Vriendelijker aan de telefoon", "Bel eens terug"], True),
    (["A real person", "Shorter queues please", "nothing", "Stop the emails", "Your hold music", "More parking"], True),
    (["Snellere levering, minder karton", "Gewoon opnemen", "Meer mensen", "Geen idee eigenlijk", "De app", "Alles was prima"], True),
    (["Zeer tevreden", "Heel erg ontevreden", "Tevreden"], False),
    (["Very satisfied", "Neither satisfied nor dissatisfied", "Satisfied", "Very dissatisfied"], False),
    (["Snelle levering, goede prijs", "Goede prijs, aardige mensen", "Snelle levering, aardige mensen"], False),
    (["Utrecht", "Den Haag", "Bergen op Zoom", "Gent", "Leuven", "Almere"], False),
    (["Jan de Boer", "Petra Jansen", "Karin van Dijk", "Anke Maes", "Piet de Vries", "Els Smeets"], False),
    (["12", "7", "3 of 4", "10", "9", "8"], False),
    (["ja", "nee", "soms"], False),
]  # fmt: skip


@pytest.mark.parametrize(("answers", "told"), SHORT)
def test_short_answers_in_peoples_own_words_are_told(table, answers, told):
    """Twelve people; the choices of some come back, nobody's own words do but by chance."""
    names = ["StartDate", "EndDate", "RecordedDate", "ResponseId", "Q1", "Q2", "Q3"]
    rows = [
        ["2026-03-01 10:12:13"] * 3 + [f"R_{i}", str(i % 5), f"{LONG[i % 3]} {i}", answers[i % len(answers)]]
        for i in range(12)
    ]
    reading = open_messages(table("x.csv", names, rows))
    assert reading.summary.columns["text"].name == "Q2"
    assert reading.summary.open_answers == (["Q3"] if told else [])
    assert (
        '"Q3"' in "".join(line for line in reading.summary.recognised("nl") if "open antwoorden" in line)
    ) is told


def test_short_answers_are_read_where_nobody_said_more(table):
    names = ["StartDate", "EndDate", "RecordedDate", "ResponseId", "Q1", "Q2_TEXT", "Q3"]
    rows = [
        ["2026-03-01 10:12:13"] * 3 + [f"R_{i}", "Zeer tevreden", "anders" if i % 2 else "", answer]
        for i, answer in enumerate(SHORT[0][0] * 2)
    ]
    summary = open_messages(table("x.csv", names, rows)).summary
    assert (summary.columns["text"].name, summary.open_answers) == ("Q3", ["Q2_TEXT"])


def test_a_mapping_goes_before_what_is_known():
    reading = open_messages(FIXTURES / "qualtrics.csv", {"text": "Q3_TEXT", "channel": None})
    frame = reading.frame()
    assert frame["text"].tolist()[0] == "I would like somebody to ring me."
    assert "channel" not in frame


@pytest.mark.parametrize(
    "names",
    [
        ["ID", "Subject", "Description", "Status", "Priority", "Group", "Tags", "Created at"],
        ["Ticket ID", "Created time", "Message"],
        ["Nummer", "Omschrijving", "Verzoek"],
        ["Nummer", "Brief description", "Request"],
        ["Case number", "Description", "Status"],
        ["Timestamp", "Message"],
        ["Timestamp", "Sensor", "Value", "Comment"],
        ["Datum", "Tijdstempel", "Wat vond je van ons?"],
        ["id", "start", "end", "text"],
        ["Respondent ID", "Comment", "Date"],
        ["rating", "title", "body", "date"],
        ["Review", "Stars", "Date"],
        ["conversation_id", "message", "author"],
        ["StartDate", "EndDate", "Comment"],
        ["submitdate", "comment"],
        [],
    ],
)
def test_no_system_is_told_by_columns_that_occur_everywhere(names):
    assert find_system(names) is None


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        lambda n: f" {n} ",
        lambda n: n.replace(" ", "\u00a0"),
        lambda n: n.replace(" ", "_"),
    ],
)
def test_names_are_compared_as_words(change):
    names = ["Ticket ID", "Created time", "Due by Time", "Agent interactions", "Description"]
    assert find_system([change(name) for name in names]).name == "Freshdesk"


def test_a_freshservice_is_no_freshdesk():
    names = [
        "Ticket Id",
        "Requester Name",
        "Urgency",
        "Impact",
        "Created Time",
        "Due by Time",
        "Association Type",
        "Survey Results",
    ]
    assert find_system(names).name == "Freshservice"


def test_every_name_is_written_as_names_are_compared():
    for system in systems():
        known = [n for one in (*system.fingerprint, *system.never) for n in one]
        known += [n for names in system.columns.values() for n in names]
        known += [*system.some, *system.replies, *(n.removesuffix("*").strip() for n in system.unread)]
        assert [n for n in known if normal(n) != n] == []
        assert set(system.columns) <= set(ROLES)
        assert system.sources


def test_a_title_above_the_names_and_lines_below_the_rows(table):
    reading = open_messages(FIXTURES / "salesforce-cases.csv")
    reading.frame()
    assert dict(reading.summary.rejected) == {"ragged": 4}
    names = ["Case Number", "Case Origin", "Date/Time Opened", "Description"]
    book = table(
        "x.xlsx",
        ["Cases this month", None, None, None],
        [
            ["Filtered By: Status", None, None, None],
            names,
            ["1", "Web", "3-4-2026 10:00", "Waar blijft mijn eindafrekening?"],
        ],
    )
    assert open_messages(book).frame()["text"].tolist() == ["Waar blijft mijn eindafrekening?"]


def test_a_group_of_persons_is_no_team(table):
    rows = [
        ["1", f"3-4-2026 1{i}:00", "x", "x", name, "Waar blijft de monteur nou toch?"]
        for i, name in enumerate(["Kim Bos", "Toon Prins", "Ans Lammers"])
    ]
    names = ["Ticket ID", "Created time", "Due by Time", "Agent interactions", "Group", "Description"]
    reading = open_messages(table("x.csv", names, rows))
    assert "team" not in reading.frame()
    assert ("persons", {"column": "Group", "role": "team"}) in reading.summary.notes


def test_moments_are_read_in_the_zone_that_the_export_has():
    trustpilot = open_messages(FIXTURES / "trustpilot.csv").frame()["sent_at"]
    assert trustpilot[0].isoformat() == "2026-01-12T10:00:00+00:00"
    qualtrics = open_messages(FIXTURES / "qualtrics.csv", timezone="America/Denver")
    assert qualtrics.frame()["sent_at"][0].isoformat() == "2026-03-01T09:12:13+00:00"
    assert qualtrics.summary.file_timezone == "Europe/Amsterdam"


def test_a_memo_gives_turns_and_no_names():
    frame = open_messages(FIXTURES / "topdesk-meldingen.csv").frame()
    vocht = frame[frame["row"] == 4]
    assert vocht["turn"].tolist() == [1, 2]
    assert vocht["text"].tolist()[1].startswith("Er is nog steeds niemand")
    assert vocht["sent_at"].is_monotonic_increasing
    assert not frame["text"].str.contains("Lammers|Wiersma").any()


def test_senders_that_are_ours_in_a_thread():
    reading = open_messages(FIXTURES / "zendesk-comments.csv", own_senders=["lichtwinkel.example"])
    frame = reading.frame()
    assert frame["voice"].tolist() == [
        "customer",
        "organisation",
        "organisation",
        "customer",
        "customer",
        "organisation",
    ]
    assert frame["audience"].tolist()[2] == "internal"


def test_a_check_tells_what_it_looks_like():
    told = check_messages(FIXTURES / "google-forms-nl.csv", language="nl").text()
    for said in (
        "Dit lijkt een export uit Google Forms",
        'Tekst van het bericht: kolom "Wat vond je van de verbouwing?", de vraag met de langste antwoorden',
        'Dit lijken ook open antwoorden: "Wat zouden we anders moeten doen?".',
        "'--map text=\"Wat zouden we anders moeten doen?\"'",
        "in zo'n export zijn ze van: klant",
    ):
        assert said in told
    told = check_messages(FIXTURES / "trustpilot.csv", language="en").text()
    for said in (
        "Looks like an export of Trustpilot",
        'Text of the message: "Review Content", as this system calls it',
        "'--map text=\"Company Response\" --voice organisation'",
        "Times without a zone are read as UTC.",
    ):
        assert said in told
    assert "--own-sender" in check_messages(FIXTURES / "zendesk-comments.csv", language="en").text()


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("freshdesk-tickets-description.csv", True),
        ("zendesk-tickets.jsonl", True),
        ("zendesk-threads.jsonl", False),
        ("zendesk-comments.csv", False),
        ("trustpilot.csv", False),
    ],
)
def test_where_only_first_messages_are_that_is_told(name, first):
    told = check_messages(FIXTURES / name, language="nl").text()
    assert ("Van elk gesprek lees ik het eerste bericht" in told) is first


def test_our_replies_can_be_read():
    reading = open_messages(
        FIXTURES / "google-play.csv", {"text": "Developer Reply Text"}, voice="organisation"
    )
    assert len(reading.frame()) == 2
    assert not [key for key, _ in reading.summary.notes if key == "replies"]


def test_the_page_of_formats_is_what_comes_of_the_fixtures():
    spec = importlib.util.spec_from_file_location("formats", ROOT / "benchmarks" / "formats.py")
    formats = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(formats)
    assert (ROOT / "docs" / "formats.md").read_text(encoding="utf-8") == formats.page()


@pytest.mark.parametrize("wanted", ["Verzoeck", "Verzoek tekst"])
def test_a_misspelt_column_of_an_export_is_all_that_is_told(wanted):
    with pytest.raises(AdvocacyError) as told:
        open_messages(FIXTURES / "topdesk-meldingen.csv", {"text": wanted})
    assert wanted in told.value.text("nl")
    assert "exporteer opnieuw" not in told.value.text("nl")
