"""Details of a source that its own words do not bear out."""

import pytest

from hooks.verify.source_details import source_details
from tests.builders import organisation, person, site, source

KNOWN = (person("ann-lee"), person("ada-orme"), organisation("board", name="Harbour Board"))


@pytest.mark.parametrize(
    ("body", "details", "told"),
    [
        ("12 May 2021\n{: .dateline }\n\nOne.", {}, []),
        ("12 May\n{: .dateline }\n\nOne.", {}, []),
        ("13 May 2021\n{: .dateline }\n\nOne.", {}, ["not the date in the dateline"]),
        ("12 May 2020\n{: .dateline }\n\nOne.", {}, ["not the date in the dateline"]),
        ("12 June 2021\n{: .dateline }\n\nOne.", {}, ["not the date in the dateline"]),
        ("On 13 May 2020 it leaked.", {}, []),
        ("12 Mai 2021\n{: .dateline }\n\nOne.", {}, []),
        ("12 Mawrth 2021\n{: .dateline }\n\nOne.", {}, ["not the date in the dateline"]),
        ("One.\n\nAnn Lee\n{: .signature }", {"author": "ann-lee"}, []),
        ("One.\n\nAnn Lee\n{: .signature }", {"author": "ada-orme"}, ["the signature"]),
        ("From: Ann Lee\nTo: Ada Orme\n{: .delivery }\n\nOne.", {"author": "ann-lee"}, []),
        ("From: Ann Lee\nTo: Ada Orme\n{: .delivery }\n\nOne.", {"author": "ada-orme"}, ["From:"]),
        ('From: "Lee, Ann" <a@b.org>\n{: .unnumbered }\n\nOne.', {"author": "ann-lee"}, []),
        ("From: Harbour Board\n{: .unnumbered }\n\nOne.", {"author": "ann-lee"}, ["From:"]),
        ("From: Harbour Board\nSent: May\n{: .delivery }", {"author": "ann-lee"}, ["From:"]),
        ("Two. From: Ada Orme it came.", {"author": "ann-lee"}, []),
        ("To the Harbour Board.", {"recipient": "board"}, []),
        ("To whom it concerns.", {"recipient": "board"}, ["not named in the document"]),
        ("Dear Ms Orme", {"recipient": "ann-lee"}, ["not named in the document"]),
        ("Dear Ms Lee, copy to all", {"cc": "ada-orme"}, ["not named in the document"]),
        ("Dear Ms Lee", {"recipient": "ann-lee"}, []),
        ("Copy: A. Orme", {"cc": "ada-orme"}, []),
    ],
)
def test_date_and_parties_stand_in_the_document(
    body: str, details: dict[str, str], told: list[str]
) -> None:
    """Nothing is told of a document that does not say."""
    letter = source("lee-2021", body, date="2021-05-12", **details)
    found = [each.text for each in source_details(site(KNOWN, [], [letter]), {})]
    assert len(found) == len(told)
    assert all(words in text for words, text in zip(told, found, strict=True))
