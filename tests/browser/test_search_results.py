"""What readers find of each kind of page, with the words that they see below its title."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.server import serve
from tests.canal import SITE
from tests.verify.small_sites import write_page, write_site

ROOT = Path(__file__).parents[2]
EVENT = "Wil Marsh and Rosa Thornbury met at the sluice"
PROMISE = "We will mend the sluice."
CONTENT = {
    "sources": {
        "weir-2023": {
            "front": {
                "title": "Letter on the sluice",
                "label": "Marsh 4",
                "date": "2023-03-02",
                "author": "rosa-thornbury",
            },
            "body": f"{EVENT}.\n\n{PROMISE}\n",
        }
    },
    "people": {
        "wil-marsh": {"name": "Wil Marsh"},
        "una-bell": {"name": "Una Bell", "other_names": [{"name": "Una Croft"}]},
    },
    "organisations": {
        "sluice-panel": {
            "name": "Sluice Panel",
            "posts": [{"id": "keeper", "label": "Keeper of Gates", "short_labels": ["Gatekeeper"]}],
        },
    },
}
FOUND = [
    ("Wil Marsh", "people/wil-marsh/", "Named in 1 source"),
    ("Una Croft", "people/una-bell/#background", "Background: Other names Una Croft"),
    ("Mina Lyle", "people/mina-lyle/", "Waterways Commissioner in 2021 and 2022."),
    ("Sluice Panel", "organisations/sluice-panel/#keeper", "Keeper of Gates"),
    ("Keeper of Gates", "organisations/sluice-panel/#keeper", "Keeper of Gates"),
    ("Gatekeeper", "organisations/sluice-panel/#keeper", "Keeper of Gates"),
    ("Marsh 4", "sources/weir-2023/#para_1", EVENT),
    ('"Marsh 4"', "sources/weir-2023/#para_1", EVENT),
    ("Event met", "timeline/#on-2023-03-02-2", EVENT),
    ("mend commitment", "commitments/#mend", PROMISE),
    ("quote-omission", "about/rules/#quote-omission", "A quotation leaves out a word"),
    ("popolo", "about/data/#formats", "popolo.json"),
]
"""What is sought, the passage to which a result leads, and what readers see of it."""
OF_THE_FRAME = [
    "The whole network",
    "At a glance",
    "Follow changes to these pages",
    "Link to this section",
    "Who to whom",
    "Web pages listed here are background",
    "How this was checked",
    "What the columns mean",
]
_MADE = {"id": "mend", "kind": "commitment", "statement": PROMISE, "cite": "weir-2023, para. 2"}
_EVENT = {"date": "2023-03-02", "title": EVENT, "sources": [{"cite": "weir-2023, para. 1"}]}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build the small site with pages that hold next to nothing, and serve it."""
    root = tmp_path_factory.mktemp("results") / "site"
    shutil.copytree(SITE, root)
    settings = (root / "mkdocs.yml").read_text("utf-8").replace("../../hooks", str(ROOT / "hooks"))
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    write_site(root, CONTENT)
    commitments = {"title": "Commitments", "commitments": [_MADE | {"made_by": "rosa-thornbury"}]}
    write_page(root, "commitments.md", commitments, "")
    write_page(root, "timeline.md", {"title": "Timeline", "events": [_EVENT]}, "")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    with serve(root / "site") as url:
        yield url


def test_each_kind_of_page_is_found(page: Page, address: str) -> None:
    """By name, title of office, label or words; below it stands what says why, or how it begins."""
    page.goto(f"{address}search/")
    for sought, place, words in FOUND:
        page.locator("#__query").fill("")
        page.locator(".search li").first.wait_for(state="detached")
        page.locator("#__query").fill(sought)
        passage = page.locator(f'.search .passage a[href$="/{place}"]', has_text=words)
        passage.first.wait_for()


def test_words_of_the_frame_find_nothing(page: Page, address: str) -> None:
    """They stand on many pages, and say nothing of any."""
    page.goto(f"{address}search/")
    for words in OF_THE_FRAME:
        page.locator("#__query").fill("")
        page.locator(".search .status", has_text=re.compile("^$")).wait_for(state="attached")
        page.locator("#__query").fill(f'"{words}"')
        page.locator(".search .status", has_text=re.compile("^No documents")).wait_for()
