"""Draw the picture that other sites show beside a link to this one, out of `card.svg`.

Run it as `python -m tests.browser.social_card` once the drawing has changed.
"""

import sys
from pathlib import Path

from hooks.edition.site_settings import CARD
from tests.browser.chromium import MISSING, find_chromium, launch

DRAWING = Path(__file__).with_name("card.svg")
PICTURE = Path(__file__).parents[2] / "hooks/publish/theme" / CARD


def main() -> str | None:
    """Photograph the drawing at 1200 by 630 pixels; say so where there is no browser."""
    path = find_chromium()
    if path is None:
        return MISSING
    with launch(path) as browser:
        page = browser.new_page(viewport={"width": 1200, "height": 630})
        page.set_content(f"<style>body {{ margin: 0 }}</style>{DRAWING.read_text('utf-8')}")
        page.screenshot(path=PICTURE)
    return None


if __name__ == "__main__":
    sys.exit(main())
