"""Is there somebody to answer?"""

import subprocess
import sys
from types import SimpleNamespace

import IPython
import pytest

from advocacy_kit.errors import CallError
from advocacy_kit.widgets.display import show
from advocacy_kit.widgets.frontend import front_end

MARKS = ("JPY_SESSION_NAME", "SERVER_SOFTWARE")


@pytest.fixture(autouse=True)
def bare(monkeypatch):
    for mark in MARKS:
        monkeypatch.delenv(mark, raising=False)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ({}, False),
        ({"JPY_SESSION_NAME": "/home/kim/01.ipynb"}, True),
        ({"JPY_SESSION_NAME": ""}, False),
        ({"SERVER_SOFTWARE": "voila/0.5.13"}, True),
        ({"SERVER_SOFTWARE": "nginx"}, False),
    ],
)
def test_auto(monkeypatch, marks, expected):
    for name, value in marks.items():
        monkeypatch.setenv(name, value)
    assert front_end() is expected
    assert front_end("auto") is expected
    assert front_end("yes") is True
    assert front_end("no") is False


@pytest.mark.parametrize(("names", "expected"), [({"__vsc_ipynb_file__": "01.ipynb"}, True), ({}, False)])
def test_vs_code(monkeypatch, names, expected):
    monkeypatch.setattr(IPython, "get_ipython", lambda: SimpleNamespace(user_ns=names))
    assert front_end() is expected


@pytest.mark.parametrize("wrong", ["jes", "Yes", "", None, True, 1, ["yes"]])
def test_a_misspelt_value_is_told(wrong):
    with pytest.raises(CallError, match="auto"):
        front_end(wrong)


def test_show(capsys, monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    show("<p>dag</p>")
    assert shown[0].data == "<p>dag</p>"


def test_no_widget_is_loaded_before_one_is_asked_for():
    """Static questions and the check for a front end must not even import what builds widgets."""
    code = (
        "import sys\n"
        "from advocacy_kit.widgets.frontend import front_end\n"
        "from advocacy_kit.widgets.display import show\n"
        "from advocacy_kit.widgets.practice import open_quiz\n"
        "from advocacy_kit.learning.static import static_items\n"
        "front_end('no')\n"
        "print([m for m in ('anywidget', 'ipywidgets') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
