"""Files and pages of the host, as far as we use them, under the names that MkDocs gave them.

Only `main` imports the host; by these types the others are checked against it all the same. What
is a property here the host lets be read, and overwritten where that is said.
"""

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import Any, Protocol, Self


class HostFile(Protocol):
    """A file of the site."""

    src_uri: str
    """Its path among the files of the editors, below `docs/`."""
    src_dir: str | None
    """The folder from which it comes; None for what is made."""
    content_string: str

    @property
    def content_bytes(self) -> bytes:
        """Give what it holds."""

    @property
    def dest_uri(self) -> str:
        """Give its place on the site."""

    @property
    def edit_uri(self) -> str | None:
        """Give what editors change to change it; may be overwritten."""

    @property
    def page(self) -> Any:  # noqa: ANN401 - a `HostPage` or None
        """Give its page; None for one that is none."""


class HostFiles(Protocol):
    """The files of the site."""

    def __iter__(self) -> Iterator[HostFile]:
        """Yield each of them."""

    def append(self, file: Any, /) -> None:  # noqa: ANN401 - one that the host has made
        """Add one to the site."""

    def remove(self, file: Any, /) -> None:  # noqa: ANN401 - as above
        """Leave one out of the site."""


class TocEntry(Protocol):
    """An entry of a table of contents."""

    id: str
    title: str
    """HTML."""
    level: int
    children: list[Self]


class HostPage(Protocol):
    """A page, whose words are there once it is rendered."""

    content: str | None
    """Its words as HTML, without the frame."""
    markdown: str | None
    meta: MutableMapping[str, Any]
    present_anchor_ids: set[str] | None
    parent: Any
    """A section, a page that serves as one, or None."""
    previous_page: Any
    next_page: Any

    @property
    def url(self) -> str:
        """Give its path on the site, without a leading slash."""

    @property
    def file(self) -> HostFile:
        """Give its file."""

    @property
    def title(self) -> Any:  # noqa: ANN401 - text, markup or None
        """Give its title; may be overwritten."""

    @property
    def toc(self) -> Any:  # noqa: ANN401 - an iterable of `TocEntry`, with a list `items`
        """Give its table of contents; may be overwritten."""

    @property
    def links_to_anchors(self) -> Mapping[Any, Iterable[str]] | None:
        """Give the anchors to which it leads, by file; may be overwritten."""
