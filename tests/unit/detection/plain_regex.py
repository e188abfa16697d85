"""Expressions as plain regular expressions over normalised text: what the engine is held against."""

import re
from collections.abc import Sequence

from advocacy_kit.patterns.tokens import Choice, Gap, Letters, Literal, More, Number, Token

_BETWEEN = "(?:[^\\w.!?;\\n]|_)"


def to_regex(tokens: Sequence[Token]) -> str:
    """Write an expression as a regular expression over normalised text.

    A word boundary is asked for where the expression begins or ends with a letter or digit.
    """
    first, rest = tokens[0], tokens[1:]
    if not isinstance(first, Choice):
        return ("(?<![^\\W_])" if _begins(first) else "") + _tail(tokens, None)
    options = [option for option in first.options if option]
    written = [_opened(option, _opens_with(rest[0])) if rest else to_regex(option) for option in options]
    regex = _either(written) + (_tail(rest, _ends(first)) if rest else "")
    if all(first.options) or not rest:
        return regex
    return _either([regex, to_regex(rest)])


def _opened(option: Sequence[Token], following: bool) -> str:
    """An option at the start of an expression, with its boundary."""
    if isinstance(option[0], Choice):
        rows = [(*inner, *option[1:]) for inner in option[0].options]
        return _either([_opened(row, following) for row in rows if row])
    return ("(?<![^\\W_])" if _begins(option[0]) else "") + "".join(
        _parts(option, None, bounded=False, following=following)
    )


def _opens_with(token: Token) -> bool:
    """Whether a letter or digit follows at once, before any space."""
    return _begins(token) and not (isinstance(token, Literal) and token.text.startswith(" "))


def _closes_with(token: Token) -> bool:
    """Whether a letter or digit stands right before, after any space."""
    return _ends(token) and not (isinstance(token, Literal) and token.text.endswith(" "))


def _tail(tokens: Sequence[Token], previous: bool | None) -> str:
    """Write what follows a piece of text, up to the boundary at its end."""
    return "".join(_parts(tokens, previous, bounded=True))


def _parts(
    tokens: Sequence[Token], previous: bool | None, *, bounded: bool, following: bool = True
) -> list[str]:
    """Write each token; with `bounded`, a word boundary after the last where it ends with a letter or digit."""
    if not tokens:
        return ["(?![^\\W_])"] if bounded and previous else []
    parts: list[str] = []
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        last = after is None
        if isinstance(token, Literal):
            before = tokens[i - 1] if i else None
            parts.append(_literal(token.text, before, after, previous if i == 0 else None, following))
        elif isinstance(token, Letters):
            parts.append("[^\\W\\d_]*")
        elif isinstance(token, More):
            parts.append(re.escape(token.sign) + "*")
        elif isinstance(token, Number):
            parts.append("\\d+(?:[.,:]\\d+)*")
        elif isinstance(token, Gap):
            parts.append(_gap(token, previous, following if last else _begins(after)))
        else:
            beyond = following if last else _opens_with(after)
            if i:
                previous = _closes_with(tokens[i - 1])
            options = [_parts(o, previous, bounded=bounded and last, following=beyond) for o in token.options]
            parts.append(_either(["".join(option) for option in options]))
            previous = _ends(token)
            continue
        previous = _ends(token)
    if bounded and previous and not isinstance(tokens[-1], Choice):
        parts.append("(?![^\\W_])")
    return parts


def _either(regexes: Sequence[str]) -> str:
    """Write alternatives, the longest first."""
    ordered = sorted(set(regexes), key=lambda r: (-len(r), r))
    return ordered[0] if len(ordered) == 1 else "(?:" + "|".join(ordered) + ")"


def _gap(token: Gap, previous: bool | None, following: bool) -> str:
    # Words and what may stand between them within a sentence; lazy, so that the nearest continuation wins. Possessive
    # words: a word is never taken in halves, but what comes next may be joined to the last by a sign.
    first = f"{_BETWEEN}+" if previous and following else f"{_BETWEEN}*"
    if previous:
        first = f"(?![^\\W_]){first}"
    later = f"{_BETWEEN}*" if not following else f"{_BETWEEN}+"
    apart = f"(?:[^\\W_][\\w'@#-]*+{later}){{{token.low},{token.high}}}?"
    if not token.high:
        return first + apart
    joined = f"(?:[^\\W_][\\w'@#-]*+{later}){{{max(token.low - 1, 0)},{token.high - 1}}}?[^\\W_][\\w'@#-]*"
    edge = "(?<![^\\W_])" if following else "(?:(?<![^\\W_])|(?![^\\W_]))"
    return f"{first}(?:{apart}|{joined}{edge})"


def _literal(
    text: str, before: Token | None, after: Token | None, previous: bool | None, following: bool
) -> str:
    """Write a literal; around a gap the spaces belong to the gap, and next to a sign a space is optional."""
    if isinstance(before, Gap):
        text = text.lstrip(" ")
    if isinstance(after, Gap):
        text = text.rstrip(" ")
    out = []
    for i, sign in enumerate(text):
        left = _wordy(text[i - 1]) if i else (_ends(before) if before is not None else previous)
        right = (
            _wordy(text[i + 1]) if i + 1 < len(text) else (_begins(after) if after is not None else following)
        )
        out.append(" ?" if sign == " " and (left is False or right is False) else re.escape(sign))
    return "".join(out)


def _wordy(sign: str) -> bool:
    return sign.isalnum()


def _begins(token: Token) -> bool:
    """Whether a token begins with a letter or digit (a choice: whether all its options do)."""
    return _edge(token, 0)


def _ends(token: Token) -> bool:
    """Whether a token ends with a letter or digit (a choice: whether all its options do)."""
    return _edge(token, -1)


def _edge(token: Token, side: int) -> bool:
    if isinstance(token, Literal):
        # A space alone is no sign: what matters stands on its other side.
        return _wordy((token.text.strip(" ") or "a")[side])
    if isinstance(token, More):
        return _wordy(token.sign)
    if isinstance(token, Choice):
        return all(_edge(option[side], side) for option in token.options if option)
    return True
