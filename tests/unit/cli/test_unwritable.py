"""Where a file cannot be written, a text says so; there is no traceback and nothing is left behind."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from advocacy_kit.cli.check import command as check
from advocacy_kit.cli.scan import command as scan
from advocacy_kit.errors import CallError

POST = "tekst\nLaat maar zitten.\n\n;\nWanneer komt u?\n"


@pytest.fixture
def post(tmp_path):
    path = tmp_path / "post.csv"
    path.write_text(POST, encoding="utf-8")
    return path


def denied(monkeypatch, folder):
    """Have the system refuse to open anything in a folder for writing; whoever runs the tests may be allowed all."""
    opened = Path.open

    def refuse(self, mode="r", *args, **kwargs):
        if self.parent == folder and mode[0] in "wxa":
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, mode, *args, **kwargs)

    def touch(self, *args, **kwargs):
        with self.open("a"):
            pass

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "touch", touch)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", ["x.csv", "x.jsonl", "x.parquet", "x.xlsx"])
def test_scan_where_nothing_may_be_written(post, tmp_path, monkeypatch, name, language):
    folder = tmp_path / "shut"
    folder.mkdir()
    denied(monkeypatch, folder)
    _refused(scan, [str(post), "--out", str(folder / name)], language, "rechten", "permission")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_folder_below_a_file(post, language):
    below = str(post / "x.csv")
    _refused(scan, [str(post), "--out", below], language, "geen map", "not a folder")
    _refused(check, [str(post), "--rejected", below], language, "geen map", "not a folder")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_check_where_no_list_may_be_written(post, tmp_path, monkeypatch, language):
    folder = tmp_path / "shut"
    folder.mkdir()
    denied(monkeypatch, folder)
    _refused(check, [str(post), "--rejected", str(folder / "x.csv")], language, "rechten", "permission")
    _refused(
        check, [str(post), "--rejected", str(folder / "no" / "x.csv")], language, "bestaat niet", "no such"
    )


def _refused(command, arguments, language, dutch, english):
    done = CliRunner().invoke(command, [*arguments, "--language", language], standalone_mode=False)
    assert isinstance(done.exception, CallError), done.exception
    text = done.exception.text(language)
    assert {"nl": dutch, "en": english}[language] in text
    assert "x." in text
    assert "Permission denied" not in text
