"""The difference between two built sites, and the command that shows it."""

import json
from pathlib import Path
from typing import Any

import pytest

from hooks.__main__ import main
from hooks.report.site_difference import compare_links, read_links, render_changes


def _row(exact: str, entity: str, **values: Any) -> dict[str, Any]:  # noqa: ANN401 - as JSON has it
    row = {"page": "letters/a/", "anchor": "para_1", "post": "", "linked": True, "start": 0}
    return row | {"exact": exact, "entity": entity} | values


def _text(*rows: dict[str, Any]) -> str:
    return json.dumps({"version": "1.0", "rows": rows})


def _rendered(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> list[str]:
    return render_changes(compare_links(old, new), coloured=False).splitlines()


AT = "/letters/a/#para_1 "
CANTOR = _row("the Cantor", "anna-brahe", post="cantor")


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ([], [_row("Choir", "choir")], ["choir", "  + /letters/a/#para_1  “Choir”"]),
        ([_row("Choir", "choir")], [], ["choir", "  - /letters/a/#para_1  “Choir”"]),
        (
            [CANTOR],
            [_row("the Cantor", "cantor", post="cantor")],
            ["cantor", f"  ~ {AT} “the Cantor”  anna-brahe in the office cantor → cantor"],
        ),
        (
            [CANTOR],
            [_row("the Cantor", "anna-brahe")],
            ["anna-brahe", f"  ~ {AT} “the Cantor”  anna-brahe in the office cantor → anna-brahe"],
        ),
        (
            [_row("Cantor", "a"), _row("Cantor", "b")],
            [_row("Cantor", "b")],
            ["a", "  - /letters/a/#para_1  “Cantor”"],
        ),
        (
            [_row("Choir", "choir")],
            [_row("Choir", "choir", anchor="", page="")],
            ["choir", "  + /  “Choir”", "  - /letters/a/#para_1  “Choir”"],
        ),
        (
            [],
            [CANTOR],
            ["anna-brahe", f"  + {AT} “the Cantor”  anna-brahe in the office cantor"],
        ),
    ],
)
def test_differences_are_listed_by_entity(
    old: list[dict[str, Any]], new: list[dict[str, Any]], lines: list[str]
) -> None:
    """A link may appear, vanish, or lead elsewhere; offices count as targets of their own."""
    assert _rendered(old, new)[: len(lines)] == lines


def test_entities_are_grouped_and_changes_counted() -> None:
    """Each entity is named once, and a line below counts what changed."""
    old = [_row("Choir", "choir"), _row("Cantor", "a")]
    new = [_row("Bell", "bell"), _row("Old Choir", "choir"), _row("Cantor", "b")]
    assert _rendered(old, new) == [
        "b",
        "  ~ /letters/a/#para_1  “Cantor”  a → b",
        "",
        "bell",
        "  + /letters/a/#para_1  “Bell”",
        "",
        "choir",
        "  - /letters/a/#para_1  “Choir”",
        "  + /letters/a/#para_1  “Old Choir”",
        "",
        "2 appeared, 1 vanished, 1 lead elsewhere",
    ]


def test_words_that_moved_are_no_difference() -> None:
    """Offsets, blocks, the rule and white space do not count, nor does the order of the rows."""
    old = [_row("Old Choir", "choir", start=3, block=1, rule="name"), _row("Bell", "bell")]
    new = [_row("Bell", "bell", start=9), _row("Old\nChoir", "choir", start=40, rule="local")]
    assert compare_links(old, new) == ()
    assert _rendered(old, new) == ["No link appeared, vanished or leads elsewhere."]


def test_mentions_that_are_no_links_do_not_count() -> None:
    """A name in a heading is recorded, and no link."""
    assert read_links(_text(_row("Choir", "choir", linked=False))) == []


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "{}",
        '{"rows": [1]}',
        '{"rows": [{"page": "x"}]}',
        "[" * 100_000,
        _text(_row("Choir", "choir") | {"exact": None}),
        _text(_row("Choir", "choir") | {"entity": ["choir"]}),
        _text({key: each for key, each in _row("Choir", "choir").items() if key != "linked"}),
    ],
    ids=lambda text: text[:40],
)
def test_what_is_no_table_of_mentions_is_said(text: str) -> None:
    """A file in another form is explained and not half read."""
    assert isinstance(read_links(text), str)


def _site(folder: Path, *rows: dict[str, Any]) -> str:
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "mentions.json").write_text(_text(*rows), encoding="utf-8")
    return str(folder)


@pytest.mark.parametrize(
    ("rows", "options", "status"),
    [
        ([CANTOR], [], 0),
        ([CANTOR], ["--exit-code"], 0),
        ([], [], 0),
        ([], ["--exit-code"], 1),
    ],
)
def test_the_exit_status_tells_of_differences_where_asked(
    tmp_path: Path, rows: list[dict[str, Any]], options: list[str], status: int
) -> None:
    """Without `--exit-code` a difference is a result, with it a failure."""
    old, new = _site(tmp_path / "old", CANTOR), _site(tmp_path / "new", *rows)
    assert main(["diff", old, new, *options]) == status


def test_the_output_is_plain_where_it_is_piped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No colours reach a file or another program."""
    main(["diff", _site(tmp_path / "old"), _site(tmp_path / "new", CANTOR)])
    assert "\x1b" not in capsys.readouterr().out
    assert "\x1b[32m+" in render_changes(compare_links([], [CANTOR]), coloured=True)


def test_a_folder_that_is_no_site_is_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both folders are looked at, and each fault is said."""
    (tmp_path / "empty").mkdir()
    assert main(["diff", str(tmp_path / "empty"), str(tmp_path / "missing"), "--exit-code"]) == 2
    told = capsys.readouterr().err
    assert "empty” is no built site: it has no data/mentions.json" in told
    assert "missing” is no built site: there is no such folder" in told
