"""MkDocs events: host objects into plain values and back. The only module that imports MkDocs."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if Path(sys.path[0]).resolve() == (here := Path(__file__).resolve().parent):
    sys.path[0] = str(here.parent)  # the host puts a hook's own folder there for a moment

from jinja2 import Environment, FunctionLoader
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.toc import get_toc
from mkdocs.utils import write_file

from hooks.build import Build
from hooks.publish.host.made_files import made_files
from hooks.publish.host.navigation import places, sections
from hooks.publish.host.tables_of_contents import below_title, flat, headings, toc_tokens
from hooks.publish.host.theme_files import style_sheets

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_log = logging.getLogger("mkdocs.hooks.site")  # below `mkdocs.`, so that --strict counts it
_build: Build
_command = ""


def on_startup(command: str, **_: object) -> None:
    """Remember whether readers will get the site, or an editor a preview or its problems."""
    global _command  # noqa: PLW0603 - told once, before any build
    _command = command


def on_config(config: MkDocsConfig) -> None:
    """Read the site anew and name its sections."""
    global _build  # noqa: PLW0603 - all state of a build, made anew for each
    root, settings = Path(config.config_file_path).parent, {**config, **config.theme}
    _build = Build.of(root, settings, lambda: config.theme.get_env().list_templates())
    config.nav = sections(_build.site)


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add the generated pages, the originals and the data files, which are still empty."""
    for file in files.documentation_pages():
        file.edit_uri = f"docs/{file.src_uri}"
    for made in made_files(_build.site, _build.imprint):
        if there := files.get_file_from_path(made.path):
            files.remove(there)  # it is in the way, which is reported elsewhere
        files.append(File.generated(config, made.path, content=made.content))
        files.src_uris[made.path].edit_uri = made.made_by
    config.theme["style_sheets"], missing = style_sheets(files, config.theme.dirs[1:])
    _build.problems += missing
    _build.place({file.src_uri: file.url for file in files}, config.site_url or "")


def on_nav(_nav: object, files: Files, **_: object) -> None:
    """Give the pages that are in no section their place below its index."""
    pages = {file.src_uri: file.page for file in files if file.page}
    for src_uri, place in places(_build.site, pages).items():
        page = pages[src_uri]
        page.parent = pages.get(place.parent)  # type: ignore[assignment]  # serves as a section
        page.previous_page, page.next_page = pages.get(place.previous), pages.get(place.following)


def on_page_read_source(page: Page, **_: object) -> str:
    """Decode a page whatever its bytes; what is wrong with them is reported elsewhere."""
    return page.file.content_bytes.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


@event_priority(100)
def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Take title, keys and body as `read` sees them, with a character for each token."""
    page.meta = _build.keys(page.file.src_uri, page.meta)
    return _build.prepare(page.file.src_uri, markdown)


def on_page_content(html: str, page: Page, **_: object) -> str:
    """Link names and citations."""
    linked = _build.link(page.file.src_uri, html)
    for item in flat(page.toc):
        item.title = _build.words(page.file.src_uri, item.title)
    _log.debug(page.file.src_uri, extra={"linked": linked})
    return linked.html


def on_env(env: Environment, files: Files, **_: object) -> Environment:
    """Report what is wrong; add what needs the whole site: backlinks, lists and data."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    _build.finish({page.file.src_uri: headings(page.title, page.toc) for page in pages})
    verdict = _build.verdict()
    for problem in verdict.problems:
        level = getattr(logging, problem.severity.upper(), logging.DEBUG)  # a notice has none
        _log.log(level, problem.as_line(), extra={"problem": problem})
    for page in pages if _command != "check" else _asked(pages):
        _complete(page)
    if _command == "check":  # which shows nothing, so that a theme that is blank will do
        return Environment(loader=FunctionLoader(lambda _: ""), autoescape=True)
    for path, text in _build.publication.exports(verdict):
        files.src_uris[path].content_string = text
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """Write the search of a site that readers will get; say in a line what was built."""
    files = _build.publication.search() if _command == "build" else {}
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


def _asked(pages: list[Page]) -> list[Page]:
    """Give the pages to which a link leads, but to an anchor that only `_complete` may add."""
    links = (link for page in pages for link in (page.links_to_anchors or {}).items())
    asked = {
        file.src_uri: file.page
        for file, anchors in links
        if file.page and anchors.keys() - (file.page.present_anchor_ids or set())
    }
    return list(asked.values())


def _complete(page: Page) -> None:
    """Put what is generated below the text of a page, and into its table of contents."""
    anchors = page.present_anchor_ids or set()
    made = _build.publication.page(page.file.src_uri, page.content or "", anchors)
    page.content, page.meta["head"] = f"{made.html}\n", made.head
    page.present_anchor_ids = anchors | made.anchors
    below_title(page.toc.items).extend(get_toc(toc_tokens(made.headings)))  # type: ignore[arg-type]  # same keys
