"""Normalising keeps the way back: a span found in the normalised text is a span of the original."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.detection.normalise import end_of, normalise
from advocacy_kit.detection.signs import MOST, signs
from advocacy_kit.patterns.folding import fold


def low_of(text):
    return "".join(map(chr, normalise([text]).low))


def span_of(batch, start, end):
    """Span of the original text of a span of the normalised one."""
    return int(batch.origin[start]), end_of(
        batch.text, signs().table, int(batch.origin[end - 1]), len(batch.text)
    )


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Plain ASCII", "plain ascii"),
        ("geïrriteerd", "geirriteerd"),
        (unicodedata.normalize("NFD", "geïrriteerd"), "geirriteerd"),
        ("I’m “fine”…", 'i\'m "fine"...'),
        ("pas op – straks", "pas op - straks"),
        ("twee  spaties\tén tab", "twee spaties en tab"),
        ("harde\u00a0spatie", "harde spatie"),
        ("on\u00adzichtbaar", "onzichtbaar"),
        ("İstanbul", "istanbul"),
        ("STRASSE ß", "strasse ss"),
        ("👍🏽 oké", "👍 oke"),
        ("❤️", "❤"),
        ("mijn klacht\nwordt niet gehoord", "mijn klacht wordt niet gehoord"),
        ("Eerste zin.\nTweede", "eerste zin.\ntweede"),
        ("ĳs", "ijs"),
        ("mijn klacht\r\nwordt niet gehoord", "mijn klacht wordt niet gehoord"),
    ],
)
def test_what_the_patterns_see(text, low):
    assert low_of(text) == low


SIGNS = st.text(st.sampled_from("aB é\u0301…ßﬁ½İ\u00a0\t\n\u00ad👍🏽’"), max_size=24)


@given(st.one_of(st.text(max_size=60), SIGNS))
@settings(max_examples=400)
def test_the_way_back_holds_for_any_text(text):
    batch = normalise([text])
    low = low_of(text)
    assert "  " not in low
    last = 0
    for i in range(len(low)):
        start, end = span_of(batch, i, i + 1)
        assert last <= start < end <= len(text), "the way back never goes backwards"
        last = start
        assert low[i] in low_of(text[start:end]) or text[start:end].isspace()


@given(st.lists(st.one_of(st.text(max_size=12), SIGNS), max_size=6))
@settings(max_examples=200)
def test_a_batch_is_its_messages_one_by_one(texts):
    batch = normalise(texts)
    lows = ["".join(map(chr, batch.low[a:b])) for a, b in zip(batch.ends, batch.ends[1:], strict=False)]
    assert lows == [low_of(text) for text in texts]


def test_a_span_does_not_cut_a_letter_from_its_accent():
    text = unicodedata.normalize("NFD", "een klacht over alles é")
    low = low_of(text)
    first, last = span_of(normalise([text]), len(low) - 1, len(low))
    assert text[first:last] == unicodedata.normalize("NFD", "é")


def test_the_table_reads_every_sign_as_the_patterns_do():
    for code in range(0x20000):
        read = fold.__wrapped__(chr(code))
        assert len(read) <= MOST
        if "\n" not in read and read != " ":
            assert low_of(f"a{chr(code)}b") == f"a{read}b", hex(code)


def test_half_a_pair_and_a_rare_sign_stay_themselves():
    assert low_of("a\ud83d \U0002070e b") == "a\ud83d \U0002070e b"


def test_a_text_that_grows_has_room():
    assert low_of("…" * 5000) == "..." * 5000
    assert [len(low_of(t)) for t in ("㏂" * 900, "")] == [3600, 0]
