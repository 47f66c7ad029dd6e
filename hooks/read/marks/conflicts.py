"""Two versions of some lines, which git leaves in a file where it could not join them."""

from hooks.read.marks.page_code import without_code

_BEGINS, _PARTS, _ENDS = "<<<<<<<", ("|||||||", "======="), ">>>>>>>"
"""See https://git-scm.com/docs/git-merge#_how_conflicts_are_presented."""
IN_CONFLICT = (
    "two versions of this file are in conflict here",
    "Keep one of them, and delete the lines of <, = and >.",
)
"""What is wrong, and what to do."""


def settled(text: str) -> tuple[str, list[int]]:
    r"""Keep of two versions in conflict the first, and give the lines on which conflicts begin.

    All else stays on its line; code may show what a conflict looks like.

    >>> settled("<<<<<<< HEAD\nred\n=======\nblue\n>>>>>>> lamp\nquay")
    ('\nred\n\n\n\nquay', [1])
    """
    if _BEGINS not in text and _ENDS not in text:
        return text, []
    marks = [line[:7] if line[7:8] in {"", " "} else "" for line in without_code(text).split("\n")]
    last = max((at for at, mark in enumerate(marks) if mark == _ENDS), default=0)
    kept, conflicts, is_open, is_theirs = [], list[int](), False, False
    for at, (mark, line) in enumerate(zip(marks, text.split("\n"), strict=True)):
        is_mark = mark in {_BEGINS, _ENDS} or (is_open and mark in _PARTS)
        if mark == _BEGINS or (mark == _ENDS and not is_open):
            conflicts.append(at + 1)
        if is_mark:
            is_open = mark != _ENDS
            is_theirs = mark in _PARTS and at < last
        kept.append("" if is_mark or is_theirs else line)
    return "\n".join(kept), conflicts
