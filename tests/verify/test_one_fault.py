"""One fault in one file is told once, whoever refers to that file, and hides no other fault."""

import shutil
from pathlib import Path

import pytest

from hooks.problems import Severity
from tests.verify.small_sites import check_folder

SITE = Path(__file__).parents[1] / "site"
SOURCE = "sources/thornbury-2021.md"
BRIEFING = "docs/briefings/lower-flight.md"
PERSON = "docs/people/idris-vane.md"
BODY = "docs/organisations/aldmere-canal-trust.md"


def told(root: Path, *edits: tuple[str, str, str]) -> list[str]:
    """Give the errors and warnings of the fixture with words of its files exchanged."""
    shutil.copytree(SITE, root, dirs_exist_ok=True)
    for path, old, new in edits:
        text = (root / path).read_text("utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new, 1), "utf-8")
    problems = check_folder(root).problems
    return [each.as_line() for each in problems if each.severity is not Severity.NOTICE]


@pytest.mark.parametrize(
    ("path", "old", "new", "says"),
    [
        (SOURCE, "title: Letter on", "title: Letter: on", ":3: the front matter cannot be read"),
        (SOURCE, "date: 2021-05-12", "date: 12 May 2021", "Write:\n    date: 2021-05-12"),
        (SOURCE, "type: letter\n", "", "the key “type” is missing"),
        (SOURCE, "type: letter", "type: leter", "“leter”, which is not allowed"),
        (SOURCE, "---\ntype", "—\ntype", "begins with “—” instead of three hyphens"),
        (SOURCE, "title: Letter", 'title: "Letter', "an opening quote has no closing one"),
        (SOURCE, "title: Letter on", "title: Letter #2 on", "behind the “#” of this value is lost"),
        (SOURCE, "author: rosa", "authr: x\nauthor: rosa", "“authr” is no key"),
        (PERSON, "name: Idris Vane\n", "", "the key “name” is missing"),
        (PERSON, "name: Idris Vane", "name:", "the key “name” has nothing behind it"),
        (PERSON, "name: Idris Vane", "name: “Idris Vane”", "are no part of a name"),
        (PERSON, "name: Idris Vane", "name: @Idris", 'name: "@Idris"'),
        (PERSON, "  - post", "\t- post", "there is a tab in front of it"),
        (PERSON, "as_of: 2021-05-12", "as_of: May 2021", "as_of: 2021-05"),
        (
            PERSON,
            "as_of: 2021-05-12",
            "as_of: 12/05/2021",
            "day comes first, write:",
        ),
        (
            BRIEFING,
            "The [[aldmere-canal-trust|trust]] asked for £40,000 and was granted £35,000",
            "What the 14 members said of the\nprice: it is £35,000",
            'summary: "What the 14 members said of the price: it is £35,000',
        ),
        (BODY, "name: Aldmere Canal Trust\n", "", "the key “name” is missing"),
        (BODY, "    label: Engineer of", "    labl: Engineer of", "Did you mean “label”?"),
        (BODY, "    label: Engineer", "   label: Engineer", "is not indented like its neighbours"),
        (BODY, "  - id: canal-trust-e", "  - id: canal trust-e", "“canal trust-engineer” is no id"),
        (BODY, "id: canal-trust-engineer", "id: canal-trust-chair", "aldmere-canal-trust.md:6 ["),
        (
            BODY,
            "id: canal-trust-engineer\n    label: Engineer of the Aldmere Canal Trust",
            "id: canal-trust-chair\n    label: Chief Engineer of the Trust",
            "aldmere-canal-trust.md:6 [",
        ),
        (BODY, "id: canal-trust-engineer", "id: idris-vane", "taken already, by docs/people/idris"),
        (BODY, "id: canal-trust-engineer", "id: aldmere-canal-trust", "such as “engineer-of-the-"),
        (
            PERSON,
            "memberships:",
            "He builds locks.\nmemberships:",
            "“He builds locks.”, which is",
        ),
        (PERSON, "memberships:", "and he builds\nmemberships:", "“and he builds”, which is no key"),
        (
            PERSON,
            "memberships:",
            "other_names:\n  - {Idris of Aldmere}\nmemberships:",
            "Put quotes round one that holds a comma.",
        ),
        (PERSON, "name: Idris", "name = Idris", "Write:\n    name: Idris Vane"),
        (PERSON, "  - post", "  -post", "Write:\n      - post"),
        (PERSON, "  - post", "  • post", "Write:\n      - post"),
        (PERSON, "memberships:", "---\nmemberships:", "ends at this “---”, and more keys follow"),
        (PERSON, "---\nname", "# Idris\n---\nname", ":2: the front matter does not begin on the"),
        (PERSON, "---\nname", "<!-- by me -->\n\n---\nname", ":3: the front matter does not begin"),
        (PERSON, "---\nname", "name", "the front matter begins without three hyphens"),
        (SOURCE, "---\n\nAldmere", "\nAldmere", "that begins here with “---” has no end"),
        (
            PERSON,
            "    as_of: 2021-05-12",
            "    start_date: 2022\n    end_date: 2020\n    as_of: 2021-05-12",
            "the end (2020) is before the start (2022)",
        ),
    ],
)
def test_one_fault_is_told_once(tmp_path: Path, path: str, old: str, new: str, says: str) -> None:
    """Whoever cites, names or is held by what is broken is not blamed for it."""
    found = [each for each in told(tmp_path, (path, old, new)) if "is no key" not in each[:80]]
    found = found or told(tmp_path / "again", (path, old, new))
    assert len(found) == 1, found
    assert found[0].startswith(path)
    assert says in found[0]


def test_a_fault_hides_no_other(tmp_path: Path) -> None:
    """Faults in one item, in its neighbours and in the text below are all told."""
    found = told(
        tmp_path,
        (PERSON, "as_of: 2021-05-12", "as_of: 2021-13-12\n    zzz: 3"),
        (PERSON, "      - cite: thornbury-2021, para. 1", "      - cite: thornbury-2021, para. 99"),
        (PERSON, "\nHe found", "\nHe sold 77 gates [@thornbury-2021, para. 1].\n\nHe found"),
        (BODY, "classification: Charity", "parent: nobody\nfounding: 1"),
    )
    rules = [each.partition(" [")[0].partition(": ")[0] for each in found]
    assert len(found) == 6, found
    assert sum(each.startswith(PERSON) for each in rules) == 4
    assert sum(each.startswith(BODY) for each in rules) == 2


def test_two_posts_of_one_id_hide_no_other_id_that_is_unknown(tmp_path: Path) -> None:
    """Though it shares a word with the post that lost its own."""
    body = "id: canal-trust-engineer\n    label: Engineer of the Aldmere Canal Trust"
    twice = (BODY, body, "id: canal-trust-chair\n    label: Chief Engineer of the Trust")
    other = (PERSON, "memberships:", "memberships:\n  - post: pier-engineer\n    as_of: 2021-05-12")
    assert any("“pier-engineer”" in each for each in told(tmp_path, twice, other))
