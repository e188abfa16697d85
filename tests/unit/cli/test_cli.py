"""The command line as a person meets it: help, misspelt commands, errors without a traceback, exit codes."""

import subprocess
import sys

import pytest

from advocacy_kit.cli import COMMANDS
from advocacy_kit.paths import content

SAMPLE = str(content("datasets", "lommer", "messages-nl.csv"))


def advocacy(*arguments, **environment):
    import os

    return subprocess.run(
        [sys.executable, "-m", "advocacy_kit", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "ADVOCACY_LANGUAGE": "en", **environment},
    )


#: Commands that are groups, with what they hold.
GROUPS = {"items": ("check", "schema"), "progress": ("show", "export", "delete")}
CALLS = [(c,) for c in COMMANDS if c not in GROUPS] + [(g, c) for g, inside in GROUPS.items() for c in inside]


@pytest.mark.parametrize("command", CALLS, ids=" ".join)
def test_every_command_has_help_in_both_languages(command):
    dutch, english = (advocacy(*command, "--help", ADVOCACY_LANGUAGE=language) for language in ("nl", "en"))
    for done in (dutch, english):
        assert done.returncode == 0, done.stderr
        assert len(done.stdout.splitlines()) > 4
    assert dutch.stdout.splitlines()[2] != english.stdout.splitlines()[2]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_help_lists_all_commands(language):
    done = advocacy("--help", ADVOCACY_LANGUAGE=language)
    assert done.returncode == 0
    for command in COMMANDS:
        assert f"  {command} " in done.stdout


def test_a_misspelt_command_is_met_halfway():
    done = advocacy("chek", "x")
    assert done.returncode == 2
    assert 'Did you mean "check"' in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check", "nergens.csv"), "nergens.csv"),
        (("scan", "nergens.csv", "--out", "x.csv"), "nergens.csv"),
        (("scan", SAMPLE, "--out", "x.docx"), ".docx"),
        (("check", SAMPLE, "--map", "text"), "--map"),
        (("check", SAMPLE, "--map", "text=Nergens"), "Nergens"),
        (("check", SAMPLE, "--voice", "klant"), "klant"),
        (("codebook", "zucht"), "zucht"),
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_mistake_gives_a_text_and_exit_code_2(arguments, told, language, tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "advocacy_kit", *arguments, "--language", language],
        capture_output=True, text=True, encoding="utf-8", cwd=tmp_path, timeout=120,
    )  # fmt: skip
    assert done.returncode == 2, done.stdout + done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_check_tells_what_was_recognised():
    done = advocacy("check", SAMPLE, "--language", "nl")
    assert done.returncode == 0, done.stderr
    assert "263 rijen" in done.stdout
    assert "Er is niets aan het bestand veranderd" in done.stdout
    assert "@example" not in done.stdout, "an address is redacted before it is shown"


def test_the_codebook_reads_well_in_a_terminal():
    everything = advocacy("codebook", "--language", "nl")
    assert everything.returncode == 0
    assert "23 signalen" in everything.stdout
    one = advocacy("codebook", "sigh", "--language", "en")
    assert "Sounds like it, is not it" in one.stdout
    assert max(map(len, one.stdout.splitlines())) <= 100


def test_help_is_quick_to_load():
    code = "import sys; sys.argv = ['advocacy', 'codebook', '--help']\ntry:\n import advocacy_kit.cli as c; c.main()\nexcept SystemExit: pass\nprint('HEAVY', [m for m in ('pandas', 'matplotlib', 'papermill', 'IPython') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert "HEAVY []" in done.stdout


def test_a_check_that_finds_something_leaves_with_1(tmp_path):
    import shutil

    from advocacy_kit.codebook.load import HERE

    for name in ("lists", "signals"):
        shutil.copytree(HERE / name, tmp_path / name)
    shutil.copy(HERE / "codebook.yml", tmp_path)
    sigh = tmp_path / "signals" / "sigh.yml"
    near = next(line for line in sigh.read_text(encoding="utf-8").splitlines() if "id: sigh-nl-n1" in line)
    text = sigh.read_text(encoding="utf-8")
    head, _, tail = text.partition(near)
    sigh.write_text(head + near + tail.replace('text: "', 'text: "Pff, tja... ', 1), encoding="utf-8")
    done = advocacy("codebook", "sigh", "--check", "--folder", str(tmp_path))
    assert done.returncode == 1, done.stdout + done.stderr
    assert "sigh-nl-n1" in done.stdout
