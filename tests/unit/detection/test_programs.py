"""What is compiled is kept, and read back as it was; what is damaged is compiled anew."""

import numpy as np
import pytest

from advocacy_kit import compiled, load_codebook
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
    written = kept.stat().st_mtime_ns
    assert same(program_of(codebook, "nl", "organisation", tmp_path), fresh)
    assert kept.stat().st_mtime_ns == written, "it was not compiled again"


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


def test_compiled_code_is_kept_with_its_sources_or_in_the_user_s_cache(tmp_path, monkeypatch):
    assert compiled.kept().name.startswith("compiled-")
    monkeypatch.setattr(compiled, "_is_writable", lambda folder: folder == tmp_path)
    monkeypatch.setattr(compiled.platformdirs, "user_cache_dir", lambda name: str(tmp_path))
    (tmp_path / "compiled-of-before").mkdir()
    compiled.kept.cache_clear()
    try:
        assert compiled.kept().parent == tmp_path
        assert not (tmp_path / "compiled-of-before").exists()
    finally:
        compiled.kept.cache_clear()
