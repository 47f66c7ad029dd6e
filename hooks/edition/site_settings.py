"""The imprint: what the settings say of the site as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

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
    data_license: Mapping[str, str] = field(default_factory=dict)
    """The licence of the published tables: `name`, `title`, `path`; empty where none is set."""
    logo: str = ""
    """The picture beside the name of the site, as a path below `docs/`."""
    colours: Mapping[str, str] = field(default_factory=dict)
    """Of the bar (`primary`) and of links (`accent`), such as `#123f4a`; empty for our own."""
    address: str = ""
    """Where the site stands; without it there are no feeds, which need full addresses."""
    is_preview: bool = False
    """Whether `serve` shows the site to those who write it; a draft is shown, nothing published."""

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> "Imprint":
        """Take what is known from the settings; what has another form counts as not set."""
        extra = settings.get("extra") or {}
        return cls(
            str(settings.get("site_name") or ""),
            " ".join(str(settings.get("site_description") or "").split()),
            str(settings.get("language") or "en-GB"),
            _texts(extra.get("redirects")),
            _texts(extra.get("data_license")),
            str(extra.get("logo") or settings.get("logo") or ""),
            _texts(extra.get("colours")),
            str(settings.get("site_url") or ""),
            f"://{settings.get('dev_addr')}/" in str(settings.get("site_url")),
        )


def _texts(value: object) -> dict[str, str]:
    return {str(key): str(each) for key, each in value.items()} if isinstance(value, dict) else {}
