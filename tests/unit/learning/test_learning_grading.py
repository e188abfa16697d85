"""Grading: scores as the design has them, feedback in its order, and every item of the kit answered every way."""

import itertools

import pytest
from learning_bank import MULTI, NOTHING, PAIR, SINGLE, changed, write

from advocacy_kit.errors import CallError
from advocacy_kit.learning.grading import grade
from advocacy_kit.learning.items import check_items, load_items
from advocacy_kit.learning.markup import plain
from advocacy_kit.learning.summary import summarise


@pytest.mark.parametrize(
    ("number", "choice", "outcome", "score"),
    [
        (1, "cynicism", "correct", 1.0),
        (1, ["cynicism"], "correct", 1.0),
        (1, "anger", "incorrect", 0.0),
        (1, "none", "incorrect", 0.0),
        (1, None, "not_attempted", None),
        (1, [], "not_attempted", None),
        (2, ["sigh", "unheard", "burden"], "correct", 1.0),
        (2, ["burden", "sigh", "unheard"], "correct", 1.0),
        (2, ["sigh", "unheard"], "partial", 2 / 3),
        (2, ["sigh", "unheard", "burden", "exit"], "partial", 2 / 3),
        (2, ["sigh", "unheard", "exit"], "partial", 1 / 3),
        (2, ["sigh", "exit"], "partial", 0.0),
        (2, ["sigh", "exit", "delight"], "partial", 0.0),
        (2, ["exit", "delight"], "incorrect", 0.0),
        (2, ["sigh", "unheard", "burden", "exit", "delight"], "partial", 1 / 3),
        (2, [], "incorrect", 0.0),
        (2, ["none"], "incorrect", 0.0),
        (2, None, "not_attempted", None),
        (3, [], "correct", 1.0),
        (3, "none", "correct", 1.0),
        (3, ["worry"], "incorrect", 0.0),
        (3, ["worry", "distrust", "sigh", "absolutes"], "incorrect", 0.0),
        (3, None, "not_attempted", None),
        (4, "a", "correct", 1.0),
        (4, "b", "incorrect", 0.0),
        (4, [], "not_attempted", None),
        (5, "none", "correct", 1.0),
        (5, "distance", "incorrect", 0.0),
    ],
)
def test_what_an_answer_is_worth(bank, number, choice, outcome, score):
    graded = grade(bank[number], choice)
    assert (graded.outcome, graded.score) == (outcome, pytest.approx(score) if score is not None else None)


@pytest.mark.parametrize(
    ("number", "choice", "hearing", "headline"),
    [
        (1, "cynicism", "heard", "Well heard"),
        (1, "anger", "not", "Not heard yet"),
        (1, "none", "not", "Not heard yet"),
        (2, ["sigh", "unheard", "burden"], "heard", "Well heard"),
        (2, ["sigh", "unheard", "burden", "exit"], "too_much", "Heard too much"),
        (2, ["sigh", "unheard", "burden", "exit", "delight"], "too_much", "Heard too much"),
        (2, ["sigh"], "partly", "Heard in part"),
        (2, ["sigh", "unheard", "exit"], "partly", "Heard in part"),
        (2, ["sigh", "exit", "delight"], "partly", "Heard in part"),
        (2, ["exit", "delight"], "not", "Not heard yet"),
        (2, [], "not", "Not heard yet"),
        (3, [], "heard", "Well heard"),
        (3, ["worry"], "too_much", "Heard too much"),
        (4, "a", "heard", "Well heard"),
        (4, "b", "not", "Not heard yet"),
        (5, "none", "heard", "Well heard"),
        (5, "anger", "too_much", "Heard too much"),
        (5, None, "not_attempted", "Nothing chosen yet"),
    ],
)
def test_the_heading_says_how_well_was_listened(bank, number, choice, hearing, headline):
    graded = grade(bank[number], choice)
    assert (graded.hearing, graded.headline) == (hearing, headline)
    counts = summarise([bank[number]], {graded.item_id: graded} if choice is not None else {}).hearing
    assert counts == {kind: int(kind == hearing) for kind in ("heard", "too_much", "partly", "not")}


def test_one_of_one_with_one_too_many_is_neither_missed_nor_unheard(tmp_path):
    one = changed(MULTI, labels={"sigh": "clear"}, evidence={"sigh": ["ugh"]},
                  options__1__correct=False, options__2__correct=False)  # fmt: skip
    item = check_items([write(tmp_path, [one])])[0]
    graded = grade(item, ["sigh", "exit"])
    assert (graded.hearing, graded.outcome, graded.score, graded.missed) == ("too_much", "partial", 0.0, ())
    assert graded.verdict.startswith("You heard the one signal that is there.")


@pytest.mark.parametrize(
    ("number", "choice", "confidence"),
    [
        (1, "delight", None),
        (1, ["cynicism", "anger"], None),
        (1, ["cynicism", "none"], None),
        (2, ["sigh", "none"], None),
        (2, ["sigh", "gloom"], None),
        (4, "c", None),
        (4, ["a", "b"], None),
        (1, "cynicism", "certain"),
        (1, "cynicism", ""),
    ],
)
def test_what_is_no_answer(bank, number, choice, confidence):
    with pytest.raises(CallError):
        grade(bank[number], choice, confidence)


def test_the_parts_come_in_their_order(bank):
    wrong = grade(bank[1], "anger")
    assert [part.kind for part in wrong.feedback] == ["why", "also", "choice", "twin", "reply"]
    assert wrong.verdict == "You chose *anger*. The signal here is *cynicism*."
    assert '*worry* ("my mum can\'t wait")' in wrong.feedback[1].text
    assert wrong.feedback[2].title == "You chose *anger*"
    assert wrong.feedback[3].quote == SINGLE["twin"]["text"]
    assert grade(bank[1], None).feedback == ()


def test_a_confident_mistake_gets_the_longest_explanation(bank):
    def length(confidence, choice="anger"):
        return sum(len(part.text) for part in grade(bank[1], choice, confidence).feedback)

    assert length("high") > length("middle") == length("low") == length(None)
    assert length("high", "cynicism") == length(None, "cynicism")
    assert grade(bank[1], "anger", "high").sure_and_wrong
    assert not grade(bank[1], "cynicism", "high").sure_and_wrong
    assert not grade(bank[1], "anger", "middle").sure_and_wrong


@pytest.mark.parametrize(
    ("number", "choice", "verdict"),
    [
        (1, "cynicism", "The signal here is cynicism."),
        (1, "none", "You heard nothing, and there is something in it: cynicism."),
        (5, "anger", "You chose anger, but there is no signal in this one."),
        (5, "none", "There is no signal in this one. Good that you read nothing into it."),
        (2, ["sigh", "exit"], "You heard 1 of the 3 signals. Missed: not feeling heard and burden. "
                              "Chosen, but not to be heard here: exit hint."),
        (3, ["sigh", "worry"], "You chose worry and sigh, but there is no signal in this one."),
        (4, "a", "Message A is where you hear absolutes."),
        (4, "b", "It is the other one: in message A you hear absolutes."),
    ],
)  # fmt: skip
def test_verdicts_in_words(bank, number, choice, verdict):
    assert plain(grade(bank[number], choice).verdict) == verdict


def test_what_readers_split_on_costs_nobody_anything(tmp_path):
    votes = {"heard": 2, "readers": 3}
    item = check_items([write(tmp_path, [changed(MULTI, labels__burden=votes)])])[0]
    for choice in (["sigh", "unheard"], ["sigh", "unheard", "burden"]):
        graded = grade(item, choice)
        assert graded.score == 1.0
        assert "2 of the 3 readers heard *burden*" in graded.feedback[-1].text
        assert "does not count" in graded.feedback[-1].text
    assert grade(item, ["burden"]).score == 0.0
    quiet = changed(NOTHING, labels={"worry": {"heard": 1, "readers": 3}}, evidence={"worry": ["still open"]})
    item = check_items([write(tmp_path, [quiet])])[0]
    assert grade(item, ["worry"]).outcome == "correct"
    assert grade(item, []).outcome == "correct"
    assert grade(item, ["sigh"]).outcome == "incorrect"


def test_readers_who_agree_are_told_and_graded(tmp_path):
    item = check_items([write(tmp_path, [changed(PAIR, labels__absolutes={"heard": 3, "readers": 3})])])[0]
    said = grade(item, "a").feedback[-1]
    assert said.kind == "readers"
    assert said.text.startswith("3 of the 3 readers heard *absolutes*.")
    assert "language models" in said.text


def answers(item):
    """Every answer that can be given."""
    ids = list(item.choices)
    if not item.many:
        return [(i,) for i in ids]
    return [pick for n in range(len(ids) + 1) for pick in itertools.combinations(ids, n)]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_item_of_the_kit_every_answer(language):
    for item in load_items("hear-the-signals", language):
        graded = {answer: grade(item, answer) for answer in answers(item)}
        assert [answer for answer, g in graded.items() if g.outcome == "correct"] == [item.key], item.id
        assert grade(item, None).outcome == "not_attempted"
        assert grade(item, []).outcome == ("not_attempted" if not item.many else graded[()].outcome)
        for answer, g in graded.items():
            assert 0 <= g.score <= 1
            assert (g.score == 1) == (answer == item.key), (item.id, answer)
            assert g.feedback[0].text == item.why
            told = [part.text for part in g.feedback if part.kind == "choice"]
            assert all(item.choices[i] in told for i in answer), (item.id, answer)
        if item.many and item.key:
            assert graded[tuple(item.choices)].score < 1, f"{item.id}: choosing all must not pay"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_item_of_the_kit_has_evidence_where_it_says(language):
    for item in load_items("hear-the-signals", language):
        for start, end, signal in item.spans:
            assert item.carrier[start:end] in item.evidence[signal], item.id
