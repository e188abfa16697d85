"""The detector's table: columns, languages, voices, and errors that a person can act on."""

import pandas as pd
import pytest

from advocacy_kit import Detector, load_codebook, load_messages
from advocacy_kit.errors import CallError
from advocacy_kit.organisation import load_organisation


@pytest.fixture(scope="module")
def detector():
    return Detector.load()


@pytest.fixture(scope="module")
def by_patterns():
    return Detector.load(profile="patterns")


def table(*rows):
    return pd.DataFrame(rows, columns=["message_id", "text", "voice", "language"])


def test_a_detection_names_message_signal_and_words(detector):
    messages = table(
        ("a", "Pff, alweer niemand thuis getroffen bij jullie.", "customer", "nl"),
        ("b", "Dank je wel.", "customer", "nl"),
    )
    found = detector.detect(messages)
    assert list(found.columns) == ["message_id", "signal", "probability", "intensity", "evidence", "origin"]
    sigh = found[(found["message_id"] == "a") & (found["signal"] == "sigh")].iloc[0]
    assert [messages["text"][0][a:b] for a, b in sigh["evidence"]] == ["Pff"]
    assert sigh["intensity"] in ("subtle", "clear", "strong")
    assert 0.5 < sigh["probability"] < 1
    assert sigh["origin"] == "both", "a pattern matches, and the model would have heard it alone"
    assert "b" not in set(found["message_id"])


def test_patterns_alone_have_no_probability(by_patterns):
    found = by_patterns.detect(
        table(("a", "Pff, alweer niemand thuis getroffen bij jullie.", "customer", "nl"))
    )
    assert len(found)
    assert found["probability"].isna().all(), "nothing calibrates a pattern"
    assert set(found["origin"]) == {"pattern"}
    with pytest.raises(CallError) as caught:
        by_patterns.predict_proba(table(("a", "Pff.", "customer", "nl")))
    assert "Detector.load()" in caught.value.text("nl")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_model_adds_to_what_patterns_hear_and_takes_nothing_away(detector, by_patterns, language):
    messages = load_messages(language, "test")
    found, matched = detector.detect(messages), by_patterns.detect(messages)
    matching = found[found["origin"] != "model"].reset_index(drop=True)
    columns = ["message_id", "signal", "intensity", "evidence"]
    pd.testing.assert_frame_equal(matching[columns], matched[columns])
    alone = found[found["origin"] == "model"]
    assert len(alone)
    assert alone["intensity"].isna().all()
    assert (alone["probability"] >= 0.5).all()
    assert alone["evidence"].map(len).all(), "what the model heard is told by the words that spoke for it"


def test_probabilities_are_of_every_signal_and_of_its_voice_alone(detector):
    messages = table(
        ("a", "Pff, alweer.", "customer", "nl"),
        ("b", "Pff", "customer", "fr"),
        ("c", "", "organisation", "en"),
    )
    chances = detector.predict_proba(messages)
    assert list(chances.index) == ["a", "b", "c"]
    assert list(chances.columns) == [s.id for s in load_codebook()]
    assert chances.loc["a", "sigh"] > 0.5
    assert (chances.loc["b"] == 0).all()
    assert chances.loc["c", "sigh"] == 0
    assert 0 < chances.loc["c", "deferral"] < 0.3


def test_detections_bear_the_probability_that_is_predicted(detector):
    messages = load_messages("en", "dev")
    found, chances = detector.detect(messages), detector.predict_proba(messages)
    assert [chances.loc[m, s] for m, s in zip(found["message_id"], found["signal"], strict=True)] == found[
        "probability"
    ].tolist()


def test_what_an_organisation_says_is_no_signal_speaks_for_none(tmp_path):
    text = "Nooit meer Lommer!"
    plain = Detector.load().predict_proba(table(("a", text, "customer", "nl")))
    path = tmp_path / "advocacy.yml"
    path.write_text("signals:\n  exit:\n    never:\n      - nooit meer\n", encoding="utf-8")
    own = Detector.load(organisation=load_organisation(path))
    messages = table(("a", text, "customer", "nl"))
    assert own.predict_proba(messages).loc["a", "exit"] < plain.loc["a", "exit"]
    assert "exit" not in set(own.detect(messages)["signal"])


def test_messages_of_several_languages_keep_their_order(detector):
    texts = [("Pff, alweer.", "nl"), ("Still waiting. Ridiculous!", "en")] * 3
    messages = table(*((str(i), text, "customer", language) for i, (text, language) in enumerate(texts)))
    found = detector.detect(messages)
    assert found["message_id"].tolist() == sorted(found["message_id"])


def test_only_signals_of_the_message_s_own_voice_are_heard(detector):
    text = "Pff. Komt wel goed, hoor."
    by_voice = {s.id: s.voice for s in load_codebook()}
    for voice in ("customer", "organisation"):
        found = detector.detect(table(("a", text, voice, "nl")))
        assert {by_voice[s] for s in found["signal"]} == {voice}


def test_another_language_is_not_misread(detector):
    assert detector.detect(table(("a", "Never again! Nooit meer!", "customer", "other"))).empty


def test_an_empty_table_gives_an_empty_table(detector):
    found = detector.detect(table())
    assert found.empty
    assert list(found.columns)[:2] == ["message_id", "signal"]


def test_a_missing_text_is_heard_as_silence(detector):
    assert detector.detect(table(("a", None, "customer", "nl"))).empty


def test_missing_columns_are_named(detector):
    with pytest.raises(CallError) as caught:
        detector.detect(pd.DataFrame({"text": ["x"], "id": [1]}))
    assert "message_id, voice, language" in caught.value.text("en")
    assert "text, id" in caught.value.text("nl")


def test_an_unknown_voice_is_told(detector):
    with pytest.raises(CallError) as caught:
        detector.detect(table(("a", "x", "klant", "nl")))
    assert "klant" in caught.value.text("nl")


def test_an_unknown_profile_lists_what_there_is():
    with pytest.raises(CallError) as caught:
        Detector.load(profile="magic")
    assert "default, patterns" in caught.value.text("en")
