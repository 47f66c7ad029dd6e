"""Questions to the program that makes the search, and its answers."""

import json
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from time import sleep
from types import SimpleNamespace

import pytest

from hooks.publish.search import pagefind_program
from hooks.publish.search.pagefind_program import Pagefind, SearchError

PROGRAM = f"""#!{sys.executable}
import sys
from pathlib import Path
from base64 import b64encode
from time import sleep
here = Path(__file__).parent
answers = iter((here / "answers").read_text().split("\\0"))
word = b""
while byte := sys.stdin.buffer.read(1):
    if byte != b",":
        word += byte
        continue
    with (here / "asked").open("ab") as asked:
        asked.write(word + b"\\n")
    word = b""
    answer = next(answers, None)
    if answer is None:
        break
    told = b64encode(answer.encode()) + b","
    for at in range(0, len(told), 1001):  # not at the ends of what Base64 makes of three bytes
        sys.stdout.buffer.write(told[at:at + 1001])
        sys.stdout.buffer.flush()
        sleep(0.02 * (at < 3003))
"""
OK = '{"payload":{"type":"Done"}}'
Start = Callable[..., Pagefind]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Give a program that has these answers, one after the other."""
    file = tmp_path / "program"
    file.write_text(PROGRAM, "utf-8")
    file.chmod(0o755)
    module = SimpleNamespace(get_executable=lambda: file)
    monkeypatch.setitem(sys.modules, "pagefind_bin", module)
    started: list[Pagefind] = []

    def begin(*answers: str) -> Pagefind:
        (tmp_path / "answers").write_text("\0".join(answers), "utf-8")
        started.append(Pagefind())
        return started[-1]

    yield begin
    for each in started:
        each.end()


def _asked(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "asked").read_bytes().splitlines()
    return [json.loads(b64decode(each))["payload"] for each in lines]


def _files(*files: tuple[str, bytes]) -> str:
    listed = [{"path": path, "content": b64encode(content).decode()} for path, content in files]
    return json.dumps({"payload": {"type": "GetFiles", "files": listed}}, separators=(",", ":"))


def test_what_it_is_told(start: Start, tmp_path: Path) -> None:
    """An index is begun, pages are added, and its files are asked for."""
    program = start(OK, OK, _files())
    program.begin("en")
    program.add("/a/", "<p>Wörds</p>")
    program.complete()
    assert [*program.files()] == []
    assert _asked(tmp_path) == [
        {"index_id": 0, "type": "NewIndex", "config": {"force_language": "en"}},
        {"index_id": 0, "type": "AddFile", "url": "/a/", "file_contents": "<p>Wörds</p>"},
        {"index_id": 0, "type": "GetFiles"},
    ]


def test_the_index_before_is_forgotten(start: Start, tmp_path: Path) -> None:
    """It holds one at a time."""
    program = start(OK, OK, OK, _files())
    program.begin("en")
    program.begin("en-2")
    program.complete()
    assert [*program.files()] == []
    told = [(each["type"], each["index_id"]) for each in _asked(tmp_path)]
    assert told == [("NewIndex", 0), ("DeleteIndex", 0), ("NewIndex", 1), ("GetFiles", 1)]


@pytest.mark.parametrize("size", [0, 1, 2, 3, 700, 5_000, 70_000])
def test_files_come_whole_in_whatever_pieces(start: Start, size: int) -> None:
    """Base64 in pieces of any length, several files in one piece and one file in several."""
    files = [("pagefind-entry.json", b"{}"), ("fragment/x", b"\0\xff," * size), ("last", b"z")]
    program = start(_files(*files))
    program.complete()
    assert [*program.files()] == files


@pytest.mark.parametrize("size", [10, 5_000])
def test_a_fault_is_raised_in_the_words_of_the_program(start: Start, size: int) -> None:
    """When the next thing is told, or when the files are read."""
    message = "no room " + "x" * size
    fault = json.dumps({"payload": {"type": "Error", "message": message}}, separators=(",", ":"))
    program = start(fault, fault)
    program.begin("en")
    with pytest.raises(RuntimeError, match="no room"):
        program.add("/a/", "")
    program.complete()
    with pytest.raises(RuntimeError, match="no room"):
        [*program.files()]


def test_a_word_of_a_page_is_no_fault(start: Start) -> None:
    """What an answer is stands at its beginning."""
    late = '{"payload":{"type":"Done","is":"' + "x" * 300 + '","type":"Error"}}'
    program = start(late, _files())
    program.begin("en")
    program.complete()
    assert [*program.files()] == []


def test_a_program_that_ends_is_told(start: Start) -> None:
    """It has one answer, and ends at the second question."""
    program = start(OK)
    program.begin("en")
    program.add("/a/", "")
    with pytest.raises(RuntimeError, match="it ended unasked"):
        program.complete()


def test_a_program_that_hangs_is_ended(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the time that it may take."""
    monkeypatch.setattr(pagefind_program, "_PATIENCE", 0.2)
    program = start()
    program._is_awaited = True  # noqa: SLF001 - nothing was asked, so nothing comes
    with pytest.raises(RuntimeError, match=r"no answer in 0\.2 seconds"):
        [*program.files()]


def test_a_program_that_nobody_asked_may_rest(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as the site is busy with other things."""
    monkeypatch.setattr(pagefind_program, "_PATIENCE", 0.1)
    program = start(_files())
    sleep(0.5)
    monkeypatch.setattr(pagefind_program, "_PATIENCE", 300)
    program.complete()
    assert [*program.files()] == []


def test_a_missing_program_is_told_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """In plain English."""
    monkeypatch.setitem(sys.modules, "pagefind_bin", None)
    with pytest.raises(SearchError, match=r"Run: make \.venv/site"):
        Pagefind()


def test_it_may_be_ended_twice(start: Start) -> None:
    """Whatever it is doing."""
    program = start(OK)
    program.begin("en")
    program.end()
    program.end()
    assert program._process.returncode is not None  # noqa: SLF001
