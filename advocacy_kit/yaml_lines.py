"""YAML with line numbers: every fault in a content file can be told with the line it stands on."""

from pathlib import Path

import yaml
from pydantic import BaseModel, ValidationError

from advocacy_kit.errors import Fault

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Lines:
    """Where each part of a YAML document stands.

    Parameters
    ----------
    node : yaml.Node or None
        Root of the composed document.
    """

    def __init__(self, node: yaml.Node | None) -> None:
        self._at: dict[tuple[str | int, ...], int] = {(): 1}
        if node is not None:
            self._walk(node, ())

    def _walk(self, node: yaml.Node, where: tuple[str | int, ...]) -> None:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                self._at[(*where, key.value)] = key.start_mark.line + 1
                self._walk(value, (*where, key.value))
        elif isinstance(node, yaml.SequenceNode):
            for i, value in enumerate(node.value):
                self._at[(*where, i)] = value.start_mark.line + 1
                self._walk(value, (*where, i))

    def line(self, where: tuple[str | int, ...]) -> int:
        """Line of a part, or of the nearest part around it (a missing key stands nowhere itself)."""
        while where not in self._at:
            where = where[:-1]
        return self._at[where]


def duplicate_keys(node: yaml.Node | None) -> list[tuple[int, str]]:
    """List keys that a mapping holds twice (YAML would keep the last and say nothing): line and key."""
    found: list[tuple[int, str]] = []
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                found.append((key.start_mark.line + 1, key.value))
            seen.add(key.value)
            found += duplicate_keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            found += duplicate_keys(value)
    return found


def read_yaml(path: Path) -> tuple[object, Lines, list[Fault]]:
    """Read a YAML file with its line numbers.

    Returns
    -------
    data : object
        The document, ``None`` where it cannot be read.
    lines : Lines
        Where each part stands.
    faults : list of Fault
        Why it cannot be read, or which keys it holds twice.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        loader = _Loader(text)
        node = loader.get_single_node()
        data = loader.construct_document(node) if node is not None else None
    except OSError as error:
        return None, Lines(None), [Fault(path, 1, f"cannot be read: {error.strerror or error}")]
    except UnicodeDecodeError as error:
        return None, Lines(None), [Fault(path, 1, f"is not UTF-8 (byte {error.start})")]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        return None, Lines(None), [Fault(path, mark.line + 1 if mark else 1, f"not valid YAML: {problem}")]
    doubles = [Fault(path, line, f"the key {key!r} stands twice here") for line, key in duplicate_keys(node)]
    return data, Lines(node), doubles


def validation_faults(path: Path, lines: Lines, error: ValidationError, *, at: tuple = ()) -> list[Fault]:
    """Turn a pydantic error into one fault a problem, each with its line."""
    faults = []
    for problem in error.errors(include_url=False):
        where = tuple(at) + tuple(problem["loc"])
        name = ".".join(map(str, where)) or "document"
        got = problem.get("input")
        shown = (
            "" if isinstance(got, (dict, list, BaseModel)) or got is None else f" (found {str(got)[:60]!r})"
        )
        message = problem["msg"].removeprefix("Value error, ")
        faults.append(Fault(path, lines.line(where), f"{name}: {message}{shown}"))
    return faults
