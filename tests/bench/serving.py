"""What an editor waits for: `mkdocs serve` after one saved file, until the preview shows it."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from urllib.error import URLError
from urllib.request import urlopen

from tests.bench.sites import ENVIRONMENT, ROOT

_PATIENCE = 1200
_SAVES = {
    "one source": ("sources/document-0.md", "title", "sources/document-0/"),
    "the name of a person": ("docs/people/person-1.md", "name", "people/person-1/"),
}
"""A file, the key that is changed in it, and the page that shows it."""


@dataclass(frozen=True, slots=True)
class Save:
    """What the server took after one file had been saved."""

    what: str
    seconds: float
    """Of processor time, its look at all files twice a second included."""
    wall: float


def saves(site: Path) -> list[Save]:
    """Save one file after the other while a site is served; nothing where no system tells time."""
    if not Path("/proc/self/stat").exists():
        return []
    with _served(site) as (pid, address):
        return [_save(pid, address, site, what) for what in _SAVES]


def _save(pid: int, address: str, site: Path, what: str) -> Save:
    name, key, shown = _SAVES[what]
    path = site / name
    text = re.sub(rf"(?m)^({key}: .*)$", r"\1 Anew", path.read_text(encoding="utf-8"), count=1)
    words = re.search(rf"(?m)^{key}: (.*)$", text)
    if words is None:
        raise AssertionError(name)
    used, start = _used(pid), monotonic()
    path.write_text(text, encoding="utf-8", newline="\n")
    _wait(address + shown, words[1])
    return Save(what, _used(pid) - used, monotonic() - start)


@contextmanager
def _served(site: Path) -> Iterator[tuple[int, str]]:
    """Serve a site, and give the process and the address once its home page is there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    config = str(site / "mkdocs.yml")
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-f", config, "-a", host]
    with subprocess.Popen(command, cwd=ROOT, env=ENVIRONMENT, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(f"http://{host}/", "")
            yield process.pid, f"http://{host}/"
        finally:
            process.kill()


def _wait(url: str, words: str) -> None:
    """Ask for a page until it has these words."""
    until = monotonic() + _PATIENCE
    while monotonic() < until:
        try:
            with urlopen(url, timeout=_PATIENCE) as answer:  # noqa: S310 - our own
                if words in answer.read().decode():
                    return
        except (URLError, ConnectionError):
            pass
        sleep(0.1)
    message = f"{url} never had: {words}"
    raise RuntimeError(message)


def _used(pid: int) -> float:
    """Give the processor time of a process; see proc(5)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
