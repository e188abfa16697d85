"""The wheel is the whole kit: what is in it, and that it works where there is no checkout.

The quick test lends the new environment the libraries of the one that runs it (by a path file, which does not bring the
editable checkout along). The long one installs everything anew, as a user would, and needs a package index for that.
"""

import http.cookiejar
import importlib.util
import os
import re
import signal
import subprocess
import sys
import sysconfig
import time
import urllib.error
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WINDOWS = os.name == "nt"
SECONDS = 180


def run(*command: object, **settings: object) -> subprocess.CompletedProcess:
    done = subprocess.run(
        [str(c) for c in command], capture_output=True, text=True, encoding="utf-8", **settings
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel of this checkout."""
    out = tmp_path_factory.mktemp("wheel")
    # Without hatchling at hand, build fetches it.
    alone = ["--no-isolation"] if importlib.util.find_spec("hatchling") else []
    run(sys.executable, "-m", "build", "--wheel", *alone, "--outdir", out, ROOT)
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def names(wheel) -> set[str]:
    """Files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def ours(folder: str) -> set[str]:
    """Files of a folder that are part of the kit, not left by a run."""
    listed = run("git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard", folder).stdout
    return {name for name in listed.splitlines() if (ROOT / name).is_file()}


@pytest.mark.parametrize("folder", ["notebooks", "datasets", "exercises"])
def test_content_travels_along(names, folder):
    wanted = ours(folder)
    assert wanted
    assert {f"advocacy_kit/_content/{name}" for name in wanted} - names == set()


def test_every_file_of_the_package_is_in_it(names):
    wanted = ours("advocacy_kit")
    kinds = {Path(name).suffix for name in wanted}
    assert {".py", ".ftl", ".yml", ".css", ".js", ".j2", ".md", ".txt", ".typed"} <= kinds
    assert wanted - names == set()


def test_licences_and_the_command_are_in_it(wheel, names):
    (info,) = {name.split("/")[0] for name in names if ".dist-info/" in name}
    assert {f"{info}/licenses/LICENSE", f"{info}/licenses/LICENSE-CONTENT"} <= names
    with zipfile.ZipFile(wheel) as archive:
        assert "advocacy = advocacy_kit.cli:main" in archive.read(f"{info}/entry_points.txt").decode()


def test_nothing_else_is_in_it(names):
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"advocacy_kit"}
    stray = [
        n for n in names if re.search(r"(^|/)(tests?|__pycache__|\.ipynb_checkpoints|\.git)(/|$)|\.pyc$", n)
    ]
    assert stray == []


class Installed:
    """An environment with the wheel in it, and a place to work that knows no checkout."""

    def __init__(self, home: Path, wheel: Path, *, libraries: bool) -> None:
        self.home = home
        venv.create(home / "env", symlinks=not WINDOWS, with_pip=False)
        self.scripts = home / "env" / ("Scripts" if WINDOWS else "bin")
        self.python = self.scripts / ("python.exe" if WINDOWS else "python")
        self.place = home / "place"
        self.place.mkdir()
        kept = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("JUPYTER", "ADVOCACY", "JPY_", "IPYTHON", "PYTHON", "VIRTUAL_ENV", "UV_"))
        }
        self.environment = kept | {
            "ADVOCACY_KIT_HOME": str(home / "kit"),
            "HOME": str(home),
            "IPYTHONDIR": str(home / "ipython"),
            "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
            "PYTHONNOUSERSITE": "1",
            "PYTHONUTF8": "1",
            "NO_PROXY": "127.0.0.1",
        }
        self._install([wheel] if libraries else ["--no-deps", wheel])
        if not libraries:
            own = run(
                self.python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"
            ).stdout.strip()
            lent = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
            (Path(own) / "lent.pth").write_text("\n".join(lent), encoding="utf-8")
            # Voilà's and JupyterLab's own files lie below the other environment's prefix.
            self.environment["JUPYTER_PATH"] = str(Path(sys.prefix) / "share" / "jupyter")

    def _install(self, what: list) -> None:
        if importlib.util.find_spec("uv"):
            run(sys.executable, "-m", "uv", "pip", "install", "-q", "--python", self.python, *what)
        else:
            run(sys.executable, "-m", "pip", "--python", self.python, "install", "-q", *what)

    @property
    def advocacy(self) -> Path:
        return self.scripts / ("advocacy.exe" if WINDOWS else "advocacy")

    def call(self, *arguments: object) -> str:
        return run(self.advocacy, *arguments, cwd=self.place, env=self.environment).stdout

    def package(self) -> Path:
        code = "import advocacy_kit; print(advocacy_kit.__file__)"
        return Path(run(self.python, "-c", code, cwd=self.place, env=self.environment).stdout.strip()).parent

    def files(self) -> dict[str, int]:
        """Files of the package and when they were written."""
        found = (p for p in self.package().rglob("*") if p.is_file() and p.suffix != ".pyc")
        return {str(p): p.stat().st_mtime_ns for p in found}


def exercise(installed: Installed) -> None:
    """Go through the kit as somebody who has just installed it."""
    package = installed.package()
    assert package.is_relative_to(installed.home / "env")
    assert ROOT not in package.parents
    before = installed.files()

    assert "zucht" in installed.call("codebook", "sigh", "--language", "nl")
    assert "LEESMIJ.md" in installed.call("new", "werkmap", "--language", "nl")
    assert list((installed.place / "werkmap" / "notebooks" / "nl").glob("01-*.ipynb"))

    start = [installed.advocacy, "start", "--no-browser", "--language", "nl", "--port", "18866"]
    log = installed.home / "start.log"
    with log.open("wb") as out:
        server = subprocess.Popen(
            start, cwd=installed.place, env=installed.environment, stdout=out, stderr=out
        )
    try:
        address = _wait_for_address(server, log)
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        )
        front = opener.open(address, timeout=SECONDS).read().decode()
        assert "/nl/hear-the-signals" in front
        page = opener.open(re.sub(r"\?.*", "nl/hear-the-signals", address), timeout=SECONDS).read().decode()
        assert "ak-card" in page
        assert "widget-view" in page
        assert "door-note" not in page.partition('id="rendered_cells"')[2], "a cell failed"
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
                address.partition("?")[0], timeout=30
            )
        assert refused.value.code == 403
    finally:
        server.send_signal(signal.SIGTERM if WINDOWS else signal.SIGINT)
        server.wait(60)
    assert WINDOWS or server.returncode == 0
    assert installed.files() == before, "nothing is written into the package"


def _wait_for_address(server: subprocess.Popen, log: Path) -> str:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until and server.poll() is None:
        found = re.search(
            r"http://127\.0\.0\.1:\d+/\?token=\w+", log.read_text(encoding="utf-8", errors="replace")
        )
        if found:
            return found[0]
        time.sleep(0.2)
    pytest.fail(
        f"advocacy start gave no address:\n{log.read_text(encoding='utf-8', errors='replace')[-3000:]}"
    )


def test_it_works_without_a_checkout(tmp_path, wheel):
    exercise(Installed(tmp_path, wheel, libraries=False))


@pytest.mark.long
def test_it_works_in_an_environment_of_its_own(tmp_path, wheel):
    exercise(Installed(tmp_path, wheel, libraries=True))
