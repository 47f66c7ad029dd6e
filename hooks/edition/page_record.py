"""Records: what each page turned out to hold, kept until every page is known."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import escape

from hooks.link.advice.name_census import NameUse
from hooks.link.linker import LinkedPage
from hooks.link.page.tokens import Token, tokenize
from hooks.link.splicing import Link
from hooks.model.citations import Citation
from hooks.model.entities import EntityFrontMatter
from hooks.model.key_lines import KeyPath
from hooks.model.mentions import Mention
from hooks.model.pages import Page
from hooks.model.sources import Source
from hooks.problems import Problem
from hooks.read.placing import read_citation
from hooks.verify.cites import Cite


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A page before it is rendered."""

    text: bytes
    """Its Markdown in UTF-8; as `str` a single token would make each letter four bytes long."""
    lead: str
    """Its summary as HTML, likewise; "" where it has none."""
    tokens: tuple[Token, ...]
    cites: Mapping[str, Cite]
    """By the character of the token."""

    @property
    def markdown(self) -> str:
        """Give its Markdown, with a character in place of each `[@…]` and `[[…]]`."""
        return self.text.decode(errors="surrogatepass")

    @property
    def citations(self) -> dict[str, Citation]:
        """Give the citations that are understood."""
        return {char: it for char, each in self.cites.items() if (it := each.understood)}


NO_PAGE = Manuscript(b"", "", (), {})
"""That of a page which no editor wrote."""


@dataclass(frozen=True, slots=True)
class Record:
    """A page once it is rendered and linked."""

    src_uri: str
    html: str
    """With its links; "" for a source, whose words `Edition.words_of` gives."""
    mentions: tuple[Mention, ...]
    cites: tuple[Cite, ...]
    names: NameUse
    problems: tuple[Problem, ...]
    linked: LinkedPage | None = None
    """The whole of what the linker found, on pages that editors write."""
    shown: Mapping[str, tuple[str, Citation | None]] = field(default_factory=dict)
    """For each citation's token what readers see, and what it cites."""
    words: Mapping[KeyPath, str] = field(default_factory=dict)
    """The words of its data as HTML with their links, by their path in the front matter."""
    links: tuple[Link, ...] = ()
    """Those that are added to the words of a source."""
    below: Mapping[str, str] = field(default_factory=dict)
    """The headings under which the words of its data stand, by anchor."""

    @property
    def understood(self) -> tuple[Citation, ...]:
        """Give its citations that are understood."""
        return tuple(it for each in self.cites if (it := each.understood))


def manuscript(page: Page, sources: Mapping[str, Source]) -> Manuscript:
    """Set tokens in the body and the summary of a page, with the lines of the file."""
    summary = " ".join(page.summary.split())
    text, tokens = tokenize(f"{summary}\n\n{page.body}" if summary else page.body)
    lead, body = "", text
    if summary:
        lead, _, body = text.partition("\n\n")
        at = page.lines.at("summary") - page.body_line + 1
        tokens = tuple(
            replace(each, line=at if each.line == 1 else each.line - 2) for each in tokens
        )
        kind = "background" if isinstance(page.meta, EntityFrontMatter) else "editorial"
        is_cited = any(token.is_citation and token.char in lead for token in tokens)
        classes = "lead" if is_cited else f"lead {kind}"  # as a profile's or a briefing's framing
        lead = f'<p class="{classes}">{escape(lead, quote=False)}</p>\n'
    cites = {token.char: _cite(page, token, sources) for token in tokens if token.is_citation}
    return Manuscript(body.encode(errors="surrogatepass"), lead, tokens, cites)


def with_lead(html: str, lead: str) -> str:
    """Put the summary of a page below its own first heading, or at the top."""
    if not lead:
        return html
    before, heading, after = html.partition("</h1>")
    return f"{before}{heading}\n{lead}{after}" if heading else lead + html


def _cite(page: Page, token: Token, sources: Mapping[str, Source]) -> Cite:
    line = page.body_line - 1 + token.line
    return Cite(page.path, line, token.raw, read_citation(token.raw, line, sources))
