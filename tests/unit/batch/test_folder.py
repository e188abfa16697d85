"""What may be overwritten, what is kept, and when a folder claims to be complete."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from advocacy_kit.batch import folder, manifest
from advocacy_kit.errors import CallError


def a_run(out, **files):
    """Write files and a manifest that names them."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (out / name.replace("_", ".")).write_text(text, encoding="utf-8")
    found = {
        "schema": manifest.SCHEMA,
        "version": manifest.VERSION,
        "fingerprint": "f",
        "outputs": manifest.outputs(out),
    }
    manifest.write(found, out, out)
    return found


def test_an_intact_run_is_recognised(tmp_path):
    found = a_run(tmp_path, findings_csv="a", page_html="b")
    assert manifest.read(tmp_path) == found
    assert manifest.intact(tmp_path, found)


@pytest.mark.parametrize("harm", ["changed", "same size", "gone"])
def test_a_harmed_run_is_not(tmp_path, harm):
    found = a_run(tmp_path, findings_csv="one two", page_html="b")
    path = tmp_path / "findings.csv"
    path.unlink() if harm == "gone" else path.write_text(
        "two one" if harm == "same size" else "one", encoding="utf-8"
    )
    assert not manifest.intact(tmp_path, found)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"schema": "somebody/else", "version": 1, "outputs": []}',
     json.dumps({"schema": manifest.SCHEMA, "version": 99, "outputs": []}),
     json.dumps({"schema": manifest.SCHEMA, "version": 1, "outputs": "findings.csv"})],
)  # fmt: skip
def test_what_is_no_manifest_is_not_read_as_one(tmp_path, text):
    (tmp_path / manifest.NAME).write_text(text, encoding="utf-8")
    assert manifest.read(tmp_path) is None


def test_only_a_runs_own_files_are_replaced(tmp_path):
    names = ["findings.csv", "page.html", manifest.NAME]
    folder.require_ours(tmp_path / "new", names)
    a_run(tmp_path / "ours", findings_csv="a", page_html="b")
    (tmp_path / "ours" / "notes.docx").write_text("mine", encoding="utf-8")
    folder.require_ours(tmp_path / "ours", names)
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "findings.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(CallError, match=r"findings\.csv"):
        folder.require_ours(tmp_path / "theirs", names)
    with pytest.raises(CallError):
        folder.require_ours(tmp_path / "theirs" / "findings.csv", names)


def test_a_manifest_that_is_not_ours_is_not_overwritten(tmp_path):
    (tmp_path / manifest.NAME).write_text('{"name": "a web app"}', encoding="utf-8")
    with pytest.raises(CallError, match=r"manifest\.json"):
        folder.require_ours(tmp_path, [manifest.NAME])


def test_publishing_replaces_the_earlier_run_and_keeps_what_people_changed(tmp_path):
    out = tmp_path / "out"
    a_run(out, findings_csv="old", page_html="old", rejected_csv="old")
    (out / "findings.csv").write_text("somebody's remarks", encoding="utf-8")
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    (out / "page.failed.ipynb").write_text("{}", encoding="utf-8")
    with folder.working_folder(out) as work:
        (work / "findings.csv").write_text("new", encoding="utf-8")
        (work / "page.html").write_text("new", encoding="utf-8")
        new = {"schema": manifest.SCHEMA, "version": 1, "outputs": manifest.outputs(work)}
        assert folder.publish(work, out, new, "page") == ["findings.changed-1.csv"]
    texts = {p.name: p.read_text(encoding="utf-8") for p in out.iterdir() if p.name != manifest.NAME}
    assert texts == {
        "findings.csv": "new",
        "page.html": "new",
        "notes.txt": "mine",
        "findings.changed-1.csv": "somebody's remarks",
    }
    assert manifest.intact(out, manifest.read(out))


#: Renames and removals of one publishing.
STEPS = 12


class Killed(BaseException):
    """As a ``kill -9`` would: nothing after it happens."""


def killed_after(monkeypatch, steps):
    """Let the process die after so many renames and removals of files."""
    left = [steps]

    def counted(real):
        def step(path, *args, **kwargs):
            if not left[0]:
                raise Killed
            left[0] -= 1
            return real(path, *args, **kwargs)

        return step

    for name in ("replace", "unlink"):
        monkeypatch.setattr(type(Path()), name, counted(getattr(Path, name)))


@pytest.mark.parametrize("steps", range(STEPS + 1))
def test_a_run_killed_while_it_publishes_is_no_run_and_hinders_none(tmp_path, monkeypatch, steps):
    out, work = tmp_path / "out", tmp_path / "work"
    a_run(out, findings_csv="old", page_html="old", rejected_csv="old")
    (out / "findings.csv").write_text("somebody's remarks", encoding="utf-8")

    def finished(text):
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        for name in ("findings.csv", "page.html", "page.ipynb"):
            (work / name).write_text(text, encoding="utf-8")
        return {
            "schema": manifest.SCHEMA,
            "version": 1,
            "fingerprint": text,
            "outputs": manifest.outputs(work),
        }

    new = finished("new")
    with monkeypatch.context() as patched:
        killed_after(patched, steps)
        try:
            folder.publish(work, out, new, "page")
        except Killed:
            whole = False
        else:
            whole = True
    assert whole == (steps == STEPS)
    found = manifest.read(out)
    texts = {p.name: p.read_text(encoding="utf-8") for p in out.iterdir()}
    if found is None:
        assert texts.get("page.html") in (None, "new")
        if "page.html" in texts:
            assert texts["findings.csv"] == texts["page.ipynb"] == "new", "a page stands where all stands"
    elif found["fingerprint"] == "new":
        assert manifest.intact(out, found)
    # And the next run goes about its work.
    names = ["findings.csv", "page.html", "page.ipynb", manifest.NAME]
    folder.require_ours(out, names)
    again = finished("newer")
    folder.publish(work, out, again, "page")
    assert manifest.intact(out, manifest.read(out))
    texts = {p.name: p.read_text(encoding="utf-8") for p in out.iterdir()}
    assert [texts[name] for name in names[:3]] == ["newer"] * 3
    assert "somebody's remarks" in texts.values()
    assert set(texts) == {*names, "findings.changed-1.csv"}


def test_a_partial_manifest_that_is_not_ours_is_not_overwritten(tmp_path):
    (tmp_path / manifest.PARTIAL).write_text("mine", encoding="utf-8")
    with pytest.raises(CallError, match=r"manifest\.json\.partial"):
        folder.require_ours(tmp_path, ["page.html"])
    folder.settle(tmp_path)
    assert (tmp_path / manifest.PARTIAL).read_text(encoding="utf-8") == "mine"


def test_a_folder_is_emptied_before_it_is_let_go(tmp_path, monkeypatch):
    """What another run begins to do once the lock is free is not swept away with ours."""
    seen = []
    real = folder.shutil.rmtree

    def rmtree(path, *args, **kwargs):
        with pytest.raises(CallError), folder.working_folder(tmp_path):
            pytest.fail("another run came in while this one tidied up")
        seen.append(path)
        return real(path, *args, **kwargs)

    monkeypatch.setattr(folder.shutil, "rmtree", rmtree)
    with folder.working_folder(tmp_path) as work:
        (work / "page.html").write_text("x", encoding="utf-8")
    assert seen == [work]
    assert list(tmp_path.iterdir()) == []


def test_a_lock_that_was_thrown_away_is_no_lock(tmp_path, monkeypatch):
    """Between opening the lock file and locking it, the run that held it may have removed it."""
    partial, gone = tmp_path / folder.PARTIAL, []
    real = folder._locked

    def locked(file):
        if not gone:
            gone.append(True)
            (partial / folder.LOCK).unlink()
        return real(file)

    monkeypatch.setattr(folder, "_locked", locked)
    with folder.working_folder(tmp_path):
        assert (partial / folder.LOCK).exists()


def test_a_failure_leaves_no_trace_of_the_work(tmp_path):
    out = tmp_path / "out"
    with pytest.raises(UnicodeEncodeError), folder.working_folder(out) as work:
        (work / "page.html").write_text("half" + chr(0xD800), encoding="utf-8")
    assert not out.exists()


def test_what_a_killed_run_left_is_cleared_away(tmp_path):
    (tmp_path / ".partial" / "work" / "deep").mkdir(parents=True)
    (tmp_path / ".partial" / "work" / "page.html").write_text("half", encoding="utf-8")
    with folder.working_folder(tmp_path) as work:
        assert list(work.iterdir()) == []
    assert list(tmp_path.iterdir()) == []


def test_two_at_work_in_one_folder_are_kept_apart(tmp_path):
    code = (
        "import sys, time; from pathlib import Path; from advocacy_kit.batch.folder import working_folder\n"
        "with working_folder(Path(sys.argv[1])): print('in', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "in\n"
        with (
            pytest.raises(CallError, match=r"al een ander rapport gemaakt|Another report is being made"),
            folder.working_folder(tmp_path),
        ):
            pytest.fail("both are in")
        assert (tmp_path / ".partial" / "work").is_dir(), "the other's work is untouched"
    finally:
        other.kill()
        other.wait()
    with folder.working_folder(tmp_path):
        pass


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CallError), folder.working_folder(tmp_path / "file" / "out"):
        pytest.fail("there is no such folder")


def test_the_kits_own_code_counts(monkeypatch, tmp_path):
    """A changed detector, text or style sheet is another kit; what a run or Python leaves beside it is not."""
    (tmp_path / "detection").mkdir()
    (tmp_path / "detection" / "engine.py").write_text("a", encoding="utf-8")
    monkeypatch.setattr(manifest, "PACKAGE", tmp_path)

    def kit():
        manifest.code_sha256.cache_clear()
        return manifest.code_sha256()

    try:
        before = kit()
        (tmp_path / "engine.pyc").write_bytes(b"x")
        assert kit() == before
        for name in (
            "detection/engine.py",
            "words.txt",
            "nl.ftl",
            "page.html.j2",
            "page.css",
            "page.js",
            "sigh.yml",
        ):
            (tmp_path / name).write_text("b", encoding="utf-8")
            assert kit() != before
            before = kit()
    finally:
        manifest.code_sha256.cache_clear()


def test_the_libraries_named_are_those_the_kit_depends_on():
    assert "scikit-learn" not in manifest.LIBRARIES
    assert manifest.versions()["libraries"]["papermill"]
