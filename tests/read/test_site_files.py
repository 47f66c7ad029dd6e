"""A whole site read from disk: its registry, and each thing that can be wrong with a file."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hooks.model.pages import BriefingFrontMatter, PageFrontMatter
from hooks.model.site import Site
from hooks.read.site_files import read_site
from hooks.read.source_files import original_content

ORIGINAL = b"Ships keep left."
SOURCE = f"""---
type: letter
title: On the channel
date: 1901-03-05
author: harbour-master
publisher: port-harrow
original: channel.txt
sha256: {hashlib.sha256(ORIGINAL).hexdigest()}
---

Ships keep left.
"""
FILES: dict[str, str | bytes] = {
    "docs/index.md": "# Home\n",
    "docs/people/index.md": "---\ntitle: People\n---\n",
    "docs/people/ada-lind.md": "---\nname: Ada Lind\n---\n",
    "docs/people/ivo-marsh.md": (
        "---\nname: Ivo Marsh\nmemberships:\n  - post: harbour-master\n    start_date: 1899\n---\n"
    ),
    "docs/organisations/port-harrow.md": (
        "---\nname: Port of Harrow\nother_names: [Harrow]\nposts:\n"
        "  - id: harbour-master\n    label: Harbour Master\n---\n"
    ),
    "docs/briefings/channel.md": "---\ntitle: The channel\nsummary: Ships keep left.\n---\nText\n",
    "sources/channel.md": SOURCE,
    "sources/README.md": "How to add a source.\n",
    "sources/originals/channel.txt": ORIGINAL,
    "sources/originals/.gitkeep": "",
}


def site(root: Path, changes: Mapping[str, str | bytes]) -> Site:
    """Write the site above with some files changed, and read it."""
    for name, content in {**FILES, **changes}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_site(root)


def lines(site: Site) -> list[str]:
    """Give each problem as its one line."""
    return [each.as_line().split("\n")[0] for each in site.problems]


def test_a_good_site(tmp_path: Path) -> None:
    """Everybody, every post and every document is there, and nothing is wrong."""
    found = site(tmp_path, {})
    assert lines(found) == []
    assert list(found.registry.people) == ["ada-lind", "ivo-marsh"]
    assert list(found.registry.posts) == ["harbour-master"]
    assert [(each.person, each.organization) for each in found.registry.memberships] == [
        ("ivo-marsh", "port-harrow")
    ]
    assert isinstance(found.pages["briefings/channel.md"].meta, BriefingFrontMatter)
    assert type(found.pages["people/index.md"].meta) is PageFrontMatter
    source = found.sources["channel"]
    assert source.original
    assert (original_content(source.original), source.lock) == (ORIGINAL, None)
    assert [(each.anchor, each.line) for each in source.blocks] == [("para_1", 11)]
    assert found.unregistered == ()


def test_an_empty_folder(tmp_path: Path) -> None:
    """Without docs and sources there is an empty site."""
    found = read_site(tmp_path)
    assert (dict(found.pages), dict(found.sources), found.problems) == ({}, {}, ())


def edit(old: str, new: str) -> dict[str, str | bytes]:
    """Change the source."""
    assert old in SOURCE
    return {"sources/channel.md": SOURCE.replace(old, new)}


PERSON = "docs/people/ada-lind.md"
GOLDEN = Path(__file__).parents[1] / "golden" / "bad_files.yml"
CASES = yaml.safe_load(GOLDEN.read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_bad_file(tmp_path: Path, case: dict[str, Any]) -> None:
    """Each mistake gives one problem, at its file and line, and the rest is read."""
    changes = edit(**case["replace"]) if "replace" in case else {}
    encoding = case.get("encoding", "utf-8")
    changes |= {name: text.encode(encoding) for name, text in case.get("write", {}).items()}
    found = site(tmp_path, changes)
    told = [each.as_line() for each in found.problems if not each.is_notice]
    assert len(told) == 1, told
    assert told[0].startswith(case["problem"])
    assert "briefings/channel.md" in found.pages


HINTS: list[tuple[dict[str, str | bytes], str]] = [
    ({"docs/people/Zoë O'Neil.md": "---\nname: A\n---\n"}, "docs/people/zoe-oneil.md"),
    (edit("author: harbour-master", "author: harbor-master"), "“harbour-master”"),
    (edit("\nsha256", "\nsha265"), f"sha256: {hashlib.sha256(ORIGINAL).hexdigest()}"),
]


@pytest.mark.parametrize(("changes", "hint"), HINTS)
def test_the_hint_mends_it(tmp_path: Path, changes: dict[str, str | bytes], hint: str) -> None:
    """What an editor should write stands in the hint."""
    assert any(hint in each.hint for each in site(tmp_path, changes).problems)


def test_a_folder_that_is_called_like_a_page(tmp_path: Path) -> None:
    """Folders with the name of a file neither stop the build nor count as pages."""
    (tmp_path / "docs/people/odd.md").mkdir(parents=True)
    (tmp_path / "sources/odd.md").mkdir(parents=True)
    found = site(tmp_path, {})
    assert [each.text for each in found.problems] == ["this file is left out: it is not a file"]


def test_a_broken_person_is_no_unknown_one(tmp_path: Path) -> None:
    """Who refers to a page with problems is not told that there is no such page."""
    changes: dict[str, str | bytes] = {PERSON: "---\nname: [A]\n---\n"}
    found = site(tmp_path, {**changes, **edit("author: harbour-master", "author: ada-lind")})
    assert [each.path for each in found.problems] == [PERSON]
    assert not found.pages["people/ada-lind.md"].is_complete
    assert "ada-lind" not in found.registry


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([*FILES, "sources/channel.lock", "docs/timeline.md", "docs/commitments.md"]),
    st.binary(max_size=60),
    st.integers(0, 60),
)
def test_any_bytes(tmp_path: Path, name: str, noise: bytes, place: int) -> None:
    """Whatever a file holds, the site is read and what is wrong is a problem."""
    before = FILES.get(name, "---\ntitle: x\n---\n")
    raw = before if isinstance(before, bytes) else before.encode()
    for content in (noise, raw[:place] + noise + raw[place:], b"---\n" + noise + b"\n---\n"):
        found = site(tmp_path, {name: content})
        assert all(each.as_line() and each.line >= 1 for each in found.problems)
