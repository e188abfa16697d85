"""Models as files: the same bytes for the same model, and nothing used that is not what was written."""

import json

import numpy as np
import pytest

from advocacy_kit import load_codebook
from advocacy_kit.detection.compile import compile_expressions
from advocacy_kit.detection.model import Model
from advocacy_kit.detection.stored import FORMAT, Models, write_models
from advocacy_kit.errors import InputError


@pytest.fixture(scope="module")
def model():
    program = compile_expressions(
        ["still waiting", "no reply <0-3> weeks"], load_codebook().lists["en"], "en"
    )
    return Model(
        ("burden", "unheard"),
        program,
        np.array([0, 1], dtype=np.int32),
        np.array([False, False]),
        np.array([1.5, 2.0], dtype=np.float32),
        np.array([3.0, 3.0], dtype=np.float32),
        np.array([-3.0, -4.0], dtype=np.float32),
        np.array([0.5, 0.6], dtype=np.float32),
    )


@pytest.fixture
def folder(model, tmp_path):
    write_models(tmp_path / "models", {("en", "customer"): model}, {"kit": "0"})
    return tmp_path / "models"


def test_what_is_read_is_what_was_written(model, folder):
    read = Models(folder).model("en", "customer")
    assert read.signals == model.signals
    assert {k: v.tolist() for k, v in read.arrays().items()} == {
        k: v.tolist() for k, v in model.arrays().items()
    }
    assert Models(folder).model("nl", "customer") is None


def test_the_same_model_gives_the_same_bytes(model, folder, tmp_path):
    write_models(tmp_path / "again", {("en", "customer"): model}, {"kit": "0"})
    for name in ("en-customer.npz", "manifest.json"):
        assert (folder / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


def test_a_file_that_was_changed_is_refused(folder):
    path = folder / "en-customer.npz"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    refused(folder, "was changed", "veranderd")


def test_arrays_that_would_run_code_are_refused(folder):
    import hashlib
    import io

    packed = io.BytesIO()
    np.savez(packed, signals=np.array([print], dtype=object))
    (folder / "en-customer.npz").write_bytes(packed.getvalue())
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"]["en-customer.npz"] = hashlib.sha256(packed.getvalue()).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    refused(folder, "damaged", "beschadigd")


def test_a_missing_file_is_told(folder):
    (folder / "en-customer.npz").unlink()
    refused(folder, "advocacy train", "advocacy train")


def refused(folder, english, dutch):
    with pytest.raises(InputError) as caught:
        Models(folder).model("en", "customer")
    assert english in caught.value.text("en")
    assert dutch in caught.value.text("nl")


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        ({"format": FORMAT + 1, "files": {}}, "newer"),
        ({"files": {}}, "damaged"),
        ({"format": "first", "files": {}}, "damaged"),
        ([], "damaged"),
    ],
)
def test_a_manifest_of_another_form_is_refused(tmp_path, manifest, said):
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        Models(tmp_path)
    assert said in caught.value.text("en")


def test_a_folder_without_models_is_told(tmp_path):
    with pytest.raises(InputError) as caught:
        Models(tmp_path / "nothing")
    assert "nothing" in caught.value.text("nl")


def test_an_expression_counts_once_and_a_pattern_adds(model):
    #: message, expression, strength, start, end
    found = np.array([[0, 0, 0, 0, 5], [0, 0, 0, 9, 14], [0, 1, 0, 20, 30], [2, 1, 0, 0, 5]], dtype=np.int64)
    matched = np.array([[False, True], [False, False], [True, False]])
    assert model.scores(found, matched).tolist() == [[-1.5, 1.0], [-3.0, -4.0], [0.0, -2.0]]
