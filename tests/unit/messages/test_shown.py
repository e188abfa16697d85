"""How files of messages are called in what the kit writes."""

from pathlib import Path

import pytest

from advocacy_kit.messages.shown import names_somebody, shown_name

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
