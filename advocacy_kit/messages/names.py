"""Names of columns and values as words: ``Klant_Reactie``, ``klantReactie``, ``klant reactie`` are one."""

import re
import unicodedata
from functools import cache

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NO_WORD = re.compile(r"[^0-9a-z]+")
_TAIL = re.compile(r"(?<=[a-z]) ?\d{1,2}$")


def normal(name: str) -> str:
    """Bring a name to plain lower-case words parted by single spaces."""
    plain = unicodedata.normalize("NFKD", _HUMP.sub(" ", name.strip("\ufeff \t\r\n")))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _NO_WORD.sub(" ", plain.casefold()).strip()


def without_number(name: str) -> str:
    """Drop a number at the end of a normal name ("opmerking 1"), unless nothing else is left."""
    return _TAIL.sub("", name)


@cache
def listed(names: str) -> tuple[str, ...]:
    """Read a comma-separated list of names."""
    return tuple(dict.fromkeys(normal(n) for n in names.split(",") if n.strip()))


@cache
def _lookup(table: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {value: meaning for meaning, values in table for value in listed(values)}


def meanings(table: dict[str, str]) -> dict[str, str]:
    """Turn a table of value lists (`roles.VOICES`) into value → meaning."""
    return _lookup(tuple(table.items()))
