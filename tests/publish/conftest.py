"""What the tests of what is published share."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.publish.canal import SITE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the small site to where a test may change it."""
    shutil.copytree(SITE / "docs", tmp_path / "docs")
    shutil.copytree(SITE / "sources", tmp_path / "sources")
    return tmp_path
