"""What an expression is made of."""

from dataclasses import dataclass


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
