"""The labelled corpora that come with the kit: sound, parted by scenario, varied, and as their cards say."""

import json
import re

import numpy as np
import pandas as pd
import pytest

from advocacy_kit.codebook import load_codebook
from advocacy_kit.corpora import agreement, gold, load_annotations, load_messages
from advocacy_kit.corpora.duplicates import near_duplicates
from advocacy_kit.corpora.schema import SPLITS
from advocacy_kit.paths import content


@pytest.fixture(scope="module", params=["nl", "en"])
def corpus(request):
    return request.param, load_messages(request.param), load_annotations(request.param)


def test_three_readers_read_every_message(corpus):
    _, messages, annotations = corpus
    readers = annotations.groupby("message_id")["annotator"].nunique()
    assert set(readers) == {3}
    assert len(readers) == len(messages)


def test_parts_are_by_scenario_and_of_the_size_told(corpus):
    _, messages, _ = corpus
    assert (messages.groupby("scenario_id")["split"].nunique() == 1).all()
    shares = messages["split"].value_counts(normalize=True)
    for split, percent in SPLITS.items():
        assert shares[split] == pytest.approx(percent / 100, abs=0.03)


def test_no_message_is_nearly_that_of_another_part(corpus):
    """Twins are nearly the same on purpose, and share a part."""
    _, messages, _ = corpus
    split, twin = (
        messages["split"].tolist(),
        dict(zip(messages["message_id"], messages["twin_of"], strict=True)),
    )
    ids = messages["message_id"].tolist()
    for i, j, share in near_duplicates(messages["text"].tolist()):
        assert split[i] == split[j], f"{ids[i]} and {ids[j]} share {share:.0%}"
        assert ids[i] == twin[ids[j]] or ids[j] == twin[ids[i]], f"{ids[i]} and {ids[j]} are no twins"


def test_every_signal_is_heard_in_every_part(corpus):
    _, messages, annotations = corpus
    labels = gold(annotations).merge(messages[["message_id", "split"]], on="message_id")
    counts = labels.groupby(["signal", "split"]).size().unstack(fill_value=0)
    assert set(counts.index) == {signal.id for signal in load_codebook().signals}
    assert (counts["train"] >= 20).all()
    assert (counts["test"] >= 8).all()


def test_much_is_quiet_and_few_carry_many(corpus):
    _, messages, annotations = corpus
    labels = gold(annotations)
    negative = labels[~labels["signal"].isin(["delight", "recommendation"])]
    customers = messages[messages["voice"] == "customer"]
    assert (~customers["message_id"].isin(negative["message_id"])).mean() >= 0.4
    assert (labels.groupby("message_id").size() <= 3).mean() >= 0.9


def test_no_personal_data_and_no_openings_alike(corpus):
    _, messages, _ = corpus
    for text in messages["text"]:
        assert not re.search(r"[\w.]+@[\w.]+\.\w{2,}|\b06[- ]?\d{8}\b|https?://", text), text
    # Short ones ("Bedankt voor je bericht") begin alike in life.
    openings = messages["text"].str.casefold().str.findall(r"\w+").str[:5].str.join(" ")
    openings = openings[openings.str.count(" ") == 4]
    assert openings.value_counts().iloc[0] <= 6, openings.value_counts().head()


def test_agreement_is_as_the_card_says(corpus):
    language, messages, annotations = corpus
    card = content("datasets", f"messages-{language}", "README.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| ([a-z_]+) \| \d+ \| \d+ \| (\d\.\d\d) \|", card, re.M))
    found = agreement(annotations, messages, np.random.default_rng(0), draws=2).set_index("signal")["alpha"]
    assert {signal: float(value) for signal, value in told.items()} == found.round(2).to_dict()


def test_the_package_tells_the_columns_and_the_rows(corpus):
    language, messages, annotations = corpus
    folder = content("datasets", f"messages-{language}")
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    tables = {resource["path"]: resource for resource in package["resources"]}
    for name in ("messages.csv", "annotations.csv"):
        columns = [field["name"] for field in tables[name]["schema"]["fields"]]
        assert columns == list(pd.read_csv(folder / name, nrows=0).columns)
        for field in tables[name]["schema"]["fields"]:
            allowed = field.get("constraints", {}).get("enum")
            if allowed:
                values = set(pd.read_csv(folder / name, dtype=str, keep_default_na=False)[field["name"]]) - {
                    ""
                }
                assert values <= set(allowed), (name, field["name"])
    assert f"{len(messages):,}".replace(",", "") in package["description"]
    assert annotations["annotator"].nunique() == 3
