"""Labelled messages of one's own: read as they are, and every fault told with its line."""

import json

import pytest

from advocacy_kit.corpora import read_labelled
from advocacy_kit.errors import ContentError

GOOD = {"message_id": "a", "language": "en", "voice": "customer", "text": "Sigh.", "gold": ["sigh"], "evidence": {"sigh": [[0, 4]]}}  # fmt: skip


def written(tmp_path, *lines):
    path = tmp_path / "mine.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def test_messages_are_read_as_they_are(tmp_path):
    found = read_labelled(
        written(tmp_path, GOOD, "", {**GOOD, "message_id": "b", "gold": [], "evidence": {}})
    )
    assert found["message_id"].tolist() == ["a", "b"]
    assert found["gold"].tolist() == [["sigh"], []]
    assert found["evidence"][0] == {"sigh": [[0, 4]]}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "no JSON object"),
        ("[1]", "no JSON object"),
        ({"message_id": "a", "text": "x"}, "lacks language, voice, gold"),
        ({**GOOD, "language": "de"}, '"de"'),
        ({**GOOD, "voice": "client"}, '"client"'),
        ({**GOOD, "text": 5}, "between quotes"),
        ({**GOOD, "gold": "sigh"}, "list of signals"),
        ({**GOOD, "gold": ["sih"]}, "sih"),
        ({**GOOD, "gold": ["deferral"]}, "deferral"),
        ({**GOOD, "evidence": {"sigh": [[0, 9]]}}, "0"),
        ({**GOOD, "evidence": {"sigh": [[3, 1]]}}, "3"),
        ({**GOOD, "evidence": {"sigh": [[0]]}}, "–"),
        ({**GOOD, "evidence": {"sigh": 4}}, "–"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path, line, said):
    with pytest.raises(ContentError) as caught:
        read_labelled(written(tmp_path, {**GOOD, "message_id": "first"}, line))
    assert [fault.line for fault in caught.value.faults] == [2]
    assert said in caught.value.text("en")


def test_all_faults_are_told_at_once(tmp_path):
    with pytest.raises(ContentError) as caught:
        read_labelled(
            written(tmp_path, GOOD, GOOD, "{", {**GOOD, "message_id": "c", "voice": "x", "language": "y"})
        )
    assert [fault.line for fault in caught.value.faults] == [2, 3, 4, 4]
    assert "line 1" in caught.value.text("en")


@pytest.mark.parametrize("data", [b"", b"\n\n", "{}".encode("utf-16")])
def test_a_file_without_messages_is_told(tmp_path, data):
    path = tmp_path / "mine.jsonl"
    path.write_bytes(data)
    with pytest.raises(ContentError, match=r"mine\.jsonl"):
        read_labelled(path)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(ContentError, match=r"none\.jsonl"):
        read_labelled(tmp_path / "none.jsonl")
