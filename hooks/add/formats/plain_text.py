"""Plain text files and PDF as an extract: their lines, without those of the paper, as blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hooks.add.blocks.extract import Extract
from hooks.add.blocks.furniture import find_furniture
from hooks.add.blocks.paragraphs import assemble

if TYPE_CHECKING:
    from hooks.add.blocks.paragraphs import Assembly
    from hooks.add.blocks.text_lines import Line


def from_lines(text: str, lines: list[Line], *, encoding: str = "") -> Extract:
    """Make an extract of a document that has no structure but its lines."""
    furniture = find_furniture(lines)
    kept = [line for at, line in enumerate(lines) if at not in furniture]
    has_pages = bool(lines) and lines[-1].page > 1
    assembly = assemble(kept, text, has_pages=has_pages)
    repairs = tuple(sorted([*furniture.values(), *assembly.repairs]))
    return Extract(
        text, tuple(assembly.blocks), repairs, _to_check(assembly, len(furniture)), {}, encoding
    )


def _to_check(assembly: Assembly, furniture: int) -> tuple[str, ...]:
    """Say what was decided by appearance only."""
    checks = ["Paragraphs, headings and items were told apart by their look: compare each."]
    if furniture:
        checks.append(
            "Lines at the edges of pages that were taken for running heads or page numbers: "
            f"{furniture}. Each is listed under `corrections`."
        )
    words = sum(1 for each in assembly.repairs if each.replacement)
    if words:
        checks.append(
            f"Words divided at the ends of lines that were joined: {words}. Does each have the "
            "hyphen that it needs? See `corrections`."
        )
    checks += [
        f"A paragraph was joined over a break, where | stands: “{joint}”. Is it one sentence?"
        for joint in assembly.joints
    ]
    if any(block.rows for block in assembly.blocks):
        checks.append("A table was recognised by its columns: compare every cell.")
    return tuple(checks)
