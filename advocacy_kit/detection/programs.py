"""Programs, compiled once: what takes seconds is kept beside the compiled code, and read back in an instant."""

import contextlib
import hashlib
import json
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from advocacy_kit.codebook import Codebook
from advocacy_kit.compiled import in_use, keep_latest, kept
from advocacy_kit.detection.compile import compile_program
from advocacy_kit.detection.listen import Program
from advocacy_kit.detection.literals import Literals

#: Parts of a program that are several arrays.
_PARTS = {"literals": Literals}
#: A codebook with fewer expressions than this compiles as fast as it is read back.
WORTH_KEEPING = 500
#: Programs of a language and voice that are kept: each `advocacy.yml`, and each change in one, makes another.
LATEST = 8


def program_of(codebook: Codebook, language: str, voice: str, folder: Path | None = None) -> Program:
    """Give the program of one language and voice: read back where it was compiled before.

    Parameters
    ----------
    codebook : Codebook
        Whose rules.
    language, voice : str
        Of the messages.
    folder : path, optional
        Where programs are kept; default: where compiled code is.
    """
    rules = [[rule.model_dump() for rule in signal[language].patterns] for signal in codebook.of_voice(voice)]
    if sum(len(rule["find"]) for some in rules for rule in some) < WORTH_KEEPING:
        return compile_program(codebook, language, voice)
    never = {signal.id: codebook.never.get(signal.id, []) for signal in codebook.of_voice(voice)}
    written = json.dumps([rules, codebook.lists[language], never], sort_keys=True)
    name = f"{language}-{voice}-{hashlib.sha256(written.encode()).hexdigest()[:16]}.npz"
    path = (folder or kept()) / name
    program = _read(path)
    if program is not None:
        in_use(path)
        return program
    program = compile_program(codebook, language, voice)
    _write(program, path)
    # Also what a process left that was ended while it wrote.
    keep_latest(path.parent.glob(f"{language}-{voice}-*"), LATEST)
    return program


def arrays_of(program: Program) -> dict[str, np.ndarray]:
    """Give the arrays of a program by names of their own."""
    arrays = {name: array for name, array in program._asdict().items() if name not in _PARTS}
    for name in _PARTS:
        arrays |= {f"{name}_{field}": array for field, array in getattr(program, name)._asdict().items()}
    return arrays


def program_from(arrays: Mapping[str, np.ndarray]) -> Program:
    """Make a program of its arrays.

    Raises
    ------
    KeyError
        One is missing.
    """
    parts = {
        name: part(*(arrays[f"{name}_{field}"] for field in part._fields)) for name, part in _PARTS.items()
    }
    return Program(**{name: parts[name] if name in parts else arrays[name] for name in Program._fields})


def _read(path: Path) -> Program | None:
    """Read a program; what is missing or damaged is compiled anew."""
    try:
        with np.load(path) as arrays:
            return program_from(arrays)
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile):
        return None


def _write(program: Program, path: Path) -> None:
    arrays = arrays_of(program)
    partial = path.with_name(f"{path.name}.{os.getpid()}.partial.npz")
    # Where nothing can be kept, each process compiles for itself.
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(partial, **arrays)
        partial.replace(path)
