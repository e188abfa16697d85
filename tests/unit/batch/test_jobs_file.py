"""JOBS.yml: what it may say, and every fault of it with its line."""

import re

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


def test_a_chapter_by_its_number_and_one_sender_without_a_list(write):
    _, (job,) = read_jobs(write("jobs:\n  - chapter: 01\n    own_senders: Woonstichting De Linde\n"))
    assert job.chapter == "1"
    assert job.options["own_senders"] == ["Woonstichting De Linde"]


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
    ("- {chapter: hear-the-signals}\n", 1, "the file as a whole"),
    ("jobs:\n  - chapter: hear-the-signals\n  - chapter: [a\n", 4, "not valid YAML"),
    (
        "jobs:\n  - chapter: hear-the-signals\n    langauge: nl\n",
        3,
        "langauge: there is no such key here; did you mean language? It can be chapter, messages, language",
    ),
    (
        "jobs:\n  - {chapter: hear-the-signals}\n  - chapter: hear-the-signals\n    out: b\n    language: fr\n",
        5,
        "language",
    ),
    ("jobs:\n  - chapter: hear-the-signals\n    mode: train\n", 3, "mode"),
    ("jobs:\n  - language: nl\n", 2, "no chapter"),
    ("jobs:\n  - chapter: hear-the-signal\n", 2, "01 hear-the-signals"),
    ("defaults:\n  chapter: nowhere\njobs:\n  - {out: a}\n  - {out: b}\n", 2, "nowhere"),
    ("combine:\n  languages: [nl]\n  chapters: [nowhere]\n", 3, "nowhere"),
    ("jobs:\n  - chapter: hear-the-signals\n    since: 2025-13-01\n", 3, 'no such day as "2025-13-01"'),
    (
        "defaults:\n  until: 2025-02-30\njobs:\n  - chapter: hear-the-signals\n",
        2,
        'no such day as "2025-02-30"',
    ),
    ("jobs:\n  - chapter: hear-the-signals\n    since: 2025-02-01\n    until: 2025-01-01\n", 3, "lies after"),
    ("jobs:\n  - chapter: hear-the-signals\n    timezone: Europe/Utrecht\n", 3, "Europe/Utrecht"),
    ("jobs:\n  - chapter: hear-the-signals\n    where: {channel: a;b}\n", 3, "channel=a;b"),
    ("jobs:\n  - chapter: hear-the-signals\n    since: !!timestamp 2025-13-01\n", 3, "cannot be read"),
    ("jobs:\n  - chapter: hear-the-signals\n    since: !!int a\n", 3, "cannot be read"),
    ("jobs:\n  - chapter: hear-the-signals\n    since: 0b_\n", 3, "cannot be read"),
    ("jobs:\n  - chapter: hear-the-signals\n\tout: a\n", 3, "a tab"),
    ("a: &a [*a]\n", 1, "anchors and aliases"),
    ("a: [a]\n", 1, "a: there is no such key here; it can be out, defaults, jobs, combine"),
    ("jobs:\n  - chapter: *chapter\n", 2, "put a text that begins with * or & in quotation marks"),
    ("# " + "x" * 1_000_000, 1, "too large"),
    ("{[a]: b}\n", 1, "not valid YAML"),
    ("out: a\x00b\n", 1, "not valid YAML"),
    ("out: " + "[" * 5000 + "]" * 5000, 1, "YAML"),
    ("jobs:\n  - chapter: hear-the-signals\n    chapter: hear-the-signals\n", 3, "twice"),
    (
        "jobs:\n  - {chapter: hear-the-signals, out: x}\n  - {chapter: hear-the-signals, out: ./x}\n",
        3,
        "line 2",
    ),
    ("jobs:\n  - {chapter: hear-the-signals}\n  - {chapter: hear-the-signals}\n", 3, "line 2"),
    ("jobs:\n  - chapter: hear-the-signals\n    where: {channel: !!binary aGk=}\n", 3, "channel"),
    ("jobs:\n  - chapter: !!binary aGk=\n", 2, "chapter"),
    ("jobs:\n  - chapter: hear-the-signals\n    where: [channel, chat]\n", 3, "where"),
    ("jobs:\n  - chapter: hear-the-signals\n    where: {paid: yes}\n", 3, "paid"),
    ("jobs:\n  - chapter: hear-the-signals\n    since: 2025-01-31 10:00:00\n", 3, "since"),
    ("jobs:\n  - chapter: !!python/object/apply:os.getcwd []\n", 2, "not valid YAML"),
    ("combine:\n  chapters: []\n  languages: [nl]\n", 2, "chapters"),
    ("combine:\n  chapters: [hear-the-signals]\n", 1, "languages"),
]


@pytest.mark.parametrize(("text", "line", "told"), FAULTY)
def test_a_fault_is_told_with_its_line(write, monkeypatch, text, line, told):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")
    with pytest.raises(ContentError) as error:
        read_jobs(write(text))
    assert [f.line for f in error.value.faults] == [line]
    assert told in error.value.faults[0].text
    assert error.value.exit_code == 2


@pytest.mark.parametrize(
    "given", ["bericht,Adres\nNiemand belt Jan de Vries terug,Kade 3\n", '"Jan de Vries"', "- Jan de Vries\n"]
)
def test_a_file_of_messages_given_as_jobs_is_not_shown(write, given):
    with pytest.raises(ContentError) as error:
        read_jobs(write(given))
    assert "Vries" not in error.value.text("nl") + error.value.text("en")


def test_every_fault_is_told_at_once(write):
    text = (
        "outt: a\njobs:\n  - {chapter: hear-the-signals, mode: no}\n  - {language: xx, chapter: hear-the-signals}\n"
        "  - {chapter: nowhere}\n  - {chapter: hear-the-signals, since: 2025-13-01, out: x, until: soon}\n"
        "  - {chapter: [1]}\n  - 7\n"
    )
    with pytest.raises(ContentError) as error:
        read_jobs(write(text))
    assert [f.line for f in error.value.faults] == [1, 3, 4, 5, 6, 6, 7, 8]


def test_a_file_of_messages_that_is_gone_is_the_affair_of_its_job(write, tmp_path):
    text = "defaults: {chapter: hear-the-signals}\njobs:\n  - {messages: gone.csv, name: a}\n  - {messages: post.csv, name: b}\n"
    _, jobs = read_jobs(write(text))
    assert [job.options["messages"] for job in jobs] == [
        str(tmp_path / "gone.csv"),
        str(tmp_path / "post.csv"),
    ]


@pytest.mark.parametrize(
    "text", [t for t, _, told in FAULTY if "YAML" in told or "key" in told or "text" in told]
)
def test_a_fault_is_told_in_dutch(write, monkeypatch, text):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "nl")
    with pytest.raises(ContentError) as error:
        read_jobs(write(text))
    assert not re.search(r"\b(the|not|is no|has to|expected|found)\b", error.value.faults[0].text)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ContentError, match=r"JOBS\.yml: "):
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


# as it stands in the file, as a job has it
CONDITIONS = [
    ('"team=Planning"', {"team": "Planning"}),
    ("team=Planning; channel=chat", {"team": "Planning", "channel": "chat"}),
    ("[team=Planning, team=Balie]", {"team": ["Planning", "Balie"]}),
    ("{team: [Planning, Balie]}", {"team": ["Planning", "Balie"]}),
]


@pytest.mark.parametrize(("written", "where"), CONDITIONS)
def test_a_choice_is_written_as_on_the_command_line_too(tmp_path, written, where):
    jobs = tmp_path / "JOBS.yml"
    jobs.write_text(f"jobs:\n  - chapter: '01'\n    where: {written}\n", encoding="utf-8")
    assert read_jobs(jobs)[1][0].options["where"] == where


@pytest.mark.parametrize("written", ["Planning", "'=Planning'", "[team=Planning, Balie]"])
def test_a_choice_that_is_none_is_told_with_its_line(tmp_path, monkeypatch, written):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "nl")
    jobs = tmp_path / "JOBS.yml"
    jobs.write_text(f"jobs:\n  - chapter: '01'\n    where: {written}\n", encoding="utf-8")
    with pytest.raises(ContentError) as error:
        read_jobs(jobs)
    assert [f.line for f in error.value.faults] == [3]
    assert (
        "jobs.1.where: hier hoort een kolom met een waarde: team=Planning, of {team: Planning}"
        in error.value.text()
    )
