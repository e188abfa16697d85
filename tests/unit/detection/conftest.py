"""A small codebook of one signal, to try rules on."""

from types import SimpleNamespace

import pytest

from advocacy_kit.codebook.model import Rule
from advocacy_kit.detection.compile import compile_program
from advocacy_kit.detection.engine import PatternEngine


class _Signal:
    def __init__(self, name, rules):
        self.id, self._rules = name, rules

    def __getitem__(self, language):
        return SimpleNamespace(patterns=self._rules)


@pytest.fixture(scope="session")
def engine_of():
    """Make an engine from rules (dicts without intensity are ``clear``); several signals by keyword; `never`: phrases by signal."""

    def make(*rules, lists=None, never=None, **signals):
        signals = signals or {"signal": rules}
        made = tuple(
            _Signal(name, [Rule(**{"intensity": "clear", **rule}) for rule in given])
            for name, given in signals.items()
        )
        codebook = SimpleNamespace(of_voice=lambda voice: made, lists={"en": lists or {}}, never=never or {})
        return PatternEngine(compile_program(codebook, "en", "customer"))

    return make


@pytest.fixture(scope="session")
def words_of(engine_of):
    """Words in which a text is heard by rules."""

    def heard(text, *rules, **more):
        return [text[a:b] for *_, a, b in engine_of(*rules, **more).hear([text]).tolist()]

    return heard
