"""The store: what is acknowledged is there, twice is once, and what is not ours stays untouched."""

import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from advocacy_kit.errors import InputError, RunError
from advocacy_kit.store import SCHEMA_VERSION, Attempt, Round, Store, utc_text

NOW = utc_text(datetime(2025, 5, 1, 12, tzinfo=UTC))


def attempt(**changes):
    made = Attempt(
        learner="kim", chapter="hear-the-signals", language="nl", round_id="r1", item_id="hts-nl-001", item_version=1,
        item_type="multi", answer=("sigh", "anger"), shown=("anger", "sigh", "exit", "worry"), outcome="partial",
        score=0.5, first_try=True, answered_at=NOW, confidence=0.735, hints=2, seconds=12.25,
    )  # fmt: skip
    return replace(made, **changes) if changes else made


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "deep" / "down" / "s.sqlite3")


def test_what_goes_in_comes_out(store):
    rows = [
        attempt(),
        replace(attempt(), confidence=None, seconds=None, score=None, answer=(), outcome="not_attempted"),
    ]
    for row in rows:
        store.add_attempt(row)
    assert store.attempts("kim") == rows
    assert Store(store.name).attempts("kim") == rows


def test_twice_is_once(store):
    row, begun = attempt(), Round("kim", "c", "nl", "00ff", ("b", "a"), NOW)
    for _ in range(3):
        store.add_attempt(row)
        store.add_round(begun)
    store.add_attempt(replace(row, outcome="correct"))
    assert store.attempts("kim") == [row]
    assert store.rounds("kim") == [begun]


def test_each_sees_their_own(store):
    store.add_attempt(attempt())
    other = attempt(learner="robin", language="en")
    store.add_attempt(other)
    assert store.attempts("robin") == [other]
    assert store.attempts("robin", language="nl") == []
    assert store.attempts("robin", chapter="elsewhere") == []
    assert store.attempts("kim' OR '1'='1") == []


def test_in_the_order_in_which_they_were_made(store):
    rows = [attempt(item_id=f"hts-nl-{n:03}") for n in (7, 3, 5)]
    for row in rows:
        store.add_attempt(row)
    assert store.attempts("kim") == rows


def test_a_learner_can_erase_everything(store):
    store.add_attempt(attempt(item_id="hts-nl-777"))
    store.add_round(Round("kim", "c", "nl", "00ff", ("hts-nl-888",), NOW))
    store.add_attempt(attempt(learner="robin"))
    assert store.delete("kim") == 1
    assert store.attempts("kim") == []
    assert store.rounds("kim") == []
    assert len(store.attempts("robin")) == 1
    left = b"".join(path.read_bytes() for path in Path(store.name).parent.iterdir())
    assert b"hts-nl-777" not in left
    assert b"hts-nl-888" not in left
    assert b"robin" in left


def test_the_pseudonym_is_made_once_and_says_nothing(store, tmp_path):
    name = store.default_learner()
    assert name == store.default_learner() == Store(store.name).default_learner()
    assert name.startswith("learner-")
    assert name != Store(tmp_path / "other.sqlite3").default_learner()


def test_settings_that_keep_what_is_acknowledged(store):
    with store._engine.connect() as connection:

        def asked(pragma):
            return connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()

        assert asked("journal_mode") == "wal"
        assert asked("synchronous") == 2
        assert asked("busy_timeout") == 10_000


@pytest.mark.parametrize("content", [b"no database at all, but a text of some length " * 30, None, "foreign"])
def test_what_is_not_ours_stays_untouched(tmp_path, content):
    path = tmp_path / "theirs.db"
    if content == "foreign":
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE recipes (name)")
        connection.commit()
        connection.close()
    else:
        path.write_bytes(content or b"SQLite format 3\x00" + b"\x07" * 900)
    before = path.read_bytes()
    with pytest.raises(InputError, match=r"theirs\.db"):
        Store(path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["theirs.db"]


def test_a_newer_store_is_refused(store):
    with sqlite3.connect(store.name) as connection:
        connection.execute(
            "UPDATE meta SET value = ? WHERE key = 'schema_version'", (str(SCHEMA_VERSION + 1),)
        )
    connection.close()
    with pytest.raises(InputError, match="newer version") as caught:
        Store(store.name)
    assert "nieuwere versie" in caught.value.text("nl")


@pytest.mark.parametrize("where", ["sqlite:///file:{path}?mode=ro&uri=true", "{path}/inside/s.sqlite3"])
def test_where_nothing_can_be_written(tmp_path, where, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Store(tmp_path / "s.sqlite3")
    with pytest.raises(RunError, match="ADVOCACY_STORE"):
        Store(where.format(path=tmp_path / "s.sqlite3")).add_attempt(attempt())
    assert not (tmp_path / "file:").exists()


@pytest.mark.parametrize("where", ["elsewhere://user@host/db", "sqlite:/\x00://"])
def test_an_address_that_is_none(where):
    with pytest.raises(InputError, match="ADVOCACY_STORE"):
        Store(where)


def test_the_environment_names_the_store(tmp_path, monkeypatch):
    monkeypatch.setenv("ADVOCACY_KIT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ADVOCACY_STORE", raising=False)
    assert Store().name == str(tmp_path / "home" / "advocacy.sqlite3")
    monkeypatch.setenv("ADVOCACY_STORE", str(tmp_path / "named.sqlite3"))
    assert Store().name == str(tmp_path / "named.sqlite3")
    monkeypatch.setenv("ADVOCACY_STORE", f"sqlite:///{tmp_path / 'address.sqlite3'}")
    Store().add_attempt(attempt())
    assert (tmp_path / "address.sqlite3").exists()


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2025, 3, 30, 1, 30, tzinfo=timezone(timedelta(hours=2))), "2025-03-29T23:30:00.000Z"),
        (datetime(2025, 1, 1, 0, 0, 0, 1500, tzinfo=UTC), "2025-01-01T00:00:00.001Z"),
    ],
)
def test_times_are_utc_text(moment, text):
    assert utc_text(moment) == text


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        utc_text(datetime(2025, 1, 1))


@pytest.mark.parametrize("_again", range(4))
def test_several_at_once_make_one_store_and_lose_nothing(tmp_path, _again):
    path = tmp_path / "s.sqlite3"
    wrong, names = [], ("kim", "robin", "sam", "ann", "bo")

    def write(who):
        try:
            store = Store(path)
            for n in range(15):
                store.add_attempt(attempt(learner=who, item_id=f"hts-nl-{n:03}"))
        except Exception as error:
            wrong.append(error)

    writers = [threading.Thread(target=write, args=(who,)) for who in names]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert wrong == []
    assert [len(Store(path).attempts(who)) for who in names] == [15] * 5


WRITER = """
import sys
from advocacy_kit.store import Attempt, Store
store = Store(sys.argv[1])
while True:
    row = Attempt("kim", "c", "nl", "r1", "hts-nl-001", 1, "single", ("sigh",), ("sigh",), "correct", 1.0, True, "now")
    store.add_attempt(row)
    print(row.attempt_id, flush=True)
"""


def test_a_killed_writer_loses_nothing_that_was_acknowledged(tmp_path):
    path = tmp_path / "s.sqlite3"
    acknowledged = set()
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        seen = [writer.stdout.readline() for _ in range(25)]
        writer.kill()
        rest, _ = writer.communicate()
        # The last line may be torn; a whole id has 36 signs.
        acknowledged |= {line for line in "".join([*seen, rest]).split() if len(line) == 36}
    kept = {row.attempt_id for row in Store(path).attempts("kim")}
    assert len(acknowledged) >= 75
    assert acknowledged <= kept
