"""Find a Chromium for the browser tests, or get one: ``python tests/e2e/chromium.py``.

In this order: the one that ADVOCACY_CHROMIUM names, one on the PATH, Playwright's own; else, as root on Debian, Debian's
package; else what Playwright fetches. If none of that works it fails and says what to do; nothing is skipped.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
#: No network chatter of its own; a container's /dev/shm is small.
FLAGS = (
    "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip
INSTRUCTION = """\
The browser tests need a Chromium, and none could be found or installed.
  - Debian, Ubuntu:  sudo apt-get install chromium
  - anywhere else:   {python} -m playwright install chromium
  - if you have one: ADVOCACY_CHROMIUM=/path/to/chromium make test
What was tried:
{tried}"""


def launch_flags() -> list[str]:
    """Flags for every start; without the sandbox only as root, where Chromium refuses to start with it."""
    return [*FLAGS, *(["--no-sandbox"] if is_root() else [])]


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def works(path: str) -> bool:
    """Whether a file is a browser that starts (a snap's stub on the PATH is none)."""
    try:
        shown = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return shown.returncode == 0 and any(name in shown.stdout for name in ("Chrom", "Edge"))


def playwrights_own() -> str | None:
    """Path where Playwright keeps its Chromium, there or not."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def find() -> str | None:
    """Find a Chromium that is there; a wrong ADVOCACY_CHROMIUM is an error, not a reason to look elsewhere."""
    named = os.environ.get("ADVOCACY_CHROMIUM")
    if named:
        if not works(named):
            sys.exit(f"ADVOCACY_CHROMIUM: {named} is not a Chromium that starts.")
        return named
    for name in NAMES:
        path = shutil.which(name)
        if path and works(path):
            return path
    own = playwrights_own()
    return own if own and Path(own).exists() and works(own) else None


def install(tried: list[str]) -> None:
    """Get one, by Debian as root, else by Playwright."""
    if is_root() and shutil.which("apt-get") and Path("/etc/debian_version").exists():
        # Lists that are partly out of reach need not stop the package that is asked for.
        run(["apt-get", "update", "-q"], tried)
        run(["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"], tried)
        if find():
            return
    run([sys.executable, "-m", "playwright", "install", "chromium"], tried)


def run(command: list[str], tried: list[str]) -> None:
    """Run a command, and note what came of it if it failed."""
    print("…", " ".join(command), file=sys.stderr)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, env=environment)
    except (OSError, subprocess.TimeoutExpired) as error:
        tried.append(f"  {' '.join(command)}: {error}")
        return
    if done.returncode:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no message"]
        tried.append(f"  {' '.join(command)}: {last[0]}")


def chromium() -> str:
    """Find a Chromium or get one; leave with the instruction where that fails."""
    path = find()
    if path is None:
        tried: list[str] = []
        install(tried)
        path = find()
        if path is None:
            sys.exit(INSTRUCTION.format(python=sys.executable, tried="\n".join(tried) or "  nothing"))
    return path


if __name__ == "__main__":
    print(chromium())
