"""Which words of an HTML page belong to its document and can be seen."""

import re
from dataclasses import dataclass, field

from hooks.add.formats.hidden_styles import SEEN, UNSEEN, hidden_elements

_SKIPPED = frozenset(
    "script style template noscript svg math form button select option textarea datalist iframe"
    " object canvas audio video head dialog".split()
)
_MENUS = frozenset(["nav"])
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


def scope_of(text: str) -> "Scope":
    """Find the element that holds the document, if the page marks one."""
    marked = (tag for tag in ("article", "main") if _count(text, tag) == 1)
    has_main_role = len(_MAIN_ROLE.findall(text)) == 1
    return Scope(next(marked, ""), has_main_role, hidden_elements(text))


_MAIN_ROLE = re.compile(r"<\w+[^<>]{0,500}?\brole\s*=\s*[\"']?main\b", re.IGNORECASE)


def _count(text: str, tag: str) -> int:
    return len(re.findall(rf"<{tag}[\s>]", text, re.IGNORECASE))


@dataclass(slots=True)
class Scope:
    """What is open, and why words in it are left out."""

    tag: str
    """`main` or `article`; "" where the whole page is the document."""
    has_main_role: bool = False
    """Whether an element says that it is the main one, by its role."""
    hidden: frozenset[str] = frozenset()
    """Selectors of what the page's own styles hide."""
    menus: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    """Words that were left out."""
    _reasons: list[tuple[int, str]] = field(default_factory=list)
    """For each element that hides its words how deep it lies, and why."""
    _inside: int = 0
    """How deep the element lies that holds the document; 0 before and after it."""

    @property
    def is_shown(self) -> bool:
        """Say whether the words that come next belong to the document."""
        return not self._reasons and (self._inside > 0 or not (self.tag or self.has_main_role))

    def begin(self, tag: str, values: dict[str, str], depth: int) -> None:
        """Begin an element."""
        is_main = tag == self.tag or (not self.tag and values.get("role", "") == "main")
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
        reason = self._reasons[0][1] if self._reasons else ""
        if reason in {"menus", "unseen", "furniture"} and words.strip():
            getattr(self, reason).append(words)

    def _reason(self, tag: str, values: dict[str, str]) -> str:
        """Say why the words of an element are left out; "" where they are not."""
        if tag in _SKIPPED:
            return "skipped"
        if "hidden" in values or self._is_hidden(tag, values):
            return "unseen"
        if tag in _MENUS:
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
