"""Settings of the host under which the site could not keep its promises, told in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hooks.edition.page_list import all_pages, generated_pages
from hooks.edition.site_settings import Imprint
from hooks.problems import Problem
from hooks.publish.data.redirects import redirect_problems
from hooks.read.files import line_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hooks.model.site import Site

_FILE = "mkdocs.yml"


def setting_problems(
    root: Path, settings: Mapping[str, Any], site: Site, imprint: Imprint
) -> Iterator[Problem]:
    """Report settings that break something, and redirects that cannot be made."""
    yield from redirect_problems(
        imprint.redirects, all_pages(site), lambda old: line_of(root / _FILE, f"{old}:")
    )
    docs = settings.get("docs_dir")
    if docs and Path(docs).resolve() != (root / "docs").resolve():
        what = "the pages of this site lie in docs/, and “docs_dir” names another folder"
        yield _problem(root, "docs_dir", what, "Delete the line, and put the pages into docs/.")
    if settings.get("use_directory_urls") is False:
        what = "the addresses of this site end in a slash, and “use_directory_urls” is false"
        yield _problem(root, "use_directory_urls", what, "Delete the line.")
    key_of = left_out(settings)
    for src_uri in (*site.pages, *generated_pages(site)):
        if key := key_of(src_uri):
            what = f"“{key}” leaves {src_uri} out of the site, and links lead to it"
            hint = f"Take it out of “{key}”, or delete what links to it, or the file itself."
            yield _problem(root, key, what, hint)


def left_out(settings: Mapping[str, Any]) -> Callable[[str], str]:
    """Give what names the setting by which a page is not published, or "".

    See https://www.mkdocs.org/user-guide/configuration/#exclude_docs. A preview shows drafts.
    """
    keys = ("exclude_docs",) if Imprint.of(settings).is_preview else ("exclude_docs", "draft_docs")
    specs = [(key, spec) for key in keys if (spec := settings.get(key)) is not None]
    return lambda src_uri: next((key for key, spec in specs if spec.match_file(src_uri)), "")


def _problem(root: Path, key: str, what: str, hint: str) -> Problem:
    return Problem(_FILE, line_of(root / _FILE, f"{key}:"), "site-settings", what, hint)
