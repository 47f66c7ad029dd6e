"""The bodies that a line names."""

import pytest

from hooks.add.found_bodies import bodies_of, in_usual_case, may_be_person


@pytest.mark.parametrize(
    ("line", "bodies"),
    [
        ("Mold Borough Council and Mold Constabulary agreed.",
         ["Mold Borough Council", "Mold Constabulary"]),
        ("An email from Ephraim Dodd of Tarnside Rescue Service", ["Tarnside Rescue Service"]),
        ("IN THE COURT OF FENLAND DRAINAGE BOARD", ["Court of Fenland Drainage Board"]),
        ("Provider Willow Care Limited", ["Willow Care Limited"]),
        ("Harbour Homes Ltd of Quay Street", ["Harbour Homes Ltd"]),
        ("Inspection of Eel Lane Primary School", ["Eel Lane Primary School"]),
        ("The Licensing Sub-Committee met", ["Licensing Sub-Committee"]),
        ("Merrin Lifeboat Station", ["Merrin Lifeboat Station"]),
        ("Trust Chief Executive", []),
        ("The Board of Governors", []),
        ("Children’s Services", []),
        ("Fire and Rescue Service", []),
        ("Public Authority: Mold Council", ["Mold Council"]),
        ("MOLD NAVIGATION LTD Interested Party", ["Mold Navigation Ltd"]),
        ("the High Court of Justice", ["High Court of Justice"]),
        ("Friends of the Weir", ["Friends of the Weir"]),
        ("Chair of the Pier Committee of Mold Council", ["Pier Committee", "Mold Council"]),
        ("Press Office", []),
        ("Member of Parliament for the Moorlands", []),
    ],
)  # fmt: skip
def test_a_body_has_a_name_of_its_own(line: str, bodies: list[str]) -> None:
    """Two in one breath are two; boards of offices, parts of bodies and seats are none."""
    assert [*bodies_of(line)] == bodies


@pytest.mark.parametrize(
    ("line", "usual"),
    [
        ("BY SHERIFF AILSA CROY", "By Sheriff Ailsa Croy"),
        ("on behalf of GWENDOLEN MOSS, farmer", "on behalf of Gwendolen Moss, farmer"),
        ("Before: MRS JUSTICE HALLAM", "Before: Mrs Justice Hallam"),
        ("the NHS and the BBC", "the NHS and the BBC"),
        ("RT HON UNA PIKE MP", "Rt Hon Una Pike MP"),
    ],
)
def test_capitals_are_written_as_others_are(line: str, usual: str) -> None:
    """Initials apart."""
    assert in_usual_case(line) == usual


def test_a_word_of_a_title_may_be_a_given_name_behind_a_style() -> None:
    """A bill is none, and Mr Bill Nyland has one."""
    assert not may_be_person("Bill Nyland")
    assert may_be_person("Bill Nyland", "We met Mr Bill Nyland.")
    assert not may_be_person("Neutral Citation Number")
