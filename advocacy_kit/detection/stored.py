"""Trained models as files: arrays without code, and a manifest that says what they are and whether they are whole."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np

from advocacy_kit.detection.model import Model
from advocacy_kit.errors import InputError, Refusal, writing

#: Where the models lie that come with the kit.
SHIPPED = Path(__file__).parent / "trained"
MANIFEST = "manifest.json"
#: The form of the files; a newer one is refused.
FORMAT = 1
#: Members of an archive bear one date, so that the same arrays give the same file.
_DATE = (1980, 1, 1, 0, 0, 0)


class Models:
    """The models of a folder, each read when it is first asked for.

    Parameters
    ----------
    folder : path
        As `write_models` writes it.

    Raises
    ------
    InputError
        There is no manifest, it cannot be read, or it is of a newer form.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        path = self.folder / MANIFEST
        try:
            self.manifest = json.loads(path.read_text(encoding="utf-8"))
            files = dict(self.manifest["files"])
            found = int(self.manifest["format"])
        except OSError as error:
            raise InputError("detection-model-none", path=path, reason=Refusal(error)) from None
        except (ValueError, KeyError, TypeError):
            raise InputError("detection-model-damaged", file=path) from None
        if found > FORMAT:
            raise InputError("detection-model-newer", file=path, found=found, known=FORMAT)
        self._files = files
        self._read: dict[str, Model] = {}

    def model(self, language: str, voice: str) -> Model | None:
        """Give the model of one language and voice, or None where there is none.

        Raises
        ------
        InputError
            Its file is missing, or is not the one that was written with the manifest.
        """
        name = f"{language}-{voice}.npz"
        if name not in self._files:
            return None
        if name not in self._read:
            self._read[name] = _read(self.folder / name, self._files[name])
        return self._read[name]


@cache
def shipped() -> Models:
    """Give the models that come with the kit."""
    return Models(SHIPPED)


def write_models(folder: str | Path, models: Mapping[tuple[str, str], Model], about: Mapping) -> None:
    """Write models to a folder.

    Parameters
    ----------
    folder : path
        Made where it is not there; what has the same names is replaced.
    models : mapping of (language, voice) to Model
        What to write.
    about : mapping
        What else the manifest says.

    Raises
    ------
    CallError
        The folder cannot be written.
    """
    folder, files = Path(folder), {}
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for (language, voice), model in models.items():
            name = f"{language}-{voice}.npz"
            data = _packed(model.arrays())
            (folder / name).write_bytes(data)
            files[name] = hashlib.sha256(data).hexdigest()
        manifest = {"format": FORMAT, **about, "files": files}
        text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
        (folder / MANIFEST).write_text(text, encoding="utf-8")


def _packed(arrays: Mapping[str, np.ndarray]) -> bytes:
    """Pack arrays as numpy's archives do, the same bytes for the same arrays."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, array in arrays.items():
            member = io.BytesIO()
            np.lib.format.write_array(member, array, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", _DATE), member.getvalue(), zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def _read(path: Path, digest: str) -> Model:
    """Read a model that is what its manifest says."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError("detection-model-none", path=path, reason=Refusal(error)) from None
    if hashlib.sha256(data).hexdigest() != digest:
        raise InputError("detection-model-changed", file=path)
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            return Model.of({name: arrays[name] for name in arrays.files})
    except (KeyError, ValueError, EOFError, zipfile.BadZipFile):
        raise InputError("detection-model-damaged", file=path) from None
