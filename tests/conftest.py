"""What all tests share: the shipped site, built once, and a copy of the small one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.canal import SITE

if TYPE_CHECKING:
    from collections.abc import Generator

ROOT = Path(__file__).parents[1]

settings.register_profile("any machine", deadline=None)  # a busy one is slow, not wrong
settings.load_profile("any machine")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Let a test that is left out fail on a build server: nothing goes unproved there."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
    return report


@pytest.fixture(scope="session")
def shipped_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of this repository strictly, once for all tests, and give its folder."""
    folder = tmp_path_factory.mktemp("shipped") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.fail(f"the shipped site does not build:\n{done.stdout}{done.stderr}", pytrace=False)
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the small site to where a test may change it."""
    shutil.copytree(SITE / "docs", tmp_path / "docs")
    shutil.copytree(SITE / "sources", tmp_path / "sources")
    return tmp_path
