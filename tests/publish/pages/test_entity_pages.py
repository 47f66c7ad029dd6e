"""Long lists: indexes by years and letters, mentions by years, company behind a disclosure."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from hooks.edition.view import View
from hooks.publish.pages import entity_pages, index_pages, licences_page, timeline_page
from hooks.publish.pages.page_plan import whole_page
from tests.canal import canal_edition

PERSON = "people/rosa-thornbury.md"


@pytest.fixture
def long(copy: Path) -> Path:
    """Give a site with forty more sources, in two years, and forty more people, all named."""
    names = [f"Otto Quell{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(40)]
    for at, name in enumerate(names):
        text = f"Rosa Thornbury met {name}."
        original = copy / f"sources/originals/note-{at}.txt"
        original.write_text(text, "utf-8")
        checksum = sha256(text.encode()).hexdigest()
        (copy / f"sources/note-{at}.md").write_text(
            f"---\ntype: report\ntitle: Note {at}\nlabel: Note {at}\ndate: {2001 + at % 2}-01-01\n"
            f"original: {original.name}\nsha256: {checksum}\n---\n\n{text}\n",
            "utf-8",
        )
        page = copy / f"docs/people/otto-{at}.md"
        page.write_text(f"---\nname: {name}\n---\n", "utf-8")
    return copy


def test_long_lists_are_cut_into_parts(long: Path) -> None:
    """Each part can be reached from the row above, and nothing is lost; it needs no script."""
    edition = canal_edition(long)
    sources = whole_page(View(edition, "sources/index.md"), "", ())
    assert [each.title for each in sources.headings] == ["2001", "2002", "2021", "2022"]
    assert "42 in all" in sources.html
    for href in re.findall('href="#([^"]+)"', sources.html):
        assert f'id="{href}"' in sources.html
    assert sources.html.count('class="entry"') == 42
    letters = [each.title for each in whole_page(View(edition, "people/index.md"), "", ()).headings]
    assert letters == ["L", "Q", "T", "V"]
    assert not whole_page(View(edition, "organisations/index.md"), "", ()).headings, (
        "a short one is whole"
    )


def test_many_mentions_are_folded_by_year(long: Path) -> None:
    """A line counts them; each year and the pages of the site open by themselves."""
    made = whole_page(View(canal_edition(long), PERSON), "", ())
    html = made.html
    assert re.search(r"4\d places in 4\d documents, \d+ places? on \d+ pages? of this site", html)
    assert re.search(r'id="Mentions-2001">2001</h3>\s*<details[^>]* open><summary>20 places<', html)
    years = [each.title for each in made.headings if each.level == 3]
    assert years == ["2001", "2002", "2021", "Pages of this site"]
    assert all(f'href="#{each.anchor}"' in html for each in made.headings if each.level == 3)
    assert 'href="../../data/mentions.csv"' in html
    assert html.count('class="backlink" href="../../sources/note-') == 40
    shown, _, hidden = html.partition('id="named-in-the-same-paragraphs"')[2].partition("<details")
    assert shown.count('class="times"') == 12
    assert hidden.count('class="times"') > 25


def test_the_company_ends_somewhere(long: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those who share the fewest paragraphs are left out, and counted."""
    monkeypatch.setattr(entity_pages, "_MOST_COMPANY", 20)
    html = whole_page(View(canal_edition(long), PERSON), "", ()).html
    company = html.partition('id="named-in-the-same-paragraphs"')[2].partition("<h2")[0]
    assert company.count('class="times"') == 20
    more = re.search(r"<summary>(\d+) more</summary>", company)
    left_out = re.search(r"The list ends here: (\d+) more are left out", company)
    assert more
    assert left_out
    assert int(more[1]) == 20 - 12 + int(left_out[1])


def test_very_long_lists_open_by_part(long: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond a hundred entries each part of an index, of licences and of the timeline folds."""
    for module in (entity_pages, index_pages, licences_page, timeline_page):
        monkeypatch.setattr(module, "FOLDED", 40)
    (long / "docs/timeline.md").write_text("---\ntitle: Timeline\n---\n", "utf-8")
    edition = canal_edition(long)
    sources = whole_page(View(edition, "sources/index.md"), "", ()).html
    assert sources.count("<details") == 4
    assert re.search(r'id="in-2001".*?</h2>\s*<details[^>]*><summary>20 entries<', sources)
    licences = whole_page(View(edition, "about/licences.md"), "", ()).html
    assert '<summary class="aside">2 more<' in licences
    assert licences.count("<tbody>") == 2
    assert "<summary>20 places<" in whole_page(View(edition, PERSON), "", ()).html
    assert "open><summary>20 places<" not in whole_page(View(edition, PERSON), "", ()).html
    timeline = whole_page(View(edition, "timeline.md"), "", ()).html
    assert timeline.count("<details") == timeline.count('class="year"') > 1


def test_few_mentions_are_shown_at_once(copy: Path) -> None:
    """Below the limit nothing is folded."""
    html = whole_page(View(canal_edition(copy), PERSON), "", ()).html
    assert " in 2 documents" in html or " in 1 document" in html
    assert "<details" not in html.partition('id="mentioned-in"')[2].partition("<h2")[0]
