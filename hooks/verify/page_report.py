"""What the checks of a page came to: values for reports, pages and data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hooks.model.citations import CitedSource
from hooks.model.key_lines import KeyPath
from hooks.problems import Problem
from hooks.verify.texts.corpus import SourcePlace

VERIFIED = "verified"


class Footing(StrEnum):
    """What a statement rests on."""

    CITED = "cited"
    BACKGROUND = "background"
    EDITORIAL = "editorial"
    UNCITED = "uncited"


@dataclass(frozen=True, slots=True)
class Statement:
    """A paragraph, an item, a row or a summary that says something."""

    line: int
    """The line of the file, from 1."""
    anchor: str
    """The id of the heading above."""
    footing: Footing
    text: str
    """Its words without the citations."""
    cited: tuple[CitedSource, ...]


@dataclass(frozen=True, slots=True)
class CheckedQuotation:
    """A quotation, and what became of it."""

    src_uri: str
    line: int
    anchor: str
    """The id of the heading above."""
    exact: str
    """The words between the marks."""
    result: str
    """`verified`, or the rule that it breaks."""
    places: tuple[SourcePlace, ...]
    """Where its words stand in the sources; none where they were not found."""
    cited: tuple[CitedSource, ...]
    """What is cited for it."""
    is_pin: bool = False
    """Whether they stand in a citation: the words on which a paraphrase rests."""


@dataclass(frozen=True, slots=True)
class CitedWords:
    """What a citation is given for, on any page."""

    anchor: str
    """The id of the heading above."""
    words: str
    """The words that it covers, from the citation before or the start of the paragraph."""
    cited: tuple[CitedSource, ...]


@dataclass(frozen=True, slots=True)
class CitedLink:
    """A link to a source, and the words that it marks there: those quoted or pinned."""

    source: str
    """The id of the source."""
    places: tuple[SourcePlace, ...]


@dataclass(frozen=True, slots=True)
class PageReport:
    """A page, checked."""

    src_uri: str
    path: str
    statements: tuple[Statement, ...]
    quotations: tuple[CheckedQuotation, ...]
    problems: tuple[Problem, ...]
    cited: tuple[CitedWords, ...] = ()
    """What its citations are given for, in order."""
    links: tuple[CitedLink, ...] = ()
    """The links of its citations, in the order of the page."""
    resting: Mapping[KeyPath, tuple[str, ...]] = field(default_factory=dict)
    """Of data with a cite and a web page, by path: what the cite does not bear out."""

    def joined(self, other: "PageReport") -> "PageReport":
        """Add what another check of the same page came to."""
        return PageReport(
            self.src_uri,
            self.path,
            self.statements + other.statements,
            self.quotations + other.quotations,
            self.problems + other.problems,
            self.cited + other.cited,
            self.links + other.links,
            {**self.resting, **other.resting},
        )

    def count(self, footing: Footing) -> int:
        """Count the statements of a footing."""
        return sum(statement.footing is footing for statement in self.statements)


def counts(report: PageReport) -> dict[str, int]:
    """Count the statements and quotations of a page."""
    quotations = [each for each in report.quotations if not each.is_pin]
    pins = [each for each in report.quotations if each.is_pin]
    return {
        "statements": len(report.statements),
        **{footing.value: report.count(footing) for footing in Footing},
        "quotations": len(quotations),
        "quotations_verified": sum(each.result == VERIFIED for each in quotations),
        "pins": len(pins),
        "pins_verified": sum(each.result == VERIFIED for each in pins),
    }
