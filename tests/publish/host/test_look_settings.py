"""Files and colours for the look of a site, as the settings name them."""

from pathlib import Path
from typing import Any

import pytest

from hooks.build import open_site


def told(root: Path, **settings: Any) -> list[str]:  # noqa: ANN401 - as the host has them
    """Give what is said of the settings of a site with two files for its look."""
    for name in ("logo.svg", "own.css"):
        (root / "docs/assets").mkdir(parents=True, exist_ok=True)
        (root / "docs/assets" / name).write_text("x")
    (root / "mkdocs.yml").write_text("site_name: x\nextra:\n  logo: x\n  colours:\n    accent: x\n")
    problems = open_site(root, {"site_name": "x", **settings}).problems
    return [f"{each.line} {each.severity} {each.text} | {each.hint}" for each in problems]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"extra": {"logo": "assets/logo.svg"}}, ""),
        ({"logo": "assets/logo.svg"}, ""),
        ({"extra_css": ["assets/own.css"]}, ""),
        ({"extra": {"colours": {"primary": "#123f4a", "accent": "#0a5a6b"}}}, ""),
        ({"extra": {"logo": "logo.svg"}}, "3 error “logo” names “logo.svg”, and there is no file"),
        ({"logo": "assets/x.png"}, "no file docs/assets/x.png | Put the file there"),
        ({"extra_css": ["own.css"]}, "“extra_css” names “own.css”, and there is no file"),
        (
            {"extra_css": ["https://fonts.example/a.css"]},
            "lies on another server | Readers ask nobody but this site: save it as docs/assets/a.c",
        ),
        ({"extra_javascript": ["//x.example/a.js"]}, "lies on another server"),
        ({"extra": {"colours": {"accent": "#7fd"}}}, "5 error the colour “accent”, #7fd, is too p"),
        ({"extra": {"colours": {"primary": None}}}, "the colour “primary” is none"),
        ({"palette": {"primary": "teal"}}, "notice “palette” changes nothing here"),
    ],
)
def test_look(tmp_path: Path, settings: dict[str, Any], said: str) -> None:
    """What is not there, lies elsewhere or is hard to read is told at its line; the rest is not."""
    found = told(tmp_path, **settings)
    assert len(found) == bool(said), found
    assert said in "".join(found)
