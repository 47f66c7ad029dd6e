"""Problems that only follow from another: of a broken file, an unread mark, an unknown id.

`DESIGN.md`, section 7: what only follows is not told, so that an editor mends the cause alone.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from hooks.model.ids import make_id
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.read.front_matter.yaml_mistakes import WENT_ON
from hooks.verify.page_reading import lines_of_block

_QUOTED = re.compile(r"“([^“”]+)”")
_MEANT = re.compile(r"\b(?:for|of) ([a-z0-9-]+)\)")
_ABOUT_OTHERS = frozenset(
    "unknown-entity unknown-source unsupported-name unsupported-detail unknown-name".split()
)
_UNCITED = frozenset({"uncited-statement", "uncited-quotation"})
_OF_WORDS = _UNCITED.union(
    "unsupported-name unsupported-figure unquoted-source-text editorial-fact".split()
)
_OF_MARKS = frozenset({"site-build", "unknown-entity"})
_OF_LINKS = re.compile(r"leads nowhere|lies on another server")
"""What is told of a link or a picture: the words beside it are the page's all the same."""
_OF_PARAGRAPHS = frozenset({"source-unlocked", "uncited-paragraph"})


def without_consequences(site: Site, problems: Iterable[Problem]) -> list[Problem]:
    """Leave out problems that will be gone once another is mended."""
    found = [*problems]
    unread = {(each.path, each.line) for each in found if each.rule == "citation-syntax"}
    shown = {(each.path, each.line) for each in found if _is_of_signs(each)}
    unread_words = {(it.path, _quoted(it.text)) for it in found if it.rule == "citation-syntax"}
    unknown = {(each.path, each.line) for each in found if each.rule == "unknown-entity"}
    stray = " ".join(each.hint for each in found if each.rule == "unused-file")
    taken = [each for each in found if each.rule == "duplicate-id"]
    shared = {_quoted(each.text) for each in taken}
    freed = [_words(_quoted(each.text)) | _words(_quoted(each.hint)) for each in taken]
    moves = " ".join(each.hint for each in found if each.rule == "source-metadata")
    moved = {each.path for each in found if each.rule == "paragraph-changed"}
    marred = {_stem(each.path) for each in found if each.rule == "entity-metadata"}
    misread = {each.path for each in found if _is_misread(each, site)}
    begun = {(each.path, each.line - 1) for each in found if each.hint.startswith(WENT_ON)}
    cites = {(it.path, _quoted(it.text)) for it in found if it.rule == "unknown-paragraph"}
    on = dict(unread | shown)
    lines = {page.path: page.file_lines for page in site.pages.values() if page.path in on}

    def follows(each: Problem) -> bool:
        here, name, words = (each.path, each.line), _stem(each.path), _quoted(each.text)
        cited, meant = each.text.rpartition(" said in ")[2], each.hint.rpartition(" ")[2].strip()
        return (
            (each.rule in _UNCITED and _is_among(unread, each, lines))
            or (each.rule in _OF_WORDS and _is_among(shown, each, lines))
            or (each.rule in _OF_PARAGRAPHS and each.path in misread)
            or (each.rule == "source-unlocked" and (f"{name}.lock." in stray or each.path in moved))
            or (each.rule == "unused-file" and f"to sources/originals/{name}." in moves)
            or (here in begun and not each.rule.endswith("-metadata"))
            or (each.rule == "unused-name" and (here in unknown or _meant(each) in site.broken))
            or (each.rule == "unsupported-detail" and (each.path, cited) in cites)
            or (each.rule in _OF_MARKS and (each.path, words) in unread_words)
            or (each.rule == "unknown-entity" and any(_words(words) <= it for it in freed))
            or (each.rule in _ABOUT_OTHERS and _is_broken(each, site.broken | marred))
            or (each.rule == "unsupported-detail" and meant in shared)
        )

    return [each for each in found if not follows(each)]


def _is_of_signs(problem: Problem) -> bool:
    """Say whether readers would see signs there, whose words are none of the page's."""
    is_told = problem.rule == "site-build" and not problem.is_notice
    return is_told and not _OF_LINKS.search(problem.text)


def _is_among(
    places: Collection[tuple[str, int]], problem: Problem, lines: Mapping[str, Sequence[str]]
) -> bool:
    """Say whether a place is in the block of a problem."""
    block = lines_of_block(problem.line, lines.get(problem.path, ()))
    return any((problem.path, line) in places for line in block)


def _is_broken(problem: Problem, broken: Collection[str]) -> bool:
    """Say whether it quotes an id or a name which a file will have once it is mended."""
    names = _QUOTED.findall(problem.text) if broken else ()
    return any(make_id(words) in broken for words in names)


def _is_misread(problem: Problem, site: Site) -> bool:
    """Say whether the words of a source are not cut into paragraphs as they should be."""
    source = site.sources.get(_stem(problem.path))
    is_source = problem.rule == "source-metadata" and source and source.path == problem.path
    return bool(is_source and source and source.blocks and problem.line > source.blocks[0].line)


def _stem(path: str) -> str:
    """Give the id that is the name of a file."""
    return path.rpartition("/")[2].removesuffix(".md")


def _quoted(text: str) -> str:
    """Give the words that a text quotes first."""
    found = _QUOTED.search(text)
    return found[1] if found else ""


def _words(entity: str) -> set[str]:
    """Give the words of an id: one that a post lost has those of its label, or of its new id."""
    return set(entity.split("-"))


def _meant(problem: Problem) -> str:
    """Give the id for which a name stands that is not used."""
    found = _MEANT.search(problem.text)
    return found[1] if found else ""
