"""What the server of the pages is set to."""

from types import SimpleNamespace

import pytest
from jupyter_server.base import websocket

from advocacy_kit.door.server import settings


@pytest.mark.parametrize(
    ("answers", "closed"),
    # A page that answers stays connected, also where a tick or an answer is late; one that is gone does not.
    [
        ([0.001] * 20, False),
        ([0.001, 25.0, 29.0, 0.001], False),
        ([0.001, None, 0.001, 0.001], False),
        ([None] * 20, True),
    ],
)
def test_a_page_that_answers_stays_connected(tmp_path, monkeypatch, answers, closed):
    clock = SimpleNamespace(now=0.0)
    loop = SimpleNamespace(time=lambda: clock.now)
    monkeypatch.setattr(websocket.ioloop.IOLoop, "current", lambda: loop)
    page = websocket.WebSocketMixin()
    page.settings = settings(tmp_path, 8888).Door.tornado_settings
    page.ws_connection = SimpleNamespace(client_terminated=False)
    page.log = SimpleNamespace(warning=lambda *_: None)
    ended = []
    page.close, page.ping = lambda: ended.append(clock.now), lambda data: None
    for answer in answers:
        clock.now += page.ping_interval / 1000 + 0.002
        page.send_ping()
        if answer is not None:
            page.last_pong = clock.now + answer
    assert bool(ended) is closed
