"""Two colours of a site's own: told where they are hard to read, and made into a style sheet.

Ratios are those of https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio; small text needs 4.5 : 1.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from string import Template

from hooks.model.ids import nearest

KEYS = {"primary": "the bar at the top and the foot", "accent": "links"}
"""What each of the two colours is for."""
LIGHT = ("#ffffff", "#fbf9f4", "#fbe9bd")
DARK = ("#12191c", "#182226", "#57471c")
"""On what links stand in either scheme: page, box, marked words; as `site.css` has them."""
_FOOT = "#c1cfd3"
"""The faintest words at the foot of a page."""
_WHITE, _BLACK = "#ffffff", "#000000"
_ENOUGH = 4.5
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


def colour_mistakes(colours: Mapping[str, str], text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the key, what is wrong with its colour, and what to write.

    `text` is that of the settings, where a colour without quotation marks is a remark.
    """
    for key, value in colours.items():
        if key not in KEYS:
            close = nearest(key, KEYS)
            meant = f"Did you mean “{close[0]}”?" if close else f"Keys here: {', '.join(KEYS)}."
            yield key, f"“{key}” is no colour that can be set", meant
        elif not _HEX.fullmatch(value):
            found = re.search(rf"^\s*{key}:\s*(#[0-9a-fA-F]{{3,6}})\b", text, re.MULTILINE)
            why = ": behind a “#” without quotation marks nothing is read" if found else ""
            better = found[1] if found else "#123f4a"
            hint = f'Write six digits, in quotation marks:\n{key}: "{better}"'
            yield key, f"the colour “{key}” is none{why}", hint
    accent = _colour(colours, "accent")
    if accent and _least(accent, LIGHT) < _ENOUGH:
        page, _, marked = (f"{int(contrast(accent, each) * 10) / 10} to 1" for each in LIGHT)
        what = (
            f"the colour “accent”, {accent}, is too pale for links: their contrast is {page} on "
            f"the page and {marked} on marked words, and 4.5 to 1 is needed"
        )
        yield "accent", what, f'Write a darker one:\naccent: "{_until(accent, _BLACK, LIGHT)}"'


def style_sheet(colours: Mapping[str, str], template: str) -> str:
    """Fill in a style sheet: what stands on the colours, and what they are in the dark.

    A line that is about a colour which nobody has chosen is left out.
    """
    known: dict[str, str] = {}
    if primary := _colour(colours, "primary"):
        legible = contrast(_WHITE, primary) >= _ENOUGH
        known |= {"primary": primary, "on_primary": _WHITE if legible else _BLACK}
        known["primary_foot"] = _until(_mixed(primary, _BLACK, 0.3), _BLACK, (_FOOT,))
    if accent := _colour(colours, "accent"):
        known |= {"accent": accent, "accent_in_the_dark": _until(accent, _WHITE, DARK)}
    lines = template.splitlines(keepends=True)
    return "".join(
        Template(line).substitute(known)
        for line in lines
        if known.keys() >= {*Template(line).get_identifiers()}
    )


def _colour(colours: Mapping[str, str], key: str) -> str:
    """Give a colour; "" for one that is none, which is told."""
    return value if _HEX.fullmatch(value := colours.get(key, "")) else ""


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, from 1 to 21.

    >>> contrast("#fff", "#000000")
    21.0
    """
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((lighter + 0.05) / (darker + 0.05), 4)


def _luminance(colour: str) -> float:
    parts = (each / 255 for each in _parts(colour))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - as defined
        for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _least(colour: str, grounds: Iterable[str]) -> float:
    return min(contrast(colour, each) for each in grounds)


def _until(colour: str, towards: str, grounds: tuple[str, ...]) -> str:
    """Mix a colour with black or white, as little as makes it legible on all grounds."""
    shades = (_mixed(colour, towards, step / 50) for step in range(51))
    return next((each for each in shades if _least(each, grounds) >= _ENOUGH), towards)


def _mixed(colour: str, other: str, share: float) -> str:
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, ...]:
    digits = colour[1:] if len(colour) > 4 else "".join(each * 2 for each in colour[1:])  # noqa: PLR2004 - #abc
    return tuple(bytes.fromhex(digits))
