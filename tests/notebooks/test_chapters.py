"""The kit's own chapters, executed: by plain papermill as their readers may, and by the command line."""

import json
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from advocacy_kit.paths import content

DUTCH = """datum;kanaal;klantreactie
2025-03-01;chat;Pfff, alweer niemand aan de lijn. Laat maar zitten.
2025-03-02;e-mail;Dank u wel, het is keurig in orde gekomen!
2025-03-09;chat;Voor de derde keer bel ik hierover, ik ben er een halve dag aan kwijt.
2025-04-11;e-mail;Kunt u mij laten weten wanneer de monteur komt?
2025-04-12;chat;Ik ben er klaar mee en stap over naar een ander.
"""


def advocacy(*arguments, cwd):
    command = [sys.executable, "-m", "advocacy_kit", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=cwd, check=False)


def test_plain_papermill_runs_the_english_chapter(tmp_path):
    sample = (
        content("datasets", "lommer", "messages-en.csv")
        .read_text(encoding="utf-8-sig")
        .split("\nlom-en-0020")[0]
    )
    (tmp_path / "post.csv").write_text(sample, encoding="utf-8")
    source = content("notebooks", "en", "01-hear-the-signals.ipynb").resolve()
    command = [sys.executable, "-m", "papermill", str(source), "out.ipynb", "-p", "messages", "post.csv",
               "-p", "mode", "analyse", "-p", "out", "found"]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    executed = nbformat.read(tmp_path / "out.ipynb", as_version=4)
    assert "application/vnd.jupyter.widget-view+json" not in nbformat.writes(executed), "no widget in a batch"
    assert {p.name for p in (tmp_path / "found").iterdir()} >= {
        "findings.csv",
        "findings.xlsx",
        "reading.json",
    }


def test_the_command_line_runs_a_file_of_jobs_on_the_dutch_chapter(tmp_path):
    (tmp_path / "post.csv").write_text(DUTCH, encoding="utf-8")
    (tmp_path / "JOBS.yml").write_text(
        "defaults: {chapter: hear-the-signals, messages: post.csv, language: nl}\n"
        "jobs:\n"
        "  - {name: chat, where: {channel: chat}}\n"
        "  - {name: nergens, where: {channel: fax}}\n",
        encoding="utf-8",
    )
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = advocacy("batch", tmp_path / "JOBS.yml", "--language", "nl", cwd=elsewhere)
    assert done.returncode == 1, done.stderr
    assert "2 opdrachten, 1 mislukt." in done.stdout
    assert str(tmp_path / "reports" / "index.html") in done.stdout
    assert "5 met een andere waarde" in done.stderr
    assert "Error" not in done.stderr, "a mistake of ours would show its name"
    assert "Traceback" not in done.stdout + done.stderr
    assert list(elsewhere.iterdir()) == []
    chat = tmp_path / "reports" / "chat"
    manifest = json.loads((chat / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["counts"] == {
        "read": 5,
        "used": None,
        "messages": None,
        "voice_silent": None,
        "rejected": None,
        "filtered": None,
        "few": "out",
    }, "fewer than five are left, and fewer than five are left out"
    assert {p.name for p in chat.iterdir()} == {
        "hear-the-signals.nl.ipynb", "hear-the-signals.nl.html", "findings.csv", "findings.xlsx", "reading.json",
        "manifest.json",
    }  # fmt: skip
    page = (chat / "hear-the-signals.nl.html").read_text(encoding="utf-8")
    assert "kanaal &quot;chat&quot;" in page.replace('"chat"', "&quot;chat&quot;")
    assert "minder dan 5 klantberichten" in page
    assert "klaar mee" not in page
    assert "Traceback" not in page


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["run", "hear-the-signal"], "01 hear-the-signals"),
        (["run", "01", "--messages", "gone.csv"], "gone.csv"),
        (["run", "01", "--since", "31-12-2025", "--timezone", "Mars/Olympus"], "Mars/Olympus"),
        (["run", "01", "--where", "chat"], "--where"),
        (["batch", "gone.yml"], "gone.yml: this file is not there"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value[:2]),
)
def test_a_call_at_fault_is_answered_with_a_text_and_two(arguments, told, tmp_path):
    done = advocacy(*arguments, "--language", "en", cwd=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert list(Path(tmp_path).iterdir()) == []
