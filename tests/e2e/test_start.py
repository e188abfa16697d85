"""The door as staff find it: `advocacy start` in a real browser."""

import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from accessible import serious
from conftest import SECONDS_TO_START, environment, free_port, is_here

READY = SECONDS_TO_START * 1000
TITLES = {"nl": "Hoor de signalen", "en": "Hear the signals"}


@dataclass
class Door:
    """A running `advocacy start`."""

    process: subprocess.Popen
    address: str
    said: Path

    @property
    def origin(self) -> str:
        return re.match(r"http://[^/]+", self.address)[0]

    @property
    def token(self) -> str:
        return self.address.partition("token=")[2]

    def status(self, path: str, **headers: str) -> int:
        request = urllib.request.Request(self.origin + path, headers=headers)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=30) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    def kernels(self) -> int:
        """How many kernels run below the server."""
        return sum(map(_is_kernel, psutil.Process(self.process.pid).children(recursive=True)))


def _is_kernel(process: psutil.Process) -> bool:
    # A process may end between being listed and being asked: then it is no kernel any more.
    try:
        return "ipykernel_launcher" in " ".join(process.cmdline())
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return False


def open_door(home: Path, *arguments: str, port: int, folder: Path, browser: str = "") -> Door:
    """Start the door and wait until it tells its address; `browser` is what it may open."""
    said = home / f"said-{port}.log"
    quiet = [] if browser else ["--no-browser"]
    command = [sys.executable, "-m", "advocacy_kit", "start", *quiet, "--port", str(port), *arguments]
    with said.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=folder, env=environment(home) | {"BROWSER": browser}, stdout=out, stderr=out
        )
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and process.poll() is None:
        found = re.search(
            r"http://127\.0\.0\.1:\d+/\S*token=\w+", said.read_text(encoding="utf-8", errors="replace")
        )
        if found:
            return Door(process, found[0], said)
        time.sleep(0.2)
    process.kill()
    pytest.fail(f"advocacy start gave no address:\n{said.read_text(errors='replace')[-2000:]}")


def shut(door: Door) -> None:
    door.process.terminate()
    try:
        door.process.wait(30)
    except subprocess.TimeoutExpired:
        door.process.kill()
        door.process.wait()


@pytest.fixture(scope="module")
def door(tmp_path_factory) -> Iterator[Door]:
    """The door of the kit's own chapters, opened where there is nothing else."""
    home = tmp_path_factory.mktemp("door")
    made = open_door(home, "--language", "nl", port=free_port(), folder=home)
    yield made
    shut(made)


@pytest.fixture
def page(new_page):
    """A page that notes what it asks of other hosts, and what goes wrong on it."""
    page = new_page()
    page.outside, page.faults = [], []
    page.on("request", lambda r: None if is_here(r.url) else page.outside.append(r.url))
    page.on("console", lambda m: page.faults.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: page.faults.append(str(e)))
    return page


def open_chapter(page, language: str) -> None:
    page.get_by_role("link", name=TITLES[language]).click()
    page.wait_for_selector(".ak-choice", timeout=READY)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_from_the_front_page_into_a_chapter_and_back(door, page, language):
    page.goto(door.address)
    assert page.url == f"{door.origin}/nl/", "the token does not stay in the address"
    other = {"nl": "en", "en": "nl"}[language]
    if language == "en":
        page.get_by_role("link", name="English").click()
    assert page.evaluate("document.documentElement.lang") == language
    assert page.get_by_role("listitem").count() >= 1
    assert "50" in page.get_by_role("listitem").first.inner_text()
    assert serious(page, "body") == []

    open_chapter(page, language)
    assert page.title() == TITLES[language]
    assert page.evaluate("document.documentElement.lang") == language
    assert page.get_by_role("main").get_by_role("heading", level=1).inner_text() == TITLES[language]
    assert page.locator("#loading").count() == 0
    text = page.locator("body").inner_text()
    for code in ("open_chapter", "chapter.", "import ", "mode", "Traceback"):
        assert code not in text, code
    analysis = {"nl": "Wat de berichten laten horen", "en": "What the messages let you hear"}
    assert analysis[language] not in text
    assert page.locator(".jp-InputArea-editor:visible, .cm-editor:visible").count() == 0
    assert page.locator(".door-note").count() == 0

    page.locator(f"nav a[lang={other}]").click()
    page.get_by_role("heading", level=1, name=TITLES[other]).wait_for(timeout=READY)
    page.locator("nav a").first.click()
    assert page.url == f"{door.origin}/{other}/"
    assert page.outside == []
    assert page.faults == []


def test_a_chapter_is_accessible_and_fits_a_small_screen(door, page):
    page.goto(door.address)
    open_chapter(page, "nl")
    assert serious(page, "body") == []
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "door-skip"
    page.set_viewport_size({"width": 340, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_links_stay_on_the_page_and_lead_to_where_one_was(door, page):
    page.goto(door.address)
    page.goto(f"{door.origin}/en/")
    assert page.locator(".door-on").count() == 0
    open_chapter(page, "en")
    contents = page.get_by_role("navigation", name="On this page")
    for name, place in (("Quiet signals", "ak-family-quiet"), ("What do you say?", "ak-replies")):
        contents.get_by_role("link", name=name).focus()
        page.keyboard.press("Enter")
        page.wait_for_function("(id) => document.activeElement.id === id", arg=place)
        assert abs(page.evaluate("document.activeElement.getBoundingClientRect().top")) < 40
    page.get_by_role("link", name="cooling distance").click()
    assert page.evaluate("document.activeElement.id") == "ak-distance"
    assert len(page.context.pages) == 1, "a new tab would be a new kernel"
    root = page.locator(".ak-choice")
    root.locator("[data-action=begin]").first.click()
    root.locator("form fieldset").first.locator("input").first.check()
    root.locator("button[type=submit]").click()
    root.locator("h4").wait_for()
    page.goto(f"{door.origin}/en/")
    page.get_by_role("link", name="Go on practising (1 of 10)").click()
    page.wait_for_selector(".ak-choice", timeout=READY)
    page.wait_for_function("() => document.activeElement.id === 'ak-practice'")
    assert contents.get_by_role("link", name="Go on practising (1 of 10)").count() == 1
    assert abs(page.evaluate("document.querySelector('#ak-practice').getBoundingClientRect().top")) < 60
    assert page.locator(".ak-choice-note").inner_text().startswith("Welcome back")


def test_while_one_waits_one_is_told(door, page):
    page.goto(door.address)
    page.goto(f"{door.origin}/nl/hear-the-signals", wait_until="commit")
    assert "Even geduld" in page.get_by_role("status").first.inner_text()
    page.wait_for_selector(".ak-choice", timeout=READY)


def test_leaving_a_page_ends_its_kernel(door, page):
    page.goto(door.address)
    before = door.kernels()
    open_chapter(page, "nl")
    assert door.kernels() == before + 1
    page.locator("nav a").first.click()
    until = time.monotonic() + 30
    while door.kernels() > before and time.monotonic() < until:
        time.sleep(0.2)
    assert door.kernels() == before


def test_who_has_no_token_is_refused(door, new_page):
    page = new_page()
    for path in ("/", "/en/", "/nl/hear-the-signals", "/?token=wrong"):
        answer = page.goto(door.origin + path)
        assert answer.status == 403, path
        assert page.locator(".door-shelf, .ak-card").count() == 0
    assert "advocacy start" in page.locator("main").inner_text()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nl/no-such-chapter", 404),
        ("/voila/render/nl/01-hear-the-signals.ipynb", 404),
        ("/voila/tree", 404),
        ("/voila/files/nl/01-hear-the-signals.ipynb", 404),
        ("/voila/api/contents", 404),
        ("/open/", 404),
        ("/open/guessed", 403),
        ("/nl/", 200),
    ],
)
def test_nothing_else_is_served(door, path, status):
    assert door.status(path, Authorization=f"token {door.token}") == status


def test_another_host_name_is_not_answered(door):
    """A page elsewhere that points its own name at loopback gets nowhere."""
    assert door.status("/nl/", Authorization=f"token {door.token}", Host="elsewhere.example") == 403


def test_a_taken_port_moves_on_and_a_workspace_wins(door, new_page, tmp_path):
    folder = tmp_path / "mine"
    command = [sys.executable, "-m", "advocacy_kit", "new", str(folder)]
    subprocess.run(command, check=True, env=environment(tmp_path), capture_output=True)
    (folder / "notebooks" / "en" / "02-own.ipynb").write_text(
        '{"cells": [{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# A chapter of my own"},'
        '{"cell_type": "code", "id": "b", "metadata": {}, "source": "1 / 0", "outputs": [], "execution_count": null}],'
        '"metadata": {}, "nbformat": 4, "nbformat_minor": 5}'
    )
    taken = int(door.origin.rpartition(":")[2])
    second = open_door(tmp_path, str(folder), "--language", "en", port=taken, folder=tmp_path)
    try:
        assert second.origin != door.origin
        assert str(taken) in second.said.read_text(encoding="utf-8")
        page = new_page()
        page.goto(second.address)
        page.get_by_role("link", name="A chapter of my own").click()
        page.get_by_role("alert").wait_for(timeout=READY)
        text = page.locator("body").inner_text()
        assert "could not be made" in text
        assert "ZeroDivisionError" not in text
        assert "1 / 0" not in text
        second.process.send_signal(signal.SIGINT)
        assert second.process.wait(30) == 0
        said = second.said.read_text(encoding="utf-8")
        assert said.rstrip().endswith("Stopped. Until next time.")
        assert "ping" not in said, "what a library has to say about itself is for no reader"
    finally:
        shut(second)


def test_the_browser_is_opened_with_a_ticket_for_once(new_page, tmp_path):
    noted = tmp_path / "noted"
    (tmp_path / "browser.py").write_text(f"import sys; open({str(noted)!r}, 'w').write(sys.argv[1])")
    browser = f"{sys.executable} {tmp_path / 'browser.py'} %s"
    door = open_door(tmp_path, "--language", "en", port=free_port(), folder=tmp_path, browser=browser)
    try:
        until = time.monotonic() + 30
        while not (noted.exists() and noted.read_text()) and time.monotonic() < until:
            time.sleep(0.1)
        opened = noted.read_text()
        assert opened.startswith(f"{door.origin}/open/")
        assert door.token not in opened, "other users of the machine can read the browser's command line"
        page = new_page()
        page.goto(opened)
        assert page.url == f"{door.origin}/en/"
        assert page.get_by_role("link", name=TITLES["en"]).count() == 1
        assert new_page().goto(opened).status == 403
    finally:
        shut(door)


def test_jupyterlab_opens_calmly_in_dutch(page, tmp_path):
    folder = tmp_path / "map"
    command = [sys.executable, "-m", "advocacy_kit", "new", str(folder)]
    subprocess.run(command, check=True, env=environment(tmp_path), capture_output=True)
    lab = open_door(tmp_path, str(folder), "--lab", "--language", "nl", port=free_port(), folder=tmp_path)
    try:
        page.goto(lab.address, wait_until="domcontentloaded")
        page.get_by_role("heading", level=1, name="Je eigen werkmap").wait_for(timeout=READY)
        assert page.locator(".lm-MenuBar-itemLabel", has_text="Bestand").count() == 1
        assert page.locator(".Toastify__toast").count() == 0
        assert page.outside == []
        assert lab.status("/api/contents") == 403
    finally:
        shut(lab)
    assert not list((tmp_path / "config").iterdir()), "nothing of the user's own Jupyter is written"
