"""The reference pages: rules and data."""

from hooks.edition.view import View
from hooks.problems import RULES
from hooks.publish.data.tables import TABLES
from hooks.publish.pages.reference_pages import data_page, rules_page
from tests.canal import canal_edition

EDITION = canal_edition()


def test_every_rule_is_explained_at_its_anchor() -> None:
    """To which messages and pages lead."""
    made = rules_page(View(EDITION, "about/rules.md"), ())
    assert set(RULES) <= made.anchors
    assert all(f'id="{rule}"' in made.html for rule in RULES)


def test_every_table_is_described_and_offered() -> None:
    """In both forms."""
    made = data_page(View(EDITION, "about/data.md"), ())
    for table in TABLES:
        assert f'href="../../data/{table.name}.csv"' in made.html
        assert f'href="../../data/{table.name}.json"' in made.html
