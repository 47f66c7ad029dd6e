"""Our styles and scripts, as readers get them."""

import re
from pathlib import Path

import pytest

from hooks.publish.host.packing import packed

ASSETS = Path(__file__).parents[3] / "hooks/publish/theme/assets"


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("/* Links. */\na b > c, d {\n  e: f g; h: 1px 2px;\n}\n", "a b>c,d{e:f g;h:1px 2px}"),
        ('a::before { content: "· , > ; x: "; }', 'a::before{content:"· , > ; x: "}'),
        ("a :is(b) { c: d }", "a :is(b){c:d}"),
        ("@media (min-width: 1px) and (x) { a + b { c: calc(1px + 2px) } }", None),
        ("a[href^='http: x'] { b: c }", "a[href^='http: x']{b:c}"),
    ],
)
def test_a_style_keeps_its_meaning(style: str, expected: str | None) -> None:
    """White space goes where it means nothing; what is quoted, and space around + or : stay."""
    expected = expected or "@media (min-width:1px) and (x){a + b{c:calc(1px + 2px)}}"
    assert packed("x.css", style).strip() == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            '/* Told\n   here. */\na = {\n  // why\n  b: "// no",\n}; // so\n',
            'a={b:"// no",};',
        ),
        ("c('x : y', `d, ${e + f} , /* g */`);\n", "c('x : y',`d, ${e + f} , /* g */`);"),
        ('h = /[ ,] "/u.test(i) || /\\/ j/g;\n', 'h=/[ ,] "/u.test(i)||/\\/ j/g;'),
        ("const a = b; constant = 'const c'; // const d\n", "let a=b;constant='const c';"),
        ("k = (l) / m / n + +o - -p;\n", "k=(l)/ m / n + +o - -p;"),
        ("q = (r) => !r;\n\n  return s in t ? u : v\n", "q=(r)=>!r;return s in t?u:v\n"),
    ],
)
def test_a_script_keeps_its_meaning(script: str, expected: str) -> None:
    """Comments, indents and blanks beside signs go; what ends a statement stays."""
    assert packed("x.js", script) == expected


@pytest.mark.parametrize("path", sorted(ASSETS.rglob("*.js")), ids=lambda path: path.name)
def test_no_string_of_a_script_runs_over_lines(path: Path) -> None:
    """Its indents would be lost; and what is packed loses nothing more by being packed again."""
    text = path.read_text(encoding="utf-8")
    bare = re.sub(r"^\s*(//.*|/\*.*?\*/)$", "", text, flags=re.MULTILINE | re.DOTALL)
    assert [line for line in bare.splitlines() if line.count("`") % 2] == []
    assert packed(path.name, packed(path.name, text)) == packed(path.name, text)
