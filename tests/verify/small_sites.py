"""Small sites for tests: real files, rendered with the site's own extensions, and checked.

What a build does between the Markdown of an editor and the list of problems, without the host.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import markdown
import yaml

from hooks.build import Opened, Progress, open_site
from hooks.edition.page_list import generated_pages
from hooks.link.linker import LinkedPage
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.read.source_files import read_sources
from hooks.verify.acceptances import Accepted
from hooks.verify.locks import lock_text
from hooks.verify.page_report import PageReport

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Checked:
    """What the checks of a site came to."""

    problems: tuple[Problem, ...]
    accepted: tuple[Accepted, ...]
    reports: Mapping[str, PageReport]
    linked: Mapping[str, LinkedPage]


def write_site(root: Path, content: Mapping[str, Any]) -> None:
    """Write sources, people and organisations, each by its id, as `front` and `body`."""
    for source, each in content.get("sources", {}).items():
        _write_source(root, source, each)
    for folder in ("people", "organisations"):
        for entity, front in content.get(folder, {}).items():
            write_page(root, f"{folder}/{entity}.md", front, "")


def write_page(root: Path, src_uri: str, front: Mapping[str, Any], body: str) -> None:
    """Write a page of `docs/`."""
    _write(root / "docs" / src_uri, _page(front, body))


def check_folder(root: Path) -> Checked:
    """Check a site on the disk, each page rendered as MkDocs would render it."""
    return check_opened(open_site(root))


def check_opened(opened: Opened) -> Checked:
    """Check a site that has been read."""
    site = opened.site
    uris = [*site.pages, *generated_pages(site)]
    addresses = opened.addresses({uri: f"{uri.removesuffix('.md')}/" for uri in uris}, "")
    records = [opened.record(uri, _render(opened, uri), addresses, whole=True) for uri in uris]
    edition = Progress(opened, addresses, records).finish({uri: {"": uri} for uri in uris})
    linked = {each.src_uri: each.linked for each in records if each.linked}
    return Checked(edition.verdict.problems, edition.verdict.accepted, edition.reports, linked)


def body_line(site: Site, src_uri: str) -> int:
    """Give the line of the file on which the Markdown of a page begins."""
    return site.pages[src_uri].body_line


def _render(opened: Opened, src_uri: str) -> str:
    if src_uri not in opened.manuscripts:
        return ""
    text = opened.manuscripts[src_uri].markdown
    return markdown.markdown(text, extensions=_EXTENSIONS, extension_configs=_SETTINGS)


def _write_source(root: Path, source: str, each: Mapping[str, Any]) -> None:
    """Write a source with the original, the checksum and the lock that fit it."""
    folder = root / "sources"
    front = {"type": "letter", "title": "A letter", "original": f"{source}.txt", **each["front"]}
    _write(folder / f"{source}.md", _page(front, each["body"]))
    _write(folder / "originals" / f"{source}.txt", "")
    read = read_sources(root).sources[source]
    original = "\n".join(block.text for block in read.blocks)
    _write(folder / "originals" / f"{source}.txt", original)
    digest = hashlib.sha256(original.encode()).hexdigest()
    _write(folder / f"{source}.md", _page({**front, "sha256": digest}, each["body"]))
    _write(folder / f"{source}.lock", lock_text(read))


def _page(front: Mapping[str, Any], body: str) -> str:
    text = yaml.safe_dump(dict(front), allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{text}---\n\n{body}"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def _extensions() -> tuple[list[str], dict[str, Any]]:
    """Read from the configuration of the site what its Markdown knows."""
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    named = [each if isinstance(each, dict) else {each: {}} for each in settings]
    configs = {name: config or {} for each in named for name, config in each.items()}
    configs.setdefault("fenced_code", {})  # MkDocs has it on, whatever its settings say
    return list(configs), configs


_EXTENSIONS, _SETTINGS = _extensions()
