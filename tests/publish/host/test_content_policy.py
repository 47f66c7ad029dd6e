"""Which scripts the policy of the pages names."""

from hooks.publish.host.content_policy import fingerprints
from tests.builders import HostFile

THEME = "/theme"


def test_only_scripts_of_the_theme_and_of_the_settings_have_a_fingerprint() -> None:
    """An original, or a script that somebody put among the pages, has none; data neither."""
    files = [
        HostFile("assets/javascripts/frame.js", THEME),
        HostFile("assets/stylesheets/site.css", THEME),
        HostFile("assets/evil.js", "/docs"),
        HostFile("assets/wanted.mjs", "/docs"),
        HostFile("sources/originals/note.js"),
    ]
    found = fingerprints(files, THEME, ["assets/wanted.mjs"])
    assert list(found) == ["assets/javascripts/frame.js", "assets/wanted.mjs"]
    # printf '' | openssl dgst -sha256 -binary | base64
    assert set(found.values()) == {"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="}
