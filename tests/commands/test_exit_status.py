"""The command line as a whole: how it ends."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from hooks.__main__ import COMMANDS, main
from hooks.commands import new

if TYPE_CHECKING:
    from pathlib import Path


def test_help_lists_every_command_and_how_they_end(capsys: pytest.CaptureFixture[str]) -> None:
    """What the exit status means is said once, for all of them."""
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "Exit status: 0 if it was done; 1 if “check” found" in printed
    for command in COMMANDS:
        assert f" {command} " in printed


def test_ctrl_c_ends_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the command, no traceback is shown, and nothing is left half-written."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(new, "write_new", interrupted)
    config = str(tmp_path / "mkdocs.yml")
    assert main(["new", "person", "jo-lee", "--config", config]) == 130
    assert capsys.readouterr().err.strip() == "stopped, and nothing was written by halves."
    assert list(tmp_path.iterdir()) == []


def test_output_that_nobody_reads_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command ends at once, without a traceback."""

    def closed(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(new, "run", closed)
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    assert main(["new", "person", "jo-lee"]) == 1
