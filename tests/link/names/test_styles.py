"""Styles before names and letters behind them."""

import pytest

from hooks.link.names.styles import against, letters_after, plain_style, style_at, styles_before


@pytest.mark.parametrize(
    ("before", "styles"),
    [
        ("told Mr ", "Mr "),
        ("told Mr. ", "Mr. "),
        ("told Cllr Dr ", "Cllr Dr "),
        ("told The Rt Hon Sir ", "The Rt Hon Sir "),
        ("told MRS ", "MRS "),
        ("told ", ""),
        ("the word mister ", ""),
        ("told Mr", ""),
        ("anti-Mr ", ""),
    ],
)
def test_styles_belong_to_the_name(before: str, styles: str) -> None:
    """All that stand right before it, with or without full stops."""
    text = f"{before}Lee"
    assert text[styles_before(text, len(before)) : len(before)] == styles


def test_a_style_of_somebodys_own_counts_too() -> None:
    """Front matter may give one that is not usual."""
    text = "told Skipper Lee"
    assert text[styles_before(text, 13, ("Skipper",)) :] == "Skipper Lee"
    assert styles_before(text, 13) == 13


@pytest.mark.parametrize(
    ("after", "letters"),
    [
        (" MP said", " MP"),
        (", CBE, QPM, said", ", CBE, QPM"),
        (" M.P. said", " M.P."),
        (" MP.", " MP"),
        (" MPs said", ""),
        (" MP-elect", ""),
        (" and MP", ""),
    ],
)
def test_letters_belong_to_the_name(after: str, letters: str) -> None:
    """Those right behind it; a plural and a longer word are none."""
    text = f"Lee{after}"
    assert text[3 : letters_after(text, 3)] == letters


def test_styles_are_compared_without_their_typography() -> None:
    """Full stops, case and the article make no other style."""
    assert style_at("told Prof. Lee", 11) == plain_style("prof") == "prof"
    assert plain_style("The Rt. Hon.") == plain_style("Rt Hon")
    assert style_at("told Lee", 5) == ""


@pytest.mark.parametrize(
    ("styles", "others"),
    [
        ({"mr"}, {"mrs", "ms", "miss", "dame", "lady", "baroness"}),
        ({"dame", "dr"}, {"mr", "sir", "lord", "baron"}),
        ({"dr"}, set()),
    ],
)
def test_who_bears_some_styles_does_not_bear_others(styles: set[str], others: set[str]) -> None:
    """`Mr` is none of somebody who is `Mrs`; a doctor may be either."""
    assert against(styles) == others
