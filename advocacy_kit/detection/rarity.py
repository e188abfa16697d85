"""How rare words and literals are, guessed from lists of a language's common words: what is rare is a good place to look."""

import re
from functools import cache

from advocacy_kit.paths import PACKAGE

WORD = re.compile(r"[^\W_]+")


def rarity(literal: str, language: str, partial: bool) -> float:
    """Guess how rare a literal is, on the scale of a negative logarithm: the common "the" 1, most words 4 and more."""
    words = WORD.findall(literal)
    if not words:
        text = literal.strip()
        return 1.0 if text in ",.:-'?!" else 2.5 if text.isascii() else 5.0
    scores = [word_rarity(word, language) for word in words]
    if partial:
        # Half a word stands in more words than itself.
        scores[0] = min(scores[0], 0.8 * len(words[0])) - 0.4
    return sum(scores) * (0.8 if len(scores) > 1 else 1.0)


def word_rarity(word: str, language: str) -> float:
    """Guess how rare a word is, on the same scale."""
    known = _common(language).get(word)
    if known is not None:
        return 1.3 + 2.0 * known
    return 3.0 if len(word) <= 3 else 3.6 + 0.1 * min(len(word), 14)


@cache
def _common(language: str) -> dict[str, float]:
    """The language's common words, with how rare each is among them (0–1)."""
    path = PACKAGE / "patterns" / "common" / f"{language}.txt"
    words = path.read_text(encoding="utf-8").split()
    return {word: i / len(words) for i, word in enumerate(words)}
