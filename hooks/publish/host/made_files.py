"""Made files: all that the generator adds to the files of the editors, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.edition.page_list import generated_pages
from hooks.publish.data.exported_paths import exported_paths
from hooks.publish.parts.originals import originals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hooks.edition.site_settings import Imprint
    from hooks.model.site import Site


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that the generator adds."""

    path: str
    """Its place on the site; for a page its `src_uri`."""
    content: bytes = b""
    """Pages and data are empty until everything is known."""
    made_by: str | None = None
    """The file from which it is made, where that can be edited."""


def made_files(site: Site, imprint: Imprint) -> Iterator[MadeFile]:
    """Yield the data files, the pages and the originals."""
    for path in exported_paths(site, imprint):
        yield MadeFile(path)
    for path, made_by in generated_pages(site).items():
        yield MadeFile(path, made_by=made_by)
    for path, content in originals(site):
        yield MadeFile(path, content)
