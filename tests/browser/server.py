"""A web server on this machine alone, for looking at a built site as readers do."""

import gzip
import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import BinaryIO

_PACKED = {".html", ".css", ".js", ".json", ".svg", ".xml"}


class _Quiet(SimpleHTTPRequestHandler):
    """Serve files, packed as public web servers pack them, and say nothing about it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the library's name)
        """Keep the log of requests to itself."""

    def send_head(self) -> BinaryIO | io.BytesIO | None:
        """Pack what is text for a browser that can unpack it."""
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        takes = "gzip" in self.headers.get("Accept-Encoding", "")
        if not (takes and path.is_file() and path.suffix in _PACKED):
            return super().send_head()
        content = gzip.compress(path.read_bytes(), mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=31536000")
        self.end_headers()
        return io.BytesIO(content)


class _Server(ThreadingHTTPServer):
    """Keep as many requests waiting as a page makes at once, on a busy machine too."""

    request_queue_size = 64


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder at a free port, and give the address, with a slash at its end."""
    handler = partial(_Quiet, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
