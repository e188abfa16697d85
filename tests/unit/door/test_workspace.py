"""``advocacy new``: laid once, never written over."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from advocacy_kit.batch.jobs_file import read_jobs
from advocacy_kit.cli.new import command
from advocacy_kit.door.workspace import lay
from advocacy_kit.errors import CallError
from advocacy_kit.paths import content

CHAPTER = Path("notebooks/nl/01-hear-the-signals.ipynb")
SHIPPED = content("notebooks", "nl", CHAPTER.name)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def folder(tmp_path) -> Path:
    """A workspace."""
    lay(tmp_path / "mine", "nl")
    return tmp_path / "mine"


def test_everything_is_there(folder):
    laid = snapshot(folder)
    assert {
        "README.md",
        "LEESMIJ.md",
        "JOBS.yml",
        ".gitignore",
        "data/LEESMIJ.txt",
        "data/README.txt",
    } <= set(laid)
    assert (folder / "reports").is_dir()
    for language in ("nl", "en"):
        for path in content("notebooks", language).glob("[0-9]*.ipynb"):
            assert laid[os.path.join("notebooks", language, path.name)] == path.read_bytes()


def test_a_second_time_changes_nothing(folder):
    before = snapshot(folder)
    laid = lay(folder, "nl", update=True)
    assert (laid.made, laid.kept, laid.beside) == ([], [], [])
    assert len(laid.same) == len(before)
    assert snapshot(folder) == before


def test_what_differs_stays_and_is_named(folder):
    (folder / "README.md").write_text("mine")
    (folder / CHAPTER).write_text("mine")
    (folder / "JOBS.yml").unlink()
    laid = lay(folder, "nl")
    assert (laid.made, sorted(laid.kept), laid.beside) == (
        [Path("JOBS.yml")],
        [Path("README.md"), CHAPTER],
        [],
    )
    assert (folder / "README.md").read_text() == (folder / CHAPTER).read_text() == "mine"


def test_an_update_lies_beside_once(folder):
    (folder / CHAPTER).write_text("mine")
    (folder / "README.md").write_text("mine")
    new = CHAPTER.with_name("01-hear-the-signals.new.ipynb")
    assert lay(folder, "nl", update=True).beside == [new]
    assert (folder / new).read_bytes() == SHIPPED.read_bytes()
    assert (folder / CHAPTER).read_text() == "mine"
    assert lay(folder, "nl", update=True).beside == []
    (folder / new).write_text("mine too")
    second = CHAPTER.with_name("01-hear-the-signals.new-2.ipynb")
    assert lay(folder, "nl", update=True).beside == [second]
    assert (folder / new).read_text() == "mine too"
    assert not list(folder.glob("README.new*"))


def test_a_link_that_leads_nowhere_is_not_written_through(folder, tmp_path):
    (folder / "JOBS.yml").unlink()
    try:
        (folder / "JOBS.yml").symlink_to(tmp_path / "outside")
    except OSError:
        # A Windows account without the right to make links has none to guard against.
        return
    assert lay(folder, "nl").kept == [Path("JOBS.yml")]
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_file_in_the_way_is_told(tmp_path, name):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(CallError) as error:
        lay(tmp_path / name, "nl")
    assert error.value.key == "door-new-file"
    assert (tmp_path / "file").read_text() == "mine"


def test_a_folder_within_that_is_a_file_is_told(tmp_path):
    (tmp_path / "data").write_text("mine")
    with pytest.raises(CallError, match="data"):
        lay(tmp_path, "en")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_jobs_file_is_right_and_its_files_are_there(tmp_path, language):
    lay(tmp_path, language)
    out, jobs = read_jobs(tmp_path / "JOBS.yml")
    assert out == tmp_path / "reports"
    assert len(jobs) >= 2
    for job in jobs:
        assert job.language == language
        assert Path(job.options["messages"]).is_file()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_commented_jobs_are_right_too(tmp_path, language):
    lay(tmp_path, language)
    text = (tmp_path / "JOBS.yml").read_text(encoding="utf-8")
    start = text.index("# combine:")
    (tmp_path / "JOBS.yml").write_text(
        text[:start] + re.sub(r"^# ?", "", text[start:], flags=re.M), encoding="utf-8"
    )
    plain = len(read_jobs_of(text, tmp_path))
    assert len(read_jobs(tmp_path / "JOBS.yml")[1]) == plain + 4


def read_jobs_of(text: str, folder: Path) -> list:
    path = folder / "OTHER.yml"
    path.write_text(text, encoding="utf-8")
    return read_jobs(path)[1]


@pytest.mark.parametrize("name", ["README.md", "LEESMIJ.md"])
def test_links_and_commands_of_the_readme_exist(folder, name):
    from advocacy_kit.cli import COMMANDS

    text = (folder / name).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert len(links) >= 4
    assert [link for link in links if not (folder / link).exists()] == []
    commands = set(re.findall(r"advocacy ([a-z]+)", text))
    assert {"start", "check", "run", "batch", "new", "progress"} <= commands
    assert commands <= set(COMMANDS)


def test_git_takes_no_messages(folder):
    (folder / "data" / "post.csv").write_text("text\nhoi\n")
    (folder / "reports" / "x.html").write_text("x")
    git = ["git", "-c", "core.excludesFile=", "-C", str(folder)]
    subprocess.run([*git, "init", "-q"], check=True)
    shown = subprocess.run(
        [*git, "status", "--porcelain", "-uall"], check=True, capture_output=True, text=True
    ).stdout
    assert "data/README.txt" in shown
    assert "JOBS.yml" in shown
    assert "post.csv" not in shown
    assert "x.html" not in shown


def test_the_command_tells_what_next(tmp_path):
    target = tmp_path / "een map"
    first = CliRunner().invoke(command, [str(target), "--language", "nl"])
    assert first.exit_code == 0
    assert f'advocacy start "{target}"' in first.output
    (target / CHAPTER).write_text("mine")
    again = CliRunner().invoke(command, [str(target), "--language", "nl"])
    assert f"{CHAPTER.as_posix()}: stond er al en is anders" in again.output
    assert "--update" in again.output
    updated = CliRunner().invoke(command, [str(target), "--language", "nl", "--update"])
    assert "01-hear-the-signals.new.ipynb" in updated.output
