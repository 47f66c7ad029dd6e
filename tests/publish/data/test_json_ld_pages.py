"""What each page tells machines of itself."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hooks.edition.view import View
from hooks.publish.data.json_ld_pages import linked_data
from tests.canal import ADDRESS, SITE, canal_edition

LETTER = "sources/thornbury-2021.md"
MINUTES = "sources/board-2022.md"
BRIEFING = "briefings/lower-flight.md"


_edition = cache(canal_edition)


def _data(here: str, root: Path = SITE, address: str = ADDRESS) -> Any:  # noqa: ANN401 - JSON
    return json.loads(linked_data(View(_edition(root, address), here)))


@pytest.fixture
def changed(copy: Path) -> Callable[[str, str], Path]:
    """Change the letter of the small site."""

    def change(old: str, new: str) -> Path:
        path = copy / LETTER
        assert old in path.read_text("utf-8")
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
        return copy

    return change


@pytest.mark.parametrize(
    ("here", "kind", "subject"),
    [
        (BRIEFING, "Article", None),
        ("people/mina-lyle.md", "ProfilePage", "Person"),
        ("organisations/aldmere-canal-trust.md", "ProfilePage", "Organization"),
        (LETTER, "WebPage", "DigitalDocument"),
        ("index.md", "WebPage", None),
        ("people/index.md", "WebPage", None),
    ],
)
def test_a_page_is_of_its_kind(here: str, kind: str, subject: str | None) -> None:
    """And has its subject, if it has one."""
    found = _data(here)
    assert (found["@context"], found["@type"]) == ("https://schema.org", kind)
    assert found.get("mainEntity", {}).get("@type") == subject
    assert found["isPartOf"] == {"@type": "WebSite", "name": "The Aldmere Canal", "url": ADDRESS}


def test_a_briefing_tells_what_it_cites_and_whom_it_names() -> None:
    """Each document once, and nobody's office."""
    found = _data(BRIEFING)
    assert (found["headline"], found["dateModified"]) == ("The lower flight", "2022-04-01")
    assert found["image"].startswith(ADDRESS)
    assert found["citation"][0] == {
        "@type": "DigitalDocument",
        "@id": f"{ADDRESS}sources/thornbury-2021/#document",
        "url": f"{ADDRESS}sources/thornbury-2021/",
        "name": "Letter on the lower flight & its gates",
        "dateCreated": "2021-05-12",
    }
    assert len(found["citation"]) == 2
    names = [each["name"] for each in found["mentions"]]
    assert {"Rosa Thornbury", "Idris Vane"} <= set(names)
    assert len(names) == len(set(names))
    assert all(each["@type"] != "Role" for each in found["mentions"])


def test_without_an_address_links_are_relative() -> None:
    """And no picture is promised."""
    found = _data(BRIEFING, address="")
    assert found["citation"][0]["url"] == "../../sources/thornbury-2021/"
    assert "image" not in found


def test_a_document_tells_its_details() -> None:
    """Those that are known: an office is its holder's."""
    found = _data(LETTER)["mainEntity"]
    assert (found["genre"], found["inLanguage"]) == ("Letter", "en-GB")
    assert [each["name"] for each in found["author"]] == ["Rosa Thornbury"]
    assert [each["name"] for each in found["publisher"]] == ["Aldmere Canal Trust"]
    assert found["license"] == "https://creativecommons.org/licenses/by/4.0/"
    file = found["encoding"]
    assert (file["name"], file["contentUrl"]) == (
        "thornbury-2021.txt",
        f"{ADDRESS}sources/originals/thornbury-2021.txt",
    )
    size = (SITE / "sources/originals/thornbury-2021.txt").stat().st_size
    assert file["contentSize"] == f"{size} bytes"
    minutes = _data(MINUTES)["mainEntity"]
    assert minutes["copyrightNotice"] == "Published for inspection."
    assert not {"license", "publisher"} & minutes.keys()


@pytest.mark.parametrize(
    ("old", "new", "key", "value"),
    [
        ("type: letter", "type: report", "datePublished", "2021-05-12"),
        ("type: letter", "type: news_item", "datePublished", "2021-05-12"),
        ("type: letter", "type: speech", "dateCreated", "2021-05-12"),
        (
            "license: https://creativecommons.org/licenses/by/4.0/",
            "license: Canal licence",
            "license",
            {"@type": "CreativeWork", "name": "Canal licence"},
        ),
        ("author: rosa-thornbury", "author: nobody-known", "author", None),
        (
            "author: rosa-thornbury",
            "author: canal-trust-chair",
            "author",
            [
                {
                    "@type": "Role",
                    "roleName": "Chair of the Aldmere Canal Trust",
                    "author": {
                        "@type": "Person",
                        "name": "Rosa Thornbury",
                        "@id": f"{ADDRESS}people/rosa-thornbury/#person",
                    },
                }
            ],
        ),
    ],
)
def test_details_follow_the_source(
    changed: Callable[..., Path],
    old: str,
    new: str,
    key: str,
    value: Any,  # noqa: ANN401 - JSON
) -> None:
    """What was published has another date than what was written; unknown parties are left out."""
    assert _data(LETTER, changed(old, new))["mainEntity"].get(key) == value


def test_a_document_without_its_file_has_none(changed: Callable[..., Path]) -> None:
    """It is told of elsewhere."""
    root = changed("original: thornbury-2021.txt", "original: gone.txt")
    assert "encoding" not in _data(LETTER, root)["mainEntity"]


def test_nothing_in_it_closes_the_block(changed: Callable[..., Path]) -> None:
    """No sign of HTML stands in it, and the words are the same."""
    title = "Letter </script> on the <b> & gates"
    root = changed("Letter on the lower flight & its gates", title)
    text = linked_data(View(canal_edition(root), LETTER))
    assert not set("<>&") & set(text)
    assert json.loads(text)["name"] == title
