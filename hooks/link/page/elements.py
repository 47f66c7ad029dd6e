"""The elements of HTML, as far as they matter to finding and linking names."""

import re
from collections.abc import Mapping
from html import unescape

TAG = re.compile(
    r"""<(?:
        (/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=(?!\s*["'])|=\s*(?:"[^"]*"|'[^']*'))*+)>
        |(!--.*?(?:-->|\Z)|!\[CDATA\[.*?\]\]>
          |(?:[!?]|/[^a-zA-Z>])[^>]*(?:>|\Z)|/?[a-zA-Z].*\Z)
    )""",
    re.VERBOSE | re.DOTALL,
)
"""A tag (slash, name, attributes); or a comment and what else is no text. A tag that is never
closed runs to the end, as in browsers."""
ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
"""A character reference."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LEAVES = HEADINGS | frozenset("p li td th dt dd caption figcaption summary address".split())
"""Elements that are numbered as blocks."""
CONTAINERS = frozenset(
    "article aside blockquote body center details dialog dir div dl fieldset figure footer form "
    "header hgroup hr html legend main menu nav ol optgroup option search section select table "
    "tbody tfoot thead tr ul pre".split()
)
"""Elements that part blocks, and hold text of their own only by way of exception."""
PARTS = LEAVES | CONTAINERS
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
RAW_TEXT = frozenset({"script", "style"})
MASKED = frozenset("code iframe kbd math noscript pre samp svg template textarea".split())
"""Elements whose words are never matched."""
UNLINKED = HEADINGS | frozenset({"a", "abbr", "button", "label", "summary"})
"""Elements in which mentions are recorded and never linked."""
INLINE = frozenset(
    "b bdi bdo big br cite del dfn em font i ins mark q s small span strike strong sub sup time tt "
    "u wbr".split()
)
"""Elements over which a name may run and still be linked."""
PLAIN = frozenset("em strong span b i u s small sub sup mark cite q del ins".split())
"""Elements that mean nothing to linking unless they have attributes."""

ENDED_BY: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
}
"""Start tags that end an open element of the first kind, unless one of the second is nearer."""

_ATTRIBUTE = re.compile(
    r"""(?:^|[\s"'])(id|class|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)


def attributes(rest: str) -> dict[str, str]:
    """Read id, class and href; the first of a name counts, as in browsers."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(rest):
        found.setdefault(name.lower(), unescape(double or single or bare))
    return found
