"""A practice round: its order, its answers, going back and on, and what it adds up to."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from learning_bank import MULTI, PAIR, QUIET, SINGLE, changed, write

from advocacy_kit.codebook import load_codebook
from advocacy_kit.errors import CallError
from advocacy_kit.learning.items import CALM_SHARE, calm_messages, check_items, load_items
from advocacy_kit.learning.ordering import CALM_IN_A_ROW, clashes, draw_order, draw_some, is_light
from advocacy_kit.learning.practice import Practice
from advocacy_kit.learning.summary import Summary, tell
from advocacy_kit.learning.view import order_of_choices
from advocacy_kit.locale import say

START = datetime(2025, 3, 3, 9, 0, tzinfo=UTC)


class Clock:
    """Goes on ten seconds each time somebody looks."""

    def __init__(self):
        self.now = START

    def __call__(self):
        self.now += timedelta(seconds=10)
        return self.now


@pytest.fixture
def kept():
    return []


@pytest.fixture
def practice(bank, kept):
    return Practice(list(bank.values()), learner="kim", random_state=1, clock=Clock(), record=kept.append)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_signal_does_not_follow_itself(language):
    items, codebook = load_items("hear-the-signals", language), load_codebook()
    orders = {tuple(i.id for i in draw_order(items, random.Random(seed), codebook)) for seed in range(40)}
    assert len(orders) == 40
    there = {item.id: item for item in items}
    for order in orders:
        assert sorted(order) == sorted(there)
        drawn = [there[i] for i in order]
        assert clashes(drawn) == 0
        assert is_light(drawn[0], codebook)
        assert not any(item.warning for item in drawn[:2])
        quiet = "".join("x" if item.signals else "-" for item in drawn)
        assert "-" * (CALM_IN_A_ROW + 1) not in quiet


def test_where_nothing_else_is_left_it_may(tmp_path):
    items = check_items([write(tmp_path, [changed(SINGLE, id=f"try-en-00{n}") for n in range(3)])])
    drawn = draw_order(items, random.Random(0), load_codebook())
    assert len(drawn) == 3
    assert clashes(drawn) == 2


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_round_begins_with_something_light(language):
    items, codebook = load_items("hear-the-signals", language), load_codebook()
    light = [item for item in items if is_light(item, codebook)]
    assert len(light) >= 2
    for item in light:
        assert item.level == 1
        assert not item.warning
        assert all(codebook[signal].tone == "positive" for signal in item.heard)
    firsts = {draw_order(items, random.Random(seed), codebook)[0].id for seed in range(40)}
    assert firsts == {item.id for item in light}
    heavy = [item for item in items if item not in light]
    assert sorted(i.id for i in draw_order(heavy, random.Random(1), codebook)) == sorted(i.id for i in heavy)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_short_round_is_mixed(language):
    items, codebook = load_items("hear-the-signals", language), load_codebook()
    for seed in range(20):
        pick = draw_some(items, 10, random.Random(seed), codebook)
        assert len({item.id for item in pick}) == 10
        assert {item.type for item in pick} == {"single", "multi", "pair"}
        assert not any(item.warning for item in pick)
        assert len({signal for item in pick for signal in item.signals}) >= 8
        calm, total = calm_messages(pick, codebook)
        assert calm >= CALM_SHARE * total
        assert any(is_light(item, codebook) for item in pick)
        assert sum(not item.signals for item in pick) >= 2


def test_a_short_round_takes_what_is_new_first(kept):
    items = load_items("hear-the-signals", "nl")
    seen: list[str] = []
    for _ in range(2):
        practice = Practice(items, random_state=2, some=10, attempts=kept, record=kept.append)
        assert practice.total == 10
        assert not {item.id for item in practice.items} & set(seen)
        for item in practice.items:
            practice.submit(item.id, item.key)
            seen.append(item.id)
    third = Practice(items, random_state=2, some=10, attempts=kept)
    assert len({item.id for item in third.items} - set(seen)) == 7, "27 that are not abusive, 20 of them seen"
    assert Practice(items[2:5], some=10).total == 3


def test_the_same_number_gives_the_same_round(bank):
    def round_of(state):
        practice = Practice(list(bank.values()), random_state=state)
        return [
            (item.id, order_of_choices(item, practice.codebook, practice.round.seed))
            for item in practice.items
        ]

    assert round_of(7) == round_of(7) == round_of(random.Random(7))
    assert round_of(7) != round_of(8)


def test_options_change_places_but_nothing_stays_last_and_twins_stay_put(bank):
    codebook = load_codebook()
    orders = {tuple(order_of_choices(bank[1], codebook, str(seed))) for seed in range(30)}
    assert orders == {("anger", "cynicism", "none"), ("cynicism", "anger", "none")}
    assert {tuple(order_of_choices(bank[4], codebook, str(seed))) for seed in range(30)} == {("a", "b")}
    firsts = {order_of_choices(bank[2], codebook, str(seed))[0] for seed in range(60)}
    assert len(firsts) == 5


def test_a_view_does_not_hold_the_key(bank, practice):
    for item in practice.items:
        seen = repr(practice.view(item.id))
        assert item.why not in seen
        assert not any(feedback in seen for feedback in item.choices.values())
        assert not any(hint in seen for hint in item.hints)
        assert "correct" not in seen


def test_an_answer_is_kept_with_all_that_belongs_to_it(practice, kept):
    shown = practice.view("try-en-002")
    practice.submit("try-en-002", ["sigh", "exit"], "high", hints=1)
    (attempt,) = kept
    assert attempt.learner == "kim"
    assert (attempt.item_id, attempt.item_version, attempt.item_type) == ("try-en-002", 1, "multi")
    assert (attempt.chapter, attempt.language, attempt.round_id) == ("try-out", "en", practice.round.round_id)
    assert attempt.answer == ("sigh", "exit")
    assert attempt.shown == tuple(choice.id for choice in shown.choices)
    assert (attempt.outcome, attempt.score, attempt.confidence, attempt.hints) == ("partial", 0.0, 0.9, 1)
    assert attempt.first_try
    assert attempt.seconds == 10.0
    assert attempt.answered_at == "2025-03-03T09:00:30.000Z"


def test_now_is_an_argument(practice, kept):
    practice.submit("try-en-001", "anger", now=datetime(2025, 1, 1, 12, tzinfo=UTC))
    assert kept[0].answered_at == "2025-01-01T12:00:00.000Z"
    with pytest.raises(ValueError, match="time zone"):
        practice.submit("try-en-004", "a", now=datetime(2025, 1, 1, 12))


def test_the_first_answer_counts(practice, kept):
    first = practice.submit("try-en-001", "anger")
    assert practice.submit("try-en-001", "cynicism") is first
    assert len(kept) == 1


@pytest.mark.parametrize(
    ("item", "blank"), [("try-en-001", None), ("try-en-001", []), ("try-en-004", []), ("try-en-002", None)]
)
def test_a_blank_is_not_kept(practice, kept, item, blank):
    assert practice.submit(item, blank).outcome == "not_attempted"
    assert kept == []
    assert practice.done == 0


def test_an_unknown_item_is_refused(practice):
    with pytest.raises(CallError, match="try-en-999"):
        practice.submit("try-en-999", "a")


def test_going_on_and_back(practice):
    assert not practice.previous()
    assert practice.position == 0
    assert practice.next()
    assert practice.previous()
    for _ in range(practice.total - 1):
        assert practice.next()
    assert not practice.next()
    assert practice.position == practice.total - 1
    assert practice.go_on()
    assert practice.position == 0


def test_what_is_skipped_comes_back(practice, kept):
    first, second = practice.items[0], practice.items[1]
    assert practice.skip()
    assert practice.current is second
    assert kept[0].outcome == "not_attempted"
    assert kept[0].score is None
    assert not kept[0].first_try
    for item in practice.items[1:]:
        practice.submit(item.id, item.key)
    assert practice.open_items() == [first.id]
    assert not practice.finished
    assert practice.go_on()
    assert practice.current is first
    practice.submit(first.id, first.key)
    assert practice.finished
    assert kept[-1].first_try
    assert not practice.go_on()


def test_a_round_is_taken_up_where_it_was_left(bank, practice, kept):
    for item in practice.items[:2]:
        practice.submit(item.id, item.key, "low")
    practice.position = 2
    practice.skip()
    again = Practice(list(bank.values()), begun=practice.round, attempts=kept)
    assert again.resumed
    assert [item.id for item in again.items] == [item.id for item in practice.items]
    assert again.position == 3
    assert again.done == 2
    assert again.grades[practice.items[0].id].confidence == "low"
    assert again.view(again.items[3].id) == practice.view(practice.items[3].id)


def test_answers_to_another_version_do_not_count(tmp_path, bank, practice, kept):
    practice.submit("try-en-001", "cynicism")
    newer = check_items([write(tmp_path, [changed(SINGLE, version=2), MULTI])])
    again = Practice(newer, begun=practice.round, attempts=kept, record=kept.append)
    assert not again.resumed
    assert again.total == 2
    again.submit("try-en-001", "cynicism")
    assert kept[-1].first_try


def test_a_later_round_is_no_first_try(bank, practice, kept):
    practice.submit("try-en-001", "anger")
    later = Practice(list(bank.values()), attempts=kept, record=kept.append)
    assert not later.resumed
    later.submit("try-en-001", "cynicism")
    later.submit("try-en-004", "a")
    assert [attempt.first_try for attempt in kept] == [True, False, True]


def test_again_with_the_ones_missed(practice, kept):
    answers = {"try-en-001": ("anger", "low"), "try-en-002": (["sigh", "unheard"], "high"), "try-en-003": ([], None),
               "try-en-004": ("b", None), "try-en-005": ("none", "high")}  # fmt: skip
    for item, (choice, confidence) in answers.items():
        practice.submit(item, choice, confidence)
    assert practice.missed()[0] == "try-en-002"
    assert set(practice.missed()) == {"try-en-001", "try-en-002", "try-en-004"}
    again = practice.again(practice.missed())
    assert again.items[0].id == "try-en-002"
    assert again.total == 3
    assert again.round.round_id != practice.round.round_id
    again.submit("try-en-001", "cynicism")
    assert not kept[-1].first_try


def test_nothing_to_practise_is_told(bank, practice):
    with pytest.raises(CallError):
        Practice([])
    with pytest.raises(CallError):
        Practice([bank[1]], begun=Practice([bank[2]]).round)
    with pytest.raises(CallError):
        practice.again([])


def test_what_a_round_adds_up_to(practice):
    practice.submit("try-en-001", "anger", "high")
    practice.submit("try-en-002", ["sigh", "unheard"], "low")
    practice.submit("try-en-003", ["worry"])
    practice.submit("try-en-004", "a", "high")
    summary = practice.summary()
    assert (summary.total, summary.answered) == (5, 4)
    assert summary.hearing == {"heard": 1, "too_much": 1, "partly": 1, "not": 1}
    assert summary.signals == {
        "absolutes": (1, 1),
        "burden": (0, 1),
        "cynicism": (0, 1),
        "sigh": (1, 1),
        "unheard": (1, 1),
    }
    assert summary.calm == (0, 1)
    assert summary.confusions == {("anger", "cynicism"): 1, ("worry", "none"): 1}
    assert summary.sureness == {"low": (0, 1), "high": (1, 2)}


def test_what_there_is_to_work_on_is_told_from_twice_on(tmp_path):
    items = check_items(
        [write(tmp_path, [changed(SINGLE, id=f"try-en-0{n}") for n in range(10, 13)] + [QUIET, PAIR])]
    )
    practice = Practice(items, random_state=0)
    codebook = load_codebook()
    practice.submit("try-en-010", "anger")
    assert tell(practice.summary(), codebook, "en").work_on == ()
    practice.submit("try-en-011", "anger")
    practice.submit("try-en-012", "none")
    practice.submit("try-en-004", "b")
    told = tell(practice.summary(), codebook, "nl")
    assert told.work_on == (
        "*cynisme* zat in 3 berichten en je hoorde het nog niet.",
        "Je koos 2 keer *boosheid* waar het *cynisme* was.",
    )
    assert tell(practice.summary(), codebook, "en").work_on == (
        "*cynicism* was in 3 messages, and you did not hear it yet.",
        "Twice you chose *anger* where it was *cynicism*.",
    )
    assert told.headline == "Tot zover"
    assert "geen oordeel over jou" in told.closing


def test_what_was_heard_beside_three_others_was_not_heard_in_nothing(tmp_path):
    items = check_items([write(tmp_path, [changed(MULTI, id=f"try-en-01{n}") for n in range(2)])])
    practice = Practice(items, random_state=0)
    for item in items:
        practice.submit(item.id, [*item.key, "exit"])
    told = tell(practice.summary(), load_codebook(), "nl")
    assert told.work_on == ("Je hoorde 2 keer *vertreksignaal* waar het niet in zat.",)
    assert told.lead[1] == "Te veel gehoord: 2."


def test_the_lowest_signals_are_named_worst_first():
    counts = {"anger": (0, 1), "burden": (0, 3), "delight": (1, 6), "sigh": (2, 2), "worry": (1, 2),
              "exit": (2, 3), "unheard": (0, 2)}  # fmt: skip
    summary = Summary(
        total=9, answered=9, hearing={}, signals=counts, calm=(0, 0), confusions={}, sureness={}
    )
    assert summary.lowest() == [("burden", 0, 3), ("unheard", 0, 2), ("delight", 1, 6)]
    assert (
        tell(summary, load_codebook(), "en").work_on[2] == "*delight* was in 6 messages. You heard it in 1."
    )


@pytest.mark.parametrize(
    ("level", "said"), [("low", "de helft"), ("middle", "drie van de vier"), ("high", "negen van de tien")]
)
def test_a_word_of_confidence_is_told_with_what_it_stands_for(level, said):
    summary = Summary(
        total=9, answered=9, hearing={}, signals={}, calm=(0, 0), confusions={}, sureness={level: (2, 5)}
    )
    (line,) = [line for line in tell(summary, load_codebook(), "nl").lead if "2 van de 5" in line]
    assert said in line
    assert say(f"learning-confidence-{level}", "nl") in line
    assert "%" not in line


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_kits_round_from_end_to_end(language):
    practice = Practice(load_items("hear-the-signals", language), random_state=5)
    codebook = load_codebook()
    while True:
        assert practice.view().item_id == practice.current.id
        practice.submit(practice.current.id, practice.current.key)
        if not practice.next():
            break
    assert practice.finished
    summary = practice.summary()
    assert summary.hearing["heard"] == practice.total
    assert summary.confusions == {}
    assert set(summary.signals) == {signal.id for signal in codebook.of_voice("customer")}
    assert all(heard == there for heard, there in summary.signals.values())
    told = tell(summary, codebook, language)
    assert len(told.table[2]) == 15
    assert practice.missed() == []
