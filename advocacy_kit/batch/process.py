"""A process a job: one that is killed, or runs out of memory, takes no other with it."""

import json
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from threading import Lock

from advocacy_kit.locale import say

#: Before each line that a worker sends; whatever else a library prints is not for us.
MARK = "advocacy_kit-job:"
SECONDS_TO_STOP = 20


class Processes:
    """Start workers, listen to them, and end those that still run when it is left.

    A worker is started as a module: it needs no guard in the caller's script, as ``multiprocessing`` would.

    Parameters
    ----------
    language : {"nl", "en"}
        In which workers tell what is wrong.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._running: set[subprocess.Popen] = set()
        self._lock = Lock()
        self._stopped = False

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def run(self, job, force: bool, moved: Callable[[float], None]) -> dict:
        """Run a job and wait for it.

        Parameters
        ----------
        job : Job
            The job.
        force : bool
            Run again what stands already.
        moved : callable
            Called with the share of the job that is done.

        Returns
        -------
        dict
            ``page``, ``fresh`` and ``manifest``; or ``error``, what to tell.
        """
        with self._lock:
            if self._stopped:
                return {"error": say("batch-job-interrupted", self.language)}
            worker = subprocess.Popen(
                [sys.executable, "-m", "advocacy_kit.batch.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=os.environ | {"ADVOCACY_LANGUAGE": self.language, "PYTHONIOENCODING": "utf-8"},
                encoding="utf-8",
                errors="replace",
            )
            self._running.add(worker)
        try:
            return self._listen(worker, job, force, moved)
        finally:
            with self._lock:
                self._running.discard(worker)
            moved(1.0)

    def stop(self) -> None:
        """End workers that still run: first as Ctrl-C would, so that they tidy up."""
        with self._lock:
            self._stopped = True
            running = list(self._running)
        for worker in running:
            if worker.poll() is None:
                worker.terminate() if os.name == "nt" else worker.send_signal(signal.SIGINT)
        for worker in running:
            try:
                worker.wait(SECONDS_TO_STOP)
            except subprocess.TimeoutExpired:
                worker.kill()

    def _listen(self, worker: subprocess.Popen, job, force: bool, moved: Callable[[float], None]) -> dict:
        order = {
            "chapter": job.chapter,
            "language": job.language,
            "out": job.out,
            "force": force,
            **job.options,
        }
        try:
            worker.stdin.write(json.dumps(order))
            worker.stdin.close()
        except OSError:
            # It died before it listened; what it said tells why.
            pass
        answer, last = None, deque(maxlen=5)
        for line in worker.stdout:
            if not line.startswith(MARK):
                last.append(line.rstrip())
                continue
            told = json.loads(line.removeprefix(MARK))
            if "share" in told:
                moved(told["share"])
            else:
                answer = told
        code = worker.wait()
        if answer is None:
            return {
                "error": say(
                    "batch-job-died", self.language, code=str(code), text="\n".join(filter(None, last)) or "–"
                )
            }
        return answer
