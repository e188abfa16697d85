"""What else the patterns hear in the codebook's own messages: nothing that is not said of them, but for a short list."""

from pathlib import Path

import pytest
import yaml

from advocacy_kit import Detector, load_codebook
from advocacy_kit.locale import LANGUAGES

KNOWN = Path(__file__).with_name("heard_beside.yml")
#: Longer than this it is no list of exceptions.
SHORT = 25


@pytest.fixture(scope="module")
def codebook():
    return load_codebook()


@pytest.fixture(scope="module")
def known():
    return yaml.safe_load(KNOWN.read_text(encoding="utf-8"))


def beside(detector, signal, language):
    """Give what is heard in a signal's messages beside what they are said to carry: id, signal and words."""
    text = signal[language]
    carried = {e.id: {signal.id, *e.also} for e in text.examples}
    # A near miss that is heard as the signal itself is told of by the test of near misses.
    carried |= {n.id: {signal.id, *n.hears} for n in text.near_misses}
    parts = [*text.examples, *text.near_misses]
    rows = detector.hear(
        [p.text for p in parts], [language] * len(parts), [signal.voice] * len(parts)
    ).tolist()
    ids = [s.id for s in detector.codebook]
    for place, part in enumerate(parts):
        words = {}
        for message, number, _, start, end in rows:
            if message == place:
                words.setdefault(ids[number], []).append(part.text[start:end])
        for found in sorted(words.keys() - carried[part.id]):
            yield part.id, found, words[found]


def test_nothing_else_is_heard_in_an_example_or_a_near_miss(codebook, known):
    detector = Detector(codebook)
    heard = {
        (part, found): words
        for signal in codebook
        for language in LANGUAGES
        for part, found, words in beside(detector, signal, language)
    }
    listed = {(line["id"], line["signal"]) for line in known}
    new = {pair: words for pair, words in heard.items() if pair not in listed}
    assert not new, f"heard and not said of the message: {new}"
    gone = sorted(listed - heard.keys())
    assert not gone, f"no longer heard, take it out of {KNOWN.name}: {gone}"


def test_the_exceptions_stay_few_and_are_there(codebook, known):
    ids = {p.id for s in codebook for lang in LANGUAGES for p in (*s[lang].examples, *s[lang].near_misses)}
    assert len(known) <= SHORT
    assert {line["id"] for line in known} <= ids
    assert len({(line["id"], line["signal"]) for line in known}) == len(known)
