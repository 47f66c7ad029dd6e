"""Real builds: of the shipped site, and of a small one in another field with invented people."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from mkdocs.structure.pages import Page as HostPage

from hooks.commands.rehearsal import rehearse
from hooks.publish.guidance import GUIDES

ROOT = Path(__file__).parents[1]
SITE = Path(__file__).with_name("site")
EPOCH = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}


class Page(HTMLParser):
    """What a test asks of a page: its ids, its links, and the words around them."""

    def __init__(self, path: Path, root: Path) -> None:
        super().__init__()
        self.address = path.relative_to(root).as_posix().removesuffix("index.html")
        self.ids: list[str] = []
        self.links: list[dict[str, str]] = []
        self.block = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids and links; a link knows the last id before it."""
        values = {key: value or "" for key, value in attrs}
        if "id" in values:
            self.ids.append(values["id"])
            if tag in {"p", "li", "table", "h1", "h2", "h3"}:
                self.block = values["id"]
        if tag == "a" and "href" in values:
            self.links.append(values | {"block": self.block})

    def target(self, link: dict[str, str]) -> tuple[str, str]:
        """Give the page and the anchor to which a link leads."""
        parts = urlsplit(urljoin(f"https://site/{self.address}", link["href"]))
        return unquote(parts.path.removeprefix("/")), unquote(parts.fragment)


def build(root: Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Build a site as an editor would."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(folder), *options]
    return subprocess.run(
        command, cwd=root, env=os.environ | EPOCH, capture_output=True, text=True, check=False
    )


def preview(root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Build a site as `mkdocs serve` does, which shows an editor what is wrong in its place."""
    code = (
        "from mkdocs.config import load_config; from mkdocs.commands.build import build\n"
        f"config = load_config(site_dir={str(folder)!r}, site_url='http://127.0.0.1:8000/')\n"
        "config.plugins.on_startup(command='serve', dirty=False); build(config)\n"
    )
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=root, env=os.environ | EPOCH, capture_output=True, text=True, check=False
    )


def check(root: Path, form: str = "json") -> tuple[int, str]:
    """Run `python -m hooks check` on a site; give its exit status and what it prints."""
    command = [sys.executable, "-m", "hooks", "check", "--format", form]
    command += ["--config", str(root / "mkdocs.yml")]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | EPOCH, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout


def read_pages(folder: Path) -> dict[str, Page]:
    """Read every page of a built site, by its address."""
    pages = (Page(path, folder) for path in folder.rglob("*.html") if path.name != "404.html")
    return {page.address: page for page in pages}


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    """Give the rows of a published table."""
    found: list[dict[str, Any]] = json.loads((folder / f"data/{table}.json").read_text())["rows"]
    return found


@pytest.fixture(scope="session")
def canal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the small site strictly, once for all tests."""
    folder = tmp_path_factory.mktemp("canal") / "site"
    done = build(SITE, folder, "--strict")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="session", params=["canal", "shipped_site"])
def built(request: pytest.FixtureRequest) -> Path:
    """Give one of the two sites after the other."""
    folder: Path = request.getfixturevalue(request.param)
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy the small site to where a test may spoil it."""
    root = tmp_path / "canal"
    shutil.copytree(SITE, root)
    text = (root / "mkdocs.yml").read_text().replace("../../hooks", str(ROOT / "hooks"))
    (root / "mkdocs.yml").write_text(text)
    return root


def test_no_link_is_dead_and_no_id_stands_twice(built: Path) -> None:
    """Every link within the site leads to a file that is there, and to an id that it has."""
    pages = read_pages(built)
    dead = []
    for page in pages.values():
        assert len(page.ids) == len(set(page.ids)), page.address
        for link in page.links:
            if urlsplit(link["href"]).scheme in {"mailto", "http", "https"}:
                continue
            there, anchor = page.target(link)
            known = pages[there].ids if there in pages else []
            found = anchor in known if anchor else there in pages or (built / there).is_file()
            if not found:
                dead.append((page.address, link["href"]))
    assert dead == []


def test_every_link_has_its_way_back(built: Path) -> None:
    """A linked name has an entry on the page it leads to, and each entry a linked name."""
    pages = read_pages(built)
    ways = {
        (row["page"], row["anchor"], row["entity"])
        for row in rows(built, "mentions")
        if row["linked"]
    }
    posts = {row["id"]: row["organization"] for row in rows(built, "posts")}
    people = {row["id"] for row in rows(built, "people")}
    expected = set()
    for page, anchor, entity in ways:
        own = posts.get(entity, entity)
        expected.add((f"{'people' if own in people else 'organisations'}/{own}/", page, anchor))
    back = {
        (page.address, *page.target(link))
        for page in pages.values()
        for link in page.links
        if link.get("class") == "backlink"
    }
    assert back == expected
    assert back


def test_the_recorded_links_are_those_of_the_pages(built: Path) -> None:
    """As many mentions are linked as there are links of names, page by page."""
    recorded: dict[str, int] = {}
    for row in rows(built, "mentions"):
        recorded[row["page"]] = recorded.get(row["page"], 0) + row["linked"]
    for address, page in read_pages(built).items():
        found = [link for link in page.links if link.get("class", "").startswith("entity ")]
        assert len(found) == recorded.get(address, 0), address


def test_nothing_is_asked_of_third_parties(built: Path) -> None:
    """No page loads a script, a style, a font or a picture from elsewhere."""
    loads = re.compile(r"<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc=\"(?:https?:)?//")
    styles = re.compile(r"<link\b[^>]*\brel=\"(?:stylesheet|preconnect|preload)\"[^>]*//")
    for path in built.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert not loads.search(text), path
        assert not styles.search(text), path


def test_a_reader_can_follow_a_statement_to_its_person_and_back(canal: Path) -> None:
    """From a briefing to the cited paragraph, to the person named there, and back to both."""
    pages = read_pages(canal)
    briefing = pages["briefings/lower-flight/"]
    cited = [link for link in briefing.links if link.get("class") == "citation"]
    assert briefing.target(cited[0]) == ("sources/thornbury-2021/", "para_2")
    source = pages["sources/thornbury-2021/"]
    named = [link for link in source.links if link.get("data-entity") == "idris-vane"]
    assert {link["block"] for link in named} == {"para_1", "para_2"}
    person = pages["people/idris-vane/"]
    back = {person.target(link) for link in person.links if link.get("class") == "backlink"}
    assert ("sources/thornbury-2021/", "para_2") in back
    assert ("briefings/lower-flight/", "what-was-asked") in back


def test_the_host_renders_no_words_of_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """To make a parser of Markdown for each would take longer than to link its names."""
    rendered: list[str] = []
    render = HostPage.render

    def noted(page: HostPage, *rest: Any) -> None:  # noqa: ANN401 - of the host
        rendered.append(page.file.src_uri)
        render(page, *rest)

    monkeypatch.setattr(HostPage, "render", noted)
    rehearse(SITE / "mkdocs.yml", "check")
    assert [uri for uri in rendered if uri.startswith("sources/")] == ["sources/index.md"]
    assert "index.md" in rendered


def test_a_source_is_data(canal: Path) -> None:
    """Markup in a source is shown as words, and its original cannot run."""
    text = (canal / "sources/board-2022/index.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;not&lt;/b&gt;" in text
    assert not (canal / "sources/originals/board-2022.html").exists()
    original = (canal / "sources/originals/board-2022.html.txt").read_bytes()
    assert original == (SITE / "sources/originals/board-2022.html").read_bytes()


def test_a_source_page_tells_the_facts_of_the_document(canal: Path) -> None:
    """Who held which office that day, the licence, the checksum, the note on the numbers."""
    text = (canal / "sources/thornbury-2021/index.html").read_text(encoding="utf-8")
    words = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    for expected in (
        "Author Rosa Thornbury Chair of the Aldmere Canal Trust on that day",
        "To Northern Waterways Commissioner held by Mina Lyle on that day",
        "Answered by Board 2022",
        "This site added the paragraph numbers.",
        "Letter on the lower flight &amp; its gates",
    ):
        assert expected in words
    assert 'href="https://creativecommons.org/licenses/by/4.0/"' in text
    assert 'href="https://git.example.org/canal/edit/main/sources/thornbury-2021.md"' in text


def test_a_page_says_in_which_section_it_stands(canal: Path) -> None:
    """Though only the sections are in the navigation, the way up from a page is through its own."""
    for page, section in (("people/idris-vane", "People"), ("sources/board-2022", "Sources")):
        text = (canal / page / "index.html").read_text(encoding="utf-8")
        way = text.partition('aria-label="You are here"')[2].partition("</nav>")[0]
        assert re.findall(r'href="([^"]*)"[^>]*>([^<]*)', way) == [
            ("../..", "Home"),
            ("../", section),
        ]


def test_pages_of_editors_lead_to_their_own_files(canal: Path) -> None:
    """The edit link of a page names the file in the repository; generated lists have none."""
    briefing = (canal / "briefings/lower-flight/index.html").read_text(encoding="utf-8")
    assert "edit/main/docs/briefings/lower-flight.md" in briefing
    assert "edit/main" not in (canal / "people/index.html").read_text(encoding="utf-8")


def test_values_of_front_matter_are_text(canal: Path) -> None:
    """The setting of the disclaimer, titles and identifiers cannot carry markup or formulas."""
    home = (canal / "index.html").read_text(encoding="utf-8")
    assert "This site is an example &lt;and&gt; no more." in home


def test_both_forms_of_a_table_agree(built: Path) -> None:
    """CSV and JSON have the same rows and the same columns."""
    for path in sorted(each.with_suffix(".json") for each in (built / "data").glob("*.csv")):
        found = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".csv").read_text(encoding="utf-8")
        table = list(csv.DictReader(io.StringIO(text, newline="")))
        assert len(table) == len(found["rows"]), path.name
        if table:
            assert list(table[0]) == list(found["rows"][0]), path.name


def test_annotations_lead_to_what_is_there(built: Path) -> None:
    """Each is named once, in its own file; pages, paragraphs and anchors of both ends exist."""
    file = json.loads((built / "data/annotations.jsonld").read_text("utf-8"))
    items, pages = file["first"]["items"], read_pages(built)
    assert len({item["id"] for item in items}) == len(items) == file["total"]
    root = file["id"].removesuffix("data/annotations.jsonld")
    for item in items:
        assert item["id"].startswith(f"{file['id']}#")
        page, _, anchor = item["body"]["id"].removeprefix(root).partition("#")
        assert not anchor or anchor in pages[page].ids
        source = item["target"]["source"].removeprefix(root)
        assert item["target"]["selector"][0]["value"] in pages[source].ids


def test_offsets_of_mentions_are_exact(canal: Path) -> None:
    """`start` and `end` cut the words of a mention out of the text of its paragraph."""
    letter = (SITE / "sources/thornbury-2021.md").read_text(encoding="utf-8")
    blocks = [" ".join(block.split()) for block in letter.split("\n\n")]
    for row in rows(canal, "mentions"):
        if row["page"] == "sources/thornbury-2021/":
            assert any(block[row["start"] : row["end"]] == row["exact"] for block in blocks), row


def test_crawlers_and_lost_readers_are_led_on(built: Path) -> None:
    """Robots know the sitemap, no day in it is that of the build, and a lost reader can search."""
    sitemap = (built / "sitemap.xml").read_text("utf-8")
    robots, lost = (
        (built / "robots.txt").read_text("utf-8"),
        (built / "404.html").read_text("utf-8"),
    )
    addresses = re.findall("<loc>(.*?)</loc>", sitemap)
    assert f"Sitemap: {addresses[0]}sitemap.xml" in robots
    assert "<lastmod>" in sitemap
    assert "<lastmod>2020-09-13" not in sitemap, "the day of the build"
    assert 'action="/search/"' in lost
    assert 'name="q"' in lost
    assert "moved" in lost


def test_two_builds_are_identical(canal: Path, tmp_path: Path) -> None:
    """Two builds of the same content are the same, byte for byte."""
    folder = tmp_path / "again"
    assert build(SITE, folder, "--strict").returncode == 0
    files = sorted(path.relative_to(canal) for path in canal.rglob("*") if path.is_file())
    assert files == sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    different = [
        file for file in files if (canal / file).read_bytes() != (folder / file).read_bytes()
    ]
    assert different == []


def test_check_passes_where_a_strict_build_passes() -> None:
    """A good site has no errors and no warnings, and `check` says so."""
    status, printed = check(SITE, "text")
    assert (status, printed.splitlines()[-1][:24]) == (0, "no errors, no warnings, ")


_EXAMPLE = GUIDES["site-settings"].example
_LEADS = "links lead"
_PLACE = "the pages of this site lie in docs/"


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        (_EXAMPLE.wrong, _PLACE),
        ("docs_dir: sources", _PLACE),
        (_EXAMPLE.right, ""),
        ("draft_docs: people/idris-vane.md", _LEADS),
        ("draft_docs: /organisations/", _LEADS),
        ("exclude_docs: |\n  people/*.md", _LEADS),
        ("use_directory_urls: false", "the addresses of this site end in a slash"),
        ("draft_docs: notes.md", ""),
        ("exclude_docs: notes.md", ""),
    ],
)
def test_a_setting_under_which_a_promise_fails_stops_a_build(
    copy: Path, tmp_path: Path, setting: str, told: str
) -> None:
    """Another folder that is there too, or pages left out to which links lead; else it builds."""
    shutil.copytree(copy / "docs", copy / "content")
    (copy / "docs/notes.md").write_text("# Unfinished notes\n\nIdris Vane waits.\n")
    with (copy / "mkdocs.yml").open("a") as config:
        config.write(f"\n{setting}\n")
    done = build(copy, tmp_path / "published")
    said = done.stdout + done.stderr
    assert "Traceback" not in said, said
    assert (done.returncode != 0, (tmp_path / "published").exists()) == (bool(told), not told), said
    assert (told in said, "[site-settings]" in said) == (True, bool(told)), said
    if setting.endswith("notes.md"):
        files = [each for each in (tmp_path / "published").rglob("*") if each.is_file()]
        assert not any(b"Unfinished notes" in each.read_bytes() for each in files)


def spoil(root: Path) -> Iterator[tuple[str, str]]:
    """Spoil files in every way that editors have been seen to; give path and rule of each."""
    docs = root / "docs"
    (docs / "people/bad-date.md").write_text("---\nname: Bad Date\nas_of: 2019-02-30\n---\n\nX.\n")
    yield "docs/people/bad-date.md", "entity-metadata"
    (docs / "bytes.md").write_bytes(b"---\ntitle: Bytes\n---\n\nCaf\xe9.\n")
    yield "docs/bytes.md", "page-metadata"
    (docs / "unclosed.md").write_text("---\ntitle: Unclosed\n\nWords.\n")
    yield "docs/unclosed.md", "page-metadata"
    (docs / "keys.md").write_text("---\ntitle: Keys\nsearch: [no]\nhide: 3\ntilte: x\n---\n\nX.\n")
    yield "docs/keys.md", "page-metadata"
    (docs / "links.md").write_text("---\ntitle: Links\n---\n\nX.\n\n[there](nowhere.md)\n")
    yield "docs/links.md", "site-build"
    (docs / "anchors.md").write_text("---\ntitle: Anchors\n---\n\nX.\n\n[there](index.md#no)\n")
    yield "docs/anchors.md", "site-build"
    (docs / "looks.md").write_text("---\ntitle: Looks\ntemplate: none.html\n---\n\nX.\n")
    yield "docs/looks.md", "page-metadata"
    (docs / "cites.md").write_text("---\ntitle: Cites\n---\n\nX [@nobody-1999, para. 1]. [@ no]\n")
    yield "docs/cites.md", "unknown-source"
    yield "docs/cites.md", "citation-syntax"
    (docs / "sources").mkdir()
    (docs / "sources/board-2022.md").write_text("---\ntitle: In the way\n---\n\nX.\n")
    yield "docs/sources/board-2022.md", "page-metadata"
    (root / "sources/originals/thornbury-2021.txt").write_text("Other words.\n")
    yield "sources/thornbury-2021.md", "source-original-changed"


def test_bad_files_are_reported_and_stop_every_build(copy: Path, tmp_path: Path) -> None:
    """Each bad file is a problem with file and line; a preview shows the rest of the site."""
    expected = list(spoil(copy))
    status, printed = check(copy)
    found = [(each["path"], each["rule"]) for each in json.loads(printed)]
    assert status == 1
    assert [each for each in expected if each not in found] == []
    before = (tmp_path / "published/index.html", "a site that stands")
    before[0].parent.mkdir()
    before[0].write_text(before[1])
    for options in ([], ["--strict"], ["--dirty"]):
        done = build(copy, tmp_path / "published", *options)
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert f"{tmp_path}/published stands as it was." in done.stderr + done.stdout
        assert before[0].read_text() == before[1]
    assert not [path for path in tmp_path.iterdir() if path.suffix in {".new", ".old"}]
    done = preview(copy, tmp_path / "built")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "built/briefings/lower-flight/index.html").exists()
    assert "[@ no]" not in (tmp_path / "built/cites/index.html").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_read_stops_a_build_in_a_line(copy: Path, tmp_path: Path) -> None:
    """Before anything is read; nothing is left beside the site."""
    code = "import hooks.build, mkdocs.__main__ as m\ndef no(*_):\n"
    code += " raise PermissionError(13, 'No', 'x')\n"
    code += f"hooks.build.read_site = no\nm.cli(['build', '-d', {str(tmp_path / 'out')!r}])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=copy,
        env=os.environ | EPOCH | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert f"Nothing is published: No (“x”). {tmp_path}/out stands" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".out")]


def test_a_preview_alone_shows_the_original_beside_unchecked_words(
    copy: Path, tmp_path: Path
) -> None:
    """It stands there while nobody has checked them; whatever is built holds nothing of it."""
    path = copy / "sources/board-2022.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("original:", "checked: false\noriginal:", 1), encoding="utf-8")
    assert preview(copy, tmp_path / "seen").returncode == 0
    assert build(copy, tmp_path / "built").returncode == 0
    (tmp_path / "dirty").mkdir()
    (tmp_path / "dirty/stale.html").write_text("A page that is gone.")
    assert build(copy, tmp_path / "dirty", "--dirty").returncode == 0
    assert not (tmp_path / "dirty/stale.html").exists()
    for folder, beside in (("seen", True), ("built", False), ("dirty", False)):
        page = (tmp_path / folder / "sources/board-2022/index.html").read_text(encoding="utf-8")
        assert ('class="beside"' in page, "<style>" in page) == (beside, beside), folder
        other = tmp_path / folder / "sources/thornbury-2021/index.html"
        assert 'class="beside"' not in other.read_text(encoding="utf-8")


def test_what_editors_say_to_crawlers_and_servers_is_left_alone(copy: Path, tmp_path: Path) -> None:
    """What stands in docs/robots.txt is what crawlers get, and docs/_headers what servers read."""
    theirs = {"robots.txt": "User-agent: *\nDisallow: /\n", "_headers": "/*\n  X-Frame: no\n"}
    for name, text in theirs.items():
        (copy / "docs" / name).write_text(text, "utf-8")
    assert build(copy, tmp_path / "out").returncode == 0
    assert {name: (tmp_path / "out" / name).read_text("utf-8") for name in theirs} == theirs


def test_check_finds_what_a_strict_build_finds(copy: Path, tmp_path: Path) -> None:
    """Error for error and warning for warning, in the same words, of the host as of our own."""
    list(spoil(copy))
    done = build(copy, tmp_path / "built", "--strict")
    built = [line for line in done.stderr.splitlines() if line.startswith(("ERROR", "WARNING"))]
    found = [each for each in json.loads(check(copy)[1]) if each["severity"] != "notice"]
    assert sorted(line.partition("-  ")[2] for line in built) == sorted(
        f"{each['path']}:{each['line']}: {each['text']} [{each['rule']}]" for each in found
    )
    assert len(built) >= 10


def test_check_knows_the_anchors_that_are_made(copy: Path, tmp_path: Path) -> None:
    """A link to a generated section, an office or a paragraph is right, and one beside it wrong."""
    made = {
        "people/idris-vane.md": ("mentioned-in", "canal-trust-engineer"),
        "organisations/aldmere-canal-trust.md": ("posts", "canal-trust-chair"),
        "sources/board-2022.md": ("para_1", "para_2"),
        "about/rules.md": ("quote-not-found",),
        "index.md": (),
    }
    links = [f"[x]({page}#{anchor})" for page, them in made.items() for anchor in (*them, "wrong")]
    text = "---\ntitle: Links\n---\n\n" + "\n".join(links)
    (copy / "docs/links.md").write_text(text, encoding="utf-8")
    wrong = [
        (number, f"{page}#wrong")
        for number, link in enumerate(links, 5)
        for page in made
        if link == f"[x]({page}#wrong)"
    ]
    problems = [each for each in json.loads(check(copy)[1]) if each["rule"] == "site-build"]
    assert [(each["line"], re.split("[“”]", each["text"])[1]) for each in problems] == wrong
    done = build(copy, tmp_path / "built", "--strict")
    assert done.stderr.count("that page has no “#wrong”") == len(wrong)
    assert done.stderr.count("WARNING") == len(wrong)


@pytest.mark.parametrize("kept", [[], ["people"], ["briefings", "index.md"]])
def test_no_part_of_the_content_has_to_be_there(
    copy: Path, tmp_path: Path, kept: list[str]
) -> None:
    """A site without sources, or without most of `docs/`, has a home page and its indexes."""
    shutil.rmtree(copy / "sources")
    (copy / "sources").mkdir()
    for path in (copy / "docs").iterdir():
        if path.name in kept:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
    done = preview(copy, tmp_path / "built")
    assert done.returncode == 0, done.stdout + done.stderr
    for page in ("index.html", "people/index.html", "sources/index.html", "about/rules/index.html"):
        assert (tmp_path / "built" / page).exists()


def test_a_value_that_is_markup_is_shown_as_it_is(copy: Path, tmp_path: Path) -> None:
    """No value of front matter can put markup, a script or a template into a page."""
    evil = '<script>evil()</script> {{ config }} "quoted"'
    text = (copy / "docs/people/idris-vane.md").read_text(encoding="utf-8")
    text = text.replace("honorific_prefix: Mr", f"summary: '{evil}'\ntitle: '{evil}'")
    (copy / "docs/people/idris-vane.md").write_text(text, encoding="utf-8")
    source = (copy / "sources/board-2022.md").read_text(encoding="utf-8")
    source = source.replace("title: Minutes of the board, March 2022", f"title: '{evil}'")
    (copy / "sources/board-2022.md").write_text(source, encoding="utf-8")
    assert build(copy, tmp_path / "built").returncode == 0
    for path in (tmp_path / "built").rglob("*.html"):
        assert "<script>evil" not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"]])
def test_help_says_what_there_is(arguments: list[str]) -> None:
    """`--help` lists the commands, and that of a command its options."""
    command = [sys.executable, "-m", "hooks", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | EPOCH, capture_output=True, text=True, check=True
    )
    assert ("--format" if "check" in arguments else "list every problem") in done.stdout
