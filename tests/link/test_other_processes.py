"""Reading and linking are a map over documents: other processes give the same."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING

from hooks.link.citing import NOTHING
from hooks.link.linker import Linker
from hooks.read.site_files import read_site
from tests.canal import SITE

if TYPE_CHECKING:
    from pathlib import Path

    from hooks.model.mentions import Mention, Target
    from hooks.model.site import Site

PROCESSES = 2


def link(site: Site, source: str) -> tuple[str, tuple[Mention, ...]]:
    """Link the words of a source."""
    found = Linker(site).link(
        f"sources/{source}.md", site.sources[source].html, (), _href, lambda _: NOTHING
    )
    return found.html, found.mentions


def _href(target: Target) -> str:
    return target.entity


def read_and_link(root: Path, source: str) -> tuple[str, tuple[Mention, ...]]:
    """Read a site, which holds no state, and link one source of it."""
    return link(read_site(root), source)


def test_other_processes_read_and_link_the_same() -> None:
    """A site, registry included, goes to a process and mentions come back, equal to our own."""
    site = read_site(SITE)
    ours = [link(site, source) for source in site.sources]
    assert any(mentions for _, mentions in ours)
    with ProcessPoolExecutor(PROCESSES, get_context("spawn")) as pool:
        assert list(pool.map(partial(link, site), site.sources)) == ours
        assert list(pool.map(partial(read_and_link, SITE), site.sources)) == ours
