"""Where in the tree of a page some text stands, as far as it matters to linking."""

from collections.abc import Mapping
from typing import NamedTuple

from hooks.link.page.elements import MASKED, UNLINKED

_MASKED_CLASSES = frozenset({"arithmatex", "footnote-ref"})
"""Classes of elements whose words are never matched: formulas, and marks of footnotes."""


class Surroundings(NamedTuple):
    """What the elements around some text mean for it."""

    classes: frozenset[str] = frozenset()
    masked: bool = False
    """Whether its words are never matched."""
    unlinked: bool = False
    """Whether mentions in it are recorded and never linked."""
    hidden: bool = False
    """Whether it is no text of the page: a script, or what the site adds."""
    row: int = 0
    """The number of the table row, from 1."""
    quotation: int = 0
    """The number of the block quotation, from 1."""
    paragraph: str = ""
    """The id of the source's paragraph."""
    link: tuple[int, str] | None = None
    """Where in the text the open link began, and where it leads."""

    def within(
        self, name: str, found: Mapping[str, str], row: int, quotation: int, size: int
    ) -> "Surroundings":
        """Give the place within an element, by its name and attributes.

        `row` and `quotation` are the numbers of the last ones begun; `size` is how long the
        text of the page is so far.
        """
        around = self
        if name == "tr":
            around = around._replace(row=row)
        elif name == "blockquote":
            around = around._replace(quotation=quotation)
        elif name == "a" and "href" in found:
            around = around._replace(link=(size, found["href"]))
        if name in UNLINKED:
            around = around._replace(unlinked=True)
        elif name in MASKED:
            around = around._replace(masked=True)
        return _with_attributes(around, found) if found else around


def _with_attributes(around: Surroundings, found: Mapping[str, str]) -> Surroundings:
    """Take in the classes and the id of an element."""
    if "class" in found:
        own = frozenset(found["class"].split())
        around = around._replace(
            classes=around.classes | own,
            masked=around.masked or not own.isdisjoint(_MASKED_CLASSES),
            unlinked=around.unlinked or "no-link" in own,
            hidden=around.hidden or "added" in own,
        )
    if found.get("id", "").startswith("para_"):
        around = around._replace(paragraph=found["id"])
    return around
