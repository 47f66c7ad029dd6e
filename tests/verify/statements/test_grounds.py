"""What cited places say."""

from hooks.model.citations import CitedSource
from hooks.verify.statements.grounds import gather_grounds
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


def test_an_absence_and_an_unknown_source_say_nothing() -> None:
    """What is not there bears nothing out."""
    cited = [CitedSource("lee-2021", absent="boats"), CitedSource("orme-1999")]
    assert gather_grounds(cited, WHOLE, {}).texts == ()


def test_every_name_of_somebody_counts() -> None:
    """Other names and short labels too."""
    assert WHOLE.registry.every_name("ann-lee") == ("Ann Lee", "Skipper Lee")
    assert WHOLE.registry.every_name("chair") == ("Chair", "Head")
