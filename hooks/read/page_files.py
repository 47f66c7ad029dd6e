"""The Markdown files of `docs/`."""

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from hooks.model.entities import EntityFrontMatter
from hooks.model.ids import nearest
from hooks.model.key_lines import KeyLines
from hooks.model.pages import (
    Acceptance,
    BriefingFrontMatter,
    CommitmentsFrontMatter,
    Page,
    PageFrontMatter,
)
from hooks.model.schemas import KINDS
from hooks.problems import RULES, Problem, Severity
from hooks.read.file_names import is_index, misnamed
from hooks.read.files import content, markdown_files, shown
from hooks.read.front_matter.block import Document, decode, split
from hooks.read.front_matter.validation import validate
from hooks.read.marks.endless_marks import endless_marks

_MODELS = {kind.files: kind.model for kind in KINDS.values()}
"""The models of front matter by their files: `docs/people/*.md`, `docs/timeline.md`."""


def read_pages(root: Path) -> tuple[dict[str, Page], list[Problem]]:
    """Read every Markdown file of `docs/`, by its `src_uri`; what is wrong is left out."""
    pages: dict[str, Page] = {}
    problems: list[Problem] = []
    for file in markdown_files(root / "docs"):
        path = shown(file, root)
        page, found = _read_page(file, path)
        pages[page.src_uri] = page
        problems += found
    return pages, problems


def read_document(file: Path, path: str, rule: str) -> tuple[Document | None, list[Problem]]:
    """Read a file and cut it; None where it cannot be read."""
    raw = content(file)
    if isinstance(raw, str):
        return None, [Problem(path, 1, rule, f"this file is left out: {raw}")]
    text, problems = decode(raw, path, rule)
    document = split(text, path, rule)
    return document, [*problems, *document.problems]


def check_accepted(
    accepted: Iterable[Acceptance], lines: KeyLines, path: str, rule: str
) -> list[Problem]:
    """Report acceptances of what is no warning."""
    warnings = [name for name, severity in RULES.items() if severity is Severity.WARNING]
    problems = []
    for at, each in enumerate(accepted):
        if each.rule not in warnings and not lines.is_wrong("accepted", at, "rule"):
            what = f"“{each.rule}” is no warning that a page can accept"
            close = nearest(each.rule, warnings)
            known = f"Did you mean “{close[0]}”?" if close else f"These are: {', '.join(warnings)}."
            problems.append(Problem(path, lines.at("accepted", at, "rule"), rule, what, known))
    return problems


def model_of(src_uri: str) -> type[PageFrontMatter]:
    """Give the model of a page's front matter, which depends on where the page lies."""
    place = PurePosixPath("docs", src_uri)
    of_folder = "" if is_index(place.stem) else str(place.with_name("*.md"))
    return _MODELS.get(str(place)) or _MODELS.get(of_folder, PageFrontMatter)


def _read_page(file: Path, path: str) -> tuple[Page, list[Problem]]:
    """Read one page; a page always comes of it, so that the site can be built."""
    src_uri = path.removeprefix("docs/")
    model = model_of(src_uri)
    is_entity = issubclass(model, EntityFrontMatter)
    rule = "entity-metadata" if is_entity else "page-metadata"
    document, problems = read_document(file, path, rule)
    if document is None:
        nothing = KeyLines(wrong=frozenset({()}))
        return Page(path, _NOTHING, "", 1, nothing, is_complete=False), problems
    if is_entity or model is BriefingFrontMatter:
        problems += misnamed(file.stem, path, rule)
    checked = validate(model, document, path, rule)
    problems += checked.problems
    meta, lines = checked.meta or _NOTHING, checked.lines
    problems += check_accepted(meta.accepted, lines, path, rule)
    if isinstance(meta, BriefingFrontMatter) and not meta.reviewed:
        problems.append(_unreviewed(path, lines))
    endless = endless_marks(document, path, rule)
    body = "" if endless else document.body
    problems += [endless] if endless else []
    page = Page(path, meta, body, document.body_line, lines, checked.is_complete)
    return page, [*problems, *_twice(page)]


def _twice(page: Page) -> Iterator[Problem]:
    """Report commitments that share an id, so that one link would lead to both."""
    first: dict[str, int] = {}
    meta = page.meta
    for at, each in enumerate(meta.commitments if isinstance(meta, CommitmentsFrontMatter) else ()):
        line = page.lines.at("commitments", at, "id")
        if each.id and first.setdefault(each.id, line) != line:
            what = f"the id “{each.id}” is that of another commitment, on line {first[each.id]}"
            hint = "Give one of them another id."
            yield Problem(page.path, line, "duplicate-id", what, hint)


def _unreviewed(path: str, lines: KeyLines) -> Problem:
    what = "nobody has read this draft of a briefing against its sources"
    hint = "When somebody has, delete the line “reviewed: false”."
    return Problem(path, lines.at("reviewed"), "briefing-unreviewed", what, hint)


_NOTHING = PageFrontMatter.model_validate({})
