"""Pages for the people and bodies that a new document names and nobody has registered."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from hooks.add.blocks.extract import Block
from hooks.add.blocks.letter_signs import SALUTATION
from hooks.add.found_bodies import in_usual_case
from hooks.add.found_names import NameWithoutPage, is_styled
from hooks.add.parties import Parties
from hooks.add.proposals import Proposal
from hooks.link.names.styles import STYLES, letters_after, styles_before
from hooks.model.ids import free_id, make_id
from hooks.model.registry import Registry
from hooks.read.front_matter.yaml_text import front_matter


@dataclass(frozen=True, slots=True)
class NewPage:
    """A page that could be made."""

    id: str
    name: str
    is_body: bool
    count: int
    """How often the document has the name."""
    text: str
    """The whole file."""

    @property
    def path(self) -> str:
        """Give the name of the file."""
        return f"docs/{'organisations' if self.is_body else 'people'}/{self.id}.md"


def new_pages(
    unknown: Iterable[NameWithoutPage],
    blocks: Sequence[Block],
    parties: Parties,
    registry: Registry,
) -> tuple[NewPage, ...]:
    """Propose a page for each unknown name, with the styles and letters that the document gives.

    Who writes, is addressed or gets a copy comes first. `Ms Lee` may be a Lee who has a page.
    """
    lines = [line for block in blocks for line in (*block.lines, block.text)]
    names = [each for each in unknown if each.is_body or not _is_street(each.words, lines)]
    whole = [each.words.split() for each in names if not is_styled(each.words)]
    full = {words[-1] for words in whole} | {it.family_name for it in registry.people.values()}
    given = {f"{style} {words[0]}" for words in whole for style in ("Sir", "Dame")}
    pages: dict[str, NewPage] = {}
    for found in names:
        is_short = is_styled(found.words) and found.words.split()[-1] in full
        if is_short or found.words in given:
            continue  # a short form of somebody whom the list has, or who has a page
        name = found.words if found.is_body else _without_letters(found.words)
        page_id = free_id(make_id(name) or "name", {*registry.entities, *pages})
        keys = {"name": name, **({} if found.is_body else _styles(name, lines))}
        pages[page_id] = NewPage(page_id, name, found.is_body, found.count, front_matter(keys))
    first = _named_in(pages.values(), [*parties.author, *parties.recipient, *parties.cc])
    return tuple(dict.fromkeys([*first, *pages.values()]))


def who_is_missing(
    proposal: Proposal,
    pages: Iterable[NewPage],
    parties: Parties,
    source_type: str,
    registry: Registry,
) -> Iterator[str]:
    """Say who was taken for author, recipient and copies, or whose page would fill what is open."""
    signed = _named_in(pages, parties.author)[:1]
    others = [page for page in pages if page not in signed]
    if proposal.author:
        yield f"author: {proposal.author[0]}, by “{''.join(parties.author[:1])}”."
    else:
        nobody = "author: nobody with a page signs it; add `author` or `publisher`."
        yield _once_saved("author", signed, "signs it") or nobody
    line = "".join(parties.recipient[:1])
    addressed = _named_in(others, parties.recipient)[:1]
    if proposal.recipient:
        yield f"recipient: {proposal.recipient[0]}, by “{line}”."
    elif source_type == "letter" or addressed:
        alike = [it for it in registry.people.values() if _has(line, it.family_name)]
        maybe = " or ".join(f"“recipient: {it.id}” if {it.meta.name} is meant" for it in alike)
        what = f"add {maybe}" if maybe else "nobody with a page is addressed; add `recipient`"
        nobody = f"recipient: {f'“{line}”: ' if line else ''}{what}."
        yield _once_saved("recipient", addressed, "is addressed") or nobody
    copied = _named_in(others, parties.cc)
    if copied:
        yield _once_saved("cc", copied, "gets a copy", proposal.cc)
    elif proposal.cc:
        yield f"cc: {', '.join(proposal.cc)}, by the lines of those who get a copy."


def _named_in(pages: Iterable[NewPage], lines: Iterable[str]) -> list[NewPage]:
    """List those named in lines, in the order of these; a salutation has a family name.

    A body is meant by a line that holds nothing else.
    """
    known = [*pages]
    found = ((page, line) for line in map(in_usual_case, lines) for page in known)
    return [*dict.fromkeys(page for page, line in found if _is_named(page, line))]


def _is_named(page: NewPage, line: str) -> bool:
    if page.is_body:
        return line == page.name
    return _has(line, page.name.split()[-1] if SALUTATION.match(line) else page.name)


def _once_saved(key: str, pages: Sequence[NewPage], what: str, known: Sequence[str] = ()) -> str:
    """Give the line to add once somebody has a page; "" where nobody needs one."""
    if not pages:
        return ""
    *names, last = [page.name for page in pages]
    ids = ", ".join([*known, *(page.id for page in pages)])
    line = f"{key}: [{ids}]" if "," in ids else f"{key}: {ids}"
    if not names:
        return f"{key}: {last} {what} and has no page. With the file below: “{line}”."
    listed = f"{', '.join(names)} and {last}"
    return f"{key}: {listed}: each {what} and has no page. With the files below: “{line}”."


def _without_letters(name: str) -> str:
    """Leave out letters after a name, such as MP, which are no part of it."""
    words = name.split()
    first = " ".join(words[:2])
    return name[: len(first)] if letters_after(name, len(first)) == len(name) else name


def _styles(name: str, lines: Iterable[str]) -> dict[str, object]:
    """Read what stands before and after a name, each once."""
    before: dict[str, None] = {}
    after: dict[str, None] = {}
    for line in lines:
        for start in _places(name, line):
            end = start + len(name)
            before |= dict.fromkeys(_each_style(line[styles_before(line, start) : start].split()))
            after |= dict.fromkeys(line[end : letters_after(line, end)].replace(",", " ").split())
    return {"honorific_prefix": [*before], "honorific_suffix": [*after]}


def _is_street(name: str, lines: Iterable[str]) -> bool:
    """Say whether a number stands before what looks like a name, as in an address."""
    numbered = re.compile(rf"(?:^|, )\d{{1,3}}[a-z]?,? {re.escape(name)}(?!\w)")
    return any(map(numbered.search, lines))


def _has(text: str, name: str) -> bool:
    return next(_places(name, text), None) is not None


def _each_style(words: Sequence[str]) -> Iterator[str]:
    """Part styles that stand together, such as Cllr Sir, and not those of two words."""
    at = 0
    while at < len(words):
        ends = range(len(words), at, -1)
        end = next((end for end in ends if " ".join(words[at:end]).rstrip(".") in STYLES), at + 1)
        yield " ".join(words[at:end])
        at = end


def _places(name: str, line: str) -> Iterator[int]:
    return (found.start() for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", line))
