"""What of a notebook gets onto a plain page."""

import nbformat
from door_notebooks import notebook

from advocacy_kit.door.plain import plain

CELLS = [
    ("markdown", "# Kop", []),
    ("code", 'mode: str = "both"\ninteractive: str = "auto"', ["parameters"]),
    ("code", "opened = (mode, interactive)", []),
    ("markdown", "klik op ▶▶", ["lab"]),
    ("markdown", "leer", ["learn"]),
    ("markdown", "tel", ["analyse"]),
    ("code", "1 / 0", ["hard", "analyse"]),
    ("code", "seen = True", ["learn"]),
]


def test_analysis_and_words_on_jupyterlab_are_neither_shown_nor_run():
    page = plain(nbformat.reads(notebook(*CELLS), as_version=4))
    assert [c.source for c in page.cells if c.cell_type == "markdown"] == ["# Kop", "leer"]
    names: dict = {}
    for cell in page.cells:
        if cell.cell_type == "code":
            exec(cell.source, names)
    assert names["opened"] == ("learn", "yes")
    assert names["seen"]
    nbformat.validate(page)


def test_a_notebook_without_parameters_is_left_to_itself():
    page = plain(nbformat.reads(notebook(("code", "x = 1", [])), as_version=4))
    assert [c.source for c in page.cells] == ["x = 1"]
