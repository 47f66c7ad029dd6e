"""The most telling sentences of a source, by a plain count that anybody can repeat."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import repeat

from hooks.draft.promises import ACTIONS, LEAD_IN, LETTERED, promises
from hooks.edition.sentences import sentences
from hooks.model.citations import CitedSource, in_words
from hooks.model.grouping import grouped
from hooks.model.mentions import Mention
from hooks.model.sources import Heading, Paragraph, Source
from hooks.read.words.whitespace import collapse
from hooks.verify.page_report import VERIFIED
from hooks.verify.quotations.quotation_check import verify_quotation
from hooks.verify.texts.corpus import Corpus

METHOD = (
    "each named person, body or office counts two (three of them at most), a figure or date two, "
    "a promise three, a word of judging or deciding two, the first sentence of a paragraph one; "
    "a sentence that begins by pointing back loses two, one of mere courtesy or signposting four; "
    "what has fewer than two is left out; of equals the earlier stands first"
)
"""The method in words, for `--help` and for the drafts themselves."""
_LEAST = 2
"""Points of a sentence that tells something."""
_JUDGES = re.compile(
    r"\b(?:accept(?:s|ed)?|acknowledge[sd]?|agree[sd]?|apologi[sz]\w+|approved?|ask(?:s|ed)? (?:for"
    r"|that|the|you)|blame[sd]?|concern(?:s|ed)?|conclude[sd]?|decide[sd]?|decision|demand(?:s|ed)?"
    r"|disagree[sd]?|expect(?:s|ed)?|fail(?:s|ed|ure|ures)?|fault|found|improv\w+|inadequate|must"
    r"|not good enough|order(?:s|ed)?|propose[sd]?|recommend\w*|refuse[sd]?|regret\w*"
    r"|reject(?:s|ed)?|require[sd]?|resolved?|responsible|should|sorry|succe\w+|urgent\w*|weak\w*"
    r"|welcome[sd]?|wrong)\b",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"(?:thank you|many thanks|i (?:am )?(?:hope|trust|look(?:ing)? forward|enclose|attach|write"
    r"|would like to thank)|i am (?:grateful|writing|pleased|delighted)|we (?:hope|look forward)"
    r"|please|finally, may|may i|yours|with (?:best|kind)|if you (?:have|would|wish)"
    r"|do not hesitate|there is one more|the (?:table|figure|chart|list|annex|appendix) )",
    re.IGNORECASE,
)
"""How a sentence begins that says nothing of its own."""
_POINTS_BACK = re.compile(
    r"[\W_]*(?:This|These|That|Those|It|They|He|She|Such|Both|However|Therefore|But|And|So|Also"
    r"|In addition|Moreover|Further(?:more)?)\b"
)
_TABLE = re.compile(r'<table[^>]* id="(para_\d+)"[^>]*>(.*?)</table>', re.DOTALL)
_CELL = re.compile(r"<t[dh](?: [^>]*)?>(.*?)</t[dh]>", re.DOTALL)
_JOINT = re.compile(r"[;,]? (?:and|or)$")
"""What joins an item of a list to the next."""
_MARKS = '"“”„«»'
_FEWEST, _MOST = 5, 70
"""Words of a sentence that can stand alone, and that is still read."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence that can be quoted."""

    source: str
    locator: str
    """Its paragraph, as citations name it: `para. 7`."""
    text: str
    """Its words, exactly."""
    heading: str
    """The heading above it in the source, or ""."""
    points: int
    is_promise: bool
    has_figure: bool
    order: tuple[int, int]
    """Where it stands: the paragraph, and the offset in it."""

    @property
    def cite(self) -> str:
        """Give the citation, without its brackets."""
        return f"{self.source}, {self.locator}"


def telling_sentences(
    source: Source, mentions: Iterable[Mention], corpus: Corpus
) -> Iterator[Telling]:
    """Yield each sentence of a source that verifies as a quotation, in document order."""
    by_anchor = grouped((mention.anchor, mention) for mention in mentions)
    html = source.html
    cells = {found[1]: [*_cells(found[2])] for found in _TABLE.finditer(html)}
    heading = lead_in = ""
    for block in source.blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif block.number:
            is_item = f'<li id="{block.anchor}"' in html or bool(LETTERED.match(block.text))
            lead_in = lead_in if is_item else block.text if LEAD_IN.search(block.text) else ""
            is_led_in = bool(is_item and lead_in)
            spans = _spans(block.text, cells.get(block.anchor), is_led_in=is_led_in)
            cited = (CitedSource(source.id, (block.number,)),)
            for found in _of_paragraph(source, block, spans, by_anchor.get(block.anchor, ())):
                if verify_quotation(found.text, cited, corpus).result == VERIFIED:
                    yield replace(found, heading=heading)


def _spans(
    text: str, cells: Iterable[tuple[str, bool]] | None, *, is_led_in: bool
) -> Iterator[tuple[int, int, bool]]:
    """Yield where each sentence, cell or item begins and ends, and whether it is promised.

    `cells` are those of a table, `is_led_in` an item of a list of what somebody will do.
    """
    if is_led_in:
        yield 0, len(_JOINT.sub("", text)), True
    elif cells is None:
        yield from ((start, end, False) for start, end in sentences(text))
    else:
        at = 0
        for cell, is_promised in cells:
            at = max(text.find(cell, at), 0)
            spans = [(0, len(cell))] if is_promised else sentences(cell)
            yield from ((at + start, at + end, is_promised) for start, end in spans)


def _cells(table: str) -> Iterator[tuple[str, bool]]:
    """Yield the words of each cell of a table, and whether its column says what is promised."""
    heads: list[str] = []
    for row in table.split("</tr>"):
        cells = [collapse(unescape(cell)) for cell in _CELL.findall(row)]
        for cell, head in zip(cells, [*heads, *repeat("", len(cells))], strict=False):
            yield cell, bool(ACTIONS.fullmatch(head))
        heads = heads or cells


def _of_paragraph(
    source: Source,
    paragraph: Paragraph,
    spans: Iterable[tuple[int, int, bool]],
    mentions: Sequence[Mention],
) -> Iterator[Telling]:
    """Weigh the sentences of a paragraph; its printed number is none of its words."""
    number = paragraph.number or 0
    locator = in_words([number], source, stop=".")
    for start, end, is_promised in spans:
        text = _whole(paragraph.text[max(start, paragraph.printed_length) : end].strip())
        whole = text.rstrip(";,.") + "." if is_promised else text
        if not _FEWEST <= len(text.split()) <= _MOST or not _is_quotable(whole):
            continue
        named = [each for each in mentions if start <= each.start < end]
        is_courtesy = bool(_COURTESY.match(text))
        places = [each.start - start for each in named]
        promise = is_promised or (promises(text, places) and not is_courtesy)
        figure = any(char.isdigit() for char in text)
        points = 2 * min(len({each.target for each in named}), 3) + 2 * figure + 3 * promise
        points += (start <= paragraph.printed_length + 1) + 2 * bool(_JUDGES.search(text))
        points -= 2 * bool(_POINTS_BACK.match(text)) + 4 * is_courtesy
        yield Telling(source.id, locator, text, "", points, promise, figure, (number, start))


def _whole(text: str) -> str:
    """Take a quotation within the sentence that is not closed in it, or its outer marks, apart."""
    opened = max(text.rfind("“"), text.rfind("„"))
    if opened >= 0 and "”" not in text[opened:]:
        return text[opened + 1 :].strip()
    closed = text.find("”")
    if closed >= 0 and "“" not in text[:closed] and not text[closed + 1 :].strip(" .,"):
        return text[:closed].strip()
    if text.startswith("“") and text.endswith("”") and text.count("“") == 1:
        return text[1:-1].strip()
    return text


def _is_quotable(text: str) -> bool:
    """Say whether a sentence is whole: it ends as one, and its marks come in pairs."""
    paired = text.count("“") == text.count("”") and text.count('"') % 2 == 0
    plain = not re.search(r"[…\[\]\x00-\x1f\ue000-\uf8ff]|\.\.\.|https?://", text)
    return (
        paired
        and plain
        and text[:1].isalnum() | (text[:1] in "£$€‘'“\"(")
        and text[-1:] in '.!?”’")'
    )


def has_marks(text: str) -> bool:
    """Say whether a sentence holds quotation marks, so that it must stand as a block."""
    return any(mark in text for mark in _MARKS) or bool(re.search(r"(?<!\w)[‘']|[‘](?=\w)", text))


def best(found: Iterable[Telling], most: int) -> list[Telling]:
    """Choose from those of one source the ones with most points, in document order.

    None has fewer than two.
    """
    telling = [each for each in found if each.points >= _LEAST]
    ranked = sorted(telling, key=lambda each: (-each.points, each.order))[:most]
    return sorted(ranked, key=lambda each: each.order)
