"""The details of a source, held against its own words (`DESIGN.md`, section 6, “Data”)."""

from collections.abc import Iterator, Mapping, Sequence

from hooks.model.mentions import Mention
from hooks.model.site import Site
from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.verify.detail_grounds import Sayings, as_dating, kinds_of
from hooks.verify.texts.datings import Dating, find_datings
from hooks.verify.texts.findings import show
from hooks.verify.texts.quotation_folding import fold


def source_details(site: Site, mentions: Mapping[str, Sequence[Mention]]) -> Iterator[Problem]:
    """Report details that a document itself does not bear out."""
    sayings = Sayings(site, mentions)
    for source in site.sources.values():
        kinds = kinds_of(source)
        yield from _date(source, kinds)
        is_signed = "signature" in kinds.values()
        by = sayings.within(source, "signature") if is_signed else sayings.sender(source)
        by_where = "the signature" if is_signed else "the line that begins with “From:”"
        to = sayings.whole(source), "the document"
        for key, said, where in (("author", by, by_where), ("recipient", *to), ("cc", *to)):
            for at, each in enumerate(getattr(source.meta, key)):
                if said and not said.addresses(each):
                    yield _party(site, source, (key, at), each, where)


def _date(source: Source, kinds: Mapping[str, str]) -> Iterator[Problem]:
    """Hold the date against the line of the document that gives it."""
    lines = (fold(it.text).text for it in source.blocks if kinds[it.anchor] == "dateline")
    found = [dating for line in lines for dating in find_datings(line)]
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
