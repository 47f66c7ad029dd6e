"""Folders as careless hands leave them: odd names, odd files, odd settings, built by the host."""

import io
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from random import Random
from typing import Any

import yaml

from hooks.__main__ import main
from tests.verify.small_sites import ROOT

SITE = ROOT / "tests/site"
_PARTS = (
    "a", "index", "README", "404", "search", "people", "x.y", "é", "e\u0301", "東京", " ", "..",
    ".", "-", "_", "#", "?", "%2e", "%", "&amp;", "'", '"', "<b>", "[x]", "{{ x }}", "*", "\\",
    "\n", "\x1b[2J", "\x85", "\u2028", "\u202e", "\ue000", "\udcff", "~", ":", "|", "con",
    "feed.xml",    "sitemap", "robots", "data", "a" * 120,
)  # fmt: skip
_ENDS = (".md", ".md", ".md", ".MD", ".html", ".txt", "", ".lock", ".json", ".png", ".md.md", ".")
_PLACES = (
    "docs", "docs/people", "docs/organisations", "docs/briefings", "docs/about", "docs/assets",
    "docs/sources", "docs/data", "docs/search", "sources", "sources/originals", "sources/more",
)  # fmt: skip
_CONTENTS = (
    b"", b"\n", b"---\n", b"---\ntitle: X\n---\n\nX.\n", b"---\nname: X\n---\n", b"\xff\xfe\x00",
    b"\xef\xbb\xbf# X\n", b"X\r\ny\r", b"- ", b"![](x.png)", b"para_1 0000\n", b"\x00" * 9,
)  # fmt: skip
_SETTINGS = (
    "site_name", "site_url", "site_description", "docs_dir", "site_dir", "theme", "plugins",
    "hooks", "extra", "nav", "use_directory_urls", "edit_uri", "edit_uri_template", "repo_url",
    "copyright", "markdown_extensions", "validation", "watch", "exclude_docs", "draft_docs",
    "not_in_nav", "extra_css", "extra_javascript", "dev_addr", "strict", "INHERIT", "x",
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    None, "", " ", 0, -1, 1.5, True, False, [], {}, "x", "../x", "/nowhere", "https://x.example/", "http://[",
    "ftp://x", "javascript:x", "<b>", "{x}", "{path!x}", ["x"], [{"x": "y"}], {"x": "y"}, [[]],
    [None], {"x": None}, "é\u202e", "a\nb", "a" * 3000, ["index.md"], [{"X": "index.md"}],
    [{"X": ["people/index.md", {"Y": "nowhere.md"}]}], {1: 2}, "*", "!*", "/people/", "index.md",
)  # fmt: skip
_EXTRAS = (
    "redirects", "disclaimer", "report_an_error", "data_license", "social", "homepage", "x",
    "alternate", "version",
)  # fmt: skip


def check_built(seeds: Iterable[int], fill: Callable[[Path, Random, int], None]) -> None:
    """Let the host build one site with a file for each seed, as `check` does."""
    with _site() as root:
        for seed in seeds:
            with suppress(OSError, ValueError):  # what no file system allows is no case
                fill(root, Random(seed), seed)  # noqa: S311 - nothing is secret
        _check(root)


def odd_file(root: Path, chance: Random, _: int) -> None:
    """Put a file, a folder, a link or a pipe of an odd name somewhere."""
    name = "".join(chance.choice(_PARTS) for _ in range(chance.choice((1, 1, 2, 3))))
    path = root / chance.choice(_PLACES) / f"{name}{chance.choice(_ENDS)}"
    if not path.resolve().is_relative_to(root.resolve()) or os.path.lexists(path):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    match chance.randrange(12):
        case 0:
            path.mkdir()
        case 1:
            path.symlink_to(chance.choice(("nowhere", "/etc/hostname", ".", "../index.md")))
        case 2:
            os.mkfifo(path)
        case _:
            path.write_bytes(chance.choice(_CONTENTS))


def check_settings(seeds: Iterable[int]) -> None:
    """Check a site under odd settings, each seed by itself; they may be refused in a line."""
    with _site() as root:
        sound = (root / "mkdocs.yml").read_text(encoding="utf-8")
        for seed in seeds:
            chance = Random(seed)  # noqa: S311 - nothing is secret
            settings = yaml.safe_load(sound)
            parts = {
                "": (settings, _SETTINGS),
                "extra": (settings["extra"], _EXTRAS),
                "theme": (settings["theme"], tuple(settings["theme"])),
            }
            for _ in range(chance.choice((1, 1, 2, 4))):
                part, keys = parts[chance.choice(("", "", "extra", "theme"))]
                part[chance.choice(keys)] = chance.choice(_VALUES)
            (root / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
            _check(root)


def _check(root: Path) -> None:
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        assert main(["check", "--config", str(root / "mkdocs.yml")]) in {0, 1, 2}


@contextmanager
def _site() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "site"
        shutil.copytree(SITE, root)
        settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
        settings = settings.replace("../../hooks", str(ROOT / "hooks"))
        (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
        yield root
