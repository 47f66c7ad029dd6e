"""MkDocs events: host objects into plain values and back. The only module that imports MkDocs."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if Path(sys.path[0]).resolve() == (here := Path(__file__).resolve().parent):
    sys.path[0] = str(here.parent)  # the host puts a hook's own folder there for a moment

from markupsafe import escape
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.toc import get_toc
from mkdocs.utils import write_file

from hooks.publish.build import Build
from hooks.publish.contents import below_title, flat, headings, toc_tokens
from hooks.publish.exports import exports, made_paths
from hooks.publish.navigation import places, sections
from hooks.publish.originals import originals
from hooks.publish.pages import fragment, generated_pages
from hooks.publish.search_index import index_files

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from hooks.publish.edition import Edition

_log = logging.getLogger("mkdocs.hooks.site")  # below `mkdocs.`, so that --strict counts it
_build: Build
_for_readers = False


def on_startup(command: str, **_: object) -> None:
    """Remember whether readers will get the site, or an editor a preview or its problems."""
    global _for_readers  # noqa: PLW0603 - told once, before any build
    _for_readers = command == "build"


def on_config(config: MkDocsConfig) -> None:
    """Read the site anew and name its sections."""
    global _build  # noqa: PLW0603 - all state of a build, made anew for each
    _build = Build.of(Path(config.config_file_path).parent, {**config, **config.theme})
    config.nav = sections({*_build.site.pages, *generated_pages(_build.site)})


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add the generated pages, the originals and the data files, which are still empty."""
    for file in files.documentation_pages():
        file.edit_uri = f"docs/{file.src_uri}"
    made = dict.fromkeys(made_paths(_build.site, _build.imprint)) | generated_pages(_build.site)
    for src_uri, edit_uri in made.items():
        _add(files, File.generated(config, src_uri, content=""), edit_uri)
    for src_uri, content in originals(_build.site):
        _add(files, File.generated(config, src_uri, content=content))
    _build.place({file.src_uri: file.url for file in files}, config.site_url or "")


def on_nav(nav: Navigation, files: Files, **_: object) -> Navigation:
    """Give the pages that are in no section their place below its index."""
    pages = {file.src_uri: file.page for file in files if file.page}
    for src_uri, place in places(_build.site, pages).items():
        page = pages[src_uri]
        page.parent = pages.get(place.parent)  # type: ignore[assignment]  # serves as a section
        page.previous_page = pages.get(place.previous)
        page.next_page = pages.get(place.following)
    return nav


def on_page_read_source(page: Page, **_: object) -> str:
    """Decode a page whatever its bytes; what is wrong with them is reported elsewhere."""
    return page.file.content_bytes.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


@event_priority(100)
def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Take title, keys and body as `read` sees them, with a character for each token."""
    src_uri = page.file.src_uri
    known = {key: escape(text) for key, text in _build.texts(src_uri).items()}
    page.meta = {**_build.host_keys(page.meta), **known}
    return _build.prepare(src_uri, markdown)


def on_page_content(html: str, page: Page, **_: object) -> str:
    """Link names and citations."""
    linked = _build.link(page.file.src_uri, html)
    for item in flat(page.toc):
        item.title = _build.words(page.file.src_uri, item.title)
    _log.debug(page.file.src_uri, extra={"linked": linked})
    return linked.html


def on_env(_env: object, files: Files, **_: object) -> None:
    """Add what needs the whole site: backlinks, lists and data; report what is wrong."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    edition = _build.finish({page.file.src_uri: headings(page.title, page.toc) for page in pages})
    for page in pages:
        _complete(page, edition)
    verdict = _build.verdict()
    for path, text in exports(edition, verdict):
        files.src_uris[path].content_string = text
    for problem in verdict.problems:
        level = getattr(logging, problem.severity.upper(), logging.DEBUG)  # a notice has none
        _log.log(level, problem.as_line(), extra={"problem": problem})


def on_post_build(config: MkDocsConfig) -> None:
    """Write the search of a site that readers will get; say in a line what was built."""
    files = index_files(_build.edition, config.theme["language"]) if _for_readers else {}
    for path, content in files.items():
        write_file(content, f"{config.site_dir}/{path}")
    _log.info(_build.summary())


def build_into(config_file: Path, site_dir: str) -> str:
    """Build a site into a folder; give what stopped the host, if anything did."""
    try:
        config = load_config(config_file=str(config_file), site_dir=site_dir)
        config.plugins.on_startup(command="check", dirty=False)  # type: ignore[arg-type]  # of ours
        build(config)
        config.plugins.on_shutdown()
    except MkDocsException as error:
        return str(error)
    return ""


def _add(files: Files, file: File, edit_uri: str | None = None) -> None:
    """Add a file in place of one that is in its way, which is reported elsewhere."""
    if there := files.get_file_from_path(file.src_uri):
        files.remove(there)
    file.edit_uri = edit_uri
    files.append(file)


def _complete(page: Page, edition: Edition) -> None:
    """Put what is generated below the text of a page, and into its table of contents."""
    anchors = page.present_anchor_ids or set()
    made = fragment(edition, page.file.src_uri, page.content or "", anchors)
    page.content, page.meta["head"] = f"{made.html}\n", made.head
    page.present_anchor_ids = anchors | made.anchors
    below_title(page.toc.items).extend(get_toc(toc_tokens(made.headings)))  # type: ignore[arg-type]  # same keys
