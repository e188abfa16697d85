"""Mail that a form on a website sent from our own address: whose it is, and what of it is the message."""

from email.message import EmailMessage

import pytest
from outlook_files import (
    BODY,
    HEADERS,
    MESSAGE_ID,
    SENDER_ADDRESS,
    SENDER_NAME,
    SENT_AT,
    SUBJECT,
    outlook_message,
)

from advocacy_kit.messages import open_messages
from advocacy_kit.messages.readers.mail_forms import read_form

OURS = "noreply@lommer.example"
ANKE = "anke@x.example"


def read(write, body: str, **headers: str) -> tuple[str, str]:
    """Voice and text of a mail, where Lommer's own domain was named."""
    reading = opened(write, body, **headers)
    frame = reading.frame()
    assert reading.summary.seen == reading.summary.rows
    return tuple(frame.loc[0, ["voice", "text"]])


def opened(write, body: str, **headers: str):
    message = EmailMessage()
    given = {
        "from": OURS,
        "to": "info@lommer.example",
        "subject": "Contactformulier",
        "date": "Tue, 03 Mar 2026 19:42:10 +0100",
    }
    for name, value in (given | headers).items():
        message[name.replace("_", "-")] = value
    message.set_content(body)
    return open_messages(write("a.eml", message.as_bytes()), own_senders=["lommer.example"])


FORMS = [
    # Naam, adres, bericht op een regel
    ("Naam: Anke Maes\nE-mail: anke@x.example\nBericht: Ik wacht al drie weken op de bank.", "Ik wacht al drie weken op de bank."),
    # Several lines, a field below, and one that somebody typed
    (
        "Er is een nieuw bericht via de website.\n\nNaam: Anke Maes\nE-mailadres: anke@x.example\nTelefoon: 0470 12 34 56\n"
        "Uw vraag: De bank wiebelt.\nOrdernummer: dat weet ik niet meer.\nKomt er nog iemand?\n\nAkkoord privacy: ja\nIP-adres: 10.0.0.7",
        "De bank wiebelt.\nOrdernummer: dat weet ik niet meer.\nKomt er nog iemand?",
    ),
    # Labels on lines of their own, in HTML turned to text
    ("Naam\nAnke Maes\nE-mail\nanke@x.example\nOpmerking\nAlweer geen antwoord gekregen.\n", "Alweer geen antwoord gekregen."),
    # Other fields first, the message on top, two fields of text
    ("Bericht: Nog steeds geen poot onder de bank.\nNaam: Anke\nE-mail: anke@x.example", "Nog steeds geen poot onder de bank."),
    (
        "Soort vraag: klacht\nUw e-mailadres: anke@x.example\nOmschrijving: De poot is stuk.\nOpmerkingen: Bel liever na vijven.",
        "De poot is stuk.\n\nBel liever na vijven.",
    ),
    # As a plug-in writes it, with its line below
    (
        "From: Anke Maes <anke@x.example>\nSubject: sofa\n\nMessage Body:\nStill wobbling.\n\nI did call twice.\n\n-- \n"
        "This e-mail was sent from a contact form on Lommer (https://lommer.example)",
        "Still wobbling.\n\nI did call twice.",
    ),
    ("*Name:* Anke Maes\n*Email:* anke@x.example\n*How can we help?:* Nobody came. Again.", "Nobody came. Again."),
    ("Your name: Anke\nYour email: anke@x.example\nMessage (required): Where is the sofa?\nNewsletter: no", "Where is the sofa?"),
]  # fmt: skip


#: What of the customer's own words looks like the end of a form, and is none.
WORDS = [
    "Eerst dit:\n---\nDe poot is stuk.\n--\nEn de bank wiebelt.",
    "Dit bericht heb ik al drie keer verstuurd via jullie site.\nWat nu?",
    "This message has now been sent three times.\nWhat next?",
    "Naam: die weten jullie al.\nDatum: vorige week.\nKlopt dat niet?",
    "De bank wiebelt. " * 900 + "Nu al jaren.",
]


@pytest.mark.parametrize("words", WORDS, ids=range(len(WORDS)))
@pytest.mark.parametrize(
    "below",
    [
        "",
        "\n\nNieuwsbrief: ja",
        "\n\n--\nDit bericht is verzonden via het contactformulier op lommer.example",
    ],
)
def test_nothing_that_was_said_is_lost(write, words, below):
    body = f"Naam: Anke Maes\nE-mail: anke@x.example\nBericht: {words}{below}"
    assert read(write, body) == ("customer", words)


def test_a_form_without_end_is_read_in_proportion(in_proportion):
    def read_lines(count: int) -> None:
        body = "Bericht: x\n" + "Naam: y\n" * count + "einde\n" + "a@" * count
        read_form(body, OURS, [], "info@lommer.example")

    in_proportion(read_lines, 4_000, 8_000)


@pytest.mark.parametrize("reply_to", ["Anke Maes <anke@x.example>", ""])
@pytest.mark.parametrize(("body", "text"), FORMS)
def test_a_form_is_the_customers(write, body, text, reply_to):
    headers = {"reply_to": reply_to} if reply_to else {}
    assert read(write, body, **headers) == ("customer", text)


@pytest.mark.parametrize(
    "headers",
    [
        {"from": "Lommer <info@lommer.example>", "reply_to": ANKE},
        {"from": "forms@dienst.example", "reply_to": ANKE},
        {"from": ANKE},
        {"from": "WordPress <wordpress@www.lommer.example>"},
        {"subject": "[Lommer] Nieuw bericht", "auto_submitted": "auto-generated"},
    ],
)
def test_whose_form_it_is(write, headers):
    body = "Naam: Anke Maes\nE-mail: anke@x.example\nBericht: Ik wacht nog op de bank."
    assert read(write, body, **headers) == ("customer", "Ik wacht nog op de bank.")


def test_who_filled_in_a_form_without_an_address_is_told_by_reply_to(write):
    reading = opened(
        write, "Naam: Anke Maes\nVraag: Wanneer komt Anke Maes aan de beurt?", reply_to=f"Anke Maes <{ANKE}>"
    )
    frame = reading.frame()
    assert frame["text"].tolist() == ["Wanneer komt [naam 1] aan de beurt?"]
    assert frame["voice"].tolist() == ["customer"]
    assert reading.summary.ignored == {"form": 1}
    assert "één contactformulier" in reading.summary.text("nl")
    assert "one contact form" in reading.summary.text("en")


def test_a_form_with_an_empty_message_is_told(write):
    reading = opened(write, "Naam: Anke Maes\nE-mail: anke@x.example\nBericht:\n")
    assert reading.frame().empty
    assert [r.reason for r in reading.rejected] == ["empty"]


FORM = "Naam: Anke Maes\nE-mail: anke@x.example\nBericht: Ik wacht nog op de bank."


@pytest.mark.parametrize(
    ("body", "headers", "voice"),
    [
        # A confirmation to whoever filled it in, and our own answer on top of the form.
        (f"Dit hebt u ons gestuurd:\n{FORM}", {"to": ANKE}, "organisation"),
        (f"Dag Anke, wij komen morgen.\n\n{FORM}", {"from": "karin@lommer.example", "to": ANKE}, "organisation"),
        (f"Neem jij deze, Karin?\n{FORM}", {"from": "piet@lommer.example", "subject": "Fwd: Contactformulier"}, "organisation"),
        (f"Nog iets?\n{FORM}", {"from": "noreply@lommer.example", "in_reply_to": "<1@x.example>"}, "organisation"),
        # Filled in by one of our own
        (FORM.replace(ANKE, "karin@lommer.example"), {"reply_to": "karin@lommer.example"}, "organisation"),
        # Mail of ours with such lines and nobody's address
        ("Onderhoud lift\nDatum: 3 maart\nBericht: de lift staat stil van 9 tot 12.", {}, "organisation"),
        ("Beste klant,\n\nVraag: hoe lang duurt het?\nAntwoord: drie weken.\n", {"from": "karin@lommer.example", "reply_to": "hulp@elders.example"}, "organisation"),
        # The customer's own words above a form that was filled in before
        (f"En weer niets gehoord.\n\n{FORM}", {"from": ANKE}, "customer"),
    ],
)  # fmt: skip
def test_what_is_no_form_stays_as_it_is(write, body, headers, voice):
    found, text = read(write, body, **headers)
    assert found == voice
    assert text.startswith(body[:4])


def test_a_form_that_outlook_saved(write):
    values = {
        SUBJECT: "Contactformulier", BODY: FORM.replace("\n", "\r\n"), SENDER_NAME: "Lommer", SENDER_ADDRESS: OURS, MESSAGE_ID: "<b@x.example>",
        HEADERS: f"From: {OURS}\r\nReply-To: {ANKE}\r\n", SENT_AT: None,
    }  # fmt: skip
    path = write("a.msg", outlook_message({key: value for key, value in values.items() if value}))
    frame = open_messages(path, own_senders=["lommer.example"]).frame()
    assert frame[["voice", "text"]].values.tolist() == [["customer", "Ik wacht nog op de bank."]]
