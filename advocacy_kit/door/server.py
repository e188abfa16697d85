"""Chapters as plain pages: Voilà on loopback, behind a token, with a front page of our own.

The front page is a handler with a small template and not a notebook: it must be there at once, without a kernel. Voilà's
own doors (the tree of files, the contents, any notebook by its path) are taken away; what stays is what a chapter needs.
"""

import errno
import logging
import secrets
import signal
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path

import tornado.ioloop
from jupyter_server.auth.identity import IdentityProvider
from traitlets import Any, Unicode
from traitlets.config import Config
from voila.app import Voila
from voila.static_file_handler import AllowListFileHandler
from voila.tornado.contentshandler import VoilaContentsHandler
from voila.tornado.handler import TornadoVoilaHandler
from voila.tornado.treehandler import TornadoVoilaTreeHandler

from advocacy_kit.door import handlers
from advocacy_kit.errors import RunError
from advocacy_kit.locale import say

TEMPLATES = Path(__file__).parent / "pages"
LOOPBACK = "127.0.0.1"
#: How many ports are tried, from the one that was asked for upwards.
PORTS = 50
#: Milliseconds between two signs of life asked of a page, and after how many without one its connection is closed. An
#: answer comes just after its question, so it is a whole interval old when the next is asked.
PING, SILENCE = 30_000, 120_000
#: Seconds after which the kernel of a page that nobody has open any more is ended. A laptop that sleeps loses its
#: connection too, so this is not short; a page that is closed in the ordinary way ends its kernel at once.
IDLE = 900
TAKEN_AWAY = (TornadoVoilaTreeHandler, VoilaContentsHandler, AllowListFileHandler, TornadoVoilaHandler)
#: Nothing is fetched from anywhere but here: the browser itself sees to it. Voilà's front end runs inline scripts, makes
#: functions from schemas, and anywidget loads its module from a blob.
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws://127.0.0.1:* ws://localhost:*; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
#: Extensions of JupyterLab that a page loads; what else is installed on the machine stays out.
EXTENSIONS = ["@jupyter-widgets/jupyterlab-manager", "@voila-dashboards/widgets-manager8", "anywidget"]


class Door(Voila):
    """Voilà with our front page, our template and no other way in."""

    language = Unicode("nl")
    #: Told the address once it listens.
    tell = Any()
    wants_browser = Any(default_value=False)

    def setup_template_dirs(self) -> None:
        """Look for templates in our own folder first."""
        super().setup_template_dirs()
        self.template_paths = [str(TEMPLATES), *self.template_paths]

    def init_handlers(self) -> list:
        """Keep what a page needs of Voilà's, and add ours."""
        kept = [h for h in super().init_handlers() if h[1] not in TAKEN_AWAY and h[0] != "/login"]
        rendering = {
            "template_paths": self.template_paths,
            "config": self.config,
            "voila_configuration": self.voila_configuration,
        }
        self.ticket = secrets.token_urlsafe(24)
        return [*kept, *handlers.all_handlers(Path(self.root_dir), self.language, self, rendering)]

    @property
    def address(self) -> str:
        """Where the front page is, with the token that opens it."""
        return f"http://{LOOPBACK}:{self.port}/?token={self.token}"

    def listen(self) -> None:
        """Take the first free port, tell the address, and serve until somebody stops it."""
        first = self.port
        for port in range(first, min(first + PORTS, 65536)):
            try:
                self.app.listen(port, LOOPBACK)
            except OSError as error:
                if error.errno not in (errno.EADDRINUSE, errno.EACCES, 10013, 10048):  # the last two: Windows
                    raise
            else:
                self.port = port
                break
        else:
            self.stop()
            raise RunError("door-no-port", first=str(first), last=str(port))
        # Tornado takes Jupyter's milliseconds between two pings for seconds of its own, and would warn of them in the terminal.
        logging.getLogger("tornado.general").setLevel(logging.ERROR)
        self.ioloop = tornado.ioloop.IOLoop.current()
        # Ctrl-C, and closing the terminal's window, end the server and its kernels with it.
        for name in ("SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._handle_signal_stop)
        if first != self.port:
            self.tell(say("door-other-port", self.language, port=str(first)))
        self.tell(say("door-open", self.language, address=self.address))
        if self.wants_browser:
            # A ticket that is good for once, so that the token does not show in the machine's list of processes.
            address = f"http://{LOOPBACK}:{self.port}/open/{self.ticket}"
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        try:
            self.ioloop.start()
        finally:
            # Who presses Ctrl-C twice does not want to wait for kernels.
            signal.signal(signal.SIGINT, signal.default_int_handler)
            self.stop()
            self.tell(say("door-closed", self.language))


def settings(notebooks: Path, port: int) -> Config:
    """Everything that Voilà, its kernels and its server are set to."""
    c = Config()
    c.Door.root_dir = str(notebooks)
    c.Door.ip = LOOPBACK
    c.Door.port = port
    c.Door.token = secrets.token_hex(24)
    c.Door.open_browser = False
    c.Door.log_level = logging.ERROR
    # Neither the user's own Voilà settings nor those of the folder one stands in.
    c.Door.config_file_paths = []
    c.Door.identity_provider_class = IdentityProvider
    c.Door.tornado_settings = {
        "allow_remote_access": False,
        "local_hostnames": ["localhost"],
        "headers": {"Content-Security-Policy": POLICY, "Referrer-Policy": "no-referrer"},
        "log_function": lambda handler: None,
        "ws_ping_interval": PING,
        "ws_ping_timeout": SILENCE,
    }
    c.VoilaConfiguration.template = "lab"
    c.VoilaConfiguration.theme = "light"
    c.VoilaConfiguration.allow_template_override = "NO"
    c.VoilaConfiguration.allow_theme_override = "NO"
    c.VoilaConfiguration.extension_allowlist = EXTENSIONS
    # A person's mistake tells itself; our template shows nothing of any other error but that there was one.
    c.VoilaConfiguration.show_tracebacks = True
    c.VoilaConfiguration.prelaunch_hook = handlers.prepare
    c.MappingKernelManager.cull_idle_timeout = IDLE
    c.MappingKernelManager.cull_interval = 60
    c.MappingKernelManager.cull_connected = False
    # Only the Python that runs this, whatever kernels the user has elsewhere.
    c.KernelSpecManager.kernel_dirs = []
    c.KernelManager.transport_encryption = "auto"
    return c


def serve(notebooks: Path, language: str, port: int, *, browser: bool, tell: Callable[[str], None]) -> None:
    """Serve the chapters until Ctrl-C.

    Parameters
    ----------
    notebooks : Path
        Folder with ``nl`` and ``en``; nothing is written to it.
    language : {"nl", "en"}
        Language of the front page that opens first.
    port : int
        Port to begin with; one that is taken moves on to the next.
    browser : bool
        Open the front page in the browser.
    tell : callable
        Called with each line for the person at the terminal.

    Raises
    ------
    RunError
        No port is free.
    """
    door = Door(config=settings(notebooks, port), language=language, tell=tell, wants_browser=browser)
    door.initialize([])
    door.start()
