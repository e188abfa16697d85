"""The graded lexicon: whole in both languages, and faults told with their lines."""

import pytest

from advocacy_kit import load_codebook
from advocacy_kit.detection.compile import compile_expressions
from advocacy_kit.detection.engine import PatternEngine
from advocacy_kit.detection.lexicon import Entry, load_lexicon
from advocacy_kit.errors import ContentError

#: Fewer expressions than this make no lexicon of a signal.
FEWEST = 100


@pytest.fixture(scope="module")
def codebook():
    return load_codebook()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("voice", ["customer", "organisation"])
def test_every_signal_has_words_in_both_languages(codebook, language, voice):
    entries = load_lexicon(codebook, language, voice)
    for signal in codebook.of_voice(voice):
        own = [e for e in entries if e.signal == signal.id]
        assert len(own) >= FEWEST, signal.id
        assert {1, 2, 3} <= {e.strength for e in own}, signal.id


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("voice", ["customer", "organisation"])
def test_no_expression_is_found_in_ordinary_business(codebook, language, voice):
    """A word in every tenth message says nothing: what is found in these is too general."""
    ordinary = {
        "nl": ["Goedemiddag, is het pakket morgen nog te wijzigen naar een andere dag?", "Bedankt voor de informatie."],
        "en": ["Good afternoon, can the parcel still be moved to another day tomorrow?", "Thank you for the information."],
    }  # fmt: skip
    entries = [e for e in load_lexicon(codebook, language, voice) if e.strength == 3]
    program = compile_expressions([e.expression for e in entries], codebook.lists[language], language)
    found = PatternEngine(program).hear(ordinary[language])
    assert [entries[i].expression for i in found[:, 1]] == []


def test_headings_and_empty_lines_are_skipped(codebook, tmp_path):
    write(tmp_path, "# shouts\n\n3\tbah\n-1\tno bah\n")
    assert load_lexicon(codebook, "en", "customer", tmp_path) == [
        Entry("anger", 3, "bah"),
        Entry("anger", -1, "no bah"),
    ]


def test_every_fault_is_told_with_its_line(codebook, tmp_path):
    write(tmp_path, "3\tbah\n4\tgrr\nhmm\n2\tbah\n1\t(a|b\n")
    with pytest.raises(ContentError) as caught:
        load_lexicon(codebook, "en", "customer", tmp_path)
    assert [fault.line for fault in caught.value.faults] == [2, 3, 4, 5]
    told = caught.value.text("en")
    assert '"4"' in told
    assert "3, 2, 1, -1, -2" in told
    assert "line 1" in told


def test_a_file_of_another_encoding_is_told(codebook, tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "anger.tsv").write_bytes("3\tcafé".encode("utf-16"))
    with pytest.raises(ContentError, match=r"anger\.tsv"):
        load_lexicon(codebook, "en", "customer", tmp_path)


def write(folder, text):
    (folder / "en").mkdir()
    (folder / "en" / "anger.tsv").write_text(text, encoding="utf-8")
