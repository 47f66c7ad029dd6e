"""Two colours of a site's own: what is said of them, and that all words stay legible."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hooks.publish.host.own_colours import DARK, LIGHT, colour_mistakes, contrast, style_sheet

SHEETS = Path(__file__).parents[3] / "hooks/publish/theme/assets/stylesheets"
TEMPLATE = (SHEETS / "colours.css").read_text("utf-8")
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def values(**colours: str) -> dict[str, list[str]]:
    """Give what each variable of the sheet becomes, in its order."""
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r"--([\w-]+): (#\w+);", style_sheet(colours, TEMPLATE)):
        found.setdefault(name, []).append(value)
    return found


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000", "#fff", 21), ("#777777", "#ffffff", 4.48), ("#00f", "#fff", 8.59)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    """As other calculators have it, whichever of the two comes first."""
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.01)


@given(COLOURS, COLOURS)
def test_all_words_are_legible(primary: str, accent: str) -> None:
    """On the bar, at the foot, links in the dark, whatever is chosen; in the light it is told."""
    made = values(primary=primary, accent=accent)
    on_bar = contrast(made["md-primary-fg-color"][0], made["md-primary-bg-color"][0])
    assert on_bar >= 4.5
    assert contrast(made["md-footer-bg-color"][0], "#c1cfd3") >= 4.5
    light, dark = made["md-typeset-a-color"]
    assert all(contrast(dark, ground) >= 4.5 for ground in DARK)
    is_legible = all(contrast(light, ground) >= 4.5 for ground in LIGHT)
    told = list(colour_mistakes({"primary": primary, "accent": accent}, ""))
    assert bool(told) is not is_legible
    for _, _, hint in told:
        assert not list(colour_mistakes({"accent": hint.split('"')[1]}, ""))


@pytest.mark.parametrize(
    ("colours", "text", "what", "hint"),
    [
        (
            {"accent": "#5fb0c0"},
            "",
            "“accent”, #5fb0c0, is too pale for links: their contrast is 2.4 to 1 on the page",
            'accent: "#',
        ),
        ({"primary": "None"}, "  primary: #0a5", "behind a “#”", 'primary: "#0a5"'),
        ({"primary": "teal"}, "  primary: teal", "the colour “primary” is none", "six digits"),
        ({"acent": "#000"}, "", "“acent” is no colour that can be set", "“accent”?"),
        ({"third": "#000"}, "", "“third” is no colour that can be set", "primary, accent"),
    ],
)
def test_what_is_said(colours: dict[str, str], text: str, what: str, hint: str) -> None:
    """The ratio where it is too low, and what to write."""
    ((_, said, better),) = colour_mistakes(colours, text)
    assert what in said
    assert hint in better


def test_a_colour_that_is_not_chosen_is_left_to_the_theme() -> None:
    """So that one of the two can be set alone."""
    assert values(accent="#004400").keys() == {"md-accent-fg-color", "md-typeset-a-color"}
    assert "md-typeset-a-color" not in values(primary="#004400")


def test_the_grounds_are_those_of_the_site() -> None:
    """What links are held against is what they stand on."""
    sheet = (SHEETS / "site.css").read_text("utf-8")
    for grounds, scheme in ((LIGHT, "default"), (DARK, "slate")):
        block = sheet.partition(f'[data-md-color-scheme="{scheme}"]')[2].partition("}")[0]
        for name, value in zip(("paper", "marked"), grounds[1:], strict=True):
            assert f"--{name}: {value};" in block
