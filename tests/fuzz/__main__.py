"""Try thousands of new cases of each kind: `python -m tests.fuzz [HOW_MANY]`; `make fuzz`.

The seed of each that fails is kept in `seeds.txt`, and tried by every run of the tests from then.
"""

from __future__ import annotations

import secrets
import sys

from tests.fuzz.cases import KINDS, failing
from tests.fuzz.test_fuzz import CASES, SEEDS

many = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
found = 0
for kind in KINDS:
    start = secrets.randbelow(10**9)
    wrong: list[int] = []
    for first in range(start, start + many, CASES):
        wrong += failing(kind, list(range(first, min(first + CASES, start + many))))
    print(f"{kind}: {many} cases, {len(wrong)} failed", *wrong[:10])  # noqa: T201 - the result
    with SEEDS.open("a", encoding="utf-8") as file:
        file.writelines(f"{kind}\t{seed}\n" for seed in wrong)
    found += len(wrong)
sys.exit(found > 0)
