"""What an editor should know about the names of a page (`DESIGN.md`, section 5)."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from hooks.link.advice.office_titles import Told, is_sure, office_titles
from hooks.link.advice.unread_marks import unread_marks
from hooks.link.judging import OUT_OF_VIEW
from hooks.link.linker import LinkedPage
from hooks.link.page.elements import TAG, attributes
from hooks.link.page.offsets import TextAt
from hooks.link.page.tokens import Token
from hooks.model.citations import in_words
from hooks.model.ids import make_id, meant_ids
from hooks.model.registry import Registry
from hooks.problems import Problem
from hooks.read.front_matter.yaml_text import scalar


def page_problems(linked: LinkedPage, tokens: Iterable[Token], registry: Registry) -> list[Problem]:
    """Report names that are ambiguous, shared or refused, and unknown ids and places; sorted."""
    problems = [*linked.facts.problems, *_unknown_ids(linked, tokens, registry)]
    problems += [*_controls(linked), *unread_marks(linked)]
    if not linked.facts.links_nothing:
        told = [*_ambiguous(linked, registry), *_shared(linked, registry), *_refused(linked)]
        told += office_titles(linked, registry)
        problems += dict(reversed(told)).values()  # each once, where it stands first
    return sorted(problems)


def _unknown_ids(
    linked: LinkedPage, tokens: Iterable[Token], registry: Registry
) -> Iterator[Problem]:
    shown = {char for _, char in linked.page.tokens}
    for token in tokens:
        if token.is_citation or token.entity in registry or token.char not in shown:
            continue
        near = meant_ids(make_id(token.entity), registry.names(), 3)
        hint = f"Did you mean {' or '.join(near)}? " if near else ""
        yield Problem(
            linked.facts.path,
            linked.facts.body_line - 1 + token.line,
            "unknown-entity",
            f"“{token.raw}” asks for a link to “{token.entity}”, and there is no person, "
            "organisation or post of that id",
            f"{hint}Write an id that exists, or take the brackets away.",
        )


def _controls(linked: LinkedPage) -> Iterator[Problem]:
    """Report ids that are kept for the controls of every page, such as its menu."""
    page = linked.page
    begins = [offset for offset, _, _ in page.piece_html]
    for tag in TAG.finditer(page.html) if "__" in page.html and begins else ():
        anchor = attributes(tag[3] or "").get("id", "")
        if anchor.startswith("__"):
            words = min(bisect_left(begins, tag.end()), len(begins) - 1)
            yield Problem(
                linked.facts.path,
                linked.line_at(TextAt(page.piece_starts[words])),
                "page-metadata",
                f"the id “{anchor}” is kept for the controls of every page",
                f"Write another one in its place, such as “{anchor.strip('_') or 'part'}”.",
            )


def _ambiguous(linked: LinkedPage, registry: Registry) -> Iterator[Told]:
    for named in linked.names:
        words = linked.words_of(named)
        may_link = linked.page.may_link(named.start, named.end)
        is_shown = may_link or linked.page.block_at(named.start).is_heading
        if named.refusal or not named.resolved.is_ambiguous or not is_shown:
            continue
        if words in linked.facts.unlinked:
            continue
        candidates = named.resolved.candidates
        listed = "; ".join(f"{registry.name(each)} ({each})" for each in candidates)
        yield (
            ("ambiguous", words),
            Problem(
                linked.facts.path,
                linked.line_at(named.start),
                "ambiguous-name",
                f"“{words}” may mean more than one: {listed}. It is not linked",
                _choices(linked, named.start, words, candidates),
            ),
        )


def _choices(linked: LinkedPage, start: TextAt, words: str, candidates: Sequence[str]) -> str:
    """Offer whatever says whom a name means on a page: for all of it, for a place, for none."""
    key, source = scalar(words), linked.facts.source
    choices = [
        "Say which one is meant on this page: add to its front matter",
        f"mentions:\n  {key}: {candidates[0]}",
    ]
    if source:
        anchor = linked.page.block_at(start).anchor
        number = anchor.removeprefix("para_")
        place = in_words([int(number)], source, stop=".") if number.isdecimal() else anchor
        choices += [
            "or, where it means several in this document, say which one in which paragraph",
            f"mentions:\n  {key}:\n    {place}: {candidates[0]}",
        ]
    elif not linked.is_data(start):
        choices.append(f"or write [[{candidates[0]}|{words}]] at the place")
    choices.append(f"or, if it should be no link\nnolink:\n  - {key}")
    return "\n".join(choices)


def _shared(linked: LinkedPage, registry: Registry) -> Iterator[Told]:
    for shared in linked.shared:
        people = [f"{registry.name(each)} ({each})" for each in shared.people]
        is_text = not (linked.facts.source or linked.is_data(shared.start))
        way = "write [[id|words]], or add" if is_text else "add"
        who = f"may mean {' or '.join(people)}"
        if len(people) == 1:
            who += ", or somebody of the same family name who has no page"
        yield (
            ("shared", shared.words),
            Problem(
                linked.facts.path,
                linked.line_at(shared.start),
                "family-name-shared",
                f"“{shared.words}” {who}, so it is not linked",
                f"If it should be linked, {way} to its `mentions`\n"
                f"mentions:\n  {scalar(shared.words)}: {shared.people[0]}",
            ),
        )


def _refused(linked: LinkedPage) -> Iterator[Told]:
    """Tell of names that are refused, or borne at another time, for each reason."""
    for named in linked.names:
        is_told = named.refusal or named.resolved.is_untimely
        if not is_told or named.refusal == OUT_OF_VIEW or is_sure(linked, named):
            continue  # of which the last is a warning
        words, meant = linked.words_of(named), named.resolved.candidates
        if words in linked.facts.unlinked:
            continue
        hint = "Nothing need be done if somebody or something else is meant."
        if meant:
            hint = f"If {meant[0]} is meant, add to the front matter of this page\nmentions:\n"
            hint += f"  {scalar(words)}: {meant[0]}\nIf another is meant, nothing need be done."
        rule = "name-in-longer-name" if named.is_in_longer_name else "name-not-linked"
        text = f"“{words}” is not linked: {named.reason}"
        yield (
            ("refused", text),
            Problem(linked.facts.path, linked.line_at(named.start), rule, text, hint),
        )
