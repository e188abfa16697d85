"""Which notebook a chapter is, and which parameters it takes."""

import ast
import json
import logging
import math
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path

from advocacy_kit.chapters.parameters import Parameters
from advocacy_kit.errors import CallError
from advocacy_kit.locale import say
from advocacy_kit.paths import content

#: What an annotation in the parameters cell admits; nothing but plain JSON types ever does.
TYPES = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "list": (list,),
    "dict": (dict,),
}
_NAME = re.compile(r"(?P<number>\d+)-(?P<chapter>.+)")


@dataclass(frozen=True, slots=True)
class Source:
    """A chapter's notebook in one language.

    Attributes
    ----------
    chapter : str
        Id, such as ``"hear-the-signals"``.
    number : str
        ``"01"``.
    language : {"nl", "en"}
        Of the notebook's prose and report.
    path : Path
        The notebook, absolute.
    parameters : dict of str to str
        Names that its parameters cell declares, with their annotation (``"None"`` where it has none).
    defaults : dict of str to object
        Their values where a caller gives none.
    """

    chapter: str
    number: str
    language: str
    path: Path
    parameters: dict[str, str]
    defaults: dict[str, object]

    @property
    def stem(self) -> str:
        """How the files of a run are named: ``hear-the-signals.nl``."""
        return f"{self.chapter}.{self.language}"


def find_notebook(chapter: str, language: str, root: str | Path | None = None) -> Source:
    """Find a chapter's notebook.

    Parameters
    ----------
    chapter : str
        Id (``hear-the-signals``), number (``01``) or the file's stem (``01-hear-the-signals``).
    language : {"nl", "en"}
        Which of its notebooks.
    root : path, optional
        Folder that holds a folder of notebooks a language; default: the kit's.

    Raises
    ------
    CallError
        There is no such chapter in that language.
    """
    path, name, number = called(chapter, language, root)
    return Source(name, number, language, path, *declared(path))


def called(chapter: str, language: str, root: str | Path | None = None) -> tuple[Path, str, str]:
    """Give the notebook, id and number of a chapter that somebody calls by any of them; parameters and errors as `find_notebook`."""
    folder = Path(root or content("notebooks")).resolve() / language
    known = {}
    for path in sorted(folder.glob("*.ipynb")):
        name = _NAME.fullmatch(path.stem)
        if name:
            known[path] = (name["chapter"], name["number"])
    for path, (name, number) in known.items():
        if chapter in (name, number, number.lstrip("0"), path.stem):
            return path, name, number
    listed = ", ".join(f"{number} {name}" for name, number in known.values()) or "–"
    raise CallError("batch-unknown-chapter", chapter=chapter, language=language, known=listed)


def title(path: Path) -> str:
    """How a notebook calls its chapter; empty where it does not say."""
    about = json.loads(path.read_text(encoding="utf-8"))["metadata"].get("advocacy_kit", {})
    return str(about.get("title", ""))


def declared(path: Path) -> tuple[dict[str, str], dict[str, object]]:
    """Annotation and default of each parameter that a notebook's parameters cell declares."""
    from papermill import inspect_notebook

    logging.getLogger("papermill").setLevel(logging.ERROR)
    found = inspect_notebook(literal(path))
    defaults = {}
    for name, parameter in found.items():
        # A default that is worked out (a call, a sum) is the notebook's own affair.
        with suppress(ValueError, SyntaxError):
            defaults[name] = ast.literal_eval(parameter["default"])
    return {name: parameter["inferred_type_name"] for name, parameter in found.items()}, defaults


def literal(path: Path) -> str:
    """A path that papermill takes as it is: it would fill in whatever stands between braces."""
    return str(path).replace("{", "{{").replace("}", "}}")


def check_parameters(source: Source, given: Mapping[str, object], language: str | None = None) -> None:
    """Hold values against what the notebook declares and what its chapter allows.

    papermill pastes names, and values of unusual types, into code as they are: so names must be declared, and values
    plain JSON.

    Raises
    ------
    CallError
        Naming every fault.
    """
    faults, sound = [], {}
    names = {f.name for f in fields(Parameters)} - {"pairs"}
    for name, value in given.items():
        if name not in source.parameters:
            known = ", ".join(source.parameters)
            faults.append(say("chapters-parameter-unknown", language, name=name, known=known))
        elif not _fits(value, source.parameters[name]):
            faults.append(
                say(
                    "batch-parameter-type",
                    language,
                    name=name,
                    value=_shown(value),
                    found=type(value).__name__,
                    wanted=source.parameters[name],
                )
            )
        elif name in names:
            sound[name] = value
    try:
        Parameters.check(**sound | {"language": language or source.language})
    except CallError as error:
        faults += [line.removeprefix("- ") for line in str(error.values["faults"]).splitlines()]
    if faults:
        error = CallError(
            "chapters-parameters", count=len(faults), faults="\n".join(f"- {fault}" for fault in faults)
        )
        error.language = language
        raise error


def _fits(value: object, annotation: str) -> bool:
    return plain(value) and (annotation not in TYPES or type(value) in TYPES[annotation])


def plain(value: object) -> bool:
    """Whether a value is made of JSON's own types, exactly: no bytes, no subclass, no infinity."""
    if isinstance(value, float):
        return type(value) is float and math.isfinite(value)
    if type(value) is list:
        return all(plain(part) for part in value)
    if type(value) is dict:
        return all(type(key) is str and plain(part) for key, part in value.items())
    return value is None or type(value) in (str, int, bool)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:59] + "…"
