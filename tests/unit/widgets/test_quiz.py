"""The practice round's screens: what is shown after which action, and what must not be in them."""

import json

import pytest

from advocacy_kit.errors import AdvocacyError
from advocacy_kit.learning.items import load_items
from advocacy_kit.learning.logbook import Logbook
from advocacy_kit.learning.markup import plain
from advocacy_kit.store import Store
from advocacy_kit.widgets.choice import ChoiceWidget
from advocacy_kit.widgets.practice import Quiz, open_quiz
from advocacy_kit.widgets.screens import texts

CHAPTER = "hear-the-signals"


@pytest.fixture
def open_one(tmp_path):
    def make(language="nl", seed=3, learner="kim", begin="all"):
        quiz = Quiz(load_items(CHAPTER, language), Logbook(learner, tmp_path / "s.sqlite3"), seed)
        if quiz.practice is None and begin:
            quiz.act({"action": "begin", "value": begin})
        return quiz

    return make


def said(screen):
    """All texts of a screen, in one string."""
    if isinstance(screen, dict):
        return "".join(said(value) for value in screen.values())
    if isinstance(screen, list):
        return "".join(said(value) for value in screen)
    return screen if isinstance(screen, str) else ""


def actions(screen):
    return [button["action"] for button in screen["buttons"]]


def answer(quiz, *, right=True):
    """Answer the item at hand."""
    item = quiz.practice.current
    quiz.act({"action": "show"})
    wrong = [i for i in item.choices if i not in item.key][:1]
    return quiz.act({"action": "submit", "choice": list(item.key) if right else wrong, "confidence": "high"})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_screen_holds_the_key_before_the_answer(open_one, language):
    quiz = open_one(language)
    for item in quiz.practice.items:
        quiz.practice.position = quiz.practice.items.index(item)
        quiz._warned.add(item.id)
        before = quiz.screen()
        words = said(before)
        assert plain(item.why) not in words
        assert not any(plain(feedback) in words for feedback in item.choices.values())
        assert not any(plain(hint) in words for hint in item.hints)
        assert before["feedback"] is None
        assert before["status"] == []
        assert not any(choice.get("mark") or choice["chosen"] for choice in before["form"]["choices"])
        assert before["form"]["confidence"]["levels"][0]["id"] == "low"
        passages = [before["message"], *before["form"]["choices"]]
        assert not any(piece["heard"] for p in passages if p and "segments" in p for piece in p["segments"])
        after = answer(quiz)
        assert after["hearing"] == "heard"
        assert plain(item.why) in said(after)
        assert all(plain(item.choices[i]) in said(after) for i in item.key)
        marked = [
            c["id"] for c in after["form"]["choices"] if "past hier" in c["mark"] or "fits here" in c["mark"]
        ]
        assert marked == [c["id"] for c in after["form"]["choices"] if c["id"] in (item.key or ("none",))]


def test_a_screen_is_plain_data(open_one):
    quiz = open_one()
    for screen in (quiz.screen(), answer(quiz), quiz.act({"action": "summary"})):
        assert json.loads(json.dumps(screen)) == screen


def test_an_abusive_message_comes_after_a_warning(open_one):
    quiz = open_one()
    at = next(i for i, item in enumerate(quiz.practice.items) if item.warning)
    quiz.practice.position = at
    screen = quiz.screen()
    assert actions(screen)[:2] == ["show", "skip"]
    assert quiz.practice.current.texts[""][:20] not in said(screen)
    assert "form" not in screen
    shown = quiz.act({"action": "show"})
    assert shown["form"]["choices"]
    quiz.practice.position = at
    assert "form" in quiz.screen()
    again = open_one()
    again.practice.position = at
    skipped = again.act({"action": "skip"})
    assert skipped["item"] == again.practice.items[at + 1].id
    assert again.practice.skipped == {again.practice.items[at].id}


def test_hints_come_one_by_one(open_one):
    quiz = open_one()
    at = next(i for i, item in enumerate(quiz.practice.items) if len(item.hints) == 2 and not item.warning)
    quiz.practice.position = at
    item = quiz.practice.current
    first = quiz.act({"action": "hint"})
    assert len(first["form"]["hints"]) == 1
    assert "hint" in actions(first)
    second = quiz.act({"action": "hint"})
    assert len(second["form"]["hints"]) == 2
    assert "hint" not in actions(second)
    assert len(quiz.act({"action": "hint"})["form"]["hints"]) == 2
    answer(quiz)
    assert quiz.logbook.attempts()[-1].hints == 2
    assert item.id == quiz.logbook.attempts()[-1].item_id


def test_buttons_fit_the_place(open_one):
    quiz = open_one()
    assert "previous" not in actions(quiz.screen())
    answered = answer(quiz)
    assert actions(answered) == ["next", "summary"]
    assert "previous" in actions(quiz.act({"action": "next"}))
    quiz.practice.position = quiz.practice.total - 1
    assert answer(quiz)["buttons"][0]["label"] == "Naar het overzicht"


def test_back_shows_what_was_answered(open_one):
    quiz = open_one()
    answered = answer(quiz, right=False)
    quiz.act({"action": "next"})
    back = quiz.act({"action": "previous"})
    assert back["form"] == answered["form"]
    assert back["form"]["answered"]
    assert "jouw keuze" in said(back)
    # A second answer to it changes nothing.
    assert (
        quiz.act({"action": "submit", "choice": list(quiz.practice.current.key)})["hearing"]
        == answered["hearing"]
    )
    assert len(quiz.logbook.attempts()) == 1


def test_after_an_answer_on_to_what_is_open(open_one):
    quiz = open_one()
    ids = [item.id for item in quiz.practice.items]
    quiz.act({"action": "skip"})
    answer(quiz)
    quiz.act({"action": "next"})
    summary = quiz.act({"action": "summary"})
    assert actions(summary)[0] == "go_on"
    assert quiz.act({"action": "go_on"})["item"] == ids[2]
    for _ in ids[2:]:
        answer(quiz)
        last = quiz.act({"action": "next"})
    assert last["item"] == "summary"
    assert "Nog één bericht doen" in said(last)
    assert quiz.act({"action": "go_on"})["item"] == ids[0]
    answer(quiz)
    done = quiz.act({"action": "next"})
    assert done["title"] == "Klaar: de ronde zit erop"
    assert "go_on" not in actions(done)


def test_again_with_the_ones_missed(open_one):
    quiz = open_one()
    for right in (True, False, False):
        answer(quiz, right=right)
        quiz.act({"action": "next"})
    missed = quiz.practice.missed()
    summary = quiz.act({"action": "summary"})
    assert {
        "action": "again",
        "label": "Nog eens: de 2 die niet helemaal goed gingen",
        "main": False,
        "value": None,
    } in summary["buttons"]
    screen = quiz.act({"action": "again"})
    assert screen["title"] == "Bericht 1 van 2"
    assert {item.id for item in quiz.practice.items} == set(missed)


def test_who_begins_chooses_a_short_round_or_all(open_one):
    quiz = open_one(begin=None)
    start = quiz.opening()
    assert [(b["action"], b["value"], b["main"]) for b in start["buttons"]] == [
        ("begin", "short", True),
        ("begin", "all", False),
    ]
    assert "ongeveer 10 minuten" in said(start)
    assert "ongeveer 30 minuten" in said(start)
    assert quiz.logbook.last_round(CHAPTER, "nl") is None
    short = quiz.act({"action": "begin", "value": "short"})
    assert short["title"] == "Bericht 1 van 10"
    assert len(quiz.logbook.last_round(CHAPTER, "nl").items) == 10
    # Who left without an answer has begun nothing.
    assert open_one(begin=None).opening()["item"] == "start"


def test_what_is_sent_before_a_round_is_chosen_changes_nothing(open_one):
    quiz = open_one(begin=None)
    for action in ("submit", "next", "summary", "erase_all", "back", "again", "new", "no-such"):
        assert quiz.act({"action": action, "choice": ["sigh"]}) is None
    assert quiz.practice is None


def test_who_comes_back_goes_on(open_one):
    first = open_one()
    assert first.opening()["note"] is None
    answer(first)
    first.act({"action": "next"})
    answer(first)
    assert first.logbook.under_way(CHAPTER, "nl") == (2, 28)
    assert first.logbook.under_way(CHAPTER, "en") is None
    second = open_one(seed=99)
    screen = second.opening()
    assert "Je hebt 2 van de 28 berichten gedaan. Je gaat verder bij bericht 3." in said(screen["note"])
    assert screen["note"]["buttons"][0]["action"] == "new"
    assert [i.id for i in second.practice.items] == [i.id for i in first.practice.items]
    assert second.screen()["note"] is None
    asked = second.act({"action": "new"})
    assert actions(asked) == ["begin", "begin", "back"]
    assert second.act({"action": "back"})["title"] == "Bericht 3 van 28"
    second.act({"action": "new"})
    restarted = second.act({"action": "begin", "value": "short"})
    assert restarted["title"] == "Bericht 1 van 10"
    assert not {item.id for item in second.practice.items} & {item.id for item in first.practice.items[:2]}
    assert second.logbook.under_way(CHAPTER, "nl") is None
    assert open_one(learner="robin").practice.round.round_id != first.practice.round.round_id
    assert open_one("en").opening()["note"] is None


def test_who_had_finished_finds_what_came_of_it(open_one):
    first = open_one()
    for n in range(first.practice.total):
        answer(first, right=n > 2)
        first.act({"action": "next"})
    assert first.logbook.under_way(CHAPTER, "nl") is None
    second = open_one(seed=4)
    overview = second.opening()
    assert overview["item"] == "summary"
    assert "Dit kwam er uit je vorige ronde" in said(overview["note"])
    assert actions(overview) == ["again", "new", "back", "erase"]
    assert overview["buttons"][0]["label"] == "Nog eens: de 3 die niet helemaal goed gingen"
    assert second.practice.round == first.practice.round, "nothing new was begun"
    assert actions(second.act({"action": "new"})) == ["begin", "begin"]
    second.act({"action": "begin", "value": "all"})
    assert second.practice.done == 0
    answer(second)
    assert not second.logbook.attempts()[-1].first_try


def test_answers_are_erased_after_asking(open_one):
    quiz = open_one()
    answer(quiz)
    quiz.act({"action": "next"})
    answer(quiz)
    other = open_one("en")
    answer(other)
    robin = open_one(learner="robin")
    answer(robin)
    assert actions(quiz.act({"action": "summary"}))[-1] == "erase"
    asked = quiz.act({"action": "erase"})
    assert asked["title"] == "Al je antwoorden wissen?"
    assert "3 antwoorden" in said(asked)
    assert actions(asked) == ["summary", "erase_all"]
    assert asked["buttons"][0]["main"], "keeping is the ready answer"
    assert quiz.act({"action": "summary"})["item"] == "summary"
    assert len(quiz.logbook.attempts()) == 3
    done = quiz.act({"action": "erase_all"})
    assert done["item"] == "start"
    assert "gewist" in said(done["note"])
    assert quiz.logbook.attempts() == []
    assert quiz.logbook.last_round(CHAPTER, "nl") is None
    assert len(robin.logbook.attempts()) == 1
    quiz.act({"action": "begin", "value": "short"})
    answer(quiz)
    assert quiz.logbook.attempts()[-1].first_try


def test_what_cannot_be_erased_is_told(open_one, monkeypatch):
    quiz = open_one()
    answer(quiz)

    def locked(*_):
        raise AdvocacyError("store-unwritable", store="s", reason="disk locked")

    monkeypatch.setattr(Store, "delete", locked)
    screen = quiz.act({"action": "erase_all"})
    assert screen["item"] == "summary"
    assert "disk locked" in said(screen["note"])
    assert "erase" not in actions(screen)


def test_that_nothing_is_kept_is_said_once(tmp_path):
    (tmp_path / "file").write_text("x")
    quiz = Quiz(load_items(CHAPTER, "en"), Logbook("kim", tmp_path / "file" / "s.sqlite3"), 3)
    assert "not being kept" in said(quiz.opening()["note"])
    begun = quiz.act({"action": "begin", "value": "short"})
    assert begun["note"] is None
    assert "erase" not in actions(quiz.act({"action": "summary"}))
    answer(quiz)
    assert quiz.practice.done == 1
    assert "kept" not in texts("en", kept=False)["stuck"]
    assert "kept" in texts("en")["stuck"]


def test_a_store_that_fails_on_the_way_is_said_on_the_next_screen(open_one, monkeypatch):
    quiz = open_one()

    def full(*_):
        raise AdvocacyError("store-unwritable", store="s", reason="disk full")

    monkeypatch.setattr(Store, "add_attempt", full)
    assert "disk full" in said(answer(quiz)["note"])


@pytest.mark.parametrize(
    "message",
    [
        {"action": "submit"},
        {"action": "submit", "choice": None},
        {"action": "submit", "choice": "sigh"},
        {"action": "submit", "choice": [1, 2]},
        {"action": "submit", "choice": [], "confidence": None},
        {"action": "no-such"},
        {"action": "__init__"},
        {"action": "take_up"},
    ],
)
def test_what_makes_no_sense_changes_nothing(open_one, message):
    quiz = open_one()
    quiz.practice.position = next(i for i, item in enumerate(quiz.practice.items) if item.type == "single")
    before = quiz.practice.position
    assert quiz.act(message) is None
    assert quiz.practice.position == before
    assert quiz.logbook.attempts() == []


@pytest.mark.parametrize(
    "more",
    [
        {"choice": ["ridicule"]},
        {"choice": ["sigh"] * 9 + ["x"]},
        {"choice": ["none"], "confidence": "certain"},
    ],
)
def test_what_is_no_answer_is_told(open_one, more):
    quiz = open_one()
    quiz.practice.position = next(i for i, item in enumerate(quiz.practice.items) if item.type == "multi")
    assert quiz.act({"action": "submit"} | more)["note"]["text"]
    assert quiz.logbook.attempts() == []


def test_the_widget_believes_only_its_own_screen(open_one):
    quiz = open_one()
    widget = quiz.widget()
    assert isinstance(widget, ChoiceWidget)
    choice = list(quiz.practice.current.key)
    for message in ({"action": "submit", "choice": choice}, {"action": "summary", "screen": 7}, {"screen": 0}, "stop", None,
                    {"action": 3, "screen": 0}):  # fmt: skip
        widget._receive(widget, message, [])
    assert widget.screen["id"] == 0
    widget._receive(widget, {"action": "submit", "choice": choice, "screen": 0}, [])
    assert widget.screen["id"] == 1
    assert widget.screen["hearing"] == "heard"
    widget._receive(widget, {"action": "next", "screen": 0}, [])
    assert widget.screen["id"] == 1
    assert set(widget.get_state()) >= {"screen", "texts", "language"}


def test_open_quiz_shows_one_widget(monkeypatch, tmp_path):
    monkeypatch.setenv("ADVOCACY_STORE", str(tmp_path / "s.sqlite3"))
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    assert open_quiz(CHAPTER, "en", learner="kim", random_state=1) is None
    assert isinstance(shown[0], ChoiceWidget)
    assert shown[0].language == "en"
    with pytest.raises(AdvocacyError):
        open_quiz("no-such", "en")
    with pytest.raises(AdvocacyError):
        open_quiz(CHAPTER, "en", learner="kim@company.example")
