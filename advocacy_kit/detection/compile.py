"""From a codebook's rules to what the engine searches for: literals for the automaton, and what to verify at a hit."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from advocacy_kit.codebook import Codebook
from advocacy_kit.codebook.model import INTENSITIES, Rule
from advocacy_kit.patterns.expressions import (
    Gap,
    Literal,
    Token,
    begins_in_word,
    ends_in_word,
    linear_forms,
    parse,
    regex_parts,
    to_regex,
)

#: Words before and after a match that its guards look at, and signs that hold them.
GUARD_WORDS, GUARD_SIGNS = 4, 64
#: How far before its literal a match may begin.
LEFT_SIGNS = 96


@dataclass(frozen=True, slots=True)
class Guard:
    """What must, or must not, stand around a match; ``None`` where nothing is asked."""

    not_before: re.Pattern | None
    not_after: re.Pattern | None
    before: re.Pattern | None
    after: re.Pattern | None
    sentence: re.Pattern | None
    not_sentence: re.Pattern | None
    message: re.Pattern | None
    not_message: re.Pattern | None
    at: str | None
    upper: bool
    unless_quoted: bool

    @property
    def asks_nothing(self) -> bool:
        """Whether every match passes."""
        return not any(getattr(self, name) for name in self.__slots__)


@dataclass(frozen=True, slots=True)
class Entry:
    """What to verify when the automaton finds a literal.

    Attributes
    ----------
    signal : int
        Position of the signal in the program.
    strength : int
        0 subtle, 1 clear, 2 strong.
    left_bound, right_bound : bool
        Ask that no letter or digit touches the literal there.
    left, right : re.Pattern or None
        What must stand before (ending at the literal) and after it; part of the match.
    guard : Guard or None
        What must stand around.
    """

    signal: int
    strength: int
    left_bound: bool
    right_bound: bool
    left: re.Pattern | None
    right: re.Pattern | None
    guard: Guard | None


@dataclass(frozen=True, slots=True)
class Program:
    """All rules of one language and voice, ready to search.

    Attributes
    ----------
    signals : tuple of str
        Ids, in the order that entries count them.
    literals : tuple of str
        What the automaton looks for.
    entries : tuple of tuple of Entry
        For each literal, what to verify.
    shapes : tuple of (Entry, str)
        Rules that look at the form of the text rather than at its words.
    """

    signals: tuple[str, ...]
    literals: tuple[str, ...]
    entries: tuple[tuple[Entry, ...], ...]
    shapes: tuple[tuple[Entry, str], ...]


def compile_program(codebook: Codebook, language: str, voice: str) -> Program:
    """Compile the rules of one language and voice."""
    found: dict[str, dict[Entry, None]] = {}
    shapes = []
    signals = codebook.of_voice(voice)
    lists = codebook.lists[language]
    for number, signal in enumerate(signals):
        for rule in signal[language].patterns:
            guard = _guard(rule, lists)
            strength = INTENSITIES.index(rule.intensity)
            if rule.shape:
                shapes.append((Entry(number, strength, False, False, None, None, guard), rule.shape))
            for expression in rule.find:
                for form in linear_forms(parse(expression, lists)):
                    for literal, bounds, left, right in _searches(form):
                        entry = Entry(number, strength, *bounds, left, right, guard)
                        found.setdefault(literal, {})[entry] = None
    literals = tuple(sorted(found))
    return Program(
        tuple(s.id for s in signals), literals, tuple(tuple(found[x]) for x in literals), tuple(shapes)
    )


def _guard(rule: Rule, lists: dict[str, list[str]]) -> Guard | None:
    def pattern(expressions: list[str]) -> re.Pattern | None:
        if not expressions:
            return None
        return re.compile("|".join(to_regex(parse(e, lists)) for e in expressions))

    guard = Guard(
        *(pattern(getattr(rule, key)) for key in ("not_before", "not_after", "before", "after", "sentence", "not_sentence",
                                                  "message", "not_message")),
        at=rule.at,
        upper=rule.case == "upper",
        unless_quoted=rule.unless_quoted,
    )  # fmt: skip
    return None if guard.asks_nothing else guard


def _searches(
    form: Sequence[Token],
) -> Iterator[tuple[str, tuple[bool, bool], re.Pattern | None, re.Pattern | None]]:
    """Choose the literal to look for in a form; give it with its bounds and what surrounds it.

    The longest literal is the rarest. A space next to a sign is optional, so such a literal is looked for in both
    spellings.
    """
    bound_left = "(?<!\\w)" if begins_in_word(form) else ""
    bound_right = "(?!\\w)" if ends_in_word(form) else ""
    parts = regex_parts(form)
    places = [i for i, token in enumerate(form) if isinstance(token, Literal) and token.text.strip()]
    if not places:
        # Only repeated signs ("u+"): look for one sign, at the first of its row.
        sign = form[0].sign
        left = re.compile(f"(?<!{re.escape(sign)}){bound_left}\\Z")
        yield sign, (False, False), left, re.compile(f"{re.escape(sign)}*" + "".join(parts[1:]) + bound_right)
        return
    place = max(places, key=lambda i: len(form[i].text.strip()))
    before, after, text = parts[:place], parts[place + 1 :], form[place].text
    if before and text[0] == " " and not isinstance(form[place - 1], Gap):
        before.append(" ")
    if after and text[-1] == " " and not isinstance(form[place + 1], Gap):
        after.insert(0, " ")
    left = re.compile(f"{bound_left}(?:{''.join(before)})\\Z") if before else None
    right = re.compile("".join(after) + bound_right) if after else None
    bounds = (not before and bool(bound_left), not after and bool(bound_right))
    for spelling in _spellings(text.strip()):
        yield spelling, bounds, left, right


def _spellings(literal: str) -> list[str]:
    """List the ways to write a literal, with and without the space next to a sign."""
    spellings = [literal[0]]
    for i in range(1, len(literal)):
        sign = literal[i]
        wordy = literal[i - 1].isalnum() and (literal[i + 1].isalnum() if i + 1 < len(literal) else True)
        both = sign == " " and not wordy and len(spellings) < 8
        spellings = [s + sign for s in spellings] + (spellings if both else [])
    return spellings
