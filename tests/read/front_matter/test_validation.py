"""What is said of keys and values that do not fit their model."""

import pytest

from hooks.model.entities import OrganizationFrontMatter, PersonFrontMatter
from hooks.model.pages import CommitmentsFrontMatter, PageFrontMatter, TimelineFrontMatter
from hooks.model.sources import SourceFrontMatter
from hooks.model.values import FrontMatter
from hooks.read.front_matter.block import split
from hooks.read.front_matter.validation import validate

CASES = [
    (PersonFrontMatter, "naem: A", "2: “naem” is no key that is known", "mean “name”?"),
    (PersonFrontMatter, "name: A\nnaem: B", "3: “naem” is no key that is known", "mean “name”?"),
    (PersonFrontMatter, "name: A\nzzzzz: B", "3: “zzzzz” is no key", "Keys known here: accepted,"),
    (PersonFrontMatter, "NAME: A", "2: “NAME” is no key that is known", "mean “name”?"),
    (
        PersonFrontMatter,
        "name: A\nother_names:\n  - {Jo Lee}",
        "4: “Jo Lee” is no key that is known here in item 1 of “other_names”",
        "Put quotes round one",
    ),
    (PersonFrontMatter, "name:", "2: the key “name” has nothing behind", "The usual name."),
    (PersonFrontMatter, "name: ''", "2: “name” is empty", "Fill it in"),
    (PersonFrontMatter, "name: [A]", "2: “name” must be plain text", '\nname: "[A]"'),
    (PersonFrontMatter, "name: A\nmemberships: x", "3: “memberships” must be a list", "“- ”"),
    (PersonFrontMatter, "name: A\nlinks: [x]", "3: item 1 of “links” must have keys", "key: value"),
    (PersonFrontMatter, "name: A\nmentions: [x]", "3: “mentions” must hold keys and", "the-id"),
    (
        PersonFrontMatter,
        "name: A\nmentions:\n  the Quay: The Quay",
        "4: “the Quay” in “mentions”: “The Quay” is no id",
        "",
    ),
    (PersonFrontMatter, "name: A\nignore_case: NO", "3: “ignore_case”: “NO” is neither", ""),
    (
        PersonFrontMatter,
        "name: A\nmemberships:\n  - post: x\n  - role: y",
        "5: item 2 of “memberships”: give `post`, or `organization` and `role`",
        "",
    ),
    (
        PersonFrontMatter,
        "name: A\nmemberships:\n  - post: x\n    start_date: 2019-02-30",
        "5: “start_date” in item 1 of “memberships”: “2019-02-30” is not a day in the calendar",
        "",
    ),
    (
        PersonFrontMatter,
        "name: A\nidentifiers:\n  - scheme: x",
        "4: the key “identifier” is missing in item 1 of “identifiers”",
        "",
    ),
    (
        OrganizationFrontMatter,
        "name: A\nposts:\n  - id: x\n    label: X\n    seats: two",
        "6: “seats” in item 1 of “posts” must be a whole number and is “two”",
        "",
    ),
    (
        OrganizationFrontMatter,
        "name: A\nposts:\n  - id: x\n    label: X\n    seats: 0",
        "6: “seats” in item 1 of “posts” must be 1 or more and is “0”",
        "",
    ),
    (
        TimelineFrontMatter,
        "events:\n  - date: 1901\n    title: A\n    sources: []",
        "5: “sources” in item 1 of “events” is empty, and needs one item at least",
        "",
    ),
    (
        TimelineFrontMatter,
        "events:\n  - date: 1901\n    title: A\n    sources:\n      - url: javascript:x",
        "6: “url” in item 1 of “sources” in item 1 of “events”: “javascript:x” is no web address",
        "",
    ),
    (
        CommitmentsFrontMatter,
        "commitments:\n  - statement: A\n    cite: b\n    kind: vow",
        "5: “kind” in item 1 of “commitments” is “vow”, which is not allowed",
        "commitment, recommendation or finding",
    ),
    (
        SourceFrontMatter,
        "title: A\ndate: 1901\noriginal: a.txt",
        "1: the key “type” is missing",
        "One of these: letter, news_item",
    ),
    (PageFrontMatter, "as_of: {first: 1901-01-01}", "2: “as_of”: a date is written 2014", ""),
    (PageFrontMatter, "link: no", "2: “link” is “no”, which is not allowed", "Write:\nlink: none"),
    (PageFrontMatter, f"as_of: {'9' * 999}", f"2: “as_of”: “{'9' * 999}” is not a date", ""),
]


@pytest.mark.parametrize(("model", "block", "problem", "hint"), CASES)
def test_plain_english(model: type[FrontMatter], block: str, problem: str, hint: str) -> None:
    """Each finding has a line, the words in question, and no word of pydantic's."""
    document = split(f"---\n{block}\n---\n", "docs/x.md", "page-metadata")
    problems = validate(model, document, "docs/x.md", "page-metadata").problems
    shown = [f"{each.line}: {each.text}" for each in problems]
    assert any(each.startswith(problem) for each in shown), shown
    assert any(hint in each.hint for each in problems)
    assert not any("Input should" in each for each in shown)


def test_only_what_is_wrong_is_left_out() -> None:
    """A wrong item goes, its neighbours stay on their lines; a wrong key goes, the page stays."""
    block = "name: A\nlink: no\nlinks:\n  - x\n  - url: https://a.example\nnolink: [a, {b: c}]"
    document = split(f"---\n{block}\n---\n", "docs/x.md", "page-metadata")
    found = validate(PersonFrontMatter, document, "docs/x.md", "entity-metadata")
    assert found.meta
    assert found.is_complete
    assert [each.url for each in found.meta.links] == ["https://a.example"]
    assert found.lines.at("links", 0, "url") == 6
    assert (found.meta.link, found.meta.nolink) == (None, ("a",))
    assert len(found.problems) == 3


def test_what_stands_in_is_marked() -> None:
    """Where a required value is wrong, another stands in, so that the rest can be checked."""
    document = split("---\nname: [A]\nlinks: [{url: x}]\n---\n", "docs/x.md", "page-metadata")
    found = validate(PersonFrontMatter, document, "docs/x.md", "entity-metadata")
    assert found.meta
    assert not found.is_complete
    assert found.lines.is_wrong("name")
    assert found.lines.is_wrong("links", 0)
    assert not found.lines.is_wrong("memberships")
    assert len(found.problems) == 2


def test_one_mistake_is_one_problem() -> None:
    """A list that is empty only because its item is wrong is not reported as well."""
    block = "events:\n  - date: 1901\n    title: A\n    sources:\n      - url: ftp://x"
    document = split(f"---\n{block}\n---\n", "docs/x.md", "page-metadata")
    problems = validate(TimelineFrontMatter, document, "docs/x.md", "page-metadata").problems
    assert len(problems) == 1
