"""A cell that holds a conversation as a list of records: each a message, with its own moment, voice and audience."""

import json
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advocacy_kit.messages import check_messages, open_messages, read_messages

FIXTURE = Path(__file__).parent / "fixtures" / "systems" / "zendesk-threads.jsonl"


def ticket(comments: object, **more) -> dict:
    """A ticket of customer 8, as the export has it."""
    return {
        "id": 1, "created_at": "2026-02-03T08:00:00Z", "requester_id": 8, "submitter_id": 8, "assignee_id": 5, "via": {"channel": "web"},
        "description": "Waar blijft de monteur nou weer?", "comments": comments,
    } | more  # fmt: skip


def comment(text: object, author: object = 8, at: str = "2026-02-03T08:00:00Z", **more) -> dict:
    return {
        "id": 1,
        "author_id": author,
        "plain_body": text,
        "body": text,
        "public": True,
        "created_at": at,
    } | more


@pytest.fixture
def export(write):
    def export_of(*tickets: dict) -> Path:
        return write("export.json", "".join(json.dumps(t) + "\n" for t in tickets))

    return export_of


def test_a_ticket_is_a_conversation():
    reading = open_messages(FIXTURE)
    frame = reading.frame()
    lamp = frame[frame["conversation_id"] == "601"]
    assert lamp["turn"].tolist() == [1, 2, 3, 4]
    assert lamp["voice"].tolist() == ["customer", "organisation", "organisation", "customer"]
    assert lamp["audience"].tolist() == ["customer", "customer", "internal", "customer"]
    assert lamp["sent_at"].iloc[-1].isoformat() == "2026-02-04T19:22:09+00:00"
    assert lamp["author_code"].notna().tolist() == [False, True, True, False]
    assert set(lamp["row"]) == {1}
    summary = reading.summary
    assert (summary.rows, summary.used, summary.messages, summary.transcripts) == (5, 5, 14, 4)
    assert summary.turns_left == {"empty": 1}
    assert not summary.zoneless


def conversation(number):
    frame = read_messages(FIXTURE)
    return frame[frame["conversation_id"] == number]


def test_the_order_is_that_of_the_moments():
    texts = conversation("602")["text"].tolist()
    assert [text[:6] for text in texts] == ["Hello,", "Hi [na", "Nobody"]


def test_a_chat_within_a_comment_has_both_its_sides():
    frame = conversation("603")
    assert frame["voice"].tolist() == ["customer", "organisation", "customer"]
    assert frame["turn"].tolist() == [1, 2, 3]


def test_a_ticket_without_comments_has_its_first_message():
    frame = conversation("604")
    assert frame["text"].tolist() == [
        "Ik krijg elke week jullie folder, en elke week meld ik mij af. Hoe vaak moet dat nog?"
    ]
    assert frame["voice"].tolist() == ["customer"]


@pytest.mark.parametrize(
    ("more", "voice", "audience"),
    [
        ({}, "customer", "customer"),
        ({"author_id": "8"}, "customer", "customer"),
        ({"author_id": 5}, "organisation", "customer"),
        ({"author_id": 9}, "organisation", "customer"),
        ({"author_id": 5, "public": False}, "organisation", "internal"),
        ({"author_id": 8, "public": False}, "organisation", "internal"),
        ({"author_id": None}, "customer", "customer"),
        ({"author_id": 5, "public": None}, "organisation", None),
    ],
)
def test_whose_words_a_comment_is(export, more, voice, audience):
    reading = open_messages(export(ticket([comment("Ik wacht nu al drie weken op antwoord.") | more])))
    frame = reading.frame()
    assert frame["voice"].tolist() == [voice]
    assert frame["audience"].fillna("").tolist() == [audience or ""]
    assert reading.summary.voice_unknown == (more == {"author_id": None})


def test_a_requester_who_is_told_in_full(export):
    """Some exports have the person where others have the number."""
    people = {
        "requester": {"id": 8, "name": "Fatima el Idrissi", "email": "f@x.example"},
        "submitter": {"id": 8},
    }
    said = [
        comment("Ik wacht nu al drie weken."),
        comment("Sorry Fatima, we bellen vandaag nog.", 5, "2026-02-03T09:00:00Z"),
    ]
    full = {
        key: value for key, value in (ticket(said) | people).items() if not key.endswith(("er_id", "ter_id"))
    }
    frame = read_messages(export(full))
    assert frame["voice"].tolist() == ["customer", "organisation"]
    assert "Fatima" not in frame.to_csv()


@pytest.mark.parametrize(
    ("asked", "rows"),
    [
        ({"where": "audience=intern"}, 1),
        ({"where": "voice=klant"}, 8),
        ({"since": "2026-02-05"}, 4),
        ({"limit": 2}, 2),
        ({"limit": 5}, 5),
        ({"limit": 99}, 14),
    ],
)
def test_what_was_asked_for_is_told_message_by_message(asked, rows):
    seen = []
    for chunk_rows in (1, 2, 100):
        reading = open_messages(FIXTURE, chunk_rows=chunk_rows, key=b"x", **asked)
        seen.append(reading.frame())
        assert len(seen[-1]) == rows
        assert reading.summary.seen == reading.summary.rows
        pd.testing.assert_frame_equal(seen[-1], seen[0])


def test_what_was_mended_is_counted_up_to_a_limit(export):
    said = [comment(f"Alweer niemand &amp; al {i} keer gebeld.") for i in range(4)]
    reading = open_messages(export(ticket(said), ticket(said, id=2)), limit=2)
    reading.frame()
    assert reading.summary.repairs == {"entities": 4}


def test_the_first_messages_alone_for_who_asks():
    reading = open_messages(FIXTURE, {"text": "description"})
    assert reading.frame()["row"].unique().tolist() == [1, 2, 3, 4, 5]
    assert ("first-only", {}) in reading.summary.notes
    assert reading.summary.voice_from == "assumed"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_decided_of_voices_is_told(language):
    told = check_messages(FIXTURE, language=language).text()
    assert {"nl": "wie in cc stond", "en": "somebody in copy"}[language] in told
    assert {"nl": "In 4 rijen staan hele gesprekken", "en": "4 rows hold whole conversations"}[
        language
    ] in told


@pytest.mark.parametrize("comments", [[], None, "niets", 3, ["a", "b"], {"body": "x"}, [[]]])
def test_what_is_no_conversation_is_none(export, comments):
    """A number of comments, a list of ids: then the first message is read, as in exports that have no more."""
    reading = open_messages(export(ticket(comments)))
    assert reading.frame()["text"].tolist() == ["Waar blijft de monteur nou weer?"]
    assert reading.summary.columns["text"].name == "description"


def test_comments_of_another_file_are_not_taken_apart(export):
    record = {"id": 1, "text": "Waar blijft de monteur nou weer?", "comments": [comment("iets anders")]}
    reading = open_messages(export(record))
    assert reading.frame()["text"].tolist() == ["Waar blijft de monteur nou weer?"]
    assert "comments" in reading.summary.dropped


RECORDS = st.one_of(
    st.none(), st.integers(), st.text(max_size=5), st.fixed_dictionaries({}),
    st.fixed_dictionaries({
        "author_id": st.sampled_from([8, 5, None, "x", [1], True]), "body": st.sampled_from(["", "ok", "Ik wacht nog steeds op antwoord.", None, 7, [], "Klant: a\nAgent: b"]),
        "public": st.sampled_from([True, False, None, "ja"]), "created_at": st.sampled_from(["", None, "2026-02-03T08:00:00Z", "gisteren", "2026-13-45", 12]),
    }),
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(RECORDS, max_size=4) | st.none(), max_size=6), st.integers(1, 4))
def test_rows_add_up(export, comments, chunk_rows):
    path = export(
        ticket([comment("Ik wacht al een week.")]), *(ticket(some, id=i) for i, some in enumerate(comments))
    )
    reading = open_messages(path, chunk_rows=chunk_rows)
    frames = list(reading.chunks())
    summary = reading.summary
    assert summary.rows == summary.seen == 1 + len(comments)
    assert summary.messages == sum(map(len, frames))
    assert len(reading.rejected) == summary.rejected.total()
