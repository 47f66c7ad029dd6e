"""Kill each command many times: `python -m tests.kills [HOW_MANY] [COMMAND …]`; `make kills`."""

from __future__ import annotations

import sys

from tests.kills.kills import kill_often
from tests.kills.victims import VICTIMS

many = int(sys.argv[1]) if len(sys.argv) > 1 else 200
wrong = 0
for name in sys.argv[2:] or VICTIMS:
    toll = kill_often(name, many)
    print(f"{name}: {toll}", *toll.wrong[:5], sep="\n  ", flush=True)  # noqa: T201 - the result
    wrong += len(toll.wrong)
sys.exit(wrong > 0)
