"""Normalising keeps the way back: a span found in the normalised text is a span of the original."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_kit.patterns.normalise import normalise, original_span


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
    ],
)
def test_what_the_patterns_see(text, low):
    assert normalise(text)[0] == low


SIGNS = st.text(st.sampled_from("aB é\u0301…ßﬁ½İ\u00a0\t\n\u00ad👍🏽’"), max_size=24)


@given(st.one_of(st.text(max_size=60), SIGNS))
@settings(max_examples=400, deadline=None)
def test_the_way_back_holds_for_any_text(text):
    low, back = normalise(text)
    if back is None:
        assert len(low) == len(text)
    assert "  " not in low
    last = 0
    for i in range(len(low)):
        start, end = original_span(i, i + 1, back, text)
        assert last <= start < end <= len(text), "the way back never goes backwards"
        last = start
        assert low[i] in normalise(text[start:end])[0] or text[start:end].isspace()


def test_a_span_does_not_cut_a_letter_from_its_accent():
    text = unicodedata.normalize("NFD", "een klacht über alles é")
    low, back = normalise(text)
    start = low.index("e", len(low) - 1)
    first, last = original_span(start, start + 1, back, text)
    assert text[first:last] == unicodedata.normalize("NFD", "é")
