"""`python -m hooks lock [SOURCE]`: write or renew locks, and show what moved."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from hooks.commands.answer import REFUSED, Answer
from hooks.commands.writing import replace_file, tidy
from hooks.edition.page_record import manuscript
from hooks.model.ids import nearest
from hooks.model.site import Site
from hooks.model.sources import Source, source_path
from hooks.read.site_files import read_site
from hooks.verify.cites import Cite, front_matter_cites
from hooks.verify.locks import Shift, lock_path, lock_text, shifts

HELP = "write or renew the locks of sources, and show which paragraphs moved and who cites them"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "A lock, sources/ID.lock, keeps the fingerprint of each paragraph of a source, so that no "
        "cited paragraph changes or moves unseen. Write it anew once the source is right; the "
        "citations of paragraphs that moved are listed, and must be looked at by a human."
    )
    parser.add_argument(
        "sources", metavar="SOURCE", nargs="*", help="ids of sources (default: all of them)"
    )
    parser.add_argument("--dry-run", action="store_true", help="only show, and write nothing")


def run(arguments: argparse.Namespace) -> Answer:
    """Write the locks; 2 if there is no such source, or one cannot be read or written."""
    return lock(arguments.config.parent, arguments.sources, dry_run=arguments.dry_run)


def lock(root: Path, wanted: Sequence[str], *, dry_run: bool) -> Answer:
    """Write the locks of some sources, or of all, where they are not as they should be."""
    site = read_site(root)
    ids = [Path(each).name.removesuffix(".md").removesuffix(".lock") for each in wanted]
    unknown = [each for each in ids if each not in site.sources]
    if unknown:
        return Answer("", REFUSED, "\n".join(_unknown(each, site, root) for each in unknown))
    if not dry_run:
        tidy(root / lock_path(source) for source in site.sources.values())
    said: list[str] = []
    cites = [*_cites(site)]
    for source in [site.sources[each] for each in dict.fromkeys(ids)] or site.sources.values():
        text = lock_text(source)
        if (source.lock or "").replace("\r\n", "\n") == text and source.lock is not None:
            said.append(f"{lock_path(source)} is up to date.")
            continue
        said += _changes(source, cites)
        if dry_run:
            said.append(f"Not written, as this is a dry run: {lock_path(source)}")
            continue
        try:
            replace_file(root / lock_path(source), text.encode())
        except OSError as error:
            reason = f"{lock_path(source)} cannot be written: {error.strerror}"
            return Answer("\n".join(said), REFUSED, reason)
        said.append(f"Written: {lock_path(source)}")
    left = [] if ids else [each for each in sorted(site.broken) if _is_there(each, root)]
    told, wrong = "\n".join(said), "\n".join(_unknown(each, site, root) for each in left)
    if wrong:
        return Answer(told, REFUSED, wrong)
    return Answer(told or "This site has no sources yet.")


def _unknown(source: str, site: Site, root: Path) -> str:
    """Say that there is no such source, or that it cannot be read."""
    if _is_there(source, root):
        return f"{source_path(source)} cannot be read as a source. See: make check"
    close = nearest(source, site.sources)
    known = f"Did you mean “{close[0]}”?" if close else "An id is the name of a file in sources/."
    return f"There is no source “{source}”. {known}"


def _is_there(source: str, root: Path) -> bool:
    return (root / "sources" / f"{source}.md").is_file()


def _cites(site: Site) -> Iterator[Cite]:
    """Yield every citation of the site as its files have them."""
    yield from front_matter_cites(site)
    for page in site.pages.values():
        yield from manuscript(page, site.sources).cites.values()


def _changes(source: Source, cites: Iterable[Cite]) -> Iterator[str]:
    """Say what became of the paragraphs, and which citations that touches."""
    if source.lock is None:
        yield f"{lock_path(source)} is new: {len(source.paragraphs)} paragraphs."
        return
    found = shifts(source)
    told = "1 paragraph is not as it was"
    if len(found) != 1:
        told = f"{len(found)} paragraphs are not as they were"
    yield f"{lock_path(source)}: {told if found else 'the same paragraphs, written in another way'}"
    yield from (f"  {shift.fate}" for shift in found)
    touched = [*_touched(source, found, cites)]
    if touched:
        yield "Look at these citations now; no check will remind you again:"
        yield from (f"  {each}" for each in touched)


def _touched(source: Source, found: Iterable[Shift], cites: Iterable[Cite]) -> Iterator[str]:
    moved = {shift.number: shift for shift in found if shift.number}
    for cite in sorted(cites, key=lambda each: (each.path, each.line)):
        cited = cite.understood.cited if cite.understood else ()
        numbers = (n for each in cited if each.source == source.id for n in each.paragraphs)
        fates = [moved[number].fate for number in numbers if number in moved]
        if fates:
            yield f"{cite.path}:{cite.line}: {' '.join(cite.raw.split())}: {'; '.join(fates)}"
