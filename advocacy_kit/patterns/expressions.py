r"""The small language in which a signal's patterns are written.

=================  ====================================================================================
``still waiting``  words, with word boundaries where it begins or ends with a letter or digit
``disappoint*``    any letters after (``*klachten``: any letters before)
``(no|zero) word`` alternatives; an empty one is allowed
``had <0-3> more`` a gap of 0 to 3 words that does not leave the sentence; what a sign joins ("day-to-day") is one
``# weeks``        a number in digits
``pf+``            the sign before, once or more
``{negation}``     a shared list of words
``\*``             the sign itself
=================  ====================================================================================

:func:`parse` gives the tokens; what they mean is spelled out in :mod:`advocacy_kit.patterns.steps`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advocacy_kit.locale import say
from advocacy_kit.patterns.folding import folded
from advocacy_kit.patterns.tokens import Choice, Gap, Letters, Literal, More, Number, Token

_GAP = re.compile(r"<(\d)-(\d)>")


class ExpressionError(ValueError):
    """An expression that does not hold to the grammar; the message says where."""


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
        raise ExpressionError(say("patterns-empty"))
    if expression != expression.strip() or "  " in expression:
        raise ExpressionError(say("patterns-space", expression=expression))
    expression = folded(expression)
    tokens, end = _sequence(expression, 0, lists or {}, nested=False)
    if end != len(expression):
        raise ExpressionError(say("patterns-no-opening", expression=expression, position=end + 1))
    tokens = _spaced(tokens)
    if not named(tokens):
        raise ExpressionError(say("patterns-no-word", expression=expression))
    if _may_be_gap(tokens, 0) or _may_be_gap(tokens, -1):
        raise ExpressionError(say("patterns-gap-alone", expression=expression))
    return tokens


def named(tokens: Sequence[Token]) -> bool:
    """Whether every match of a row of tokens has some literal."""
    return any(
        bool(token.text.strip())
        if isinstance(token, Literal)
        else isinstance(token, Choice) and all(map(named, token.options))
        for token in tokens
    )


def _may_be_gap(tokens: Sequence[Token], end: int) -> bool:
    """Whether a row of tokens may have a gap at one end (0 the first, -1 the last)."""
    for token in tokens if end == 0 else reversed(tokens):
        if isinstance(token, Choice) and not any(_may_be_gap(option, end) for option in token.options):
            if all(token.options):
                return False
            continue
        return isinstance(token, Choice | Gap)
    return False


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
                raise ExpressionError(say("patterns-backslash", expression=text))
            plain += text[i + 1]
            i += 2
        elif sign in ")|":
            if not nested and sign == "|":
                raise ExpressionError(say("patterns-bar", expression=text, position=i + 1))
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
                known = ", ".join(sorted(lists)) or "–"
                raise ExpressionError(say("patterns-list", expression=text, name=name, known=known))
            tokens.append(Choice(tuple(parse(entry, lists) for entry in lists[name])))
            i = close + 1
        elif sign == "<":
            flush()
            gap = _GAP.match(text, i)
            if not gap or int(gap[1]) > int(gap[2]):
                raise ExpressionError(say("patterns-gap", expression=text, position=i + 1))
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
        options.append(_spaced(option))
        if i == len(text):
            raise ExpressionError(say("patterns-not-closed", expression=text))
        i += 1
        if text[i - 1] == ")":
            return Choice(tuple(options)), i


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
