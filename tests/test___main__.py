"""The command line as a whole: how it ends."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from hooks.__main__ import COMMANDS, main
from hooks.commands import new
from hooks.commands.site_folder import SiteFolder

ROOT = Path(__file__).parents[1]


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
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: Lamps\n")
    assert main(["new", "person", "jo-lee", "--config", str(config)]) == 130
    assert capsys.readouterr().err.strip() == "stopped, and nothing was written by halves."
    assert list(tmp_path.iterdir()) == [config]


def test_ctrl_c_while_a_command_is_loaded_ends_in_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Loading takes a moment, in which somebody may think better of it."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("importlib.import_module", interrupted)
    assert main(["check"]) == 130
    assert capsys.readouterr().err.strip() == "stopped, and nothing was written by halves."


WITH_SITE = [["check"], ["why", "index.md"], ["summary"], ["lock"], ["new", "person", "jo-lee"]]


@pytest.mark.parametrize("command", WITH_SITE, ids=" ".join)
def test_a_folder_without_settings_is_no_site(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: list[str],
) -> None:
    """Whoever stands in the wrong folder is told so, and nothing is written there."""
    monkeypatch.chdir(tmp_path)
    assert main(command) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("there is no “mkdocs.yml” here.\nGo to the folder of the site")
    assert list(tmp_path.iterdir()) == []


SETTINGS = {
    "no YAML": b"site_name: [",
    "no mapping": b"- x\n",
    "no UTF-8": b"site_name: \xff\xfe\n",
    "empty": b"",
    "no name": b"docs_dir: docs\n",
    "an unknown theme": b"site_name: X\ntheme: nothing\n",
    "a value of another kind": b"site_name: X\ndocs_dir: [docs]\n",
    "a theme of another kind": b"site_name: X\ntheme:\n  name: [material]\n",
    "a hook that is not there": b"site_name: X\nhooks: [nothing.py]\n",
    "a feature that is none": b"site_name: X\ntheme: {name: material, features: 5}\nhooks: [HOOK]",
    "a style that is no path": b"site_name: X\nextra_css: [{a: b}]\nhooks: [HOOK]\n",
}


@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
@pytest.mark.parametrize("command", WITH_SITE[:2], ids=" ".join)
def test_settings_that_cannot_be_used_are_told_in_a_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: list[str],
    settings: bytes,
) -> None:
    """No site can be built, so that there is nothing to say of its content: the status is 2."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    (tmp_path / "docs").mkdir()
    hook = os.fsencode(ROOT / "hooks/main.py")
    (tmp_path / "mkdocs.yml").write_bytes(settings.replace(b"HOOK", hook))
    monkeypatch.chdir(tmp_path)
    assert main(command) == 2
    first, *rest = "".join(capsys.readouterr()).splitlines()
    assert first.startswith("mkdocs.yml:")
    assert not [each for each in rest if each.startswith("mkdocs.yml:")]


def test_settings_that_cannot_be_used_are_told_after_another_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of the site that the process looked at before is taken for this one."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Lamps\n\n[No page](none.md)\n")
    config, hook = tmp_path / "mkdocs.yml", ROOT / "hooks/main.py"
    config.write_text(f"site_name: X\nhooks: [{hook}]\n")
    assert main(["check", "--config", str(config)]) == 1
    capsys.readouterr()
    config.write_text(f"site_name: X\nextra_css: [{{a: b}}]\nhooks: [{hook}]\n")
    assert main(["check", "--config", str(config)]) == 2


def test_an_odd_time_is_told_in_a_line() -> None:
    """It has nothing to do with the content either."""
    command = [sys.executable, "-m", "hooks", "check", "--config", "tests/site/mkdocs.yml"]
    odd = os.environ | {"SOURCE_DATE_EPOCH": "yesterday"}
    done = subprocess.run(command, cwd=ROOT, env=odd, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "")
    assert "SOURCE_DATE_EPOCH is 'yesterday'" in done.stdout


def test_output_that_nobody_reads_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command ends at once, without a traceback."""

    def closed(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(new, "run", closed)
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    assert main(["new", "person", "jo-lee"]) == 1


def test_a_folder_that_is_gone_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody deleted the folder in which the command is given."""
    monkeypatch.chdir(tmp_path)
    tmp_path.rmdir()
    assert main(["check"]) == 2
    assert capsys.readouterr().err.startswith("the machine says: No such file or directory.\n")
    tmp_path.mkdir()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (MemoryError(), "the memory does not suffice"),
        (PermissionError(13, "Permission denied", "a\nb"), "Permission denied (“a b”)"),
    ],
)
def test_what_the_machine_refuses_is_said(
    error: Exception,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """In a line, by commands as by the build, whose old site stands."""

    def refused(*_: object) -> None:
        raise error

    monkeypatch.setattr(new, "run", refused)
    (tmp_path / "mkdocs.yml").write_text("site_name: Us\n")
    assert main(["new", "person", "jo-lee", "--config", str(tmp_path / "mkdocs.yml")]) == 2
    assert capsys.readouterr().err.startswith(f"the machine says: {told}.\n")
    said = SiteFolder.beside(str(tmp_path / "site")).discard(error)
    assert said.startswith(f"Nothing is published: {told}. ")


@pytest.mark.skipif(sys.platform != "linux", reason="the device that is always full is Linux's")
@pytest.mark.parametrize(
    ("where", "status", "told"),
    [
        (">&-", 0, ""),
        (">&- 2>&- <&-", 0, ""),
        (">/dev/full", 1, "The command is done, but cannot say so: No space left on device.\n"),
    ],
)
def test_a_command_that_cannot_speak_is_done(
    tmp_path: Path, where: str, status: int, told: str
) -> None:
    """Its output is closed, or goes to a disk that is full."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Us\n")
    line = f'"{sys.executable}" -m hooks new person jo-lee --config {tmp_path}/mkdocs.yml {where}'
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (status, "", told)
    assert (tmp_path / "docs/people/jo-lee.md").exists()


def test_a_missing_library_is_said() -> None:
    """A Python without the libraries is told from which to run it, without a traceback."""
    command = [sys.executable, "-S", "-m", "hooks", "check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("This Python lacks ahocorasick_rs, babel,")
    assert ".venv/bin/python" in done.stderr
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert done.stderr.count(",") == len(declared["dependencies"])
