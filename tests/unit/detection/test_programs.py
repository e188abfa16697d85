"""What is compiled is kept, and read back as it was; what is damaged is compiled anew."""

import os
import stat

import numpy as np
import pytest

from advocacy_kit import compiled, load_codebook
from advocacy_kit.detection import programs
from advocacy_kit.detection.compile import compile_program
from advocacy_kit.detection.programs import program_of


def arrays_of(program):
    return {
        name: array
        for name, array in {**program._asdict(), **program.literals._asdict()}.items()
        if isinstance(array, np.ndarray)
    }


def same(one, other):
    ones, others = arrays_of(one), arrays_of(other)
    return ones.keys() == others.keys() and all(
        np.array_equal(ones[k], others[k]) and ones[k].dtype == others[k].dtype for k in ones
    )


@pytest.fixture(scope="module")
def codebook():
    return load_codebook()


def test_a_program_is_read_back_as_it_was(codebook, tmp_path):
    fresh = compile_program(codebook, "nl", "organisation")
    assert same(program_of(codebook, "nl", "organisation", tmp_path), fresh)
    (kept,) = tmp_path.iterdir()
    written = kept.stat().st_ino
    assert same(program_of(codebook, "nl", "organisation", tmp_path), fresh)
    assert kept.stat().st_ino == written, "it was not compiled again"


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 no archive", None])
def test_a_damaged_program_is_compiled_anew(codebook, tmp_path, damage):
    fresh = program_of(codebook, "nl", "organisation", tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:5000] if damage is None else damage)
    assert same(program_of(codebook, "nl", "organisation", tmp_path), fresh)
    assert same(program_of(codebook, "nl", "organisation", tmp_path), fresh)


def test_other_rules_are_another_program(codebook, tmp_path):
    program_of(codebook, "nl", "organisation", tmp_path)
    lists = {**codebook.lists, "nl": {**codebook.lists["nl"], "extra": ["een woord"]}}
    program_of(
        type(codebook)(codebook.version, codebook.signals, codebook.dimensions, lists),
        "nl",
        "organisation",
        tmp_path,
    )
    assert len(list(tmp_path.iterdir())) == 2


def test_where_nothing_can_be_written_it_is_compiled_all_the_same(codebook, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    assert program_of(codebook, "nl", "organisation", tmp_path / "file" / "below").words.size


def aged(path, seconds):
    """Let a file or folder seem to have been used so long ago."""
    at = path.stat().st_mtime - seconds
    os.utime(path, (at, at))


def test_of_the_programs_of_changed_words_the_latest_are_kept(codebook, tmp_path, monkeypatch):
    monkeypatch.setattr(programs, "LATEST", 3)
    program_of(codebook, "nl", "organisation", tmp_path)
    (used,) = tmp_path.iterdir()
    others = [tmp_path / f"nl-organisation-{i}.npz" for i in range(4)]
    for i, path in enumerate([*others, tmp_path / "nl-customer-1.npz", tmp_path / "en-organisation-1.npz"]):
        path.write_bytes(b"")
        aged(path, 100 + i)
    aged(used, 1000)
    program_of(codebook, "nl", "organisation", tmp_path)
    assert len(list(tmp_path.iterdir())) == 7, "nothing goes where nothing was compiled"
    lists = {**codebook.lists, "nl": {**codebook.lists["nl"], "extra": ["een woord"]}}
    changed = type(codebook)(codebook.version, codebook.signals, codebook.dimensions, lists)
    program_of(changed, "nl", "organisation", tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert {used.name, others[0].name, "nl-customer-1.npz", "en-organisation-1.npz"} < left, (
        "used last, or another's"
    )
    assert len(left) == 5


def test_deleting_passes_over_what_another_process_has_deleted(tmp_path):
    for i in range(4):
        (tmp_path / f"{i}").mkdir()
        aged(tmp_path / f"{i}", 10 * i)
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "0")
    aged(tmp_path / "file", 500)
    os.utime(tmp_path / "link", (1, 1), follow_symlinks=False)
    compiled.keep_latest([*tmp_path.iterdir(), tmp_path / "gone already"], 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0", "1"], "of a link only the link goes"


@pytest.fixture
def places(tmp_path, monkeypatch):
    """Where compiled code may go: nowhere but in temporary folders, until a test says otherwise."""
    writable = compiled._is_writable
    monkeypatch.setattr(
        compiled, "_is_writable", lambda folder: tmp_path in folder.parents and writable(folder)
    )
    monkeypatch.setattr(compiled.platformdirs, "user_cache_dir", lambda name: str(tmp_path / "cache"))
    monkeypatch.setattr(compiled.tempfile, "tempdir", str(tmp_path))
    compiled.kept.cache_clear()
    yield tmp_path
    compiled.kept.cache_clear()


def test_compiled_code_is_kept_with_its_sources():
    assert compiled.kept().name.startswith("compiled-")


def test_else_in_the_user_s_cache_where_each_installation_keeps_its_own(places, monkeypatch):
    ours = compiled.kept()
    assert ours.parent.parent == places / "cache"
    for i in range(compiled.FOLDERS):
        (ours.parent / f"compiled-of-before-{i}").mkdir()
        aged(ours.parent / f"compiled-of-before-{i}", 100 + i)
    compiled.kept.cache_clear()
    with monkeypatch.context() as patched:
        patched.setattr(compiled, "HERE", places.parent / "of-another-installation")
        other = compiled.kept()
    assert other.parent.parent == places / "cache"
    assert other.parent != ours.parent
    assert len(list(ours.parent.iterdir())) == compiled.FOLDERS + 1, "those of another are its own affair"
    compiled.kept.cache_clear()
    assert compiled.kept() == ours
    assert len(list(ours.parent.iterdir())) == compiled.FOLDERS
    assert ours.is_dir()


def test_else_in_a_folder_that_is_nobody_else_s(places, monkeypatch):
    monkeypatch.setattr(compiled, "_is_writable", lambda folder: False)
    first = compiled.kept()
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    compiled.kept.cache_clear()
    assert compiled.kept() == first


@pytest.mark.parametrize("made", ["open to all", "a link", "a file", "another's"])
def test_a_folder_that_somebody_made_first_is_not_used(places, monkeypatch, made):
    monkeypatch.setattr(compiled, "_is_writable", lambda folder: False)
    user = os.getuid() + (made == "another's")
    monkeypatch.setattr(compiled.os, "getuid", lambda: user)
    foreseen = places / f"advocacy_kit-{user}"
    if made == "a link":
        (places / "mine").mkdir(mode=0o700)
        foreseen.symlink_to(places / "mine")
    elif made == "a file":
        foreseen.write_text("x")
    else:
        foreseen.mkdir(mode=0o700)
    if made == "open to all":
        foreseen.chmod(0o777)
    chosen = compiled.kept().parent
    assert chosen.parent == places
    assert chosen.name != foreseen.name
    assert stat.S_IMODE(chosen.stat().st_mode) == 0o700
