"""Which words of an HTML page belong to its document and can be seen."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from hooks.add.formats.hidden_styles import SEEN, UNSEEN, hidden_elements

_SKIPPED = frozenset(
    "script style template noscript svg math form button select option textarea datalist iframe"
    " object canvas audio video head dialog".split()
)
_FURNITURE = frozenset("header footer aside".split())
_ROLES = {
    "navigation": "menus", "search": "menus", "menubar": "menus", "banner": "furniture",
    "contentinfo": "furniture", "complementary": "furniture",
}  # fmt: skip
_NAMED = re.compile(
    r"(?:^|[-_ ])(?:nav(?:bar|igation)?|menu|breadcrumbs?|cookies?(?:banner|notice)?|skip(?:link)?"
    r"|footer|top-?bar|logo|site-?(?:header|name)|masthead|sidebar|pagination|social|share|print|related-links)"
    r"(?:[-_](?:list|wrapper|container|inner|bar|banner|area|block|links?|content|message))*$",
    re.IGNORECASE,
)
"""Names of classes and ids by which pages call their menus and feet."""
_MARKS = {
    "article": re.compile(r"<article[\s>]", re.IGNORECASE),
    "main": re.compile(r"<main[\s>]", re.IGNORECASE),
    "role": re.compile(r"<\w+[^<>]{0,500}?\brole\s*=\s*[\"']?main\b", re.IGNORECASE),
}
"""By what an element that holds the document shows."""


def scope_of(text: str) -> "Scope":
    """Find the element that holds the document, if the page marks one."""
    marked = (mark for mark, tags in _MARKS.items() if len(tags.findall(text)) == 1)
    return Scope(next(marked, ""), hidden_elements(text))


@dataclass(slots=True)
class Scope:
    """What is open, and why words in it are left out."""

    mark: str
    """`article`, `main` or `role`, of which there is one; "" if the whole page is the document."""
    hidden: frozenset[str] = frozenset()
    """Selectors of what the page's own styles hide."""
    left_out: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Words that were left out, by the reason: `menus`, `unseen`, `furniture`, `skipped`."""
    _reasons: list[tuple[int, str]] = field(default_factory=list)
    """For each element that hides its words how deep it lies, and why."""
    _inside: int = 0
    """How deep the element lies that holds the document; 0 before and after it."""

    @property
    def is_shown(self) -> bool:
        """Say whether the words that come next belong to the document."""
        return not self._reasons and (self._inside > 0 or not self.mark)

    def begin(self, tag: str, values: dict[str, str], depth: int) -> None:
        """Begin an element, which lies so deep, from 1, with its attributes."""
        has_role = self.mark in {"role", ""} and values.get("role", "") == "main"
        is_main = tag == self.mark or has_role
        if is_main and not self._inside:
            self._inside = depth
        reason = self._reason(tag, values)
        if reason and not is_main:
            self._reasons.append((depth, reason))

    def end(self, depth: int) -> None:
        """End all elements that lie deeper."""
        while self._reasons and self._reasons[-1][0] > depth:
            self._reasons.pop()
        if self._inside > depth:
            self._inside = 0

    def leave_out(self, words: str) -> None:
        """Remember words that do not belong to the document, as far as it shows."""
        if self._reasons:
            self.left_out[self._reasons[0][1]].append(words)

    def _reason(self, tag: str, values: dict[str, str]) -> str:
        """Say why the words of an element are left out; "" where they are not."""
        if tag in _SKIPPED:
            return "skipped"
        if "hidden" in values or self._is_hidden(tag, values):
            return "unseen"
        if tag == "nav":
            return "menus"
        if role := _ROLES.get(values.get("role", "").lower(), ""):
            return "" if role == "furniture" and self._inside else role
        if tag in _FURNITURE and not self._inside:
            return "furniture"
        names = [*values.get("class", "").split(), values.get("id", "")]
        named = tag in {"div", "ul", "ol", "section", "p", "span", "table", "a"}
        return "menus" if named and any(_NAMED.search(name) for name in names) else ""

    def _is_hidden(self, tag: str, values: dict[str, str]) -> bool:
        """Say whether styles hide an element; its own come before those of the page."""
        own = values.get("style", "")
        if UNSEEN.search(own) or SEEN.search(own):
            return bool(UNSEEN.search(own))
        classes = (f".{each}" for each in values.get("class", "").split())
        return not self.hidden.isdisjoint((tag, f"#{values.get('id', '')}", *classes))
