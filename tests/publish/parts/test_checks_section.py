"""What was checked, told at the end of a briefing."""

import re
from pathlib import Path

import pytest

from tests.publish.mill_site import BRIEFING, FRONT, publish


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Publish the small site once."""
    return publish(tmp_path_factory.mktemp("mill"))


def words(html: str) -> str:
    """Give the words of some HTML, white space collapsed."""
    return " ".join(re.sub(r"<[^>]*>", " ", html).split())


def test_a_briefing_tells_what_was_checked_and_what_was_not(pages: dict[str, str]) -> None:
    """The counts stand in a sentence; meaning is said not to be checked; the report is linked."""
    html = pages["briefings/weir.md"]
    told = words(html)
    assert "4 statements: 1 cites a source, 1 is background, 2 are editorial." in told
    assert "Quotations found word for word where they are cited: 2 of 2." in told
    assert "Whether a statement draws the right meaning from them is not checked." in told
    assert 'href="../../data/verification.json"' in html
    assert 'href="../../about/rules/"' in html


def test_an_accepted_warning_is_shown_with_its_reason(tmp_path: Path) -> None:
    """Readers see what an editor stands by, why, and the rule; markup in the reason is text."""
    accepted = [{"rule": "unsupported-figure", "words": "1720", "reason": "Read <on> the gate."}]
    body = BRIEFING.replace("It asks", "It was built in 1720 and asks")
    html = publish(tmp_path, {**FRONT, "accepted": accepted}, body)["briefings/weir.md"]
    assert "“1720”" in html
    assert "Read &lt;on&gt; the gate." in html
    assert 'href="../../about/rules/#unsupported-figure"' in html
