"""Load ``advocacy.yml`` whole: every fault at once, with file and line."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from advocacy_kit.codebook import load_codebook
from advocacy_kit.errors import ContentError, Fault
from advocacy_kit.locale import LANGUAGES, say
from advocacy_kit.messages.roles import ROLES
from advocacy_kit.messages.roles_match import role_named
from advocacy_kit.organisation.model import Expression, File
from advocacy_kit.patterns.expressions import ExpressionError, parse
from advocacy_kit.yaml_lines import Lines, place_name, read_yaml, validation_faults

#: Bytes of the largest file that is read: some thousands of expressions.
LARGEST = 200_000
#: Faults that are told; more would bury them.
MOST_FAULTS = 100


@dataclass(frozen=True, slots=True)
class Organisation:
    """What an organisation says of itself.

    Attributes
    ----------
    path : Path
        The file.
    sha256 : str
        Of its bytes.
    file : File
        Its content, validated.
    columns_at : dict of str to int
        Lines of the columns that it names: ``mapping.team``, ``keep.Region``.
    """

    path: Path
    sha256: str
    file: File
    columns_at: dict[str, int] = field(default_factory=dict, compare=False)

    @property
    def not_persons(self) -> tuple[str, ...]:
        """Names that are not people: of the organisation, its products and its teams."""
        return tuple(dict.fromkeys([*self.file.name, *self.file.products, *self.file.teams]))

    def added(self, language: str) -> dict[str, list[Expression]]:
        """Expressions that carry a signal here, in messages of one language."""
        found = {
            signal: [e for e in own.add if e.language in (None, language)]
            for signal, own in self.file.signals.items()
        }
        return {signal: some for signal, some in found.items() if some}

    @property
    def never(self) -> dict[str, list[str]]:
        """Phrases that are not a signal here."""
        return {signal: own.never for signal, own in self.file.signals.items() if own.never}


@dataclass
class _Found:
    """A file that is looked into, and what is wrong with it."""

    path: Path
    lines: Lines
    faults: list[Fault] = field(default_factory=list)

    def tell(self, where: tuple, text: str) -> None:
        self.faults.append(Fault(self.path, self.lines.line(where), f"{place_name(where)}: {text}"))


def load_organisation(path: str | Path) -> Organisation:
    """Load and validate a file.

    Raises
    ------
    ContentError
        With every fault, its file and its line.
    """
    path = Path(path)
    if no_file := _no_file(path):
        raise ContentError(no_file)
    data, lines, faults = read_yaml(path, largest=LARGEST)
    if faults and data is None:
        raise ContentError(faults)
    found = _Found(path, lines, faults)
    file = File()
    try:
        # A file in which everything is commented out says nothing, and that is fine.
        file = File.model_validate({} if data is None else data)
    except ValidationError as error:
        found.faults += validation_faults(path, lines, error, model=File)
    _look_further(found, data if isinstance(data, dict) else {})
    if found.faults:
        raise ContentError(_first(found))
    at = {f"mapping.{role_named(key)}": lines.line(("mapping", key)) for key in file.mapping}
    at |= {f"keep.{column}": lines.line(("keep", i)) for i, column in enumerate(file.keep)}
    return Organisation(path, hashlib.sha256(path.read_bytes()).hexdigest(), file, at)


def _first(found: _Found) -> list[Fault]:
    """The faults in the order of the file, as many as somebody reads."""
    faults = sorted(found.faults, key=lambda f: (f.line, f.text))
    if len(faults) > MOST_FAULTS:
        rest = len(faults) - MOST_FAULTS
        faults = [
            *faults[:MOST_FAULTS],
            Fault(found.path, faults[MOST_FAULTS].line, say("organisation-more", count=rest)),
        ]
    return faults


def _no_file(path: Path) -> list[Fault]:
    """Tell what is called as the file is, and is none."""
    if path.is_dir():
        return [Fault(path, 0, say("organisation-folder"))]
    if path.is_symlink() and not path.exists():
        return [Fault(path, 0, say("organisation-link"))]
    return []


def _look_further(found: _Found, data: dict) -> None:
    """Hold what the schema cannot know against what there is: roles, signals, expressions.

    Looks at the data, not at the model, so that one fault does not hide the others.
    """
    mapping, signals = (
        data.get(key) if isinstance(data.get(key), dict) else {} for key in ("mapping", "signals")
    )
    met: dict[str, str] = {}
    for key in map(str, mapping):
        role = role_named(key)
        if role not in ROLES:
            found.tell(
                ("mapping", key),
                say("organisation-role", role=key, roles=", ".join(ROLES)) + _near(key, list(ROLES)),
            )
        elif role in met:
            found.tell(("mapping", key), say("organisation-role-twice", role=role, other=met[role]))
        met[role] = key
    codebook = load_codebook()
    known = [signal.id for signal in codebook]
    for signal, own in signals.items():
        if signal not in known:
            # Reports call signals by their names, so people write those.
            named = {s[code].name.lower(): s.id for code in LANGUAGES for s in codebook}
            text = say("organisation-signal", signal=signal, known=", ".join(known))
            text += _near(str(signal).lower(), {**named, **{i: i for i in known}})
            where = ("signals", str(signal))
            # What else is wrong with it is of no use to know.
            found.faults = [f for f in found.faults if not f.text.startswith(f"{place_name(where)}: ")]
            found.tell(where, text)
        if isinstance(own, dict):
            _expressions(found, ("signals", str(signal)), own, codebook.lists)


def _near(given: str, known: Iterable[str] | Mapping[str, str]) -> str:
    """Ask whether the nearest of what is known was meant; of names, what they stand for."""
    near = get_close_matches(given, list(known), 1, 0.6)
    if not near:
        return ""
    return " " + say("core-field-near", near=known[near[0]] if isinstance(known, Mapping) else near[0])


def _expressions(found: _Found, where: tuple, own: dict, lists: dict[str, dict[str, list[str]]]) -> None:
    """Parse what a signal is said to be heard by, and what it is not."""
    added: set[str] = set()
    for key in ("add", "never"):
        some = own.get(key)
        for i, given in enumerate(
            [some] if isinstance(some, str) else some if isinstance(some, list) else []
        ):
            place = (*where, key, i) if isinstance(some, list) else (*where, key)
            language = given.get("language") if isinstance(given, dict) else None
            words = given.get("find") if isinstance(given, dict) else given
            if not isinstance(words, str) or not words.strip():
                # The schema tells it.
                continue
            words = " ".join(words.split()).lower()
            if key == "add":
                added.add(words)
            elif words in added:
                found.tell(place, say("organisation-both", words=words))
            try:
                for code in [language] if language in LANGUAGES else LANGUAGES:
                    parse(words, lists[code])
            except ExpressionError as error:
                found.tell(place, str(error))
            except RecursionError:
                found.tell(place, say("core-yaml-deep"))
