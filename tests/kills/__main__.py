"""Kill each command many times, `make kills`, and look at what is left."""

import argparse
import sys

from tests.kills.kills import kill_often
from tests.kills.victims import VICTIMS

parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
parser.add_argument("many", nargs="?", type=int, default=200, help="kills of each command")
parser.add_argument("commands", nargs="*", metavar="command", help=", ".join(VICTIMS))
given = parser.parse_args()
wrong = 0
for name in given.commands or VICTIMS:
    toll = kill_often(name, given.many)
    print(f"{name}: {toll}", *toll.wrong[:5], sep="\n  ", flush=True)  # noqa: T201 - the result
    wrong += len(toll.wrong)
sys.exit(wrong > 0)
