"""The short forms of sources in citations, such as `Lee 2021`."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import count, product
from string import ascii_lowercase

from hooks.model.registry import Registry, bearer
from hooks.model.sources import Source


def labels(sources: Mapping[str, Source], registry: Registry) -> dict[str, str]:
    """Give each source its label: as declared, else author or publisher and year, each once."""
    declared = {each: source.meta.label for each, source in sources.items() if source.meta.label}
    defaults = {
        each: _default(source, registry) for each, source in sources.items() if each not in declared
    }
    times = Counter([*declared.values(), *defaults.values()])
    used = set(times)
    given: dict[str, str] = {}
    letters = {label: _letters() for label in times}
    for source in sources:
        label = declared.get(source) or defaults[source]
        if source in defaults and times[label] > 1:
            label = next(
                unique for letter in letters[label] if (unique := f"{label}{letter}") not in used
            )
            used.add(label)
        given[source] = label
    return given


def short_name(organization: str, registry: Registry) -> str:
    """Give the shortest name of an organisation, the first of several as short."""
    meta = registry.organizations[organization].meta
    return min([meta.name, *(each.name for each in meta.other_names)], key=len)


def _default(source: Source, registry: Registry) -> str:
    """Name author or publisher and the year; the title where neither is known."""
    meta = source.meta
    year = meta.date.first.year
    for entity in [*meta.author[:1], *([meta.publisher] if meta.publisher else [])]:
        if entity in registry:
            return f"{_short(entity, source, registry)} {year:04}"
    return meta.title


def _short(entity: str, source: Source, registry: Registry) -> str:
    """Name a person by family name, a post by its holder or body, a body by its shortest name."""
    entity = bearer(registry, entity, source.meta.date)
    if entity in registry.people:
        return registry.people[entity].family_name
    return short_name(entity, registry)


def _letters() -> Iterator[str]:
    """Yield a, b, … z, aa, ab, … without end."""
    for size in count(1):
        yield from map("".join, product(ascii_lowercase, repeat=size))
