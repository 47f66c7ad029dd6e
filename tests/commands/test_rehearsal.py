"""A build for the sake of what it says."""

import logging
from pathlib import Path

import pytest

from hooks.commands import rehearsal
from hooks.problems import Problem

SAID = Problem("docs/a.md", 1, "site-build", "the link leads nowhere")


def _rehearse(
    monkeypatch: pytest.MonkeyPatch, folder: Path, *, stopped: str = "", warns: str = ""
) -> tuple[rehearsal.Rehearsal, list[tuple[Path, str, str]]]:
    """Rehearse a build that says something, and give what it was asked to build."""
    asked: list[tuple[Path, str, str]] = []

    def build_into(config: Path, place: str, command: str) -> tuple[None, str]:
        asked.append((config, place, command))
        log = logging.getLogger("mkdocs.structure")
        log.warning("shown as a problem", extra={"problem": SAID})
        if warns:
            log.warning(warns)
        return None, stopped

    monkeypatch.setattr(rehearsal, "build_into", build_into)
    (folder / "mkdocs.yml").write_text("docs_dir: docs\nsite_nam: X\n")
    return rehearsal.rehearse(folder / "mkdocs.yml", "check"), asked


def test_it_has_no_place_to_write_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """So that one that is killed leaves nothing behind, in a folder of the system's either."""
    _, ((config, place, command),) = _rehearse(monkeypatch, tmp_path)
    assert (config, command) == (tmp_path / "mkdocs.yml", "check")
    with pytest.raises(OSError, match="mkdocs"):
        Path(place).mkdir(parents=True)


@pytest.mark.parametrize(
    ("warns", "stopped", "told"),
    [
        ("", "", []),
        ("", "The configuration is invalid.", [(1, "this file holds no settings")]),
        ("Config value 'site_nam': Unrecognised configuration name: site_nam", "",
         [(2, "“site_nam” is no setting")]),
    ],
)  # fmt: skip
def test_what_the_host_says_is_kept(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    warns: str,
    stopped: str,
    told: list[tuple[int, str]],
) -> None:
    """Its problems, and what it warns of or stops at, at the line of the settings."""
    heard, _ = _rehearse(monkeypatch, tmp_path, warns=warns, stopped=stopped)
    first, *others = heard.problems
    assert first == SAID
    assert [(each.line, each.text) for each in others] == told
    assert heard.progress is None
