"""The keys that editors may write."""

from hooks.edition.view import View
from hooks.model.schemas import KINDS, schema_path
from hooks.publish.pages.keys_page import keys_page
from tests.canal import canal_edition


def test_every_kind_of_file_has_its_section_and_its_schema() -> None:
    """Derived from the model, so that none is forgotten."""
    made = keys_page(View(canal_edition(), "about/keys.md"), ())
    assert len(made.headings) >= len(KINDS)
    for key in ("honorific_prefix", "memberships", "reported_by", "numbering", "nolink"):
        assert f"<code>{key}</code>" in made.html
    assert all(f"{schema_path(kind)}" in made.html for kind in KINDS)
