"""Timeline, network and commitments on a real site: what readers get on each page."""

import json
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
WEB = "https" + "://canal.example.org/log"
TIMELINE = f"""---
title: Timeline
events:
  - date: 2021
    title: The gates of lock 4 <b>leak</b>
    who: [canal-trust-chair]
    sources: [{{cite: "thornbury-2021, para. 1"}}]
  - date: 2020-11
    title: Idris Vane raises a boat
    sources: [{{url: "{WEB}", note: Log of the canal}}]
---

Words.
{{: .editorial }}
"""
COMMITMENTS = """---
title: Commitments
commitments:
  - id: begin-in-june
    statement: Mr Vane can begin in June.
    cite: thornbury-2021, para. 2
    made_by: rosa-thornbury
    made_to: waterways-commissioner
    due: 2021-06
    status:
      - date: 2022-03-08
        value: The Northern Waterways Board agreed a grant.
        cite: board-2022, para. 2
  - kind: finding
    statement: the gates of lock 4 will not last another winter
    cite: thornbury-2021, para. 1
---

Words.
{: .editorial }
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the small site with a timeline and commitments of its own."""
    root = tmp_path_factory.mktemp("overviews")
    site = root / "tests/site"
    shutil.copytree(ROOT / "tests/site", site)
    shutil.copytree(ROOT / "hooks", root / "hooks")
    (site / "docs/timeline.md").write_text(TIMELINE, encoding="utf-8")
    (site / "docs/commitments.md").write_text(COMMITMENTS, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(root / "built")]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1600000000"}
    done = subprocess.run(
        command, cwd=site, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "built"


def page(built: Path, path: str) -> str:
    """Give the HTML of a page."""
    return (built / path / "index.html").read_text(encoding="utf-8")


def words(html: str) -> str:
    """Give the words of HTML."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def test_the_timeline_lists_what_it_draws(built: Path) -> None:
    """Every mark of the picture leads to an entry of the list; markup in a title is words."""
    html = page(built, "timeline")
    picture, _, below = html.partition("<figcaption>")
    targets = re.findall(r'<a href="#(on-[^"]*)"', picture)
    assert targets
    assert all(f'id="{each}"' in below for each in targets)
    assert "The gates of lock 4 &lt;b&gt;leak&lt;/b&gt;" in below
    assert "Mina Lyle takes office as Northern Waterways Commissioner" in below
    assert re.search(r'<li id="on-2020-11" class="background">', below)
    assert "Background Log of the canal" in words(below)


def test_names_in_events_and_commitments_are_links_with_their_way_back(built: Path) -> None:
    """The title of an event links whom it names; their page leads back to its year."""
    html = page(built, "timeline")
    link = '<a class="entity person" data-entity="idris-vane" href="../people/idris-vane/">'
    assert f'<div class="title" dir="auto">{link}Idris Vane</a> raises a boat</div>' in html
    assert 'class="backlink" href="../../timeline/#in-2020"' in page(built, "people/idris-vane")
    assert "Northern Waterways Board</a>" in page(built, "commitments").partition("<tbody")[2]
    rows = (built / "data/mentions.csv").read_text("utf-8").split("\n")
    assert any(each.startswith("commitments/,in-their-own-words,") for each in rows)


def test_profiles_have_their_own_part(built: Path) -> None:
    """An event of an office is with its body, and with whoever certainly held it all that time."""
    html = page(built, "people/rosa-thornbury")
    part = html.partition('id="timeline"')[2].partition("<h2")[0]
    assert "The gates of lock 4" not in part  # in 2021 she held the office to 12 May alone
    assert "Wrote Letter on the lower flight & its gates" in words(part)
    assert "takes office" not in part
    body = page(built, "organisations/aldmere-canal-trust")
    assert "The gates of lock 4" in body.partition('id="timeline"')[2]


def test_commitments_stand_where_they_concern_somebody(built: Path) -> None:
    """On their page with later evidence, on profiles, and at the paragraph they stand in."""
    html = page(built, "commitments")
    told = "8 March 2022 : The Northern Waterways Board agreed a grant. Board 2022, para 2"
    assert told in words(html)
    assert words(html).count("No later source held") == 1
    row = re.search(r'<tr [^>]*id="begin-in-june"[^>]*>', html)
    assert row
    assert 'data-due="2021-06"' in row[0]
    for path in ("people/rosa-thornbury", "people/mina-lyle", "sources/thornbury-2021"):
        assert 'href="../../commitments/#begin-in-june"' in page(built, path), path


def test_the_network_tells_in_a_table_what_it_draws(built: Path) -> None:
    """Each box is a link to a profile, and each tie is a row."""
    html = page(built, "network")
    assert re.search(r'<a href="\.\./people/rosa-thornbury/" class="box person">', html)
    table = words(html.partition("<tbody")[2].partition("</tbody>")[0])
    assert "Rosa Thornbury wrote to Mina Lyle Thornbury 2021" in table
    assert (
        "Idris Vane is mentioned together with" in table
        or "is mentioned together with Idris" in table
    )
    assert 'class="connections"' in page(built, "people/rosa-thornbury")


def test_sections_lead_to_all_of_them(built: Path) -> None:
    """The navigation of the home page has timeline, commitments and network."""
    html = page(built, "")
    for path in ("timeline/", "commitments/", "network/"):
        assert f'href="{path}"' in html


def test_the_table_of_commitments_has_what_later_sources_say(built: Path) -> None:
    """With its day and its citation; nothing where none is held."""
    rows = json.loads((built / "data/commitments.json").read_text(encoding="utf-8"))["rows"]
    later = "2022-03-08: The Northern Waterways Board agreed a grant. [@board-2022, para. 2]"
    assert [each["status"] for each in rows] == [[later], []]
