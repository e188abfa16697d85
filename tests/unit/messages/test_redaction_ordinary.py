"""Ordinary messages stay as they are: rooms, counters, marks, scores, memory, and birthdays of firms."""

import pytest

from advocacy_kit.messages.redaction import redact_one


@pytest.mark.parametrize(
    "text",
    [
        "Locatie: Kassa 4",
        "Locatie: Vergaderzaal 3, graag beamer aan",
        "Object: Ketel 2, Intergas HRE 28",
        "PSV thuis, Ajax 3, geen geluid",
        "Bij ons Chrome 120 en Edge 118",
        "Zes drie, zes vier, zeven vijf: mooie finale",
        "Mijn cijfers voor jullie: acht, acht, zes, zes, zeven",
        "Tien tien tien tien tien, wat een service!",
        "Nul nul nul nul nul reactie",
        "Jullie verjaardag is 5 mei",
    ],
)
def test_dutch(text):
    assert redact_one(text, "nl") == text


@pytest.mark.parametrize(
    "text",
    [
        "Location: Meeting Room 3",
        "Location: Ward 5, Level 2",
        "Location: Heathrow Terminal 5",
        "Delivery: Slot 4, Tuesday",
        "Delivery: Parcel 2 of 3 missing",
        "I rate it five, four, five, five, three",
        "Your company's birthday is 5 May",
        "My Samsung A14 5GB data is gone",
    ],
)
def test_english(text):
    assert redact_one(text, "en") == text


@pytest.mark.parametrize(
    ("text", "language", "redacted"),
    [
        ("bel nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig", "nl", "bel [telefoon]"),
        ("Adres: Tramlaan 5, Ede", "nl", "Adres: [adres], Ede"),
        ("Address: 12 Willow Court, Leeds LS1 4AP", "en", "Address: [address], Leeds [postcode]"),
        ("Mijn zoon zijn verjaardag is 5 mei", "nl", "Mijn zoon zijn verjaardag is [geboortedatum]"),
    ],
)
def test_beside_them_what_is_somebodys_goes(text, language, redacted):
    assert redact_one(text, language) == redacted
