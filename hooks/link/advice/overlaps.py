"""Offices with more holders than seats, as `post-overlap`."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from hooks.model.dates import PartialDate
from hooks.model.entities import Membership, Post
from hooks.model.registry import Registry
from hooks.problems import Problem


class _Tenure(NamedTuple):
    """An unbroken stretch of days in which a person holds a post."""

    first: date
    last: date
    membership: Membership


def post_overlaps(registry: Registry) -> list[Problem]:
    """Report posts that more persons hold than it has seats, for more than a handover day."""
    by_post: dict[str, list[_Tenure]] = {}
    for membership in registry.memberships:
        post, span = membership.meta.post, membership.span
        if post and post in registry.posts and span:
            tenure = _Tenure(span.first or date.min, span.last or date.max, membership)
            by_post.setdefault(post, []).append(tenure)
    return sorted(
        problem
        for post, tenures in by_post.items()
        for problem in _overlaps(registry.posts[post], tenures, registry)
    )


def _overlaps(post: Post, tenures: list[_Tenure], registry: Registry) -> Iterator[Problem]:
    """Go through the tenures by their first day, with those that last at least a day longer."""
    seated: list[_Tenure] = []
    for new in _joined(tenures):
        if new.last <= new.first:
            continue
        seated = [*(each for each in seated if each.last > new.first), new]
        if len(seated) > post.meta.seats:
            last = sorted((each.last for each in seated), reverse=True)[post.meta.seats]
            yield _problem(post, new, last, sorted(seated, key=_order), registry)


def _joined(tenures: Iterable[_Tenure]) -> list[_Tenure]:
    """Make one tenure of those of one person that overlap or follow each other; sorted."""
    joined: list[_Tenure] = []
    open_ones: dict[str, int] = {}
    for each in sorted(tenures, key=_order):
        person = each.membership.person
        at = open_ones.get(person)
        if at is not None and (each.first - joined[at].last).days <= 1:
            joined[at] = joined[at]._replace(last=max(joined[at].last, each.last))
        else:
            open_ones[person] = len(joined)
            joined.append(each)
    return joined


def _order(tenure: _Tenure) -> tuple[date, date, str, int]:
    return tenure.first, tenure.last, tenure.membership.person, tenure.membership.line


def _problem(
    post: Post, new: _Tenure, last: date, holders: list[_Tenure], registry: Registry
) -> Problem:
    listed = "; ".join(_holder(each.membership, registry) for each in holders)
    until = f" to {_words(last)}" if last < date.max else ""
    seats = "one seat" if post.meta.seats == 1 else f"{post.meta.seats} seats"
    return Problem(
        new.membership.path,
        new.membership.line,
        "post-overlap",
        f"“{post.meta.label}” has {seats} and, from {_words(new.first)}{until}, "
        f"{len(holders)} holders: {listed}",
        "Correct the dates in these files. If the office really has so many holders, add to "
        f"the post in {post.path}\nseats: {len(holders)}",
    )


def _holder(membership: Membership, registry: Registry) -> str:
    return f"{registry.name(membership.person)} ({membership.path}:{membership.line})"


def _words(day: date) -> str:
    return PartialDate(day, day).in_words()
