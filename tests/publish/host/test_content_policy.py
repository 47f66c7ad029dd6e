"""Which scripts the policy of the pages names."""

from __future__ import annotations

from dataclasses import dataclass

from hooks.publish.host.content_policy import fingerprints

THEME = "/theme"


@dataclass(slots=True)
class _File:
    src_uri: str
    src_dir: str | None
    content_bytes: bytes = b""


def test_only_scripts_of_the_theme_and_of_the_settings_have_a_fingerprint() -> None:
    """An original, or a script that somebody put among the pages, has none; data neither."""
    files = [
        _File("assets/javascripts/frame.js", THEME),
        _File("assets/stylesheets/site.css", THEME),
        _File("assets/evil.js", "/docs"),
        _File("assets/wanted.mjs", "/docs"),
        _File("sources/originals/note.js", None),
    ]
    found = fingerprints(files, THEME, ["assets/wanted.mjs"])
    assert list(found) == ["assets/javascripts/frame.js", "assets/wanted.mjs"]
    # printf '' | openssl dgst -sha256 -binary | base64
    assert set(found.values()) == {"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}
