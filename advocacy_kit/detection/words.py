"""A codebook with an organisation's own words: its patterns as they are, and what is said here beside them."""

from dataclasses import replace

from advocacy_kit.codebook import Codebook
from advocacy_kit.codebook.model import Rule, Signal
from advocacy_kit.locale import LANGUAGES
from advocacy_kit.organisation import Organisation


def with_words(codebook: Codebook, organisation: Organisation) -> Codebook:
    """Add an organisation's words to a codebook.

    Parameters
    ----------
    codebook : Codebook
        Not changed.
    organisation : Organisation
        Its ``signals``: what carries one here becomes a rule after the codebook's own; phrases that are not one become
        `Codebook.never`.
    """
    added = {language: organisation.added(language) for language in LANGUAGES}
    signals = tuple(_with_rules(signal, added) for signal in codebook)
    return replace(codebook, signals=signals, never={**codebook.never, **organisation.never})


def _with_rules(signal: Signal, added: dict) -> Signal:
    texts = {}
    for language in LANGUAGES:
        words = added[language].get(signal.id)
        if words:
            rules = [Rule(intensity=word.intensity, find=[word.find]) for word in words]
            text = signal[language]
            texts[language] = text.model_copy(update={"patterns": [*text.patterns, *rules]})
    return signal.model_copy(update=texts) if texts else signal
