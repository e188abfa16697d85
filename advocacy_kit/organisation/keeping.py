"""Keep what was recognised: written into ``advocacy.yml``, where nothing that stands there is changed or lost."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from advocacy_kit.errors import CallError, ContentError, Refusal
from advocacy_kit.locale import say
from advocacy_kit.messages.roles_match import role_named
from advocacy_kit.organisation.load import load_organisation
from advocacy_kit.organisation.model import File

#: Spaces before a role below ``mapping``.
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


def keep_mapping(path: Path, mapping: Mapping[str, str | int | None], timezone: str | None = None) -> Kept:
    """Write columns, and a time zone that somebody gave, into a file; a second time changes nothing.

    Parameters
    ----------
    path : Path
        ``advocacy.yml``; made where it is not there yet. Comments and all else in it stay as they are.
    mapping : dict
        Role to column.
    timezone : str, optional
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
        if not added and zone is None:
            return Kept(path, (), tuple(differs))
        lines = [f"{role}: {_scalar(column)}" for role, column in added.items()]
        shown = [*(["mapping:", *(_INDENT + line for line in lines)] if lines else [])]
        shown += [f"timezone: {_scalar(zone)}"] if zone else []
        new = _with_lines(
            text or say("organisation-kept-head") + "\n", lines, f"timezone: {_scalar(zone)}" if zone else ""
        )
        partial = path.with_name(f"{path.name}.{os.getpid()}.partial")
        partial.write_bytes(new.encode("utf-8"))
        try:
            if not _holds(partial, before, added, zone):
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
        elif before.roles[role] != column:
            differs.append((f"mapping.{role}", _scalar(before.roles[role]), _scalar(column)))
    return added, differs


def _scalar(value: object) -> str:
    """Write a value as YAML; a text always in quotation marks, whatever signs are in it."""
    if not isinstance(value, str):
        return "null" if value is None else str(value)
    return json.dumps(value, ensure_ascii=not value.isprintable())


def _with_lines(text: str, lines: list[str], zone: str) -> str:
    """Add lines to ``mapping`` where it stands, or else at the end."""
    newline = "\r\n" if "\r\n" in text else "\n"
    rows = text.splitlines(keepends=True)
    if rows and not rows[-1].endswith(("\n", "\r")):
        rows[-1] += newline
    block = _mapping_node(text) if lines else None
    end = [zone] if zone else []
    if lines and block is None:
        end = ["mapping:", *(_INDENT + line for line in lines), *end]
    elif lines:
        after, indent = block
        rows[after:after] = [f"{' ' * indent}{line}{newline}" for line in lines]
    if end and rows and rows[-1].strip():
        end = ["", *end]
    return "".join([*rows, *(line + newline for line in end)])


def _mapping_node(text: str) -> tuple[int, int] | None:
    """Row after which a role can be added to ``mapping``, and how far it is indented; None where there is no such key."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        if key.value == "mapping":
            if isinstance(value, yaml.MappingNode) and value.value:
                last = value.value[-1]
                return max(node.end_mark.line for node in last) + 1, last[0].start_mark.column
            return key.end_mark.line + 1, len(_INDENT)
    return None


def _holds(path: Path, before: File, added: dict, zone: str | None) -> bool:
    """Whether a file says all that it said before, and what was added, and nothing else."""
    try:
        after = load_organisation(path).file
    except ContentError:
        return False
    wanted = before.model_dump() | {"mapping": before.mapping | added, "timezone": zone or before.timezone}
    same_roles = {role_named(k): v for k, v in wanted["mapping"].items()} == after.roles
    return same_roles and {k: v for k, v in after.model_dump().items() if k != "mapping"} == {
        k: v for k, v in wanted.items() if k != "mapping"
    }
