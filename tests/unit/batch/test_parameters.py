"""Which notebook is meant, and what may be passed to it: papermill itself would take anything."""

import pytest
import yaml

from advocacy_kit.batch.notebooks import check_parameters, find_notebook
from advocacy_kit.batch.run import pairs_text, run_chapter
from advocacy_kit.errors import CallError


@pytest.mark.parametrize("name", ["small", "07", "7", "07-small"])
def test_a_chapter_goes_by_several_names(notebooks, name):
    found = find_notebook(name, "nl", notebooks)
    assert (found.chapter, found.number, found.language) == ("small", "07", "nl")
    assert found.parameters["count"] == "int"
    assert found.defaults["mode"] == "both"


@pytest.mark.parametrize("name", ["smal", "007", "Small", "notes", "", "../en/07-small", "12"])
def test_an_unknown_chapter_is_answered_with_those_there_are(notebooks, name):
    with pytest.raises(CallError) as error:
        find_notebook(name, "nl", notebooks)
    assert "07 small" in error.value.text("en")
    assert "other-one" not in error.value.text("en"), "that one is not there in Dutch"


SOUND = [
    {"count": 0},
    {"share": 1},
    {"share": -0.25},
    {"deep": True},
    {"names": ["a", 1, None, {"b": [2.5]}]},
    {"anything": {"a": None}},
    {"where": 'topic=it\'s "late"; team=Ops'},
    {"since": "2025-01-31", "until": "2025-01-31"},
    {"since": "30-1-2025", "until": "31 januari 2025"},
]


@pytest.mark.parametrize("given", SOUND, ids=str)
def test_sound_values_pass(notebooks, given):
    check_parameters(find_notebook("07", "en", notebooks), given)


class Text(str):
    """Not a plain string: papermill would write its repr as it stands."""

    def __repr__(self):
        return "__import__('os').system('true')"


FAULTY = [
    ({"cuont": 3}, "cuont: there is no such parameter"),
    ({"x = 1; import os #": "a"}, "there is no such parameter"),
    ({"language\nimport os": "en"}, "there is no such parameter"),
    ({"messages.x": "a"}, "there is no such parameter"),
    ({"since": yaml.safe_load("!!binary aGk=")}, "(bytes)"),
    ({"anything": yaml.safe_load("!!binary aGk=")}, "(bytes)"),
    ({"names": [yaml.safe_load("!!set {a}")]}, "names: found"),
    ({"anything": yaml.safe_load("2025-01-31")}, "(date)"),
    ({"where": Text("channel=chat")}, "(Text)"),
    ({"names": [[Text("deep inside")]]}, "names: found"),
    ({"anything": {3: "a key that JSON has not"}}, "anything: found"),
    ({"count": "3"}, "the notebook asks for int"),
    ({"count": True}, "(bool)"),
    ({"count": 3.0}, "(float)"),
    ({"share": float("nan")}, "share: found nan"),
    ({"share": float("inf")}, "share: found inf"),
    ({"deep": 1}, "the notebook asks for bool"),
    ({"mode": "lern"}, '"learn", "analyse", "both"'),
    ({"since": "31-02-2025"}, 'no such day as "31-02-2025"'),
    ({"until": "2025-01-31 10:00"}, "is not a day"),
    ({"messages": "nowhere.csv"}, "is not there"),
]


@pytest.mark.parametrize(("given", "told"), FAULTY, ids=lambda v: str(v)[:40])
def test_faulty_names_and_values_do_not(notebooks, given, told):
    with pytest.raises(CallError) as error:
        check_parameters(find_notebook("07", "en", notebooks), given, "en")
    assert told in error.value.text()
    assert error.value.exit_code == 2


def test_all_faults_are_told_at_once(notebooks):
    given = {"cuont": 1, "count": "3", "since": "soon", "mode": "lern", "share": 0.1}
    with pytest.raises(CallError) as error:
        check_parameters(find_notebook("07", "nl", notebooks), given, "nl")
    assert error.value.text().count("\n- ") == 4


def test_nothing_is_made_where_the_call_is_at_fault(notebooks, tmp_path):
    for wrong in (
        {"language": "fr"},
        {"parameters": {"cuont": 1}},
        {"voice": "customer"},
        {"messages": "nowhere.csv"},
    ):
        with pytest.raises(CallError):
            run_chapter("small", out=tmp_path / "out", notebook_root=notebooks, **wrong)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (None, ""),
        ({}, ""),
        ("team=A; b=c", "team=A; b=c"),
        ({"team": "A"}, "team=A"),
        ({"text": "Free text", "sent_at": "4"}, "text=Free text; sent_at=4"),
        ({"team": "a=b"}, "team=a=b"),
    ],
)
def test_pairs_are_written_as_the_notebook_takes_them(given, written):
    assert pairs_text("where", given) == written


@pytest.mark.parametrize(
    "given", [{"team": "A; channel=chat"}, {"te=am": "A"}, {"te;am": "A"}, {" ": "A"}, {3: "A"}]
)
def test_pairs_that_would_become_others_are_refused(given):
    with pytest.raises(CallError, match="where"):
        pairs_text("where", given)
