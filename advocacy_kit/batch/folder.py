"""The folder of a run: worked on under another name, its files put in place once all of it succeeded."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from advocacy_kit.batch import manifest as manifests
from advocacy_kit.errors import CallError

PARTIAL = ".partial"
FAILED = ".failed.ipynb"
LOCK = "lock"


@contextmanager
def working_folder(out: Path) -> Iterator[Path]:
    """Give an empty folder inside `out`; whatever happens, it is gone afterwards.

    After a ``kill -9`` it stays, under a name that says so, and the next run clears it away.

    Raises
    ------
    CallError
        `out` is a file, cannot be written, or another run is at work in it.
    """
    partial = out / PARTIAL
    made = not out.exists()
    try:
        partial.mkdir(parents=True, exist_ok=True)
        lock = (partial / LOCK).open("a")
    except OSError as error:
        raise CallError("batch-out-unusable", out=out, reason=error.strerror or str(error)) from None
    if not _locked(lock):
        lock.close()
        raise CallError("batch-out-busy", out=out)
    try:
        for left in partial.iterdir():
            if left.name != LOCK:
                shutil.rmtree(left) if left.is_dir() and not left.is_symlink() else left.unlink()
        work = partial / "work"
        work.mkdir()
        yield work
    finally:
        lock.close()
        shutil.rmtree(partial, ignore_errors=True)
        if made and out.is_dir() and not any(out.iterdir()):
            out.rmdir()


def _locked(file) -> bool:
    """Lock a file for as long as this process holds it open; the system lets go when the process dies."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def require_ours(out: Path, names: list[str]) -> None:
    """Make sure that nothing is overwritten but what an earlier run of the kit has left.

    Raises
    ------
    CallError
        `out` is a file, or holds files of these names that are not a run's.
    """
    if out.exists() and not out.is_dir():
        raise CallError("batch-out-file", out=out)
    earlier = manifests.read(out)
    ours = {o["file"] for o in earlier["outputs"]} | {manifests.NAME} if earlier else set()
    foreign = [name for name in names if name not in ours and (out / name).exists()]
    if foreign:
        raise CallError("batch-out-taken", out=out, files=", ".join(foreign))


def publish(work: Path, out: Path, manifest: dict, stem: str) -> list[str]:
    """Put a finished run's files in place, the manifest last.

    Parameters
    ----------
    work : Path
        Folder with the finished files.
    out : Path
        Where they belong; an earlier run's files are replaced.
    manifest : dict
        Of the new run.
    stem : str
        How the run's files are named; what an earlier failure left under this name goes.

    Returns
    -------
    list of str
        Names under which files were kept that somebody had changed since the earlier run.
    """
    kept = []
    earlier = manifests.read(out)
    if earlier:
        # From here on, until the new manifest stands, the folder does not claim to be complete.
        (out / manifests.NAME).unlink()
        for output in earlier["outputs"]:
            path = out / Path(output["file"]).name
            if path.is_file() and manifests.sha256(path) != output["sha256"]:
                kept.append(_aside(path))
            path.unlink(missing_ok=True)
    for output in manifest["outputs"]:
        (work / output["file"]).replace(out / output["file"])
    (out / (stem + FAILED)).unlink(missing_ok=True)
    manifests.write(manifest, out)
    return kept


def _aside(path: Path) -> str:
    for i in range(1, 1000):
        free = path.with_name(f"{path.stem}.changed-{i}{path.suffix}")
        if not free.exists():
            path.replace(free)
            return free.name
    raise CallError("batch-out-taken", out=path.parent, files=path.name)
