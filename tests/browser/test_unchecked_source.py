"""Sources that nobody has checked, as `serve` shows them; numbers of documents in the search."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from fpdf import FPDF
from playwright.sync_api import Browser, Page

from tests.browser.server import serve
from tests.canal import SITE

ROOT = Path(__file__).parents[2]
ENVIRONMENT = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
PAGES = (
    "Northern Waterways Board\n\n4 May 2022\n\nThe gates of lock 4 have been mended.",
    "The towpath is open again. Nobody has been hurt.",
)
REPORT = """\
2. The weir

2.1 The weir of Lower Aldmere leaks at its foot.

2.2 Its sluices are to be oiled each spring.

2.10 A keeper looks at it once a week.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Add a PDF, a text and a report with numbers of its own to the small site, all unchecked."""
    root = tmp_path_factory.mktemp("unchecked") / "site"
    shutil.copytree(SITE, root)
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("../../hooks", str(ROOT / "hooks")))
    letter = FPDF()
    for words in PAGES:
        letter.add_page()
        letter.set_font("Helvetica", size=12)
        letter.multi_cell(0, 8, words)
    letter.output(str(root / "letter.pdf"))
    (root / "note.txt").write_text(
        "5 May 2022\n\nThe keeper is away.\n\nThe <b>gate</b> is shut.\n"
    )
    (root / "weir.txt").write_text(f"Report on the weir\n\n1 June 2022\n\n{REPORT}")
    for name in ("letter.pdf", "note.txt", "weir.txt"):
        _run(root, "hooks", "add", name, "--id", Path(name).stem)
    return root


@pytest.fixture(scope="module")
def preview(site: Path) -> Iterator[str]:
    """Run `mkdocs serve`, as an editor does, and give the address once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, cwd=site, env=ENVIRONMENT) as running:
        try:
            yield _answering(f"http://127.0.0.1:{port}/")
        finally:
            running.terminate()


def _answering(address: str) -> str:
    for _ in range(600):
        try:
            with urlopen(address, timeout=5):  # noqa: S310 - on this machine
                return address
        except OSError:
            time.sleep(0.1)
    pytest.fail("the preview does not answer")


def _run(root: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(
        command, cwd=root, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _places(page: Page, selector: str) -> list[tuple[float, float, float, float]]:
    """Give left, top, width and height of what fits."""
    boxes = [each.bounding_box() for each in page.locator(selector).all()]
    return [(each["x"], each["y"], each["width"], each["height"]) for each in boxes if each]


@pytest.mark.parametrize("width", [1280, 390])
def test_the_original_stands_beside_the_words(browser: Browser, preview: str, width: int) -> None:
    """Side by side on a wide screen, one below the other on a phone; no row is without either."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{preview}sources/note/")
    told = page.locator(".document .beside").all_inner_texts()
    assert any(each.count("The <b>gate</b> is shut.") == 2 for each in told), told
    words, original = (
        _places(page, f".beside > {part}") for part in ("div:first-child", ".original")
    )
    assert len(words) == len(original) > 1
    for (x, y, _, height), (other_x, other_y, _, _) in zip(words, original, strict=True):
        assert (other_x > x + 300) if width > 1000 else (other_y >= y + height)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_the_pages_of_a_pdf_are_pictures_that_open(browser: Browser, preview: str) -> None:
    """Both pages are shown, and an editor who wants more opens one."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{preview}sources/letter/")
    pictures = page.locator(".original.pages img")
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        page.wait_for_function(
            "it => it.complete && it.naturalWidth > 300", arg=picture.element_handle()
        )
    assert [each.get_attribute("alt") for each in pictures.all()] == [
        "Page 1 of the original",
        "Page 2 of the original",
    ]
    pictures.first.click()
    page.wait_for_url("**/page-1.png")
    page.close()


def test_numbers_of_the_document_are_found_and_nothing_of_the_preview_is_published(
    browser: Browser, site: Path, tmp_path: Path
) -> None:
    """Whoever seeks “para 2.1” gets that very paragraph first, and is led to its number."""
    _run(site, "mkdocs", "build", "-q", "--site-dir", str(tmp_path / "built"))
    assert not any('class="beside"' in each.read_text("utf-8") for each in tmp_path.rglob("*.html"))
    assert not [*tmp_path.rglob("page-*.png")]
    with serve(tmp_path / "built") as address:
        page = browser.new_page()
        for sought, anchor, words in (
            ("para 2.1", "n2.1", "leaks at its foot"),
            ("weir para. 2.10", "n2.10", "once a week"),
            ("paragraph 2.2", "n2.2", "oiled each spring"),
        ):
            page.goto(f"{address}search/?q={sought}")
            first = page.locator(".search li").first
            first.wait_for()
            link = first.locator(f'.passage a[href$="/sources/weir/#{anchor}"]')
            assert words in link.inner_text(timeout=3000)
        page.close()
