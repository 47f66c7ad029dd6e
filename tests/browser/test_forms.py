"""The forms in a real browser: the editor works on a folder, as it does on a computer.

The folder that the browser would ask for is one of its own (OPFS), filled with the small site.
"""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from hooks.commands.check import check
from hooks.commands.forms import write_forms
from hooks.model.schemas import KINDS
from hooks.read.front_matter.block import split
from hooks.read.front_matter.validation import validate
from hooks.read.sample_site import sample_files
from tests.browser.judging import INSTALL, PACKAGES
from tests.browser.server import serve
from tests.canal import SITE

ROOT = Path(__file__).parents[2]
SLOW = 90_000
"""How long to wait on a busy machine, in milliseconds."""
CHAIR = "Chair of the Aldmere Canal Trust – Aldmere Canal Trust"
ENGINEER = "Engineer of the Aldmere Canal Trust – Aldmere Canal Trust"
LETTER = "Letter on the lower flight & its gates (2021-05-12)"
LIST = 5
"""How many slashes the address of a list holds, to which a saved form gives way."""
PICKED = "window.showDirectoryPicker = () => navigator.storage.getDirectory();"
REACH = """async (path, create) => {
    const parts = path.split('/');
    let at = await navigator.storage.getDirectory();
    for (const each of parts.slice(0, -1)) at = await at.getDirectoryHandle(each, { create });
    return at.getFileHandle(parts.at(-1), { create });
}"""
FILL = f"""async (files) => {{
    const reach = {REACH};
    for (const [path, text] of Object.entries(files)) {{
        const file = await (await reach(path, true)).createWritable();
        await file.write(text);
        await file.close();
    }}
}}"""
READ = f"""async (path) => {{
    try {{ return await (await (await ({REACH})(path, false)).getFile()).text(); }}
    catch {{ return ''; }}
}}"""
THERE_AND_BACK = """async (files) => {
    const { shown, written } = await import('/front-matter.js');
    const { cms } = await (await fetch('config.json')).json();
    const forms = Object.fromEntries(
        [...cms.collections, ...cms.singletons].map(({ name, fields }) => [name, fields]));
    return files.map(([kind, text]) => {
        const form = shown(forms[kind], text);
        const { as_read: _, ...anew } = form;
        return [written(forms[kind], form), written(forms[kind], anew)];
    });
}"""
CHANGED = """async ([kind, text, change]) => {
    const { shown, written } = await import('/front-matter.js');
    const { cms } = await (await fetch('config.json')).json();
    const { fields } = [...cms.collections, ...cms.singletons].find(({ name }) => name === kind);
    return written(fields, { ...shown(fields, text), ...change });
}"""

SYMBOLS = """() => [...document.querySelectorAll('.material-symbols-outlined')]
    .filter((it) => it.checkVisibility())
    .filter((it) => it.clientWidth > 1.2 * parseFloat(getComputedStyle(it).fontSize))
    .map((it) => it.textContent)"""
"""The symbols that are shown as the words by which their font knows them."""


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the small site, and write its forms beside the editor of the tests."""
    if not (PACKAGES / "@sveltia/cms/npm/index.js").is_file():
        pytest.skip(f"the forms were not tried: the editor is not installed; {INSTALL}")
    root = tmp_path_factory.mktemp("forms") / "canal"
    shutil.copytree(SITE, root)
    settings = (root / "mkdocs.yml").read_text("utf-8").replace("../../hooks", str(ROOT / "hooks"))
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    assert isinstance(write_forms(root / "mkdocs.yml"), str)
    (root / "forms/node_modules").symlink_to(PACKAGES)
    return root / "mkdocs.yml"


@pytest.fixture(scope="module")
def address(config: Path) -> Iterator[str]:
    """Serve the forms, as `make forms` does."""
    with serve(config.parent / "forms") as url:
        yield url


def _texts(root: Path) -> dict[str, str]:
    found = (path for name in ("docs", "sources") for path in (root / name).rglob("*.md"))
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in found}


def _kind(path: str) -> str:
    place = Path(path)
    found = (kind.name for kind in KINDS.values() if kind.files in {path, f"{place.parent}/*.md"})
    return next(found, "")


def _meaning(path: str, text: str) -> object:
    """Read a file as the checks do: its keys with their values, and its body."""
    document = split(text, path, "x")
    return validate(KINDS[_kind(path)].model, document, path, "x").meta, document.body.strip()


def test_every_file_comes_back_as_it_was(browser: Browser, address: str) -> None:
    """Shown and written, a file is the same byte for byte; written anew, it means the same."""
    every = {**_texts(ROOT), **_texts(SITE), **sample_files()}
    files = {path: text for path, text in every.items() if _kind(path) and text.startswith("---")}
    page = browser.new_page()
    page.goto(address)
    pairs = [[_kind(path), text] for path, text in files.items()]
    made = page.evaluate(THERE_AND_BACK, pairs)
    page.close()
    assert len(files) > 30
    for (path, text), (same, anew) in zip(files.items(), made, strict=True):
        assert same == text, path
        assert _meaning(path, anew) == _meaning(path, text), path


PERSON = """\
---
# who this is
name: "Ada Lind" # as she signs
honorific_prefix: [Dr]
icon: material/boat
other_names:
- A. Lind   # once
- name: Ada Pike
  end_date: 2014
mentions:
  the St. Mary's Board: {para. 3: board, paras 5–7: council}
summary: 'Chair, 1.10 and "so"'
---

Words.
"""


@pytest.mark.parametrize(
    ("change", "old", "new"),
    [
        ({"name": "Ada Lind: chair"}, 'name: "Ada Lind" #', 'name: "Ada Lind: chair" #'),
        ({"summary": "a # b"}, "summary: 'Chair, 1.10 and \"so\"'", 'summary: "a # b"'),
        ({"summary": ""}, "summary: 'Chair, 1.10 and \"so\"'\n", ""),
        ({"honorific_prefix": ["Dr", "Dame"]}, ": [Dr]", ":\n  - Dr\n  - Dame"),
        ({"family_name": "Lind"}, "---\n\nWords", "family_name: Lind\n---\n\nWords"),
        ({"as_of": "2014-03"}, "---\n\nWords", "as_of: 2014-03\n---\n\nWords"),
        ({"body": "Other words."}, "Words.\n", "Other words."),
        ({"ignore_case": True}, "---\n\nWords", "ignore_case: true\n---\n\nWords"),
        (
            {"other_names": [{"name": "A. Lind"}, {"name": "B", "note": ""}]},
            "- A. Lind   # once\n- name: Ada Pike\n  end_date: 2014\n",
            "  - A. Lind\n  - B\n",
        ),
        (
            {"mentions": [{"words": "the St. Mary's Board", "place": "para. 3", "id": "b"}]},
            "{para. 3: board, paras 5–7: council}",
            "\n    para. 3: b",
        ),
    ],
)
def test_only_what_was_changed_is_written(
    browser: Browser, address: str, change: Mapping[str, object], old: str, new: str
) -> None:
    """Comments, order, marks and unknown keys of all else stay."""
    page = browser.new_page()
    page.goto(address)
    made = page.evaluate(CHANGED, ["person", PERSON, change])
    page.close()
    expected = PERSON.replace(f" {old}" if old.startswith("{") else old, new, 1)
    assert made == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Words.", "does not begin with keys"),
        ("---\nname: A\n", "does not begin with keys"),
        ("---\nname: A\nname: B\n---\n", "Map keys must be unique"),
        ("---\nname: {a: b}\n---\n", "stands where words belong"),
        ("---\nname: A\nlinks:\n  - url: x\n    nite: y\n---\n", "“nite” is no key here"),
    ],
)
def test_what_could_not_be_put_back_is_not_opened(
    browser: Browser, address: str, text: str, told: str
) -> None:
    """A file that a form would harm is left to a text editor."""
    page = browser.new_page()
    page.goto(address)
    with pytest.raises(Exception, match=told):
        page.evaluate(CHANGED, ["person", text, {}])
    page.close()


def test_an_editor_fills_in_forms(browser: Browser, address: str, config: Path) -> None:
    """A page is added, chosen from a list elsewhere, and saved; the checks find nothing.

    Nothing comes from elsewhere, the symbols of the buttons neither.
    """
    before = _texts(config.parent)
    page = browser.new_page(viewport={"width": 1200, "height": 3600}, locale="en-GB")
    page.set_default_timeout(SLOW)
    strangers: list[str] = []
    page.on("response", lambda one: None if address in one.url else strangers.append(one.url))
    page.add_init_script(PICKED)
    page.goto(address)
    page.evaluate(FILL, {**before, ".git/HEAD": ""})
    page.get_by_role("button", name="Work with Local Repository").wait_for()
    assert page.get_by_role("button").count() == 1, "nobody is asked to sign in elsewhere"
    page.get_by_role("button").click()
    page.get_by_text("Rosa Thornbury").wait_for()

    page.goto(f"{address}#/collections/person/new")
    _field(page, "name").get_by_role("textbox").fill("Úna Pike")
    _field(page, "summary").get_by_role("textbox").fill("Nobody in the documents.")
    new = "---\nname: Úna Pike\nsummary: Nobody in the documents.\n---\n"
    _save(page, "docs/people/una-pike.md", new)

    page.goto(f"{address}#/collections/source/entries/board-2022")
    names = _offered(page, "publisher", "Northern Waterways Board")
    page.get_by_role("option", name="Northern Waterways Board", exact=True).click()
    assert {"Úna Pike", "Aldmere Canal Trust"} <= {*names}
    assert [each for each in names if each.startswith("Chair")] == [CHAIR]
    board = before["sources/board-2022.md"]
    board = board.replace("\n---\n", "\npublisher: northern-waterways-board\n---\n", 1)
    _save(page, "sources/board-2022.md", board)

    page.goto(f"{address}#/collections/person/entries/idris-vane")
    _open(page, "memberships")
    assert _combobox(page, "memberships.0.post").inner_text() == ENGINEER
    _open(page, "memberships.0.sources")
    assert _combobox(page, "memberships.0.sources.0.cite").inner_text() == LETTER
    place = _field(page, "memberships.0.sources.0.cite_place").get_by_role("textbox")
    assert place.input_value() == "para. 1"
    _field(page, "summary").get_by_role("textbox").fill("Engineer of the trust.")
    page.wait_for_timeout(500)
    vane = before["docs/people/idris-vane.md"]
    vane = vane.replace("\n---\n", "\nsummary: Engineer of the trust.\n---\n", 1)
    _save(page, "docs/people/idris-vane.md", vane)
    assert page.evaluate(SYMBOLS) == []
    page.goto(f"{address}#/collections/person/entries/mina-lyle")
    _open(page, "memberships")
    assert {CHAIR, ENGINEER} <= {*_offered(page, "memberships.0.post", CHAIR)}
    page.close()
    assert strangers == []

    for path, text in (("docs/people/una-pike.md", new), ("sources/board-2022.md", board)):
        (config.parent / path).write_text(text, "utf-8")
    assert [each for each in check(config) if each.severity.value != "notice"] == []


def _field(page: Page, path: str) -> Locator:
    return page.locator(f'section[data-key-path="{path}"]')


def _open(page: Page, path: str) -> None:
    """Open the first item of a list, unless it is open; a form settles in a moment."""
    page.wait_for_timeout(1500)
    closed = _field(page, path).get_by_role("button", name="Expand").filter(has_text="chevron")
    if closed.count():
        closed.first.dispatch_event("click")


def _combobox(page: Page, path: str) -> Locator:
    return _field(page, path).get_by_role("combobox")


def _offered(page: Page, path: str, one: str) -> list[str]:
    """Open the list of a field, and tell what it offers, this one among them."""
    _combobox(page, path).click()
    page.get_by_role("option", name=one, exact=True).wait_for()
    return page.get_by_role("option").all_inner_texts()


def _save(page: Page, path: str, text: str) -> None:
    """Save a form, and see what stands in its file."""
    page.get_by_role("button", name="Save").first.click()
    page.wait_for_url(lambda url: url.count("/") == LIST)
    assert page.evaluate(READ, path) == text
