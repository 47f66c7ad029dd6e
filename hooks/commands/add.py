"""`python -m hooks add FILE`: make a source of a document that was received."""

import argparse
import hashlib
import os
import shlex
import sys
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hooks.add.formats.document import extract, read_received
from hooks.add.new_source import NewSource, Received, new_source
from hooks.commands.answer import Answer, answer
from hooks.commands.writing import content_of, tidy, write_new
from hooks.model.ids import ID, free_id, make_id
from hooks.model.refusal import Refusal
from hooks.model.site import Site
from hooks.model.sources import Source, source_path
from hooks.read.site_files import read_site
from hooks.verify.locks import lock_path

HELP = "make a source of a document that was received: .txt, .md, .html, .docx, .pdf or .eml"
_PAGES_SHOWN = 10
"""Pages that are proposed in full; of the others only the names are told."""
_LONG = 2_000_000
"""Bytes of a file from which it is said that it takes a while."""
_PROGRESS_FROM = 20
"""Parts of a document from which progress is shown."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.description = (
        "Keep a copy of the file in sources/originals/, and write sources/ID.md with its words, "
        "what is known of it, and its lock. The file itself is never changed, nothing is "
        "overwritten, and either all files are written or none. Files up to 50 MB. Nothing is "
        "fetched. What is proposed must be read against the original by a human, who then "
        "deletes the line “checked: false”."
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the document as it was received")
    parser.add_argument(
        "--id", metavar="ID", default="", help="the id of the source (default: author and year)"
    )
    parser.add_argument(
        "--print",
        action="store_true",
        dest="only_print",
        help="print what would be written, and write nothing",
    )


def run(arguments: argparse.Namespace) -> Answer:
    """Add a document; 0 if it was, 2 if it cannot be."""
    root, file = arguments.config.parent, arguments.file
    done = add(root, file, arguments.id, only_print=arguments.only_print)
    if isinstance(done, Refusal):
        done = Refusal(f"{file}: {done.text}", done.hint)
    return answer(done)


def add(
    root: Path, file: Path, wanted_id: str, *, only_print: bool, to_paste: set[str] | None = None
) -> str | Refusal:
    """Make a source of a file, and give what there is to say; or say why it cannot be.

    What is printed to be pasted from a page on the web has no form feeds, which would be lost.
    `to_paste` then has the names of the files that stand on that page already, and gets those of
    this one.
    """
    site = read_site(root)
    if not only_print:
        tidy(root / name for source in site.sources.values() for name in _files_of(source))
    is_pasted, pasted = to_paste is not None, set() if to_paste is None else to_paste
    received = _receive(site, file, wanted_id, is_pasted=is_pasted)
    if isinstance(received, Refusal):
        return received
    in_place = file.resolve().parent == (root / "sources" / "originals").resolve()
    made = new_source(site, received, wanted_id, keep_name=in_place)
    files = _files(made, received.raw, in_place=in_place)
    if not only_print:
        tidy(root / name for name in files)
        # What a killed process has written already: without the source it is nobody's.
        files = {name: each for name, each in files.items() if content_of(root / name) != each}
    taken = [name for name in files if os.path.lexists(root / name) or name in pasted]
    said = ""
    if taken and only_print and not wanted_id:
        free = _free(root, made.id, pasted)
        received = replace(received, name=received.name if in_place else f"{free}{file.suffix}")
        made = new_source(site, received, free, keep_name=in_place)
        files = _files(made, received.raw, in_place=in_place)
        said = f"There is already {' and '.join(taken)}; this is for another document:\n\n"
    elif taken:
        return _taken(root, taken, made, file)
    if not only_print:
        return _written(root, file, made, files)
    pasted.update(files)
    return said + "\n".join([*_printed(files, made), *_report(made, is_pasted=is_pasted)])


def _written(root: Path, file: Path, made: NewSource, files: dict[str, bytes]) -> str | Refusal:
    """Write the files, and say what a human must do."""
    try:
        write_new(root, files)
    except FileExistsError as error:
        return _taken(root, [str(error)], made, file)
    except OSError as error:
        hint = "Nothing was written. Is the disk full, or the folder not yours to change?"
        return Refusal(f"the files cannot be written ({error.strerror})", hint)
    return "\n".join([*(f"Written: {name}" for name in files), *_report(made)])


def _receive(site: Site, file: Path, wanted_id: str, *, is_pasted: bool) -> Received | Refusal:
    """Read the file and take the words out of it."""
    if wanted_id and not ID.fullmatch(wanted_id):
        likely = make_id(wanted_id) or "lee-2021"
        hint = f"Write lower-case letters a-z, digits and hyphens, such as {likely}."
        return Refusal(f"“{wanted_id}” cannot be the id of a source", hint)
    raw = read_received(file)
    if isinstance(raw, Refusal):
        return raw
    digest = hashlib.sha256(raw).hexdigest()
    for source in site.sources.values():
        if source.original and source.original.sha256 == digest:
            what = f"this very file is held already, as {source.path}"
            return Refusal(what, "Nothing need be added.")
    _announce(len(raw))
    extracted = extract(file.name, raw, _progress)
    if isinstance(extracted, Refusal):
        return extracted
    if is_pasted:
        extracted = replace(extracted, text=extracted.text.replace("\f", "\n"))
    changed = datetime.fromtimestamp(file.stat().st_mtime, UTC).date().isoformat()
    return Received(file.name, raw, extracted, changed)


def _files_of(source: Source) -> list[str]:
    """List the files of a source; a process killed at its very end leaves other names of them."""
    original = f"sources/originals/{source.meta.original}"
    return [source.path, lock_path(source), original, f"{original}.txt"]


def _files(made: NewSource, raw: bytes, *, in_place: bool) -> dict[str, bytes]:
    """Give the bytes of each new file, the source itself last."""
    files = {} if in_place else {f"sources/originals/{made.original}": raw}
    if made.extracted is not None:
        files[f"sources/originals/{made.original}.txt"] = made.extracted.encode(errors="replace")
    files[f"sources/{made.id}.lock"] = made.lock.encode()
    files[source_path(made.id)] = made.text.encode(errors="replace")
    return files


def _taken(root: Path, taken: list[str], made: NewSource, file: Path) -> Refusal:
    """Say that files are there already, and which command would go on."""
    if any(name.startswith("sources/originals/") for name in taken):
        hint = "If it is another document, give your file another name and add it again."
    else:
        free = f"--id {_free(root, made.id, ())}"
        command = f".venv/bin/python -m hooks add {shlex.quote(str(file))} {free}"
        hint = f"If it is another document: {command}"
    return Refusal(f"there is already {' and '.join(taken)}, and nothing is overwritten", hint)


def _free(root: Path, like: str, pasted: Collection[str]) -> str:
    """Give an id like one that is taken, which no source has, and none that is to be pasted."""
    there = [*(root / "sources").glob("*.md"), *map(Path, pasted)]
    return free_id(like, {like, *(path.stem for path in there)})


def _announce(size: int) -> None:
    """Say that a long document takes its time, on a terminal only."""
    if size > _LONG and sys.stderr.isatty():
        words = f"{size / 1e6:.0f} MB: reading it and comparing every word takes a while …"
        print(words, file=sys.stderr, flush=True)  # noqa: T201 - progress


def _progress(part: int, parts: int) -> None:
    """Show how far a long document is, on a terminal only."""
    if parts < _PROGRESS_FROM or not sys.stderr.isatty():
        return
    end = "\n" if part >= parts else ""
    print(f"\rReading part {part} of {parts} …", end=end, file=sys.stderr, flush=True)  # noqa: T201 - progress


def _printed(files: dict[str, bytes], made: NewSource) -> Iterator[str]:
    for name, content in files.items():
        if name == f"sources/originals/{made.original}":
            yield f"==> {name} <== ({len(content):,} bytes, as received)\n"
        else:
            yield f"==> {name} <==\n{content.decode(errors='replace')}"


def _report(made: NewSource, *, is_pasted: bool = False) -> Iterator[str]:
    """Say what a human must do now, with the commands for those who have them."""
    yield ""
    if made.problems:
        yield "The words differ from the original. Mend this before anything else:"
        yield from (problem.as_line() for problem in made.problems)
    else:
        yield "Every word of the original is there, in order, apart from what `corrections` lists."
    path = source_path(made.id)
    beside = "" if is_pasted else ": make serve shows them side by side"
    yield f"Read {path} against the original{beside}."
    yield "Check, then delete its line “checked: false”:"
    yield from (f"  - {each}" for each in made.to_check)
    if made.pages:
        yield "\nNames that have no page. For those that readers should find, save as new files:"
        for page in made.pages[:_PAGES_SHOWN]:
            times = "once" if page.count == 1 else f"{page.count} times"
            yield f"\n{page.path}  ({times})\n{page.text.rstrip()}"
        rest = [page.name for page in made.pages[_PAGES_SHOWN:]]
        if rest:
            yield f"\nAnd these: {'; '.join(rest)}"
    yield "\nPropose these files with the original." if is_pasted else "\nNow: make check"
