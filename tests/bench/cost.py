"""Run a command and print what it took: `python -m tests.bench.cost COMMAND…`.

A process of its own, because a child inherits the peak memory of the process that starts it.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from dataclasses import asdict, dataclass

_KIB = 1 if sys.platform == "darwin" else 1024
"""Bytes to a unit of `ru_maxrss`."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took."""

    seconds: float
    """Of processor time, in user and system mode."""
    memory: float
    """The most that it held at one time, in MB."""


def main(command: list[str]) -> int:
    """Run a command, with its output on standard error, and print its cost as JSON."""
    done = subprocess.run(command, check=False, stdout=sys.stderr)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * _KIB / 1e6)
    sys.stdout.write(json.dumps(asdict(cost)))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
