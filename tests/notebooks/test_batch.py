"""Many runs: side by side, one that fails, one that is killed, and the page over all."""

import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest

from advocacy_kit.batch import Job, run_jobs
from advocacy_kit.errors import CallError


@pytest.fixture(scope="module")
def jobs(root, post):
    def job(name, language="en", **parameters):
        options = {"messages": str(post), "notebook_root": str(root), "parameters": parameters}
        return Job("small", language, name, name, options | {"where": {"team": name}})

    return [
        job("first"),
        job("failing", "nl", deed="fault"),
        job("killed", deed="kill the runner"),
        job("last", "nl"),
        Job(
            "small",
            "en",
            "gone",
            "gone",
            {"messages": str(post.parent / "gone.csv"), "notebook_root": str(root)},
        ),
    ]


@pytest.fixture(scope="module")
def batch(jobs, tmp_path_factory):
    shares = []
    out = tmp_path_factory.mktemp("batch") / "reports"
    found = run_jobs(jobs, out, workers=2, language="en", progress=lambda done, of: shares.append(done / of))
    assert shares[-1] == 1
    assert len(shares) > 10
    return found


def test_a_job_that_fails_stops_no_other(batch):
    assert [r.state for r in batch.results] == ["done", "failed", "failed", "done", "failed"]
    assert batch.exit_code == 1
    assert "ZeroDivisionError" in batch.results[1].error
    assert "code -9" in batch.results[2].error
    assert "gone.csv" in batch.results[4].error, "a file that is not there is the affair of its own job"
    for result in batch.results:
        assert (result.page is not None and result.page.is_file()) == (result.state == "done")


def test_the_page_over_all_links_to_what_stands_and_tells_what_does_not(batch, post):
    page = batch.index.read_text(encoding="utf-8")
    assert re.findall(r'<a href="(?!#)([^"]+)"', page) == [
        "index.nl.html",
        "first/small.en.html",
        "last/small.nl.html",
    ]
    assert page.count("ZeroDivisionError") == 1
    assert page.count("<tr>") == 6
    assert "5 reports, of which 3 failed" in page
    assert "team = first" in page
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert "Klein hoofdstuk" in page, "a chapter by its title"
    assert "the reports that the kit made" in page


def test_the_page_and_the_record_tell_of_no_machine(batch, post):
    for name in ("index.html", "index.nl.html", "batch.json"):
        text = (batch.index.parent / name).read_text(encoding="utf-8")
        assert str(post.parent) not in text
        assert str(batch.index.parent) not in text
    record = json.loads((batch.index.parent / "batch.json").read_text(encoding="utf-8"))
    assert [job["state"] for job in record["jobs"]] == ["done", "failed", "failed", "done", "failed"]
    assert record["jobs"][0]["counts"]["used"] == 3


def test_what_stands_is_not_run_again(batch, jobs):
    again = run_jobs([jobs[0], jobs[3]], batch.index.parent, language="nl")
    pages = sorted(path.name for path in batch.index.parent.glob("*.html"))
    assert pages == ["index.en.html", "index.html"], "and the pages of the batch before are gone"
    assert [r.state for r in again.results] == ["already", "already"]
    assert again.exit_code == 0
    assert "2 rapporten, alles gelukt" in again.index.read_text(encoding="utf-8")


def test_a_page_that_is_not_ours_is_not_overwritten(jobs, tmp_path):
    (tmp_path / "index.html").write_text("my site", encoding="utf-8")
    with pytest.raises(CallError, match=r"index\.html"):
        run_jobs(jobs[:1], tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == ["index.html"]


def test_a_page_in_another_language_that_is_not_ours_is_left_alone(tmp_path):
    """A record names its own pages; what stands beside them under the same kind of name is somebody's."""
    record = {"schema": "advocacy_kit/batch", "version": 1, "jobs": []}
    (tmp_path / "batch.json").write_text(json.dumps(record), encoding="utf-8")
    for name in ("index.html", "index.nl.html"):
        (tmp_path / name).write_text("a page", encoding="utf-8")
    with pytest.raises(CallError, match=r"index\.nl\.html"):
        run_jobs([Job("small", "nl", "a", "a")], tmp_path, language="en")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["batch.json", "index.html", "index.nl.html"]


def test_ctrl_c_ends_all_jobs_and_leaves_no_page(root, post, tmp_path):
    code = (
        "import sys; from advocacy_kit.batch import Job, run_jobs; a = sys.argv\n"
        "job = lambda n: Job('small', 'en', n, n, {'messages': a[1], 'notebook_root': a[2],"
        " 'parameters': {'deed': 'sleep', 'mark': a[4] + n}})\n"
        "run_jobs([job('one'), job('two'), job('three')], a[3])"
    )
    out, marks = tmp_path / "out", tmp_path / "mark-"
    command = [sys.executable, "-c", code, str(post), str(root), str(out), str(marks)]
    worker = subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        until = time.monotonic() + 120
        while len(list(tmp_path.glob("mark-*"))) < 2:
            assert worker.poll() is None
            assert time.monotonic() < until
            time.sleep(0.1)
        worker.send_signal(signal.SIGINT)
        assert worker.wait(90) != 0
    finally:
        if worker.poll() is None:
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
    assert [p for p in out.rglob("*") if p.is_file()] == []
    assert len(list(tmp_path.glob("mark-*"))) == 2, "the third never began"
