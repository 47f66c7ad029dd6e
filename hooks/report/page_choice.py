"""Which page is meant by what somebody typed or pasted: a file, a `src_uri` or an address."""

import difflib
import re
from collections.abc import Iterable
from urllib.parse import unquote

_NO_PATH = re.compile(r"^\w*:?//[^/?#]*|[?#].*$")
"""What stands around the path of an address; what is half an address has a path too."""


def choose_page(given: str, src_uris: Iterable[str]) -> str:
    """Give the `src_uri` that is meant, or "" if none is."""
    known = sorted(src_uris)
    wanted = _names(unquote(_NO_PATH.sub("", given)))
    for names in (wanted, [_stem(name) for name in wanted]):
        for name in names:
            found = [each for each in known if name in {each, _stem(each)}]
            if len(found) == 1:
                return found[0]
    last = [each for each in known if _stem(each).rpartition("/")[2] == given]
    return last[0] if len(last) == 1 else ""


def nearest_pages(given: str, src_uris: Iterable[str]) -> list[str]:
    """List the pages whose path looks most like what was given."""
    known = {_stem(each): each for each in src_uris}
    stem = _stem(given.strip("/").removeprefix("docs/"))
    ends = {path.rpartition("/")[2]: path for path in known}
    close = difflib.get_close_matches(stem, known, 3, 0.5)
    close += [ends[end] for end in difflib.get_close_matches(stem.rpartition("/")[2], ends, 3, 0.5)]
    return [known[each] for each in dict.fromkeys(close)][:3]


def _names(path: str) -> list[str]:
    """List the ends of a path, the longest first: a site or a project may stand in a folder."""
    parts = [part for part in path.replace("\\", "/").split("/") if part not in {"", "."}]
    parts = parts[:-1] if parts[-1:] == ["index.html"] else parts
    if not parts:
        return ["index"]
    return ["/".join(parts[at:]) for at in range(len(parts))]


def _stem(path: str) -> str:
    """Take the ending off a path, and the `index` that stands for its folder."""
    stem = path.removesuffix(".md").removesuffix(".html")
    return stem.removesuffix("/index") or stem
