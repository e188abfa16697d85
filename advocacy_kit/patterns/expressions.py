r"""The small language in which a signal's patterns are written.

=================  ====================================================================================
``still waiting``  words, with word boundaries where it begins or ends with a letter or digit
``disappoint*``    any letters after (``*klachten``: any letters before)
``(no|zero) word`` alternatives; an empty one is allowed
``had <0-3> more`` a gap of 0 to 3 words that does not leave the sentence
``# weeks``        a number in digits
``pf+``            the sign before, once or more
``{negation}``     a shared list of words
``\*``             the sign itself
=================  ====================================================================================

:func:`parse` gives a tree and :func:`to_regex` the regular expression that says what it means; :func:`tail_regex` and
:func:`mirrored` serve a search that finds one literal of an expression and verifies what stands on both sides of it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advocacy_kit.patterns.normalise import normalise


class ExpressionError(ValueError):
    """An expression that does not hold to the grammar; the message says where."""


@dataclass(frozen=True, slots=True)
class Literal:
    """Text that stands there as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Letters:
    """Any letters, also none (``*``)."""


@dataclass(frozen=True, slots=True)
class More:
    """More of one sign, also none: ``x+`` is the sign itself and `More` of it."""

    sign: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number in digits (``#``)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Some words in between (``<0-3>``)."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives (``(a|b)`` or ``{list}``)."""

    options: tuple[tuple["Token", ...], ...]


Token = Literal | Letters | More | Number | Gap | Choice
_BETWEEN = "[^\\w.!?;\\n]"
_GAP = re.compile(r"<(\d)-(\d)>")


def parse(expression: str, lists: Mapping[str, Sequence[str]] | None = None) -> tuple[Token, ...]:
    """Read an expression.

    Parameters
    ----------
    expression : str
        In the grammar of this module, lower case.
    lists : mapping of str to list of str
        The shared lists that ``{name}`` may name; their entries are expressions too.

    Raises
    ------
    ExpressionError
        With the position and what is allowed there.
    """
    if not expression.strip():
        raise ExpressionError("an expression cannot be empty")
    if expression != expression.strip() or "  " in expression:
        raise ExpressionError(f"{expression!r} has a space too many")
    expression = normalise(expression)[0]
    tokens, end = _sequence(expression, 0, lists or {}, nested=False)
    if end != len(expression):
        raise ExpressionError(f"{expression!r}: ')' without '(' at position {end + 1}")
    if not any(_has_literal(token) for token in tokens):
        raise ExpressionError(f"{expression!r} names no word of its own to look for")
    return _spaced(tokens)


def _sequence(text: str, i: int, lists: Mapping, *, nested: bool) -> tuple[tuple[Token, ...], int]:
    tokens: list[Token] = []
    plain = ""

    def flush() -> None:
        nonlocal plain
        if plain:
            tokens.append(Literal(plain))
            plain = ""

    while i < len(text):
        sign = text[i]
        if sign == "\\":
            if i + 1 == len(text):
                raise ExpressionError(f"{text!r} ends in a '\\'")
            plain += text[i + 1]
            i += 2
        elif sign in ")|":
            if not nested and sign == "|":
                raise ExpressionError(f"{text!r}: '|' stands outside '( )' at position {i + 1}")
            break
        elif sign == "(":
            flush()
            choice, i = _choice(text, i + 1, lists)
            tokens.append(choice)
        elif sign == "{":
            flush()
            close = text.find("}", i)
            name = text[i + 1 : close] if close > 0 else text[i + 1 :]
            if close < 0 or name not in lists:
                known = ", ".join(sorted(lists)) or "none"
                raise ExpressionError(f"{text!r} names the list {name!r}; there are: {known}")
            tokens.append(Choice(tuple(parse(entry, lists) for entry in lists[name])))
            i = close + 1
        elif sign == "<":
            flush()
            gap = _GAP.match(text, i)
            if not gap or int(gap[1]) > int(gap[2]):
                raise ExpressionError(f"{text!r}: a gap is written <0-3>, at position {i + 1}")
            tokens.append(Gap(int(gap[1]), int(gap[2])))
            i = gap.end()
        elif sign == "*":
            flush()
            tokens.append(Letters())
            i += 1
        elif sign == "#":
            flush()
            tokens.append(Number())
            i += 1
        elif sign == "+" and plain and plain[-1] != " ":
            repeated, plain = plain[-1], plain[:-1]
            flush()
            tokens.append(_Repeat(repeated))
            i += 1
        else:
            plain += sign
            i += 1
    flush()
    return _with_long_literals(tokens), i


@dataclass(frozen=True, slots=True)
class _Repeat:
    """``x+`` while an expression is read."""

    sign: str


def _with_long_literals(tokens: Sequence[Token | _Repeat]) -> tuple[Token, ...]:
    """Write each ``x+`` as a literal and :class:`More`, so that literals become as long as they can be.

    ``si+gh+`` becomes ``s``, more ``i``, ``igh``, more ``h``: there is a literal ``igh`` to look for.
    """
    out: list[Token] = []
    carried = ""
    for token, after in zip(tokens, [*tokens[1:], None][: len(tokens)], strict=True):
        if isinstance(token, Literal):
            out.append(Literal(carried + token.text))
            carried = ""
        elif isinstance(token, _Repeat):
            if carried:
                out += [Literal(carried + token.sign), More(token.sign)]
                carried = ""
            elif isinstance(after, Literal | _Repeat):
                out.append(More(token.sign))
                carried = token.sign
            else:
                before = out.pop().text if out and isinstance(out[-1], Literal) else ""
                out += [Literal(before + token.sign), More(token.sign)]
        else:
            out.append(token)
    return tuple(out)


def _choice(text: str, i: int, lists: Mapping) -> tuple[Choice, int]:
    options: list[tuple[Token, ...]] = []
    while True:
        option, i = _sequence(text, i, lists, nested=True)
        options.append(option)
        if i == len(text):
            raise ExpressionError(f"{text!r}: '(' is not closed")
        i += 1
        if text[i - 1] == ")":
            return Choice(tuple(options)), i


def _has_literal(token: Token) -> bool:
    if isinstance(token, Choice):
        return all(any(_has_literal(t) for t in option) or not option for option in token.options) and any(
            token.options
        )
    return isinstance(token, Literal) and bool(token.text.strip())


def _spaced(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Give an optional choice the space beside it: where the choice is empty, the space goes with it."""
    out: list[Token] = []
    waiting = _gaps_alone(tokens)
    while waiting:
        token = waiting.pop(0)
        after = waiting[0] if waiting else None
        space_after = isinstance(after, Literal) and after.text.startswith(" ")
        if isinstance(token, Choice):
            if space_after:
                # "(really |) late" means the same as "(really|) late".
                token = Choice(tuple(_without_space(option) for option in token.options))
            if not all(token.options):
                opens = not out or _ends_in_space(out[-1])
                if not out and isinstance(after, Gap):
                    # A gap that nothing precedes is no gap: it goes with the choice.
                    token = Choice(tuple((*o, after) if o else o for o in token.options))
                    waiting.pop(0)
                    if waiting and isinstance(waiting[0], Literal):
                        waiting[0] = Literal(waiting[0].text.lstrip(" "))
                elif after is None and out and isinstance(out[-1], Gap):
                    gap = out.pop()
                    token = Choice(tuple((gap, *o) if o else o for o in token.options))
                    if out and isinstance(out[-1], Literal):
                        out[-1] = Literal(out[-1].text.rstrip(" "))
                elif opens and space_after:
                    waiting[0] = Literal(after.text[1:])
                    token = Choice(tuple(joined((*o, Literal(" "))) if o else o for o in token.options))
                elif (
                    opens
                    and (after is None or isinstance(after, Gap))
                    and out
                    and isinstance(out[-1], Literal)
                ):
                    # At the end, or before a gap, which brings its own space: the space before goes into the options.
                    out[-1] = Literal(out[-1].text[:-1])
                    token = Choice(tuple(joined((Literal(" "), *o)) if o else o for o in token.options))
        out.append(token)
        out = [t for t in out if not (isinstance(t, Literal) and not t.text)]
    return joined(out)


def _gaps_alone(tokens: Sequence[Token]) -> list[Token]:
    """Leave out the spaces beside a gap, which brings its own, where they stand by themselves."""
    return [
        token
        for i, token in enumerate(tokens)
        if not (
            isinstance(token, Literal)
            and token.text == " "
            and any(isinstance(beside, Gap) for beside in tokens[max(0, i - 1) : i + 2])
        )
    ]


def _without_space(option: tuple[Token, ...]) -> tuple[Token, ...]:
    """An option without the space at its end."""
    if option and isinstance(option[-1], Literal) and option[-1].text.endswith(" "):
        kept = Literal(option[-1].text.rstrip(" "))
        return (*option[:-1], kept) if kept.text else option[:-1]
    return option


def _ends_in_space(token: Token) -> bool:
    if isinstance(token, Choice):
        return all(_ends_in_space(option[-1]) for option in token.options if option)
    return isinstance(token, Literal) and token.text.endswith(" ")


def joined(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Join neighbouring literals; a space too many goes."""
    out: list[Token] = []
    for token in tokens:
        if out and type(token) is Literal and type(out[-1]) is Literal:
            out[-1] = Literal((out[-1].text + token.text).replace("  ", " "))
        else:
            out.append(token)
    return tuple(out)


def to_regex(tokens: Sequence[Token]) -> str:
    """Write an expression as a regular expression over normalised text.

    A word boundary is asked for where the expression begins or ends with a letter or digit.
    """
    first, rest = tokens[0], tokens[1:]
    if not isinstance(first, Choice):
        return ("(?<!\\w)" if _begins(first) else "") + tail_regex(tokens, None)
    written = [to_regex(option) if not rest else _opened(option) for option in first.options if option]
    regex = _either(written) + (tail_regex(rest, _ends(first)) if rest else "")
    if all(first.options) or not rest:
        return regex
    return _either([regex, to_regex(rest)])


def _opened(option: Sequence[Token]) -> str:
    """An option at the start of an expression, with its boundary."""
    if isinstance(option[0], Choice):
        return _either(
            [_opened((*inner, *option[1:])) for inner in option[0].options if (*inner, *option[1:])]
        )
    return ("(?<!\\w)" if _begins(option[0]) else "") + "".join(_parts(option, None, bounded=False))


def tail_regex(tokens: Sequence[Token], previous: bool | None) -> str:
    """Write what follows a piece of text, up to the boundary at its end.

    Parameters
    ----------
    tokens : sequence of Token
        What follows; may be none.
    previous : bool or None
        Whether what stands before ends with a letter or digit; ``None`` where nothing does.
    """
    return "".join(_parts(tokens, previous, bounded=True))


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


def _parts(tokens: Sequence[Token], previous: bool | None, *, bounded: bool) -> list[str]:
    """Write each token; with `bounded`, a word boundary after the last where it ends with a letter or digit."""
    if not tokens:
        return ["(?!\\w)"] if bounded and previous else []
    parts: list[str] = []
    for i, token in enumerate(tokens):
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        last = after is None
        if isinstance(token, Literal):
            before = tokens[i - 1] if i else None
            parts.append(_literal(token.text, before, after, previous if i == 0 else None))
        elif isinstance(token, Letters):
            parts.append("[^\\W\\d_]*")
        elif isinstance(token, More):
            parts.append(re.escape(token.sign) + "*")
        elif isinstance(token, Number):
            parts.append("\\d+(?:[.,:]\\d+)*")
        elif isinstance(token, Gap):
            parts.append(_gap(token, previous, None if last else _begins(after)))
        else:
            parts.append(
                _either(["".join(_parts(o, previous, bounded=bounded and last)) for o in token.options])
            )
            previous = _ends(token)
            continue
        previous = _ends(token)
    if bounded and previous and not isinstance(tokens[-1], Choice):
        parts.append("(?!\\w)")
    return parts


def _either(regexes: Sequence[str]) -> str:
    """Write alternatives, the longest first."""
    ordered = sorted(set(regexes), key=lambda r: (-len(r), r))
    return ordered[0] if len(ordered) == 1 else "(?:" + "|".join(ordered) + ")"


def _gap(token: Gap, previous: bool | None, following: bool | None) -> str:
    # Words and what may stand between them within a sentence; lazy, so that the nearest continuation wins. Possessive
    # words: a word is never taken in halves.
    first = f"{_BETWEEN}+" if previous and following is not False else f"{_BETWEEN}*"
    later = f"{_BETWEEN}*" if following is False else f"{_BETWEEN}+"
    return f"{first}(?:[\\w'@#-]++{later}){{{token.low},{token.high}}}?"


def _literal(text: str, before: Token | None, after: Token | None, previous: bool | None) -> str:
    """Write a literal; around a gap the spaces belong to the gap, and next to a sign a space is optional."""
    if isinstance(before, Gap):
        text = text.lstrip(" ")
    if isinstance(after, Gap):
        text = text.rstrip(" ")
    out = []
    for i, sign in enumerate(text):
        left = _wordy(text[i - 1]) if i else (_ends(before) if before is not None else previous)
        right = _wordy(text[i + 1]) if i + 1 < len(text) else (_begins(after) if after is not None else True)
        out.append(" ?" if sign == " " and (left is False or right is False) else re.escape(sign))
    return "".join(out)


def _wordy(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


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
