"""Tables as files for a spreadsheet, in which no cell is taken for a formula."""

from pathlib import Path

import pandas as pd

from advocacy_kit.spreadsheets import defused


def without_formulas(frame: pd.DataFrame) -> pd.DataFrame:
    """Copy a table, its texts defused."""
    safe = frame.copy()
    for name in safe.columns:
        if safe[name].dtype == object or pd.api.types.is_string_dtype(safe[name].dtype):
            safe[name] = safe[name].map(defused)
    return safe


def write_csv(frame: pd.DataFrame, path: Path) -> None:
    """Write a table as CSV: UTF-8 with BOM, so that Excel reads the accents."""
    without_formulas(frame).to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n")
