"""Pagefind's program: questions to it and its answers.

See https://pagefind.app/docs/node-api/, whose protocol this is. The package `pagefind` speaks it
too, but takes a tenth of a second for each record, and ends the program before it has written all
files; so it is asked for their contents.
"""

import json
import re
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterator
from threading import Thread
from time import monotonic, sleep

_PATIENCE = 300
"""Seconds without an answer after which the program is taken to hang."""
_HEAD = 200
"""So many bytes of an answer say what it is."""
_FILE = re.compile(rb'"path":"([^"]*)","content":"([^"]*)"')


class SearchError(Exception):
    """Why there can be no search, in plain English."""


class Pagefind:
    """The program at work; it holds one index at a time.

    What it is told is answered while the caller goes on; the answer is read before the next one.
    """

    def __init__(self) -> None:
        """Start it; raise SearchError where it is missing."""
        try:  # Only a build for readers needs it; it has no types.
            from pagefind_bin import get_executable  # type: ignore[import-untyped]  # noqa: PLC0415
        except ImportError as error:
            message = "Pagefind, which makes the search, is not installed. Run: make .venv/site"
            raise SearchError(message) from error

        command = [str(get_executable()), "--service"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - of a pinned package
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError
        self._questions, self._answers = self._process.stdin, self._process.stdout
        self._rest = b""
        self._is_awaited = False
        self._index = -1
        self._waits_until = monotonic() + _PATIENCE
        Thread(target=self._watch, daemon=True).start()

    def begin(self, language: str) -> None:
        """Begin an index, and forget the one before."""
        if self._index >= 0:
            self._tell(type="DeleteIndex")
        self._index += 1
        self._tell(type="NewIndex", config={"force_language": language})

    def add(self, url: str, html: str) -> None:
        """Add a page to the index."""
        self._tell(type="AddFile", url=url, file_contents=html)

    def complete(self) -> None:
        """Put the index together, while the caller goes on."""
        self._tell(type="GetFiles")

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield the path and the content of each file of an index that is complete, as it comes."""
        rest = b""
        for piece in self._received():
            rest, end = rest + piece, 0
            for found in _FILE.finditer(rest) if b'"' in piece else ():
                yield found[1].decode(), b64decode(found[2])
                end = found.end()
            rest = rest[end:]
        _without_error(rest)

    def end(self) -> None:
        """End the program, whatever it is doing."""
        self._process.kill()
        for pipe in (self._questions, self._answers):
            try:
                pipe.close()
            except BrokenPipeError:  # it had ended before
                continue
        self._process.wait()

    def _tell(self, **payload: object) -> None:
        if self._is_awaited:
            self._answer()
        message = {"message_id": 1, "payload": {"index_id": self._index, **payload}}
        self._waits_until = monotonic() + _PATIENCE
        self._questions.write(b64encode(json.dumps(message).encode()) + b",")
        self._questions.flush()
        self._is_awaited = True

    def _answer(self) -> bytes:
        """Read an answer: JSON in Base64, ended by a comma."""
        return _without_error(b"".join(self._received()))

    def _received(self) -> Iterator[bytes]:
        """Yield an answer as it comes."""
        is_whole = False
        while not is_whole:
            read = self._answers.read1()  # type: ignore[attr-defined]  # a buffered pipe has it
            if not read:
                late = monotonic() > self._waits_until
                message = f"no answer in {_PATIENCE} seconds" if late else "it ended unasked"
                raise RuntimeError(message)
            self._waits_until = monotonic() + _PATIENCE
            piece, comma, rest = (self._rest + read).partition(b",")
            is_whole = bool(comma)
            end = len(piece) if is_whole else len(piece) // 4 * 4
            self._rest = rest if is_whole else piece[end:]
            yield b64decode(piece[:end])
        self._is_awaited = False

    def _watch(self) -> None:
        """End a program that hangs, so that whoever waits for its answer goes on."""
        while self._process.poll() is None:
            if self._is_awaited and monotonic() > self._waits_until:
                self._process.kill()
            sleep(0.2)


def _without_error(answer: bytes) -> bytes:
    """Raise RuntimeError if an answer says that something failed."""
    if b'"type":"Error"' in answer[:_HEAD]:
        raise RuntimeError(json.loads(answer)["payload"]["message"])
    return answer
