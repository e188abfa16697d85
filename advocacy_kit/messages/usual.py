"""What holds for files of messages that are not all alike: a column that one of them lacks is told, and is no fault."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from advocacy_kit.errors import AdvocacyError, ContentError, Fault


@dataclass(frozen=True, slots=True)
class Usual:
    """Columns as a file of settings names them.

    Parameters
    ----------
    mapping : mapping
        Role to column, as in `open_messages`.
    keep : tuple of str
        Further columns to keep.
    file : Path, optional
        The file of settings, so that a fault is told where it can be mended.
    lines : mapping of str to int
        Where each stands in it: ``mapping.team``, ``keep.Region``.
    """

    mapping: Mapping[str, str | int | None] = field(default_factory=dict)
    keep: tuple[str, ...] = ()
    file: Path | None = None
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)

    def located(self, key: str, name: str, fault: AdvocacyError) -> AdvocacyError:
        """Tell a fault with the file and the line of what it is about."""
        if self.file is None:
            return fault
        line = self.lines.get(f"{key}.{name}", 1)
        where = f"{key}.{name}" if key == "mapping" else key
        return ContentError([Fault(self.file, line, f"{where}: {fault.text()}")])


NOTHING_USUAL = Usual()
