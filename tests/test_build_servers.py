"""The files for build servers and editors' programs: well formed, pinned, and true."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from hooks.__main__ import COMMANDS
from hooks.problems import RULES, Problem

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SCHEMAS = {
    "vendor.github-workflows": [".github/workflows/site.yml", ".github/workflows/weekly.yml"],
    "vendor.github-issue-forms": [
        ".github/ISSUE_TEMPLATE/error.yml",
        ".github/ISSUE_TEMPLATE/document.yml",
    ],
    "vendor.github-issue-config": [".github/ISSUE_TEMPLATE/config.yml"],
    "vendor.dependabot": [".github/dependabot.yml"],
    "vendor.gitlab-ci": [".gitlab-ci.yml"],
}
FILES = [ROOT / name for names in SCHEMAS.values() for name in names]
COMMANDED = [*FILES, ROOT / ".pre-commit-config.yaml", ROOT / ".vscode" / "tasks.json"]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_each_file_fits_the_schema_of_its_server(schema: str) -> None:
    """GitHub and GitLab would take these files; the schemas come with the checker."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema]
    command += ["--data-transform", "gitlab-ci"] if "gitlab" in schema else []
    done = subprocess.run(
        [*command, *SCHEMAS[schema]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_action_is_pinned_by_its_commit() -> None:
    """An action is named by a full commit, with its version beside it: a tag can be moved."""
    uses = [
        line.partition("uses:")[2].strip()
        for path in WORKFLOWS
        for line in path.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert uses
    assert [use for use in uses if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", use)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_each_job_may_do_only_what_it_says(path: Path) -> None:
    """A workflow may do nothing; each job asks for what it needs; only publishing may write."""
    workflow: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        writing = {key for key, value in job["permissions"].items() if value == "write"}
        assert writing == ({"pages", "id-token"} if name == "publish" else set())


def test_only_main_is_published_and_only_when_all_is_green() -> None:
    """The job that publishes waits for every other one, and runs for no proposed change."""
    workflow = yaml.safe_load((ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8"))
    publish = workflow["jobs"]["publish"]
    assert {*publish["needs"], "publish"} == set(workflow["jobs"])
    assert "github.ref == 'refs/heads/main'" in publish["if"]
    assert "github.event_name != 'pull_request'" in publish["if"]
    has_pages = "(!github.event.repository.fork || github.event.repository.has_pages)"
    assert has_pages in publish["if"]  # a fork that has none is not to fail


@pytest.mark.parametrize("path", COMMANDED, ids=lambda path: path.name)
def test_every_command_exists(path: Path) -> None:
    """What a build server or an editor's program calls is a target or a command of ours."""
    text = path.read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    called = set(re.findall(r"(?:run: |- |entry: |\": \"|keep-going )make ([a-z]+)", text))
    called |= {
        word
        for group in re.findall(r"(?:target|TARGET): \[(.*?)\]", text)
        for word in group.replace(",", " ").split()
    }
    assert called <= targets
    assert set(re.findall(r"python -m hooks (\w+)", text)) <= {*COMMANDS}


@pytest.mark.parametrize("rule", RULES)
def test_vs_code_shows_each_problem_at_its_line(rule: str) -> None:
    """The task “check” finds path, line, words, rule and severity in what is printed."""
    problem = Problem("docs/briefings/x.md", 41, rule, "“a: b” [sic] is not there", "Mend it.")
    tasks = json.loads((ROOT / ".vscode" / "tasks.json").read_text(encoding="utf-8"))["tasks"]
    found = [
        (matcher["severity"], match.groups())
        for matcher in tasks[0]["problemMatcher"]
        if (match := re.match(matcher["pattern"]["regexp"], problem.as_line().splitlines()[0]))
    ]
    severity = problem.severity.value.replace("notice", "info")
    assert found == [(severity, (problem.path, "41", problem.text, rule))]
