"""The folder of a run: worked on under another name, its files put in place once all of it succeeded."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from advocacy_kit.batch import manifest as manifests
from advocacy_kit.errors import CallError, Refusal

PARTIAL = ".partial"
FAILED = ".failed.ipynb"
LOCK = "lock"
#: How often a lock is tried for while other runs come and go.
TRIES = 20


@contextmanager
def working_folder(out: Path) -> Iterator[Path]:
    """Give an empty folder inside `out`; whatever happens, it is gone afterwards, and with it what was made for it and stayed empty.

    After a ``kill -9`` it stays, under a name that says so, and the next run clears it away.

    Raises
    ------
    CallError
        `out` is a file, cannot be written, or another run is at work in it.
    """
    partial = out / PARTIAL
    made = [folder for folder in (out, *out.parents) if not folder.exists()]
    try:
        lock = _lock(partial)
    except OSError as error:
        raise CallError("batch-out-unusable", out=out, reason=Refusal(error)) from None
    if lock is None:
        raise CallError("batch-out-busy", out=out)
    try:
        _clear(partial)
        work = partial / "work"
        work.mkdir()
        yield work
    finally:
        # Emptied while it is still ours: once the lock is let go, what stands here may be another run's.
        with suppress(OSError):
            _clear(partial)
        if os.name != "nt":
            (partial / LOCK).unlink(missing_ok=True)
        lock.close()
        with suppress(OSError):
            if os.name == "nt":
                # Fails where another run has opened it meanwhile, which is as it should be.
                (partial / LOCK).unlink(missing_ok=True)
            partial.rmdir()
            for folder in made:
                folder.rmdir()


def _lock(partial: Path):
    """Open and lock the folder's lock file; ``None`` where another run holds it."""
    for _ in range(TRIES):
        partial.mkdir(parents=True, exist_ok=True)
        try:
            lock = (partial / LOCK).open("a")
        except FileNotFoundError:
            # Another run tidied the folder away between the two lines above.
            continue
        if not _locked(lock):
            lock.close()
            return None
        with suppress(FileNotFoundError):
            if _same(lock, partial / LOCK):
                return lock
        # Locked, but no longer the file that others see: it was another run's, and is gone.
        lock.close()
    return None


def _same(file, path: Path) -> bool:
    return os.path.samestat(os.fstat(file.fileno()), path.stat())


def _clear(partial: Path) -> None:
    """Empty the folder but for the lock."""
    for left in partial.iterdir():
        if left.name != LOCK:
            shutil.rmtree(left) if left.is_dir() and not left.is_symlink() else left.unlink()


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
    left = [manifests.read(out), manifests.read(out, manifests.PARTIAL)]
    ours = {output["file"] for found in left if found for output in found["outputs"]}
    ours |= {name for name, found in zip((manifests.NAME, manifests.PARTIAL), left, strict=True) if found}
    foreign = [name for name in (*names, manifests.PARTIAL) if name not in ours and (out / name).exists()]
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
    left = [found for found in (manifests.read(out), manifests.read(out, manifests.PARTIAL)) if found]
    known: dict[str, set[str]] = {}
    for output in [o for found in left for o in found["outputs"]]:
        known.setdefault(Path(output["file"]).name, set()).add(output["sha256"])
    # Whatever happens from here on, the next run knows these files for ours.
    claimed = [o for found in (*left, manifest) for o in found["outputs"]]
    manifests.write({**manifest, "outputs": claimed}, out, work, manifests.PARTIAL)
    kept = []
    # The page goes first and comes last: where it stands, all that belongs to it stands.
    pages = [name for name in known if _is_page(name)]
    for name in [*pages, manifests.NAME, *(name for name in known if name not in pages)]:
        path = out / name
        if path.is_file() and name in known and manifests.sha256(path) not in known[name]:
            kept.append(_aside(path))
        path.unlink(missing_ok=True)
    for name in sorted((output["file"] for output in manifest["outputs"]), key=_is_page):
        (work / name).replace(out / name)
    (out / (stem + FAILED)).unlink(missing_ok=True)
    manifests.write(manifest, out, work)
    settle(out)
    return kept


def settle(out: Path) -> None:
    """Take away what a run leaves that was killed after all of it stood."""
    if manifests.read(out, manifests.PARTIAL):
        (out / manifests.PARTIAL).unlink()


def _is_page(name: str) -> bool:
    return name.endswith(".html")


def _aside(path: Path) -> str:
    for i in range(1, 1000):
        free = path.with_name(f"{path.stem}.changed-{i}{path.suffix}")
        if not free.exists():
            path.replace(free)
            return free.name
    raise CallError("batch-out-taken", out=path.parent, files=path.name)
