"""What an editor should know about the registry itself, whatever the pages say."""

from hooks.link.advice.overlaps import post_overlaps
from hooks.link.advice.risky_names import risky_names
from hooks.link.names.declared_names import DeclaredName, declared_names
from hooks.link.page.name_folding import lower
from hooks.model.registry import Registry
from hooks.model.site import Site
from hooks.problems import Problem


def registry_problems(site: Site) -> list[Problem]:
    """Report offices with too many holders, names that are risky, and names that several bear."""
    registry = site.registry
    return sorted([*post_overlaps(registry), *risky_names(site), *_duplicate_names(registry)])


def _duplicate_names(registry: Registry) -> list[Problem]:
    """Report each name that several bear at the same time, at the first of them."""
    by_text: dict[str, list[DeclaredName]] = {}
    for name in declared_names(registry):
        if not name.is_short_label:
            by_text.setdefault(lower(name.text), []).append(name)
    problems = []
    for names in by_text.values():
        if len({name.entity for name in names}) == 1:
            continue
        names.sort(key=lambda name: (name.path, name.line))
        clashes = ((each, _others(each, names)) for each in names)
        first = next(((name, others) for name, others in clashes if others), None)
        if first:
            problems.append(_duplicate(*first, registry))
    return problems


def _others(name: DeclaredName, names: list[DeclaredName]) -> list[DeclaredName]:
    """List the same name of others, once for each of them."""
    return list({each.entity: each for each in names if _clash(name, each)}.values())


def _clash(one: DeclaredName, other: DeclaredName) -> bool:
    """Say whether two names may be found at the same place and on the same day."""
    is_same = one.text == other.text or one.ignore_case or other.ignore_case
    return one.entity != other.entity and is_same and one.days.overlap(other.days) > 0


def _duplicate(name: DeclaredName, others: list[DeclaredName], registry: Registry) -> Problem:
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
        f"mentions:\n  {name.words}: {name.entity}",
    )
