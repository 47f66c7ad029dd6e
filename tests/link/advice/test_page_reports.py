"""What an editor is told of the names of one page."""

from typing import Any

import pytest

from hooks.link.page.tokens import tokenize
from hooks.problems import Problem
from tests.builders import BODY_LINE, link, organisation, page, person, site, source

LEE = person("ann-lee", name="Ann Lee")
BEN = person("ben-lee", name="Ben Lee")
CLUB = organisation("club", name="Quay Club", other_names=["The Lamp"])
INN = organisation(
    "inn",
    name="Lamp Inn",
    other_names=[{"name": "The Lamp"}, {"name": "Old Inn", "end_date": "2010"}],
)
HOUSE = organisation(
    "house", posts=[{"id": "keeper", "label": "Keeper of the House", "short_labels": ["Keeper"]}]
)


def _problems(html: str, **meta: Any) -> list[Problem]:  # noqa: ANN401 - as YAML has it
    """Link a briefing that may hold `[[id]]`."""
    whole = site([LEE, BEN, CLUB, INN, HOUSE], [page("briefings/x.md", html, **meta)])
    return link(whole, "briefings/x.md", *tokenize(html))[1]


@pytest.mark.parametrize(
    ("html", "rules"),
    [
        ("<p>Ann Lee came.</p>", []),
        ("<p>The Lamp shone.</p>", ["ambiguous-name"]),
        ("<h2>The Lamp</h2>", ["ambiguous-name"]),
        ("<p><a href='x'>The Lamp</a> shone.</p>", []),
        ("<p>The Lamp shone. The Lamp fell.</p>", ["ambiguous-name"]),
        ("<p>Ann Lee met Ben Lee. Lee left. Lee came.</p>", ["family-name-shared"]),
        ("<p>Quay Club Friends met. Quay Club Friends left.</p>", ["name-in-longer-name"]),
        ("<p>Quay Club Friends met. Quay Club Lads left.</p>", ["name-in-longer-name"] * 2),
        ("<p>the former Keeper of the House</p>", ["name-not-linked"]),
        ("<p>The Keeper came.</p>", []),
        ("<p>[[quai-club]] met.</p>", ["unknown-entity"]),
        ("<p>[[club]] met.</p>", []),
        ('<p id="__nav">It met.</p>', ["page-metadata"]),
    ],
)
def test_each_is_told_once(html: str, rules: list[str]) -> None:
    """Whatever keeps a name from being a link and an editor can mend, at its first place."""
    assert [each.rule for each in _problems(html)] == rules


@pytest.mark.parametrize(
    ("meta", "rules"),
    [
        ({"link": "none"}, []),
        ({"nolink": ["The Lamp"]}, ["name-in-longer-name"]),
        ({"nolink": ["Quay Club"]}, ["ambiguous-name"]),
        ({"mentions": {"The Lamp": "inn"}}, ["name-in-longer-name"]),
    ],
)
def test_what_the_page_says_itself_is_not_asked(meta: dict[str, Any], rules: list[str]) -> None:
    """`link: none`, `nolink` and `mentions` are answers."""
    html = "<p>The Lamp shone.</p><p>Quay Club Friends met.</p>"
    assert [each.rule for each in _problems(html, **meta)] == rules


def test_a_name_of_another_time_is_told() -> None:
    """It was borne, but not on the day of the page."""
    (found,) = _problems("<p>Old Inn stood.</p>", as_of="2015-01-01")
    assert found.rule == "name-not-linked"
    assert found.hint.startswith("If inn is meant, add to the front matter of this page\nmentions:")
    assert _problems("<p>Old Inn stood.</p>", as_of="2005-01-01") == []


def test_an_ambiguous_name_comes_with_the_lines_to_paste() -> None:
    """For the page, for the place, and for no link at all."""
    (found,) = _problems("<p>One.</p>\n\n<p>The Lamp shone.</p>")
    assert found.line == BODY_LINE + 2
    assert "may mean more than one: Quay Club (club); Lamp Inn (inn)." in found.text
    assert found.hint.splitlines()[1:] == [
        "mentions:",
        "  Lamp: club",
        "or write [[club|Lamp]] at the place",
        "or, if it should be no link",
        "nolink:",
        "  - Lamp",
    ]


def test_in_a_source_a_place_is_a_paragraph() -> None:
    """Nothing is written into its words."""
    letter = source("letter", "One.\n\nThe Lamp shone.")
    whole = site([CLUB, INN], [], [letter])
    (found,) = link(whole, "sources/letter.md", letter.html)[1]
    assert "mentions:\n  Lamp:\n    para. 2: club" in found.hint
    assert "[[" not in found.hint


def test_a_family_name_may_be_a_strangers() -> None:
    """Who has no page is told of as well."""
    (found,) = _problems("<p>Ann Lee met Cara Lee. Lee left.</p>")
    assert "may mean Ann Lee (ann-lee), or somebody of the same family name who has" in found.text
    assert "If it should be linked, write [[id|words]], or add to its `mentions`" in found.hint


@pytest.mark.parametrize(
    ("words", "key"),
    [("Lee: Co", '"Lee: Co"'), ("Lee Co", "Lee Co"), ("'t Lee", '"\'t Lee"')],
)
def test_keys_are_quoted_where_yaml_needs_it(words: str, key: str) -> None:
    """What is offered can be pasted."""
    pair = [organisation(each, name=f"The {each}", other_names=[words]) for each in ("one", "two")]
    html = f"<p>They met {words.replace('&', '&amp;')} there.</p>"
    whole = site(pair, [page("briefings/x.md", html)])
    (found,) = link(whole, "briefings/x.md", html)[1]
    assert f"mentions:\n  {key}: one" in found.hint


def test_an_unknown_id_is_told_with_the_nearest() -> None:
    """At the line on which it stands."""
    (found,) = _problems("<p>One.</p>\n\n<p>[[quay-clubb]] met.</p>")
    assert (found.line, found.hint[:24]) == (BODY_LINE + 2, "Did you mean club? Write")
