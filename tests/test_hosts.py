"""The program that builds the site, and the one that will take its place."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SITE = Path(__file__).with_name("site")


def test_properdocs_builds_the_same_site(tmp_path: Path) -> None:
    """MkDocs and its successor make the same files of the same content, byte for byte."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}
    built = {}
    for host in ("mkdocs", "properdocs"):
        folder = tmp_path / host
        command = [sys.executable, "-m", host, "build", "--strict"]
        command += ["-f", "mkdocs.yml", "--site-dir", str(folder)]
        done = subprocess.run(
            command, cwd=SITE, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        built[host] = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file()
        }
    assert built["mkdocs"].keys() == built["properdocs"].keys()
    differ = [name for name, text in built["mkdocs"].items() if built["properdocs"][name] != text]
    assert differ == []
