"""A web server on this machine alone, for looking at a built site as readers do."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class _Quiet(SimpleHTTPRequestHandler):
    """Serve files, and say nothing about it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's name)
        """Keep the log of requests to itself."""


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder at a free port, and give the address, with a slash at its end."""
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
