"""Values as all formats of data have them."""

from hooks.edition.view import View
from hooks.model.dates import PartialDate
from hooks.publish.data.data_values import address, date, filled
from tests.canal import canal_edition


def test_what_is_not_known_is_left_out() -> None:
    """No empty text, no empty list."""
    assert filled({"a": "", "b": [], "c": None, "d": "x"}) == {"d": "x"}
    assert date(None) == ""
    assert date(PartialDate.parse("2014-03")) == "2014-03"


def test_an_address_is_full_where_the_site_has_one() -> None:
    """Else it is the way from the page."""
    here = "briefings/lower-flight.md"
    known, unknown = canal_edition(), canal_edition(address="")
    assert address(View(known, here), "index.md") == "https://canal.example.org/"
    assert address(View(unknown, here), "index.md") == "../../"
