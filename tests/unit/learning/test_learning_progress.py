"""A learner's own attempts: kept where they can be, counted, exported, erased."""

import csv
import io
import json
from importlib import import_module

import pytest
from click.testing import CliRunner
from learning_bank import SINGLE, changed, write

from advocacy_kit.errors import AdvocacyError, CallError
from advocacy_kit.learning import exports
from advocacy_kit.learning.items import check_items, load_items
from advocacy_kit.learning.logbook import NOBODY, Logbook
from advocacy_kit.learning.practice import Practice
from advocacy_kit.learning.progress import count_progress
from advocacy_kit.store import Store


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVOCACY_STORE", str(tmp_path / "s.sqlite3"))
    monkeypatch.delenv("ADVOCACY_LEARNER", raising=False)
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")
    return Store()


@pytest.fixture
def practised(store):
    """Two rounds by kim on the kit's Dutch items: five right, one wrong, one skipped; then the wrong one right."""
    logbook = Logbook("kim")
    practice = Practice(
        load_items("hear-the-signals", "nl"), learner="kim", random_state=4, record=logbook.record
    )
    logbook.begin(practice.round)
    for item in practice.items[:5]:
        practice.submit(item.id, item.key)
    wrong = next(item for item in practice.items[5:] if item.type == "single")
    practice.submit(wrong.id, next(i for i in wrong.choices if i not in wrong.key), "high")
    practice.skip(practice.open_items()[0])
    again = practice.again([wrong.id])
    again.submit(wrong.id, wrong.key)
    return logbook


def run(name, *arguments, typed=None):
    command = import_module(f"advocacy_kit.cli.{name}").command
    done = CliRunner().invoke(command, list(arguments), input=typed)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


def test_the_pseudonym_is_asked_of_nobody(store, monkeypatch):
    own = Logbook().learner
    assert own == Logbook().learner == store.default_learner()
    monkeypatch.setenv("ADVOCACY_LEARNER", "  blue heron ")
    assert Logbook().learner == "blue heron"
    assert Logbook("kim").learner == "kim"
    monkeypatch.setenv("ADVOCACY_LEARNER", " ")
    assert Logbook().learner == own


@pytest.mark.parametrize("name", ["", "  ", "kim@company.example", "x" * 81, "a\nb", "a\u202eb"])
def test_what_is_no_pseudonym(store, name):
    with pytest.raises(CallError, match="pseudonym"):
        Logbook(name)


def test_where_nothing_can_be_kept_practice_goes_on(tmp_path, bank):
    (tmp_path / "file").write_text("x")
    logbook = Logbook(where=tmp_path / "file" / "s.sqlite3")
    assert not logbook.keeps
    assert logbook.learner == NOBODY
    practice = Practice(
        list(bank.values()), record=logbook.record, attempts=logbook.attempts("try-out", "en")
    )
    assert practice.submit("try-en-004", "a").outcome == "correct"
    assert logbook.last_round("try-out", "en") is None
    assert "ADVOCACY_STORE" in logbook.tell_trouble("en")
    assert logbook.tell_trouble("en") is None


def test_a_store_that_fails_halfway_is_told_once(store, bank, monkeypatch):
    logbook = Logbook("kim")
    practice = Practice(list(bank.values()), record=logbook.record)
    practice.submit("try-en-004", "a")
    assert logbook.tell_trouble("nl") is None

    def full(*_):
        raise AdvocacyError("store-unwritable", store="s", reason="disk full")

    monkeypatch.setattr(Store, "add_attempt", full)
    practice.submit("try-en-001", "anger")
    practice.submit("try-en-005", "anger")
    assert "disk full" in logbook.tell_trouble("nl")
    assert logbook.tell_trouble("nl") is None
    assert not logbook.keeps


def test_progress_counts_first_tries_apart(practised, store):
    items = {item.id: item for item in load_items("hear-the-signals", "nl")}
    (progress,) = count_progress(store.attempts("kim"), items)
    assert (progress.answers, progress.skipped, progress.rounds) == (7, 1, 2)
    assert progress.first == (5, 6)
    assert progress.later == (1, 1)
    assert sum(n for _, n in progress.signals.values()) == sum(len(items[a.item_id].signals) for a in store.attempts("kim") if a.first_try)  # fmt: skip
    assert count_progress([], items) == []


def test_progress_leaves_out_what_has_changed(store, tmp_path):
    logbook = Logbook("kim")
    old = check_items([write(tmp_path)])
    Practice(old, learner="kim", record=logbook.record).submit("try-en-001", "cynicism")
    new = {item.id: item for item in check_items([write(tmp_path, [changed(SINGLE, version=2)])])}
    (progress,) = count_progress(store.attempts("kim"), new)
    assert progress.first == (1, 1)
    assert progress.signals == {}


def test_show(practised, store):
    shown = run("progress", "show", "--learner", "kim", "--language", "nl").output
    assert "In één keer goed: 5 van 6." in shown
    assert "Bij een volgende keer goed: 1 van 1." in shown
    assert "1 keer overgeslagen." in shown
    assert "niets over hoe goed je je werk doet" in shown
    assert "There are no answers yet." in run("progress", "show", "--learner", "robin").output


def test_export_as_xapi(practised, store, tmp_path):
    out = tmp_path / "mine.jsonl"
    assert "8" in run("progress", "export", "--learner", "kim", "--out", str(out)).output
    statements = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    attempts = store.attempts("kim")
    assert [s["id"] for s in statements] == [a.attempt_id for a in attempts]
    verbs = [s["verb"]["display"]["en"] for s in statements]
    assert verbs == ["answered"] * 6 + ["skipped", "answered"]
    wrong = statements[5]
    assert wrong["result"]["success"] is False
    assert wrong["result"]["score"] == {"scaled": 0.0}
    assert wrong["actor"]["account"]["name"] == "kim"
    assert "mbox" not in out.read_text(encoding="utf-8")
    many = [(s, a) for s, a in zip(statements, attempts, strict=True) if len(a.answer) > 1]
    assert all(s["result"]["response"] == "[,]".join(a.answer) for s, a in many)
    assert "score" not in statements[6]["result"]


def test_export_never_overwrites(practised, store, tmp_path):
    out = tmp_path / "mine.jsonl"
    out.write_text("precious")
    with pytest.raises(CallError, match="exists already"):
        run("progress", "export", "--learner", "kim", "--out", str(out))
    with pytest.raises(CallError, match="cannot be written"):
        run("progress", "export", "--learner", "kim", "--out", str(tmp_path / "no" / "such" / "folder.jsonl"))
    assert out.read_text() == "precious"


def test_export_as_a_table(store, bank):
    logbook = Logbook("=kim")
    Practice(list(bank.values()), learner="=kim", record=logbook.record).submit(
        "try-en-002", ["sigh", "exit"]
    )
    text = run("progress", "export", "--learner", "=kim", "--form", "table").output
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["learner"] == "'=kim"
    assert row["answer"] == "sigh exit"
    assert row["first_try"] == "True"


def test_every_form_of_export_has_a_suffix_and_writes_nothing_for_nothing():
    assert set(exports.form_names()) == {"table", "xapi"}
    for name in exports.form_names():
        form = exports.form(name)
        assert form.SUFFIX.startswith(".")
        assert form.write([]).count("\n") <= 1


@pytest.mark.parametrize(
    ("arguments", "typed", "left"), [((), "n\n", 8), ((), "", 8), ((), "y\n", 0), (("--yes",), None, 0)]
)
def test_delete_asks_first(practised, store, arguments, typed, left):
    done = run("progress", "delete", "--learner", "kim", *arguments, typed=typed)
    assert len(store.attempts("kim")) == left
    assert ("for good?" in done.output) == (not arguments)
    assert ("8 answers of kim erased." in done.output) == (left == 0)


def test_delete_of_nothing_asks_nothing(store):
    assert "There are no answers yet." in run("progress", "delete", "--learner", "robin").output


def test_items_check(tmp_path):
    shown = run("items", "check", "--language", "en").output
    assert "hear-the-signals (nl): 28 questions" in shown
    assert shown.endswith("No faults.\n")
    path = write(tmp_path, [changed(SINGLE, level=9)])
    with pytest.raises(AdvocacyError, match=r"try-out\.en\.yml:\d+: 1\.level"):
        run("items", "check", str(path))
    assert "Heard in none of them:" in run("items", "check", str(write(tmp_path)), "--language", "en").output


def test_items_schema():
    assert json.loads(run("items", "schema").output)["type"] == "array"
