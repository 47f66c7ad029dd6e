"""What all tests share: the shipped site, built once, and a copy of the small one."""

import fcntl
import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from hooks.publish.host import collector
from tests.canal import SITE

ROOT = Path(__file__).parents[1]

LONGEST = """
browser/test_accessibility doubling/test_doubling test_site browser/test_controls browser/test_forms
browser/test_long_pages browser/test_search browser/test_hostile_site browser/test_evidence
test_locked_install commands/test_mistakes fuzz/test_fuzz test_hosts commands/test_check test_readme
commands/test_summary browser/test_overview_pages kills/test_kills browser/test_unchecked_source
add/test_document_details add/test_score commands/test_start commands/test_add
browser/test_own_look publish/host/test_theme_files link/test_linear
""".split()
"""The files of tests that take longest, which begin, so that every core is busy to the end."""
UNTRACED = ("tests/doubling/", "tests/link/test_linear.py")
"""Tests that measure how long it takes: they are not followed line by line for the coverage."""

settings.register_profile("any machine", deadline=None)  # a busy one is slow, not wrong
settings.load_profile("any machine")


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Run a process more than there are cores: tests often wait, for a browser or for a moment."""
    cores = yield
    return cores + 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, and follow only the tests that show coverage."""
    ranks = {f"tests/{name}.py": rank for rank, name in enumerate(LONGEST)}
    items.sort(key=lambda item: ranks.get(item.location[0], len(ranks)))
    for item in items:
        if item.location[0].startswith(UNTRACED):
            item.add_marker("no_cover")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a test that is left out fail on a build server: nothing goes unproved there."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
    return report


@pytest.fixture(scope="session", autouse=True)
def _collector() -> Iterator[None]:
    """Let the garbage collector look at what tests make, and not at all tests and libraries again.

    A build that begins in a process with a build behind it does, which takes longer than the build.
    """
    gc.collect()
    gc.freeze()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(collector, "settle", lambda **_: None)
        yield


@pytest.fixture(scope="session")
def shipped_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of this repository strictly, once for all processes, and give its folder."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    with (shared / "shipped.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "shipped").is_dir():
            _build(shared / "begun")
            (shared / "begun").rename(shared / "shipped")
    return shared / "shipped"


def _build(folder: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.fail(f"the shipped site does not build:\n{done.stdout}{done.stderr}", pytrace=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the small site to where a test may change it."""
    shutil.copytree(SITE / "docs", tmp_path / "docs")
    shutil.copytree(SITE / "sources", tmp_path / "sources")
    return tmp_path
