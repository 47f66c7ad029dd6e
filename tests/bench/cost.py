"""Run a command and print what it took: `python -m tests.bench.cost COMMAND…`.

A process of its own, because a child inherits the peak memory of the process that starts it.
"""

import json
import re
import resource
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event, Thread
from time import monotonic

_EVERY = 0.05
"""Seconds between two looks at the memory of the processes."""
_PEAK = re.compile(r"(?m)^VmHWM:\s*(\d+) kB$")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and those that it started took."""

    seconds: float
    """Of processor time, in user and system mode."""
    wall: float
    """Seconds until it ended."""
    memory: float
    """The most that it held itself at one time, in MiB; 0 where the system does not tell."""
    indexer: float
    """The most that a process held which it started."""


def main(command: list[str]) -> int:
    """Run a command, with its output on standard error, and print its cost as JSON."""
    start, ended, peaks = monotonic(), Event(), [0.0, 0.0]
    with subprocess.Popen(command, stdout=sys.stderr) as process:
        watch = Thread(target=_watch, args=(process.pid, ended, peaks))
        watch.start()
        process.wait()
        ended.set()
        watch.join()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = Cost(used.ru_utime + used.ru_stime, monotonic() - start, *peaks)
    sys.stdout.write(json.dumps(asdict(cost)))
    return process.returncode


def _watch(pid: int, ended: Event, peaks: list[float]) -> None:
    """Keep the peak memory of a process, and that of its largest child."""
    while not ended.wait(_EVERY):
        peaks[0] = max(peaks[0], _peak(str(pid)))
        with suppress(OSError):
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
            peaks[1] = max([peaks[1], *map(_peak, children.split())])


def _peak(pid: str) -> float:
    with suppress(OSError):
        found = _PEAK.search(Path(f"/proc/{pid}/status").read_text(encoding="utf-8"))
        return int(found[1]) / 1024 if found else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
