"""``--own-sender``: which senders are ours, on the command line."""

import csv

import pytest
from click.testing import CliRunner

from advocacy_kit.batch.run import Run
from advocacy_kit.cli.check import command as check
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


@pytest.mark.parametrize("doubt", ["", "assumed", "unmatched", "some"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_run_tells_it_too(doubt, language, tmp_path):
    counts = {"read": 9, "used": 9, "rejected": {}, "filtered": {}}
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
    assert any(line.startswith(("Let op:", "Mind:")) for line in lines) == bool(doubt)
