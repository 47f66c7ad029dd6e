"""A publication: what readers get of an edition. To check a site, nothing of it is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hooks.publish.data.exports import exports
from hooks.publish.pages.page_plan import fragment
from hooks.publish.search.search_index import index_files

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from hooks.edition.edition import Edition
    from hooks.publish.parts.fragments import Fragment


@dataclass(frozen=True, slots=True)
class Publication:
    """The pages, the data and the search of an edition."""

    edition: Edition

    def page(self, src_uri: str, html: str, taken: Collection[str]) -> Fragment:
        """Make the whole of a page; `html` is its own text, `taken` its anchors."""
        return fragment(self.edition, src_uri, html, taken)

    def exports(self) -> Iterator[tuple[str, str]]:
        """Yield the path and the text of each data file."""
        return exports(self.edition)

    def search(self) -> Mapping[str, bytes]:
        """Give the files of the search, by their path on the site."""
        return index_files(self.edition, self.edition.imprint.language)
