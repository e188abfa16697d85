"""``--own-sender``: which senders are ours, on the command line."""

import csv

import pytest
from click.testing import CliRunner

from advocacy_kit.batch.run import Run
from advocacy_kit.checking import check_file
from advocacy_kit.cli.check import command as check
from advocacy_kit.cli.options import reading_options
from advocacy_kit.cli.run import told
from advocacy_kit.cli.scan import command as scan

CHAT = """06-07-2026 14:30 - Berichten en oproepen zijn end-to-end versleuteld.
16-07-2026 14:30 - Jo: alweer niemand aan de lijn, laat maar zitten
16-07-2026 14:31 - Rijwielhal: komt wel goed, we kijken er volgende week even naar
16-07-2026 14:32 - Jo: dat zeiden jullie vorige week ook
"""


@pytest.fixture
def chat(tmp_path):
    path = tmp_path / "chat.txt"
    path.write_text(CHAT, encoding="utf-8")
    return path


def test_check_takes_senders_that_are_ours(chat):
    done = CliRunner().invoke(check, [str(chat), "--own-sender", "rijwielhal", "--language", "nl"])
    assert done.exit_code == 0, done.output
    assert "2 van klanten, 1 van de organisatie" in done.output
    without = CliRunner().invoke(check, [str(chat), "--language", "nl"])
    assert "--own-sender" in without.output


@pytest.mark.parametrize(("given", "heard"), [(["--own-sender", "Rijwielhal"], True), ([], False)])
def test_scan_takes_senders_that_are_ours(chat, tmp_path, given, heard):
    out = tmp_path / "signals.csv"
    done = CliRunner().invoke(scan, [str(chat), "--out", str(out), "--language", "nl", *given])
    assert done.exit_code == 0, done.output
    with out.open(encoding="utf-8-sig") as file:
        signals = {row["signal"] for row in csv.DictReader(file)}
    # A signal of the organisation's own words.
    assert ("minimising" in signals) is heard
    assert "resignation" in signals


@pytest.mark.parametrize(
    ("given", "dutch", "english"),
    [
        ([], "Let op: van wie de woorden zijn, is nergens gezegd", "Mind: nobody said whose words these are"),
        (
            ["--own-sender", "Fietshal"],
            "Let op: geen enkel bericht komt van een afzender",
            "Mind: no message comes from a sender",
        ),
        (["--own-sender", "Rijwielhal"], "", ""),
    ],
)
def test_a_voice_that_was_only_assumed_is_told(chat, tmp_path, given, dutch, english):
    for language, sentence in (("nl", dutch), ("en", english)):
        out = tmp_path / f"signals-{language}.csv"
        done = CliRunner().invoke(scan, [str(chat), "--out", str(out), "--language", language, *given])
        assert done.exit_code == 0, done.output
        assert sentence in done.output
        assert any(word in done.output for word in ("Let op:", "Mind:")) == bool(sentence)


@pytest.mark.parametrize("doubt", ["", "assumed", "unmatched", "nowhere", "some"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_run_tells_it_too(doubt, language, tmp_path):
    counts = {
        "read": 9,
        "used": 9,
        "messages": 31,
        "voice_silent": 7,
        "rejected": {},
        "filtered": {},
    }
    chapter = {"id": "01-x"}
    manifest = {
        "chapter": chapter,
        "language": language,
        "counts": counts,
        "voice_doubt": doubt,
        "organisation": None,
        "outputs": [],
    }
    lines = told(Run(tmp_path, manifest), language)
    minded = [line for line in lines if line.startswith(("Let op:", "Mind:"))]
    assert len(minded) == bool(doubt)
    assert ("31" in " ".join(minded) and "7" in " ".join(minded)) == (doubt == "some")


TALKS = [
    "Klant: Er doet niemand open bij de balie.\nMedewerker: Wat vervelend, ik bel ze even.",
    "Klant: Mijn pasje doet het niet meer.\nMedewerker: Dat zetten we voor je om.",
]
SINGLE = "Ik bel u nog eens, want gisteren werd de chat afgebroken."
HANDLED = [["Al weken wacht ik op antwoord.", "Evy"], ["Het pakje is er nog steeds niet.", "Bram"]]
RICHTING = [["Al weken wacht ik op antwoord.", "inkomend"], ["Het pakje is er niet.", "inkomend"]]
# columns, rows, options, doubt, messages without a voice, what check says in Dutch
VOICES = [
    (["gesprek"], [[t] for t in TALKS], [], "", 0, None),
    (["gesprek"], [[t] for t in [*TALKS, SINGLE]], [], "some", 1, "Bij 1 stond niet"),
    (["gesprek"], [[t] for t in [*TALKS, SINGLE, SINGLE + " Dag."]], [], "some", 2, "Bij 2 stond niet"),
    (["gesprek"], [[SINGLE]], [], "assumed", 1, "staat niet in het bestand"),
    (["bericht", "Medewerker"], HANDLED, [], "assumed", 2, "staat niet in het bestand"),
    (["bericht", "Medewerker"], HANDLED, ["--own-sender", "Evy"], "nowhere", 2, 'In "Medewerker" zoek ik die niet'),
    (["bericht", "Medewerker"], HANDLED, ["--own-sender", "Evy", "--map", "voice=Medewerker"], "", 0, "1 van klanten, 1 van de organisatie"),
    (["bericht", "Medewerker"], HANDLED, ["--own-sender", "Eva", "--map", "voice=Medewerker"], "unmatched", 0, 'in "Medewerker" staat er geen'),
    (["bericht", "Afzender"], HANDLED, ["--own-sender", "Evy"], "", 0, "1 van klanten, 1 van de organisatie"),
    (["bericht", "Afzender"], HANDLED, ["--own-sender", "Eva"], "unmatched", 0, 'in "Afzender" staat er geen'),
    (["bericht", "Richting"], RICHTING, ["--own-sender", "Eva"], "", 0, "2 van klanten"),
    (["bericht"], [[SINGLE]], ["--own-sender", "Evy"], "nowhere", 1, "zegt geen kolom wie een bericht stuurde"),
    (["bericht"], [[SINGLE]], ["--own-sender", "Evy", "--voice", "customer"], "", 0, "zoals opgegeven"),
]  # fmt: skip


@pytest.mark.parametrize(("names", "rows", "options", "doubt", "silent", "told_of_it"), VOICES)
def test_what_is_said_of_the_voices_is_true(
    tmp_path, monkeypatch, names, rows, options, doubt, silent, told_of_it
):
    monkeypatch.delenv("ADVOCACY_KIT_HOME", raising=False)
    path = tmp_path / "post.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([names, *rows])
    done = CliRunner().invoke(check, [str(path), "--language", "nl", *options])
    assert done.exit_code == 0, done.output
    assert told_of_it is None or told_of_it in done.output
    assert ("Schrijf de naam zoals" in done.output) == (doubt == "unmatched")
    given = reading_options(
        {
            **dict.fromkeys(("voice", "timezone", "since", "until", "sheet", "config"), None),
            "message_language": "auto",
            "where": (),
            "mapping": tuple(o for o in options if o.startswith("voice=")),
            "own_senders": tuple(o for o in options if o in ("Evy", "Eva")),
        }
        | ({"voice": "customer"} if "--voice" in options else {})
    )
    summary = check_file(path, **given).summary
    assert (summary.voice_doubt, summary.voice_silent) == (doubt, silent)
