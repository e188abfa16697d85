"""By which columns messages are chosen: never one person's or one conversation's, and what is offered can be used."""

import re

import pytest

from advocacy_kit.errors import CallError
from advocacy_kit.messages import open_messages

STREETS = ["de lift", "het hek", "de bel", "de boiler", "het raam", "de goot", "de kraan", "het slot", "de trap", "de box", "het dak", "de tuin"]  # fmt: skip
TEXTS = [f"Er is al weken iets mis met {thing} en niemand komt kijken." for thing in STREETS]


def numbered(start, each=1):
    """Twelve values, each as often as said, one after the other."""
    return [f"{start}{i // each}" for i in range(len(TEXTS))]


# name of the column, its values, why messages are not chosen by it; near misses come behind
COLUMNS = [
    ("chat_id", numbered("c-"), "one"),
    ("chat_id", numbered("c-", 6), "one"),
    ("Gespreksnummer", numbered("G", 3), "one"),
    ("conversation_id", numbered("x", 4), "one"),
    ("ticket", numbered("48"), "one"),
    ("Message ID", numbered("m"), "one"),
    ("Bestelnummer", numbered("2025-"), "one"),
    ("Order no.", numbered("A-00"), "one"),
    ("ordernr", numbered("77"), "one"),
    ("Bestelling", numbered("B"), "one"),
    ("IPAddress", numbered("10.0.0."), "persons"),
    ("Telefoon", numbered("06-1234567"), "one"),
    ("Kenmerk", numbered("K/"), "one"),
    ("Behandelaar", ["Evy", "Jan", "Evy"] * 4, "persons"),
    ("Klantnummer", numbered("K", 6), "persons"),
    ("Bestelnummer", numbered("2025-", 4), ""),
    ("Winkelnummer", ["3", "12", "3", "40"] * 3, ""),
    ("Versienummer", ["2.1", "2.2"] * 6, ""),
    ("Orderstatus", ["open", "dicht"] * 6, ""),
    ("Ticket type", ["storing", "vraag", "klacht"] * 4, ""),
    ("Case Origin", ["Web", "Phone"] * 6, ""),
    ("Stad", ["Gent", "Brugge", "Aalst"] * 4, ""),
    ("Wijk", numbered("Wijk "), ""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "values", "why"), COLUMNS)
def test_what_is_nearly_one_persons_is_refused(table, name, values, why):
    path = table("x.csv", ["Bericht", name], [[t, v] for t, v in zip(TEXTS, values, strict=True)])
    if not why:
        reading = open_messages(path, where=f"{name}={values[0]}")
        assert len(reading.frame()) == values.count(values[0])
        return
    with pytest.raises(CallError) as caught:
        open_messages(path, where=f"{name}={values[0]}")
    assert caught.value.key == f"messages-where-{why}"
    for language in ("nl", "en"):
        told = caught.value.text(language)
        assert told.startswith(f'"{name}"') or told.startswith(f'In "{name}"')
        assert f'"{name}"' not in told[len(name) + 5 :], "not offered in the same breath"


def test_values_of_a_column_are_held_against_conversations(table):
    """Five turns to a conversation: an order number is one of a conversation, a city is not."""
    rows = [
        [f"c-{i // 5}", f"B{i // 5}", ("Gent", "Luik")[i // 5 % 2], f"{TEXTS[i % 12]} Punt {i}."]
        for i in range(60)
    ]
    path = table("x.csv", ["chat_id", "Bestelnummer", "Stad", "Bericht"], rows)
    with pytest.raises(CallError) as caught:
        open_messages(path, where="Bestelnummer=B1")
    assert caught.value.key == "messages-where-one"
    assert len(open_messages(path, where="Stad=Gent").frame()) == 30


def test_a_column_without_a_telling_name_is_judged_by_many_rows(table):
    rows = [[f"{TEXTS[i % 12]} Punt {i}.", f"R{i:05}", f"R{i % 20:05}"] for i in range(60)]
    path = table("x.csv", ["Bericht", "Spoor", "Baan"], rows)
    with pytest.raises(CallError) as caught:
        open_messages(path, where="Spoor=R00001")
    assert caught.value.key == "messages-where-one"
    assert len(open_messages(path, where="Baan=R00001").frame()) == 3


HEADER = ["chat_id", "Ticketnummer", "Datum", "Afdeling", "Behandelaar", "Requester email", "Wijk", "Gesloten op", "Toelichting intern", "Bericht"]  # fmt: skip


def offer(path, where="Stad=Gent"):
    with pytest.raises(CallError) as caught:
        open_messages(path, where=where)
    assert caught.value.key == "messages-where-no-column"
    return re.findall(r'"([^"]+)"', caught.value.text("nl").partition(": ")[2])


def test_only_what_can_be_used_is_offered(table):
    rows = [
        [f"c-{i}", f"T{i}", f"2025-03-{i + 1:02}", ("Balie", "Planning")[i % 2], ("Evy Maes", "Jan Smit")[i % 2],
         f"klant{i}@example.org", ("Noord", "Zuid")[i % 2], f"2025-04-{i + 1:02}", f"Wij hebben hier nog eens naar gekeken, keer {i}.", text]
        for i, text in enumerate(TEXTS)
    ]  # fmt: skip
    path = table("x.csv", HEADER, rows)
    offered = offer(path)
    assert offered == ["team", "Wijk", "voice", "language"]
    for name in offered:
        open_messages(path, where=f"{name}=x")
    assert offer(path, "Bericht=x") == offered


def test_a_column_goes_before_the_role_that_another_plays(table, dutch):
    """Who asks for "Afzender" means the column of that name, not the handlers."""
    path = table(
        "x.csv",
        ["Bericht", "Afzender", "Medewerker"],
        [[text, ("klant", "medewerker")[i % 2], "Jan de Boer"] for i, text in enumerate(dutch)],
    )
    assert set(open_messages(path, where="Afzender=klant").frame()["voice"]) == {"customer"}
    with pytest.raises(CallError) as caught:
        open_messages(path, where="author=Jan de Boer")
    assert caught.value.key == "messages-where-persons"
