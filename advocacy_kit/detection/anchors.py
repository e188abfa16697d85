"""Choose the literal by which an expression is found: the rarer, the fewer places there are to verify.

An expression such as ``(really|so) <0-2> annoying`` is found by "annoying"; its alternatives and gaps are verified around that
word. Where no word of its own is rare enough, a choice beside it is written out, so that words grow to phrases.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advocacy_kit.detection.needs import Need, needed
from advocacy_kit.detection.rarity import rarity
from advocacy_kit.patterns.expressions import joined, named
from advocacy_kit.patterns.steps import mirrored
from advocacy_kit.patterns.tokens import Choice, Gap, Letters, Literal, More, Token

#: A literal at least this rare (see `rarity`) is good enough.
RARE = 3.6
#: A choice with more options than this is not written out.
MAX_OPTIONS = 60
#: Nor is an expression written out into more pieces than this.
MAX_PIECES = 240


#: What must stand on one side of a literal, in the order of reading away from it; and whether the literal has a letter or digit
#: at that end.
Side = tuple[tuple[Token, ...], bool]


@dataclass(frozen=True, slots=True)
class Search:
    """A literal to look for, and what must stand around it for the expression to match.

    Attributes
    ----------
    literal : str
        What to look for.
    left_bound, right_bound : bool
        No letter or digit may touch the literal there.
    left, right : Side or None
        What comes before (mirrored: it is read backwards from the literal) and after it, as part of the match.
    left_needs, right_needs : list of Need
        Words of which every match has one on that side of the literal.
    """

    literal: str
    left_bound: bool
    right_bound: bool
    left: Side | None
    right: Side | None
    left_needs: list[Need]
    right_needs: list[Need]


def searches(tokens: Sequence[Token], language: str) -> list[Search]:
    """Give the literals by which an expression is found, with what to verify at each.

    Parameters
    ----------
    tokens : sequence of Token
        As :func:`advocacy_kit.patterns.expressions.parse` gives them.
    language : str
        Whose common words are avoided.
    """
    return [
        _search(before, literal, spelling, after, language)
        for before, literal, after in _anchored(tuple(tokens), language, MAX_PIECES)
        for spelling in _spellings(literal.strip(" "))
    ]


def _anchored(
    tokens: tuple[Token, ...], language: str, room: int
) -> list[tuple[tuple[Token, ...], str, tuple[Token, ...]]]:
    """Split an expression at its anchor; into several, where choices are written out to find better ones."""
    place, best = _best(tokens, language)
    if best < RARE:
        candidates = [
            (min(_best(p, language)[1] for p in pieces), -len(pieces), pieces)
            for pieces in _pieces(tokens, room)
        ]
        score, _, pieces = max(candidates, key=lambda c: c[:2], default=(best, 0, []))
        if score > best + 0.2:
            return [split for piece in pieces for split in _anchored(piece, language, room // len(pieces))]
    if best < 0:
        # No literal stands outside a choice: one choice must be written out, however large.
        i, choice = next(
            (i, t) for i, t in enumerate(tokens) if isinstance(t, Choice) and all(map(named, t.options))
        )
        pieces = [joined((*tokens[:i], *option, *tokens[i + 1 :])) for option in choice.options]
        return [split for piece in pieces for split in _anchored(piece, language, 0)]
    return [(tokens[:place], tokens[place].text, tokens[place + 1 :])]


def _pieces(tokens: tuple[Token, ...], room: int) -> Iterator[list[tuple[Token, ...]]]:
    """Ways to write one choice (or one repeated sign) of an expression out."""
    for i, token in enumerate(tokens):
        if isinstance(token, Choice) and len(token.options) <= min(MAX_OPTIONS, room):
            yield [joined((*tokens[:i], *option, *tokens[i + 1 :])) for option in token.options]
        elif isinstance(token, More) and 0 < i < len(tokens) - 1 and room >= 3:
            # None, one, or more of it: "po+eh" is looked for as "poeh", "pooeh" and "pooo…".
            ways = ((), (Literal(token.sign),), (Literal(token.sign * 2), token))
            yield [joined((*tokens[:i], *way, *tokens[i + 1 :])) for way in ways]


def _best(tokens: Sequence[Token], language: str) -> tuple[int, float]:
    """Where the rarest literal of its own stands, and how rare it is (-1 where there is none)."""
    ranked = [(-1.0, 0)]
    for i, token in enumerate(tokens):
        if isinstance(token, Literal) and token.text.strip():
            beside = tokens[max(0, i - 1) : i + 2]
            ranked.append(
                (rarity(token.text, language, any(isinstance(t, Letters | More) for t in beside)), -i)
            )
    score, place = max(ranked)
    return -place, score


def _search(
    before: tuple[Token, ...], literal: str, spelling: str, after: tuple[Token, ...], language: str
) -> Search:
    """Tell what surrounds a literal: what follows, and, mirrored, what comes before."""
    lead, trail = literal[: len(literal) - len(literal.lstrip(" "))], literal[len(literal.rstrip(" ")) :]
    if lead and before and not isinstance(before[-1], Gap):
        before = (*before, Literal(lead))
    if trail and after and not isinstance(after[0], Gap):
        after = (Literal(trail), *after)
    first, last = spelling[0].isalnum(), spelling[-1].isalnum()
    return Search(
        spelling,
        first and not _may_touch(before, -1),
        last and not _may_touch(after, 0),
        (mirrored(before), first) if before else None,
        (after, last) if after else None,
        needed(before, language, forwards=False, literal=first),
        needed(after, language, literal=last),
    )


def _may_touch(tokens: Sequence[Token], side: int) -> bool:
    """Whether a letter or digit may stand at the near end (0 the first, -1 the last); where nothing does, there is a boundary."""
    if not tokens:
        return False
    near, rest = (tokens[0], tokens[1:]) if side == 0 else (tokens[-1], tokens[:-1])
    if isinstance(near, Literal):
        return near.text[side].isalnum()
    if isinstance(near, Choice):
        return any(_may_touch(option, side) if option else _may_touch(rest, side) for option in near.options)
    return not isinstance(near, Gap)


def _spellings(literal: str) -> list[str]:
    """List the ways to write a literal, with and without the space next to a sign."""
    spellings = [literal[0]]
    for i in range(1, len(literal)):
        sign = literal[i]
        wordy = literal[i - 1].isalnum() and (literal[i + 1].isalnum() if i + 1 < len(literal) else True)
        both = sign == " " and not wordy and len(spellings) < 8
        spellings = [s + sign for s in spellings] + (spellings if both else [])
    return spellings
