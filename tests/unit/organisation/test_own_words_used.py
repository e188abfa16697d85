"""Where own words are used: in reading, in a scan, in a chapter, and in what is remembered of a run."""

import json

import pytest

from advocacy_kit.batch.jobs_file import read_jobs
from advocacy_kit.batch.run import _own_words
from advocacy_kit.chapters import open_chapter
from advocacy_kit.checking import check_file, check_folder
from advocacy_kit.errors import CallError, ContentError, InputError
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.usual import Usual
from advocacy_kit.organisation import organisation_for
from advocacy_kit.scanning import scan

DUTCH = (
    "Alweer die loketten, ik kom niet meer.",
    "De monteur was er netjes om negen uur, dank je wel.",
    "Waarom staat er een bedrag op mijn rekening dat ik niet ken?",
    "Kunt u mij laten weten wanneer de monteur komt?",
    "Ik wil graag mijn adres wijzigen vóór de eerste.",
    "Ligt er nog een sleutel bij de balie voor mij klaar?",
)
OWN = """name: Lommer
timezone: America/New_York
mapping: {text: Vrije invoer 2, topic: Nergens}
keep: [Wijk, Elders]
signals: {sigh: {add: [alweer die loketten]}}
"""


@pytest.fixture
def post(tmp_path):
    path = tmp_path / "post.csv"
    rows = [
        f"2025-03-01 0{i}:30;{'Noord' if i else 'Zuid'};chat;niet dit;{text}" for i, text in enumerate(DUTCH)
    ]
    path.write_text("\n".join(["datum;Wijk;kanaal;opmerking;Vrije invoer 2", *rows]) + "\n", encoding="utf-8")
    (tmp_path / "advocacy.yml").write_text(OWN, encoding="utf-8")
    return path


def test_what_usually_holds_holds_where_it_is_there_and_is_told_where_not(post):
    reading = open_messages(
        post, usual=Usual({"text": "Vrije invoer 2", "topic": "Nergens"}, ("Wijk", "Elders"))
    )
    frame = reading.frame()
    assert frame["text"].tolist() == list(DUTCH)
    assert frame["Wijk"].tolist() == ["Zuid", *["Noord"] * 5]
    assert reading.summary.columns["text"].how == "usual"
    for language, said in (
        ("nl", ('"Vrije invoer 2", zoals in advocacy.yml', 'de kolom "Nergens" voor Onderwerp', '"Elders"')),
        ("en", ('"Vrije invoer 2", as advocacy.yml says', 'the column "Nergens" for Topic', '"Elders"')),
    ):
        told = reading.summary.text(language)
        assert [part for part in said if part not in told] == []


@pytest.mark.parametrize(
    ("own", "dutch", "english"),
    [
        (
            "mapping: {team: A, topic: B}\nkeep: [C, D]",
            "Daar staat niets in wat hier",
            "There is nothing in it that is used",
        ),
        ("mapping: {team: Wijk, topic: B}\nkeep: [C]", "Daaruit gebruikt: één kolom.", "one column."),
        (
            "mapping: {team: A}\nkeep: [Wijk, D]",
            "Daaruit gebruikt: één kolom om te bewaren.",
            "one column to keep.",
        ),
        ("products: [Loom]\nmapping: {team: A}", "Daaruit gebruikt: één product.", "one product."),
    ],
)
def test_a_column_that_the_messages_do_not_have_was_not_used(post, own, dutch, english):
    post.with_name("advocacy.yml").write_text(own, encoding="utf-8")
    found = check_file(post)
    assert dutch in found.text("nl")
    assert english in found.text("en")


def test_what_the_caller_asks_goes_first_and_must_be_there(post):
    asked = open_messages(post, {"text": "opmerking"}, usual=Usual({"text": "Vrije invoer 2"}))
    assert asked.summary.columns["text"].name == "opmerking"
    with pytest.raises(InputError):
        open_messages(post, {"text": "Nergens"}, usual=Usual({"text": "Vrije invoer 2"}))


def test_a_column_of_persons_is_refused_whoever_asks(tmp_path):
    path = tmp_path / "p.csv"
    rows = [f"{text},Jan de Boer" for text in ("Dank je wel voor de hulp", "Wanneer komt de monteur nou")]
    path.write_text("\n".join(["bericht,behandelaar", *rows]), encoding="utf-8")
    for usual in (Usual({"team": "behandelaar"}), Usual(keep=("behandelaar",))):
        with pytest.raises(CallError) as error:
            open_messages(path, usual=usual)
        assert "behandelaar" in error.value.text("nl")


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("name: Lommer\nmapping:\n  tekst: bericht\n  team: Behandelaar", "advocacy.yml:4: mapping.team: "),
        ("keep:\n  - bericht nr\n  - behandelaar", "advocacy.yml:3: keep: "),
        ("keep: behandelaar", "advocacy.yml:1: keep: "),
    ],
)
def test_a_column_of_persons_is_told_where_advocacy_yml_names_it(tmp_path, own, told):
    path = tmp_path / "p.csv"
    rows = [f"{text},Jan de Boer" for text in ("Dank je wel voor de hulp", "Wanneer komt de monteur nou")]
    path.write_text("\n".join(["bericht,behandelaar", *rows]), encoding="utf-8")
    (tmp_path / "advocacy.yml").write_text(own, encoding="utf-8")
    with pytest.raises(ContentError) as error:
        open_messages(path, **organisation_for(path).reading)
    assert told in error.value.text("nl")
    with pytest.raises(CallError):
        open_messages(path, keep=("behandelaar",))


def test_the_reader_takes_senders_and_names_that_are_ours(post):
    reading = open_messages(post, own_senders=["lommer.example"], not_persons=["Lommer"])
    assert (reading._options.own_senders, reading._options.not_persons) == (("lommer.example",), ("Lommer",))


def test_a_scan_hears_them(post, tmp_path):
    done = scan(post, tmp_path / "out.jsonl", voice="customer")
    assert done.heard["sigh"] == 1
    assert done.own_words.record()["used"]["signals"] == {"sigh": {"add": 1}}
    (tmp_path / "other.yml").write_text("signals: {sigh: {never: [alweer]}}", encoding="utf-8")
    told = {}
    for name in ("other.yml", "advocacy.yml"):
        found = scan(
            post,
            tmp_path / "out.jsonl",
            overwrite=True,
            config=tmp_path / name,
            mapping={"text": "Vrije invoer 2"},
        )
        told[name] = found.heard["sigh"]
    assert told == {"other.yml": 0, "advocacy.yml": 1}


def test_a_faulty_file_stops_a_scan_before_anything_is_written(post, tmp_path):
    (tmp_path / "advocacy.yml").write_text("nmae: x\n", encoding="utf-8")
    with pytest.raises(ContentError):
        scan(post, tmp_path / "out.jsonl")
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_chapter_finds_and_tells_them(post, monkeypatch, language):
    pieces = []
    monkeypatch.setattr("advocacy_kit.chapters.hear_the_signals.show", pieces.append)
    chapter = open_chapter(
        "hear-the-signals", mode="analyse", interactive="no", language=language, messages=str(post)
    )
    assert chapter.applied.timezone == "America/New_York"
    assert chapter.hearing.months == ("2025-03",)
    assert chapter.hearing.detections["signal"].tolist().count("sigh") == 1
    chapter.show_reading()
    page = "".join(pieces)
    assert "advocacy.yml" in page
    assert str(post.parent) not in page
    overruled = open_chapter(
        "hear-the-signals", messages=str(post), timezone="UTC", config=str(post.parent / "advocacy.yml")
    )
    assert (overruled.applied.timezone, overruled.applied.overruled) == ("UTC", ("timezone",))


def test_a_chapter_tells_faults_in_its_language(post):
    (post.parent / "advocacy.yml").write_text("name: [1]\n", encoding="utf-8")
    chapter = open_chapter("hear-the-signals", language="nl", messages=str(post))
    with pytest.raises(ContentError) as error:
        _ = chapter.applied
    assert "fout in de inhoud" in error.value.text()
    assert "advocacy.yml:1" in error.value.text()


def test_a_run_remembers_what_was_used_and_another_file_is_another_run(post):
    given = {"messages": str(post), "mapping": "text=Vrije invoer 2", "timezone": ""}
    first = _own_words(given).record()
    assert first["overruled"] == ["mapping.text"]
    assert first["used"]["timezone"] == "America/New_York"
    assert json.loads(json.dumps(first)) == first
    (post.parent / "advocacy.yml").write_text(OWN + "# a remark\n", encoding="utf-8")
    assert _own_words(given).record()["sha256"] != first["sha256"]
    assert _own_words(given | {"mode": "learn"}) is None
    assert _own_words({"messages": None}).record() is None


def test_a_record_names_the_columns_that_the_messages_have(post):
    found = check_file(post)
    assert found.summary.columns_gone == {"mapping": ["topic"], "keep": ["Elders"]}
    used = found.own_words.record(found.summary.columns_gone)["used"]
    assert (used["mapping"], used["keep"]) == ({"text": "Vrije invoer 2"}, ["Wijk"])
    whole = found.own_words.record()["used"]
    assert (list(whole["mapping"]), whole["keep"]) == (["text", "topic"], ["Wijk", "Elders"])


def test_a_folder_counts_the_columns_that_any_of_its_files_has(post):
    other = post.read_text(encoding="utf-8").replace("Wijk", "Stad")
    post.with_name("twee.csv").write_text(other, encoding="utf-8")
    told = check_folder(post.parent)
    assert "one column; time zone America/New_York; one column to keep" in told.text("en")
    post.write_text(other, encoding="utf-8")
    assert "to keep" not in check_folder(post.parent).text("en")


JOBS = """defaults: {chapter: hear-the-signals, config: own.yml, since: 2025-01-01, where: {channel: [chat, mail]}}
jobs:
  - {name: a}
  - {name: b, config: sub/other.yml, since: 2025-02-01, until: 2025-03-01, where: {team: Planning}}
"""


def test_jobs_name_their_own_words_and_choices(tmp_path):
    (tmp_path / "JOBS.yml").write_text(JOBS, encoding="utf-8")
    _, (a, b) = read_jobs(tmp_path / "JOBS.yml")
    assert a.options == {
        "config": str(tmp_path / "own.yml"), "since": "2025-01-01", "where": {"channel": ["chat", "mail"]},
    }  # fmt: skip
    assert b.options == {
        "config": str(tmp_path / "sub" / "other.yml"), "since": "2025-02-01", "until": "2025-03-01",
        "where": {"team": "Planning"},
    }  # fmt: skip


@pytest.mark.parametrize(
    "where", ["{team: []}", "{team: [a, {b: c}]}", "{team: {a: b}}", "{team: yes}", "{team: ''}"]
)
@pytest.mark.parametrize(("language", "told"), [("nl", "een lijst met waarden"), ("en", "a list of values")])
def test_a_choice_that_is_no_value_is_told(tmp_path, monkeypatch, where, language, told):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", language)
    (tmp_path / "JOBS.yml").write_text(
        f"jobs:\n  - chapter: hear-the-signals\n    where: {where}\n", encoding="utf-8"
    )
    with pytest.raises(ContentError) as error:
        read_jobs(tmp_path / "JOBS.yml")
    assert [fault.line for fault in error.value.faults] == [3]
    assert told in error.value.text()
