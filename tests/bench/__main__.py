"""Run the benchmark: `python -m tests.bench [--quick] [--write]`."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.bench import builds, report, speed

_HEAD = "# Benchmark\n\n`make bench` writes this page anew; see CONTRIBUTING.md.\n\n"
_RESULTS = Path(__file__).parents[2] / "BENCHMARK.md"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print the tables, and say by the exit code whether growth is linear."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small corpora, under two minutes")
    parser.add_argument("--write", action="store_true", help="renew BENCHMARK.md")
    given = parser.parse_args(arguments)
    plan = report.QUICK if given.quick else report.FULL
    _say(f"Making {plan.documents[-1]:,} documents and {plan.names[-1]:,} names …")
    most = speed.Bench.of(plan.documents[-1], plan.names[-1])
    fewer = [speed.Bench.of(plan.sample, names) for names in plan.names[:-1]]
    equal = [*fewer, most.first(plan.sample)]
    _say("Linking, and what others do …")
    against = {each.corpus.names: speed.against_rivals(each, plan.rounds) for each in equal}
    _say("Linking ever more documents, then names …")
    by_documents = speed.by_documents(most, plan.documents)
    by_names = speed.by_names(equal, plan.rounds)
    phases = speed.phases(equal[-1])
    shares = speed.shares(equal[-1])
    _say("Building sites, and plain ones of the same files …")
    with tempfile.TemporaryDirectory() as folder:
        built = builds.measure(Path(folder), plan.builds)
    found = report.Results(plan, equal, against, by_documents, by_names, phases, shares, built)
    text = report.render(found)
    sys.stdout.write(text)
    if given.write:
        _RESULTS.write_text(f"{_HEAD}{text}", encoding="utf-8", newline="\n")
    failed = [gate.name for gate in report.gates(found) if not gate.holds]
    for name in failed:
        _say(f"Grows too fast: {name}")
    return 1 if failed else 0


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
