"""The detector's table: columns, languages, voices, and errors that a person can act on."""

import pandas as pd
import pytest

from advocacy_kit import Detector, load_codebook
from advocacy_kit.errors import CallError


@pytest.fixture(scope="module")
def detector():
    return Detector.load()


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
    assert pd.isna(sigh["probability"]), "nothing calibrates a pattern"
    assert set(found["origin"]) == {"pattern"}
    assert "b" not in set(found["message_id"])


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
