"""Documents are read and linked apart from each other, be it in other processes."""

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from hooks.link.linker import LinkedPage, Linker
from hooks.model.site import Site
from hooks.read.site_files import read_site
from tests import builders
from tests.canal import SITE


def _link_source(site: Site, source: str) -> LinkedPage:
    """Link one source with a linker that knows no other page."""
    cite = builders.cite_in(site)
    html = site.sources[source].html
    return Linker(site).link(f"sources/{source}.md", html, (), builders.href, cite)


def _read_and_link(root: str, source: str) -> LinkedPage:
    return _link_source(read_site(Path(root)), source)


def test_other_processes_link_the_same() -> None:
    """Each process reads the site anew, and sends back pages that are the same in every part."""
    site = read_site(SITE)
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        tasks = {each: pool.submit(_read_and_link, str(SITE), each) for each in site.sources}
        found = {each: task.result() for each, task in tasks.items()}
    assert any(linked.mentions for linked in found.values())
    for source, linked in found.items():
        here = _link_source(site, source)
        assert (linked.html, linked.mentions) == (here.html, here.mentions)
        assert (linked.names, linked.shared, linked.page) == (
            here.names,
            here.shared,
            here.page,
        )


def test_a_site_and_a_linked_page_can_be_sent() -> None:
    """What the pure stages take and give survives pickling."""
    site = pickle.loads(pickle.dumps(read_site(SITE)))  # noqa: S301 - our own bytes
    for source in site.sources:
        assert _link_source(site, source).mentions == _link_source(read_site(SITE), source).mentions
