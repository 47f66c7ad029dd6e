"""A site every value of which tries to break out of its page, and none of which may."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from tests.verify.small_sites import ROOT, write_page, write_site

SCRIPT = "document.title = 'broken out'; document.documentElement.dataset.evil = 'ran';"
EVIL = (
    '</title></script><script src="/sources/originals/evil-2019.txt"></script>'
    f'<img src=x onerror="{SCRIPT}"><svg/onload={SCRIPT!r}>"\'`&amp;lt;{{{{ config }}}}{{% x %}}'
)
"""What no value may be more than: a script of the site, handlers, ends of elements, a template."""
PLAIN = "</title><script src=/sources/originals/evil-2019.txt></script><img src=x onerror=alert(1)>"
"""The same where quotation marks would be checked as such."""
NAME = f"Ada {PLAIN} Oak"
ORIGINAL = "odd <img src=x onerror=alert(1)>&'#?%41;.html"
PAGE = "about/x<img src=x onerror=alert(1)>&'.md"
SUM = "=HYPERLINK(0) } \\input{x}"
"""What a spreadsheet would reckon, and what would end a field of BibTeX."""
_LINKS = [
    {"url": "https://elsewhere.example.org/?a=\"'><script>x</script>&b", "note": EVIL},
]


_DRAWING = (
    f'<svg xmlns="http://www.w3.org/2000/svg" onload="{SCRIPT}"><script>{SCRIPT}</script></svg>'
)
_LINKING = f"""
[[ada-oak|<img src=x onerror="{SCRIPT}">]] and [[trust|&lt;b onmouseover=x&gt;]] wrote
[one](javascript:document.documentElement.dataset.evil=1),
[two](&#106;avascript:document.documentElement.dataset.evil=2),
[three](java&#10;script:document.documentElement.dataset.evil=3),
[four](data:text/html,<script>{SCRIPT.replace(" ", "")}</script>),
[five](vbscript:x) and [six](people/%22onmouseover=x).

![<img src=x onerror=alert(1)>](../assets/evil.svg "\"><svg onload=x>")

A paragraph.
{{: #para_1 onmouseover="document.documentElement.dataset.evil=4" }}
"""
"""What an editor might paste: links that would run, a picture that holds a script, a handler."""


def build_hostile_site(root: Path) -> Path:
    """Write and build it; give the folder of the site."""
    words = f"The weir {EVIL} leaks, says {NAME}."
    source = {
        "title": f"Letter {EVIL}",
        "label": f"Oak {EVIL}",
        "date": "2019-05-12",
        "author": "ada-oak",
        "url": "https://elsewhere.example.org/",
        "license": EVIL,
        "license_note": EVIL,
        "recipient": "warden",
        "cc": "trust",
        "publisher": "trust",
    }
    body = f"## Heading {EVIL}\n\n{_as_words(words)}\n\n- Item {_as_words(EVIL)}\n"
    odd = source | {"label": "Odd 2020", "date": "2020", "title": "R&D <Team>"}
    sum_of = source | {"label": SUM, "title": f"{SUM}\nTY  - BOOK"}
    sources = {
        "evil-2019": {"front": source, "body": body},
        "odd-2020": {"front": odd, "body": body},
        "sum-2021": {"front": sum_of, "body": body},
    }
    write_site(root, {"sources": sources, "people": _people(), "organisations": _bodies()})
    _write_originals(root)
    _write_pages(root, words)
    _write_settings(root)
    code = "import sys; from mkdocs.__main__ import cli; sys.argv[0] = 'mkdocs'; cli()"
    command = [sys.executable, "-c", code, "build", "--site-dir", str(root / "built")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "built"


def _as_words(text: str) -> str:
    """Give text as it stands in the body of a source, where a backslash precedes a mark."""
    return text.replace("\\", "\\\\")


def _people() -> dict[str, Any]:
    cite = [{"cite": "evil-2019, para. 1"}]
    background = [{"url": "https://elsewhere.example.org/?<script>", "note": EVIL}]
    office = {"post": "warden", "start_date": "2019", "sources": cite}
    role = {"organization": "trust", "role": EVIL, "start_date": "2018", "sources": background}
    shown = {
        "summary": PLAIN,
        "honorific_prefix": EVIL,
        "honorific_suffix": EVIL,
        "other_names": [{"name": f"Addy {EVIL}", "note": EVIL}],
        "not_names": [EVIL],
        "identifiers": [{"scheme": EVIL, "identifier": EVIL}],
        "links": _LINKS,
        "title": f"Profile {EVIL}",
        "description": EVIL,
    }
    return {"ada-oak": {"name": NAME, **shown, "memberships": [office, role]}}


def _bodies() -> dict[str, Any]:
    post = {"id": "warden", "label": f"Warden {EVIL}", "other_labels": [f"Keeper {EVIL}"]}
    shown = {
        "classification": EVIL,
        "summary": PLAIN,
        "links": _LINKS,
        "other_names": [f"T {EVIL}"],
    }
    return {"trust": {"name": f"Trust {EVIL}", **shown, "posts": [post]}}


def _write_originals(root: Path) -> None:
    """Let one original be a script if only it is asked for, and another have an odd name."""
    folder = root / "sources"
    (folder / "originals/odd-2020.txt").rename(folder / "originals" / ORIGINAL)
    text = (folder / "originals" / ORIGINAL).read_text(encoding="utf-8")
    (folder / "originals" / f"{ORIGINAL}.txt").write_text(text, encoding="utf-8", newline="")
    file = folder / "odd-2020.md"
    front = file.read_text(encoding="utf-8")
    digest = front.partition("sha256: ")[2].partition("\n")[0]
    named = f"original: {json.dumps(ORIGINAL)}\ntext_sha256: {digest}"
    file.write_text(front.replace("original: odd-2020.txt", named), encoding="utf-8")


def _write_pages(root: Path, words: str) -> None:
    (root / "docs/assets").mkdir(parents=True)
    quoted = "- Said: “The weir” [@evil-2019, para. 1].\n\n[[ada-oak]] wrote it [@evil-2019].\n"
    briefing = {"title": f"Briefing {EVIL}", "summary": PLAIN, "updated": "2022", "mentions": {}}
    write_page(root, "briefings/evil.md", briefing, f"## About [[ada-oak]] and R&D\n\n{quoted}")
    event = {"date": "2019", "title": EVIL, "sources": [{"cite": "evil-2019, para. 1"}]}
    write_page(root, "timeline.md", {"events": [event], "title": EVIL}, "")
    promise = {
        "id": "mend",
        "kind": "commitment",
        "statement": words,
        "cite": "evil-2019, para. 1",
        "made_by": "ada-oak",
        "status": [{"date": "2020", "value": EVIL, "cite": "odd-2020, para. 1"}],
    }
    write_page(root, "commitments.md", {"commitments": [promise], "title": EVIL}, "")
    write_page(root, PAGE, {"description": EVIL}, "# About [[ada-oak]] &amp; R&D &lt;Team&gt;\n")
    write_page(root, "about/&lt;b&gt;.md", {}, "A page whose name is its title.\n")
    write_page(root, "about/links.md", {"title": "Links"}, _LINKING)
    (root / "docs/assets/evil.svg").write_text(_DRAWING, encoding="utf-8")
    (root / "docs/assets/evil.js").write_text(SCRIPT, encoding="utf-8")


def _write_settings(root: Path) -> None:
    settings = yaml.safe_load((ROOT / "tests/site/mkdocs.yml").read_text(encoding="utf-8"))
    settings |= {"site_name": f"Site {EVIL}", "site_description": EVIL, "hooks": ["hooks/main.py"]}
    settings["theme"]["custom_dir"] = "hooks/publish/theme"
    settings["extra"] = {"disclaimer": EVIL, "report_an_error": f"mailto:x@example.org?{EVIL}"}
    settings["extra"]["redirects"] = {f"briefings/{NAME[:9]}.md": "briefings/evil.md"}
    (root / "hooks").symlink_to(ROOT / "hooks")
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
