"""How near `add` comes to what careful humans make of the documents of the corpus.

`python -m tests.add.score` prints the score; `--differences` shows each block that is not as a
human has it, and `NAME` scores only files whose names hold it.
"""

import difflib
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import frontmatter

from hooks.add.formats.document import extract
from hooks.add.new_source import NewSource, Received, new_source
from hooks.model.refusal import Refusal
from hooks.model.registry import Registry
from hooks.model.site import Site
from tests.add.corpus.papers import Paper, Part, papers, read
from tests.add.corpus.received_file import received_file

NOBODY = Site({}, Registry({}, {}, {}, ()), {}, ())
_FILED = "2024-11-11"
"""The day on which the files of the corpus were last changed."""


@dataclass(slots=True)
class Score:
    """Counts of what is right, of what there should be, and of what was made."""

    right: Counter[str] = field(default_factory=Counter)
    wanted: Counter[str] = field(default_factory=Counter)
    made: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)

    def count(self, measure: str, wanted: Iterable[object], made: Iterable[object]) -> None:
        """Count what is in both, each as often as it is there."""
        one, other = Counter(map(str, wanted)), Counter(map(str, made))
        self.right[measure] += (one & other).total()
        self.wanted[measure] += one.total()
        self.made[measure] += other.total()
        self.differences += [f"  {measure} - {each}" for each in one - other]
        self.differences += [f"  {measure} + {each}" for each in other - one]

    def add(self, other: "Score") -> None:
        """Take the counts of another score."""
        self.right += other.right
        self.wanted += other.wanted
        self.made += other.made

    def lines(self) -> Iterator[str]:
        """Write each measure: how much of what is wanted was found, how much of it is right."""
        for measure, wanted in self.wanted.items():
            right, made = self.right[measure], self.made[measure]
            found, precise = right / wanted, right / made if made else 1
            counted = f"{measure:<12} {right:>4} of {wanted:>4}"
            yield f"{counted} = {found:>4.0%} found, {precise:>4.0%} right"


def score(paper: Paper, made: NewSource | None) -> Score:
    """Compare what was made of a document, if anything, with what a human makes of it."""
    counts = Score()
    post = frontmatter.loads(made.text if made else "")
    parts = read(post.content) if made else []
    wanted, found = _words(paper.parts), _words(parts)
    matched = difflib.SequenceMatcher(a=wanted, b=found, autojunk=False).get_matching_blocks()
    counts.right["words"] += sum(block.size for block in matched)
    counts.wanted["words"] += len(wanted)
    counts.made["words"] += len(found)
    for measure, kinds in (
        ("paragraphs", {"paragraph", "quotation"}),
        ("headings", {"heading"}),
        ("items", {"item"}),
        ("tables", {"table"}),
    ):
        counts.count(
            measure,
            [_shown(part) for part in paper.parts if part.kind in kinds],
            [_shown(part) for part in parts if part.kind in kinds],
        )
    classes = {"paragraph", "quotation", "heading", "item", "table"}
    counts.count(
        "other blocks",
        [f"{part.kind}: {part.lines}" for part in paper.parts if part.kind not in classes],
        [f"{part.kind}: {part.lines}" for part in parts if part.kind not in classes],
    )
    _details(counts, paper, dict(post.metadata), made)
    return counts


def _words(parts: Iterable[Part]) -> list[str]:
    return re.findall(r"[^\s|]+", " ".join(part.text for part in parts))


def _shown(part: Part) -> str:
    text = " ".join(part.text.split())
    return f"{'  ' * part.level}{text}" if part.kind == "item" else text


def _details(counts: Score, paper: Paper, keys: dict[str, Any], made: NewSource | None) -> None:
    """Compare the front matter, and the names for whom pages are proposed."""
    for key in ("type", "title", "date", "numbering", "language"):
        standard = {"numbering": "added", "language": "en-GB"}.get(key, "")
        wanted, found = paper.keys.get(key, standard), keys.get(key, standard)
        counts.count(key, [wanted], [found] if made else [])
    to_check = made.to_check if made else ()
    for key in ("author", "recipient"):
        if name := paper.keys.get(key):
            counts.wanted["who"] += 1
            said = any(each.startswith(f"{key}:") and name in each for each in to_check)
            counts.right["who"] += said
            counts.made["who"] += any(each.startswith(f"{key}:") for each in to_check)
            counts.differences += [] if said else [f"  who - {key} {name}"]
    pages = [page.name for page in made.pages] if made else []
    counts.count("names", [*paper.keys["people"], *paper.keys["bodies"]], pages)
    problems = made.problems if made else ()
    counts.differences += [f"  PROBLEM {each.as_line()}" for each in problems]
    counts.count("faithful", [True], [not problems] if made else [])


def take(paper: Paper) -> NewSource | Refusal:
    """Add a document to an empty site."""
    return take_file(paper.name, received_file(paper))


def take_file(name: str, raw: bytes) -> NewSource | Refusal:
    """Add a file to an empty site."""
    extracted = extract(name, raw, lambda *_: None)
    if isinstance(extracted, Refusal):
        return extracted
    return new_source(NOBODY, Received(name, raw, extracted, _FILED), "", keep_name=True)


def main(arguments: list[str]) -> None:
    """Print the score."""
    total = Score()
    wanted = [each for each in arguments if not each.startswith("-")]
    for paper in papers():
        if wanted and not any(each in paper.name for each in wanted):
            continue
        begun = time.process_time()
        made = take(paper)
        spent = time.process_time() - begun
        counts = score(paper, None if isinstance(made, Refusal) else made)
        total.add(counts)
        if "--differences" in arguments:
            print(f"{paper.name}  {spent:.2f} s", *counts.differences, sep="\n")  # noqa: T201 - the result of the command
        if "--text" in arguments and not isinstance(made, Refusal):
            print(made.text, *made.to_check, sep="\n")  # noqa: T201 - as above
    print(*total.lines(), sep="\n")  # noqa: T201 - as above


if __name__ == "__main__":
    main(sys.argv[1:])
