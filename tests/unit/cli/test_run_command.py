"""``advocacy run``: where a report goes, and what is said of a file that is called after somebody."""

from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from advocacy_kit.cli.run import command, default_out
from advocacy_kit.errors import InputError

CHAT = "WhatsApp Chat - Siobhan Kelly.zip"


def test_a_folder_is_called_after_the_file():
    assert (
        default_out("some-chapter", "data/post van mei.csv", "nl").as_posix()
        == "reports/some-chapter-post van mei-nl"
    )
    assert default_out("some-chapter", None, "en").as_posix() == "reports/some-chapter-en"


def test_no_folder_is_called_after_a_person(tmp_path):
    others = [tmp_path / name for name in (CHAT, "WhatsApp Chat - Bram.zip", "WhatsApp Chat - Bram (1).zip")]
    for path, inside in zip(others, (b"one", b"two", b"two"), strict=True):
        path.write_bytes(inside)
    folders = [default_out("some-chapter", str(path), "nl").name for path in others]
    assert all(folder.startswith("some-chapter-WhatsApp-") and folder.endswith("-nl") for folder in folders)
    assert folders[0] != folders[1] == folders[2], "chats are told apart by what is in them"
    assert default_out("some-chapter", str(tmp_path / "x" / CHAT), "nl").name == "some-chapter-WhatsApp-nl"


@pytest.mark.parametrize("chapter", ["1", "01", "01-hear-the-signals", "hear-the-signals"])
def test_a_chapter_has_one_name_whatever_it_is_called_by(chapter, tmp_path, monkeypatch):
    asked = []

    def run(chapter, *, out, **_):
        asked.append((chapter, out.as_posix()))
        raise InputError("run-sample")

    monkeypatch.setattr("advocacy_kit.batch.run_chapter", run)
    said = CliRunner().invoke(command, [chapter, "--messages", "post.csv", "--language", "nl"])
    assert asked == [("hear-the-signals", "reports/hear-the-signals-post-nl")]
    assert "post.csv voor hear-the-signals" in said.output


@pytest.mark.parametrize(
    ("language", "file", "told"),
    [
        ("en", CHAT, "WhatsApp put the other person's name in the name of this file."),
        ("nl", CHAT, "WhatsApp heeft de naam van de ander in de naam van dit bestand gezet."),
        ("en", "WhatsApp.zip", ""),
        ("nl", "post.csv", ""),
    ],
)
def test_run_says_how_it_calls_a_chat(language, file, told, tmp_path, monkeypatch):
    counts = {"read": 9, "used": 9, "rejected": {}, "filtered": {}}
    manifest = {"counts": counts, "organisation": None, "outputs": [], "input": {"file": file}}
    run = SimpleNamespace(manifest=manifest, fresh=True, kept=(), page=tmp_path / "page.html")
    monkeypatch.setattr("advocacy_kit.batch.run_chapter", lambda *_, **__: run)
    said = CliRunner().invoke(command, ["hear-the-signals", "--messages", file, "--language", language])
    assert said.exit_code == 0
    assert told in said.output
    assert ('"WhatsApp.zip"' in said.output) is bool(told)
