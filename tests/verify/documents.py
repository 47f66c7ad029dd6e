"""Documents for tests: sources made of a few lines."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hooks.model.key_lines import KeyLines
from hooks.model.sources import Heading, Original, Paragraph, Source, SourceFrontMatter
from hooks.read.words.transcription import transcribe
from hooks.verify.texts.corpus import Corpus


def source(name: str, blocks: Iterable[str]) -> Source:
    """Make a source: a block that begins with `# ` is a heading, with `~ ` unnumbered."""
    made: list[Paragraph | Heading] = []
    numbers = {"para": 0, "nn": 0}
    for line, block in enumerate(blocks, 1):
        if block.startswith("# "):
            made.append(Heading(f"heading-{line}", block[2:], line, 2))
            continue
        kind = "nn" if block.startswith("~ ") else "para"
        numbers[kind] += 1
        anchor = f"para_nn_{numbers['nn']}" if kind == "nn" else f"para_{numbers['para']}"
        made.append(Paragraph(anchor, block.removeprefix("~ "), line))
    meta = SourceFrontMatter.model_validate(
        {"type": "letter", "title": name, "date": "1998-04-07", "original": f"{name}.txt"}
    )
    return Source(name, f"sources/{name}.md", meta, KeyLines(), b"", tuple(made), None, None)


def corpus(documents: Mapping[str, Iterable[str]]) -> Corpus:
    """Make a corpus of sources by id."""
    return Corpus({name: source(name, blocks) for name, blocks in documents.items()})


_LINES = KeyLines({("sha256",): 7, ("corrections", 0, "original"): 12, ("checked",): 9})


def transcribed(body: str, original: bytes, extracted: str | None = None, **keys: Any) -> Source:  # noqa: ANN401  # as YAML has it
    """Make a source whose body begins on line 20."""
    digest = hashlib.sha256(original).hexdigest()
    values = {"type": "letter", "title": "A", "date": "1901", "sha256": digest, **keys}
    name = "a.txt" if extracted is None else "a.pdf"
    meta = SourceFrontMatter.model_validate({"original": name, **values})
    transcript = transcribe(body, "sources/a.md", 20)
    return Source(
        id="a",
        path="sources/a.md",
        meta=meta,
        lines=_LINES,
        words=transcript.words,
        blocks=transcript.blocks,
        original=Original.of(Path(meta.original), original, extracted, held=True),
        lock=None,
    )
