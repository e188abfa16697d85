"""JupyterLab in calm dress: the same folder, for who wants to work with the notebooks.

It runs as a process of its own, with a folder of settings that is made for it and thrown away; what a user sets in it is
kept with the kit's own state. Nothing of the user's own Jupyter is read or written.
"""

import hashlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from advocacy_kit.door.shelf import LEFT_BEHIND
from advocacy_kit.errors import CallError, RunError
from advocacy_kit.locale import say
from advocacy_kit.paths import PACKAGE, state_root

LOOPBACK = "127.0.0.1"
PORTS = 50
#: Seconds that it may take to start, and to stop.
TO_START, TO_STOP = 120, 20
READMES = {"nl": "LEESMIJ.md", "en": "README.md"}
LOCALES = {"nl": "nl_NL", "en": "default"}


def overrides(language: str) -> dict[str, Any]:
    """Settings of JupyterLab's extensions that differ from its own; a user's choices win over them."""
    return {
        "@jupyterlab/translation-extension:plugin": {"locale": LOCALES[language]},
        "@jupyterlab/docmanager-extension:plugin": {"defaultViewers": {"markdown": "Markdown Preview"}},
        "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
        "@jupyterlab/extensionmanager-extension:plugin": {"enabled": False},
        "@jupyterlab/lsp-extension:plugin": {"activate": "off"},
    }


def configuration(folder: Path, settings: Path, language: str, port: int, *, browser: bool) -> dict[str, Any]:
    """Configuration of the server; the token goes by the environment, where other users of the machine cannot see it.

    Parameters
    ----------
    folder : Path
        The workspace.
    settings : Path
        Folder that holds ``overrides.json``.
    language : {"nl", "en"}
        Language of the front page.
    port : int
        A port that is free.
    browser : bool
        Let the server open a browser once it is there.
    """
    front = _front(folder, language)
    kept = state_root() / "lab"
    return {
        "Application": {"log_level": 40},
        "ServerApp": {
            "ip": LOOPBACK,
            "port": port,
            "port_retries": 0,
            "root_dir": str(folder),
            "open_browser": browser,
            "answer_yes": True,
            "allow_remote_access": False,
        },
        "LabApp": {
            "default_url": f"/lab/tree/{quote(front)}" if front else "/lab",
            "app_settings_dir": str(settings),
            "user_settings_dir": str(kept / "settings"),
            # Tabs that were open in one folder are not those of another.
            "workspaces_dir": str(
                kept / "workspaces" / hashlib.sha256(str(folder).encode()).hexdigest()[:16]
            ),
            "extension_manager": "readonly",
            "news_url": None,
            "check_for_updates_class": "jupyterlab.handlers.announcements.NeverCheckForUpdate",
        },
        "KernelSpecManager": {"kernel_dirs": []},
        "KernelManager": {"transport_encryption": "auto"},
    }


def _front(folder: Path, language: str) -> str:
    """What opens first: the page of welcome in one's language, else the first notebook in it, else nothing."""
    if (folder / READMES[language]).is_file():
        return READMES[language]
    for place in (folder / "notebooks" / language, folder / language):
        chapters = sorted(path for path in place.glob("[0-9]*.ipynb") if not LEFT_BEHIND.search(path.name))
        if chapters:
            return chapters[0].relative_to(folder).as_posix()
    return ""


def root_of(notebooks: Path) -> Path:
    """Find the folder to open: the workspace around the notebooks.

    Raises
    ------
    CallError
        They are the kit's own, inside an installed package: nothing there is to be changed.
    """
    if PACKAGE in notebooks.parents:
        raise CallError("door-lab-no-workspace")
    return notebooks.parent if notebooks.name == "notebooks" else notebooks


def open_lab(
    notebooks: Path, language: str, port: int, *, browser: bool, tell: Callable[[str], None]
) -> None:
    """Serve JupyterLab until Ctrl-C; parameters as for :func:`advocacy_kit.door.server.serve`.

    Raises
    ------
    CallError
        There is no workspace to open.
    RunError
        No port is free, or the server does not start.
    """
    folder = root_of(notebooks)
    free = _free_port(port)
    if free != port:
        tell(say("door-other-port", language, port=str(port)))
    token = secrets.token_hex(24)
    with tempfile.TemporaryDirectory(prefix="advocacy-lab-") as name:
        home = Path(name)
        config = configuration(folder, home / "lab", language, free, browser=browser)
        (home / "lab").mkdir()
        (home / "lab" / "overrides.json").write_text(json.dumps(overrides(language)), encoding="utf-8")
        (home / "jupyter_server_config.json").write_text(json.dumps(config), encoding="utf-8")
        environment = os.environ | {
            "JUPYTER_CONFIG_DIR": str(home),
            "JUPYTER_TOKEN": token,
            "JUPYTER_PREFER_ENV_PATH": "1",
        }
        # What the server says is of use only where it does not start.
        log = home / "server.log"
        # The process stays in our group: what ends us from the terminal ends it too.
        with log.open("wb") as out:
            server = subprocess.Popen(
                [sys.executable, "-m", "jupyterlab", *(["--allow-root"] if _is_root() else [])],
                env=environment,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
        try:
            _stop_on_signal()
            if not _there(server, free, token):
                said = log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
                raise RunError("door-lab-failed", said="\n".join(said) or "-")
            address = f"http://{LOOPBACK}:{free}{config['LabApp']['default_url']}?token={token}"
            tell(say("door-lab-open", language, address=address))
            server.wait()
        except KeyboardInterrupt:
            pass
        finally:
            _stop(server)
        tell(say("door-closed", language))


def _free_port(first: int) -> int:
    for port in range(first, min(first + PORTS, 65536)):
        with socket.socket() as probe:
            try:
                probe.bind((LOOPBACK, port))
            except OSError:
                continue
            return port
    raise RunError("door-no-port", first=str(first), last=str(port))


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _stop_on_signal() -> None:
    """Whatever ends us leaves by the same way as Ctrl-C, past the end of the server."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)


def _there(server: subprocess.Popen, port: int, token: str) -> bool:
    """Wait until the server answers; ``False`` where it ended or takes too long."""
    until = time.monotonic() + TO_START
    request = urllib.request.Request(
        f"http://{LOOPBACK}:{port}/api/status", headers={"Authorization": f"token {token}"}
    )
    # A proxy that the machine is set to has no business with loopback.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while True:
        try:
            with opener.open(request, timeout=5):
                return True
        except (urllib.error.URLError, OSError):
            if server.poll() is not None or time.monotonic() > until:
                return False
            time.sleep(0.2)


def _stop(server: subprocess.Popen) -> None:
    """End the server, and with it its kernels."""
    if server.poll() is None:
        server.terminate()
    try:
        server.wait(TO_STOP)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
