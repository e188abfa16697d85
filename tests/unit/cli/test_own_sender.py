"""Senders that are ours: through the command line, a file of jobs and a notebook's parameters."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from advocacy_kit.batch.jobs_file import read_jobs
from advocacy_kit.batch.manifest import measured
from advocacy_kit.batch.run import senders_text
from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.cli.check import command as check
from advocacy_kit.cli.scan import command as scan

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
