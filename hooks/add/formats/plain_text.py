"""Plain text files and PDF as an extract: their lines, without those of the paper, as blocks."""

from hooks.add.blocks.extract import Block, Extract, Kind
from hooks.add.lines.divided_words import DIVIDED, KEPT
from hooks.add.lines.furniture import find_furniture
from hooks.add.lines.paragraphs import Assembly, assemble
from hooks.add.lines.text_lines import Line, on_pages, text_lines
from hooks.add.lines.touching_columns import with_cells


def from_text(text: str, encoding: str = "") -> Extract:
    """Make an extract of a plain text; a form feed ends a page."""
    return from_lines(text, with_cells(text_lines(text)), encoding=encoding)


def from_lines(text: str, lines: list[Line], *, encoding: str = "") -> Extract:
    """Make an extract of a document that has no structure but its lines."""
    furniture = find_furniture(lines)
    paper = {*furniture.left_out, *furniture.kept}
    kept = [line for at, line in enumerate(lines) if at not in paper]
    has_pages = bool(lines) and lines[-1].page > 1
    assembly = assemble(kept, text, has_pages=has_pages)
    repairs = tuple(sorted([*furniture.left_out.values(), *assembly.repairs]))
    heads = tuple(lines[at].text for at in sorted(furniture.kept))
    blocks = assembly.blocks
    if heads:
        head = Block(Kind.PARAGRAPH, heads, css_class="unnumbered")
        blocks = [on_pages(head, lines[:1]), *blocks]
    checks = _to_check(assembly, len(furniture.left_out))
    return Extract(text, tuple(blocks), repairs, checks, {}, encoding)


def _to_check(assembly: Assembly, furniture: int) -> tuple[str, ...]:
    """Say what was decided by appearance only."""
    checks = ["Paragraphs, headings and items were told apart by their look: compare each."]
    if furniture:
        checks.append(
            "Lines at the edges of pages that were taken for running heads or page numbers: "
            f"{furniture}. Each is listed under `corrections`."
        )
    words = [each for each in assembly.repairs if each.reason in {DIVIDED, KEPT}]
    if words:
        listed = ", ".join(dict.fromkeys(each.replacement for each in words))
        checks.append(
            f"Words divided at the ends of lines: {listed}. Does each have the hyphen that it "
            "needs, and no other? See `corrections`."
        )
    if assembly.notes:
        checks.append(
            f"Notes at the feet of pages: {assembly.notes}. Each stands below the paragraph at "
            "the end of its page, without a number: is each of them whole?"
        )
    checks += [
        f"A paragraph was joined over a break, where | stands: “{joint}”. Is it one sentence?"
        for joint in assembly.joints
    ]
    if any(block.rows for block in assembly.blocks):
        checks.append("A table was recognised by its columns: compare every cell.")
    return tuple(checks)
