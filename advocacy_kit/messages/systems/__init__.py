"""Exports of common systems: one module a system, each with what is known of its columns and where that was read up.

To add one, add a file that offers ``SYSTEM`` (or ``SYSTEMS``), and a fixture of it under ``tests``. They were made from public
documentation and public programs that read such files; no real export was seen.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from advocacy_kit.messages.names import normal
from advocacy_kit.messages.readers.base import as_text
from advocacy_kit.messages.systems.base import Source, System, Thread

__all__ = ["Source", "System", "Thread", "find_header_of", "find_system", "systems"]

#: Rows among which the names of an export's columns are looked for; some stand below a title and filters.
DEEPEST = 20


@cache
def systems() -> tuple[System, ...]:
    """All systems, the weakest fingerprints last.

    Raises
    ------
    RuntimeError
        Two have the same name.
    """
    found: list[System] = []
    for module in sorted(m.name for m in iter_modules(__path__)):
        room = import_module(f"{__name__}.{module}")
        found += [s for s in (getattr(room, "SYSTEM", None), *getattr(room, "SYSTEMS", ())) if s]
    names = [system.name for system in found]
    if len(set(names)) < len(names):
        raise RuntimeError(f"two systems of one name: {names}")
    return tuple(sorted(found, key=lambda system: system.weak))


def find_system(names: list[str]) -> System | None:
    """Find the system whose export has columns of these names."""
    plain = [normal(name) for name in names]
    return next((system for system in systems() if system.matches(plain)), None)


def find_header_of(rows: list[list]) -> tuple[int, list[str], System] | None:
    """Find the names of an export's columns among the first rows of a table.

    Returns
    -------
    skip : int
        Rows before the first row of data; a survey's questions under its names are among them.
    names : list of str
        As they stand there.
    system : System
        Whose export it is; None where it is of none that is known.
    """
    for i, row in enumerate(rows[:DEEPEST]):
        names = [as_text(cell).strip() for cell in row]
        system = find_system(names)
        if system is not None:
            return i + 1 + system.further_rows(names, rows[i + 1 : i + 3]), names, system
    return None
