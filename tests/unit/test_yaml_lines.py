"""YAML from outside is looked at before it is read: depth, size and anchors cost whatever their writer likes."""

import pytest

from advocacy_kit.yaml_lines import LARGEST, read_yaml

# What is told in English, and the line of it.
BOMBS = [
    ('a0: &a0 ["l", "l"]\n' + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 9)), 1, "anchors"),
    ("# merges\na0: &a0 {k: v}\n" + "".join(f"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}]}}\n" for i in range(1, 40)), 2, "anchors"),
    ("a: &a\n  b: *a\n", 1, "anchors"),
    ("a: b\nc: *d\n", 2, "anchors"),
    ("a: b\nc: &Co\n", 2, "quotation marks"),
    ("[" * 100_000, 1, "too many levels"),
    ("a:\n" + "- " * 100_000, 2, "too many levels"),
    ("? " * 100_000, 1, "too many levels"),
    ("{a: " * 100_000 + "}" * 100_000, 1, "too many levels"),
    ("# " + "x" * LARGEST, 1, "too large"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "told"), BOMBS, ids=range(len(BOMBS)))
def test_what_would_cost_much_is_told_and_not_read(tmp_path, monkeypatch, text, line, told):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")
    path = tmp_path / "x.yml"
    path.write_text(text, encoding="utf-8")
    data, _, faults = read_yaml(path)
    assert data is None
    assert [fault.line for fault in faults] == [line]
    assert told in faults[0].text


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("team: R&D", {"team": "R&D"}),
        ("team: Q & A", {"team": "Q & A"}),
        ("find: wait*", {"find": "wait*"}),
        ("find: '*sigh*'", {"find": "*sigh*"}),
        ("text: |\n  *zucht* & laat maar\n", {"text": "*zucht* & laat maar\n"}),
        ("a: b # &c *d", {"a": "b"}),
        ("[" * 50 + "]" * 50, None),
    ],
)
def test_signs_within_a_text_are_no_anchors(tmp_path, text, data):
    path = tmp_path / "x.yml"
    path.write_text(text, encoding="utf-8")
    found, _, faults = read_yaml(path)
    assert faults == []
    assert data is None or found == data


def test_the_kits_own_files_may_have_anchors(tmp_path):
    path = tmp_path / "x.yml"
    path.write_text("a: &a [x]\nb: *a\n", encoding="utf-8")
    assert read_yaml(path, ours=True)[0] == {"a": ["x"], "b": ["x"]}
    assert read_yaml(path)[0] is None
