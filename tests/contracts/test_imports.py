"""Who may know whom: imports go downward only, and heavy libraries stay in their rooms (docs/adr/001)."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "advocacy_kit"

#: Rooms from bottom to top; rooms of one level do not know each other.
LEVELS = [
    {"paths", "locale"},
    {"errors"},
    {"agreement", "compiled", "excerpts", "field_faults", "patterns", "spreadsheets", "statistics", "store"},
    {"yaml_lines"},
    {"messages", "codebook"},
    {"organisation", "corpora"},
    {"detection"},
    {"learning", "analysis"},
    {"reporting"},
    {"widgets", "scanning"},
    {"chapters"},
    {"batch", "checking", "door"},
    {"cli"},
]
LEVEL = {room: i for i, rooms in enumerate(LEVELS) for room in rooms}

#: Libraries that only some rooms may import.
ONLY_IN = {
    "ipywidgets": {"widgets"},
    "anywidget": {"widgets"},
    "traitlets": {"widgets", "batch", "door"},
    "IPython": {"widgets"},
    "papermill": {"batch"},
    "nbconvert": {"batch"},
    "nbclient": {"batch"},
    "nbformat": {"batch", "door"},
    "sklearn": {"detection", "analysis"},
    "matplotlib": {"reporting"},
    "sqlalchemy": {"store"},
    "openpyxl": {"messages", "reporting", "scanning"},
    "oxmsg": {"messages"},
    "olefile": {"messages"},
    "click": {"cli"},
    "numba": {"compiled"},
    "platformdirs": {"compiled"},
}
#: Two public doors at the top of the package may name any room.
FREE = {"__init__.py", "__main__.py"}

FILES = sorted(p for p in PACKAGE.rglob("*.py") if "_content" not in p.parts)


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Dotted names that a file imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it leads"
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_downward(path):
    if path.parent == PACKAGE and path.name in FREE:
        return
    room = room_of(path)
    assert room in LEVEL, f"{room} has no level: name it in this test and in docs/adr/001"
    for name in imported(path):
        top, _, rest = name.partition(".")
        if (
            top == "advocacy_kit"
            and rest
            and (PACKAGE / rest.split(".")[0]).exists() | (PACKAGE / f"{rest.split('.')[0]}.py").exists()
        ):
            other = rest.split(".")[0]
            assert other == room or LEVEL[other] < LEVEL[room], (
                f"{room} imports {other}, which lies above or beside it"
            )
        if top in ONLY_IN:
            assert room in ONLY_IN[top], f"{room} imports {top}; only {', '.join(sorted(ONLY_IN[top]))} may"


def test_importing_the_package_loads_nothing_heavy():
    heavy = [
        "pandas",
        "numpy",
        "sklearn",
        "matplotlib",
        "papermill",
        "ipywidgets",
        "IPython",
        "sqlalchemy",
        "pydantic",
        "yaml",
    ]
    code = f"import sys, advocacy_kit; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("asked", [["--help"], ["--version"], ["run", "--help"], ["check", "--help"]])
def test_help_does_not_wait_for_what_reads_messages(asked):
    heavy = ["pandas", "numpy", "numba", "pydantic", "advocacy_kit.messages", "advocacy_kit.codebook"]
    code = (
        "import sys\nfrom advocacy_kit.cli import main\n"
        f"try:\n    main({asked!r})\nexcept SystemExit:\n    pass\n"
        f"print([m for m in {heavy!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_public_names_are_there():
    import advocacy_kit

    for name in advocacy_kit.__all__:
        assert getattr(advocacy_kit, name) is not None
    with pytest.raises(AttributeError, match="load_codebook"):
        _ = advocacy_kit.nothing_of_the_kind


def test_modules_stay_readable():
    long = {
        str(p.relative_to(PACKAGE)): n
        for p in FILES
        if (n := len(p.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert not long, f"over 400 lines, would they rather be two rooms? {long}"
