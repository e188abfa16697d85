"""What an expression asks of a normalised text, step by step: spaces, boundaries and gaps spelled out.

Tokens say what was written; steps say what that means: where a space may be left out, where no letter may touch, how words of
a gap are told from what stands between them. The detector's instructions are made of steps, forwards or backwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from advocacy_kit.patterns.tokens import Choice, Gap, Letters, Literal, More, Number, Token


@dataclass(frozen=True, slots=True)
class Text:
    """These signs."""

    signs: str


@dataclass(frozen=True, slots=True)
class Space:
    """A space, if there is one."""


@dataclass(frozen=True, slots=True)
class Words:
    """Some words, as few as will do, with what may stand between words of a sentence around them.

    Attributes
    ----------
    low, high : int
        How many words.
    parted, followed : bool
        Whether something must stand before the first word, and after each.
    """

    low: int
    high: int
    parted: bool
    followed: bool


@dataclass(frozen=True, slots=True)
class Either:
    """One of several rows of steps, tried in this order."""

    options: tuple[tuple["Step", ...], ...]


@dataclass(frozen=True, slots=True)
class WordStart:
    """No letter or digit stands before."""


@dataclass(frozen=True, slots=True)
class WordEnd:
    """No letter or digit follows."""


Step = Text | Space | Words | Either | WordStart | WordEnd | Letters | More | Number


def whole(tokens: Sequence[Token]) -> tuple[Step, ...]:
    """The steps of an expression, with word boundaries where it begins or ends with a letter or digit."""
    first, rest = tokens[0], tokens[1:]
    if not isinstance(first, Choice):
        return (*_opening(first), *beside(tokens, None))
    options = [option for option in first.options if option]
    if not rest:
        return _either([whole(option) for option in options])
    filled = _either([_opened(option, _opens_with(rest[0])) for option in options]) + beside(
        rest, ends(first)
    )
    return filled if all(first.options) else (Either((filled, whole(rest))),)


def beside(tokens: Sequence[Token], previous: bool | None) -> tuple[Step, ...]:
    """The steps of what follows a piece of text, up to the boundary at its end.

    Parameters
    ----------
    tokens : sequence of Token
        What follows; may be none.
    previous : bool or None
        Whether what stands before ends with a letter or digit; ``None`` where nothing does.
    """
    return _steps(tokens, previous, bounded=True)


def mirrored(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Turn an expression round, for text that is read backwards."""
    out: list[Token] = []
    for token in reversed(tokens):
        if isinstance(token, Literal):
            out.append(Literal(token.text[::-1]))
        elif isinstance(token, Choice):
            out.append(Choice(tuple(mirrored(option) for option in token.options)))
        else:
            out.append(token)
    return tuple(out)


def begins(token: Token) -> bool:
    """Whether a token begins with a letter or digit (a choice: whether all its options do)."""
    return _edge(token, 0)


def ends(token: Token) -> bool:
    """Whether a token ends with a letter or digit (a choice: whether all its options do)."""
    return _edge(token, -1)


def _opening(token: Token) -> tuple[Step, ...]:
    return (WordStart(),) if begins(token) else ()


def _opens_with(token: Token) -> bool:
    """Whether a letter or digit is what follows at once, before any space."""
    return begins(token) and not (isinstance(token, Literal) and token.text.startswith(" "))


def _closes_with(token: Token) -> bool:
    """Whether a letter or digit is what stands right before, after any space."""
    return ends(token) and not (isinstance(token, Literal) and token.text.endswith(" "))


def _opened(option: Sequence[Token], following: bool) -> tuple[Step, ...]:
    """An option at the start of an expression, with its boundary."""
    if isinstance(option[0], Choice):
        rows = [(*inner, *option[1:]) for inner in option[0].options]
        return _either([_opened(row, following) for row in rows if row])
    return (*_opening(option[0]), *_steps(option, None, bounded=False, following=following))


def _steps(
    tokens: Sequence[Token], previous: bool | None, *, bounded: bool, following: bool = True
) -> tuple[Step, ...]:
    """Write each token.

    Parameters
    ----------
    tokens, previous
        As in :func:`beside`.
    bounded : bool
        Whether there is a word boundary after the last token, where that ends with a letter or digit.
    following : bool
        Whether a letter or digit follows the last token at once.
    """
    if not tokens:
        return (WordEnd(),) if bounded and previous else ()
    steps: list[Step] = []
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if isinstance(token, Literal):
            before = tokens[i - 1] if i else None
            steps += _literal(token.text, before, after, previous if i == 0 else None, following)
        elif isinstance(token, Gap):
            followed = following if after is None else begins(after)
            if previous and not followed:
                # The word before a gap ends there, also where a sign may follow it at once.
                steps.append(WordEnd())
            steps.append(Words(token.low, token.high, bool(previous) and followed, followed))
        elif isinstance(token, Choice):
            last = bounded and after is None
            beyond = following if after is None else _opens_with(after)
            if i:
                previous = _closes_with(tokens[i - 1])
            steps += _either(
                [_steps(option, previous, bounded=last, following=beyond) for option in token.options]
            )
        else:
            steps.append(token)
        previous = ends(token)
    if bounded and previous and not isinstance(tokens[-1], Choice):
        steps.append(WordEnd())
    return tuple(steps)


def _either(options: Sequence[tuple[Step, ...]]) -> tuple[Step, ...]:
    """Rows of steps as alternatives, the longest first."""
    ordered = sorted(dict.fromkeys(options), key=lambda option: -sum(map(_length, option)))
    return ordered[0] if len(ordered) == 1 else (Either(tuple(ordered)),)


def _length(step: Step) -> int:
    if isinstance(step, Text):
        return len(step.signs)
    if isinstance(step, Either):
        return max(sum(map(_length, option)) for option in step.options)
    return 0 if isinstance(step, WordStart | WordEnd | Space) else 10


def _literal(
    text: str, before: Token | None, after: Token | None, previous: bool | None, following: bool
) -> list[Step]:
    """Write a literal; around a gap the spaces belong to the gap, and next to a sign a space is optional."""
    if isinstance(before, Gap):
        text = text.lstrip(" ")
    if isinstance(after, Gap):
        text = text.rstrip(" ")
    steps: list[Step] = []
    plain = ""
    for i, sign in enumerate(text):
        if sign == " ":
            left = _wordy(text[i - 1]) if i else (ends(before) if before is not None else previous)
            right = (
                _wordy(text[i + 1])
                if i + 1 < len(text)
                else (begins(after) if after is not None else following)
            )
            if left is False or right is False:
                steps += [Text(plain), Space()] if plain else [Space()]
                plain = ""
                continue
        plain += sign
    return [*steps, Text(plain)] if plain else steps


def _wordy(sign: str) -> bool:
    return sign.isalnum()


def _edge(token: Token, side: int) -> bool:
    if isinstance(token, Literal):
        # A space alone is no sign: what matters stands on its other side.
        return _wordy((token.text.strip(" ") or "a")[side])
    if isinstance(token, More):
        return _wordy(token.sign)
    if isinstance(token, Choice):
        return all(_edge(option[side], side) for option in token.options if option)
    return True
