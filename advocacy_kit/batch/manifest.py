"""What a run was made of and what it left: hashes, versions, parameters, counts."""

import hashlib
import json
import platform
from collections.abc import Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import advocacy_kit
from advocacy_kit.paths import PACKAGE

NAME = "manifest.json"
#: Stands while a run puts its files in place, and names them; what it names is not complete.
PARTIAL = "manifest.json.partial"
SCHEMA = "advocacy_kit/run"
VERSION = 1
LIBRARIES = (
    "ipykernel", "matplotlib", "nbclient", "nbconvert", "numba", "numpy", "pandas", "papermill", "pyarrow", "scipy",
)  # fmt: skip

#: What of the package decides a result, beside the codebook.
CODE = ("*.py", "*.txt", "*.ftl", "*.j2", "*.css", "*.js", "*.yml")


def sha256(path: Path) -> str:
    """SHA-256 of a file, as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sha256_of_folder(folder: Path, *patterns: str) -> str:
    """SHA-256 over names and contents of the files in a folder that fit one of the patterns."""
    total = hashlib.sha256()
    for path in sorted({path for pattern in patterns for path in folder.rglob(pattern)}):
        total.update(f"{path.relative_to(folder).as_posix()}\0{sha256(path)}\n".encode())
    return total.hexdigest()


def measured(path: Path) -> dict[str, object]:
    """Size and SHA-256 of a file, or of all files in a folder (one of mail, for instance)."""
    if not path.is_dir():
        return {"bytes": path.stat().st_size, "sha256": sha256(path)}
    total, size = hashlib.sha256(), 0
    for file in sorted(p for p in path.rglob("*") if p.is_file()):
        total.update(f"{file.relative_to(path).as_posix()}\0{sha256(file)}\n".encode())
        size += file.stat().st_size
    return {"bytes": size, "sha256": total.hexdigest()}


@cache
def code_sha256() -> str:
    """SHA-256 of the kit itself: in a checkout that somebody is at work on, code changes before its version does."""
    return sha256_of_folder(PACKAGE, *CODE)


def versions() -> dict[str, object]:
    """Versions of the kit, its codebook, Python and the libraries that a result rests on."""
    from advocacy_kit import codebook

    libraries = {}
    for name in LIBRARIES:
        try:
            libraries[name] = version(name)
        except PackageNotFoundError:
            libraries[name] = None
    return {
        "kit": advocacy_kit.__version__,
        "codebook": codebook.load_codebook().version,
        "kit_sha256": code_sha256(),
        # A codebook that somebody is at work on changes before its version does.
        "codebook_sha256": sha256_of_folder(Path(codebook.__file__).parent, "*.yml"),
        "python": platform.python_version(),
        "libraries": libraries,
    }


def fingerprint(parts: Mapping[str, object]) -> str:
    """SHA-256 of what decides a result: the same fingerprint, the same report."""
    written = json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()


def outputs(folder: Path) -> list[dict[str, object]]:
    """Name, size and hash of each file in a folder."""
    files = sorted(p for p in folder.iterdir() if p.is_file() and p.name != NAME)
    return [{"file": p.name, "bytes": p.stat().st_size, "sha256": sha256(p)} for p in files]


def write(manifest: Mapping[str, object], folder: Path, work: Path, name: str = NAME) -> None:
    """Write a manifest by way of a working folder on the same disk; a reader finds all of it or none."""
    text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
    (work / name).write_text(text, encoding="utf-8")
    (work / name).replace(folder / name)


def read(folder: Path, name: str = NAME) -> dict | None:
    """Read a folder's manifest; ``None`` where there is none that a run of the kit has left."""
    try:
        found = json.loads((folder / name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    sound = isinstance(found, dict) and found.get("schema") == SCHEMA and found.get("version") == VERSION
    return found if sound and isinstance(found.get("outputs"), list) else None


def intact(folder: Path, manifest: Mapping[str, object]) -> bool:
    """Whether every output that a manifest names is there as it was written."""
    for output in manifest["outputs"]:
        path = folder / Path(output["file"]).name
        if not path.is_file() or path.stat().st_size != output["bytes"] or sha256(path) != output["sha256"]:
            return False
    return True
