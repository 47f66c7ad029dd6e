"""What the style sheets of a received page hide from those who look at it."""

import pytest

from hooks.add.formats.hidden_styles import hidden_elements


@pytest.mark.parametrize(
    ("sheet", "hidden"),
    [
        (".draft { display: none }", {".draft"}),
        (".a, #b { visibility: hidden } i { display:none }", {".a", "#b", "i"}),
        (".draft { display: none } .draft { display: block }", set()),
        ("ul .draft { display: none }", set()),
        ("body { visibility: hidden }", set()),
        ("/* .draft { display: none } */ .late { display: none }", {".late"}),
        ("@media print { .menu { display: none } }", set()),
        ("@media (max-width: 600px) { .menu { display: none } }", set()),
        ("@media screen { .menu { display: none } }", {".menu"}),
        (".draft { color: red }", set()),
    ],
)
def test_a_rule_hides_what_it_selects_on_every_screen(sheet: str, hidden: set[str]) -> None:
    """A rule for paper, for some widths, of several parts, or taken back, hides nothing."""
    assert hidden_elements(f"<style>{sheet}</style>") == hidden


def test_a_sheet_for_paper_hides_nothing() -> None:
    """What a sheet is for may stand on its element."""
    assert not hidden_elements('<style media="print">.a { display: none }</style>')
    assert hidden_elements('<style media="screen">.a { display: none }</style>') == {".a"}
