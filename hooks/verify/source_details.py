"""The details of a source, held against its own words (`DESIGN.md`, section 6, rule 9)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from hooks.model.mentions import Mention
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.verify.detail_grounds import Said, Sayings, as_dating, classes_of, datings_of
from hooks.verify.texts.datings import Dating
from hooks.verify.texts.findings import show

_FROM = re.compile(r"(?:^|\s)From: ?(.+?)(?=\s[A-Z][a-z]+(?: [a-z]+)?:(?!\w)|$)", re.DOTALL)


def source_details(site: Site, mentions: Mapping[str, Sequence[Mention]]) -> Iterator[Problem]:
    """Report details that a document itself does not bear out."""
    sayings = Sayings(site, mentions)
    for source in site.sources.values():
        yield from _date(source)
        is_signed = "signature" in classes_of(source).values()
        signed = sayings.within(source, "signature") if is_signed else None
        said = signed or _sender(source, site, mentions)
        where = "the signature" if is_signed else "the line that begins with “From:”"
        for at, each in enumerate(source.meta.author):
            if said and not said.addresses(each):
                yield _party(site, source, ("author", at), each, where)
        whole = sayings.whole(source)
        for key in ("recipient", "cc"):
            for at, each in enumerate(getattr(source.meta, key)):
                if not whole.addresses(each):
                    yield _party(site, source, (key, at), each, "the document")


def _sender(source: Source, site: Site, mentions: Mapping[str, Sequence[Mention]]) -> Said | None:
    """Give what the first line of a head says behind `From:`, or None."""
    kinds = classes_of(source)
    for block in source.blocks:
        if block.anchor in kinds and (found := _FROM.search(block.text)):
            first, last = found.span(1)
            every = mentions.get(f"sources/{source.id}.md", ())
            own = (it for it in every if it.anchor == block.anchor and first <= it.start < last)
            return Said(site.registry, [found[1]], own)
    return None


def _date(source: Source) -> Iterator[Problem]:
    """Hold the date against the line of the document that gives it."""
    found = datings_of(source, "dateline")
    meant = as_dating(source.meta.date)
    if found and not any(_agree(each, meant) for each in found):
        text = f"{show(source.meta.date.in_words())} (“date”) is not the date in the dateline"
        hint = "Write the date that the document bears."
        yield Problem(source.path, source.lines.at("date"), "unsupported-detail", text, hint)


def _agree(said: Dating, meant: Dating) -> bool:
    """Say whether a date bears out another; one without its year may be of any year."""
    same_year = said.year in {0, meant.year}
    return same_year and meant.month in {0, said.month} and meant.day in {0, said.day}


def _party(site: Site, source: Source, place: tuple[str, int], entity: str, where: str) -> Problem:
    text = f"{show(site.registry.name(entity))} (“{place[0]}”) is not named in {where}"
    hint = (
        "Correct it. If the document means them by another word, say so: "
        f"mentions:\n  the words there: {entity}"
    )
    return Problem(source.path, source.lines.at(*place), "unsupported-detail", text, hint)
