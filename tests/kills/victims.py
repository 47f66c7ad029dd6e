"""Commands that are killed: what each begins with, and how it is run.

Each runs in a process of its own, forked from one that has loaded all code, so that it is the work
that is hit and not the loading. Nothing but the disk shows what came of it.
"""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mkdocs.__main__ import cli

from hooks.__main__ import main
from hooks.commands import add, check, draft, forms, lock, new, upgrade
from hooks.commands.start import start
from hooks.publish import publication
from tests.canal import SITE
from tests.verify.small_sites import ROOT

LOADED = (add, check, draft, forms, lock, new, upgrade, publication)
"""What the commands would load for themselves."""
RECEIVED = "Ferry Trust\n\n12 May 2019\n\nDear Ms Oak,\n\nThe weir leaks.\n\nYours,\n\nJo Lee\n"


@dataclass(frozen=True, slots=True)
class Victim:
    """A command that is killed."""

    run: Callable[[], object]
    """Runs it in the working folder."""
    prepare: Callable[[Path], None] = lambda _: None
    """Changes a copy of the small site, which is the working folder, before it runs."""


def run(victim: Victim, root: Path, seconds: float | None = None) -> tuple[float, bool]:
    """Run a command, and kill it after so many seconds; give its time, and whether it was hit."""
    began = time.monotonic()
    process = os.fork()
    if not process:
        _perform(victim, root)
    if seconds is None:
        os.waitpid(process, 0)
        return time.monotonic() - began, False
    while time.monotonic() - began < seconds:
        if os.waitpid(process, os.WNOHANG)[0]:
            return time.monotonic() - began, False
        time.sleep(min(0.001, seconds))
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    return time.monotonic() - began, os.WIFSIGNALED(status)


def _perform(victim: Victim, root: Path) -> None:
    try:
        os.chdir(root)
        silence = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(silence, stream)
        victim.run()
        sys.stdout.flush()
    finally:
        os._exit(0)  # nothing of the process from which it was forked is to be tidied up


def site(root: Path) -> None:
    """Copy the small site."""
    shutil.copytree(SITE, root, dirs_exist_ok=True)
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("../../hooks", str(ROOT / "hooks"))
    settings.write_text(text, encoding="utf-8")
    (root / "received.txt").write_text(RECEIVED, encoding="utf-8")


def _published(root: Path) -> None:
    """Publish the site, and change it; a checkout is in its folder."""
    run(VICTIMS["build"], root)
    (root / "site/.git").mkdir()
    (root / "site/.git/config").write_text("kept", encoding="utf-8")
    with (root / "docs/index.md").open("a", encoding="utf-8") as page:
        page.write("\nA newer edition.\n")


def _moved(root: Path) -> None:
    """Change sources, so that their locks no longer fit."""
    for file in (root / "sources").glob("*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text + "\nAnother paragraph.\n", encoding="utf-8")


def _older(root: Path) -> None:
    """Start a site beside, and make its generator an older one."""
    start(root / "mine")
    for file in sorted((root / "mine").rglob("*.py"))[::3]:
        file.write_text("# older\n", encoding="utf-8")
    for name in ("Makefile", ".gitignore", "LICENSE", "MAINTAINING.md"):
        (root / "mine" / name).write_text("older\n", encoding="utf-8")
    (root / "mine/docs/index.md").write_text("# Ours\n", encoding="utf-8")


def _command(*arguments: str) -> partial[int]:
    return partial(main, arguments)


VICTIMS = {
    "build": Victim(partial(cli, ["build", "--strict", "--quiet"]), _published),
    "check": Victim(_command("check")),
    "lock": Victim(_command("lock"), _moved),
    "new": Victim(_command("new", "person", "jo-lee")),
    "add": Victim(_command("add", "received.txt", "--id", "lee-2019")),
    "draft": Victim(_command("draft", "board-2022", "thornbury-2021", "--id", "both")),
    "forms": Victim(_command("forms")),
    "start": Victim(_command("start", "mine")),
    "upgrade": Victim(_command("upgrade", "mine"), _older),
}
"""Each by its name."""
