"""Ids in front matter that must be those of something that is there."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from hooks.model.ids import meant_ids
from hooks.model.key_lines import KeyLines, KeyPath
from hooks.model.pages import PageFrontMatter
from hooks.model.registry import Registry
from hooks.model.sources import Source
from hooks.model.values import FrontMatter
from hooks.problems import Problem

_ANY = ("person", "organisation", "post")
_SUGGESTED = 3
UNREAD_POSTS = "*"
"""Among broken ids: there are posts that could not be read, so that no post is surely unknown."""


@dataclass(frozen=True, slots=True)
class _Reference:
    """An id that stands in front matter."""

    id: str
    place: KeyPath
    """The path of its key."""
    kinds: tuple[str, ...] = _ANY
    """What it may be the id of."""


def check_references(  # noqa: PLR0913  # one value for each thing that ids are compared with
    meta: PageFrontMatter,
    lines: KeyLines,
    path: str,
    *,
    registry: Registry,
    sources: Mapping[str, Source],
    broken: Collection[str],
) -> list[Problem]:
    """Report ids that nothing bears, with those that look most like them.

    An id in `broken` belongs to a file that is there and has problems of its own.
    """
    problems = []
    for each in _references(meta):
        is_source = each.kinds == ("source",)
        kind = registry.kind(each.id) if each.id in registry else ""
        is_known = each.id in sources if is_source else kind in each.kinds
        is_in_doubt = each.id in broken or ("post" in each.kinds and UNREAD_POSTS in broken)
        if is_known or is_in_doubt:
            continue
        rule = "unknown-source" if is_source else "unknown-entity"
        text = f"“{each.id}” is the id of no {_either(each.kinds)}"
        if kind and not is_source:
            text += f": it is that of {_a(kind)}"
        documents = {it.id: it.names for it in sources.values()}
        named = documents if is_source else registry.names(*each.kinds)
        close = () if kind else meant_ids(each.id, named, _SUGGESTED)
        meant = f"Did you mean {_either(tuple(f'“{name}”' for name in close))}?" if close else ""
        instead = _of_another_kind(each, registry) if kind else _declared(each, close)
        hint = "\n".join(part for part in (meant, instead) if part)
        problems.append(Problem(path, lines.at(*each.place), rule, text, hint))
    return problems


def _of_another_kind(reference: _Reference, registry: Registry) -> str:
    """Say what to write where the id is that of somebody or something else."""
    if reference.kinds == ("post",) and reference.id in registry.organizations:
        posts = [each.id for each in registry.posts.values() if each.organization == reference.id]
        office = f"Its offices are: {', '.join(posts)}. " if posts else ""
        return (
            f"{office}For a role without an office, write in place of “post”:\n"
            f"organization: {reference.id}\nrole: What they did there"
        )
    if reference.kinds == ("organisation",) and reference.id in registry.posts:
        body = registry.posts[reference.id].organization
        return f"Write its organisation, {body}; or post: {reference.id}, without “role”."
    example = next(iter(registry.names(*reference.kinds)), "")
    return f"Write the id of {_a(_either(reference.kinds))}" + (
        f", such as “{example}”." if example else "."
    )


def _a(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


_FOLDERS = {"person": "docs/people", "organisation": "docs/organisations"}


def _declared(reference: _Reference, close: Collection[str]) -> str:
    """Give the lines that would make an office of an id, to be pasted into another file.

    Of a person or body that nothing is like, the page that would be theirs.
    """
    if reference.kinds != ("post",):
        pages = [
            f"{_FOLDERS[each]}/{reference.id}.md" for each in reference.kinds if each in _FOLDERS
        ]
        return f"Make a page of that id: {' or '.join(pages)}." if pages and not close else ""
    return (
        "To declare it, put these lines into the file of its organisation:\n"
        f"posts:\n  - id: {reference.id}\n    label: The full title of the office"
    )


def _either(words: tuple[str, ...]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def _references(meta: PageFrontMatter) -> Iterator[_Reference]:
    """Yield every id in the front matter of a page or source."""
    yield from _of_mentions(meta)
    for place, group in meta.groups():
        for key, kinds in _id_keys(type(group)):
            value = getattr(group, key) or ()
            if isinstance(value, str):
                yield _Reference(value, (*place, key), kinds)
            else:
                yield from (_Reference(it, (*place, key, at), kinds) for at, it in enumerate(value))


@cache
def _id_keys(model: type[FrontMatter]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the keys that hold ids, and what these are the ids of; others hold them among words."""
    extras = ((key, field.json_schema_extra) for key, field in model.model_fields.items())
    found = {key: extra.get("refers_to") for key, extra in extras if isinstance(extra, dict)}
    ids = ((key, kinds) for key, kinds in found.items() if key not in {"cite", "mentions"})
    return tuple((key, tuple(map(str, kinds))) for key, kinds in ids if isinstance(kinds, list))


def _of_mentions(meta: PageFrontMatter) -> Iterator[_Reference]:
    for words, meant in meta.mentions.items():
        if isinstance(meant, str):
            yield _Reference(meant, ("mentions", words))
        else:
            yield from (_Reference(each, ("mentions", words, at)) for at, each in meant.items())
