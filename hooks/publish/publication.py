"""A publication: what readers get of an edition. To check a site, nothing of it is needed."""

from collections.abc import Callable, Collection, Iterable

from hooks.edition.edition import Edition
from hooks.edition.view import View
from hooks.publish.archive import Archive
from hooks.publish.data.exported_paths import ARCHIVE, DATA
from hooks.publish.data.exports import exports
from hooks.publish.data.feeds import last_changes
from hooks.publish.host import collector
from hooks.publish.pages.page_plan import whole_page
from hooks.publish.parts.fragments import Fragment
from hooks.publish.parts.original_beside import original_beside
from hooks.publish.search.search_index import SearchIndex
from hooks.publish.search.search_records import search_record
from hooks.report.reports import stopping

Write = Callable[[Iterable[bytes], str], None]
"""Writes a file, given what it holds in pieces, and its path."""


class Publication:
    """The pages, the data and the search of an edition."""

    def __init__(self, edition: Edition, write: Write, folder: str, *, search: bool) -> None:
        """Get ready to write into the folder of a site."""
        self._edition = edition
        self._write_pieces = write
        self._folder = folder
        language = edition.imprint.language
        self._index = SearchIndex(self._write, language) if search else None
        collector.settle()

    @property
    def changed(self) -> dict[str, str]:
        """Give the day on which each page last changed, for the sitemap."""
        return last_changes(self._edition.site)

    def page(self, src_uri: str, html: str, taken: Collection[str]) -> Fragment:
        """Make the whole of a page; `html` is its own text, `taken` its anchors."""
        source = self._edition.site.source_at(src_uri)
        html = self._edition.words_of(source) if source else html
        if source and not source.meta.checked and self._edition.imprint.is_preview:
            html, pictures = original_beside(source, html)
            for name, picture in pictures.items():
                self._write(f"sources/{source.id}/{name}", picture)
        made = whole_page(View(self._edition, src_uri), html, taken)
        if self._index and (record := search_record(self._edition, src_uri, made.searched)):
            self._index.add(record)
        return made

    def finish(self, *, strict: bool, warned: bool) -> str:
        """Write data and search, unless a problem stops the site; say what does, if anything.

        A preview shows problems instead. `warned`: whether the host had a warning of its own.
        """
        problems = self._edition.verdict.problems
        if self._index and (stops := stopping(problems, strict=strict, warned=warned)):
            return stops
        if self._index:
            self._index.complete()
        archive = Archive()
        for path, pieces in exports(self._edition):
            is_data = path.startswith(DATA)
            passed = archive.passing(path.removeprefix(DATA), pieces) if is_data else pieces
            self._write_pieces(passed, f"{self._folder}/{path}")
        self._write(ARCHIVE, archive.close())
        return self._index.finish() if self._index else ""

    def _write(self, path: str, content: bytes) -> None:
        self._write_pieces([content], f"{self._folder}/{path}")
