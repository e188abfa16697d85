"""What set-up rests on: locks with hashes and without addresses, an environment.yml that agrees, clean notebooks."""

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from advocacy_kit.locale import interface_language

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_make_says_at_once_what_it_does_and_how_long_it_takes():
    """Minutes without a word look like a machine that hangs."""
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()

    def first(rule):
        return lines[next(i for i, line in enumerate(lines) if line.startswith(rule)) + 1]

    assert next(line for line in lines if line.startswith("demo:")).split()[1] == "about-demo"
    for rule, name in (("about-demo:", "ABOUT_DEMO"), ("$(STAMP):", "ABOUT_SETUP")):
        assert first(rule) == f'\t@echo "$({name})"'
        told = [line for line in lines if line.startswith(f"{name} := ")]
        assert ["minuut" in line or "minuten" in line for line in told] == [True, False], "in both languages"
        assert "minute" in told[1]


@pytest.mark.parametrize(
    ("told", "dutch"),
    [
        ({"LANG": "nl_BE.UTF-8"}, True),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, True),
        ({"LANG": "nl_NL.UTF-8", "ADVOCACY_LANGUAGE": "en"}, False),
        ({"LANG": "en_GB.UTF-8", "ADVOCACY_LANGUAGE": "nl"}, True),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "en_GB.UTF-8"}, False),
        ({"LANG": "C.UTF-8"}, False),
        ({}, False),
    ],
    ids=lambda value: " ".join(value.values()) or "nothing" if isinstance(value, dict) else None,
)
def test_make_speaks_the_language_that_the_kit_speaks(told, dutch, monkeypatch):
    for name in ("ADVOCACY_LANGUAGE", "LC_ALL", "LANG"):
        monkeypatch.delenv(name, raising=False)
        if name in told:
            monkeypatch.setenv(name, told[name])
    done = subprocess.run(
        ["make", "-s", "about-demo"], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.startswith("De demo" if dutch else "The demo")
    assert (interface_language() == "nl") is dutch


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(path: Path) -> dict[str, set[str]]:
    """Versions by name, and a check that each has hashes."""
    found: dict[str, set[str]] = {}
    for block in re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").strip()):
        first = block.splitlines()[0]
        match = re.match(r"([A-Za-z0-9._-]+)==(\S+)", first)
        assert match, f"{path.name}: {first!r} is not pinned"
        assert "--hash=sha256:" in block, f"{path.name}: {match[1]} has no hash"
        found.setdefault(plain(match[1]), set()).add(match[2])
    return found


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_have_hashes_and_no_addresses(name):
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")
    assert locked(ROOT / name)


def test_locks_hold_what_the_project_asks():
    core, dev = locked(ROOT / "requirements.lock"), locked(ROOT / "requirements-dev.lock")
    for text in PROJECT["dependencies"]:
        wanted = Requirement(text)
        assert all(wanted.specifier.contains(v, prereleases=True) for v in core[plain(wanted.name)]), text
    for extra in ("test", "dev"):
        for text in PROJECT["optional-dependencies"][extra]:
            assert plain(Requirement(text).name) in dev, text
    assert all(dev[name] == versions for name, versions in core.items()), "one version of each in both locks"


def test_environment_yml_names_the_versions_of_the_lock():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    core = locked(ROOT / "requirements.lock")
    named: dict[str, set[str]] = {}
    for text in next(d["pip"] for d in environment["dependencies"] if isinstance(d, dict)):
        if text != "-e .":
            wanted = Requirement(text)
            named.setdefault(plain(wanted.name), set()).update(s.version for s in wanted.specifier)
    assert named == {
        plain(Requirement(d).name): core[plain(Requirement(d).name)] for d in PROJECT["dependencies"]
    }
    assert any(
        str(d).startswith("python") and ">=3.11" in d
        for d in environment["dependencies"]
        if isinstance(d, str)
    )


def test_every_dependency_has_its_reason():
    reasons = plain((ROOT / "docs" / "adr" / "002-dependencies.md").read_text(encoding="utf-8"))
    extras = [d for extra in PROJECT["optional-dependencies"].values() for d in extra]
    missing = [
        n for d in [*PROJECT["dependencies"], *extras] if (n := plain(Requirement(d).name)) not in reasons
    ]
    assert missing == []


NOTEBOOKS = sorted((ROOT / "notebooks").rglob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_notebooks_are_thin_and_clean(path):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert set(notebook["metadata"]) == {"advocacy_kit", "kernelspec", "language_info"}
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(ids) == len(set(ids))
    assert sum("parameters" in c["metadata"].get("tags", []) for c in notebook["cells"]) == 1
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        source = "".join(cell["source"])
        assert cell["outputs"] == []
        assert cell["execution_count"] is None
        assert "parameters" in cell["metadata"].get("tags", []) or len(source.splitlines()) <= 10
        assert not re.search(r"^\s*(def|class) ", source, re.MULTILINE)


def _code(cell: dict) -> str:
    """Source of a cell without its comments, which speak the notebook's language."""
    return "\n".join(
        line.rstrip("\n").partition("  # ")[0] for line in cell["source"] if not line.startswith("#")
    )


def test_notebooks_are_the_same_but_for_their_language():
    by_language = {lang: {p.name: p for p in NOTEBOOKS if p.parent.name == lang} for lang in ("nl", "en")}
    assert by_language["nl"].keys() == by_language["en"].keys()
    for name in by_language["nl"]:
        cells = {
            lang: json.loads(by_language[lang][name].read_text(encoding="utf-8"))["cells"]
            for lang in ("nl", "en")
        }
        assert [c["id"] for c in cells["nl"]] == [c["id"] for c in cells["en"]]
        for dutch, english in zip(cells["nl"], cells["en"], strict=True):
            assert dutch["metadata"] == english["metadata"]
            assert dutch["cell_type"] == english["cell_type"]
            if dutch["cell_type"] == "code":
                assert _code(dutch).replace('language: str = "nl"', 'language: str = "en"') == _code(english)
            else:
                assert dutch["source"] != english["source"]


def test_the_notebook_s_defaults_are_those_of_the_code():
    from dataclasses import fields

    from advocacy_kit.chapters.parameters import Parameters

    cell = next(
        c for c in json.loads(NOTEBOOKS[0].read_text(encoding="utf-8"))["cells"] if c["id"] == "parameters"
    )
    given: dict = {}
    exec("".join(cell["source"]), given)  # our own cell: nothing but assignments of texts
    names = {f.name: f.default for f in fields(Parameters) if f.name != "pairs"}
    assert {k: v for k, v in given.items() if k in names and k != "language"} == {
        k: v for k, v in names.items() if k != "language"
    }
    assert set(given) - {"__builtins__", "__annotations__"} == set(names)


def test_the_product_does_not_know_where_it_was_made():
    """No path outside the repository, and no address of a package registry."""
    pattern = re.compile("|".join(map(re.escape, (f"{ROOT}/", "../shared", "pypi.org"))))
    suffixes = {".py", ".md", ".yml", ".toml", ".ipynb", ".ftl", ".js", ".css", ".cfg", ".lock"}
    found = []
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if (
            path.suffix not in suffixes
            or parts[0] in {".venv", ".git", "demo-report", "build", "dist"}
            or path == Path(__file__)
        ):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}")
    assert found == []
