"""Items: what the schema lets through, and what it stops, all at once and with its line."""

import json

import jsonschema
import pytest
import yaml
from learning_bank import BANK, MULTI, NOTHING, PAIR, QUIET, SINGLE, changed, write

from advocacy_kit.codebook import load_codebook
from advocacy_kit.errors import CallError, ContentError
from advocacy_kit.learning.items import calm_messages, check_items, json_schema, load_items
from advocacy_kit.paths import content

LANGUAGES = ("nl", "en")


def faults(tmp_path, *items, name="try-out.en.yml"):
    with pytest.raises(ContentError) as caught:
        check_items([write(tmp_path, list(items), name)])
    return [fault.text for fault in caught.value.faults]


def test_the_bank_is_sound(tmp_path):
    items = check_items([write(tmp_path)])
    assert [item.type for item in items] == ["single", "multi", "multi", "pair", "single"]
    assert {item.language for item in items} == {"en"}
    assert {item.chapter for item in items} == {"try-out"}


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (changed(SINGLE, type="guess"), "type: has to be one of multi, pair, single"),
        (changed(SINGLE, id="7"), "id: is not written"),
        (changed(SINGLE, id="try-nl-001"), 'the file\'s language "en"'),
        (changed(SINGLE, language="nl"), 'the file\'s name says "en"'),
        (changed(SINGLE, chapter="elsewhere"), 'the file\'s name says "try-out"'),
        (changed(SINGLE, mood="glum"), "mood: there is no such key"),
        (changed(SINGLE, why=None), "why: has to be there"),
        (changed(SINGLE, why="  "), "why: may not be empty"),
        (changed(SINGLE, level=4), "level: has to be 3 or less"),
        (changed(SINGLE, options=SINGLE["options"][:2]), "options: needs at least 3"),
        (changed(SINGLE, options__0__correct=True), "2 are correct; there has to be one"),
        (changed(SINGLE, options__2__correct=False), "no option is correct"),
        (changed(SINGLE, options__0__id="cynicism"), '"cynicism" stands twice'),
        (changed(SINGLE, options__0__id="worry"), '"worry" is not correct, yet in labels'),
        (changed(SINGLE, options__0__id="gloom"), '"gloom" is not a signal of the voice "customer"'),
        (changed(SINGLE, options__0__id="blaming"), '"blaming" is not a signal of the voice "customer"'),
        (changed(SINGLE, labels={}, evidence={}), '"cynicism" is correct, yet not heard in labels'),
        (changed(SINGLE, labels__cynicism="loud"), "labels.cynicism"),
        (changed(SINGLE, labels__cynicism={"heard": 4, "readers": 3}), "heard by 4 of 3 readers"),
        (changed(SINGLE, evidence__worry=None), 'no evidence is given for "worry"'),
        (changed(SINGLE, evidence__worry=["my dad"]), '"my dad" stands 0 times'),
        (changed(SINGLE, evidence__worry=["a"]), "stands 5 times"),
        (changed(SINGLE, evidence__burden=["No rush"]), '"burden" is not in labels'),
        (changed(SINGLE, hints=["same", "same"]), "a hint stands twice"),
        (changed(QUIET, options__2__correct=False, options__0__correct=True), '"none" is not correct, yet labels is empty'),
        (changed(QUIET, labels={"sigh": "subtle"}, evidence={"sigh": ["see you"]}), '"none" is correct, yet labels has'),
        (changed(MULTI, options__4__id="none"), '"none" is no option here'),
        (changed(MULTI, options__0__correct=False), '"sigh" is not correct, yet in labels'),
        (changed(MULTI, options=MULTI["options"][:3]), "options: needs at least 4"),
        (changed(NOTHING, options__0__correct=True), '"worry" is correct, yet not heard in labels'),
        (changed(PAIR, pair__1__correct=True), "2 are correct; there has to be one"),
        (changed(PAIR, pair__1__id="a"), '"a" stands twice'),
        (changed(PAIR, signal="anger"), '"anger" is not heard in labels'),
        (changed(PAIR, pair__0__text=PAIR["pair"][1]["text"]), "the two texts are the same"),
        (changed(PAIR, evidence__absolutes=["every Tuesday"]), '"every Tuesday" stands 0 times'),
    ],
)  # fmt: skip
def test_a_fault_is_found(tmp_path, item, said):
    found = faults(tmp_path, item)
    assert any(said in text for text in found), found


def test_evidence_that_overlaps_itself_stands_twice(tmp_path):
    item = changed(MULTI, message="ugh hahaha. third time i explain this, my lunch break gone",
                   evidence__sigh=["haha"])  # fmt: skip
    assert any('"haha" stands 2 times' in text for text in faults(tmp_path, item))


def test_all_faults_at_once_with_their_lines(tmp_path):
    path = write(
        tmp_path,
        [changed(SINGLE, level=9), changed(MULTI, id="try-en-001"), changed(PAIR, voice="crowd"), PAIR, PAIR],
    )
    with pytest.raises(ContentError) as caught:
        check_items([path])
    lines = path.read_text(encoding="utf-8").splitlines()
    stand = {lines[fault.line - 1].strip(): fault.text for fault in caught.value.faults}
    assert "level: 9" in stand
    assert "voice: crowd" in stand
    assert any("stands in try-out.en.yml too" in text for text in stand.values())


def test_ids_are_unique_over_files(tmp_path):
    one, other = (
        write(tmp_path, [SINGLE]),
        write(tmp_path, [changed(QUIET, id="try-en-001")], "second.en.yml"),
    )
    with pytest.raises(ContentError, match=r"stands in try-out\.en\.yml too"):
        check_items([one, other])


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("items.yml", "[]", "is called <chapter>"),
        ("try-out.de.yml", "[]", "is called <chapter>"),
        ("try-out.en.yml", "", "has to be a list of items"),
        ("try-out.en.yml", "a: b", "has to be a list of items"),
        ("try-out.en.yml", "- just text", "type: has to be one of"),
        ("try-out.en.yml", "- {type: [single]}", "type: has to be one of"),
        ("try-out.en.yml", "- &a {type: single}\n- <<: [*a, *a]", "anchors and aliases"),
        ("try-out.en.yml", "- {type: single", "not valid YAML"),
        ("try-out.en.yml", "- {type: single, level: 1, level: 2}", 'the key "level" stands twice'),
    ],
)
def test_a_file_that_is_no_file_of_items(tmp_path, name, text, said):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        check_items([path])
    assert any(said in fault.text for fault in caught.value.faults)


def numbered(item, count, **changes):
    return [changed(item, id=f"try-en-{n:03}", **changes) for n in range(count)]


def test_enough_messages_must_be_calm(tmp_path):
    angry, quiet = numbered(SINGLE, 7), [changed(QUIET, id=f"try-en-9{n}0") for n in range(4)]
    assert any("4 of 11 messages are neutral or glad" in text for text in faults(tmp_path, *angry, *quiet))
    assert len(check_items([write(tmp_path, [*angry[:6], *quiet])])) == 10


def test_pairs_vary_which_text_carries_the_signal(tmp_path):
    pairs = numbered(PAIR, 4)
    assert any("the first text carries the signal" in text for text in faults(tmp_path, *pairs))
    a, b = PAIR["pair"]
    assert len(check_items([write(tmp_path, [*pairs[:3], changed(pairs[3], pair=[b, a])])])) == 4


def test_readers_who_split_make_a_signal_debatable(tmp_path):
    votes = {"heard": 2, "readers": 3}
    item = check_items([write(tmp_path, [changed(MULTI, labels__burden=votes)])])[0]
    assert item.debatable == ("burden",)
    assert "burden" not in item.heard
    assert item.key == ("sigh", "unheard")
    for heard, readers, split in [
        (3, 3, False),
        (1, 3, True),
        (0, 3, False),
        (1, 2, True),
        (4, 5, False),
        (3, 5, True),
    ]:
        item = check_items([write(tmp_path, [changed(NOTHING, labels={"sigh": {"heard": heard, "readers": readers}},
            options__2__correct=heard > readers / 2 and not split, evidence={"sigh": ["still"]})])])[0]  # fmt: skip
        assert bool(item.debatable) == split, (heard, readers)


def test_the_schema_agrees_with_the_models(tmp_path):
    schema = json.loads(json_schema())
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    for path in [write(tmp_path), *sorted(content("exercises", "items").glob("*.yml"))]:
        assert list(validator.iter_errors(yaml.safe_load(path.read_text(encoding="utf-8")))) == []
    for wrong in [
        changed(SINGLE, level=4),
        changed(PAIR, pair=[]),
        changed(SINGLE, type="guess"),
        changed(MULTI, why=None),
    ]:
        assert list(validator.iter_errors([wrong])), wrong["id"]


def test_no_items_for_a_chapter_is_told():
    with pytest.raises(CallError, match=r"hear-the-signals\.nl"):
        load_items("no-such-chapter", "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kits_own_items(language):
    items = load_items("hear-the-signals", language)
    codebook = load_codebook()
    assert len(items) >= 24
    assert {s for item in items for s in item.signals} >= {s.id for s in codebook.of_voice("customer")}
    calm, total = calm_messages(items, codebook)
    assert calm >= 0.4 * total
    assert sum(item.type == "multi" and not item.key for item in items) >= 2
    assert sum(item.type == "pair" for item in items) >= 4
    assert {item.level for item in items} == {1, 2, 3}
    for item in items:
        for option in getattr(item, "options", []):
            near = {n["id"] for s in codebook if s.id == option.id or s.id in item.labels for n in s.not_when}
            assert option.misconception is None or option.misconception in near, (item.id, option.id)


def test_the_bank_is_not_in_the_kit():
    """What the engine is tested with is never what people practise with."""
    ids = {item.id for language in LANGUAGES for item in load_items("hear-the-signals", language)}
    assert ids.isdisjoint(item["id"] for item in BANK)
