"""The Python half of the choosing widget: it shows a screen and passes on what a person does.

A screen is plain data, made in ``widgets.screens``: all texts chosen, all passages cut. The key of a question is not in
it before the answer is, and what a browser sends is never believed beyond its own screen.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anywidget
import traitlets

_HERE = Path(__file__).parent


class ChoiceWidget(anywidget.AnyWidget):
    """A screen, and the person in front of it.

    Parameters
    ----------
    screen : dict
        What to show first.
    texts : dict of str to str
        Words of the widget's own: for waiting and for a blank answer.
    language : str
        Language of everything but the passages, which name their own.
    act : callable
        Is handed what a person does (``{"action": …}``), and gives the next screen, or none to stay.
    """

    _esm = (_HERE / "choice.js").read_text(encoding="utf-8")
    _css = (_HERE / "choice.css").read_text(encoding="utf-8")

    screen = traitlets.Dict().tag(sync=True)
    texts = traitlets.Dict().tag(sync=True)
    language = traitlets.Unicode().tag(sync=True)

    def __init__(
        self,
        screen: dict[str, Any],
        texts: dict[str, str],
        language: str,
        act: Callable[[dict[str, Any]], dict[str, Any] | None],
    ) -> None:
        self._count = 0
        super().__init__(screen=screen | {"id": 0}, texts=texts, language=language)
        self._act = act
        self.on_msg(self._receive)

    def _receive(self, _widget: object, message: object, _buffers: object) -> None:
        """Pass on an action on the screen that is shown; a second click on a screen that is gone does nothing."""
        if not isinstance(message, dict) or not isinstance(message.get("action"), str):
            return
        if message.get("screen") != self._count:
            return
        screen = self._act(message)
        if screen is not None:
            self._count += 1
            self.screen = screen | {"id": self._count}
