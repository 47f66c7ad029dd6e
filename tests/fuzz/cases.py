"""Generated cases: what a hostile sender, a careless editor or a broken program might hand in.

Every case is made from its seed alone. It must end in a page or in a message, and in time.
"""

import tempfile
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from hooks.add.formats.document import extract
from hooks.edition.site_settings import Imprint
from hooks.problems import Problem
from hooks.publish.data.exports import exports
from hooks.publish.data.redirects import redirect_paths, redirect_problems
from hooks.read.citation_syntax import find_citations, parse_citation
from hooks.verify.locks import shifts
from tests.fuzz.documents import MAKERS, damaged
from tests.fuzz.folders import check_built, check_settings, odd_file
from tests.publish.mill_site import pages_of
from tests.verify.small_sites import write_page, write_site

_WORDS = (
    "Ada Oak", "the Warden", "Ferry Trust", "30 per cent", "eleven", "12 May 2019", "not", "said",
    "é", "e\u0301", "\u00ad", "\u200b", "\u202e", "\ufeff", "\ue000", "\U000f0000", "\x00",
    "\x1b[2J", "\x85", "\u2028", "\ufffc", "東京", "ß", "İ", "🙂", "…", "?", "~", "&amp;", "&#0;",
    "&lt;b&gt;", "",
)  # fmt: skip
_MARKS = (
    "[@oak-2019]", "[@oak-2019, para. 1]", "[@oak-2019, paras 2–1]", "[@oak-2019, para. 1 “x”]",
    "[@", "[@x", "[@oak-2019, no mention of “x”]", "[[ada-oak]]", "[[ada-oak|x]]", "[[", "]]",
    "“", "”", "‘", "’", '"', "'", "[T]", "[…]", "> ", "- ", "1. ", "# ", "## ", "###### ", "| ",
    "|-|-|", "* * *", "```", "`", "    ", "\t", "{: .editorial }", "{: .background }", "{: #x }",
    "{: .", "*", "**", "_", "<b>", "</b>", "<p>", "<q>", "<del>", "<table><tr><td>", "<!--",
    "-->", "<script>", "</script>", "<style>", "<a href='x'>", "<a id=y>", "<br>", "![](x.png)",
    "[x](y.md)", "[x](#z)", "[^1]", "[^1]: x", "*[PCC]: x", "\\", "\n", "\n\n", "\r\n",
    "::warning::", "{{ x }}", "{% x %}", "$", "/// x",
)  # fmt: skip
_KEYS = (
    "name", "title", "summary", "type", "date", "label", "author", "original", "sha256", "posts",
    "id", "memberships", "post", "start_date", "events", "commitments", "statement", "cite",
    "mentions", "accepted", "nolink", "link", "hide", "template", "tags", "links", "url",
    "other_names", "numbering", "corrections", "checked", "as_of", "updated", "redirects", "x",
)  # fmt: skip
_VALUES = (
    "", "~", "null", "[]", "{}", "- ", "[a, b", "{a: b", "yes", "2014", "2019-02-30", "2014-03",
    "0x10", "1e999", "'", '"', "&a x", "*a", "!!python/x y", "|", ">", "x # y", "x: y",
    "- x\n- y", "\n  x: y", "ada-oak", "oak-2019", "oak-2019, para. 1", "../../x", ".x",
    "http://[", "javascript:x", "a" * 3000,
)  # fmt: skip
_FOLDERS = ("briefings", "people", "organisations", "about")
_FORMATS = ("txt", "md", "html", "docx", "pdf")


def chance_of(seed: int) -> Random:
    """Give the same chances for the same seed."""
    return Random(seed)  # noqa: S311 - nothing is secret


def text(chance: Random, size: int = 40) -> str:
    """Make text of words and marks, some of them over and over."""
    pieces: list[str] = []
    for _ in range(chance.randrange(size)):
        piece = chance.choice(_WORDS if chance.random() < 0.5 else _MARKS)
        pieces += [piece] * (chance.randrange(2, 60) if chance.random() < 0.03 else 1)
        pieces.append(chance.choice((" ", " ", "", "\n")))
    return "".join(pieces)


def front_matter(chance: Random) -> str:
    """Make front matter that is more or less YAML."""
    lines = ["---"] if chance.random() < 0.95 else []
    for _ in range(chance.randrange(8)):
        value = chance.choice(_VALUES) if chance.random() < 0.7 else text(chance, 6)
        indent = chance.choice(("", "", "", "  ", "  - ", "\t"))
        lines.append(f"{indent}{chance.choice(_KEYS)}:{chance.choice((' ', ' ', ''))}{value}")
    return "\n".join([*lines, *(["---"] if chance.random() < 0.95 else []), ""])


def check_sites(seeds: Iterable[int], fill: Callable[[Path, Random, int], None]) -> None:
    """Read, link, check and publish one site with a file for each seed."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        people = {"ada-oak": {"name": "Ada Oak", "memberships": [{"post": "warden"}]}}
        posts = [{"id": "warden", "label": "Warden"}]
        front = {"title": "Letter", "date": "2019-05-12", "author": "ada-oak"}
        source = {
            "front": front,
            "body": "Cases rose by 30 per cent.\n\nThe Ferry Trust said no.\n",
        }
        bodies = {"ferry-trust": {"name": "Ferry Trust", "posts": posts}}
        write_site(
            root, {"sources": {"oak-2019": source}, "people": people, "organisations": bodies}
        )
        for seed in seeds:
            fill(root, chance_of(seed), seed)
        edition, _ = pages_of(root)
        for problem in edition.verdict.problems:
            problem.as_line().encode(errors="strict")
        for each in edition.site.sources.values():
            assert all(shift.fate for shift in shifts(each))
        [b"".join(pieces) for _, pieces in exports(edition)]


def _page(root: Path, chance: Random, seed: int) -> None:
    folder = chance.choice(_FOLDERS)
    front = {"title": text(chance, 4), "summary": text(chance, 6), "name": text(chance, 3) or "X"}
    write_page(root, f"{folder}/fuzz-{seed}.md", front, text(chance, 120))


def _front(root: Path, chance: Random, seed: int) -> None:
    places = (
        "docs/people",
        "docs/organisations",
        "docs/briefings",
        "docs/about",
        "sources",
        "docs",
    )
    name = chance.choice(("timeline", "commitments", "index"))
    place = chance.choice(places)
    file = root / place / f"{name if place == 'docs' else f'fuzz-{seed}'}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes((front_matter(chance) + text(chance, 10)).encode(errors="surrogatepass"))


def _source(root: Path, chance: Random, seed: int) -> None:
    front = "type: letter\ntitle: X\ndate: 2019\noriginal: fuzz.txt"
    numbering = chance.choice(("", "\nnumbering: printed"))
    body = text(chance, 120)
    file = root / f"sources/fuzz-{seed}.md"
    file.write_text(f"---\n{front}{numbering}\nlabel: L{seed}\n---\n{body}", encoding="utf-8")
    (root / "sources/originals/fuzz.txt").write_text(text(chance, 60), encoding="utf-8")


def _structured(root: Path, chance: Random, seed: int) -> None:
    """Write pages whose front matter is sound YAML of the right keys, each value odd or right."""
    events = [_filled(_EVENT, chance) for _ in range(chance.randrange(4))]
    promises = [_filled(_PROMISE, chance) for _ in range(chance.randrange(4))]
    kept = [{"rule": "quote-not-found", "words": text(chance, 4), "reason": text(chance, 2)}]
    pages: dict[str, dict[str, Any]] = {
        "timeline": {"events": events, "title": text(chance, 2)},
        "commitments": {"commitments": promises, "accepted": kept},
        f"people/fuzz-{seed}": {"name": text(chance, 3), "memberships": [_filled(_OFFICE, chance)]},
        f"organisations/fuzz-{seed}": {"name": f"B {seed}", "posts": [_filled(_POST, chance)]},
    }
    for path, front in pages.items():
        if chance.random() < 0.6:
            write_page(root, f"{path}.md", front, text(chance, 8))


_EVENT = {
    "date": "2019", "title": "T", "sources": [{"cite": "oak-2019, para. 1"}], "who": ["ada-oak"],
}  # fmt: skip
_PROMISE = {
    "id": "a", "kind": "commitment", "statement": "Cases rose", "cite": "oak-2019, para. 1",
    "made_by": "ada-oak", "made_to": "warden", "date": "2019", "due": "2020",
    "status": [{"date": "2020", "value": "late", "cite": "oak-2019, para. 2"}],
}  # fmt: skip
_OFFICE = {
    "post": "warden", "organization": "ferry-trust", "role": "x", "start_date": "2018",
    "end_date": "2020", "as_of": "2019", "sources": [{"cite": "oak-2019, para. 1"}],
}  # fmt: skip
_POST = {"id": "p", "label": "Keeper", "short_labels": "K", "other_labels": [], "holders": 1}


def _filled(keys: Mapping[str, Any], chance: Random) -> dict[str, Any]:
    """Take most of the keys, some of them with a value of another kind."""
    odd: tuple[Any, ...] = (None, "", [], {}, [[]], 3, True, _VALUES, {"x": "y"}, ["x", None])
    return {
        key: value if chance.random() < 0.6
        else chance.choice(_VALUES) if chance.random() < 0.5
        else text(chance, 5) if chance.random() < 0.6
        else chance.choice(odd)
        for key, value in keys.items() if chance.random() < 0.9
    }  # fmt: skip


def _lock(root: Path, chance: Random, seed: int) -> None:
    """Write a source with a lock that fits, or once did, and a page that cites it."""
    front = {"type": "letter", "date": "2019", "label": f"L{seed}"}
    body = "\n\n".join(chance.choice(("A.", "B.", "1. C.", "[T] D")) for _ in range(5))
    write_site(root, {"sources": {f"fuzz-{seed}": {"front": front, "body": body}}})
    file = root / f"sources/fuzz-{seed}.lock"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    for _ in range(chance.randrange(4)):
        lines.insert(chance.randrange(len(lines) + 1), chance.choice([*lines, text(chance, 3)]))
        del lines[chance.randrange(len(lines))]
    file.write_bytes("".join(lines).encode(chance.choice(("utf-8", "utf-16")), "replace"))
    cite = f"“A.” [@fuzz-{seed}, para. {chance.randrange(9)}]\n"
    write_page(root, f"briefings/fuzz-{seed}.md", {"title": "X", "summary": "X"}, cite)


def _citations(seeds: Iterable[int]) -> None:
    for seed in seeds:
        for found in find_citations(text(chance_of(seed), 200)):
            parse_citation(found[0], 1)


def _received(seeds: Iterable[int]) -> None:
    for seed in seeds:
        chance = chance_of(seed)
        kind = chance.choice(_FORMATS)
        start = {"docx": b"PK\x03\x04", "pdf": b"%PDF-1.7\n"}.get(kind, b"")
        words = text(chance, 200).encode(chance.choice(("utf-8", "utf-16", "cp1252")), "replace")
        extract(f"fuzz.{kind}", start + words, lambda *_: None)


def _damaged(kind: str, seeds: Iterable[int]) -> None:
    for seed in seeds:
        damaged(kind, chance_of(seed))


def _redirects(seeds: Iterable[int]) -> None:
    for seed in seeds:
        chance = chance_of(seed)
        moved = {text(chance, 3): text(chance, 3) for _ in range(3)} | {"old.md": "index.md"}
        imprint = Imprint.of({"site_name": text(chance, 3), "extra": {"redirects": moved}})
        redirect_paths(imprint.redirects, {"index.md"})
        redirect_problems(imprint.redirects, {"index.md"})


def _problems(seeds: Iterable[int]) -> None:
    for seed in seeds:
        chance = chance_of(seed)
        told = Problem(text(chance, 3), 1, "page-metadata", text(chance, 20), text(chance, 5))
        assert "\n" not in told.as_line().partition(" [page-metadata]")[0]
        assert "\n" not in told.as_annotation()


KINDS: Mapping[str, Callable[[Iterable[int]], None]] = {
    "page": partial(check_sites, fill=_page),
    "front matter": partial(check_sites, fill=_front),
    "offices, events and promises": partial(check_sites, fill=_structured),
    "source": partial(check_sites, fill=_source),
    "lock": partial(check_sites, fill=_lock),
    "page, built by the host": partial(check_built, fill=_page),
    "name of a file": partial(check_built, fill=odd_file),
    "settings": check_settings,
    "redirects": _redirects,
    "citation": _citations,
    "problem": _problems,
    "received file": _received,
    **{f"damaged .{kind}": partial(_damaged, kind) for kind in MAKERS},
}
"""For each kind what tries the cases of some seeds; an exception is a failure."""


def failing(kind: str, seeds: list[int]) -> list[int]:
    """Find the seeds that fail, by halves."""
    try:
        KINDS[kind](seeds)
    except Exception:  # noqa: BLE001 - any is a failure, and is shown when its seed is tried alone
        middle = len(seeds) // 2
        if not middle:
            return seeds
        return [*failing(kind, seeds[:middle]), *failing(kind, seeds[middle:])] or seeds
    return []
