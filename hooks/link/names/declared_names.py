"""The names that editors declared, each with its key, its file and its line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hooks.link.page.name_folding import fold_name, split_article
from hooks.model.dates import Span, days_between
from hooks.model.entities import Organization, Person, PostFrontMatter
from hooks.model.registry import Registry


@dataclass(frozen=True, slots=True)
class DeclaredName:
    """A name or a label in the front matter of a person or an organisation."""

    words: str
    """As written."""
    entity: str
    """The id of whom it means."""
    key: str
    """name, other_names, label, other_labels or short_labels."""
    path: str
    line: int
    days: Span
    """When it counts: while the name was borne, the post existed, and the body lived."""
    ignore_case: bool
    is_told: bool = False
    """Whether readers of its page are told more of it: when it was borne, or a note."""

    @property
    def text(self) -> str:
        """Give the words as they are matched: folded, without a leading article."""
        return split_article(fold_name(self.words))[1]

    @property
    def article(self) -> str:
        """Give the leading article in lower case, or ""."""
        return split_article(fold_name(self.words))[0]

    @property
    def is_short_label(self) -> bool:
        """Say whether it counts only where the organisation of the post is in view."""
        return self.key == "short_labels"


def declared_names(registry: Registry) -> Iterator[DeclaredName]:
    """Yield every name and label of a registry, in the order of its persons and organisations."""
    always = Span(None, None)
    for person in registry.people.values():
        yield from _names(person, always)
    for organization in registry.organizations.values():
        life = registry.life(organization.id)
        yield from _names(organization, life)
        for at, post in enumerate(organization.meta.posts):
            known = registry.posts.get(post.id)
            if known and known.organization == organization.id:
                yield from _labels(organization, at, post, life)


def _names(entity: Person | Organization, life: Span) -> Iterator[DeclaredName]:
    meta, lines = entity.meta, entity.lines
    place = (entity.path, lines.at("name"))
    yield DeclaredName(meta.name, entity.id, "name", *place, life, meta.ignore_case)
    for at, other in enumerate(meta.other_names):
        if lines.is_wrong("other_names", at, "name"):
            continue  # another word stands in for it
        days = days_between(other.start_date, other.end_date) & life
        place = (entity.path, lines.at("other_names", at, "name"))
        is_told = bool(other.start_date or other.end_date or other.note)
        yield DeclaredName(
            other.name, entity.id, "other_names", *place, days, meta.ignore_case, is_told
        )


def _labels(
    organization: Organization, at: int, post: PostFrontMatter, life: Span
) -> Iterator[DeclaredName]:
    days = days_between(post.start_date, post.end_date) & life
    keys: Iterable[tuple[str, tuple[str, ...]]] = (
        ("label", (post.label,)),
        ("other_labels", post.other_labels),
        ("short_labels", post.short_labels),
    )
    for key, labels in keys:
        for number, words in enumerate(labels):
            line = organization.lines.at("posts", at, key, number)
            place = (organization.path, line)
            yield DeclaredName(words, post.id, key, *place, days, post.ignore_case)
