"""The sample company: its card tells the truth, and a good analysis finds its story."""

import csv
import re
from collections import Counter

import pytest

from advocacy_kit import Detector, load_codebook
from advocacy_kit.analysis.hear_the_signals import ANY, analyse
from advocacy_kit.messages import open_messages
from advocacy_kit.paths import content

COLUMNS = [
    "message_id",
    "sent_at",
    "conversation_id",
    "turn",
    "channel",
    "team",
    "topic",
    "voice",
    "audience",
    "customer_id",
    "text",
]
REPAIR = {"nl": "reparatie", "en": "repair"}


@pytest.fixture(scope="module", params=["nl", "en"])
def sample(request):
    path = content("datasets", "lommer", f"messages-{request.param}.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        assert rows.fieldnames == COLUMNS
        return request.param, path, list(rows)


def test_its_rows_are_sound(sample):
    _, _, rows = sample
    assert 240 <= len(rows) <= 300
    assert len({r["message_id"] for r in rows}) == len(rows)
    assert [r["sent_at"] for r in rows] == sorted(r["sent_at"] for r in rows)
    texts = [r["text"] for r in rows if r["text"]]
    assert len(texts) == len(set(texts))
    assert {r["voice"] for r in rows} == {"customer", "organisation"}
    assert {(r["voice"], r["audience"]) for r in rows} == {
        ("customer", "customer"),
        ("organisation", "customer"),
        ("organisation", "internal"),
    }
    assert {r["sent_at"][:7] for r in rows} == {f"2025-{m:02}" for m in range(1, 13)}


def test_conversations_run_forward(sample):
    _, _, rows = sample
    turns: dict[str, list[int]] = {}
    for r in rows:
        if r["conversation_id"]:
            turns.setdefault(r["conversation_id"], []).append(int(r["turn"]))
    assert len(turns) >= 40
    assert all(t == list(range(1, len(t) + 1)) for t in turns.values())


@pytest.fixture(scope="module")
def card(sample):
    """The card: text as running lines, and the cells of its tables by their first cell."""
    text = (sample[1].parent / "README.md").read_text(encoding="utf-8")
    rows = [
        [c.strip() for c in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")
    ]
    return " ".join(text.split()), {cells[0]: cells[1:] for cells in rows}


def listed(cell, language):
    """Values that the card lists for a language: "nl: a, b; en: c, d"."""
    part = re.search(rf"\b{language}: ([^;.]+)", cell)
    return {value.strip(" `") for value in part[1].split(",")}


def test_the_card_names_file_columns_and_licence(sample, card):
    _, path, rows = sample
    text, table = card
    assert table[f"`{path.name}`"][2] == str(len(rows))
    assert [f"`{column}`" for column in COLUMNS] == [name for name in table if name.strip("`") in COLUMNS]
    assert "CC BY 4.0" in text


@pytest.mark.parametrize("column", ["channel", "team", "topic"])
def test_the_card_lists_the_values_that_there_are(sample, card, column):
    language, _, rows = sample
    assert listed(card[1][f"`{column}`"][0], language) == {r[column] for r in rows}


def test_the_card_lists_voices_audiences_and_ids_that_there_are(sample, card):
    language, _, rows = sample
    table = card[1]
    for column in ("voice", "audience"):
        assert set(re.findall(r"`(\w+)`", table[f"`{column}`"][0])) == {r[column] for r in rows}
    assert f"`{rows[0]['message_id']}`" in table["`message_id`"][0]
    assert [r["message_id"] for r in rows] == [f"lom-{language}-{i:04}" for i in range(1, len(rows) + 1)]
    example = re.search(rf"`(\w-\d{{3}})` \({language}\)", table["`customer_id`"][0])[1]
    ids = [r["customer_id"] for r in rows]
    assert example in ids
    assert {i[:2] for i in ids if i} == {example[:2]}
    assert max(Counter(i for i in ids if i).values()) > 3, "some customers come back"
    internal = [r for r in rows if r["audience"] == "internal"]
    assert not any(r["customer_id"] for r in internal)


def test_the_card_is_right_about_where_its_people_live(sample, card):
    language, path, rows = sample
    joined = "\n".join(r["text"] for r in rows)
    cities = re.split(r"[,;]\s*", card[1][f"`{path.name}`"][1])
    assert len(cities) == {"nl": 6, "en": 4}[language]
    assert [city for city in cities if not re.search(rf"\b{city}\b", joined)] == []


def test_what_the_card_says_is_in_it_on_purpose_is_in_it(sample, card):
    language, _, rows = sample
    text, joined = card[0], "\n".join(r["text"] for r in rows)
    assert "one **empty text** in each file" in text
    assert sum(not r["text"] for r in rows) == 1
    assert "an HTML entity (`&amp;`)" in text
    assert joined.count("&amp;") == 1
    capitals = [r for r in rows if len(r["text"].split()) > 4 and r["text"] == r["text"].upper()]
    assert len(capitals) == 1, "a message all in capitals"
    assert {"ok", "👍"} <= {r["text"].casefold() for r in rows}, "messages of one word or one emoji"
    addresses = set(re.findall(r"@([\w.]+\w)", joined))
    assert addresses
    assert addresses <= {"example.org", "example.nl"}
    wanted = {"nl": ("06-12345678", "NL91", "BE68"), "en": ("07700 900", "020 91", "GB82", "IE29")}[language]
    assert [mark for mark in wanted if mark not in joined] == []


STORIES = {
    # topic, its first and last month, and how many customers' messages on it there are, of all on that topic
    "nl": [("reparatie", "2025-03", "2025-06", 37, 61), ("accu", "2025-11", "2025-12", 10, 16)],
    "en": [("repair", "2025-03", "2025-06", 50, 77), ("battery", "2025-11", "2025-12", 13, 22)],
}


def test_the_year_goes_as_the_card_hints(sample):
    """Something goes wrong with repairs in spring; a smaller worry comes late in the year."""
    language, _, rows = sample
    found = []
    for topic, first, last, _, _ in STORIES[language]:
        months = [r["sent_at"][:7] for r in rows if r["voice"] == "customer" and r["topic"] == topic]
        found.append((topic, first, last, sum(first <= m <= last for m in months), len(months)))
        assert Counter(months).most_common(1)[0][0] in ("2025-04", "2025-05", "2025-11")
    assert found == STORIES[language]
    repairs, worry = found
    assert repairs[3] > repairs[4] / 2
    assert worry[3] > worry[4] / 2
    assert worry[3] < repairs[3], "the smaller of the two"


def test_a_good_analysis_finds_the_story(sample):
    language, path, _ = sample
    reading = open_messages(path)
    messages = reading.frame()
    codebook = load_codebook()
    hearing = analyse(messages, Detector(codebook).detect(messages), codebook, "Europe/Amsterdam")
    negative = {s.id for s in codebook.of_voice("customer") if s.tone == "negative"}
    heard = set(hearing.detections.loc[hearing.detections["signal"].isin(negative), "message_id"])
    customers = hearing.messages
    month = customers["sent_at"].dt.strftime("%Y-%m")
    trouble = (customers["topic"] == REPAIR[language]) & month.between("2025-03", "2025-06")
    found = customers["message_id"].isin(heard)
    assert found[trouble].mean() > 1.5 * found[~trouble].mean(), "repairs in spring are heard above all else"
    assert customers.loc[customers["topic"] == REPAIR[language], "message_id"].groupby(
        month
    ).size().idxmax() in ("2025-04", "2025-05")
    difference = hearing.of("difference_from_rest", signal=ANY, group_by="topic", group=REPAIR[language])
    assert difference["low"].item() > 0, "the topic stands out in the report"


def test_what_is_unusable_on_purpose_is_told(sample):
    _, path, rows = sample
    reading = open_messages(path)
    messages = reading.frame()
    assert reading.summary.rows == len(rows)
    assert reading.summary.rejected == Counter({"language": 2, "empty": 1})
    joined = "\n".join(messages["text"])
    assert reading.summary.redactions.total() >= 5
    assert "@example" not in joined
