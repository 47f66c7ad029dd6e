"""The documents of the corpus: how each is transcribed by hand, and the file as it is received.

The transcriptions stand in `transcriptions/`. Their front matter says what a careful human would
write of the document, and under `set` how the file is typeset from the words: as a form, with
hanging numbers, running heads, footnotes and all that makes a document hard to read. Web pages
and all that was laid out by hand stand in `pages/`, as they are received.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import frontmatter

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Part:
    """One block of a transcription."""

    kind: str
    """`heading`, `item`, `quotation`, `table`, `paragraph`, or the class of what is not prose."""
    lines: tuple[str, ...]
    """For a table its rows, as Markdown writes them without the line of dashes."""
    level: int = 0

    @property
    def text(self) -> str:
        """Give its words on one line."""
        return " ".join(" ".join(self.lines).split())

    @property
    def rows(self) -> list[list[str]]:
        """Give the cells of a table."""
        return [[cell.strip() for cell in line.strip("|").split("|")] for line in self.lines]


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it is received, and its transcription."""

    name: str
    """The name of the file."""
    keys: dict[str, Any]
    """What a human would write of it, and how it is set."""
    body: str
    parts: list[Part] = field(default_factory=list)

    @property
    def setting(self) -> dict[str, Any]:
        """Give how the file is typeset."""
        return dict(self.keys.get("set", {}))


def papers() -> list[Paper]:
    """Read all transcriptions."""
    found = []
    for file in sorted((HERE / "transcriptions").glob("*.md")):
        text = file.read_text(encoding="utf-8")
        head = re.sub(r"^title: (.*)$", _quoted, text, count=1, flags=re.MULTILINE)
        post = frontmatter.loads(head)
        found.append(
            Paper(str(post["file"]), dict(post.metadata), post.content, read(post.content))
        )
    return found


def _quoted(line: re.Match[str]) -> str:
    return f'title: "{line[1]}"'


def read(body: str) -> list[Part]:
    """Cut the body of a source into its blocks."""
    parts: list[Part] = []
    for chunk in re.split(r"\n\s*\n", body.strip()):
        lines = [line.replace("\\", "") for line in chunk.split("\n")]
        css = re.fullmatch(r"\{: \.(\w+) \}", lines[-1])
        if lines[0].startswith("- "):
            css_class = css[1] if css else "item"
            parts += [
                Part(
                    css_class,
                    (line.strip().removeprefix("- "),),
                    (len(line) - len(line.lstrip())) // 2,
                )
                for line in (lines[:-1] if css else lines)
            ]
        elif css:
            parts.append(Part(css[1], tuple(lines[:-1])))
        elif found := re.match(r"(#{2,4}) ", lines[0]):
            parts.append(Part("heading", (lines[0][found.end() :],), len(found[1])))
        elif lines[0].startswith("|"):
            parts.append(Part("table", tuple(line for line in lines if "| ---" not in line)))
        elif lines[0].startswith("> "):
            parts.append(Part("quotation", (lines[0][2:],)))
        else:
            parts.append(Part("paragraph", tuple(lines)))
    return parts
