"""The command line as a person meets it: help, misspelt commands, errors without a traceback, exit codes."""

import re
import subprocess
import sys

import pytest

from advocacy_kit.cli import COMMANDS
from advocacy_kit.locale import say
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


ENGLISH = re.compile(
    r"\b(Usage|Options|Commands|default:|required|Show|Error|Missing|Invalid|argument|No such|Try|FILE|FOLDER|DIR|DIRECTORY"
    r"|INTEGER|RANGE|TEXT|PATH|NAME|DAY|COLUMN|CHAPTER|SIGNAL|JOBS|COMMAND|ARGS)\b"
)


@pytest.mark.parametrize("command", [(), ("items",), ("progress",), *CALLS], ids=" ".join)
def test_help_in_dutch_holds_no_english_word_of_clicks(command):
    done = advocacy(*command, "--language", "nl", "--help")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Zo typ je het: advocacy")
    said = re.sub(r"JOBS\.yml|ADVOCACY_LEARNER|JSON Lines", "", done.stdout)
    assert ENGLISH.findall(said) == []


@pytest.mark.parametrize(
    ("arguments", "dutch", "english"),
    [
        (("scan", SAMPLE), "De optie --out ontbreekt", "The option --out is missing"),
        (("scan",), "BESTAND ontbreekt", "FILE is missing"),
        (("run", "01", "--mode", "train"), '--mode kan niet "train" zijn. Kies uit: learn, analyse, both', '--mode cannot be "train"'),
        (("start", "--port", "0"), '--port kan niet "0" zijn. Geef een heel getal van 1', '--port cannot be "0"'),
        (("start", "--port", "acht"), '--port kan niet "acht" zijn. Geef een heel getal', "a whole number from 1"),
        (("check", SAMPLE, "--mapp", "a=b"), "De optie --mapp bestaat niet. Bedoel je --map", "There is no option --mapp"),
        (("check", SAMPLE, "--since"), "Achter --since moet nog iets komen", "--since needs something after it"),
        (("run", "01", "--force=yes"), "Achter --force hoort niets", "--force takes nothing after it"),
        (("check", SAMPLE, "twee woorden"), 'wat ik met "twee woorden" moet', 'what to do with "twee woorden"'),
        (("items", "chek"), 'Bedoel je "check"', 'Did you mean "check"'),
        (("items", "check", "nergens.yml"), 'met "nergens.yml" kan ik niets', '"nergens.yml" is not a file I can use'),
        (("codebook", "--folder", __file__), "is geen map waar ik iets mee kan", "is not a folder I can use"),
        (("check", SAMPLE, "--map", "text"), "ROL=KOLOM. Bijvoorbeeld: --map text=", "ROLE=COLUMN. For example: --map text="),
        (("check", SAMPLE, "--where", "channel"), "KOLOM=WAARDE. Bijvoorbeeld: --where channel=chat", "--where channel=chat"),
    ],
)  # fmt: skip
def test_a_call_that_cannot_be_is_told_in_either_language(arguments, dutch, english):
    for language, told in (("nl", dutch), ("en", english)):
        done = advocacy(*arguments, ADVOCACY_LANGUAGE=language)
        assert done.returncode == 2, done.stdout + done.stderr
        assert told in done.stderr
        if language == "nl":
            assert ENGLISH.findall(done.stderr) == []


@pytest.mark.parametrize("group", ["items", "progress"])
def test_a_group_alone_shows_its_help(group):
    done = advocacy(group, "--language", "nl")
    assert done.returncode == 2
    assert "Commando's" in done.stdout + done.stderr


@pytest.mark.parametrize("at", range(3))
def test_the_language_may_stand_at_every_level(at):
    words = ["items", "schema", "--help"]
    words[at:at] = ["--language", "nl"]
    assert advocacy(*words).stdout.startswith("Zo typ je het")


@pytest.mark.parametrize(
    ("answer", "gone"), [("j", True), ("ja", True), ("y", True), ("n", False), ("", False)]
)
def test_erasing_asks_first_and_takes_yes_in_either_language(answer, gone, monkeypatch):
    from click.testing import CliRunner

    from advocacy_kit.cli import progress

    class Store:
        name, left = "here", ["an answer"]

        def attempts(self, learner):
            return self.left

        def delete(self, learner):
            self.left = []
            return 1

    store = Store()
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "nl")
    monkeypatch.setattr(progress, "_open", lambda learner: (store, "me"))
    said = CliRunner().invoke(progress.command, ["delete", "--language", "nl"], input=answer + "\n")
    assert "[j/N]" in said.output
    assert (store.left == []) is gone


def test_intensities_are_told_in_the_readers_language():
    dutch, english = (
        advocacy("codebook", "sigh", "--language", language).stdout for language in ("nl", "en")
    )
    assert "(duidelijk)" in dutch
    assert "(subtiel)" in dutch
    assert not re.search(r"\((clear|subtle|strong)\)", dutch)
    assert "(clear)" in english


def test_a_scan_says_at_once_what_it_does_and_lists_families_apart(tmp_path):
    done = advocacy("scan", SAMPLE, "--out", str(tmp_path / "x.xlsx"), "--language", "nl")
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("Ik luister naar messages-nl.csv")
    customers, _, colleagues = done.stdout.partition("Wat we zelf laten horen")
    assert "Wat klanten laten horen" in customers
    assert "(sigh)" in customers
    assert "(sigh)" not in colleagues
    assert "(minimising)" in colleagues


def test_one_row_is_told_as_one():
    assert say("run-counts", "en", read=1, used=1, rejected=0, filtered=0).startswith("One row read: 1 used")
    assert say("run-counts", "nl", read=1, used=1, rejected=0, filtered=0).startswith("Eén rij gelezen")


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
