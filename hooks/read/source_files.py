"""The documents in `sources/`, with their originals and locks."""

import hashlib
from pathlib import Path
from typing import NamedTuple

from hooks.model.grouping import natural
from hooks.model.ids import make_id, nearest
from hooks.model.key_lines import KeyLines
from hooks.model.sources import Original, Source, SourceFrontMatter
from hooks.problems import Problem, plain_line
from hooks.read.file_names import is_index, misnamed
from hooks.read.files import content, shown
from hooks.read.front_matter.validation import validate
from hooks.read.front_matter.yaml_text import scalar
from hooks.read.page_files import check_accepted, read_document
from hooks.read.words.printed_numbers import numbered
from hooks.read.words.transcription import transcribe

RULE = "source-metadata"
_NEEDS_TEXT = (".docx", ".pdf", ".html", ".htm", ".eml")


class Documents(NamedTuple):
    """What `sources/` holds."""

    sources: dict[str, Source]
    """By id, sorted by date, then id."""
    unfinished: tuple[Source, ...]
    """Those that cannot be a source before they are mended, with what stands in for the rest."""
    broken: frozenset[str]
    """Ids of files that are there, but are no sources yet."""
    unregistered: tuple[str, ...]
    """Names of originals that no source names."""
    problems: list[Problem]


def read_sources(root: Path) -> Documents:
    """Read every document of `sources/`."""
    folder = root / "sources"
    found: list[Source] = []
    unfinished: list[Source] = []
    broken: set[str] = set()
    named: set[str] = set()
    problems: list[Problem] = []
    for file in sorted(folder.glob("*.md")) if folder.is_dir() else ():
        if is_index(file.stem) or file.name.startswith("."):
            continue
        source, is_complete, wrong = _read_source(file, root)
        problems += wrong
        if source:
            named.add(source.meta.original)
            (found if is_complete else unfinished).append(source)
        if not (source and is_complete):
            broken |= {file.stem, make_id(file.stem)}
    found.sort(key=lambda source: (source.meta.date, natural(source.id), source.id))
    return Documents(
        {source.id: source for source in found},
        tuple(unfinished),
        frozenset(broken),
        _unregistered(folder, named),
        problems,
    )


def needs_text(name: str) -> bool:
    """Say whether a file is no plain text, so that its text stands beside it."""
    return name.lower().endswith(_NEEDS_TEXT)


def original_content(original: Original) -> bytes:
    """Give every byte of an original; none where it has changed since it was read."""
    raw = original.content or content(original.path)
    if isinstance(raw, str) or hashlib.sha256(raw).hexdigest() != original.sha256:
        return b""
    return raw


def _read_source(file: Path, root: Path) -> tuple[Source | None, bool, list[Problem]]:
    """Read one document, and say whether nothing in it stands in for what is missing."""
    path = shown(file, root)
    problems = misnamed(file.stem, path, RULE)
    is_named = not problems
    if file.is_symlink():
        what = "this file is a link to another file, which a source must not be"
        return None, False, [*problems, Problem(path, 1, RULE, what, "Put the file itself here.")]
    document, wrong = read_document(file, path, RULE)
    problems += wrong
    if document is None:
        return None, False, problems
    checked = validate(SourceFrontMatter, document, path, RULE)
    problems += checked.problems
    if checked.meta is None:
        return None, False, problems
    meta, lines = checked.meta, checked.lines
    problems += check_accepted(meta.accepted, lines, path, RULE)
    transcript = transcribe(document.body, path, document.body_line)
    blocks, wrong = numbered(transcript.blocks, path, meta.numbering)
    problems += [*transcript.problems, *wrong]
    original, wrong = None, list[Problem]()
    if not lines.is_wrong("original"):
        original, wrong = _read_original(file.parent / "originals", meta, path, lines)
    problems += [*wrong, *_check_encoding(meta, path, lines)]
    source = Source(
        id=file.stem,
        path=path,
        meta=meta,
        lines=lines,
        words=transcript.words,
        blocks=blocks,
        original=original,
        lock=_read_lock(file.with_suffix(".lock")),
    )
    return source, checked.is_complete and is_named, problems


def _read_original(
    folder: Path, meta: SourceFrontMatter, path: str, lines: KeyLines
) -> tuple[Original | None, list[Problem]]:
    """Read the file as received, and the text taken out of it where it is no plain text."""
    line, name = lines.at("original"), meta.original
    raw = _forbidden(folder, name) or content(folder / name)
    if isinstance(raw, str):
        what = f"the original “{name}” is not used: {raw}"
        return None, [Problem(path, line, RULE, what, _where_it_is(folder, name))]
    extracted, problems = None, list[Problem]()
    if needs_text(name):
        extracted, problems = _read_extracted(folder, meta, path, line)
    original = Original.of(folder / name, raw, extracted, held=False)
    if meta.sha256 is None and not lines.is_wrong("sha256"):
        paste = f"Add this line:\nsha256: {original.sha256}"
        what = f"the checksum of the original “{name}” is missing"
        problems = [Problem(path, line, RULE, what, paste), *problems]
    return original, problems


def _where_it_is(folder: Path, name: str) -> str:
    """Say what to do about an original that is not there: another name, or another folder."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    files = folder.iterdir() if folder.is_dir() else ()
    there = [each.name for each in files if not _forbidden(folder, each.name)]
    same = [each for each in there if each.casefold() == bare.casefold()]
    if close := same or nearest(bare, there):
        return f"If it is this one, write:\noriginal: {scalar(close[0])}"
    if not _forbidden(folder.parent, bare):
        return f"Move the file from sources/ to sources/originals/{bare}."
    return "Put the file as received into sources/originals/ and write its name alone."


def _read_extracted(
    folder: Path, meta: SourceFrontMatter, path: str, line: int
) -> tuple[str | None, list[Problem]]:
    """Read the text beside a DOCX, PDF or HTML original, every byte as it stands."""
    name = f"{meta.original}.txt"
    raw = _forbidden(folder, name) or content(folder / name)
    try:
        text = raw if isinstance(raw, str) else raw.decode()
    except UnicodeDecodeError:
        raw = text = "it is not UTF-8"
    if isinstance(raw, str):
        what = f"the text of “{meta.original}” is not used: {raw}"
        hint = f"Put the text taken out of it into sources/originals/{name}, saved as UTF-8."
        return None, [Problem(path, line, RULE, what, hint)]
    if meta.text_sha256:
        return text, []
    what = f"the checksum of the text “{name}” is missing"
    paste = f"Add this line:\ntext_sha256: {hashlib.sha256(raw).hexdigest()}"
    return text, [Problem(path, line, RULE, what, paste)]


def _forbidden(folder: Path, name: str) -> str:
    """Say why a name must not be read, if so: it could lead out of the folder."""
    if name in {".", ".."} or any(sign in name for sign in "/\\:\0"):
        return "it is not the plain name of a file"
    if name.startswith(".") or plain_line(name) != name:
        return "its name begins with a dot or holds what is no letter, so it cannot be published"
    try:
        if folder.is_symlink() or (folder / name).is_symlink():
            return "it is a link to another place"
        missing = not (folder / name).exists()
    except OSError:  # a name longer than any file's
        missing = True
    return f"there is no file sources/originals/{name}" if missing else ""


def _check_encoding(meta: SourceFrontMatter, path: str, lines: KeyLines) -> list[Problem]:
    """Report an encoding that is not known."""
    name = meta.original_encoding
    try:
        b"x".decode(name)
        known = "escape" not in name.lower()
    except LookupError:
        known = False
    except ValueError:  # this one letter is not enough for UTF-16
        known = name.lower() != "undefined" and "\0" not in name
    if known:
        return []
    what = f"“{name}” is no encoding that is known"
    hint = "Write utf-8, utf-16, cp1252 (older Windows files) or iso-8859-1."
    return [Problem(path, lines.at("original_encoding"), RULE, what, hint)]


def _read_lock(file: Path) -> str | None:
    """Read a lock; None where there is none."""
    raw = None if file.is_symlink() else content(file)
    return raw.decode(errors="replace") if isinstance(raw, bytes) else None


def _unregistered(folder: Path, named: set[str]) -> tuple[str, ...]:
    """List the originals that no source names; the text of one that is named is no original."""
    originals = folder / "originals"
    if not originals.is_dir() or originals.is_symlink():
        return ()
    found = (each for each in originals.iterdir() if each.is_file())
    files = {each.name for each in found if not each.name.startswith(".")}
    texts = {f"{name}.txt" for name in files if needs_text(name)}
    return tuple(sorted(files - named - texts))
