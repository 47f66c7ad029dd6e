"""Which words of a page belong to its document."""

import re

import pytest

from hooks.add.formats.html_scope import scope_of


def shown(html: str) -> tuple[str, dict[str, str]]:
    """Give the words that are shown, and those that are left out by the reason."""
    scope = scope_of(html)
    words, depth = list[str](), 0
    for end, tag, more, text in re.findall(r"<(/?)(\w+)([^>]*)>|([^<]+)", html):
        if text:
            (words.append if scope.is_shown else scope.leave_out)(text)
        elif end:
            depth -= 1
            scope.end(depth)
        else:
            depth += 1
            scope.begin(tag, {"hidden": ""} if more == " hidden" else attributes(more), depth)
    return " ".join(words), {why: " ".join(each) for why, each in scope.left_out.items()}


def attributes(text: str) -> dict[str, str]:
    """Read attributes such as `id='x'`."""
    return dict(re.findall(r"([a-z]+)='([^']*)'", text))


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>one</p>", "one"),
        ("<p>one</p><main>two</main><p>three</p>", "two"),
        ("<main>one</main><main>two</main>", "one two"),
        ("<main>one<article>two</article></main>", "two"),
        ("<div>one</div><div role='main'>two</div>", "two"),
        ("<div role='main'>one</div><div role='main'>two</div><p>three</p>", "one two three"),
        ("<main>one<header>two</header></main>", "one two"),
        ("<div class='menu' role='main'>one</div>", "one"),
        ("<div role='main'>one<article>two</article></div>", "two"),
        ("<main><p>one</p>two</main>three", "one two"),
        ("<nav>one<p>two</p>three</nav>four", "four"),
        ("<main><div role='navigation'>one</div>two</main>", "two"),
    ],
)
def test_the_one_element_that_holds_the_document_is_read(html: str, words: str) -> None:
    """`article` before `main` before the role; two of a kind mark nothing."""
    assert shown(html)[0] == words


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<nav>x</nav>", "menus"),
        ("<div role='navigation'>x</div>", "menus"),
        ("<ul class='a breadcrumbs'>x</ul>", "menus"),
        ("<div id='cookie-banner'>x</div>", "menus"),
        ("<div id='main-menu-list'>x</div>", "menus"),
        ("<header>x</header>", "furniture"),
        ("<aside>x</aside>", "furniture"),
        ("<div role='banner'>x</div>", "furniture"),
        ("<div hidden>x</div>", "unseen"),
        ("<nav hidden>x</nav>", "unseen"),
        ("<p style='display: none'>x</p>", "unseen"),
        ("<style>.x{display:none}</style><p class='x'>x</p>", "unseen"),
        ("<script>x</script>", "skipped"),
        ("<form><p>x</p></form>", "skipped"),
        ("<nav><div hidden>x</div></nav>", "menus"),
    ],
)
def test_what_is_left_out_has_its_reason(html: str, reason: str) -> None:
    """Menus, feet, what nobody sees, what is no text: that of the outermost element counts."""
    words, left_out = shown(f"<p>one</p>{html}<p>two</p>")
    assert words == "one two"
    assert left_out[reason] == "x"


@pytest.mark.parametrize(
    "html",
    [
        "<h1 class='menu'>x</h1>",
        "<div class='menu-item-price'>x</div>",
        "<div class='navigator'>x</div>",
        "<style>.x{display:none}</style><p class='x' style='display:block'>x</p>",
        "<article><aside>x</aside></article>",
        "<article><div role='complementary'>x</div></article>",
    ],
)
def test_what_only_sounds_alike_is_shown(html: str) -> None:
    """So is what the document itself holds, and what an element's own style shows."""
    assert "x" in shown(html)[0].split()
