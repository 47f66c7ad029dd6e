"""Family names, alone or with a style."""

import pytest

from tests.builders import BODY_LINE, link, link_text, page, person, site

LEE = person("ann-lee", honorific_prefix="Mrs")
OTHER = person("ben-lee")


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Ann Lee wrote. Mrs Lee came.", ["Ann Lee", "Mrs Lee"]),
        ("Ann Lee wrote. Lee came.", ["Ann Lee", "Lee"]),
        ("Mrs Lee came.", []),
        ("Lee came. Ann Lee wrote.", ["Ann Lee"]),
        ("Ann Lee wrote. Leeds came.", ["Ann Lee"]),
        ("Ann Lee wrote. Cara Lee came.", ["Ann Lee"]),
    ],
)
def test_it_counts_behind_the_full_name(text: str, exact: list[str]) -> None:
    """Before it, and as part of another name, it may be anybody's."""
    assert [each.exact for each in link_text(f"<p>{text}</p>", LEE).mentions] == exact


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("Lee came. Ann Lee wrote.", "Lee", "it counts only after a fuller mention"),
        ("Ann Lee wrote. Mr Lee came.", "Mr Lee", "it counts with a style only where"),
        ("Ann Lee wrote. Cara Lee came.", "Lee", "capitalised word, “Cara”"),
        ("Ann Lee wrote. They left (Lee, B., 2010).", "Lee", "it may be another word"),
        ("Ann Lee met Ben Lee. Lee came.", "Lee", "others of the same family name"),
    ],
)
def test_where_it_is_passed_over_the_reason_is_kept(text: str, words: str, reason: str) -> None:
    """Of each place where it stands and does not count, it is known which condition is not met."""
    (passed,) = link_text(f"<p>{text}</p>", LEE, OTHER).passed_over
    assert passed.words == words
    assert reason in passed.reason


def test_nobody_is_meant_where_two_may_be() -> None:
    """Two of one family name on a page make it nobody's."""
    found = link_text("<p>Ann Lee met Ben Lee. Lee wrote.</p>", LEE, OTHER)
    assert [each.exact for each in found.mentions] == ["Ann Lee", "Ben Lee"]


def test_a_style_counts_behind_the_full_name_of_whom_it_fits() -> None:
    """That another of the family was named before is not enough."""
    found = link_text("<p>Ben Lee met Mrs Lee. Ann Lee wrote. Mrs Lee left.</p>", LEE, OTHER)
    assert [each.exact for each in found.mentions] == ["Ben Lee", "Ann Lee", "Mrs Lee"]


@pytest.mark.parametrize(
    "filler",
    [
        "x  y  z  " * 20,
        "A\u00add\u00adm " * 20,
        "Zoe\u0308 " * 20,
        "Zoë " * 20,
        "plain words " * 20,
    ],
)
def test_what_is_told_of_it_has_its_own_line(filler: str) -> None:
    """Double spaces, soft hyphens and letters of two marks before it do not move the line."""
    html = f"<p>Ann Lee, Ben Lee.</p>\n<p>{filler}</p>\n<p>a</p>\n<p>Lee.</p>\n<p>b</p>\n<p>c</p>"
    whole = site([LEE, OTHER], [page("briefings/x.md", html)])
    _, problems = link(whole, "briefings/x.md", html)
    assert [(each.rule, each.line - BODY_LINE) for each in problems] == [("family-name-shared", 3)]
