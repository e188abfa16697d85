"""The sample company: its card tells the truth, and a good analysis finds its story."""

import csv
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


def test_the_card_tells_the_truth(sample):
    _, path, rows = sample
    card = (path.parent / "README.md").read_text(encoding="utf-8")
    assert str(len(rows)) in card
    assert "CC BY 4.0" in card
    for column in COLUMNS:
        assert f"`{column}`" in card, column


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
