"""How the browser of a machine is found, and one that lacks it told apart."""

from pathlib import Path

import pytest

from tests.browser.chromium import find_chromium


def _install(folder: Path, name: str) -> str:
    program = folder / name
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    return str(program)


def test_the_first_known_browser_on_the_path_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chromium comes before Chrome, under either of its names."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    chrome = _install(tmp_path, "google-chrome")
    assert find_chromium() == chrome
    chromium = _install(tmp_path, "chromium-browser")
    assert find_chromium() == chromium


def test_a_browser_that_is_named_is_the_only_one_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who names a browser that is not there is not given another one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    _install(tmp_path, "chromium")
    named = _install(tmp_path, "my-browser")
    monkeypatch.setenv("CHROMIUM", named)
    assert find_chromium() == named
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "gone"))
    assert find_chromium() is None


def test_a_machine_without_a_browser_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without any browser the answer is none, and no error."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_chromium() is None
