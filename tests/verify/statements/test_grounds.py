"""What cited places say."""

import pytest

from hooks.model.citations import CitedSource
from hooks.verify.statements.grounds import gather_grounds
from hooks.verify.statements.support import unsupported_figures
from tests.builders import organisation, person, site, source

LEE = person("ann-lee", other_names=["Skipper Lee"])
BOARD = organisation("board", posts=[{"id": "chair", "label": "Chair", "short_labels": ["Head"]}])
LETTER = source("lee-2021", "Ada Orme has 7 boats.\n\nThe quay leaks.", author="ann-lee")
WHOLE = site([LEE, BOARD], [], [LETTER])


def test_paragraphs_and_details_are_gathered() -> None:
    """The cited paragraph, title, date and parties, and no other paragraph."""
    found = gather_grounds([CitedSource("lee-2021", (1,))], WHOLE, {})
    assert "Ada Orme has 7 boats." in found.texts
    assert "The quay leaks." not in found.texts
    assert "ann-lee" in found.entities
    assert found.names("ann-lee", WHOLE.registry)
    assert not found.names("board", WHOLE.registry)


@pytest.mark.parametrize(
    ("words", "is_there"),
    [
        ("7 boats", True),
        ("1", False),
        ("2014", True),
        ("in March 2014", True),
        ("the 44", True),
        ("the 45", True),
    ],
)
def test_figures_of_paragraphs_and_details_count(words: str, *, is_there: bool) -> None:
    """Those of title, date and names of parties too; the number before a paragraph does not."""
    crew = organisation("crew", name="Crew 45")
    letter = source(
        "lee-2014",
        "1. Ada Orme has 7 boats.",
        numbering="printed",
        date="2014-03-05",
        title="On pier 44",
        publisher="crew",
    )
    found = gather_grounds([CitedSource("lee-2014", (1,))], site([crew], [], [letter]), {})
    assert (unsupported_figures(words, (), found.evidence) == []) is is_there


def test_an_absence_and_an_unknown_source_say_nothing() -> None:
    """What is not there bears nothing out."""
    cited = [CitedSource("lee-2021", absent="boats"), CitedSource("orme-1999")]
    assert gather_grounds(cited, WHOLE, {}).texts == ()


def test_every_name_of_somebody_counts() -> None:
    """Other names and short labels too."""
    assert WHOLE.registry.every_name("ann-lee") == ("Ann Lee", "Skipper Lee")
    assert WHOLE.registry.every_name("chair") == ("Chair", "Head")
