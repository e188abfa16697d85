"""The models that come with the kit: made of what lies beside them, small, calibrated, and better than patterns alone.

What is asked is judged on the part of the corpora that nobody trains on.
"""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from advocacy_kit import Detector, load_codebook
from advocacy_kit.detection.shipping import labelled, sources
from advocacy_kit.detection.stored import SHIPPED, shipped

LANGUAGES = ["nl", "en"]
#: Bytes of the models of one language.
LARGEST = 15_000_000


def test_the_models_are_made_of_these_sources():
    assert shipped().manifest["sources"] == sources(), (
        "lexicon, patterns, labels or training changed: `make train`, and commit advocacy_kit/detection/trained"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_models_are_small(language):
    assert sum(path.stat().st_size for path in SHIPPED.glob(f"{language}-*.npz")) < LARGEST


@pytest.fixture(scope="module", params=LANGUAGES)
def judged(request):
    """Labels, detections by patterns, detections, probabilities: of customers' messages, by signal."""
    codebook = load_codebook()
    messages, labels = labelled(codebook, request.param, "customer", ("test",))
    signals = [signal.id for signal in codebook.of_voice("customer")]
    heard = []
    for profile in ("patterns", "default"):
        found = Detector.load(profile=profile).detect(messages)
        pairs = set(zip(found["message_id"], found["signal"], strict=True))
        heard.append(np.array([[(m, s) in pairs for s in signals] for m in messages["message_id"]]))
    chances = Detector.load().predict_proba(messages)[signals].to_numpy()
    negative = np.array([codebook[s].tone == "negative" for s in signals])
    return labels, *heard, chances, negative


def test_more_is_heard_than_by_patterns(judged):
    labels, by_patterns, heard, _, _ = judged
    assert macro_f1(labels, heard) > macro_f1(labels, by_patterns)


def test_probabilities_tell_the_dissatisfied_better_than_patterns(judged):
    labels, by_patterns, _, chances, negative = judged
    dissatisfied = labels[:, negative].any(axis=1)
    by_chance = 1 - np.prod(1 - chances[:, negative], axis=1)
    assert (
        roc_auc_score(dissatisfied, by_chance)
        > roc_auc_score(dissatisfied, by_patterns[:, negative].any(axis=1)) + 0.02
    )


def test_the_mean_of_probabilities_is_the_share(judged):
    labels, _, _, chances, _ = judged
    assert np.abs(chances.mean(axis=0) - labels.mean(axis=0)).max() < 0.05
    assert np.abs(chances.mean(axis=0) - labels.mean(axis=0)).mean() < 0.02


def macro_f1(labels, heard):
    return np.mean(2 * (labels & heard).sum(axis=0) / (labels.sum(axis=0) + heard.sum(axis=0)))
