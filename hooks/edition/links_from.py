"""Links from a page: the addresses of what its names mean and of what it cites."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hooks.edition.addresses import Addresses
from hooks.link.citing import NOTHING, cite
from hooks.link.inserts import Cited
from hooks.model.citations import Citation
from hooks.model.mentions import Target
from hooks.model.site import Site
from hooks.model.sources import source_path
from hooks.verify.cites import Cite


@dataclass(frozen=True, slots=True)
class LinksFrom:
    """What targets and citations look like from one page."""

    here: str
    """The `src_uri` of the page."""
    addresses: Addresses
    site: Site
    labels: Mapping[str, str]
    """The short form of each source."""
    before: Mapping[str, str]
    """For the character of each citation the source that its section cited last."""
    _made: dict[str, Cited] = field(default_factory=dict)
    """What was made for each citation so far."""

    def target(self, target: Target) -> str:
        """Give the link to a person, a body or an office."""
        post = target.post if target.kind == "person" else ""
        return self.addresses.entity(self.here, target.entity, post)

    def cited(self, char: str, found: Cite) -> Cited:
        """Give what stands for a citation; nothing where it could not be understood."""
        if not found.understood:
            return NOTHING
        if char not in self._made:
            self._made[char] = cite(
                found.understood,
                self.site.sources,
                self.labels,
                lambda source, anchor: self.addresses.href(self.here, source_path(source), anchor),
                self.before.get(char, ""),
            )
        return self._made[char]

    def read(self, char: str, found: Cite) -> tuple[str, Citation | None]:
        """Give what readers see in place of a citation, and what it cites."""
        return self.cited(char, found).text, found.understood
