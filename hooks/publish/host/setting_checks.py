"""Settings of the host under which the site could not keep its promises, told in plain words."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hooks.edition.page_list import all_pages, generated_pages
from hooks.edition.site_settings import Imprint
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.publish.data.redirects import redirect_problems
from hooks.publish.host.own_colours import colour_mistakes
from hooks.publish.host.readiness import in_theme
from hooks.read.files import line_of, text_of

_FILE = "mkdocs.yml"
_OWN = ("docs", "sources", "hooks")
_SITE_DIR = re.compile(r"^site_dir:[ \t]*[\"']?([^\"'#\n]*[^\"'#\s])", re.MULTILINE)


def setting_problems(
    root: Path, settings: Mapping[str, Any], site: Site, imprint: Imprint
) -> Iterator[Problem]:
    """Report settings that break something, and redirects that cannot be made."""
    text = text_of(root / _FILE)
    yield from redirect_problems(
        imprint.redirects, all_pages(site), lambda old: line_of(text, f"{old}:")
    )
    yield from _looks(text, root, settings, imprint)
    yield from _output(text, root, str(settings.get("site_dir") or ""))
    docs = settings.get("docs_dir")
    if docs and Path(docs).resolve() != (root / "docs").resolve():
        what = "the pages of this site lie in docs/, and “docs_dir” names another folder"
        yield _problem(text, "docs_dir", what, "Delete the line, and put the pages into docs/.")
    if settings.get("use_directory_urls") is False:
        what = "the addresses of this site end in a slash, and “use_directory_urls” is false"
        yield _problem(text, "use_directory_urls", what, "Delete the line.")
    key_of = left_out(settings)
    for src_uri in (*site.pages, *generated_pages(site)):
        if key := key_of(src_uri):
            what = f"“{key}” leaves {src_uri} out of the site, and links lead to it"
            hint = f"Take it out of “{key}”, or delete what links to it, or the file itself."
            yield _problem(text, key, what, hint)


def _output(text: str, root: Path, site_dir: str) -> Iterator[Problem]:
    """Report a folder for the site whose files a build would replace by the site.

    What the file says counts as well: a check builds elsewhere.
    """
    written = _SITE_DIR.search(text)
    for named in filter(None, dict.fromkeys((site_dir, written[1] if written else ""))):
        place = (root / named).resolve()
        own = [(root / each).resolve() for each in _OWN]
        if any(place == each or place in each.parents or each in place.parents for each in own):
            what = f"“site_dir” is {named}, whose files a build would replace by the site"
            hint = "Name a folder that nothing else uses:\nsite_dir: site"
            yield _problem(text, "site_dir", what, hint)
            return


def _looks(
    text: str, root: Path, settings: Mapping[str, Any], imprint: Imprint
) -> Iterator[Problem]:
    """Report files for the look of the site that are not there, and colours hard to read."""
    favicon = str(settings.get("favicon") or "")
    named = [("logo", imprint.logo)] if imprint.logo else []
    named += [] if in_theme(settings, favicon) else [("favicon", favicon)]
    for key in ("extra_css", "extra_javascript"):
        named += [(key, str(each)) for each in settings.get(key) or ()]
    for key, path in named:
        if "://" in path or path.startswith("//"):
            what = f"“{key}” names “{path}”, which lies on another server"
            place = f"assets/{path.rpartition('/')[2]}"
            hint = f"Readers ask nobody but this site: save it as docs/{place} and write {place}"
            yield _problem(text, key, what, hint)
        elif not (root / "docs" / path).is_file():
            what = f"“{key}” names “{path}”, and there is no file docs/{path}"
            yield _problem(text, key, what, "Put the file there, or correct its path below docs/.")
    for key, what, hint in colour_mistakes(imprint.colours, text):
        yield _problem(text, key, what, hint)
    if settings.get("palette"):
        hint = 'Write below `extra`:\ncolours:\n  primary: "#123f4a"\n  accent: "#0a5a6b"'
        what = "“palette” changes nothing here: the colours of this site are set by themselves"
        yield replace(_problem(text, "palette", what, hint), is_notice=True)


def left_out(settings: Mapping[str, Any]) -> Callable[[str], str]:
    """Give what names the setting by which a page is not published, or "".

    See https://www.mkdocs.org/user-guide/configuration/#exclude_docs. A preview shows drafts.
    """
    keys = ("exclude_docs",) if Imprint.of(settings).is_preview else ("exclude_docs", "draft_docs")
    specs = [(key, spec) for key in keys if (spec := settings.get(key)) is not None]
    return lambda src_uri: next((key for key, spec in specs if spec.match_file(src_uri)), "")


def _problem(text: str, key: str, what: str, hint: str) -> Problem:
    return Problem(_FILE, line_of(text, f"{key}:"), "site-settings", what, hint)
