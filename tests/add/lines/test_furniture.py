"""Running heads and numbers of pages."""

import pytest

from hooks.add.lines.furniture import find_furniture
from hooks.add.lines.text_lines import Line, Segment, text_lines

PAGE = "Harbour Board{gap}{words}\n\nPage {number} of 3"


def _pages(*words: str) -> str:
    pages = [
        f"Harbour Board minutes\n\n{text}\nand more of it\nand more\n\nPage {at} of {len(words)}"
        for at, text in enumerate(words, 1)
    ]
    return "\f".join(pages)


def test_what_is_on_every_page_belongs_to_the_paper() -> None:
    """A head stays where it stands first; numbers of pages go."""
    text = _pages("It leaks.", "It was mended.", "It leaks again.")
    lines = text_lines(text)
    found = find_furniture(lines)
    out = [lines[at].text for at in found.left_out]
    assert out.count("Harbour Board minutes") == 2
    assert [line for line in out if line.startswith("Page")] == [
        "Page 1 of 3",
        "Page 2 of 3",
        "Page 3 of 3",
    ]
    assert [lines[at].text for at in found.kept] == ["Harbour Board minutes"]


def test_one_page_has_no_furniture_but_its_number() -> None:
    """Nothing can be repeated."""
    lines = text_lines("Harbour Board\n\nIt leaks.\n\nThe end")
    found = find_furniture(lines)
    assert (found.left_out, found.kept) == ({}, frozenset())


@pytest.mark.parametrize(
    ("foot", "goes"),
    [("31", True), ("Lamps 3", True), ("The lamps Page 1 of 1", True), ("1 The clerk", False),
     ("Charity 1234567", False)],
)  # fmt: skip
def test_a_small_line_far_below_all_others_may_be_the_number_of_the_page(
    foot: str, *, goes: bool
) -> None:
    """Be there one page; a note begins with its number and stays."""
    texts = ["The quay", "It leaks.", "It leaks again.", foot]
    lines = [
        Line((Segment(text, 0, 100, top, 8 if text == foot else 11),), 0, 1)
        for text, top in zip(texts, (10, 22, 34, 300), strict=True)
    ]
    assert [*find_furniture(lines).left_out] == ([3] if goes else [])


@pytest.mark.parametrize(
    ("words", "height", "gap", "times"),
    [
        ("Harbour Board", 8, 30, 1),
        ("Harbour Board", 11, 30, 0),
        ("Harbour Board", 8, 12, 0),
        ("Figure 2: the quay", 8, 30, 0),
    ],
)
def test_a_small_line_far_above_a_later_page_is_a_running_head(
    words: str, height: float, gap: float, times: int
) -> None:
    """The first page of a report often has none, and the second is the only other."""

    def line(words: str, page: int, top: float, height: float = 11) -> Line:
        return Line((Segment(words, 50, 300, top, height),), top.__hash__(), 0, page)

    pages = [line("It leaks.", page, 100 + 12 * at) for page in (1, 2) for at in range(4)]
    head = line(words, 2, 100 - gap, height)
    lines = [*pages[:4], head, *pages[4:]]
    assert [lines[at].text for at in find_furniture(lines).left_out] == [words] * times


@pytest.mark.parametrize("sign", ["{}", "- {} -"])
def test_a_number_at_the_top_of_the_pages_is_no_running_head(sign: str) -> None:
    """It goes from the first page as well, and is not kept beside."""
    lines = [
        Line((Segment(text, 50, 300, top, 11),), 100 * page + top, 100 * page + top + 9, page)
        for page in (1, 2, 3)
        for text, top in ((sign.format(page), 10), (f"It leaks{'!' * page}", 60), ("Again.", 72))
    ]
    found = find_furniture(lines)
    assert [lines[at].page for at in found.left_out] == [1, 2, 3]
    assert found.kept == frozenset()
