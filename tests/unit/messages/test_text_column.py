"""Whose words a column holds, and which column is read: by direction, not by place."""

import itertools

import pytest

from advocacy_kit.errors import AdvocacyError
from advocacy_kit.messages import check_messages, open_messages
from advocacy_kit.messages.direction import direction

CUSTOMERS = [
    "Bericht van klant", "Bericht van de klant", "Vraag klant", "Klantvraag", "Klantreactie", "Antwoord klant", "Antwoord van de huurder", "Bericht aan ons",
    "Opmerking over medewerker", "Inkomend bericht", "Vraag van patiënt", "Heeft u nog opmerkingen voor ons?", "Message from customer", "Customer feedback",
    "Customer reply", "Message to agent", "Feedback for our team", "Client comment",
]  # fmt: skip
OURS = [
    "Bericht aan klant", "Bericht aan de huurder", "Bericht voor de klant", "Ons antwoord", "Antwoord", "Reactie medewerker", "Reactie op klant",
    "Reactie klantenservice", "Antwoord medewerker aan klant", "Reactie van onze medewerker", "Bericht van ons", "Interne notitie", "Notitie over klant",
    "Uitgaand bericht", "Message to customer", "Our reply", "Agent notes", "Reply to customer", "Customer service reply", "Message from staff",
    "Internal comment", "Owner response",
]  # fmt: skip
NEITHER = [
    "Bericht", "Toelichting", "Opmerking", "Klacht", "Open antwoord", "Vrij antwoord", "Klacht medewerker", "Wat vindt u van onze service? Toelichting",
    "Hoe heeft onze medewerker u geholpen", "Notes", "Comments", "Review", "Message", "Your message", "Complaint agent", "How did our agent help you?",
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "way"), [*((n, 1) for n in CUSTOMERS), *((n, -1) for n in OURS), *((n, 0) for n in NEITHER)]
)
def test_direction(name, way):
    assert direction(name) == way


THEIRS = ["Ik heb nu vier keer gebeld en ik geef het op", "Laat maar, mijn man heeft het zelf gemaakt", "Alweer niemand aan de lijn, elke keer hetzelfde"]  # fmt: skip
ANSWERS = ["Wat vervelend, we gaan ernaar kijken en komen erop terug", "Excuses voor het ongemak, normaal gaat dit goed", "Het was erg druk, dank voor uw geduld"]  # fmt: skip

PAIRS = [
    # ours, theirs
    ("Bericht aan klant", "Bericht van klant"),
    ("Reactie medewerker", "Vraag klant"),
    ("Ons antwoord", "Klantvraag"),
    ("Antwoord", "Vraag"),
    ("Reactie klantenservice", "Klacht"),
    ("Reactie", "Reactie van de klant"),
    ("Notes", "Customer feedback"),
    ("Message to customer", "Message from customer"),
    ("Agent comment", "Comment"),
    ("Our reply", "Customer question"),
    ("Message", "Customer message"),
]


@pytest.mark.parametrize(("ours", "theirs", "turned"), [(*p, t) for p, t in itertools.product(PAIRS, [False, True])])  # fmt: skip
def test_the_customers_words_are_read_wherever_they_stand(table, ours, theirs, turned):
    names, cells = ["Datum", ours, theirs], [ANSWERS, THEIRS]
    if turned:
        names[1:], cells = [theirs, ours], cells[::-1]
    path = table(
        "x.csv", names, [[f"1{i}-03-2025", *row] for i, row in enumerate(zip(*cells, strict=True), 3)]
    )
    check = check_messages(path, message_language="nl")
    assert check.summary.columns["text"].name == theirs
    told = check.text("nl")
    assert f'"{theirs}"' in told
    assert f'--map text="{ours}"' in told
    if direction(ours) < 0:
        assert f'"{ours}" staan aan de naam te zien jullie eigen woorden' in told
        assert f'--map text="{ours}" --voice organisation' in told
        assert "had ook in" not in told


def test_our_words_alone_are_read_and_told(table):
    path = table("x.csv", ["Datum", "Reactie medewerker"], [["13-03-2025", text] for text in ANSWERS])
    summary = open_messages(path).summary
    assert ("text-ours", {"column": "Reactie medewerker"}) in summary.notes
    assert "By its name" in summary.text("en")
    asked = open_messages(path, voice="organisation").summary
    assert "text-ours" not in dict(asked.notes)
    assert open_messages(path, {"text": 2}).summary.notes == summary.notes


def test_a_customers_column_that_holds_no_words_is_not_read_for_its_name(table):
    path = table("x.csv", ["Naam klant", "Bericht aan klant"], [[f"K{i}", t] for i, t in enumerate(ANSWERS)])  # fmt: skip
    assert open_messages(path).summary.columns["text"].name == "Bericht aan klant"


def test_the_fault_names_the_customers_column(table):
    path = table("x.csv", ["Datum", "Ons verhaal", "Wat klant zei"], [["13-03-2025", *r] for r in zip([f"{a} {a}" for a in ANSWERS], THEIRS, strict=True)])  # fmt: skip
    with pytest.raises(AdvocacyError) as caught:
        open_messages(path)
    assert '--map text="Wat klant zei"' in caught.value.text("nl")


OPEN = [
    "geen",
    "-",
    "n.v.t.",
    "Prima geholpen",
    "graag sneller terugbellen",
    "nee",
    "top",
    "-",
    "de wachttijd was lang",
]


@pytest.mark.parametrize(
    "name",
    ["Heeft u nog opmerkingen?", "Opmerkingen", "Wilt u nog een toelichting geven?", "Any other comments?"],
)
def test_an_open_question_with_short_answers_is_read(table, name):
    reading = open_messages(
        table("x.csv", ["Datum", name], [["3-4-2025", text] for text in OPEN]), message_language="nl"
    )
    assert reading.summary.columns["text"].name == name
    assert reading.frame()["text"].tolist() == [t for t in OPEN if t not in ("-", "n.v.t.")]
    assert reading.summary.rejected == {"empty": 3}


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("Heeft u een klacht?", ["ja", "nee", "ja", "nee", "ja", "nee"]),
        ("Reactie binnen", ["binnen een week", "morgen", "binnen een week", "later"] * 2),
        ("Mogen we u bellen over uw klacht?", ["ja, dat mag", "nee"] * 4),
        ("Any other comments?", ["-", "n/a", "no", "no", "-", "yes"]),
    ],
)  # fmt: skip
def test_a_question_with_choices_is_no_message(table, name, values):
    with pytest.raises(AdvocacyError) as caught:
        open_messages(table("x.csv", ["Nummer", name], [[i, v] for i, v in enumerate(values)]))
    assert caught.value.key.startswith("messages-no-text-column")
