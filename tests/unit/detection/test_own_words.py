"""An organisation's own words: heard beside the codebook's, and phrases that take away what they touch."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.codebook import load_codebook
from advocacy_kit.detection import Detector
from advocacy_kit.detection.programs import program_of
from advocacy_kit.detection.words import with_words
from advocacy_kit.organisation import load_organisation

# what is heard, what is never it, text, words left with their strength (0 subtle, 1 clear, 2 strong)
TOUCHED = [
    (["sigh"], ["sigh of relief"], "A sigh of relief.", []),
    (["sigh"], ["sigh of relief"], "Sigh. A sigh of relief. Sigh!", [("Sigh", 1), ("Sigh", 1)]),
    (["deep sigh"], ["sigh of relief"], "A deep sigh of relief.", []),
    (["relief came"], ["sigh of relief"], "A sigh of relief came.", []),
    (["a <0-4> came"], ["sigh of relief"], "A sigh of relief came.", []),
    (["came at last"], ["sigh of relief"], "A sigh of relief came at last.", [("came at last", 1)]),
    (["sigh"], ["sigh of relief"], "A sigh of grief.", [("sigh", 1)]),
    (["sigh"], ["sigh"], "Sigh, sigh.", []),
    (["sigh"], ["(deep|long) sigh", "sigh no more"], "Long sigh, sigh, sigh no more.", [("sigh", 1)]),
    (["sigh"], ["s* of relief"], "SIGHS of relief. Sigh.", [("Sigh", 1)]),
    (["a sigh", "sigh again"], ["oh a"], "Oh a sigh again", [("sigh again", 1)]),
    (["why", "oh why"], ["oh"], "oh why", [("why", 1)]),
    (["sigh"], ["sig", "igh"], "sigh", [("sigh", 1)]),
]


@pytest.mark.parametrize(("find", "never", "text", "left"), TOUCHED)
def test_what_a_phrase_touches_is_not_heard(engine_of, find, never, text, left):
    engine = engine_of(sigh=[{"find": find}], never={"sigh": never})
    heard = engine.hear([text]).tolist()
    assert [(text[a:b], strength) for _, _, strength, a, b in heard] == left


def test_another_signal_and_another_message_hear_as_ever(engine_of):
    engine = engine_of(
        a=[{"find": ["late again"]}], b=[{"find": ["again"]}], never={"a": ["again and again"]}
    )
    heard = engine.hear(["late again and again", "late again"]).tolist()
    assert [(message, signal) for message, signal, *_ in heard] == [(0, 1), (0, 1), (1, 0), (1, 1)]


def test_what_was_taken_away_lends_no_strength(engine_of):
    rules = [{"find": ["enough"], "intensity": "strong"}, {"find": ["well"], "intensity": "subtle"}]
    engine = engine_of(a=rules, never={"a": ["fair enough"]})
    assert engine.hear(["well, fair enough"])[:, 2].tolist() == [0]
    assert engine.hear(["well, enough"])[:, 2].tolist() == [2, 2]


def test_capitals_are_touched_too(engine_of):
    engine = engine_of(a=[{"shape": "capitals"}], never={"a": ["lommer cargo bicycles"]})
    assert len(engine.hear(["MY LOMMER CARGO BICYCLES"])) == 0
    assert len(engine.hear(["MY OTHER CARGO BICYCLES"])) == 1


WORD = st.sampled_from(["oh", "why", "late", "again", "x"])
PHRASE = st.lists(WORD, min_size=1, max_size=3).map(" ".join)


@settings(max_examples=200)
@given(
    st.lists(PHRASE, min_size=1, max_size=4),
    st.lists(PHRASE, max_size=3),
    st.lists(WORD, max_size=12).map(" ".join),
)
def test_as_somebody_would_do_it_by_hand(engine_of, find, never, text):
    def places(phrases):
        padded = f" {text} "
        return [(i, i + len(p)) for p in phrases for i in range(len(text)) if padded.startswith(f" {p} ", i)]

    gone = places(never)
    left = [(a, b) for a, b in places(find) if not any(a < d and c < b for c, d in gone)]
    joined = []
    for a, b in sorted(left):
        if joined and a <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], b)
        else:
            joined.append([a, b])
    heard = engine_of(a=[{"find": find}], never={"a": never}).hear([text])
    assert heard[:, 3:].tolist() == joined


OWN = """signals:
  sigh:
    add:
      - Alweer die loketten
      - {find: "het <0-2> poortje", intensity: strong, language: nl}
      - {find: "the barrier again", language: en}
    never: [pff zegt de fietspomp]
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    path = tmp_path_factory.mktemp("own") / "advocacy.yml"
    path.write_text(OWN, encoding="utf-8")
    return load_organisation(path)


def heard(detector, text, language="nl", voice="customer"):
    table = pd.DataFrame({"message_id": ["1"], "text": [text], "voice": [voice], "language": [language]})
    return [
        (r.signal, r.intensity, [text[a:b] for a, b in r.evidence])
        for r in detector.detect(table).itertuples()
    ]


def test_own_words_are_heard_beside_the_codebook(own):
    plain, with_own = Detector.load(), Detector.load(organisation=own)
    cases = [
        ("alweer die loketten.", [("sigh", "clear", ["alweer die loketten"])]),
        ("Het kapotte poortje!", [("sigh", "strong", ["Het kapotte poortje"])]),
        ("pff zegt de fietspomp", []),
        ("Pff, nou ja.", heard(plain, "Pff, nou ja.")),
    ]
    assert heard(plain, "pff zegt de fietspomp"), "else nothing is shown by its silence"
    assert [heard(with_own, text) for text, _ in cases] == [wanted for _, wanted in cases]
    assert [s for s, _, _ in heard(with_own, "The barrier again", "en")] == ["sigh"]
    assert heard(with_own, "The barrier again", "nl") == heard(plain, "The barrier again", "nl")
    assert heard(Detector.load(), "alweer die loketten.") == heard(plain, "alweer die loketten."), (
        "no trace is left"
    )


def test_the_codebook_s_own_patterns_stay_and_the_rest_is_untouched(own):
    codebook = load_codebook()
    more = with_words(codebook, own)
    for before, after in zip(codebook, more, strict=True):
        for language in ("nl", "en"):
            assert after[language].patterns[: len(before[language].patterns)] == before[language].patterns
            extra = len(after[language].patterns) - len(before[language].patterns)
            assert extra == ({"nl": 2, "en": 2}[language] if before.id == "sigh" else 0)
    assert codebook.never == {}


def test_a_program_is_found_by_what_was_said(own, tmp_path):
    more = with_words(load_codebook(), own)
    program_of(more, "en", "organisation", tmp_path)
    program_of(load_codebook(), "en", "organisation", tmp_path)
    assert len(list(tmp_path.iterdir())) == 1, "nothing was said of that voice"
    changed = type(more)(
        more.version, more.signals, more.dimensions, more.lists, {"ownership": ["that's on us all"]}
    )
    program_of(changed, "en", "organisation", tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_without_signals_costs_nothing(own, tmp_path):
    path = tmp_path / "advocacy.yml"
    path.write_text("name: Lommer\n", encoding="utf-8")
    assert Detector.load(organisation=load_organisation(path)) is Detector.load()
