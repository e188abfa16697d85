"""What answers a browser: the front page, a chapter, the ticket that opens both, and the calm word where neither is had."""

import logging
import secrets
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import tornado.web
from jupyter_server.base.handlers import JupyterHandler
from tornado.web import HTTPError
from voila.tornado.handler import TornadoVoilaHandler

from advocacy_kit.door.plain import plain
from advocacy_kit.door.shelf import Page, pages
from advocacy_kit.errors import AdvocacyError
from advocacy_kit.learning.logbook import Logbook
from advocacy_kit.locale import LANGUAGES, say
from advocacy_kit.reporting.signal_cards import anchor

HERE = Path(__file__).parent / "pages"
#: Texts of the page around a chapter; the template and its script show them.
TEXTS = (
    "back",
    "other-language",
    "waiting",
    "waiting-more",
    "step",
    "failed",
    "lost",
    "ended",
    "no-script",
    "skip",
)
LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(loader=jinja2.FileSystemLoader(HERE), autoescape=True)


def render(name: str, language: str, **values: Any) -> str:
    """Fill one of our own templates; every value is escaped."""
    texts = {"say": lambda key, **given: say(f"door-{key}", language, **given), "language": language}
    return _templates().get_template(name).render(**texts, names=LANGUAGE_NAMES, anchor=anchor, **values)


def other(language: str) -> str:
    """The kit's other language."""
    return next(code for code in LANGUAGES if code != language)


class Calm:
    """Errors as a short page in the reader's language, with the way back."""

    language = LANGUAGES[0]

    def set_default_headers(self) -> None:
        """The same headers on every page, whichever kind of handler sends it."""
        for name, value in self.settings["headers"].items():
            self.set_header(name, value)

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Say what is the matter; what went wrong inside is in the terminal, not on the page."""
        if status_code >= 500 and "exc_info" in kwargs:
            logging.getLogger("advocacy_kit").error("%s", self.request.path, exc_info=kwargs["exc_info"])
        asked = self.request.path.split("/")[1]
        language = asked if asked in LANGUAGES else self.language
        key = {403: "refused", 404: "not-found"}.get(status_code, "broken")
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(render("word.html.j2", language, key=key, second=other(language)))


class Front(Calm, JupyterHandler):
    """The front page: which chapters there are."""

    def initialize(self, folder: Path, language: str) -> None:
        """Take the folder of notebooks and the language that opens first."""
        self.folder, self.language = folder, language

    @tornado.web.authenticated
    def get(self, asked: str = "") -> None:
        """Show the list; a token in the address becomes a cookie and leaves the address."""
        if not asked or self.get_query_argument("token", None):
            self.redirect(f"/{asked or self.language}/")
            return
        self.set_header("Cache-Control", "no-store")
        shelf = pages(self.folder)[asked]
        halfway = _halfway(shelf)
        self.finish(render("front.html.j2", asked, shelf=shelf, halfway=halfway, second=other(asked)))


def _halfway(shelf: list[Page]) -> dict[str, tuple[int, int]]:
    """Which chapters' practice rounds the learner is in the middle of: answered, of so many."""
    try:
        logbook = Logbook()
    except AdvocacyError:
        # A pseudonym that is none: the chapter itself says so, where it can be mended.
        return {}
    rounds = {page.chapter: logbook.under_way(page.chapter, page.language) for page in shelf}
    return {chapter: far for chapter, far in rounds.items() if far is not None}


class Chapter(Calm, TornadoVoilaHandler):
    """A chapter, already running."""

    def initialize(self, folder: Path, language: str, **rendering: Any) -> None:
        """Take the folder of notebooks, and what Voilà needs to render one."""
        super().initialize(**rendering)
        self.folder, self.language = folder, language

    @tornado.web.authenticated
    async def get(self, asked: str, chapter: str) -> None:
        """Run the chapter's notebook and send the page as it grows."""
        if self.get_query_argument("token", None):
            self.redirect(self.request.path)
            return
        shelf = pages(self.folder)
        page = next((p for p in shelf[asked] if p.chapter == chapter), None)
        if page is None:
            raise HTTPError(404)
        self.door_page = page
        self.door_twin = any(p.chapter == chapter for p in shelf[other(asked)])
        # Asking for it sets the cookie, without which a page that is left could not end its kernel.
        _ = self.xsrf_token
        async for html in self.get_generator(path=page.notebook):
            self.write(html)
            await self.flush()


class Ticket(Calm, tornado.web.RequestHandler):
    """The address that our own browser window is opened with: good for once."""

    def initialize(self, door: Any) -> None:
        """Take the server, which holds the ticket."""
        self.door, self.language = door, door.language

    def get(self, ticket: str) -> None:
        """Swap the ticket for the token."""
        ours, self.door.ticket = self.door.ticket, ""
        if not ours or not secrets.compare_digest(ticket.encode(), ours.encode()):
            raise HTTPError(403)
        self.set_header("Cache-Control", "no-store")
        self.redirect(f"/?token={self.door.token}")


class Refused(Calm, tornado.web.RequestHandler):
    """Where a reader without the token ends up."""

    def initialize(self, language: str) -> None:
        """Take the language to speak."""
        self.language = language

    def get(self, *_: str) -> None:
        """Refuse, and say how to get in."""
        raise HTTPError(403)


class Nowhere(Refused):
    """Any other address."""

    def get(self, *_: str) -> None:
        """There is nothing here."""
        raise HTTPError(404)


def prepare(handler: Chapter, notebook: Any, cwd: str) -> Any:
    """Turn a notebook into a plain page before it is run, and give the template its texts."""
    page: Page = handler.door_page
    second = other(page.language)
    notebook.metadata["title"] = page.title
    notebook.metadata["door"] = {
        "language": page.language,
        "title": page.title,
        "second": second,
        "second_name": LANGUAGE_NAMES[second],
        "second_address": f"/{second}/{page.chapter}" if handler.door_twin else f"/{second}/",
        "texts": {key: say(f"door-{key}", page.language) for key in TEXTS},
    }
    return plain(notebook)


def all_handlers(folder: Path, language: str, door: Any, rendering: dict[str, Any]) -> list[tuple]:
    """Our handlers, for the server's list; the last one takes what nobody else takes."""
    codes = "|".join(LANGUAGES)
    place = {"folder": folder, "language": language}
    return [
        (r"/()", Front, place),
        (rf"/({codes})/?", Front, place),
        (rf"/({codes})/([\w-]+)", Chapter, place | rendering),
        (r"/open/([\w-]+)", Ticket, {"door": door}),
        (r"/login", Refused, {"language": language}),
        (r"/.*", Nowhere, {"language": language}),
    ]
