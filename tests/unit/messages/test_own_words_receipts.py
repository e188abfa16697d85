"""Notices that a program sends at somebody's click, and what people write that looks like them."""

import pytest

from advocacy_kit.messages import open_messages
from advocacy_kit.messages.own_words import separate
from advocacy_kit.messages.own_words.automatic import subject_automatic

NOTICES = [
    "Gelezen: Vraag over factuur 12",
    "Read: Question",
    "Your message\n\n   To: service\n   Subject: Where is my sofa?!\n   Sent: Monday, March 10, 2025\n\nwas read on Monday, March 10, 2025 2:14 PM.",
    "Uw bericht\n\n  Aan: Lommer\n  Onderwerp: Ik wacht nog steeds!\n  Verzonden: maandag 10 maart 2025 14:02\n\nis gelezen op maandag 10 maart 2025 14:14:05 (UTC+01:00) Amsterdam, Berlijn, Bern, Rome, Stockholm, Wenen.",
    "Uw bericht aan Anke de Wit is gelezen op 10-03-2025 14:14.",
    'Uw bericht met als onderwerp "bank" is gelezen op 10 mrt. 2025 om 14.14 uur',
    "Gelezen: bank\n\nUw bericht\n\nAan: x\nOnderwerp: bank\nVerzonden: maandag\n\nis gelezen op dinsdag 11 maart 2025 9:00:00.",
    "Your message to Lommer was deleted without being read on Tue, 11 Mar 2025 09:00:00 +0100",
    "This is a Return Receipt for the mail that you sent to anke@x.example.\n\nNote: This Return Receipt only acknowledges that the message was displayed on the recipient's computer. There is no guarantee that the recipient has read or understood the message contents.",
    "Dit is een ontvangstbevestiging voor het bericht dat u hebt verzonden aan anke@x.example.\n\nOpmerking: deze ontvangstbevestiging geeft alleen aan dat het bericht werd weergegeven op de computer van de ontvanger.",
    "Uw bericht is met succes bezorgd bij de volgende geadresseerden.",
    "Uw bericht is met succes bezorgd bij de volgende geadresseerden:\n\nanke@x.example\n\nOnderwerp: bank",
    "Your message has been delivered to the following recipients:\n\ninfo@lommer.example (info@lommer.example)\n\nSubject: sofa",
    "Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server:\n\ninfo@lommer.example\n\nSubject: sofa",
    "De bezorging aan deze geadresseerden of groepen is voltooid, maar er is geen bezorgingsmelding verzonden door de doelserver:\n\nAnke",
    "Delivery has failed to these recipients or groups:\n\nanke@x.example\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your email admin.",
    "This is the mail system at host mx.x.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\nIf you do so, please include this problem report. You can\ndelete your own text from the attached returned message.",
    "Adres niet gevonden\n\nJe bericht is niet bezorgd bij anke@x.example omdat het adres niet is gevonden of omdat het adres geen e-mail kan ontvangen.",
    "Jan heeft gereageerd op uw bericht: 👍",
    "Jan de Wit heeft gereageerd op je bericht",
    "Jan heeft met ❤️ gereageerd op je bericht",
    "Jan heeft op je bericht gereageerd met 👍",
    "Liked your message",
    "Jan liked your message",
    "Ama Osei reacted 👍 to your message",
    "Ama Osei reacted to your message:\n👍",
    "Jan vindt je bericht leuk",
    "Reacted 👍 to “See you on Tuesday between ten and twelve.”",
    "Liked “See you on Tuesday between ten and twelve.”",
    "Emphasized “Sorry, driver is lost”",
    "❤️ to “ We are sorry about that ”",
    "Liked “Yes!”",
    "Geaccepteerd: Afspraak monteur",
    "Geaccepteerd: Afspraak monteur\n\nWanneer: dinsdag 11 maart 2025 10:00-11:00\nWaar: thuis",
    "Accepted: Boiler service\nWhen: Tuesday 11 March 10:00\nWhere: 12 Mill Lane",
    "Tentatively Accepted: Engineer visit",
    "Declined: Meeting with planning",
    "Accepted: Boiler @ Tue Mar 11, 2025 10am - 11am (GMT) (anke@x.example)",
    "Anke de Wit heeft deze uitnodiging geaccepteerd.\n\nAfspraak monteur\ndinsdag 11 mrt 2025 · 10:00 – 11:00",
    "anke@x.example has declined this invitation.",
    "Voorlopig: Afspraak keuken",
]

SOMEBODYS = [
    "Gelezen en akkoord",
    "Gelezen en akkoord, Anke",
    "Ik accepteer het voorstel",
    "Geaccepteerd, maar niet van harte.",
    "Gelezen: de voorwaarden",
    "Gelezen: alles",
    "Read: the small print",
    "Read: your terms. All of them. Still no refund.",
    "Gelezen: uw brief. Daar ga ik niet mee akkoord.",
    "Accepted: the refund",
    "Accepted: apology from the manager",
    "Declined: my card, three times",
    "Geweigerd: mijn retour",
    "Geaccepteerd: afspraak op dinsdag, maar kom wel op tijd",
    "Geaccepteerd: Afspraak monteur\n\nMooi, maar vorige keer kwam er niemand.",
    "Accepted: Engineer visit\n\nPlease ring the bell twice, it's broken.",
    "Uw bericht is gelezen op maandag en daarna bleef het stil.",
    "Uw bericht is gelezen op maandag 10 maart. Waarom belt u dan niet?",
    "Uw bericht heb ik gelezen op maandag 10 maart 2025.",
    "Your message was read on Monday by my husband.",
    "Your message was delivered to my neighbour.",
    "Uw pakket is met succes bezorgd bij de volgende buren.",
    "Uw bericht is met succes bezorgd, las ik. En toch belt niemand.",
    "Uw bericht is met succes bezorgd bij de volgende geadresseerden:\ndat is alles wat ik terugkreeg.",
    "Niemand heeft gereageerd op uw bericht",
    "Niemand heeft gereageerd op mijn bericht",
    "Jan heeft gereageerd op uw bericht maar u niet op het zijne",
    "Liked your message about the discount, hated the delivery",
    "Loved “Ocean Blue”",
    "Loved “Ocean Blue” on the wall, hated the drips.",
    "Liked the oak, 👍",
    "👍",
    "Jullie monteur heeft de afspraak geweigerd.",
    "De monteur heeft deze uitnodiging geweigerd",
    "He has declined your invitation.",
    "Ik heb gereageerd op uw bericht",
    "ik reageerde op je bericht",
    "Afgewezen: mijn aanvraag, alweer",
    "Bezorgd: de verkeerde bank",
    "Delivered: wrong sofa. Again.",
    "Read: 3 weeks later still nothing",
    "Voorlopig: geen klachten",
    "Tentative: maybe I will stay",
    "Delivery has failed to happen three times now",
    "Bezorging is mislukt",
    "De bezorging aan huis is mislukt",
    "Your message wasn't delivered to me until Friday",
    "Jan heeft uw bericht",
    "Jan liked your message about the discount",
    "Heeft u op mijn bericht gereageerd?",
    "Uw bericht van 3 maart is gelezen en verworpen.",
    "Dit is een leesbevestiging voor mijzelf: alles gelezen, niets begrepen",
    "Your message has been delivered to these people, so why does nobody call?",
]


@pytest.mark.parametrize("text", NOTICES, ids=range(len(NOTICES)))
def test_a_notice_is_a_programs(text):
    assert "automatic" in separate(text).kinds


@pytest.mark.parametrize("text", SOMEBODYS, ids=range(len(SOMEBODYS)))
def test_what_only_looks_like_a_notice_is_somebodys(text):
    assert "automatic" not in separate(text).kinds


@pytest.mark.parametrize(
    ("subject", "text", "automatic"),
    [
        ("Gelezen: bank", "", True),
        ("Read: sofa", "Your message\n\n  To: service\n  Subject: sofa\n\nwas read on Monday, March 10, 2025 2:14 PM.", True),
        ("Geaccepteerd: Afspraak monteur", "", True),
        ("Geaccepteerd: Afspraak monteur", "Wanneer: dinsdag 11 maart 2025 10:00\nWaar: thuis", True),
        ("Accepted: Engineer visit", "anke@x.example has accepted this invitation.", True),
        ("Bezorgd: klacht", "Uw bericht is met succes bezorgd bij de volgende geadresseerden.", True),
        ("Geaccepteerd: Afspraak monteur", "Prima, maar vorige keer kwam er niemand.", False),
        ("Accepted: Engineer visit", "Ring twice, the bell sticks.", False),
        ("Gelezen: jullie folder", "Daar staat niets in over de prijs.", False),
        ("Delivered: the wrong sofa", "It is green.", False),
        ("Gelezen en akkoord", "", False),
    ],
)  # fmt: skip
def test_subjects_of_notices(subject, text, automatic):
    assert subject_automatic(subject, text) is automatic


def test_a_notice_is_a_row_with_its_reason(table):
    reading = open_messages(
        table(
            "x.csv", ["bericht"], [["Gelezen: klacht over de bank"], ["Ik wacht al drie weken op de bank."]]
        )
    )
    assert reading.frame()["text"].tolist() == ["Ik wacht al drie weken op de bank."]
    assert reading.summary.own_words["automatic"] == 1
    assert [r.reason for r in reading.rejected] == ["automatic"]


#: A mail's form, below "Content-Type: multipart/", and its fate: a program's, or whose words are left.
FORMS = [
    ("report; report-type=disposition-notification", [("text/plain", "Gelezen om half drie."), ("message/disposition-notification", "Disposition: manual-action/MDN-sent-manually; displayed")], None),
    ("report; report-type=delivery-status", [("text/plain", "Het kon niet bezorgd worden, sorry!"), ("message/delivery-status", "Action: failed")], None),
    ("alternative", [("text/plain", ""), ("text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR")], None),
    ("alternative", [("text/plain", "Anke de Wit heeft deze uitnodiging geaccepteerd.\n\nAfspraak monteur"), ("text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY")], None),
    ("alternative", [("text/plain", "Dan kan ik niet, alweer een andere dag graag."), ("text/calendar; method=REPLY", "BEGIN:VCALENDAR\nMETHOD:REPLY")], "Dan kan ik niet, alweer een andere dag graag."),
    ("alternative", [("text/plain", "Kunnen jullie dan langskomen?"), ("text/calendar; method=REQUEST", "BEGIN:VCALENDAR\nMETHOD:REQUEST")], "Kunnen jullie dan langskomen?"),
    ("alternative", [("text/plain", "👍 via Gmail"), ("text/vnd.google.email-reaction+json", '{"emoji": "👍", "version": 1}')], None),
    ("mixed", [("text/plain", "Deze kreeg ik terug, wat nu?"), ("message/delivery-status", "Action: failed")], "Deze kreeg ik terug, wat nu?"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "parts", "own"), FORMS, ids=range(len(FORMS)))
def test_the_form_of_a_mail_tells_a_notice(write, kind, parts, own):
    body = "".join(f"--zz\nContent-Type: {form}; charset=utf-8\n\n{text}\n" for form, text in parts)
    raw = f"From: a@x.example\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=zz\n\n{body}--zz--\n"
    reading = open_messages(write("a.eml", raw.encode()))
    assert reading.frame()["text"].tolist() == ([own] if own else [])
    assert [r.reason for r in reading.rejected] == ([] if own else ["automatic"])
    assert "attachment" not in reading.summary.ignored
