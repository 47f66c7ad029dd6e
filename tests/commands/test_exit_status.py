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


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["chek"], "“chek” is no command. Did you mean “check”?"),
        (["zzz"], "“zzz” is no command. There are: check, add,"),
        (["new"], "Something is missing: KIND."),
        (["add"], "Something is missing: FILE."),
        (["check", "--format", "xml"], "“xml” is no choice for --format. There are: text,"),
        (["check", "--foo"], "“--foo” is not understood."),
    ],
)
def test_what_is_not_understood_is_said_plainly(
    given: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command that shows how it is used can be pasted."""
    with pytest.raises(SystemExit) as stopped:
        main(given)
    first, second = capsys.readouterr().err.splitlines()
    assert stopped.value.code == 2
    assert first.startswith(told)
    assert second.startswith("To see how it is used: .venv/bin/python -m hooks")


def test_no_command_prints_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever types nothing is told what there is."""
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 0
    assert "start a new briefing site" in " ".join(capsys.readouterr().out.split())


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
