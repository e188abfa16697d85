"""A browser, a JupyterLab and a Voilà for the tests; all on loopback, with a token, in folders of their own."""

import json
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import chromium
import nbformat
import pytest

SECONDS_TO_START = 120


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@dataclass
class Server:
    """A Jupyter server that runs: where, and the folder that it shows."""

    kind: str
    port: int
    token: str
    folder: Path

    def address(self, path: str, **query: str) -> str:
        extra = "".join(f"&{key}={value}" for key, value in query.items())
        return f"http://127.0.0.1:{self.port}/{path}?token={self.token}{extra}"

    def ask(self, path: str, method: str = "GET") -> bytes:
        headers = {"Authorization": f"token {self.token}"}
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/{path}", method=method, headers=headers
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.read()

    def close_sessions(self) -> None:
        """A notebook that is opened again would find its old kernel."""
        for session in json.loads(self.ask("api/sessions")):
            self.ask(f"api/sessions/{session['id']}", "DELETE")

    def write(self, *cells: str, name: str | None = None) -> str:
        """Write a notebook of code cells; give its name."""
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
        notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
        name = name or f"try-{secrets.token_hex(4)}.ipynb"
        nbformat.write(notebook, self.folder / name)
        return name


def environment(home: Path) -> dict[str, str]:
    """An environment in which a server finds nothing of the machine's user."""
    kept = {
        k: v for k, v in os.environ.items() if not k.startswith(("JUPYTER", "ADVOCACY", "JPY_", "IPYTHON"))
    }
    folders = {"JUPYTER_CONFIG_DIR": "config", "JUPYTER_DATA_DIR": "data", "JUPYTER_RUNTIME_DIR": "runtime",
               "IPYTHONDIR": "ipython", "ADVOCACY_KIT_HOME": "kit"}  # fmt: skip
    for folder in folders.values():
        (home / folder).mkdir(parents=True, exist_ok=True)
    here = {name: str(home / folder) for name, folder in folders.items()}
    return kept | here | {"HOME": str(home), "JUPYTER_PREFER_ENV_PATH": "1", "NO_PROXY": "127.0.0.1"}


def start(kind: str, command: list[str], port: int, token: str, folder: Path, home: Path) -> Iterator[Server]:
    """Start a server, wait until it answers, and end it (and its kernels) afterwards."""
    log = home / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, env=environment(home), stdout=out, stderr=out, cwd=folder)
    server = Server(kind, port, token, folder)
    try:
        until = time.monotonic() + SECONDS_TO_START
        while True:
            try:
                server.ask("api/status" if kind == "lab" else "voila/")
                break
            except (urllib.error.URLError, ConnectionError, TimeoutError) as error:
                if isinstance(error, urllib.error.HTTPError):
                    break
                if process.poll() is not None or time.monotonic() > until:
                    pytest.fail(f"{kind} did not start:\n{log.read_text(errors='replace')[-2000:]}")
                time.sleep(0.2)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def lab(tmp_path_factory) -> Iterator[Server]:
    """JupyterLab on a folder of its own."""
    home, folder = tmp_path_factory.mktemp("lab-home"), tmp_path_factory.mktemp("lab")
    port, token = free_port(), secrets.token_hex(16)
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--expose-app-in-browser",
        "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}", "--ServerApp.port_retries=0",
        f"--IdentityProvider.token={token}", f"--ServerApp.root_dir={folder}", "--LabApp.extension_manager=readonly",
        "--LabApp.news_url=None",
    ]  # fmt: skip
    yield from start("lab", command, port, token, folder, home)


@pytest.fixture(scope="session")
def voila(tmp_path_factory) -> Iterator[Server]:
    """Voilà on a folder of its own."""
    home, folder = tmp_path_factory.mktemp("voila-home"), tmp_path_factory.mktemp("voila")
    port, token = free_port(), secrets.token_hex(16)
    command = [
        sys.executable, "-m", "voila", str(folder), "--no-browser", "--Voila.ip=127.0.0.1", f"--port={port}",
        f"--token={token}",
    ]  # fmt: skip
    yield from start("voila", command, port, token, folder, home)


@pytest.fixture(scope="module")
def browser():
    """A Chromium for the tests of a file.

    Playwright keeps an event loop running in this thread; it must be gone before other files run notebooks.
    """
    from playwright.sync_api import sync_playwright

    path = chromium.chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=chromium.launch_flags())
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser, request):
    """Make pages that reach nothing but loopback; their servers' sessions are closed afterwards."""
    contexts = []

    def make(**settings):
        context = browser.new_context(**({"viewport": {"width": 1100, "height": 900}} | settings))
        contexts.append(context)
        context.route(
            "**/*", lambda route: route.continue_() if is_here(route.request.url) else route.abort()
        )
        context.set_default_timeout(SECONDS_TO_START * 1000)
        return context.new_page()

    yield make
    for context in contexts:
        for page in context.pages:
            # Leaving the page is what tells Voilà to end its kernel; closing the browser does not.
            page.goto("about:blank")
        context.close()
    if "lab" in request.fixturenames:
        request.getfixturevalue("lab").close_sessions()


def is_here(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:"))
