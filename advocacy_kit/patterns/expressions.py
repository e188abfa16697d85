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

:func:`parse` gives a tree; :func:`to_regex` the regular expression that says what it means; :func:`linear_forms`
the same without alternatives, so that each form has a literal that a search automaton can look for.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from advocacy_kit.patterns.normalise import normalise

MAX_FORMS = 160


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
class Repeat:
    """One sign, once or more (``x+``)."""

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


Token = Literal | Letters | Repeat | Number | Gap | Choice
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
    return tokens


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
            tokens.append(Repeat(repeated))
            i += 1
        else:
            plain += sign
            i += 1
    flush()
    return tuple(tokens), i


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
    return isinstance(token, Repeat) or (isinstance(token, Literal) and bool(token.text.strip()))


def linear_forms(tokens: Sequence[Token], limit: int = MAX_FORMS) -> list[tuple[Token, ...]]:
    """Write out the alternatives, so that each form is a plain row of tokens.

    Where this would give more than `limit` forms, the later choices stay as they are.

    Returns
    -------
    list of tuple of Token
        Neighbouring literals are joined, needless spaces removed.
    """
    forms: list[list[Token]] = [[]]
    for token in tokens:
        if isinstance(token, Choice):
            options = [form for option in token.options for form in linear_forms(option, limit)]
            if len(forms) * len(options) <= limit:
                forms = [[*form, *option] for form in forms for option in options]
                continue
        forms = [[*form, token] for form in forms]
    return list(dict.fromkeys(_tidy(form) for form in forms))


def _tidy(form: Sequence[Token]) -> tuple[Token, ...]:
    joined: list[Token] = []
    for token in form:
        if isinstance(token, Literal) and joined and isinstance(joined[-1], Literal):
            text = joined[-1].text + token.text
            joined[-1] = Literal(re.sub(" {2,}", " ", text))
        else:
            joined.append(token)
    if joined and isinstance(joined[0], Literal):
        joined[0] = Literal(joined[0].text.lstrip(" "))
    if joined and isinstance(joined[-1], Literal):
        joined[-1] = Literal(joined[-1].text.rstrip(" "))
    return tuple(t for t in joined if not (isinstance(t, Literal) and not t.text))


def to_regex(tokens: Sequence[Token], *, bounded: bool = True) -> str:
    """Write a row of tokens as a regular expression over normalised text.

    Parameters
    ----------
    tokens : sequence of Token
        As given by :func:`parse` or :func:`linear_forms`.
    bounded : bool
        Ask for a word boundary where the expression begins or ends with a letter or digit.
    """
    regexes = set()
    for form in linear_forms(tokens):
        left = "(?<!\\w)" if bounded and begins_in_word(form) else ""
        right = "(?!\\w)" if bounded and ends_in_word(form) else ""
        regexes.add(left + "".join(regex_parts(form)) + right)
    forms = sorted(regexes, key=lambda r: (-len(r), r))
    return forms[0] if len(forms) == 1 else "(?:" + "|".join(forms) + ")"


def regex_parts(form: Sequence[Token]) -> list[str]:
    """Write each token of a linear form as a piece of regular expression, without boundaries."""
    parts: list[str] = []
    for i, token in enumerate(form):
        if isinstance(token, Literal):
            text = token.text
            # Around a gap the spaces belong to the gap.
            if i and isinstance(form[i - 1], Gap):
                text = text.lstrip(" ")
            if i + 1 < len(form) and isinstance(form[i + 1], Gap):
                text = text.rstrip(" ")
            parts.append(literal_regex(text))
        elif isinstance(token, Letters):
            parts.append("[^\\W\\d_]*")
        elif isinstance(token, Repeat):
            parts.append(re.escape(token.sign) + "+")
        elif isinstance(token, Number):
            parts.append("\\d+(?:[.,:]\\d+)*")
        elif isinstance(token, Gap):
            # Words and what may stand between them within a sentence; lazy, so that the nearest continuation wins.
            # Possessive words: a word is never taken in halves.
            after = form[i + 1] if i + 1 < len(form) else None
            sign_next = isinstance(after, Literal) and not _wordy(after.text.lstrip(" ")[:1] or "a")
            sign_next |= isinstance(after, Repeat) and not _wordy(after.sign)
            many = "*" if sign_next else "+"
            parts.append(f"{_BETWEEN}{many}(?:[\\w'@#-]++{_BETWEEN}{many}){{{token.low},{token.high}}}?")
        else:
            parts.append(to_regex((token,), bounded=False))
    return parts


def literal_regex(text: str) -> str:
    """Write a literal as a regular expression; a space next to a sign is optional."""
    out = []
    for i, sign in enumerate(text):
        if sign == " " and 0 < i < len(text) - 1 and not (_wordy(text[i - 1]) and _wordy(text[i + 1])):
            out.append(" ?")
        else:
            out.append(re.escape(sign))
    return "".join(out)


def _wordy(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def begins_in_word(form: Sequence[Token]) -> bool:
    """Tell whether a linear form begins with a letter or digit, so that a boundary is asked for."""
    first = form[0]
    if isinstance(first, Choice):
        return all(begins_in_word(o) for o in linear_forms((first,)))
    return (
        (isinstance(first, Literal) and _wordy(first.text[0]))
        or isinstance(first, Number | Letters)
        or (isinstance(first, Repeat) and _wordy(first.sign))
    )


def ends_in_word(form: Sequence[Token]) -> bool:
    """Tell whether a linear form ends with a letter or digit, so that a boundary is asked for."""
    last = form[-1]
    if isinstance(last, Choice):
        return all(ends_in_word(o) for o in linear_forms((last,)))
    return (
        (isinstance(last, Literal) and _wordy(last.text[-1]))
        or isinstance(last, Number | Letters)
        or (isinstance(last, Repeat) and _wordy(last.sign))
    )
