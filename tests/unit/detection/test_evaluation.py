"""How well signals are heard: figures held to a small table that can be worked out by hand."""

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from advocacy_kit import Detector, load_codebook
from advocacy_kit.detection import evaluation


class Told:
    """A detector that says what it is told to: a probability for every message, a detection from 0.5 on."""

    def __init__(self, codebook, chances):
        self.codebook, self.chances = codebook, chances

    def predict_proba(self, messages):
        columns = {s.id: 0.0 for s in self.codebook}
        columns["sigh"] = [self.chances[m] for m in messages["message_id"]]
        return pd.DataFrame(columns, index=messages["message_id"])

    def detect(self, messages):
        found = [m for m in messages["message_id"] if self.chances[m] >= 0.5]
        return pd.DataFrame({"message_id": found, "signal": ["sigh"] * len(found)}, dtype="str")


def judged(truth, chances):
    messages = pd.DataFrame(
        {
            "message_id": list(truth),
            "language": "en",
            "voice": "customer",
            "text": "x",
            "gold": [["sigh"] if carries else [] for carries in truth.values()],
        }
    )
    (found,) = evaluation.evaluate(messages, Told(load_codebook(), chances), np.random.default_rng(0))
    return found, next(s for s in found.signals if s.signal == "sigh")


def test_figures_of_a_small_table():
    truth = {"a": True, "b": True, "c": False, "d": False, "e": False}
    found, sigh = judged(truth, {"a": 0.9, "b": 0.3, "c": 0.6, "d": 0.1, "e": 0.1})
    assert (sigh.n, sigh.heard, sigh.precision, sigh.recall, sigh.f1) == (2, 2, 0.5, 0.5, 0.5)
    assert sigh.base_rate == 0.4
    assert sigh.f1_low < 0.5 < sigh.f1_high
    #: Of the pairs of one that carries it and one that does not, 5 of 6 are in order.
    assert sigh.auc == pytest.approx(5 / 6)
    assert sigh.average_precision == pytest.approx((1 + 2 / 3) / 2)
    #: .9 for 1, .6 for 0, .3 for 1, and twice .1 for 0.
    assert sigh.calibration_error == pytest.approx((0.1 + 0.6 + 0.7 + 0.2) / 5)
    assert (found.quiet, found.false_on_quiet) == (3, 1)
    assert found.false_low < 1 / 3 < found.false_high
    assert found.auc_dissatisfied == pytest.approx(5 / 6)
    assert found.macro_f1 is None, "two messages are too few to count"


def test_a_signal_that_nobody_carries_has_no_rank():
    found, sigh = judged({"a": False, "b": False}, {"a": 0.1, "b": 0.2})
    assert sigh.auc is None
    assert sigh.average_precision is None
    assert found.auc_dissatisfied is None


def test_only_signals_with_enough_messages_count_in_the_mean():
    truth = {f"m{i}": i < evaluation.FEW for i in range(20)}
    found, sigh = judged(truth, {m: 0.9 if carries else 0.1 for m, carries in truth.items()})
    assert (found.counted, found.macro_f1) == (1, 1.0)
    assert (sigh.f1_low, sigh.f1_high) == (1.0, 1.0)


def test_the_command_tells_figures_and_writes_them(tmp_path):
    from advocacy_kit.cli import build

    data = tmp_path / "mine.jsonl"
    data.write_text(
        '{"message_id": "1", "language": "nl", "voice": "customer", "text": "Pff, alweer.", "gold": ["sigh"]}\n'
        '{"message_id": "2", "language": "nl", "voice": "customer", "text": "Hoe laat gaat u open?", "gold": []}\n',
        encoding="utf-8",
    )
    out = tmp_path / "figures.json"
    done = CliRunner().invoke(
        build(),
        ["evaluate", "--data", str(data), "--out", str(out), "--language", "nl"],
        catch_exceptions=False,
    )
    assert done.exit_code == 0
    assert "zucht (sigh)" in done.output
    assert "zegt weinig" in done.output
    (found,) = pd.read_json(out).to_dict("records")
    assert (found["messages"], found["quiet"], found["false_on_quiet"]) == (2, 1, 0)


def test_the_shipped_detector_can_be_judged_twice_alike():
    rows = [
        ("1", "en", "customer", "Sigh. Still waiting.", ["sigh"]),
        ("2", "en", "organisation", "Noted.", []),
    ]
    messages = pd.DataFrame(rows, columns=["message_id", "language", "voice", "text", "gold"])
    one, other = (
        [f.to_dict() for f in evaluation.evaluate(messages, Detector.load(), np.random.default_rng(1))]
        for _ in range(2)
    )
    assert one == other
