"""JOBS.yml: what it may say, and every fault of it with its line."""

import pytest

from advocacy_kit.batch.jobs_file import read_jobs, safe_name
from advocacy_kit.errors import ContentError
from advocacy_kit.locale import LANGUAGES, say


@pytest.fixture
def write(tmp_path):
    (tmp_path / "post.csv").write_text("text\nhello\n", encoding="utf-8")

    def make(text):
        path = tmp_path / "JOBS.yml"
        path.write_text(text, encoding="utf-8")
        return path

    return make


def test_defaults_hold_and_a_job_has_the_last_word(write, tmp_path):
    out, jobs = read_jobs(
        write(
            "out: all\n"
            "defaults: {chapter: hear-the-signals, messages: post.csv, language: nl, since: 2025-01-31}\n"
            "jobs:\n"
            "  - where: {channel: chat, team: 12}\n"
            "    out: chat\n"
            "  - {language: en, where: {channel: e-mail}, name: Mail!}\n"
        )
    )
    assert out == tmp_path / "all"
    first, second = jobs
    assert (first.chapter, first.language, first.out) == ("hear-the-signals", "nl", str(tmp_path / "chat"))
    assert first.options == {
        "messages": str(tmp_path / "post.csv"), "since": "2025-01-31", "where": {"channel": "chat", "team": "12"},
    }  # fmt: skip
    assert (second.language, second.name, second.out) == ("en", "Mail!", str(tmp_path / "all" / "Mail"))


def test_chapters_segments_and_languages_are_combined(write, tmp_path):
    _, jobs = read_jobs(
        write(
            "defaults: {messages: post.csv, where: {product: bike}}\n"
            "combine:\n"
            "  chapters: [hear-the-signals]\n"
            "  languages: [nl, en]\n"
            "  segments:\n"
            "    everything: {}\n"
            "    chat: {channel: chat}\n"
        )
    )
    assert [(j.language, j.options["where"]) for j in jobs] == [
        ("nl", {"product": "bike"}),
        ("en", {"product": "bike"}),
        ("nl", {"product": "bike", "channel": "chat"}),
        ("en", {"product": "bike", "channel": "chat"}),
    ]
    assert jobs[3].out == str(tmp_path / "reports" / "hear-the-signals-chat-en")
    assert len({j.out for j in jobs}) == 4


FAULTY = [
    ("", 1, "no jobs"),
    ("jobs: []\n", 1, "no jobs"),
    ("- {chapter: a}\n", 1, "document"),
    ("jobs:\n  - chapter: a\n  - chapter: [a\n", 4, "not valid YAML"),
    ("jobs:\n  - chapter: a\n    langauge: nl\n", 3, "langauge"),
    ("jobs:\n  - {chapter: a}\n  - chapter: a\n    out: b\n    language: fr\n", 5, "language"),
    ("jobs:\n  - chapter: a\n    mode: train\n", 3, "mode"),
    ("jobs:\n  - language: nl\n", 2, "no chapter"),
    ("jobs:\n  - chapter: a\n    messages: gone.csv\n", 2, "gone.csv"),
    ("jobs:\n  - chapter: a\n    chapter: b\n", 3, "twice"),
    ("jobs:\n  - {chapter: a, out: x}\n  - {chapter: b, out: ./x}\n", 3, "line 2"),
    ("jobs:\n  - {chapter: a}\n  - {chapter: a}\n", 3, "line 2"),
    ("jobs:\n  - chapter: a\n    where: {channel: !!binary aGk=}\n", 3, "channel"),
    ("jobs:\n  - chapter: !!binary aGk=\n", 2, "chapter"),
    ("jobs:\n  - chapter: a\n    where: [channel, chat]\n", 3, "where"),
    ("jobs:\n  - chapter: a\n    where: {paid: yes}\n", 3, "paid"),
    ("jobs:\n  - chapter: a\n    since: 2025-01-31 10:00:00\n", 3, "since"),
    ("jobs:\n  - chapter: !!python/object/apply:os.getcwd []\n", 2, "not valid YAML"),
    ("combine:\n  chapters: []\n  languages: [nl]\n", 2, "chapters"),
    ("combine:\n  chapters: [a]\n", 1, "languages"),
]


@pytest.mark.parametrize(("text", "line", "told"), FAULTY)
def test_a_fault_is_told_with_its_line(write, monkeypatch, text, line, told):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")
    with pytest.raises(ContentError) as error:
        read_jobs(write(text))
    assert [f.line for f in error.value.faults] == [line]
    assert told in error.value.faults[0].text
    assert error.value.exit_code == 2


def test_every_fault_is_told_at_once(write):
    with pytest.raises(ContentError) as error:
        read_jobs(write("outt: a\njobs:\n  - {chapter: a, mode: no}\n  - {language: xx, chapter: b}\n"))
    assert [f.line for f in error.value.faults] == [1, 3, 4]


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ContentError, match=r"JOBS\.yml:1"):
        read_jobs(tmp_path / "JOBS.yml")


@pytest.mark.parametrize(
    ("text", "name"),
    [("chat", "chat"), ("Klacht & zo", "Klacht---zo"), ("../../etc", "etc"), ("a/b\\c:d", "a-b-c-d"), ("…", "job"),
     ("één", "één"), (" . ", "job")],
)  # fmt: skip
def test_a_name_becomes_a_folder_of_its_own(text, name):
    assert safe_name(text) == name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_help_shows_as_examples_can_be_run(write, tmp_path, language):
    (tmp_path / "post.xlsx").write_bytes(b"")
    _, *examples = say("jobs-help", language).split("\b")
    listed, combined = (example.strip().partition("\n\n")[0] for example in examples)
    _, jobs = read_jobs(write(listed))
    assert [sorted(job.options) for job in jobs] == [["messages"], ["messages", "since", "where"]]
    combined += "\ndefaults: {messages: post.xlsx}\n"
    _, jobs = read_jobs(write(combined))
    assert len({job.out for job in jobs}) == 4
