"""Tables as files for a spreadsheet: CSV and XLSX in which no cell is taken for a formula."""

from pathlib import Path

import pandas as pd

from advocacy_kit.spreadsheets import defused


def write_table(frame: pd.DataFrame, path: Path) -> None:
    """Write a table as ``.csv`` (UTF-8 with BOM, so that Excel reads the accents) or ``.xlsx``."""
    safe = frame.copy()
    for name in safe.columns:
        if safe[name].dtype == object or pd.api.types.is_string_dtype(safe[name].dtype):
            safe[name] = safe[name].map(defused)
    if path.suffix == ".xlsx":
        with pd.ExcelWriter(path, engine="openpyxl") as book:
            safe.to_excel(book, index=False, sheet_name=path.stem[:31], freeze_panes=(1, 0))
    else:
        safe.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\r\n")
