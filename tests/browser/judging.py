"""The programs that judge pages: axe-core, the Nu HTML checker, Lighthouse."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # has none
from playwright.sync_api import Page

HERE = Path(__file__).parent
PACKAGES = HERE / "node_modules"
INSTALL = "run: npm ci --ignore-scripts --prefix tests/browser"
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
"""The rules that every page is held to, by axe-core's own names."""
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules whose answer may change with the palette."""
CATEGORIES = ("accessibility", "best-practices", "seo", "performance")


def violations(page: Page, rules: list[str] | None = None) -> list[str]:
    """List what axe-core finds on a page, all that is folded opened, with the first words."""
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": STANDARDS}
    options = {"resultTypes": ["violations"], "runOnly": only}
    found = page.evaluate("options => axe.run(document, options)", options)
    return [
        f"{page.url}: {each['id']}: {each['nodes'][0]['html'][:160]}"
        for each in found["violations"]
    ]


def missing_for_nu() -> str:
    """Say what the Nu checker lacks on this machine; "" for nothing."""
    if not shutil.which("java"):
        return "no Java on this machine (Debian and Ubuntu: apt-get install default-jre-headless)"
    return "" if _jar().is_file() else f"the Nu checker is not installed; {INSTALL}"


def nu_errors(files: Iterable[Path]) -> list[str]:
    """List the errors that the Nu HTML checker finds, all files in one run."""
    command = ["java", "-Xss8m", "-jar", str(_jar()), "--errors-only", "--format", "json"]
    done = subprocess.run([*command, *map(str, files)], capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    return [f"{each['url']}:{each.get('lastLine', 0)}: {each['message']}" for each in messages]


def missing_for_lighthouse() -> str:
    """Say what Lighthouse lacks on this machine; "" for nothing."""
    if not shutil.which("node"):
        return "no Node.js on this machine (Debian and Ubuntu: apt-get install nodejs npm)"
    return "" if _lighthouse().is_file() else f"Lighthouse is not installed; {INSTALL}"


def scores(url: str, browser: str) -> dict[str, int]:
    """Let Lighthouse judge a page as on a slow phone: from 0 to 100 in each category."""
    flags = "--headless=new" + (" --no-sandbox" if os.geteuid() == 0 else "")
    command = ["node", str(_lighthouse()), url, "--quiet", "--output=json", "--output-path=stdout"]
    done = subprocess.run(
        [*command, f"--only-categories={','.join(CATEGORIES)}", f"--chrome-flags={flags}"],
        env={**os.environ, "CHROME_PATH": browser},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)["categories"]
    return {name: round(100 * found[name]["score"]) for name in CATEGORIES}


def _jar() -> Path:
    return PACKAGES / "vnu-jar/build/dist/vnu.jar"


def _lighthouse() -> Path:
    return PACKAGES / "lighthouse/cli/index.js"
