"""Decide whom the forms at one place mean, in the order of `DESIGN.md`, section 5."""

from typing import NamedTuple

from hooks.link.names.forms import Form, Sense
from hooks.link.page.offsets import TextAt
from hooks.model.dates import PartialDate
from hooks.model.mentions import Rule, Target
from hooks.model.registry import Registry

NOT_A_NAME = "the phrase is one of `not_names`"


class Resolved(NamedTuple):
    """Whom a name means, or why nobody knows."""

    target: Target | None
    rule: Rule
    candidates: tuple[str, ...]
    """The ids that were weighed, sorted."""
    reason: str
    """In plain English, for `why`."""
    is_untimely: bool = False
    """Whether nobody bore the name on the day."""

    @property
    def is_ambiguous(self) -> bool:
        """Say whether more than one candidate was left."""
        return self.target is None and len(self.candidates) > 1 and not self.is_untimely


class Beside(NamedTuple):
    """Somebody beside a title that was somebody else's on the day."""

    start: TextAt
    """Where the name stands."""
    end: TextAt
    person: str
    """The id; "" where the name has no page."""
    holder: str
    """The id of the one who held the office."""
    post: str


class Named(NamedTuple):
    """A name on a page: whom it means, and what came of it."""

    start: TextAt
    end: TextAt
    resolved: Resolved
    date: PartialDate | None = None
    """The date for which it was asked who is meant."""
    refusal: str = ""
    """Why it is no mention, in plain English."""
    is_in_longer_name: bool = False
    """Whether it is refused because the words around it make a longer name."""
    beside: Beside | None = None
    """Who stands beside a title that was somebody else's on the day."""
    obstacle: str = ""
    """Why a mention is no link, in plain English."""

    @property
    def target(self) -> Target | None:
        """Give whom it means; None where that is refused or not known."""
        return None if self.refusal else self.resolved.target

    @property
    def reason(self) -> str:
        """Say why it is no link, in plain English; "" for a link."""
        unknown = "" if self.resolved.target else self.resolved.reason
        return self.refusal or self.obstacle or unknown


def resolve(sense: Sense, date: PartialDate | None, registry: Registry) -> Resolved:
    """Say whom a text means on a date: ask the page, then names, then labels; the first decides."""
    local = [form for form in sense.forms if form.rule is Rule.LOCAL]
    if local:
        return _choose(local, "the page's `mentions` say so", date, registry)
    meant = [form for form in sense.forms if form.entity]
    if not meant:
        return Resolved(None, Rule.NAME, (), NOT_A_NAME)
    borne = [form for form in meant if form.counts_on(date)]
    if not borne:
        ids = tuple(sorted({form.entity for form in meant}))
        known = "; ".join(f"{form.entity} bears it {form.days.in_words()}" for form in meant)
        reason = f"nobody certainly bore this name on {date}: {known}"
        return Resolved(None, meant[0].rule, ids, reason, is_untimely=True)
    names = [form for form in borne if form.rule is not Rule.POST]
    reason = "they alone bear this name" if names else "this post alone bears the label"
    return _choose(names or borne, reason, date, registry)


def office(post: str, rule: Rule, date: PartialDate | None, registry: Registry) -> Resolved:
    """Give the holder of a post on a date where exactly one is known, else the post."""
    holders = registry.holders(post, date)
    if len(holders) == 1:
        target = Target(holders[0], "person", post)
        return Resolved(target, rule, holders, f"the one known holder of {post} on {date}")
    many = f"{len(holders)} holders of {post} are" if holders else f"no holder of {post} is"
    reason = f"{many} known on {date}" if date else "without a date an office is the post"
    return Resolved(Target(post, "post", post), rule, (post, *holders), reason)


def _choose(
    forms: list[Form], reason: str, date: PartialDate | None, registry: Registry
) -> Resolved:
    ids = tuple(sorted({form.entity for form in forms}))
    rule = min((form.rule for form in forms), key=list(Rule).index)
    if len(ids) > 1:
        return Resolved(None, rule, ids, "more than one bears the name")
    kind = registry.kind(ids[0])
    if kind == "post":
        return office(ids[0], rule, date, registry)
    return Resolved(Target(ids[0], kind), rule, ids, reason)
