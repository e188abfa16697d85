"""Senders that are ours: through the command line, a file of jobs and a notebook's parameters."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from advocacy_kit.batch.jobs_file import read_jobs
from advocacy_kit.batch.manifest import measured
from advocacy_kit.batch.run import senders_text
from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.cli.check import command as check
from advocacy_kit.cli.run import command as run
from advocacy_kit.cli.scan import command as scan
from advocacy_kit.errors import CallError, ContentError
from advocacy_kit.messages import open_messages
from advocacy_kit.organisation import load_organisation

QUARREL = str(Path(__file__).parents[1] / "messages" / "fixtures" / "quarrel")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ((), "taken to be: customer"),
        (("--own-sender", "kadestoel.example"), "6 by customers, 5 by the organisation"),
        (
            ("--own-sender", "joris.maas@kadestoel.example", "--own-sender", "hulp@kadestoel.example"),
            "8 by customers, 3 by",
        ),
    ],
)
def test_check_takes_senders(options, told):
    done = CliRunner().invoke(check, [QUARREL, "--language", "en", *options], standalone_mode=False)
    assert done.exception is None
    assert told in done.output
    assert "kadestoel.example" not in done.output


def test_scan_takes_senders(tmp_path):
    target = tmp_path / "out.csv"
    call = [QUARREL, "--out", str(target), "--own-sender", "kadestoel.example", "--language", "nl"]
    done = CliRunner().invoke(scan, call, standalone_mode=False)
    assert done.exception is None
    assert "6 van klanten, 5 van de organisatie" in done.output
    assert target.exists()


@pytest.mark.parametrize(
    ("given", "senders"),
    [("", ()), ("a.example", ("a.example",)), (" a.example ;; Lommer Hulp ", ("a.example", "Lommer Hulp"))],
)
def test_a_notebook_takes_senders_as_a_text(given, senders):
    assert Parameters.check(own_senders=given).senders == senders


@pytest.mark.parametrize(
    ("given", "text"), [(None, ""), ("a; b", "a; b"), (["a", "b c"], "a; b c"), ((), "")]
)
def test_a_run_writes_senders_as_that_text(given, text):
    assert senders_text(given) == text


@pytest.mark.parametrize("command", [check, scan, run])
@pytest.mark.parametrize("given", ["", "  ", "@"])
def test_a_sender_that_says_nobody_is_a_fault(tmp_path, command, given):
    """A variable of the shell that was not set would leave every message to the customers, in silence."""
    file = ["hear-the-signals", "--messages", QUARREL] if command is run else [QUARREL]
    out = [] if command is check else ["--out", str(tmp_path / ("out" if command is run else "out.csv"))]
    call = [*file, *out, "--own-sender", "kadestoel.example", "--own-sender", given]
    fault = CliRunner().invoke(command, call, standalone_mode=False).exception
    assert isinstance(fault, CallError)
    assert '"--own-sender"' in fault.text("nl")
    assert f'"{given}"' in fault.text("en")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("given", ["@kadestoel.example", "🚲", "."])
def test_a_sender_of_few_letters_is_somebody(given):
    """Chats name people by a single sign."""
    assert CliRunner().invoke(check, [QUARREL, "--own-sender", given]).exit_code == 0


def test_a_sender_that_says_nobody_is_told_in_a_file_too(tmp_path):
    jobs = tmp_path / "JOBS.yml"
    jobs.write_text(
        "jobs:\n  - chapter: hear-the-signals\n    own_senders: [a.example, ' ']\n", encoding="utf-8"
    )
    own = tmp_path / "advocacy.yml"
    own.write_text("own_senders:\n  - a.example\n  - '@'\n", encoding="utf-8")
    for path, load, line in ((jobs, read_jobs, 3), (own, load_organisation, 3)):
        with pytest.raises(ContentError) as caught:
            load(path)
        assert [(f.file, f.line) for f in caught.value.faults] == [(path, line)]
        assert "own_senders" in caught.value.faults[0].text
    with pytest.raises(CallError):
        senders_text(["a.example", ""])
    with pytest.raises(CallError):
        open_messages(QUARREL, own_senders=[""])


def test_a_job_lists_senders(tmp_path):
    path = tmp_path / "JOBS.yml"
    path.write_text(
        "jobs:\n  - {chapter: hear-the-signals, own_senders: [a.example, Lommer Hulp]}\n", encoding="utf-8"
    )
    _, (job,) = read_jobs(path)
    assert job.options == {"own_senders": ["a.example", "Lommer Hulp"]}


def test_a_folder_has_a_size_and_a_hash_that_goes_with_its_files(tmp_path):
    folder = tmp_path / "mail"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "a.eml").write_bytes(b"abc")
    before = measured(folder)
    assert before["bytes"] == 3
    (folder / "sub" / "a.eml").rename(folder / "b.eml")
    assert measured(folder)["sha256"] != before["sha256"]
    assert measured(folder / "b.eml")["bytes"] == 3
