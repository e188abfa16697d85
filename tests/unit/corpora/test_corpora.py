"""A corpus read from its folder: every fault at once, the majority, and agreement, on a small corpus written here."""

import csv

import numpy as np
import pytest

from advocacy_kit.corpora import agreement, gold, load_messages, read_corpus
from advocacy_kit.corpora.schema import ANNOTATION_COLUMNS, MESSAGE_COLUMNS
from advocacy_kit.errors import CallError, ContentError


@pytest.fixture(autouse=True)
def _in_english(monkeypatch):
    monkeypatch.setenv("ADVOCACY_LANGUAGE", "en")


MESSAGES = [
    ("m1", "Pff, alweer een storing 😕", "customer", "", "s1", "train", ""),
    ("m2", "Storing gehad, nu weer goed", "customer", "", "s1", "train", "m1"),
    ("m3", "Komt wel goed hoor, ik kijk er om drie uur naar", "organisation", "customer", "s2", "test", ""),
]
# The emoji is one code point, and the last of the text.
SIGH, AGAIN, FACE = (0, 3), (5, 11), (24, 25)
ANNOTATIONS = [
    ("m1", "A", "sigh", "clear", *SIGH),
    ("m1", "A", "absolutes", "subtle", *AGAIN),
    ("m1", "B", "sigh", "strong", *SIGH),
    ("m1", "B", "sigh", "subtle", *FACE),
    ("m1", "C", "sigh", "subtle", 0, 11),
    ("m2", "A", "", "", "", ""),
    ("m2", "B", "", "", "", ""),
    ("m2", "C", "absolutes", "subtle", 15, 23),
    ("m3", "A", "minimising", "clear", 0, 14),
    ("m3", "A", "ownership", "subtle", 21, 46),
    ("m3", "B", "ownership", "subtle", 21, 46),
    ("m3", "C", "minimising", "clear", 0, 14),
]


def write(folder, messages=MESSAGES, annotations=ANNOTATIONS):
    with (folder / "messages.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, MESSAGE_COLUMNS, restval="")
        out.writeheader()
        names = ("message_id", "text", "voice", "audience", "scenario_id", "split", "twin_of")
        out.writerows(dict(zip(names, row, strict=True)) for row in messages)
    with (folder / "annotations.csv").open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(ANNOTATION_COLUMNS)
        out.writerows(annotations)
    return folder


def test_a_sound_corpus_comes_back_as_it_was_written(tmp_path):
    corpus = read_corpus(write(tmp_path), "nl")
    assert list(corpus.messages["text"]) == [row[1] for row in MESSAGES]
    assert set(corpus.messages["language"]) == {"nl"}
    text = dict(zip(corpus.messages["message_id"], corpus.messages["text"], strict=True))
    heard = corpus.annotations[corpus.annotations["signal"] != ""]
    quotes = [text[a.message_id][a.start : a.end] for a in heard.itertuples()]
    assert quotes[:4] == ["Pff", "alweer", "Pff", "😕"]


def test_gold_is_what_most_heard_with_the_middle_intensity_and_the_words_most_marked(tmp_path):
    found = gold(read_corpus(write(tmp_path), "nl").annotations)
    rows = {(r.message_id, r.signal): r for r in found.itertuples()}
    assert set(rows) == {("m1", "sigh"), ("m3", "minimising"), ("m3", "ownership")}
    sigh = rows["m1", "sigh"]
    assert (sigh.votes, sigh.readers, sigh.intensity, sigh.evidence) == (3, 3, "clear", [SIGH])


def test_the_minority_is_kept_for_who_asks(tmp_path):
    found = gold(read_corpus(write(tmp_path), "nl").annotations, keep_minority=True)
    votes = {(r.message_id, r.signal): r.votes for r in found.itertuples()}
    assert votes["m1", "absolutes"] == votes["m2", "absolutes"] == 1


def test_where_readers_marked_other_words_all_of_them_are_the_evidence(tmp_path):
    annotations = [("m1", "A", "sigh", "clear", *SIGH), ("m1", "B", "sigh", "strong", *FACE)]
    annotations += [(m, a, "", "", "", "") for m in ("m2", "m3") for a in "AB"]
    [row] = gold(read_corpus(write(tmp_path, annotations=annotations), "nl").annotations).itertuples()
    assert row.evidence == [SIGH, FACE]
    # Of two the weaker.
    assert row.intensity == "clear"


def test_one_reader_makes_no_majority(tmp_path):
    alone = [row for row in ANNOTATIONS if row[1] == "A"]
    annotations = read_corpus(write(tmp_path, annotations=alone), "nl").annotations
    with pytest.raises(CallError) as refused:
        gold(annotations)
    assert "m1" in refused.value.text("en")
    assert "at least two" in refused.value.text("en")


def test_agreement_counts_the_messages_of_the_signals_own_voice(tmp_path):
    corpus = read_corpus(write(tmp_path), "nl")
    table = agreement(corpus.annotations, corpus.messages, np.random.default_rng(3), draws=50)
    table = table.set_index("signal")
    assert len(table) == 23
    assert table.loc["sigh", ["n", "positives", "alpha", "f1"]].tolist() == [2, 1, 1.0, 1.0]
    assert table.loc["minimising", ["n", "positives"]].tolist() == [1, 1]
    assert table.loc["absolutes", "alpha"] < 0.2
    assert np.isnan(table.loc["worry", "alpha"])


FAULTY_MESSAGES = {
    "an id twice": ([*MESSAGES, ("m1", "Nog een tekst", "customer", "", "s4", "dev", "")], "row 5", '"m1"'),
    "a text twice": (
        [*MESSAGES, ("m4", MESSAGES[1][1], "customer", "", "s4", "dev", "")],
        "row 5",
        "text",
    ),
    "an empty text": ([*MESSAGES, ("m4", " ", "customer", "", "s4", "dev", "")], "row 5", "text"),
    "an unknown voice": ([*MESSAGES, ("m4", "Hallo", "klant", "", "s4", "dev", "")], "row 5", "organisation"),
    "ours, to nobody": (
        [*MESSAGES, ("m4", "Hallo", "organisation", "", "s4", "dev", "")],
        "row 5",
        "audience",
    ),
    "an unknown part": ([*MESSAGES, ("m4", "Hallo", "customer", "", "s4", "validation", "")], "row 5", "dev"),
    "a scenario in two parts": (
        [*MESSAGES, ("m4", "Hallo", "customer", "", "s2", "train", "")],
        "row 4",
        "s2",
    ),
    "a twin of nobody": ([*MESSAGES, ("m4", "Hallo", "customer", "", "s4", "dev", "m9")], "row 5", "m9"),
    "a twin elsewhere": (
        [*MESSAGES, ("m4", "Hallo", "customer", "", "s4", "dev", "m1")],
        "row 5",
        "scenario",
    ),
}


@pytest.mark.parametrize("name", FAULTY_MESSAGES)
def test_faults_of_messages(tmp_path, name):
    messages, *told = FAULTY_MESSAGES[name]
    nothing = [("m4", a, "", "", "", "") for a in "AB"]
    with pytest.raises(ContentError) as refused:
        read_corpus(
            write(tmp_path, messages, [*ANNOTATIONS, *nothing][: 14 if len(messages) > 3 else 12]), "nl"
        )
    text = refused.value.text("en")
    assert all(part in text for part in told), text


FAULTY_ANNOTATIONS = {
    "an unknown signal": (("m1", "D", "sadness", "clear", 0, 3), "sadness", "disappointment"),
    "the other voice's": (("m1", "D", "deferral", "clear", 0, 3), "deferral", "customer"),
    "an unknown intensity": (("m1", "D", "sigh", "loud", 0, 3), "loud", "subtle, clear, strong"),
    "behind the text": (("m1", "D", "sigh", "clear", 20, 26), "20 to 26", "25 characters"),
    "the end before the start": (("m1", "D", "sigh", "clear", 5, 5), "5 to 5"),
    "no passage": (("m1", "D", "sigh", "clear", "", ""), "does not lie in the text"),
    "no number": (("m1", "D", "sigh", "clear", "begin", 4), "does not lie in the text"),
    "a message that is not there": (("m7", "D", "", "", "", ""), "m7", "messages.csv"),
    "nobody": (("m1", "", "sigh", "clear", 0, 3), "annotator"),
    "nothing, but strong": (("m1", "D", "", "strong", "", ""), "nothing heard"),
    "nothing and something": (("m1", "A", "", "", "", ""), "annotator A", "m1"),
}


@pytest.mark.parametrize("name", FAULTY_ANNOTATIONS)
def test_faults_of_annotations(tmp_path, name):
    row, *told = FAULTY_ANNOTATIONS[name]
    with pytest.raises(ContentError) as refused:
        read_corpus(write(tmp_path, annotations=[*ANNOTATIONS, row]), "nl")
    text = refused.value.text("en")
    assert all(part in text for part in told), text
    assert len(refused.value.faults) == 1, text


def test_all_faults_of_both_files_come_at_once(tmp_path):
    messages = [*MESSAGES, ("m1", "", "nobody", "", "", "", "")]
    annotations = [*ANNOTATIONS[:5], ("m1", "D", "sadness", "loud", 9, 2), *ANNOTATIONS[8:]]
    with pytest.raises(ContentError) as refused:
        read_corpus(write(tmp_path, messages, annotations), "nl")
    told = refused.value.text("en")
    for part in ("`text`", "sadness", "loud", "nobody", "no annotation"):
        assert part.replace("`", '"') in told, told


def test_a_message_that_nobody_read_is_told(tmp_path):
    with pytest.raises(ContentError, match="m3"):
        read_corpus(write(tmp_path, annotations=ANNOTATIONS[:8]), "nl")


def test_a_missing_file_and_missing_columns_are_told(tmp_path):
    with pytest.raises(ContentError) as refused:
        read_corpus(tmp_path, "nl")
    assert "messages.csv" in refused.value.text("en")
    write(tmp_path)
    (tmp_path / "annotations.csv").write_text("message_id,annotator\nm1,A\n", encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        read_corpus(tmp_path, "nl")
    assert "signal, intensity, start, end" in refused.value.text("nl")
    (tmp_path / "annotations.csv").write_bytes(b"\xff\xfe\x00m")
    with pytest.raises(ContentError):
        read_corpus(tmp_path, "nl")


def test_an_unknown_language_or_part_is_told():
    with pytest.raises(CallError) as refused:
        load_messages("fr")
    assert "nl, en" in refused.value.text("nl")
    with pytest.raises(CallError) as refused:
        load_messages("nl", split="validation")
    assert "train, dev, test" in refused.value.text("en")
