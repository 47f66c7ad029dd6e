"""Try thousands of new cases of each kind, `make fuzz`.

The seed of each that fails is kept in `seeds.txt`, and tried by every run of the tests from then.
"""

import argparse
import secrets
import sys

from tests.fuzz.cases import KINDS, failing
from tests.fuzz.test_fuzz import CASES, SEEDS

parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
parser.add_argument("many", nargs="?", type=int, default=2000, help="cases of each kind")
many = parser.parse_args().many
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
