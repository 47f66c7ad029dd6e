"""The shape of the generator: who may import whom, who may touch the disk, how big things are."""

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
HOOKS = TESTS.parent / "hooks"

LAYERS = (
    ("model", "problems"),
    ("read",),
    ("link",),
    ("verify", "report"),
    ("edition", "add"),
    ("publish", "draft"),
    ("build",),
    ("main", "commands", "__main__"),
)
"""Each may import those before it, and those that stand beside it."""
RANKS = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}
HOSTS = {"mkdocs", "properdocs", "material"}
READS = {"open", "read_text", "read_bytes", "iterdir", "glob", "rglob", "listdir"}
WRITES = {"write_text", "write_bytes", "mkdir", "unlink", "rmdir", "touch", "rename", "symlink_to"}
READERS = {"read", "add", "commands", "__main__"}
WRITERS = {"commands", "__main__"}
VAGUE = {"utils", "util", "helpers", "common", "manager", "base", "misc"}
MODULE_LINES, MAIN_LINES, FUNCTION_LINES, FOLDER_MODULES = 250, 150, 40, 15
WITHOUT_RULES = """
add/blocks/extract
link/names/generic_words link/page/offsets model/mentions model/refusal model/version
publish/host/host_types read/sample_site read/words/typography
read/words/whitespace
"""
"""Modules that hold types, keys or lists of words, or pass on what another library does."""


def find_faults(hooks: Path) -> list[str]:
    """List whatever breaks the rules, as `file: what`."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(hooks.rglob("*.py"))}
    return [
        *(
            f"{path.relative_to(hooks).as_posix()}: {fault}"
            for path, tree in trees.items()
            for fault in _faults_of(path, tree, hooks)
        ),
        *_crowded(trees, hooks),
        *_same_names(trees, hooks),
        *_circles(trees, hooks),
    ]


def _faults_of(path: Path, tree: ast.Module, hooks: Path) -> Iterator[str]:
    part = path.relative_to(hooks).with_suffix("").parts[0]
    is_main = path == hooks / "main.py"
    lines = len(path.read_text("utf-8").splitlines())
    yield from _imports(tree, part, is_main=is_main)
    yield from _disk(tree, part)
    yield from _sizes(tree, lines, MAIN_LINES if is_main else MODULE_LINES)
    if VAGUE & {path.stem, path.parent.name}:
        yield "the name does not say what it holds"


def _crowded(trees: Mapping[Path, ast.Module], hooks: Path) -> Iterator[str]:
    folders = Counter(path.parent for path in trees if path.stem != "__init__")
    for folder, modules in folders.items():
        if modules > FOLDER_MODULES:
            yield f"{folder.relative_to(hooks).as_posix()}: holds {modules} modules"


def _same_names(trees: Mapping[Path, ast.Module], hooks: Path) -> Iterator[str]:
    """Commands bear the name of what they do, which may be a folder's."""
    outside = [path.stem for path in trees if path.parent != hooks / "commands"]
    for name, times in Counter(outside).items():
        if name != "__init__" and times > 1:
            yield f"{name}: {times} modules bear this name"


def _circles(trees: Mapping[Path, ast.Module], hooks: Path) -> Iterator[str]:
    """Those of imports for types count as well."""
    names = {
        ".".join(("hooks", *path.relative_to(hooks).with_suffix("").parts)).removesuffix(
            ".__init__"
        ): tree
        for path, tree in trees.items()
    }
    graph = {name: set(_imported(tree)) & names.keys() - {name} for name, tree in names.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield f"imports in a circle: {' -> '.join(error.args[1])}"


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
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


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


def _names(folder: Path, prefix: str) -> set[str]:
    return {
        path.relative_to(folder).with_name(path.stem.removeprefix(prefix)).as_posix()
        for path in folder.rglob(f"{prefix}*.py")
        if path.stem != "__init__"
    }


def test_the_generator_keeps_its_shape() -> None:
    """Imports point one way, only `read` and `add` read, only commands write, nothing is large."""
    assert find_faults(HOOKS) == []


@pytest.mark.parametrize(
    ("path", "code", "fault"),
    [
        ("model/a.py", "from hooks.read.site_files import read_site", "against the direction"),
        ("model/a.py", "from hooks import publish", "against the direction"),
        ("verify/a.py", "import hooks.publish.publication", "against the direction"),
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


def test_a_circle_of_types_is_found(tmp_path: Path) -> None:
    """An import that only the type checker sees closes a circle too."""
    (tmp_path / "model").mkdir()
    for here, there in (("a", "b"), ("b", "a")):
        code = f"if TYPE_CHECKING:\n    from hooks.model.{there} import X"
        (tmp_path / "model" / f"{here}.py").write_text(code)
    (fault,) = find_faults(tmp_path)
    assert fault.startswith("imports in a circle: hooks.model.")


def test_a_crowded_folder_and_a_name_used_twice_are_found(tmp_path: Path) -> None:
    """A folder holds 15 modules at most, and no two modules bear one name."""
    for name in [f"model/m{number}.py" for number in range(16)] + ["read/m1.py"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    assert find_faults(tmp_path) == ["model: holds 16 modules", "m1: 2 modules bear this name"]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("main.py", "import mkdocs\nfrom hooks.edition.edition import Edition"),
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


def test_every_module_with_rules_has_its_test_file() -> None:
    """A module has a test file of its name, or no rules, as listed above; not both."""
    without = _names(HOOKS, "") - _names(TESTS, "test_")
    known = {*WITHOUT_RULES.split()}
    assert sorted(without - known) == [], "these need a test file of their name"
    assert sorted(known - without) == [], "these have one, or are gone"


def test_the_name_of_a_class_means_one_thing() -> None:
    """No two public classes of the tree bear one name."""
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in HOOKS.rglob("*.py")]
    names = [
        each.name for tree in trees for each in ast.walk(tree) if isinstance(each, ast.ClassDef)
    ]
    assert [name for name, many in Counter(names).items() if many > 1 and name[0] != "_"] == []
