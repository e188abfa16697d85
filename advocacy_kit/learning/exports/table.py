"""A CSV of attempts, one a row, for a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from dataclasses import fields

from advocacy_kit.spreadsheets import defused
from advocacy_kit.store import Attempt

SUFFIX = ".csv"
COLUMNS = tuple(f.name for f in fields(Attempt))


def write(attempts: Iterable[Attempt]) -> str:
    """Write attempts as CSV; several ids in a cell are parted by a space."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    for attempt in attempts:
        rows.writerow([_cell(getattr(attempt, name)) for name in COLUMNS])
    return out.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, tuple):
        return " ".join(value)
    # A pseudonym may begin with a sign that a spreadsheet takes for a formula.
    return defused(value)
