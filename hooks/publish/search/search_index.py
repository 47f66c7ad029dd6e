"""The search index: Pagefind makes it of the records, once the site is built."""

from __future__ import annotations

import gzip
import json
import subprocess
from base64 import b64decode, b64encode
from importlib.util import find_spec
from threading import Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from hooks.model.refusal import RefusedError
from hooks.publish.search.search_records import search_records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hooks.edition.edition import Edition
    from hooks.publish.search.search_records import SearchRecord

FOLDER = "pagefind"
"""Where in the site it stands."""
FILTERS = f"{FOLDER}/filters.json"
"""Which passages can be chosen by document, year, person, organisation and kind; and, as
`further`, the folders of the indexes after the first."""
LARGEST = 8_000
"""So many passages go into one index. Pagefind looks through all of them whenever one is added, and
holds them in memory; several indexes are searched as one."""
_NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json")
"""Of the scripts that Pagefind brings; the others are user interfaces of its own."""
_FOR_ALL = (".js", ".pagefind")
"""What further indexes share with the first: the program."""
_FRAGMENT_START = b"pagefind_dcd"
_PATIENCE = 300
"""Seconds without an answer after which the program is taken to hang."""


class SearchError(RefusedError):
    """Why there can be no search, in plain English."""


def index_files(edition: Edition, language: str) -> dict[str, bytes]:
    """Let Pagefind index an edition, and give the files by their path on the site.

    Raise SearchError where Pagefind is missing, fails, or does not answer.
    """
    if not find_spec("pagefind_bin"):
        message = "Pagefind, which makes the search, is not installed. Run: make .venv/site"
        raise SearchError(message)
    records = search_records(edition)
    try:
        return _indexes(records, language)
    except (OSError, ImportError, ValueError, KeyError, RuntimeError) as error:
        message = f"Pagefind, which makes the search, failed: {error}"
        raise SearchError(message) from error


def _indexes(records: Sequence[SearchRecord], language: str) -> dict[str, bytes]:
    """Make as many indexes as the records need, and the file that ties them together."""
    made: dict[str, bytes] = {}
    further: list[str] = []
    for start in range(0, max(1, len(records)), LARGEST):
        part = str(start // LARGEST + 1) if start else ""
        further += [part] if part else []
        for path, content in _pagefind(records[start : start + LARGEST], language):
            if not part or not path.endswith(_FOR_ALL):
                made["/".join(filter(None, (FOLDER, part, path)))] = content
    return {**made, FILTERS: _filters(records, made, further)}


def _pagefind(records: Sequence[SearchRecord], language: str) -> Iterable[tuple[str, bytes]]:
    """Feed the program; see https://pagefind.app/docs/node-api/, whose protocol this is.

    The package `pagefind` speaks it too, but takes a tenth of a second for each record, and ends
    the program before all files are written. One record after the other: in parallel their
    order, and so the files, would differ from build to build.
    """
    # Only a build for readers needs it; it has no types.
    from pagefind_bin import get_executable  # type: ignore[import-untyped]  # noqa: PLC0415

    command = [str(get_executable()), "--service"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:  # noqa: S603 - of a pinned package
        try:
            files = _files(_Talk(program), records, language)
        except BaseException:
            program.kill()  # it may wait for more
            raise
    return [
        (file["path"], b64decode(file["content"]))
        for file in files
        if "/" in file["path"] or file["path"] in _NEEDED or not _is_interface(file["path"])
    ]


def _files(talk: _Talk, records: Sequence[SearchRecord], language: str) -> list[dict[str, str]]:
    short = language.partition("-")[0]
    talk.ask(type="NewIndex", config={"force_language": short})
    for record in records:
        talk.ask(
            type="AddRecord",
            url=f"/{record.path}",
            content=record.text,
            language=language,
            meta=dict(record.details),
        )
    files: list[dict[str, str]] = talk.ask(type="GetFiles")["files"]
    return files


def _is_interface(path: str) -> bool:
    return path.endswith((".js", ".css", ".html"))


class _Talk:
    """Questions to the program and its answers: JSON in Base64, each ended by a comma."""

    def __init__(self, program: subprocess.Popen[bytes]) -> None:
        if program.stdin is None or program.stdout is None:
            raise AssertionError
        self._program = program
        self._questions = program.stdin
        self._answers = program.stdout
        self._rest = b""
        self._waits_until = monotonic() + _PATIENCE
        Thread(target=self._watch, daemon=True).start()

    def ask(self, **payload: object) -> dict[str, Any]:
        """Ask one thing, and wait for the answer; raise RuntimeError with what is wrong."""
        message = {"message_id": 1, "payload": {"index_id": 0, **payload}}
        self._waits_until = monotonic() + _PATIENCE
        self._questions.write(b64encode(json.dumps(message).encode()) + b",")
        self._questions.flush()
        answer: dict[str, Any] = json.loads(b64decode(self._next()))["payload"]
        if answer["type"] == "Error":
            raise RuntimeError(answer["message"])
        return answer

    def _next(self) -> bytes:
        parts = [self._rest]
        while b"," not in parts[-1]:
            read = self._answers.read1()  # type: ignore[attr-defined]  # a buffered pipe has it
            if not read:
                late = monotonic() > self._waits_until
                message = f"no answer in {_PATIENCE} seconds" if late else "it ended unasked"
                raise RuntimeError(message)
            parts.append(read)
        answer, _, self._rest = b"".join(parts).partition(b",")
        return answer

    def _watch(self) -> None:
        """End a program that hangs, so that whoever waits for its answer goes on."""
        while self._program.poll() is None:
            if monotonic() > self._waits_until:
                self._program.kill()
            sleep(0.2)


def _filters(
    records: Sequence[SearchRecord], made: Mapping[str, bytes], further: list[str]
) -> bytes:
    """List by filter and value the passages, under the names that Pagefind has given them.

    Pagefind's own filters come in another order with each build.
    """
    names = {
        json.loads(gzip.decompress(content).removeprefix(_FRAGMENT_START))["url"]: path
        for path, content in made.items()
        if path.endswith(".pf_fragment")
    }
    chosen: dict[str, dict[str, list[int]]] = {}
    known = [record for record in records if f"/{record.path}" in names]  # it leaves out `* * *`
    for number, record in enumerate(known):
        for kind, values in record.filters.items():
            for value in values:
                chosen.setdefault(kind, {}).setdefault(value, []).append(number)
    passages = [_stem(names[f"/{record.path}"]) for record in known]
    filters = {kind: dict(sorted(values.items())) for kind, values in sorted(chosen.items())}
    content = {"passages": passages, "filters": filters, "further": further}
    return json.dumps(content, ensure_ascii=False).encode()


def _stem(path: str) -> str:
    return path.rpartition("/")[2].removesuffix(".pf_fragment")
