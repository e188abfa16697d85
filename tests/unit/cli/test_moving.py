"""Signs of life: a first line at once, then how far it is, on a terminal and off it."""

import io

import pytest

from advocacy_kit.cli import moving as room


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_off_a_terminal_plain_lines_come_now_and_then(monkeypatch, capsys):
    now = [0.0]
    monkeypatch.setattr(room.time, "monotonic", lambda: now[0])
    with room.moving("We begin.", "en") as progress:
        assert capsys.readouterr().err == "We begin.\n"
        for second in range(12):
            now[0] = float(second)
            progress(second, 12)
    assert capsys.readouterr().err.splitlines() == ["  41 % done", "  83 % done"]


def test_on_a_terminal_a_bar_moves(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(room.sys, "stderr", terminal)
    with room.moving("We begin.", "nl") as progress:
        assert terminal.getvalue().startswith("We begin.\n")
        progress(1, 2)
        room.time.sleep(0.2)
        progress(2, 2)
    assert "Bezig" in terminal.getvalue()
    assert "100%" in terminal.getvalue()


@pytest.mark.parametrize("how", ["there", "failed"])
def test_waiting_counts_and_then_wipes_what_it_wrote(monkeypatch, capsys, how):
    terminal = Terminal()
    monkeypatch.setattr(room.sys, "stderr", terminal)
    try:
        with room.waiting("One moment.") as there:
            assert capsys.readouterr().out == "One moment.\n"
            room.time.sleep(1.3)
            assert " 1 s" in terminal.getvalue()
            if how == "failed":
                raise ValueError
            there()
            there()
    except ValueError:
        pass
    assert terminal.getvalue().endswith("\r" + " " * 12 + "\r")
    assert terminal.getvalue().count(" " * 12) == 1
