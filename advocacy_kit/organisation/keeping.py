"""Keep what was recognised: written into ``advocacy.yml``, where nothing that stands there is changed or lost."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from advocacy_kit.errors import CallError, ContentError, Refusal
from advocacy_kit.locale import say
from advocacy_kit.messages.dates import style_given
from advocacy_kit.messages.own_senders import OwnSenders
from advocacy_kit.messages.roles_match import role_named
from advocacy_kit.organisation.load import load_organisation
from advocacy_kit.organisation.model import File

#: Spaces before what stands below a key.
_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of what was to be kept.

    Attributes
    ----------
    path : Path
        The file.
    written : tuple of str
        Lines that were added.
    differs : tuple of (str, str, str)
        Key, what stands there, what was to be kept: left as it is.
    """

    path: Path
    written: tuple[str, ...] = ()
    differs: tuple[tuple[str, str, str], ...] = field(default=())

    def told(self, language: str | None = None) -> list[str]:
        """Sentences on what was written and what was left."""
        lines = []
        if self.written:
            lines = [
                say("organisation-kept", language, path=self.path),
                *(f"  {line}" for line in self.written),
            ]
        elif not self.differs:
            lines = [say("organisation-kept-nothing", language, path=self.path)]
        return lines + [
            say("organisation-kept-differs", language, key=key, there=there, here=here)
            for key, there, here in self.differs
        ]


def keep_mapping(
    path: Path,
    mapping: Mapping[str, str | int | None],
    timezone: str | None = None,
    own_senders: Iterable[str] = (),
) -> Kept:
    """Write columns, and a time zone and senders that somebody gave, into a file; a second time changes nothing.

    Parameters
    ----------
    path : Path
        ``advocacy.yml``; made where it is not there yet. Comments and all else in it stay as they are.
    mapping : dict
        Role to column.
    timezone : str, optional
        As given on this call.
    own_senders : iterable of str
        As given on this call.

    Raises
    ------
    CallError
        The file cannot be written, or has a form in which a line cannot be added without harm; nothing is changed then.
    ContentError
        The file has faults.
    """
    path = path.resolve()
    before, text = File(), ""
    try:
        if path.exists():
            before = load_organisation(path).file
            text = path.read_bytes().decode("utf-8")
        added, differs = _new(before, mapping)
        zone = timezone if timezone and before.timezone is None else None
        if timezone and before.timezone not in (None, timezone):
            differs.append(("timezone", before.timezone, timezone))
        known = OwnSenders(before.own_senders)
        senders = [name for name in dict.fromkeys(s.strip() for s in own_senders) if not known.names(name)]
        if not (added or zone or senders):
            return Kept(path, (), tuple(differs))
        blocks = {
            "mapping": [f"{role}: {_scalar(column)}" for role, column in added.items()],
            "own_senders": [f"- {_scalar(name)}" for name in senders],
        }
        shown: list[str] = []
        new = text or say("organisation-kept-head") + "\n"
        for key, lines in blocks.items():
            if lines:
                shown += [f"{key}:", *(_INDENT + line for line in lines)]
                new = _with_block(new, key, lines)
        if zone:
            shown.append(f"timezone: {_scalar(zone)}")
            new = _with_end(new, shown[-1:])
        partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
        partial.write_bytes(new.encode("utf-8"))
        try:
            if not _holds(partial, before, added, zone, senders):
                raise CallError("organisation-keep-by-hand", path=path, lines="\n    ".join(shown))
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise CallError("organisation-keep-unwritable", path=path, reason=Refusal(error)) from None
    return Kept(path, tuple(shown), tuple(differs))


def _new(before: File, mapping: Mapping) -> tuple[dict, list[tuple[str, str, str]]]:
    """What is not there yet, and what is there otherwise."""
    added, differs = {}, []
    for role, column in mapping.items():
        if role not in before.roles:
            added[role] = column
        elif not _same(role, before.roles[role], column):
            differs.append((f"mapping.{role}", _scalar(before.roles[role]), _scalar(column)))
    return added, differs


def _same(role: str, there: object, here: object) -> bool:
    """Whether two say the same column; "Datum:dag-eerst" says what "Datum:day-first" does."""
    if role == "sent_at" and isinstance(there, str) and isinstance(here, str):
        return style_given(there) == style_given(here)
    return there == here


def _scalar(value: object) -> str:
    """Write a value as YAML; a text always in quotation marks, whatever signs are in it."""
    if not isinstance(value, str):
        return "null" if value is None else str(value)
    return json.dumps(value, ensure_ascii=not value.isprintable())


def _with_block(text: str, key: str, lines: list[str]) -> str:
    """Add lines below a key where it stands, or else at the end."""
    block = _node(text, key)
    if block is None:
        return _with_end(text, [f"{key}:", *(_INDENT + line for line in lines)])
    (after, indent), (rows, newline) = block, _rows(text)
    rows[after:after] = [f"{' ' * indent}{line}{newline}" for line in lines]
    return "".join(rows)


def _with_end(text: str, lines: list[str]) -> str:
    """Add lines at the end, an empty one before them."""
    rows, newline = _rows(text)
    if rows and rows[-1].strip():
        lines = ["", *lines]
    return "".join([*rows, *(line + newline for line in lines)])


def _rows(text: str) -> tuple[list[str], str]:
    """Take a text apart into lines, the last with an end as well, and tell how they end."""
    newline = "\r\n" if "\r\n" in text else "\n"
    rows = text.splitlines(keepends=True)
    if rows and not rows[-1].endswith(("\n", "\r")):
        rows[-1] += newline
    return rows, newline


def _node(text: str, wanted: str) -> tuple[int, int] | None:
    """Row after which something can be added below a key, and how far it is indented; None where there is no such key."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == wanted:
            if isinstance(value, yaml.CollectionNode) and value.value:
                last = value.value[-1]
                nodes = last if isinstance(last, tuple) else (last,)
                return max(node.end_mark.line for node in nodes) + 1, value.start_mark.column
            return key.end_mark.line + 1, len(_INDENT)
    return None


def _holds(path: Path, before: File, added: dict, zone: str | None, senders: list[str]) -> bool:
    """Whether a file says all that it said before, and what was added, and nothing else."""
    try:
        after = load_organisation(path).file
    except ContentError:
        return False
    wanted = before.model_dump() | {
        "mapping": before.mapping | added,
        "timezone": zone or before.timezone,
        "own_senders": [*before.own_senders, *senders],
    }
    same_roles = {role_named(k): v for k, v in wanted["mapping"].items()} == after.roles
    return same_roles and {k: v for k, v in after.model_dump().items() if k != "mapping"} == {
        k: v for k, v in wanted.items() if k != "mapping"
    }
