"""What words a match has besides the literal it is found by: a cheap first question, which nearly always has the answer no.

A need is a set of words of which every match has one, within so many words of the literal. It may ask too little, never too much:
what it lets through is still verified sign by sign.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from advocacy_kit.detection.rarity import WORD, word_rarity
from advocacy_kit.patterns.steps import begins, ends
from advocacy_kit.patterns.tokens import Choice, Gap, Literal, Token

#: Signs of a word by which it is asked for, where its end is not known.
BEGINNING = 3
#: A set of more words than this is no cheap question.
MOST_WORDS = 400


@dataclass(frozen=True, slots=True)
class Need:
    """A set of words of which one stands nearby.

    Attributes
    ----------
    reach : int
        In how many words from the literal; what clings together ("day-to-day", "it's") counts as one.
    words : frozenset of (str, bool)
        Words as a whole (true), or the first signs of words (false).
    chance : float
        A guess of how often such a word stands there by chance.
    """

    reach: int
    words: frozenset[tuple[str, bool]]
    chance: float


class Edge(Enum):
    """What stands beside a row of tokens."""

    NOTHING = "nothing that could touch it"
    WORD = "a letter or digit"
    EITHER = "sometimes a letter or digit, sometimes not"


def needed(
    tokens: Sequence[Token], language: str, *, forwards: bool = True, literal: bool | None = None
) -> list[Need]:
    """Give the sets of words of which every match of a row of tokens has one, the most telling first.

    Parameters
    ----------
    tokens : sequence of Token
        In the order of the text.
    language : str
        Whose common words are told from rare ones.
    forwards : bool
        Whether the literal stands before these (words are then counted from the first token), or behind.
    literal : bool or None
        Whether the literal's sign beside these is a letter or digit; ``None`` where there is no literal.
    """
    near = Edge.WORD if literal else Edge.NOTHING
    left, right = (near, Edge.NOTHING) if forwards else (Edge.NOTHING, near)
    needs = _needed(tuple(tokens), language, forwards, left, right)
    return sorted(needs, key=lambda need: need.chance)


def _needed(tokens: tuple[Token, ...], language: str, forwards: bool, left: Edge, right: Edge) -> list[Need]:
    needs: list[Need] = []
    for i, token in enumerate(tokens):
        distance = sum(map(_words_at_most, tokens[:i] if forwards else tokens[i + 1 :]))
        before, after = _beside(tokens, i, -1, left), _beside(tokens, i, 1, right)
        if isinstance(token, Literal):
            needs += _in_literal(token.text, language, forwards, before, after, distance)
        elif isinstance(token, Choice) and all(token.options):
            each = [_needed(option, language, forwards, before, after) for option in token.options]
            needs += _one_of(each, distance)
    return needs


def _in_literal(
    text: str, language: str, forwards: bool, left: Edge, right: Edge, distance: int
) -> Iterator[Need]:
    """Words of a literal that surely stand so in the text."""
    words = list(WORD.finditer(text))
    for i, match in enumerate(words):
        word = match[0]
        if _is_touched(text[: match.start()], left):
            continue
        whole = not _is_touched(text[match.end() :], right)
        if not whole and len(word) < BEGINNING:
            continue
        reach = distance + (i + 1 if forwards else len(words) - i)
        frequency = 10.0 ** (-word_rarity(word, language) + (0 if whole else 0.5))
        yield Need(reach, frozenset([(word if whole else word[:BEGINNING], whole)]), frequency * reach)


def _is_touched(between: str, edge: Edge) -> bool:
    """Whether a letter or digit may touch a word of a literal; `between` stands between it and the edge."""
    if between.strip(" "):
        return False
    # A space is left out where there is no word on both its sides.
    return edge is Edge.EITHER or (edge is Edge.WORD and not between)


def _one_of(each: list[list[Need]], distance: int) -> Iterator[Need]:
    """One word of each option, the most telling."""
    if not all(each):
        return
    best = [min(needs, key=lambda need: need.chance) for needs in each]
    words = frozenset().union(*(need.words for need in best))
    if len(words) <= MOST_WORDS:
        reach = distance + max(need.reach for need in best)
        yield Need(reach, words, sum(need.chance / need.reach for need in best) * reach)


def _beside(tokens: tuple[Token, ...], i: int, side: int, beyond: Edge) -> Edge:
    """What stands beside a token, seen from its last (or first) sign."""
    near = i + side
    if not 0 <= near < len(tokens):
        return beyond
    neighbour, next_one = tokens[near], near + side
    facing, own = (begins, ends) if side > 0 else (ends, begins)
    if isinstance(neighbour, Gap):
        # A word ends before a gap; behind one it surely begins only where a word stands before the gap, too.
        parts = side > 0 or (0 <= next_one < len(tokens) and facing(tokens[next_one]))
        return Edge.NOTHING if parts and own(tokens[i]) else Edge.EITHER
    if isinstance(neighbour, Literal):
        sign = neighbour.text[0 if side > 0 else -1]
        if sign != " ":
            return Edge.WORD if sign.isalnum() else Edge.NOTHING
        # The space is sure to stand there where there is a word on both its sides.
        if not own(tokens[i]):
            return Edge.EITHER
        if neighbour.text.strip(" "):
            return Edge.NOTHING
        word = facing(tokens[next_one]) if 0 <= next_one < len(tokens) else beyond is Edge.WORD
        return Edge.NOTHING if word else Edge.EITHER
    return Edge.WORD if facing(neighbour) else Edge.EITHER


def _words_at_most(token: Token) -> int:
    """How many words a token may begin."""
    if isinstance(token, Literal):
        return len(WORD.findall(token.text))
    if isinstance(token, Gap):
        return token.high
    if isinstance(token, Choice):
        return max(sum(map(_words_at_most, option)) for option in token.options)
    return 1
