"""From the text of one page to whom its names mean."""

from functools import partial

import pytest

from hooks.link.matching import Matcher
from hooks.link.names.forms import collect_forms
from hooks.link.naming import Naming
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_reader import read_page
from hooks.link.page_dates import Dates
from hooks.link.page_facts import gather_facts
from hooks.link.resolution import Named, Resolved, resolve
from hooks.model.dates import PartialDate
from hooks.model.mentions import Rule, Target
from tests import builders

BOARD = builders.organisation(
    "board",
    name="Harbour Board",
    posts=[{"id": "chair", "label": "Chair of the Harbour Board", "short_labels": ["Chair"]}],
)
ANN = builders.person(
    "ann-lee", memberships=[{"post": "chair", "start_date": "2012-01-01", "end_date": "2016-12-31"}]
)
BEN = builders.person("ben-lee")


def _weighed(text: str, *explicit: tuple[str, str]) -> tuple[list[Named], list[str], str]:
    """Weigh the names of a page of 2014, those words aside that are written as `[[id]]`.

    Give the names, the reasons of family names that are none, and the text.
    """
    page = read_page(f"<p>{text}</p>")
    site = builders.site([BOARD, ANN, BEN], [builders.page("briefings/x.md", as_of="2014-06-01")])
    facts = gather_facts(site, "briefings/x.md")
    resolver = partial(resolve, registry=site.registry)
    naming = Naming(page, facts, Dates(page, facts.date, {}), site.registry, resolver)
    written = []
    for words, entity in explicit:
        at = page.text.index(words)
        target = Target(entity, site.registry.kind(entity))
        resolved = Resolved(target, Rule.EXPLICIT, (entity,), "written so")
        written.append(Named(TextAt(at), TextAt(at + len(words)), resolved))
    names, passed_over = naming.names(Matcher(collect_forms(site.registry)), written)
    return names, [each.reason for each in passed_over], page.text


def _meant(text: str, *explicit: tuple[str, str]) -> list[str]:
    names, _, words = _weighed(text, *explicit)
    return [f"{words[e.start : e.end]}: {e.target.entity}" for e in names if e.target]


def test_a_name_is_asked_for_on_the_day_of_its_place() -> None:
    """The day, and who is meant on it, go with the name."""
    (named,), _, _ = _weighed("the Chair of the Harbour Board left")
    assert named.date == PartialDate.parse("2014-06-01")
    assert named.target == Target("ann-lee", "person", "chair")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The Chair left.", []),
        ("The Harbour Board met. The Chair left.", ["Harbour Board: board", "Chair: ann-lee"]),
        ("The Chair left. The Harbour Board met.", ["Chair: ann-lee", "Harbour Board: board"]),
        ("The West Harbour Board met. The Chair left.", []),
        (
            "The Chair of the Harbour Board left. The Chair wrote.",
            ["Chair of the Harbour Board: ann-lee", "Chair: ann-lee"],
        ),
        ("The former Chair of the Harbour Board left. The Chair wrote.", []),
    ],
)
def test_a_short_label_counts_where_its_body_is_named(text: str, meant: list[str]) -> None:
    """Anywhere on the page, be it in the full label; not by a name that is refused."""
    assert _meant(text) == meant


def test_what_an_editor_wrote_brings_its_body_into_view() -> None:
    """It is none of the names that are weighed."""
    assert _meant("They met. The Chair left.", ("They", "board")) == ["Chair: ann-lee"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ann Lee came. Lee left.", ["Ann Lee: ann-lee", "Lee: ann-lee"]),
        ("Lee left. Ann Lee came.", ["Ann Lee: ann-lee"]),
        ("Ann Lee met Ben Lee. Lee left.", ["Ann Lee: ann-lee", "Ben Lee: ben-lee"]),
        ("The Chair of the Harbour Board wept. Lee left.", ["Chair of the Harbour Board: ann-lee"]),
    ],
)
def test_a_family_name_counts_behind_the_full_name(text: str, meant: list[str]) -> None:
    """One that stands before it, or fits two, is nobody's."""
    assert _meant(text) == meant


def test_a_family_name_that_is_passed_over_says_why() -> None:
    """It is told apart from the names that were weighed."""
    assert _weighed("Lee left. Ann Lee came.")[1] == [
        "it counts only after a fuller mention on the same page"
    ]


def test_somebody_in_the_office_makes_their_family_name_doubtful() -> None:
    """Ann Lee is meant by her office, so that `Lee` behind Ben may be either."""
    text = "The Chair of the Harbour Board saw Ben Lee. Lee left."
    assert _meant(text) == ["Chair of the Harbour Board: ann-lee", "Ben Lee: ben-lee"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The Harbour Board wanted a Chair.", "“a” before it makes it anybody's"),
        (
            "The Harbour Board met. In 2010, when it rained, the Chair left.",
            "“2010” opens its sentence, a year in which Ann Lee did not hold the office",
        ),
        (
            "The Harbour Board had the Chair in 2010.",
            "“2010” stands beside it, a year in which Ann Lee did not hold the office",
        ),
        (
            "The Harbour Board met. Ben Lee, Chair, left.",
            "it stands at “Ben Lee”, while Ann Lee held the office on 1 June 2014",
        ),
    ],
)
def test_an_office_is_not_its_holders_everywhere(text: str, reason: str) -> None:
    """Anybody's, that of another year, or with another's name beside it: each says so."""
    refused = [named for named in _weighed(text)[0] if named.refusal]
    assert [(named.reason, named.target) for named in refused] == [(reason, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Board met. In 2013, when it rained, the Chair left.",
        "The Harbour Board met. No rain; the Chair left.",
        "She became a Chair of the Harbour Board.",
    ],
)
def test_an_office_in_its_holders_years_is_theirs(text: str) -> None:
    """A year of their term changes nothing; nor does an article before a full label."""
    assert _meant(text)[-1].endswith(": ann-lee")
