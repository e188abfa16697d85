"""YAML with line numbers: every fault in a content file can be told with the line it stands on, in both languages."""

import re
from pathlib import Path

import yaml
from pydantic import ValidationError
from yaml.constructor import ConstructorError

from advocacy_kit.errors import Fault, Refusal
from advocacy_kit.field_faults import told
from advocacy_kit.locale import say

_Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: Levels beyond which no file of ours goes.
DEEPEST = 50
#: Bytes of the largest file that is read: thousands of jobs, hundreds of practice items.
LARGEST = 1_000_000
_OPENING = (
    yaml.BlockMappingStartToken, yaml.BlockSequenceStartToken, yaml.FlowMappingStartToken, yaml.FlowSequenceStartToken,
)  # fmt: skip
_CLOSING = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


class _Loader(_Base):
    """YAML's plain types but dates: a day stays the text that somebody wrote, right or wrong."""

    yaml_implicit_resolvers = {  # noqa: RUF012  # as PyYAML names it
        first: [(tag, pattern) for tag, pattern in resolvers if tag != _TIMESTAMP]
        for first, resolvers in _Base.yaml_implicit_resolvers.items()
    }

    def construct_object(self, node: yaml.Node, deep: bool = False) -> object:
        """Make a node's value; what cannot be made (`!!int a`, `0x_`) is told with its place."""
        try:
            return super().construct_object(node, deep)
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
            raise ConstructorError(None, None, "value", node.start_mark) from None


class Lines:
    """Where each part of a YAML document stands.

    Parameters
    ----------
    node : yaml.Node or None
        Root of the composed document.
    """

    def __init__(self, node: yaml.Node | None) -> None:
        self._at: dict[tuple[str | int, ...], int] = {(): 1}
        #: Keys that a mapping holds twice (YAML would keep the last and say nothing): line and key.
        self.doubles: list[tuple[int, str]] = []
        self._seen: set[int] = set()
        if node is not None:
            self._walk(node, ())

    def _walk(self, node: yaml.Node, where: tuple[str | int, ...]) -> None:
        # What an alias names was met before; a node that holds itself would never end.
        if id(node) in self._seen:
            return
        if len(where) > DEEPEST:
            raise RecursionError
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            keys: set[str] = set()
            for key, value in node.value:
                name = str(key.value)
                if name in keys:
                    self.doubles.append((key.start_mark.line + 1, name))
                keys.add(name)
                self._at[(*where, name)] = key.start_mark.line + 1
                self._walk(value, (*where, name))
        elif isinstance(node, yaml.SequenceNode):
            for i, value in enumerate(node.value):
                self._at[(*where, i)] = value.start_mark.line + 1
                self._walk(value, (*where, i))

    def stands(self, where: tuple[str | int, ...]) -> bool:
        """Whether a part stands in the document by itself."""
        return where in self._at

    def line(self, where: tuple[str | int, ...]) -> int:
        """Line of a part, or of the nearest part around it (a missing key stands nowhere itself)."""
        while where not in self._at:
            where = where[:-1]
        return self._at[where]


def read_yaml(path: Path, *, largest: int = LARGEST, ours: bool = False) -> tuple[object, Lines, list[Fault]]:
    """Read a YAML file with its line numbers; one from outside only after a look at what it would cost.

    Parameters
    ----------
    path : Path
        The file.
    largest : int
        Bytes that it may have.
    ours : bool
        It comes with the kit: then it may have anchors, and any size.

    Returns
    -------
    data : object
        The document, ``None`` where it cannot be read. Dates are texts.
    lines : Lines
        Where each part stands.
    faults : list of Fault
        Why it cannot be read, or which keys it holds twice.
    """
    try:
        size = path.stat().st_size
        if size > largest and not ours:
            return None, Lines(None), [Fault(path, 1, say("core-yaml-large", size=size, most=largest))]
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None, Lines(None), [Fault(path, 0, say("core-yaml-gone"))]
    except OSError as error:
        return None, Lines(None), [Fault(path, 0, say("core-yaml-unreadable", reason=Refusal(error)))]
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return None, Lines(None), [Fault(path, line, say("core-yaml-not-utf8"))]
    try:
        hostile = [] if ours else _hostile(path, text)
        if hostile:
            return None, Lines(None), hostile
        loader = _Loader(text)
        node = loader.get_single_node()
        data = loader.construct_document(node) if node is not None else None
        lines = Lines(node)
    except yaml.YAMLError as error:
        return None, Lines(None), [Fault(path, _line(error, text), _problem(error))]
    except RecursionError:
        return None, Lines(None), [Fault(path, 1, say("core-yaml-deep"))]
    return data, lines, [Fault(path, line, say("core-yaml-twice", key=key)) for line, key in lines.doubles]


def _hostile(path: Path, text: str) -> list[Fault]:
    """Tell what would cost much to read: depth, which ends the whole process, and anchors, which can multiply each other.

    Raises
    ------
    yaml.YAMLError
        It is no YAML.
    """
    depth = 0
    for token in yaml.scan(text, Loader=_Base):
        depth += isinstance(token, _OPENING) - isinstance(token, _CLOSING)
        if depth > DEEPEST:
            return [Fault(path, token.start_mark.line + 1, say("core-yaml-deep"))]
        if isinstance(token, yaml.AnchorToken | yaml.AliasToken):
            return [Fault(path, token.start_mark.line + 1, say("core-yaml-anchor"))]
    return []


def _line(error: yaml.YAMLError, text: str) -> int:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return mark.line + 1
    position = getattr(error, "position", None)
    return text[:position].count("\n") + 1 if isinstance(position, int) else 1


def _problem(error: yaml.YAMLError) -> str:
    problem = str(getattr(error, "problem", None) or error)
    if problem == "value":
        return say("core-yaml-value")
    if "'\\t'" in problem or "tab character" in problem:
        return say("core-yaml-tab")
    tag = re.search(r"constructor for the tag '([^']+)'", problem)
    if tag:
        return say("core-yaml-tag", tag=tag[1].replace("tag:yaml.org,2002:", "!!"))
    return say("core-yaml-syntax")


def place_name(where: tuple[str | int, ...]) -> str:
    """Name a part of a document (``products.1``); members of a list are counted from 1, as people do, and as columns are."""
    return ".".join(str(step + 1) if type(step) is int else str(step) for step in where)


def validation_faults(
    path: Path, lines: Lines, error: ValidationError, *, at: tuple = (), model: type | None = None
) -> list[Fault]:
    """Turn a pydantic error into one fault a problem, each with its line.

    Parameters
    ----------
    path : Path
        The file.
    lines : Lines
        Where its parts stand.
    error : ValidationError
        As pydantic raised it.
    at : tuple, optional
        Where in the file the validated part stands.
    model : type, optional
        The model that it was held against: then a key that does not exist is answered with those that do.
    """
    faults = []
    for problem in error.errors(include_url=False):
        where = tuple(at) + tuple(problem["loc"])
        name = place_name(where) or say("core-yaml-document")
        faults.append(Fault(path, lines.line(where), f"{name}: {told(problem, model)}"))
    return faults
