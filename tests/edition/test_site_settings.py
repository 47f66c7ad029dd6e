"""What the settings say of the site as a whole."""

from hooks.edition.site_settings import Imprint


def test_what_is_known_is_taken() -> None:
    """Name, description, address, and the old paths of pages."""
    found = Imprint.of(
        {
            "site_name": "Quay",
            "site_description": "Of the quay.",
            "site_url": "https://quay.example/",
            "extra": {"redirects": {"old.md": "new.md"}},
        }
    )
    assert (found.name, found.description) == ("Quay", "Of the quay.")


def test_what_has_another_form_counts_as_not_set() -> None:
    """A setting that is wrong stops no build."""
    assert Imprint.of({"extra": [], "site_name": None, "theme": None}) == Imprint.of({})
