"""What the pages of the shipped site tell machines, as the host writes them."""

import html
import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET


def read_heads(site: Path) -> dict[str, str]:
    """Give the head of each page by its address."""
    return {
        path.relative_to(site).as_posix().removesuffix("index.html"): path.read_text(
            encoding="utf-8"
        ).partition("</head>")[0]
        for path in sorted(site.rglob("index.html"))
    }


def test_each_page_names_itself_once_and_truly(shipped_site: Path) -> None:
    """One title, one description, one canonical address, one data block; and they agree."""
    for address, head in read_heads(shipped_site).items():
        (title,) = re.findall(r"<title>(.*?)</title>", head)
        (description,) = re.findall(r'<meta name="description" content="(.*?)">', head)
        (canonical,) = re.findall(r'<link rel="canonical" href="(.*?)">', head)
        (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', head)
        data = json.loads(block)
        assert canonical.endswith(f"/{address}")
        assert (data["@context"], data["url"]) == ("https://schema.org", canonical)
        assert f'<meta property="og:url" content="{canonical}">' in head
        assert html.unescape(title).startswith(data["name"])
        assert description, address


def test_pages_differ_in_title(shipped_site: Path) -> None:
    """No two pages have one title."""
    titles = [
        re.findall(r"<title>(.*?)</title>", each) for each in read_heads(shipped_site).values()
    ]
    assert len({str(each) for each in titles}) == len(titles)


def test_what_heads_and_feeds_point_to_is_there(shipped_site: Path) -> None:
    """Each feed, the picture and each page of the feed exists; all pages of the feed are dated."""
    for address, head in read_heads(shipped_site).items():
        feeds = re.findall(r'<link rel="alternate" type="[^"]*" title="[^"]*" href="(.*?)">', head)
        names = [(shipped_site / address / each).resolve().name for each in feeds]
        own = ["feed.xml"] if re.match(r"(people|organisations)/.", address) else []
        assert names == ["feed.xml", "feed.json", *own], address
        assert all((shipped_site / address / each).is_file() for each in feeds)
    assert (shipped_site / "assets/images/card.png").is_file()
    feed = ET.parse(shipped_site / "feed.xml")  # noqa: S314 - our own
    root = feed.findtext("./channel/link") or ""
    links = [each.text or "" for each in feed.findall("./channel/item/link")]
    assert links
    for link in links:
        page = shipped_site / link.removeprefix(root) / "index.html"
        if "/sources/" in link:
            continue  # a source counts from the day on which it was read, or its own
        assert "Last changed in substance on" in page.read_text(encoding="utf-8"), link


def test_every_page_says_who_does_not_run_the_site(shipped_site: Path) -> None:
    """The disclaimer of the settings stands on each page, also on the one for dead links."""
    for path in shipped_site.rglob("*.html"):
        assert '<p class="disclaimer">' in path.read_text(encoding="utf-8"), path
