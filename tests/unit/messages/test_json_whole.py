"""JSON with all its records in one list, as programs answer with it; and what is JSON Lines all the same."""

import json

import pytest

from advocacy_kit.errors import InputError
from advocacy_kit.messages import open_messages
from advocacy_kit.messages.readers import json_whole

TEXTS = ["Ik wacht nu al drie weken op een antwoord.", "De monteur was er netjes om negen uur, dank je wel."]
TICKETS = [
    {"id": i, "description": text, "created_at": "2026-03-03T10:00:00Z", "status": "open"}
    for i, text in enumerate(TEXTS, 1)
]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    ("document", "more"),
    [
        (TICKETS, False),
        ({"tickets": TICKETS}, False),
        ({"tickets": TICKETS, "next_page": None, "previous_page": None, "count": 2}, False),
        ({"next_page": "https://x.example/api?page=2", "tickets": TICKETS, "count": 90}, True),
        ({"value": TICKETS, "@odata.nextLink": "https://x.example/api?skip=2"}, True),
        ({"results": TICKETS, "meta": {"has_more": False}, "links": {}}, False),
    ],
)
def test_a_list_of_records_is_a_table(write, document, more, indent):
    reading = open_messages(write("x.json", json.dumps(document, indent=indent)))
    frame = reading.frame()
    assert frame["text"].tolist() == TEXTS
    assert frame["row"].tolist() == [1, 2]
    assert reading.summary.seen == reading.summary.rows == 2
    assert ("json-pages" in dict(reading.summary.notes)) is more
    assert ("één bladzijde met 2 gegevensblokken" in reading.summary.text("nl")) is more
    assert ("one page of 2 records" in reading.summary.text("en")) is more


COMMENTS = {"id": 1, "description": TEXTS[0], "comments": [{"body": "hallo"}], "status": "open"}


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (json.dumps(TICKETS[0]), TEXTS[:1]),
        (json.dumps(COMMENTS), TEXTS[:1]),
        ("\n".join(map(json.dumps, TICKETS)), TEXTS),
        ("{half\n" + json.dumps(TICKETS[0]), TEXTS[:1]),
        ("\ufeff\n" + json.dumps(TICKETS), TEXTS),
    ],
)
def test_a_line_a_record_stays_a_line_a_record(write, content, texts):
    assert open_messages(write("x.json", content)).frame()["text"].tolist() == texts


def test_what_is_no_record_is_told_with_its_number(write):
    reading = open_messages(write("x.json", json.dumps([TICKETS[0], 17, None, TICKETS[1]])))
    assert reading.frame()["row"].tolist() == [1, 4]
    assert [(r.row, r.line, r.reason) for r in reading.rejected] == [(2, None, "json"), (3, None, "json")]


@pytest.mark.parametrize(
    "content", ["[]", "[1, 2]", "{}", '{"tickets": []}', '{\n"a": 1', '[{"text": "half', "[" * 5_000]
)
def test_what_holds_no_records_is_refused(write, content):
    with pytest.raises(InputError):
        open_messages(write("x.json", content))


def test_one_that_is_too_large_is_told(write, monkeypatch):
    monkeypatch.setattr(json_whole, "LARGEST", 300)
    for document in (TICKETS * 3, {"tickets": TICKETS * 3}):
        with pytest.raises(InputError) as caught:
            open_messages(write("x.json", json.dumps(document, indent=1)))
        assert caught.value.key == "messages-json-large"
    lines = "\n".join(["{half", *map(json.dumps, TICKETS * 3)])
    assert len(open_messages(write("x.jsonl", lines)).frame()) == 6


def test_incidents_of_topdesk_as_its_interface_gives_them(write):
    incidents = [
        {
            "id": f"u{i}", "number": f"M26 {i}", "briefDescription": "verwarming", "request": text, "creationDate": "2026-03-03T10:00:00.000+0000",
            "caller": {"dynamicName": "Jansen, Petra"}, "operatorGroup": {"name": "Servicedesk"}, "entryType": {"name": "E-mail"},
        }
        for i, text in enumerate(TEXTS)
    ]  # fmt: skip
    reading = open_messages(write("x.json", json.dumps(incidents)))
    assert reading.summary.system == "TOPdesk (English)"
    assert reading.frame()[["text", "team", "channel"]].values.tolist() == [
        [text, "Servicedesk", "E-mail"] for text in TEXTS
    ]


TALKS = [
    {"id": 1, "date": "2026-03-03", "channel": "chat", "messages": [{"from": "customer", "text": TEXTS[0]}, {"from": "agent", "text": TEXTS[1]}]},
    {"id": 2, "date": "2026-03-04", "channel": "mail", "messages": [{"from": "customer", "text": "Waar blijft mijn fiets nu toch?"}]},
]  # fmt: skip
SAID = [*TEXTS, "Waar blijft mijn fiets nu toch?"]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(TALKS),
        json.dumps(TALKS, indent=2),
        json.dumps({"data": {"conversations": TALKS, "pageInfo": {"hasNextPage": False}}}),
        "\n".join(map(json.dumps, TALKS)),
    ],
)
def test_conversations_with_their_messages_in_a_list(write, content):
    reading = open_messages(write("x.json", content), message_language="nl")
    frame = reading.frame()
    assert frame["text"].tolist() == SAID
    assert frame["voice"].tolist() == ["customer", "organisation", "customer"]
    assert frame["channel"].tolist() == ["chat", "chat", "mail"]
    assert frame["conversation_id"].nunique() == 2
    assert frame["sent_at"].dt.strftime("%d").tolist() == ["02", "02", "03"]
    assert reading.summary.seen == reading.summary.rows == 3
    assert (
        'Het bestand bevat 2 gesprekken, met de berichten in een lijst onder "messages"'
        in reading.summary.text("nl")
    )
    assert "holds 2 conversations" in reading.summary.text("en")


def test_a_conversation_without_messages_is_counted(write):
    content = json.dumps([{"name": "leeg", "turns": []}, {"name": "vol", "turns": [{"body": TEXTS[0]}]}, 17])
    reading = open_messages(write("x.json", content), message_language="nl")
    assert reading.frame()["text"].tolist() == TEXTS[:1]
    assert [(r.row, r.reason) for r in reading.rejected] == [(1, "empty"), (3, "json")]


@pytest.mark.parametrize(
    ("document", "texts"),
    [
        # Their own text is read, and not what was said about it.
        ([{"text": TEXTS[0], "messages": [{"text": "hallo"}]}, {"text": TEXTS[1], "messages": []}], TEXTS),
        ([{"body": t, "replies": [{"body": "Wat vervelend!"}]} for t in TEXTS], TEXTS),
        ({"data": {"tickets": TICKETS}}, TEXTS),
        ({"data": {"page": 1, "result": {"tickets": TICKETS}}}, TEXTS),
        ({"data": {"tickets": {"edges": [{"node": ticket} for ticket in TICKETS]}}}, TEXTS),
    ],
)
def test_what_is_read_of_nested_records(write, document, texts):
    assert (
        open_messages(write("x.json", json.dumps(document)), message_language="nl").frame()["text"].tolist()
        == texts
    )


@pytest.mark.parametrize(
    "document",
    [
        [{"id": 1, "events": [{"what": TEXTS[0]}]}, {"id": 2, "events": [{"what": TEXTS[1]}]}],
        [{"id": 1, "messages": [{"parts": [{"text": TEXTS[0]}]}]}],
    ],
)
def test_lists_of_records_that_are_not_read_are_told(write, document):
    with pytest.raises(InputError) as caught:
        open_messages(write("x.json", json.dumps(document)))
    assert caught.value.key == "messages-json-inner"
    assert f'"{list(document[0])[1]}"' in caught.value.text("nl")


WHOLE = json.dumps({"results": TICKETS}, indent=1)


@pytest.mark.parametrize(
    ("content", "key", "place"),
    [
        ('{"results":[{"id":1,"body":"hallo"}', "cut", "regel 1, na teken 35,"),
        ('[\n{"id": 1, "text": "een"},\n{"id": 2, "text": "tw', "cut", "regel 3, na teken 21,"),
        ('[\n{"id": 1, "text": "een"},\n{"id": 2, "text": "twee"}\n', "cut", "regel 3, na teken 25,"),
        (WHOLE[: len(WHOLE) // 2], "cut", "regel 8, na teken"),
        ('[{"id": 1 "text": "een"}]', "broken", "regel 1, bij teken 11,"),
        ('[\n{"id": 1, "text": een},\n{"id": 2, "text": "twee"}\n]', "broken", "regel 2, bij teken 19,"),
    ],
)
def test_a_document_that_breaks_off_is_told_with_the_place(write, content, key, place):
    with pytest.raises(InputError) as caught:
        open_messages(write("x.json", content))
    assert caught.value.key == f"messages-json-{key}"
    assert place in caught.value.text("nl")
    assert caught.value.text("en")
