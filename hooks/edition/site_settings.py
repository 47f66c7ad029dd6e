"""The imprint: what the settings say of the site as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

CARD = "assets/images/card.png"
"""The picture that other sites show beside a link to this one, as a path on the site."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """Settings that pages, feeds and other sites repeat."""

    name: str = ""
    description: str = ""
    language: str = "en-GB"
    """The language of the pages (BCP 47)."""
    redirects: Mapping[str, str] = field(default_factory=dict)
    """For each page that has moved, its old path below `docs/` and the new one."""

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Imprint:
        """Take what is known from the settings; what has another form counts as not set."""
        redirects = (settings.get("extra") or {}).get("redirects")
        moved = redirects if isinstance(redirects, dict) else {}
        return cls(
            str(settings.get("site_name") or ""),
            " ".join(str(settings.get("site_description") or "").split()),
            str(settings.get("language") or "en-GB"),
            {str(old): str(new) for old, new in moved.items()},
        )
