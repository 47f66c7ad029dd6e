"""Addresses: where each page stands on the site, and how one page links to another."""

from collections.abc import Mapping
from dataclasses import dataclass

from hooks.model.registry import Registry


@dataclass(frozen=True, slots=True)
class Name:
    """What a reader sees of a person, a body or an office, and where it leads."""

    text: str
    href: str
    """Empty where there is nothing to lead to."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """The site paths of all files, and the relative links between them."""

    paths: Mapping[str, str]
    """The site path of each file by its `src_uri`: `sources/x.md` stands at `sources/x/`."""
    registry: Registry
    root: str = ""
    """The address of the site; empty where it is not known."""

    def absolute(self, src_uri: str) -> str:
        """Give the full address of a page or file."""
        return self.root + self.path(src_uri)

    def path(self, src_uri: str) -> str:
        """Give the path of a page on the site, without a leading slash; "" for the home page.

        So too for one that the host does not have, since it reads another folder, which is told.
        """
        path = self.paths.get(src_uri, "")
        return "" if path in {".", "./"} else path

    def has(self, path: str) -> bool:
        """Say whether a page or file stands at a path of the site."""
        every = {each.removesuffix("/") for each in self.paths.values()} | {"", "."}
        return path.removesuffix("index.html").removesuffix("/") in every

    def href(self, here: str, there: str, anchor: str = "") -> str:
        """Give the relative link from one page to another, or to an anchor of it."""
        fragment = f"#{anchor}" if anchor else ""
        if here == there and fragment:
            return fragment
        return _relative(self.path(here), self.path(there)) + fragment

    def place(self, entity: str, post: str = "") -> tuple[str, str]:
        """Give the page and the anchor of a person, an organisation or a post.

        With a post, that office on the page of the person.
        """
        kind = self.registry.kind(entity)
        if kind == "post":
            return f"organisations/{self.registry.posts[entity].organization}.md", entity
        folder = "people" if kind == "person" else "organisations"
        return f"{folder}/{entity}.md", post

    def entity(self, here: str, entity: str, post: str = "") -> str:
        """Give the relative link from a page to a person, an organisation or a post."""
        return self.href(here, *self.place(entity, post))

    def name(self, here: str, entity: str) -> Name:
        """Name an entity for readers of a page; an unknown id stands as it is, without a link."""
        if entity not in self.registry:
            return Name(entity, "")
        page, anchor = self.place(entity)
        known = page in self.paths and page != here
        href = self.href(here, page, anchor) if known else ""
        return Name(self.registry.name(entity), href)


def _relative(here: str, there: str) -> str:
    """Link from one site path to another; a path that ends in a slash is a folder.

    >>> _relative("people/ann-lee/", "sources/lee-2014/")
    '../../sources/lee-2014/'
    """
    folder, up = here[: here.rfind("/") + 1], 0
    while not there.startswith(folder):
        folder, up = folder[: folder.rfind("/", 0, -1) + 1], up + 1
    return "../" * up + there[len(folder) :] or "./"
