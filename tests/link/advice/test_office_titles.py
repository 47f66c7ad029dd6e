"""A person of a source beside the title of an office that its date gives to somebody else."""

from pathlib import Path

import pytest

from tests.verify.small_sites import check_folder, write_site

WEB = [{"url": "https://a.example"}]
PEOPLE = {
    "ruth-vale": {
        "name": "Ruth Vale",
        "memberships": [
            {"post": "cc", "start_date": "2010-01-01", "end_date": "2014-12-31", "sources": WEB}
        ],
    },
    "jo-lee": {
        "name": "Jo Lee",
        "memberships": [
            {"post": "cc", "start_date": "2015-01-01", "end_date": "2020-12-31", "sources": WEB}
        ],
    },
}
BODIES = {
    "marr-police": {
        "name": "Marr Police",
        "posts": [
            {
                "id": "cc",
                "label": "Chief Constable of Marr Police",
                "short_labels": ["Chief Constable"],
            }
        ],
    }
}


def told(folder: Path, body: str, date: str = "2019-03-05") -> list[str]:
    """Give what is said of a source."""
    sources = {"letter": {"front": {"date": date}, "body": body}}
    write_site(folder, {"sources": sources, "people": PEOPLE, "organisations": BODIES})
    found = check_folder(folder).problems
    return [each.as_line() for each in found if each.rule == "unsupported-detail"]


@pytest.mark.parametrize(
    "body",
    [
        "Ruth Vale, Chief Constable, wrote to Marr Police.",
        "Ruth Vale, the Chief Constable of Marr Police, said so.",
        "Chief Constable Ruth Vale said that Marr Police would come.",
        "The Chief Constable of Marr Police, Ruth Vale, said so.",
        "Marr Police was led by Ruth Vale (Chief Constable).",
        "Jo Lee told Chief Constable Ruth Vale of Marr Police.",
        "Marr Police came.\n\nRuth Vale\nChief Constable\n{: .signature }",
        "Ruth Vale\nChief Constable of Marr Police\n{: .address }\n\nWords.",
    ],
)
def test_the_title_of_somebody_else_is_told(tmp_path: Path, body: str) -> None:
    """Before or behind a name, in prose or in a signature: the date or a membership is wrong."""
    (problem,) = told(tmp_path, body)
    assert "“Ruth Vale” has the title “Chief Constable" in problem
    assert "5 March 2019, was that of Jo Lee" in problem


@pytest.mark.parametrize(
    ("body", "date"),
    [
        ("Ruth Vale, Chief Constable of Marr Police, said so.", "2012-03-05"),
        ("Ruth Vale, Chief Constable of Marr Police, said so.", "2022-03-05"),
        ("The former Chief Constable of Marr Police, Ruth Vale, said so.", "2019-03-05"),
        ("Ruth Vale, acting Chief Constable of Marr Police, said so.", "2019-03-05"),
        ("Ruth Vale, Chief Constable until 2014, led Marr Police.", "2019-03-05"),
        ("In 2012 Ruth Vale, Chief Constable of Marr Police, said so.", "2019-03-05"),
        ("Ruth Vale, Chief Constable of Northumbria, told Marr Police.", "2019-03-05"),
        ("Ruth Vale told Chief Constable Jo Lee of Marr Police.", "2019-03-05"),
        ("Ruth Vale told the Chief Constable of Marr Police.", "2019-03-05"),
        ("Present: Ruth Vale, Chief Constable, Jo Lee and Marr Police.", "2019-03-05"),
        ("Present: Ruth Vale, the Chief Constable and Marr Police.", "2019-03-05"),
        ("Ruth Vale and the Chief Constable of Marr Police, Jo Lee, met.", "2019-03-05"),
        ("It says “Ruth Vale, Chief Constable of Marr Police, came”.", "2019-03-05"),
        ("> Ruth Vale, Chief Constable of Marr Police, came.", "2019-03-05"),
        ("| Ruth Vale | Chief Constable of Marr Police |\n| --- | --- |\n| a | b |", "2019-03-05"),
        ("Ruth Vale\nJo Lee\nChief Constable of Marr Police\n{: .signature }", "2019-03-05"),
    ],
)
def test_what_leaves_it_open_whose_title_it_is_is_not_told(
    tmp_path: Path, body: str, date: str
) -> None:
    """Former and acting holders, other bodies and times, lists, tables and quotations."""
    assert told(tmp_path, body, date) == []


def test_it_is_told_once(tmp_path: Path) -> None:
    """A document that says it on each page gets one message."""
    body = "Ruth Vale, Chief Constable of Marr Police, said so.\n\n" * 3
    assert len(told(tmp_path, body)) == 1
