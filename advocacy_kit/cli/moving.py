"""Signs of life: a bar on a terminal, now and then a plain line elsewhere, so that nobody wonders whether it hangs."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

import click

from advocacy_kit.locale import say

#: Seconds between two plain lines.
EVERY = 5.0
_BAR = "{desc}: {percentage:3.0f}%|{bar}| {elapsed}"


@contextmanager
def moving(first: str, language: str) -> Iterator[Callable[[float, float], None]]:
    """Say a first line at once, then show how far it is.

    Parameters
    ----------
    first : str
        What is being done, and roughly how long it takes.
    language : {"nl", "en"}
        Of what is shown.

    Yields
    ------
    callable
        To be called with what is done and what there is to do.
    """
    click.echo(first, err=True)
    if not sys.stderr.isatty():
        yield _plain(language)
        return
    from tqdm import tqdm

    with (
        tqdm(desc=say("cli-busy", language), total=1.0, bar_format=_BAR, leave=False) as bar,
        _ticking(bar.refresh),
    ):

        def progress(done: float, of: float) -> None:
            bar.total = of
            bar.update(done - bar.n)

        yield progress


def _plain(language: str) -> Callable[[float, float], None]:
    last = [time.monotonic()]

    def progress(done: float, of: float) -> None:
        now = time.monotonic()
        if of and now - last[0] >= EVERY:
            last[0] = now
            click.echo("  " + say("cli-share", language, percent=int(100 * done / of)), err=True)

    return progress


@contextmanager
def waiting(first: str) -> Iterator[Callable[[], None]]:
    """Say a first line at once, and on a terminal how long it is taking; call what is given once it is there."""
    click.echo(first)
    if not sys.stderr.isatty():
        yield lambda: None
        return
    began, shown = time.monotonic(), Event()

    def tick() -> None:
        sys.stderr.write(f"\r  {int(time.monotonic() - began)} s ")
        sys.stderr.flush()

    ticking = _ticking(tick)

    def there() -> None:
        if not shown.is_set():
            shown.set()
            ticking.__exit__(None, None, None)
            sys.stderr.write("\r" + " " * 12 + "\r")
            sys.stderr.flush()

    with ticking:
        try:
            yield there
        finally:
            there()


class _ticking:  # noqa: N801  # a context manager, used like a function
    """Call something every second until it is left, however often that is."""

    def __init__(self, tick: Callable[[], object]) -> None:
        self._tick, self._over = tick, Event()
        self._thread = Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        while not self._over.wait(1.0):
            self._tick()

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join(2.0)
