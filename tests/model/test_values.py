"""The forms that a value of the front matter may have."""

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from hooks.model.dates import PartialDate
from hooks.model.values import (
    Address,
    Date,
    Digest,
    Evidence,
    EvidenceList,
    FrontMatter,
    Identifier,
    Identifiers,
    Language,
    Meant,
    PastDate,
    Switch,
    Text,
    Texts,
    WebDate,
    wrong_order,
)

AHEAD = datetime.now(UTC).year + 20
SUM = "0aF" + "1" * 61


@pytest.mark.parametrize(
    ("kind", "given", "expected"),
    [
        (Text, "  a lamp ", "a lamp"),
        (Texts, "a lamp", ("a lamp",)),
        (Texts, ["a", "b"], ("a", "b")),
        (Identifier, "jo-lee-2", "jo-lee-2"),
        (Identifiers, "jo-lee", ("jo-lee",)),
        (Meant, " jo-lee ", "jo-lee"),
        (Meant, {"para. 3": "jo-lee"}, {"para. 3": "jo-lee"}),
        (Date, "2014-03", PartialDate.parse("2014-03")),
        (PastDate, str(AHEAD), PartialDate.parse(str(AHEAD))),
        (WebDate, "1991", PartialDate.parse("1991")),
        (Switch, "True", True),
        (Switch, "false", False),
        (Address, "https://x.example/a?b#c", "https://x.example/a?b#c"),
        (Address, "mailto:jo@x.example", "mailto:jo@x.example"),
        (Language, "en-GB", "en-GB"),
        (Language, "cy", "cy"),
        (Digest, SUM, SUM.lower()),
    ],
)
def test_what_is_taken(kind: Any, given: object, expected: object) -> None:  # noqa: ANN401
    """Text becomes what it says; a single value stands for a list of one."""
    assert TypeAdapter(kind).validate_python(given) == expected


@pytest.mark.parametrize(
    ("kind", "given", "says"),
    [
        (Identifier, "Jo Lee", "“Jo Lee” is no id: use lower-case letters a-z, digits and hyphens"),
        (Identifier, "docs/people/Jo", "and hyphens; perhaps “jo”"),
        (Meant, {}, "here stands the id of a person, organisation or post"),
        (Meant, {"para. 3": "Jo"}, "“Jo” is no id"),
        (Date, "2019-02-30", "“2019-02-30” is not a day in the calendar"),
        (Date, ["2019"], "not as a list or keys of its own"),
        (PastDate, str(AHEAD + 1), f"“{AHEAD + 1}” is more than 20 years ahead: correct the year"),
        (WebDate, "1990", "“1990” is before the first web page: correct the year"),
        (Switch, "yes", "“yes” is neither true nor false"),
        (Address, "https://x.example/a b", "holds a space, which no web address does"),
        (Address, "x.example", "“x.example” is no web address: it must begin with https://"),
        (Address, "javascript:alert(1)", "is no web address"),
        (Address, "https:///a", "is no web address"),
        (Address, "mailto:jo", "is no web address"),
        (Address, "https://x.example/\\a", "is no web address"),
        (Language, "English", "“English” is no tag of a language: English is en-GB, Welsh cy"),
        (Digest, "0af", "“0af” is no SHA-256: delete this line"),
    ],
)
def test_what_is_refused(kind: Any, given: object, says: str) -> None:  # noqa: ANN401
    """It is said in plain English what does not fit."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(given)
    assert says in str(caught.value)


def test_no_id_is_proposed_in_place_of_several() -> None:
    """A text that lists ids is no slip of one."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Identifier).validate_python("jo-lee, al-roe")
    assert "perhaps" not in str(caught.value)


class Lamp(FrontMatter):
    """A model with one key, and a list of groups."""

    colour: Text | None = None
    sources: EvidenceList = ()


def test_a_known_key_with_nothing_behind_it_is_left_out() -> None:
    """One that is not known is told all the same."""
    assert Lamp.model_validate({"colour": None, "sources": None}).colour is None
    with pytest.raises(ValidationError):
        Lamp.model_validate({"color": None})


def test_groups_within_groups() -> None:
    """Every group of keys comes with its path, the whole first."""
    lamp = Lamp.model_validate({"sources": [{"url": "https://x.example"}, {"cite": "lee-2021"}]})
    assert [place for place, _ in lamp.groups()] == [(), ("sources", 0), ("sources", 1)]


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"cite": "lee-2021"}, []),
        ({"url": "https://x.example"}, []),
        ({}, ["url"]),
        ({"cite": "lee-2021", "url": "https://x.example"}, ["url"]),
    ],
)
def test_evidence_is_a_source_or_a_web_page(values: dict[str, str], wrong: list[str]) -> None:
    """It is one of the two, and not both."""
    assert [key for key, _ in Evidence.model_validate(values).mistakes()] == wrong


@pytest.mark.parametrize(
    ("first", "last", "is_wrong"),
    [("2014-03", "2014-02", True), ("2014-03", "2014", False), ("2014-03-05", "2014-03-05", False)],
)
def test_an_end_before_its_start(first: str, last: str, *, is_wrong: bool) -> None:
    """It is wrong only if no day of it can be at or after the start."""
    found = [*wrong_order(PartialDate.parse(first), PartialDate.parse(last), "end_date")]
    assert [key for key, _ in found] == ["end_date"] * is_wrong
    assert [*wrong_order(None, PartialDate.parse(last), "end_date")] == []
