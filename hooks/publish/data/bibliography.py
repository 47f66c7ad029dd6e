"""Bibliography: a document or briefing as programs that manage references read it.

BibTeX (http://www.bibtex.org/Format/), RIS (https://en.wikipedia.org/wiki/RIS_(file_format)) and
CSL-JSON (https://docs.citationstyles.org/). Values are text: no sign in them means anything there.
"""

from dataclasses import dataclass
from typing import NamedTuple

from hooks.model.dates import PartialDate
from hooks.publish.data.data_values import compact, filled

_BIBTEX = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "&%$#_{}"},
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)


class _Kind(NamedTuple):
    """What a work is called in each format."""

    bibtex: str
    ris: str
    csl: str


_OTHER = _Kind("misc", "GEN", "document")
_KINDS = {
    "letter": _Kind("misc", "PCOMM", "personal_communication"),
    "news_item": _Kind("misc", "NEWS", "article-newspaper"),
    "report": _Kind("techreport", "RPRT", "report"),
    "speech": _Kind("misc", "GEN", "speech"),
    "briefing": _Kind("misc", "ELEC", "webpage"),
}


@dataclass(frozen=True, slots=True)
class Work:
    """What is known of a document or a briefing."""

    id: str
    kind: str
    """The type of a source, or `briefing`."""
    title: str
    authors: tuple[tuple[str, str], ...]
    """Family name and given names; of bodies and offices the whole, and ""."""
    publisher: str
    date: PartialDate | None
    site: str
    url: str
    """The full address of its page; "" where that of the site is not known."""
    language: str


def bibtex(work: Work) -> str:
    """Render an entry for BibTeX and biblatex."""
    names = [
        f"{_tex(family)}, {_tex(given)}" if given else f"{{{_tex(family)}}}"
        for family, given in work.authors
    ]
    kind = _KINDS.get(work.kind, _OTHER).bibtex
    date = _numbers(work.date)
    fields = {
        "author": " and ".join(names),
        "title": f"{{{_tex(work.title)}}}",
        **dict(zip(("year", "month", "day"), map(str, date), strict=False)),
        "institution" if kind == "techreport" else "publisher": _tex(work.publisher),
        "howpublished": _tex(work.site),
        "url": work.url,
        "language": work.language,
    }
    lines = [f"{name}={{{value}}},\n" for name, value in fields.items() if value]
    return f"@{kind}{{{work.id},\n{''.join(lines)}}}\n"


def ris(work: Work) -> str:
    """Render a record for the many programs that read RIS; its lines end as it asks."""
    date = [*map(str, _numbers(work.date)), "", ""][:3]
    fields = [
        ("TY", _KINDS.get(work.kind, _OTHER).ris),
        ("ID", work.id),
        *(("AU", f"{family}, {given}" if given else family) for family, given in work.authors),
        ("TI", work.title),
        ("PY", date[0]),
        ("DA", "/".join(each.zfill(2) if each else "" for each in date) + "/" if date[0] else ""),
        ("PB", work.publisher),
        ("T2", work.site),
        ("UR", work.url),
        ("LA", work.language),
    ]
    lines = [f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in fields if value]
    return f"{''.join(lines)}ER  - \r\n"


def csl_json(work: Work) -> str:
    """Render an item for citation processors."""
    authors = [
        {"family": family, "given": given} if given else {"literal": family}
        for family, given in work.authors
    ]
    known = {
        "id": work.id,
        "type": _KINDS.get(work.kind, _OTHER).csl,
        "title": work.title,
        "author": authors,
        "issued": {"date-parts": [_numbers(work.date)]} if work.date else None,
        "publisher": work.publisher,
        "container-title": work.site,
        "URL": work.url,
        "language": work.language,
    }
    return compact([filled(known)]) + "\n"


def _numbers(date: PartialDate | None) -> list[int]:
    """Give year, month and day, as far as they are known."""
    return [int(part) for part in str(date).split("-")] if date else []


def _tex(text: str) -> str:
    return " ".join(text.split()).translate(_BIBTEX)
