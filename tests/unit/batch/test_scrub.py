"""Paths of the machine leave an executed notebook; what only looks like one stays."""

import json
from html import escape
from pathlib import Path

import nbformat
import pytest

from advocacy_kit.batch.scrub import scrub_notebook, scrubber

FILE = Path("/srv/data/Klantpost 2025 (def).xlsx")
WORK = Path("/srv/data/out/.partial/job")
SCRUB = scrubber({FILE: FILE.name, WORK: ".", Path("/srv/data/out"): "."})

CASES = [
    ("messages = '/srv/data/Klantpost 2025 (def).xlsx'", "messages = 'Klantpost 2025 (def).xlsx'"),
    ("in /srv/data/out/.partial/job/findings.csv", "in ./findings.csv"),
    ("in /srv/data/out/.partial/job", "in ."),
    ("File /tmp/ipykernel_4711/20391.py, line 3", "File cell, line 3"),
    (f"File {Path.home()}/lib/x.py", "File ~/lib/x.py"),
    # Near misses
    ("/srv/data/outside/findings.csv", "/srv/data/outside/findings.csv"),
    ("see www.srv/data/out", "see www.srv/data/out"),
    ("and/or, 24/7, s/he, http://example.org/srv/data", "and/or, 24/7, s/he, http://example.org/srv/data"),
    ("~ about half", "~ about half"),
    ("data:image/png;base64,AAAA/srv/data/out/BBBB=", "data:image/png;base64,AAAA/srv/data/out/BBBB="),
    ("my ipykernel_4711 was slow", "my ipykernel_4711 was slow"),
]


ODD = Path('/srv/data/Post \'n "{x}" & é\u0301.csv')


@pytest.mark.parametrize(
    "written",
    [
        str,
        repr,
        ascii,
        json.dumps,
        escape,
        lambda p: str(p).encode("unicode_escape").decode().replace('"', '\\"'),
    ],
)
def test_a_path_goes_however_it_is_written(written):
    clean = scrubber({ODD: ODD.name})(f"= {written(str(ODD))} =")
    assert "srv" not in clean
    assert clean == f"= {written(ODD.name)} ="


@pytest.mark.parametrize(("text", "clean"), CASES)
def test_paths_go_and_words_stay(text, clean):
    assert SCRUB(text) == clean


def test_a_notebook_is_scrubbed_in_every_corner():
    v4 = nbformat.v4
    cell = v4.new_code_cell(
        f"messages = {str(FILE)!r}", metadata={"tags": [], "papermill": {"a": 1}, "execution": {}}
    )
    cell.outputs = [
        v4.new_output("stream", name="stderr", text=f"reading {FILE}"),
        v4.new_output(
            "display_data", {"text/html": f"<p>{FILE}</p>", "application/json": {"deep": [str(FILE)]}}
        ),
        v4.new_output("error", ename="E", evalue=str(FILE), traceback=[f"at {FILE}"]),
    ]
    marker = v4.new_markdown_cell("stopped", metadata={"tags": ["papermill-error-cell-tag"]})
    notebook = v4.new_notebook(cells=[marker, cell])
    notebook.metadata.update(
        papermill={"input_path": str(FILE)}, widgets={"state": {}}, advocacy_kit={"title": "T"}
    )
    scrub_notebook(notebook, SCRUB)
    assert "/srv" not in nbformat.writes(notebook)
    assert nbformat.writes(notebook).count(FILE.name) == 6
    assert dict(notebook.metadata) == {"advocacy_kit": {"title": "T"}}
    assert [dict(c.metadata) for c in notebook.cells] == [{}]
