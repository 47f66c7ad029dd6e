"""The date of a document."""

import pytest

from hooks.add.blocks.extract import Block, Kind
from hooks.add.document_date import find_date

PROSE = "The board agreed that it would go on with the plan for the quay in the spring. " * 3


def _date(*texts: str, **properties: str) -> str:
    blocks = [Block(Kind.PARAGRAPH, (text,)) for text in texts]
    return str(find_date(blocks, properties, "2024-01-01")[0])


@pytest.mark.parametrize(
    ("texts", "date"),
    [
        (("Harbour Board", "12 May 2021", PROSE), "2021-05-12"),
        (("3 March 2020", "Date of report: 12 May 2021", PROSE), "2021-05-12"),
        ((PROSE, "Dated: 12 May 2021"), "2021-05-12"),
        ((PROSE, "Next meeting: 12 May 2021"), "2021-05-12"),
        (("Report for the year ended 31 March 2020", "Laid on 12 May 2021", PROSE), "2021-05-12"),
        ((PROSE,), "2024-01-01"),
    ],
)
def test_what_says_so_itself_goes_before_the_rest(texts: tuple[str, ...], date: str) -> None:
    """A label, then a date alone on its line, then any; today is the last resort."""
    assert _date(*texts) == date


def test_the_file_may_know_it() -> None:
    """Where its words give no better one."""
    assert _date(PROSE, date="2020-02-02") == "2020-02-02"
    assert _date("12 May 2021", PROSE, date="2020-02-02") == "2021-05-12"


@pytest.mark.parametrize(
    ("head", "date"),
    [("Version", "2022-11"), ("Boat", "2020-02-02")],
)
def test_a_table_of_versions_tells_the_date_of_the_last(head: str, date: str) -> None:
    """However its rows are sorted; another table tells of something else."""
    rows = (
        (head, "Date", "What"),
        ("2", "November 2022", "Oars"),
        ("1", "May 2017", "New"),
    )
    blocks = [
        Block(Kind.HEADING, ("Boats",)),
        Block(Kind.TABLE, (), rows),
        Block(Kind.PARAGRAPH, (PROSE,)),
    ]
    assert str(find_date(blocks, {"date": "2020-02-02"}, "2024-01-01")[0]) == date
