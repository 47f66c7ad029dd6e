"""MkDocs events: host objects into plain values and back. The only module that imports MkDocs."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

_HERE = Path(__file__).resolve().parent
if Path(sys.path[0]).resolve() == _HERE:  # the host puts a hook's own folder there for a moment
    sys.path[0] = str(_HERE.parent)

from markupsafe import escape  # noqa: E402 - needs the path above, as all that follows
from mkdocs.commands.build import build  # noqa: E402
from mkdocs.config import load_config  # noqa: E402
from mkdocs.exceptions import MkDocsException  # noqa: E402
from mkdocs.plugins import event_priority  # noqa: E402
from mkdocs.structure.files import File  # noqa: E402
from mkdocs.structure.toc import get_toc  # noqa: E402

from hooks.problems import Severity  # noqa: E402
from hooks.publish.build import Build  # noqa: E402
from hooks.publish.contents import flat, plain_text, toc_tokens  # noqa: E402
from hooks.publish.exports import data_paths, exports  # noqa: E402
from hooks.publish.navigation import places, sections  # noqa: E402
from hooks.publish.originals import originals  # noqa: E402
from hooks.publish.pages import fragment, generated_pages  # noqa: E402

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from hooks.publish.edition import Edition

_log = logging.getLogger("mkdocs.hooks.site")  # below `mkdocs.`, so that --strict counts it
_LEVELS = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING}
_build: Build


def on_config(config: MkDocsConfig) -> None:
    """Read the site anew and name its sections."""
    global _build  # noqa: PLW0603 - all state of a build, made anew for each
    _build = Build.of(Path(config.config_file_path).parent)
    config.nav = sections({*_build.site.pages, *generated_pages(_build.site)})


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add the generated pages, the originals and the data files, which are still empty."""
    for file in files.documentation_pages():
        file.edit_uri = f"docs/{file.src_uri}"
    made = {**generated_pages(_build.site), **dict.fromkeys(data_paths())}
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


def on_env(env: object, files: Files, **_: object) -> object:
    """Add what needs the whole site: backlinks, lists and data; report what is wrong."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    edition = _build.finish({page.file.src_uri: _headings(page) for page in pages})
    for page in pages:
        _complete(page, edition)
    verdict = _build.verdict()
    for path, text in exports(edition, verdict):
        files.src_uris[path].content_string = text
    for problem in verdict.problems:
        level = _LEVELS.get(problem.severity, logging.DEBUG)
        _log.log(level, problem.as_line(), extra={"problem": problem})
    return env


def on_post_build(**_: object) -> None:
    """Say in a line what was built."""
    _log.info(_build.summary())


def build_into(config_file: Path, site_dir: str) -> str:
    """Build a site into a folder; give what stopped the host, if anything did."""
    try:
        config = load_config(config_file=str(config_file), site_dir=site_dir)
        config.plugins.on_startup(command="build", dirty=False)
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
    page.content = f"{made.html}\n" if made.whole else f"{page.content}\n{made.html}"
    page.present_anchor_ids = anchors | made.anchors
    top = page.toc.items[0] if page.toc.items else None
    entries = top.children if top and top.level == 1 else page.toc.items
    entries.extend(get_toc(toc_tokens(made.headings)))  # type: ignore[arg-type]  # same keys


def _headings(page: Page) -> dict[str, str]:
    known = {item.id: plain_text(item.title) for item in flat(page.toc)}
    return {"": plain_text(page.title or ""), **known}
