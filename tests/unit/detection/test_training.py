"""Training: weights follow the labels, set out from the strengths, and are the same each time."""

from dataclasses import replace
from unittest.mock import patch

import numpy as np
import pandas as pd
import pytest

from advocacy_kit import load_codebook
from advocacy_kit.detection import training
from advocacy_kit.detection.lexicon import Entry
from advocacy_kit.detection.shipping import train_models
from advocacy_kit.detection.training import train
from advocacy_kit.errors import CallError

ALL = np.ones(60, dtype=bool)
ENTRIES = [
    Entry("worry", 3, "scared"),
    Entry("worry", 3, "frightened"),
    Entry("worry", 1, "what if"),
    Entry("worry", -1, "not scared"),
]


@pytest.fixture(scope="module")
def codebook():
    whole = load_codebook()
    return replace(whole, signals=tuple(s for s in whole.signals if s.id == "worry"))


def messages():
    worried = [
        "I am scared of the new lift.",
        "Frankly scared to go out now.",
        "What if it breaks, I am scared.",
    ]
    calm = [
        "Where is the key?",
        "What if I come on Monday?",
        "I am not scared of it.",
        "Thanks for the form.",
    ]
    texts, labels, scenarios = [], [], []
    for i in range(60):
        some, label = (worried, True) if i % 3 == 0 else (calm, False)
        texts.append(some[i % len(some)])
        labels.append(label)
        scenarios.append(f"s{i // 2}")
    table = pd.DataFrame({"text": texts, "scenario_id": scenarios})
    return table, np.array(labels)[:, None]


def test_weights_follow_labels_and_strengths(codebook):
    table, labels = messages()
    trained = train(table, labels, codebook, "en", "customer", ALL, ENTRIES)
    scared, frightened, what_if, not_scared = trained.model.weights
    assert scared > what_if
    assert frightened > 0, "a word that no message holds has the weight of its strength"
    assert not_scared < 0
    assert trained.model.starts[0] < 0


def test_probabilities_are_out_of_folds_and_calibrated(codebook):
    table, labels = messages()
    found = train(table, labels, codebook, "en", "customer", ALL, ENTRIES).probabilities[:, 0]
    assert abs(found.mean() - labels.mean()) < 0.1
    assert found[labels[:, 0]].min() > found[~labels[:, 0]].mean()


def test_training_gives_the_same_each_time(codebook):
    table, labels = messages()
    one, other = (
        train(table, labels, codebook, "en", "customer", ALL, ENTRIES).model.arrays() for _ in range(2)
    )
    assert all((one[name] == other[name]).all() for name in one)


def test_too_few_messages_are_told(codebook):
    table, labels = messages()
    with pytest.raises(CallError) as caught:
        train(table[:12], labels[:12], codebook, "en", "customer", ALL[:12], ENTRIES)
    assert "worry" in caught.value.text("nl")


def test_who_cannot_write_there_need_not_wait_for_the_training(tmp_path):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with (
        patch.object(training, "train", side_effect=AssertionError("trained first")),
        pytest.raises(CallError),
    ):
        train_models(tmp_path / "taken" / "models")
