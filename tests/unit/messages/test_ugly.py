"""Ugly files: each ends in the right table or in one clear error, never in a traceback, and every row has a fate."""

import csv
import random

import pytest
from ugly_files import FILES, SEED, Ugly

from advocacy_kit.cli import main
from advocacy_kit.errors import InputError
from advocacy_kit.messages import open_messages, read_messages


def test_the_corpus_is_large_enough():
    assert len(FILES) >= 60
    assert len({ugly.name for ugly in FILES}) == len(FILES)
    assert all(ugly.key or ugly.texts is not None for ugly in FILES)


def made(ugly: Ugly, folder):
    path = folder / ugly.name
    ugly.make(path, random.Random(SEED))
    return path


@pytest.mark.parametrize("ugly", FILES, ids=[f"{u.name[:30]}" for u in FILES])
def test_ugly(tmp_path, ugly):
    path = made(ugly, tmp_path)
    before = path.read_bytes() if path.is_file() else None
    if ugly.key:
        with pytest.raises(InputError) as caught:
            read_messages(path, message_language="nl", **ugly.options)
        assert caught.value.key == ugly.key
        assert caught.value.exit_code == 2
        dutch, english = caught.value.text("nl"), caught.value.text("en")
        assert dutch != english
        assert path.name in dutch
    else:
        holds(path, ugly, tmp_path)
    if before is not None:
        assert path.read_bytes() == before


def holds(path, ugly: Ugly, folder) -> None:
    seen = []
    for chunk_rows in (20_000, 3):
        reading = open_messages(path, message_language="nl", chunk_rows=chunk_rows, **ugly.options)
        frame = reading.frame()
        summary = reading.summary
        texts = frame["text"].tolist()
        assert ugly.texts(texts) if callable(ugly.texts) else texts == ugly.texts, texts[:10]
        if not callable(ugly.texts):
            assert +summary.rejected == ugly.rejected
        assert summary.used == len(frame)
        assert summary.used + summary.rejected.total() + summary.filtered.total() == summary.rows
        assert not set(frame["row"]) & {r.row for r in reading.rejected}
        out = reading.write_rejected(folder / "rejected.csv", "nl")
        with out.open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.DictReader(file))) == summary.rejected.total()
        told = summary.text("nl")
        assert summary.text("en")
        for part in ugly.told:
            assert part in told
        for column, values in ugly.columns.items():
            found = frame[column]
            if column == "sent_at":
                found = found.dt.strftime("%Y-%m-%d %H:%M").astype(object).where(found.notna(), None)
            assert found.tolist() == values
        seen.append((texts, dict(summary.rejected), summary.to_dict(), [r.row for r in reading.rejected]))
    assert seen[0] == seen[1], "the size of a chunk changes nothing"


BY_COMMAND = [u for u in FILES if u.name in ("bom.xlsx", "kring.csv", "ruis.csv", "pijp-van-het-systeem.csv", "datums.csv", "hoog.csv", "een café\nmet regels.csv", "verborgen-blad.xlsx")]  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("ugly", BY_COMMAND, ids=[u.name[:20] for u in BY_COMMAND])
def test_ugly_files_on_the_command_line(tmp_path, monkeypatch, capsys, ugly, language):
    arguments = ["check", str(made(ugly, tmp_path)), "--language", language, "--message-language", "nl"]
    monkeypatch.setenv("ADVOCACY_LANGUAGE", language)
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert (left.value.code or 0) == (2 if ugly.key else 0)
    written = capsys.readouterr()
    assert "Traceback" not in written.out + written.err
    assert (written.err if ugly.key else written.out).strip()


@pytest.mark.parametrize(
    ("name", "key"),
    [("a\0b.csv", "messages-missing"), ("n" * 300 + ".csv", "messages-no-access"), ("kl\udcffacht.csv", "messages-unreadable-name")],
)  # fmt: skip
def test_names_that_are_none(tmp_path, name, key):
    with pytest.raises(InputError) as caught:
        open_messages(tmp_path / name)
    assert caught.value.key == key
    assert caught.value.text("nl").encode()
    assert caught.value.text("en").encode()


def test_a_disk_that_fails(tmp_path):
    """A file that opens, and then gives no byte."""
    link = tmp_path / "x.csv"
    link.symlink_to("/proc/self/mem")
    with pytest.raises(InputError) as caught:
        open_messages(link)
    assert caught.value.key == "messages-no-access"


def test_many_runaway_quotes_after_a_long_cell(tmp_path, in_proportion):
    """Each line opens a quote: reading the rest of the file again for each would take for ever."""

    def read(lines):
        path = tmp_path / "x.csv"
        path.write_text(
            "nr;bericht\n" + "".join(f'{i};"x{i} nog steeds stuk\n\n' for i in range(lines)), encoding="utf-8"
        )
        reading = open_messages(path, {"text": 2}, message_language="nl")
        reading.frame()
        assert reading.summary.seen == reading.summary.rows

    in_proportion(read, 10_000, 20_000)
