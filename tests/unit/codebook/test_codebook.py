"""The codebook as it is shipped, and the faults that it tells."""

import json
import shutil

import jsonschema
import pytest
import yaml

from advocacy_kit import Detector, load_codebook
from advocacy_kit.codebook import json_schema
from advocacy_kit.codebook.load import HERE
from advocacy_kit.detection.behaviour import check_codebook
from advocacy_kit.errors import CallError, ContentError

SIGNALS = [
    "sigh", "absolutes", "cynicism", "resignation", "disappointment", "unheard", "distrust", "distance", "softened", "exit",
    "burden", "anger", "worry", "delight", "recommendation", "minimising", "deferral", "blaming", "ridicule", "us_versus_them",
    "contract_first", "ownership", "championing",
]  # fmt: skip


@pytest.fixture(scope="module")
def codebook():
    return load_codebook()


@pytest.fixture(scope="module")
def checks(codebook):
    return check_codebook(codebook)


def test_the_ids_are_the_contract(codebook):
    assert [s.id for s in codebook.signals] == SIGNALS


def test_customers_have_fifteen_signals_and_we_have_eight(codebook):
    assert len(codebook.of_voice("customer")) == 15
    assert len(codebook.of_voice("organisation")) == 8


@pytest.mark.parametrize("signal", SIGNALS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_signal_is_complete_in_each_language(codebook, signal, language):
    text = codebook[signal][language]
    assert len(text.examples) >= 4
    assert len(text.near_misses) >= 3
    assert {e.intensity for e in text.examples} == {"subtle", "clear", "strong"}
    assert any(n.twin for n in text.near_misses), "a near miss that is an example's twin teaches most"
    for example in text.examples:
        for (start, end), quote in zip(
            example.spans, sorted(example.evidence, key=example.text.index), strict=True
        ):
            assert example.text[start:end] == quote


@pytest.mark.parametrize("signal", SIGNALS)
def test_dutch_is_written_for_both_sides_of_the_border(codebook, signal):
    assert {e.variety for e in (*codebook[signal].nl.examples, *codebook[signal].nl.near_misses)} >= {
        "nl",
        "be",
    }


def test_no_message_stands_twice(codebook):
    texts = [
        p.text
        for s in codebook
        for language in ("nl", "en")
        for p in (*s[language].examples, *s[language].near_misses)
    ]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("signal", SIGNALS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_near_miss_is_heard(checks, signal, language):
    wrong = [
        c for c in checks if (c.signal, c.language, c.kind) == (signal, language, "near miss") and not c.right
    ]
    assert not wrong, [(c.id, c.heard) for c in wrong]


@pytest.mark.parametrize("signal", SIGNALS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_most_examples_are_heard_in_the_words_that_carry_them(checks, signal, language):
    examples = [c for c in checks if (c.signal, c.language, c.kind) == (signal, language, "example")]
    heard = sum(c.right for c in examples)
    assert heard >= 0.75 * len(examples), [c.text for c in examples if not c.right]


def test_misconceptions_are_told_in_both_languages(codebook):
    for signal in codebook:
        for misconception in signal.not_when:
            assert misconception.keys() == {"id", "nl", "en"}


def test_an_unknown_signal_lists_what_there_is(codebook):
    with pytest.raises(CallError) as caught:
        codebook["zucht"]
    assert "sigh, absolutes" in caught.value.text("nl")


def test_every_file_holds_to_the_exported_schema():
    schema = json.loads(json_schema())
    for path in (HERE / "signals").glob("*.yml"):
        jsonschema.validate(yaml.safe_load(path.read_text(encoding="utf-8")), schema)


@pytest.fixture
def copy(tmp_path):
    """A codebook of one's own, to break."""
    for name in ("codebook.yml", "lists", "signals"):
        source = HERE / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    return tmp_path


def test_every_fault_is_told_at_once_with_file_and_line(copy):
    sigh = copy / "signals" / "sigh.yml"
    text = (
        sigh.read_text(encoding="utf-8")
        .replace("voice: customer", "voice: client", 1)
        .replace("version: 1", "version: 0", 1)
    )
    sigh.write_text(text, encoding="utf-8")
    exit_ = copy / "signals" / "exit.yml"
    exit_.write_text(
        exit_.read_text(encoding="utf-8").replace("id: exit", "id: leaving", 1), encoding="utf-8"
    )
    (copy / "signals" / "worry.yml").unlink()
    (copy / "signals" / "extra.yml").write_text("id: [unclosed", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_codebook(copy)
    told = [str(fault) for fault in caught.value.faults]
    for expected in (
        "sigh.yml:2: version",
        "sigh.yml:3: voice",
        'exit.yml:1: id is "leaving"',
        "worry.yml does not exist",
        "extra.yml:1",
        "extra.yml:1: is not named in the order",
    ):
        assert any(expected in line for line in told), (expected, told)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('evidence: ["Pff', 'evidence: ["Nope', "stands 0 times"),
        ("intensity: strong", "intensity: loud", "intensity"),
        ("find:", "finds:", "finds"),
        ("  definition:", "  definition: x\n  definition:", "stands twice"),
    ],
)
def test_a_fault_in_a_signal_names_its_place(copy, before, after, told):
    sigh = copy / "signals" / "sigh.yml"
    text = sigh.read_text(encoding="utf-8")
    assert before in text
    sigh.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_codebook(copy, only="sigh")
    assert any(told in str(f) and f.line > 1 for f in caught.value.faults), caught.value.faults


def test_an_expression_that_does_not_parse_is_told_with_its_line(copy):
    sigh = copy / "signals" / "sigh.yml"
    text = sigh.read_text(encoding="utf-8").replace('        - "', '        - "(oops|', 1)
    sigh.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_codebook(copy, only="sigh")
    line = next(i for i, row in enumerate(text.splitlines(), 1) if "(oops|" in row)
    assert any(f.line == line and "not closed" in f.text for f in caught.value.faults), caught.value.faults


DENIED = [
    # language, message, whether the customer has given up
    ("nl", "Nog steeds niet opgelost. Laat maar.", True),
    ("nl", "Het is niet gelukt. Laat maar.", True),
    ("nl", "Pakket niet aangekomen, laat maar", True),
    ("nl", "Er is niks opgelost, laat het maar zitten.", True),
    ("nl", "Laat maar, opgelost.", False),
    ("nl", "Eerst niet gelukt, maar nu wel opgelost. Laat maar!", False),
    ("nl", "Niet gelukt? Laat maar, ik heb het al gevonden.", False),
    ("nl", "Laat maar, het was niet aangekomen maar nu is het er.", False),
    ("en", "Still not sorted. Never mind.", True),
    ("en", "Not sorted. Just leave it.", True),
    ("en", "Still not fixed, never mind then", True),
    ("en", "I waited and nobody turned up. Honestly, never mind, I'll find someone else.", True),
    ("en", "Never mind, I'll cancel the contract.", True),
    ("nl", "Dan maar niet, het is jullie niet gelukt.", True),
    ("nl", "Dan niet, jullie krijgen het toch niet voor elkaar.", True),
    ("nl", "Dan maar niet, niemand heeft er iets van geregeld.", True),
    ("nl", "Opgelost is het niet. Laat maar.", True),
    ("nl", "Laat maar, niemand heeft die sleutel gevonden.", True),
    ("nl", "Laat maar, 't is toch maar half geregeld.", True),
    ("nl", "Ik sluit het af zonder dat er iets opgelost is. Laat maar.", True),
    ("nl", "Dan maar niet, het is gelukt met de andere sleutel.", False),
    ("nl", "Dan maar niet, het blauwe is ook mooi.", False),
    ("nl", "Dan maar niet op dinsdag, niemand heeft dan tijd.", False),
    ("nl", "Laat maar, niks aan de hand, opgelost.", False),
    ("nl", "Niemand thuis hier, maar laat maar: pakje is opgehaald.", False),
    ("nl", "Laat maar, half twee past ons. En het slot is geregeld.", False),
    ("en", "Never mind, you never found it anyway.", True),
    ("en", "Nobody has found my bag. Never mind.", True),
    ("en", "Never mind, it clearly can't be fixed.", True),
    ("en", "It was never going to get sorted. Never mind.", True),
    ("en", "Far from solved, but never mind.", True),
    ("en", "Never mind, no need to ring, it's fixed.", False),
    ("en", "You couldn't find it, never mind, my son found it under the bed.", False),
    ("en", "Never mind, nothing to worry about, sorted.", False),
    ("en", "Never mind, sorted!", False),
    ("en", "Not to worry, sorted. Never mind.", False),
    ("en", "Never mind, don't worry, it's sorted!", False),
    ("en", "It hadn't arrived but it turned up today. Never mind.", False),
    ("en", "It wasn't sorted yesterday but it's all sorted now, never mind.", False),
]


@pytest.mark.parametrize(("language", "text", "given_up"), DENIED)
def test_a_word_that_closes_a_matter_does_so_only_where_it_is_not_denied(language, text, given_up):
    detector = Detector.load()
    ids = [signal.id for signal in detector.codebook]
    heard = {ids[row[1]] for row in detector.hear([text], [language], ["customer"]).tolist()}
    assert ("resignation" in heard) is given_up


LEAVING = [
    # English message, whether the customer leaves: "never" in "never mind" denies nothing
    ("Never mind, I'll cancel the contract.", True),
    ("Never mind, we're cancelling our subscription.", True),
    ("Never mind then, I will close my account this week.", True),
    ("Never mind, I'm switching to another supplier.", True),
    ("I'll cancel the contract.", True),
    ("I would never cancel my membership.", False),
    ("Never mind, I never cancelled the contract after all.", False),
    ("Never mind, I won't cancel my subscription.", False),
    ("I won't cancel my subscription.", False),
    ("Never mind, they can't cancel my contract before June.", False),
    ("Never mind, I'll cancel the appointment and rebook.", False),
    ("Never mind, I cancelled my card by mistake.", False),
]


@pytest.mark.parametrize(("text", "leaves"), LEAVING)
def test_never_mind_denies_no_leaving(text, leaves):
    detector = Detector.load()
    ids = [signal.id for signal in detector.codebook]
    heard = {ids[row[1]] for row in detector.hear([text], ["en"], ["customer"]).tolist()}
    assert ("exit" in heard) is leaves
