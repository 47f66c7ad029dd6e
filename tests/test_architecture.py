"""The shape of the generator: who may import whom, who may touch the disk, how big things are."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

HOOKS = Path(__file__).parents[1] / "hooks"

LAYERS = (
    ("model", "problems"),
    ("read",),
    ("link",),
    ("verify",),
    ("publish",),
    ("main", "commands", "__main__"),
)
"""Each may import those before it, and those that stand beside it."""
RANKS = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
HOSTS = {"mkdocs", "properdocs", "material"}
READS = {"open", "read_text", "read_bytes", "iterdir", "glob", "rglob", "listdir"}
WRITES = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "touch", "rename", "symlink_to"}
READERS = {"read", "commands", "__main__"}
WRITERS = {"commands", "__main__"}
VAGUE = {"utils", "util", "helpers", "common", "manager", "base", "misc"}
MODULE_LINES, MAIN_LINES, FUNCTION_LINES = 250, 150, 40


def find_faults(hooks: Path) -> list[str]:
    """List whatever breaks the rules, as `file: what`."""
    return [
        f"{path.relative_to(hooks).as_posix()}: {fault}"
        for path in sorted(hooks.rglob("*.py"))
        for fault in _faults_of(path, hooks)
    ]


def _faults_of(path: Path, hooks: Path) -> Iterator[str]:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    part = path.relative_to(hooks).with_suffix("").parts[0]
    is_main = path == hooks / "main.py"
    yield from _imports(tree, part, is_main=is_main)
    yield from _disk(tree, part)
    yield from _sizes(tree, len(text.splitlines()), MAIN_LINES if is_main else MODULE_LINES)
    if VAGUE & {path.stem, path.parent.name}:
        yield "the name does not say what it holds"


def _imports(tree: ast.Module, part: str, *, is_main: bool) -> Iterator[str]:
    for name in _imported(tree):
        top, *below = name.split(".")
        if top in HOSTS and not is_main:
            yield f"imports {name}"
        if top == "hooks" and below and part in RANKS:
            if below[0] not in RANKS:
                yield f"imports {name}, which has no place in the order"
            elif RANKS[below[0]] > RANKS[part]:
                yield f"imports {name}, against the direction"
    if part not in {*RANKS, "__init__"}:
        yield "has no place in the order"


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield "hooks.relative"
            elif node.module == "hooks":
                yield from (f"hooks.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


def _disk(tree: ast.Module, part: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in READS and part not in READERS:
            yield f"line {node.lineno} reads the disk with {name}"
        if name in WRITES and part not in WRITERS:
            yield f"line {node.lineno} writes with {name}"


def _sizes(tree: ast.Module, lines: int, allowed: int) -> Iterator[str]:
    if lines > allowed:
        yield f"has {lines} lines, more than {allowed}"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{node.name} has {length} lines, more than {FUNCTION_LINES}"


def test_the_generator_keeps_its_shape() -> None:
    """Imports point one way, only `read` reads, only commands write, and nothing is too long."""
    assert find_faults(HOOKS) == []


@pytest.mark.parametrize(
    ("path", "code", "fault"),
    [
        ("model/a.py", "from hooks.read.site import read_site", "against the direction"),
        ("model/a.py", "from hooks import publish", "against the direction"),
        ("verify/a.py", "import hooks.publish.exports", "against the direction"),
        ("read/a.py", "if x:\n    from hooks.link import linker", "against the direction"),
        ("read/a.py", "from . import b", "no place in the order"),
        ("publish/a.py", "from hooks.main import on_config", "against the direction"),
        ("publish/a.py", "from mkdocs.structure.files import File", "imports mkdocs"),
        ("publish/main.py", "import mkdocs", "imports mkdocs"),
        ("__main__.py", "import mkdocs.config", "imports mkdocs"),
        ("extra/a.py", "", "no place in the order"),
        ("link/a.py", "open('x')", "reads the disk with open"),
        ("publish/a.py", "path.read_text()", "reads the disk with read_text"),
        ("main.py", "path.read_bytes()", "reads the disk with read_bytes"),
        ("read/a.py", "path.write_text('')", "writes with write_text"),
        ("main.py", "path.mkdir()", "writes with mkdir"),
        ("model/utils.py", "", "does not say what it holds"),
        ("link/helpers/a.py", "", "does not say what it holds"),
        ("main.py", "x = 1\n" * 151, "has 151 lines"),
        ("model/a.py", "x = 1\n" * 251, "has 251 lines"),
        ("model/a.py", "def f():\n" + "    x = 1\n" * 40, "f has 41 lines"),
    ],
)
def test_each_fault_is_found(tmp_path: Path, path: str, code: str, fault: str) -> None:
    """A generator that breaks one rule is caught for it."""
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(code, encoding="utf-8")
    assert any(fault in found for found in find_faults(tmp_path))


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("main.py", "import mkdocs\nfrom hooks.publish.edition import Edition"),
        ("read/a.py", "from hooks.model import dates\npath.read_text()"),
        ("__main__.py", "path.write_text('')\nfrom hooks import main"),
        ("publish/a.py", "from hooks.problems import Problem\n'a'.replace('a', 'b')"),
    ],
)
def test_what_is_allowed_is_no_fault(tmp_path: Path, path: str, code: str) -> None:
    """The rules forbid no more than they say."""
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(code, encoding="utf-8")
    assert find_faults(tmp_path) == []
