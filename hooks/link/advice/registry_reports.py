"""What an editor should know about the registry itself, whatever the pages say."""

from collections.abc import Iterable
from operator import attrgetter

from hooks.link.advice.overlaps import post_overlaps
from hooks.link.advice.risky_names import risky_names
from hooks.link.names.declared_names import DeclaredName, declared_names
from hooks.link.page.name_folding import lower
from hooks.model.grouping import grouped
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.problems import Problem
from hooks.read.front_matter.yaml_text import scalar


def registry_problems(site: Site) -> list[Problem]:
    """Report offices with too many holders, names that are risky, and names that several bear."""
    registry = site.registry
    return sorted([*post_overlaps(registry), *risky_names(site), *_duplicate_names(registry)])


def _duplicate_names(registry: Registry) -> list[Problem]:
    """Report each name that several bear at the same time, at the first of them."""
    names = sorted(
        (each for each in declared_names(registry) if not each.is_short_label),
        key=attrgetter("path", "line"),
    )
    problems = []
    for same in grouped((lower(name.text), name) for name in names).values():
        if len({each.entity for each in same}) == 1:
            continue  # however often somebody bears it
        clashes = ((each, {it.entity: it for it in same if _clash(each, it)}) for each in same)
        if first := next((each for each in clashes if each[1]), None):
            problems.append(_duplicate(first[0], first[1].values(), registry))
    return problems


def _clash(one: DeclaredName, other: DeclaredName) -> bool:
    """Say whether two names may be found at the same place and on the same day."""
    is_same = one.text == other.text or one.ignore_case or other.ignore_case
    return one.entity != other.entity and is_same and one.days.overlap(other.days) > 0


def _duplicate(name: DeclaredName, others: Iterable[DeclaredName], registry: Registry) -> Problem:
    listed = "; ".join(
        f"{registry.name(each.entity)} ({each.entity}, {each.path}:{each.line})" for each in others
    )
    return Problem(
        name.path,
        name.line,
        "duplicate-name",
        f"“{name.words}” is a name of {registry.name(name.entity)} ({name.entity}) and of {listed}",
        "Where it stands alone it is not linked. If that is not meant, take the name out of one "
        "of them, date it with `start_date` and `end_date`, or say on a page whom it means:\n"
        f"mentions:\n  {scalar(name.words)}: {name.entity}",
    )
