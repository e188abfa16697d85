"""Own words of whatever comes: never longer than it was, nothing that was not in it, and never slow."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.messages.own_words import separate

LINES = st.sampled_from(
    [
        "", "> geciteerd", ">> ouder", "Op ma 6 jul 2026 om 14:32 schreef Lommer <a@b.example>:", "On Mon, Jul 6, 2026 at 2:32 PM X <a@b.example> wrote:",
        "Van: Lommer", "Verzonden: maandag 09:14", "Aan: Anke", "Onderwerp: bank", "-----Oorspronkelijk bericht-----", "Begin doorgestuurd bericht:",
        "Met vriendelijke groet,", "Anke de Wit", "Tel. 06-12345678", "P.S. nog iets", "-- ", "Verzonden vanaf mijn iPhone", "Kind regards",
        "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.", "Ik wacht nog steeds.", "Nee!", "________________", "   ",
    ]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(LINES | st.text(max_size=30), max_size=25).map("\n".join))
def test_nothing_is_added_and_nothing_moves(text):
    own = separate(text).text
    assert len(own) <= len(text)
    at, lines = 0, text.split("\n")
    for line in own.split("\n"):
        while line.strip() and not (at < len(lines) and line.strip() in lines[at]):
            at += 1
            assert at < len(lines), f"{line!r} stood nowhere below what came before it"


HOSTILE = {
    "marks": ">" * 100_000,
    "lines of marks": ">\n" * 50_000,
    "On": "On " * 33_000 + "wrote:",
    "On with clocks": "On 1:00 " * 12_000 + "wrote:",
    "wrote": "On 1:00 x@y.example wrote " * 4_000,
    "lines that wrote": "On 1:00 x I wrote:\n" * 5_000,
    "geschreven": "Op 1:00 heeft x geschreven " * 4_000,
    "names alone": "Lommer schreef:\n" * 6_000 + "> x",
    "addresses alone": "Lommer <info@lommer.example> niet schreef:\n" * 2_000,
    "moments": "2026-03-05 9:00 GMT+01:00 Lommer\n" * 3_000,
    "name first": ("Ab schreef op 1 " * 18 + ":\n") * 300,
    "labels": "Van: x\n" * 14_000,
    "blocks": "Van: a@b\nDatum: x\n\n\n" * 5_000,
    "rows of labels": "Van: Verzonden: Aan: " * 5_000 + "Onderwerp:",
    "lists": "mijn punten:\n> a\n> b\n" * 5_000,
    "list that goes wrong": "er " * 90 + ":\n" + "> a\n" * 25_000,
    "dashes": "-" * 100_000,
    "delimiters": "--\n" * 33_000,
    "sign-offs": "groet\n" * 16_000,
    "long sign-off": "met vriendelijke " * 6_000 + "\ngroet",
    "disclaimers": "dit bericht is vertrouwelijk\n" * 4_000,
    "footers": "Verzonden vanaf mijn iPhone\n" * 3_500,
    "links": "https://x.example\n" * 6_000,
    "automatic": "dit is een automatisch " * 4_000,
    "cards": "Anke de Wit\n030 123 45 67\nanke@x.example\nwww.x.example\n\n" * 2_000,
    "numbers": "Weg 1\n" + "0" * 100_000 + "\n+" + "1 " * 50 + "\n",
    "streets": "a straat" * 15_000 + "\n" + "Van de weg weg weg weg straat\n" * 100,
    "automatic at length": "This is an automated message. " + "thanks for your patience " * 4_000,
    "automatic manners": "Dit is een automatisch antwoord.\n" + "bedankt " * 12_000,
    "receipts": "Wij hebben uw mail " * 5_000 + "ontvangen",
    "away": "ik ben momenteel van " * 5_000 + "afwezig",
    "away with days": "wegens vakantie ben ik afwezig" + " op 1" * 25_000,
    "away and back": "ik ben er even niet! " + "1" * 600 + "\n " * 20,
    "notices of a list": "a\n" + "U ontvangt deze mail omdat u " * 4_000,
    "below a sign-off": "groet\n" + "Anke De Wit\n" * 8_000,
    "mine": "I'm on holiday. For urgent " + "my " * 30_000,
    "figures behind marks": "> 3 uur\n" * 12_000,
    "asked on top": "> kunt u " * 10_000 + "\nnee",
    "rows": "a\n" + "Uitschrijven | " * 6_000,
    "rows of links": "a\n" + "[link] Uitschrijven | Voorkeuren\n" * 3_000,
    "meetings": "Microsoft Teams meeting\n" + "Join on your computer\n" * 4_000,
    "receipts of reading": "Uw bericht " * 330 + "is gelezen op " + "maandag 1 " * 30,
    "moments read": "Uw bericht is gelezen op " + "1 " * 1_900 + "x",
    "signs": "❤" * 1_000 + " to “" + "a" * 2_900,
    "reactions": "Anke reacted " + "👍 " * 1_900 + "to your message",
    "towns": "groet\n" + "Aan de Van Den 12 - 2288 Aa " * 3_000,
    "offers of a list": "a\n" + "Wilt u deze nieuwsbrief niet meer ontvangen? " * 2_000,
    "tags": "[extern] " * 10_000,
    "rights": "a\n© " + "2025 rechten " * 8_000,
    "answers": "Zie mijn antwoorden hieronder\n\nVan: a\nVerzonden: b\nAan: c\nOnderwerp: d\n\n"
    + "Wat?\nJa\n" * 10_000,
    "announcements": "mijn antwoorden " * 5_000 + "\n-----Original Message-----\nWat?\nJa",
    "sentences": "a\nThis message is confidential and privileged" + " x. y z w:" * 10_000,
    "spaces": " " * 100_000 + "x\n-- \n" + " " * 1_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_is_slow(name, in_proportion):
    text = HOSTILE[name]
    assert len(separate(text).text) <= len(text)
    in_proportion(separate, text, text * 2)
