"""The content policy: which scripts a page may run, each by its hash (`DESIGN.md`, section 11).

Whatever else lies on the site, an original or a picture, is never run, even where somebody finds a
way to name it in a page. See https://www.w3.org/TR/CSP3/#external-hash; what a script of ours loads
by itself is let in by `strict-dynamic`.
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from hooks.publish.host.host_types import HostFile


def fingerprints(files: Iterable[HostFile], theme: str, extra: Iterable[object]) -> dict[str, str]:
    """Give the hash of each script of our theme, and of those that the settings name as well.

    In the form of https://www.w3.org/TR/SRI/: it stands in the policy and at the script itself.
    """
    named = {str(each) for each in extra}
    scripts = {
        file.src_uri: f"sha256-{b64encode(sha256(file.content_bytes).digest()).decode()}"
        for file in files
        if file.src_uri.endswith((".js", ".mjs"))
        and (file.src_dir == theme or file.src_uri in named)
    }
    return dict(sorted(scripts.items()))
