"""Findings as a workbook: a sheet to read in the report's language, and the tidy table as it stands in ``findings.csv``."""

from pathlib import Path
from typing import Protocol

import pandas as pd

from advocacy_kit.analysis.findings import OF_A_READING
from advocacy_kit.reporting.files import without_formulas
from advocacy_kit.spreadsheets import defused

#: Name of the tidy sheet; the one to read is named in the report's language.
TIDY = "findings"
#: Columns of the sheet to read: ending of the UI text's key, width in signs.
COLUMNS = {
    "what": 40, "signal": 26, "by": 14, "group": 26, "month": 16, "count": 10, "of": 10, "percent": 12, "low": 12,
    "high": 12, "note": 24,
}  # fmt: skip
_PERCENT, _POINTS, _WHOLE = "0%", "+0;-0;0", "#,##0"
_HEADER_ROW = 4


class Names(Protocol):
    """What names things in the language of a report."""

    def say(self, key: str, **values: object) -> str:
        """A UI text."""

    def name(self, signal: str) -> str:
        """Name of a signal."""

    def group(self, column: str) -> str:
        """Name of a breakdown."""

    def label(self, column: str, value: object) -> str:
        """Name of a group."""

    def month(self, period: str) -> str:
        """Write a month."""


def write_findings(findings: pd.DataFrame, path: Path, names: Names, title: tuple[str, str]) -> None:
    """Write findings as ``.xlsx``.

    Parameters
    ----------
    findings : DataFrame
        See :mod:`advocacy_kit.analysis.findings`.
    path : Path
        The file.
    names : Names
        Names signals, groups and months.
    title : (str, str)
        Title, and of what: source and period.
    """
    with pd.ExcelWriter(path, engine="openpyxl") as book:
        _write_readable(book.book.create_sheet(names.say("hts-sheet-name")), findings, names, title)
        without_formulas(findings).to_excel(book, index=False, sheet_name=TIDY, freeze_panes=(1, 0))


def _write_readable(sheet, findings: pd.DataFrame, names: Names, title: tuple[str, str]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet["A1"], sheet["A2"], sheet["A3"] = (
        *map(defused, title),
        names.say("hts-sheet-explained", sheet=TIDY),
    )
    sheet["A1"].font = Font(bold=True, size=15)
    sheet.append([names.say(f"hts-sheet-column-{column}") for column in COLUMNS])
    for cell in sheet[_HEADER_ROW]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E8EDF2")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for row in findings.itertuples():
        values, form = _cells(row, names)
        sheet.append([defused(value) for value in values])
        for column, number_format in form.items():
            sheet.cell(sheet.max_row, list(COLUMNS).index(column) + 1).number_format = number_format
    for i, width in enumerate(COLUMNS.values(), 1):
        sheet.column_dimensions[get_column_letter(i)].width = width
    sheet.freeze_panes = sheet.cell(_HEADER_ROW + 1, 1)
    sheet.auto_filter.ref = f"A{_HEADER_ROW}:{get_column_letter(len(COLUMNS))}{sheet.max_row}"
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{_HEADER_ROW}:{_HEADER_ROW}"


def _cells(row, names: Names) -> tuple[list[object], dict[str, str]]:
    """Values of a row of the sheet to read, and the number formats of its numbers."""
    by = None if pd.isna(row.group_by) else row.group_by
    what = names.say("hts-measure", measure=row.measure)
    signal = "" if pd.isna(row.signal) else names.name(row.signal)
    month = "" if pd.isna(row.period) else names.month(row.period)
    start = [what, signal, names.group(by) if by else "", _group(row, by, names), month]
    if row.suppressed:
        return [*start, *[None] * 5, names.say("hts-withheld")], {}
    if pd.isna(row.n):
        return [*start, 0, *[None] * 4, names.say("hts-sheet-no-messages")], {}
    if row.unit not in ("fraction", "difference"):
        return [*start, int(row.n), *[None] * 5], {"count": _WHOLE}
    parts, form, note = 1, _PERCENT, ""
    if row.unit == "difference":
        # Percentage points: a percentage of a percentage is read wrongly.
        parts, form, note = 100, _POINTS, names.say("hts-sheet-points")
    numbers = [parts * value for value in (row.estimate, row.low, row.high)]
    formats = {"count": _WHOLE, "of": _WHOLE} | dict.fromkeys(("percent", "low", "high"), form)
    return [*start, int(row.k), int(row.n), *numbers, note], formats


def _group(row, by: str | None, names: Names) -> str:
    if by is None:
        return ""
    if by in OF_A_READING:
        return "" if pd.isna(row.group) else names.say("hts-kind", kind=f"{by}-{row.group}")
    return names.label(by, row.group)
