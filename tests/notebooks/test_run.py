"""One chapter through the runner: what is left when it goes well, and when it does not."""

import getpass
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest

from advocacy_kit.batch import manifest, run_chapter
from advocacy_kit.errors import CallError, RunError
from advocacy_kit.locale import say

HERE = Path(__file__).parent
NAMES = {"small.nl.ipynb", "small.nl.html", "findings.csv", "reading.json", "manifest.json"}


@pytest.fixture(scope="module")
def run(root, post, tmp_path_factory):
    out = tmp_path_factory.mktemp("runs") / "one"
    cells = []
    where = {"team": 'it\'s "B"'}
    found = run_chapter(
        "small", messages=post, language="nl", out=out, where=where, notebook_root=root,
        progress=lambda done, of: cells.append((done, of)),
    )  # fmt: skip
    assert cells[0][0] == 0
    assert {of for _, of in cells} == {9}, "one more than the chapter has: that with the parameters"
    return found


def test_a_run_leaves_all_that_belongs_to_it(run):
    assert {p.name for p in run.path.iterdir()} == NAMES
    assert run.fresh
    assert manifest.intact(run.path, run.manifest)
    assert {o["file"] for o in run.manifest["outputs"]} == NAMES - {"manifest.json"}


def test_the_manifest_tells_what_was_run_on_what(run, post):
    written = json.loads((run.path / "manifest.json").read_text(encoding="utf-8"))
    assert written == run.manifest
    assert written["input"] == {
        "file": post.name, "sample": False, "bytes": post.stat().st_size, "sha256": manifest.sha256(post), "rows": 5,
    }  # fmt: skip
    assert written["counts"] == {
        "read": 5,
        "used": 3,
        "messages": 3,
        "voice_silent": 0,
        "rejected": {"empty": 1},
        "filtered": {"where": 1},
    }
    assert written["parameters"] == {
        "mode": "analyse", "language": "nl", "where": "team=it's \"B\"", "deed": "", "mark": "",
    }  # fmt: skip
    assert written["chapter"]["id"] == "small"
    assert written["libraries"]["pandas"]
    assert written["started_at"] <= written["finished_at"]
    assert written["finished_at"].endswith("Z")


def test_nothing_tells_of_the_machine(run, root, post):
    private = {str(post.parent), str(run.path), str(root), str(Path.home()), str(Path(sys.prefix)), os.getcwd(),
               socket.gethostname()}  # fmt: skip
    private |= {getpass.getuser()} - {"root", "user", "runner"}
    for path in run.path.iterdir():
        text = path.read_text(encoding="utf-8")
        assert not [word for word in private if word in text], path.name
        assert not re.search(r"/ipykernel_\d+/", text), path.name


@pytest.mark.parametrize("deed", ["", "own mistake", "fault"])
def test_nothing_is_called_after_the_person_of_a_chat(root, tmp_path, deed):
    """Not when it goes well, nor in the notebook that is kept when it does not."""
    chat, out = tmp_path / "WhatsApp Chat - Siobhan Kelly.zip", tmp_path / "out"
    chat.write_bytes(b"PK")
    parameters = {"deed": deed} if deed else {}
    call = {"messages": chat, "language": "nl", "out": out, "notebook_root": root, "parameters": parameters}
    if deed:
        with pytest.raises(RunError):
            run_chapter("small", **call)
    else:
        assert run_chapter("small", **call).manifest["input"]["file"] == "WhatsApp.zip"
    if deed == "own mistake":
        assert not out.exists(), "what somebody can mend leaves nothing"
        return
    written = {path.name: path.read_text(encoding="utf-8") for path in out.iterdir()}
    assert any("WhatsApp.zip" in text for text in written.values())
    assert not [name for name, text in written.items() if "Siobhan" in text or "Kelly" in text]


def test_the_notebook_is_executed_and_says_what_it_ran_on(run, post):
    notebook = nbformat.read(run.notebook, as_version=4)
    nbformat.validate(notebook)
    assert "papermill" not in notebook.metadata
    assert not [c for c in notebook.cells if "papermill" in c.metadata]
    given = next(c for c in notebook.cells if "injected-parameters" in c.metadata.get("tags", []))
    values = {}
    exec(given.source, values)
    assert (values["messages"], values["interactive"], values["out"]) == (post.name, "no", ".")
    said = [
        o.text
        for c in notebook.cells
        if c.cell_type == "code"
        for o in c.outputs
        if o.output_type == "stream"
    ]
    assert said == [f"interactive is no, messages are in {post.name}\n"]


def test_the_page_is_whole_offline_and_without_code(run, post):
    page = run.page.read_text(encoding="utf-8")
    assert '<html lang="nl">' in page
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert "http:" not in page.replace('http-equiv="', "")
    assert "https:" not in page
    assert page.count("<h1") == page.count("<main") == 1
    assert 'alt="A dot"' in page
    assert "Only for analysts." in page
    assert "Only for learners." not in page, "the cell belongs to the other mode"
    for code in ("injected", "pathlib", "os.kill", "import"):
        assert code not in page
    assert '<a href="findings.csv">' in page
    assert "5 gelezen, 3 gebruikt, 1 niet bruikbaar, 1 niet meegenomen" in page


def test_a_folder_may_be_named_from_where_one_stands(root, post, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = run_chapter("small", messages=post, language="nl", out="reports/here", notebook_root=root)
    assert {p.name for p in (tmp_path / "reports" / "here").iterdir()} == NAMES
    assert manifest.intact(found.path, found.manifest)


def test_the_same_run_is_not_made_twice(run, root, post):
    again = run_chapter(
        "40", messages=str(post), language="nl", out=run.path, where='team=it\'s "B"', notebook_root=root
    )
    assert not again.fresh
    assert again.manifest == run.manifest


def test_what_differs_in_anything_that_matters_is_run_anew(run, root, post, tmp_path, monkeypatch):
    class Started(Exception):
        """Enough to know that it would be run."""

    def execute(*_, **__):
        raise Started

    monkeypatch.setattr("advocacy_kit.batch.run.execute", execute)
    other = tmp_path / post.name
    other.write_text("text\nhello!\n", encoding="utf-8")
    same = {"messages": post, "language": "nl", "where": 'team=it\'s "B"', "notebook_root": root}
    changes = [
        {"messages": other},
        {"where": "team=C"},
        {"force": True},
        {"mode": "both"},
        {"parameters": {"deed": "x"}},
    ]
    for change in changes:
        with pytest.raises(Started):
            run_chapter("small", out=run.path, **same | change)
    assert not run_chapter("small", out=run.path, **same).fresh
    for part in ("sha256_of_folder", "code_sha256"):
        with monkeypatch.context() as patched:
            patched.setattr(manifest, part, lambda *_: "another codebook, or another kit")
            with pytest.raises(Started):
                run_chapter("small", out=run.path, **same)
    assert {p.name for p in run.path.iterdir()} == NAMES, "and the earlier run still stands"


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("fault", "ZeroDivisionError: while reading"),
        ("die", "DeadKernelError"),
        ("last words", "no memory left"),
    ],
)
def test_a_run_that_fails_tells_where_and_leaves_nothing_that_looks_finished(
    root, post, tmp_path, deed, told
):
    out = tmp_path / "out"
    with pytest.raises(RunError) as error:
        run_chapter("small", messages=post, out=out, notebook_root=root, parameters={"deed": deed})
    text = error.value.text("en")
    assert error.value.exit_code == 1
    assert told in text
    assert "cell 7" in text
    assert "pass it on" in text, "what the notebook that is kept may hold"
    assert "The deed" not in text, "a heading of the notebook means nothing to who ran it"
    assert "Traceback" not in text
    assert [p.name for p in out.iterdir()] == ["small.en.failed.ipynb"]
    kept = (out / "small.en.failed.ipynb").read_text(encoding="utf-8")
    assert str(post.parent) not in kept
    assert "papermill" not in kept


@pytest.mark.parametrize("there", [False, True], ids=["a new folder", "a folder that was there"])
def test_of_a_persons_own_mistake_only_its_text_is_told_and_nothing_is_left(root, post, tmp_path, there):
    home = tmp_path / "reports"
    if there:
        home.mkdir()
    with pytest.raises(RunError) as error:
        run_chapter(
            "small", messages=post, out=home / "one", notebook_root=root, parameters={"deed": "own mistake"}
        )
    assert error.value.exit_code == 2
    assert error.value.text("en") == say("messages-empty-file", "en", file=post)
    assert [p.name for p in tmp_path.iterdir()] == (["reports"] if there else [])
    assert list(tmp_path.rglob("*.ipynb")) == []


def test_somebody_elses_files_are_not_overwritten(root, post, tmp_path):
    (tmp_path / "findings.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(CallError, match=r"findings\.csv"):
        run_chapter("small", messages=post, out=tmp_path, notebook_root=root, force=True)
    assert (tmp_path / "findings.csv").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("how", ["ctrl-c", "kill -9"])
def test_an_interrupted_run_leaves_nothing_that_looks_finished(root, post, tmp_path, how):
    out, mark = tmp_path / "out", tmp_path / "mark"
    code = (
        "import sys; from advocacy_kit.batch import run_chapter; a = sys.argv\n"
        "run_chapter('small', messages=a[1], out=a[2], notebook_root=a[3], parameters={'deed': 'sleep', 'mark': a[4]})"
    )
    command = [sys.executable, "-c", code, str(post), str(out), str(root), str(mark)]
    said = tmp_path / "said"
    with said.open("wb") as stderr:
        worker = subprocess.Popen(command, stderr=stderr, start_new_session=True)
    try:
        wait_until(lambda: mark.exists() and mark.read_text(encoding="utf-8"), worker)
        # As a terminal does it: the kernel gets a Ctrl-C too.
        worker.kill() if how == "kill -9" else os.killpg(worker.pid, signal.SIGINT)
        assert worker.wait(60) != 0
    finally:
        worker.kill()
        worker.wait()
    left = {p.name for p in out.iterdir()} if out.exists() else set()
    assert left == (set() if how == "ctrl-c" else {".partial"})
    assert manifest.read(out) is None
    assert not list(tmp_path.rglob("*.html"))
    if how == "ctrl-c":
        assert "IPKernelApp" not in said.read_text(encoding="utf-8")
        assert "zmq" not in said.read_text(encoding="utf-8")
    kernel = int(mark.read_text(encoding="utf-8"))
    wait_until(lambda: not alive(kernel))


def wait_until(true, process=None, seconds=90):
    until = time.monotonic() + seconds
    while not true():
        assert process is None or process.poll() is None, "it ended before it began"
        assert time.monotonic() < until, "waited too long"
        time.sleep(0.1)


def alive(pid):
    """Whether a process runs; one that has ended and waits to be counted does not."""
    try:
        os.kill(pid, 0)
        stat = Path(f"/proc/{pid}/stat")
        return not stat.exists() or stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
