"""What a document says of itself: type and title, and whether it numbers its paragraphs."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from hooks.add.blocks.extract import Block, Extract, Kind
from hooks.add.blocks.letter_signs import NOBODY
from hooks.add.blocks.letters import is_letter
from hooks.add.document_date import find_date
from hooks.add.found_bodies import bodies_of, in_usual_case
from hooks.add.language import propose_language
from hooks.add.lines.line_signs import is_prose
from hooks.add.name_patterns import JUDGE, STYLED
from hooks.model.dates import PartialDate
from hooks.read.words.printed_numbers import printed_numbers

_LONGEST_TITLE = 200
_HEAD = 12
"""So many blocks at the beginning may hold the title and the date."""
_TYPES = {
    "minutes": (
        r"(?:draft |agenda and )?minutes|meeting notes|(?:notes|record) of (?:the|a) meeting"
    ),
    "other": (
        r"policy|procedure|protocol|code of conduct|terms of reference|guidance|questions?(?=:)"
    ),
    "speech": r"speech|address(?= to\b)|lecture|remarks by",
    "news_item": (
        r"(?:press|news|media) (?:release|item|story|notice|statement|cent(?:re|er)|office)"
        r"|newsroom|newsletter|news|blog post|posted (?:on|by)"
    ),
    "statement": r"statement(?! of (?:decision|reasons))|(?:oral|written) evidence",
    "report": (
        r"(?<!to )report(?! (?:an?|any|it|online|to)\b)|review|inspection|assessment"
        r"|inquiry|strategy|decision (?:on|notice)"
        r"|findings|investigation|scrutiny|audit of|chapter \d+|evaluation|determination"
        r"|judgment|ruling|briefing (?:note|paper)|decision(?=\W*$)|neutral citation"
        r"|statement of (?:decision|reasons)"
    ),
}
_KIND = re.compile(
    "|".join(rf"(?P<{kind}>\b(?:{words})(?!\w))" for kind, words in _TYPES.items()), re.IGNORECASE
)
"""Words that tell the kind of a document."""
_LABEL = re.compile(
    rf"(?:[\w’'-]+ ){{0,2}}(?:{_KIND.pattern})(?: (?:made|uin|no|number|ref)\b.*)?\W*",
    re.IGNORECASE,
)
"""A line that says what the document is, and nothing else."""
_LABELS = 4
"""So many short blocks at the beginning may say so."""
_GOES_ON = re.compile(r"\s(?:of|on|for|into|by|about|from|to|at|in|with|under)\s|[:–—(]")
"""Ends the head of a title: what it is stands before, and what it is about behind."""
_TELLS = {
    "news_item": re.compile(
        r"^(?:(?:notes? (?:to|for) )?editors?(?:[’']s? notes)?|ends|-? ?ends ?-?"
        r"|(?:for )?(?:press|media) (?:enquiries|contact)\b.*)[.:]?$",
        re.IGNORECASE,
    ),
    "minutes": re.compile(
        r"^(?:members )?present\s*:|^in attendance\b|^apologies (?:for absence|were)\b|^RESOLVED\b",
        re.IGNORECASE,
    ),
    "other": re.compile(r"^to ask (?:the|his|her)\b", re.IGNORECASE),
    "statement": re.compile(r"^statement of truth$|\bwill say as follows\b", re.IGNORECASE),
    "report": re.compile(
        r"^(?:\W*[\d.]+ )?(?:(?:key |main |our )?findings|(?:conclusions? and )?recommendations?"
        r"|executive summary|overall (?:rating|effectiveness)\b.*|areas for improvement"
        r")$",
        re.IGNORECASE,
    ),
}
"""Lines that only documents of a kind have."""
_QUOTES = re.compile(r"^[“\"]\w.{30,}|\b(?:says?|said|states?|added)\b[^.:]{0,60}:(?: ?[“\"]|$)")
"""What somebody says, as news have it."""
_PREFIX = re.compile(r"^(?:(?:re|subject|fwd?)\s*:\s*)+", re.IGNORECASE)
SUBJECT_FIELD = re.compile(
    r"(?:subject|(?:(?:report|paper) )?title(?: of (?:the )?(?:report|paper))?)\s*:\s*(?=\S)",
    re.IGNORECASE,
)
"""A label in a head or a form, and what the document is about behind it."""
_REFERENCE = re.compile(r"(?:[a-z]+ )?(?:ref(?:erence)?|no|number)\b[ .:]*\S*\d", re.IGNORECASE)
"""A heading that only says under which number a document is filed."""
_ONLY_KIND = re.compile(
    r"(?:for immediate release|(?:press|news|media) (?:release|notice)|news|memo(?:randum)?"
    r"|.*\b(?:division|chamber|registry)|.* act \d{4}(?: \(\w+\))?"
    r"|[\w-]+ (?:court|tribunal)(?-i: [A-Z(].*)?)\W*",
    re.IGNORECASE,
)
"""A heading above the title proper."""
_NUMBERED = frozenset([Kind.PARAGRAPH, Kind.QUOTATION, Kind.ITEM])
_FEWEST_NUMBERS = 3
_SMALL = frozenset("a and for in of the".split())
_FEW = 4
"""Words of a heading that is a name with its style."""


@dataclass(frozen=True, slots=True)
class Details:
    """What was found, and what a human must look at."""

    type: str
    title: str
    date: PartialDate
    language: str
    """A language tag; "" for English."""
    numbering: str
    """`printed` where most paragraphs begin with a number of their own, else ""."""
    to_check: tuple[str, ...]


def find_details(extracted: Extract, blocks: Sequence[Block], name: str, changed: str) -> Details:
    """Propose what is known of a document, its date and language included.

    `changed` is the day on which the file was last changed, the last resort for the date.
    """
    title, of_title = _title(extracted, blocks, name)
    kind, of_kind = _type(title, blocks, extracted.properties.get("title", ""))
    date, of_date = find_date(blocks, extracted.properties, changed)
    language, of_language = propose_language(extracted, blocks)
    numbering, of_numbers = _numbering(blocks)
    checks = (of_kind, of_title, *of_date, of_language, of_numbers)
    return Details(kind, title, date, language, numbering, tuple(each for each in checks if each))


def _title(extracted: Extract, blocks: Sequence[Block], name: str) -> tuple[str, str]:
    """Take the first heading, else what the file says, else its name; say where from."""
    shown = [each for each in blocks[: _prose_at(blocks)] if each.kind is Kind.HEADING]
    top = [each for each in shown if each.level == min(every.level for every in shown)]
    found = [*map(_from_kind, top if len(top) == 1 and not top[0].page else shown)]
    headings = [each for each in found if not _REFERENCE.match(each)] or found
    fields = (": ".join(row) for each in blocks[:_HEAD] for row in each.rows)
    lines = (line for each in blocks[:_HEAD] for line in (each.text, *each.lines))
    subject = next((line for line in (*lines, *fields) if SUBJECT_FIELD.match(line)), "")
    if headings or subject:
        words = " ".join((subject or _telling(headings)).split())
        words = SUBJECT_FIELD.sub("", words, count=1) if subject else words
        words = (_PREFIX.sub("", words) if subject or is_letter(blocks) else words)[:_LONGEST_TITLE]
        return words, f"title: “{words}” is the {'subject' if subject else 'first heading'}."
    title = _PREFIX.sub("", " ".join(extracted.properties.get("title", "").split()))
    if title and not re.search(r"\.(?:docx?|pdf|txt)$|^microsoft word", title, re.IGNORECASE):
        return title[:_LONGEST_TITLE], f"title: “{title}” is what the file calls itself."
    if to := _addressed(blocks):
        return to[:_LONGEST_TITLE], f"title: no heading was found, so it says to whom: “{to}”."
    words = re.sub(r"[-_]+", " ", name.rpartition(".")[0]).strip() or "Untitled"
    return words, f"title: no heading was found, so “{words}” is the name of the file."


def _from_kind(heading: Block) -> str:
    """Leave out the lines of a heading above that which says what the document is."""
    first = next((at for at, line in enumerate(heading.lines) if _kind_of(line)), 0)
    return " ".join(heading.lines[first:])


def _prose_at(blocks: Sequence[Block]) -> int:
    """Find where the words proper begin."""
    prose = (at for at, each in enumerate(blocks) if is_prose(each.text) and not each.level)
    return next(prose, _HEAD)


def _telling(headings: Sequence[str]) -> str:
    """Choose the first heading that does more than name a body, a person or the kind of paper."""
    found = next((each for each in headings if not _only_names(each)), headings[0])
    is_body = re.sub(r"^The ", "", in_usual_case(found)) in bodies_of(in_usual_case(found))
    papers = (each for each in headings if each != found and _kind_of(each))
    return next(papers, found) if is_body else found


def _only_names(heading: str) -> bool:
    """Say whether a heading only tells whose paper it is."""
    words = in_usual_case(heading)
    is_body = sum(map(_weight, {*bodies_of(words)})) * 3 > _weight(words) * 2
    is_person = bool(STYLED.match(words) or JUDGE.match(words)) and len(words.split()) <= _FEW
    is_kind = bool(_ONLY_KIND.fullmatch(heading))
    return is_kind or is_person or (is_body and not _kind_of(heading))


def _weight(words: str) -> int:
    """Count words without the small ones that join them."""
    return sum(each.casefold() not in _SMALL for each in words.split())


def _addressed(blocks: Sequence[Block]) -> str:
    """Make a title of the salutation of a letter; "" where it names nobody."""
    for block in blocks:
        found = re.fullmatch(r"Dear ((?:\S+ )*\S+?)[,:.]?", block.text)
        if block.css_class == "salutation" and found and not NOBODY.search(found[1]):
            return f"Letter to {found[1]}"
    return ""


def _type(title: str, blocks: Sequence[Block], of_file: str) -> tuple[str, str]:
    """Give the type, and what it was told by."""
    is_message = bool(blocks) and blocks[0].css_class == "delivery" and "From: " in blocks[0].text
    if is_letter(blocks) or is_message:
        return "letter", "type: letter, since somebody is addressed."
    short = [block.text for block in blocks[: max(_HEAD, _prose_at(blocks))]]
    short = [text for text in short if not is_prose(text)]
    told = [text for text in short[:_LABELS] if _LABEL.fullmatch(text)]
    labels = [text for text in told if not [*bodies_of(in_usual_case(text))]]
    for text in (*labels, title, *short[:3], of_file, *short[3:]):
        if found := _kind_of(text):
            return found[0], f"type: {found[0]}, by the word “{found[1]}”."
    for block in blocks:
        for line in block.lines:
            for kind, tells in _TELLS.items():
                if tells.search(line):
                    return kind, f"type: {kind}, by the line “{line[:60]}”."
    dated = any(block.css_class == "dateline" for block in blocks[1:3])
    if sum(bool(_QUOTES.search(block.text)) for block in blocks) > 1 - dated:
        return "news_item", "type: news_item, since it quotes what people say."
    return "other", "type: other, since nothing shows what the document is."


def _kind_of(text: str) -> tuple[str, str] | None:
    """Give the type that a title tells, and its word: the last one before what it is about."""
    words = [*_KIND.finditer(text)]
    ends = (each.start() for each in _GOES_ON.finditer(text))
    end = next((at for at in ends if any(each.end() <= at for each in words)), len(text))
    found = next((each for each in reversed(words) if each.end() <= end), None)
    return (str(found.lastgroup), found[0]) if found else None


def _numbering(blocks: Sequence[Block]) -> tuple[str, str]:
    """Say whether most paragraphs begin with a number of their own, each with another."""
    every = [each for each in blocks if each.kind in _NUMBERED and not each.css_class]
    counted = zip(every, printed_numbers([each.text for each in every]), strict=True)
    pairs = [(each, it.number) for each, it in counted if it.number or each.kind is not Kind.ITEM]
    found = [number for _, number in pairs if number]
    prose = Counter(bool(number) for each, number in pairs if is_prose(each.text))
    is_most = prose[True] >= max(_FEWEST_NUMBERS, prose[False] + 1)
    is_most = is_most or (len(found) * 2 > len(pairs) and not is_letter(blocks))
    if len(found) < _FEWEST_NUMBERS or not is_most:
        return "", ""
    twice = [number for number, count in Counter(found).items() if count > 1]
    if twice:
        check = "numbering: the document numbers its paragraphs, but uses "
        check += f"{', '.join(twice[:3])} twice. "
        return "", f"{check}Where each number is used once, write “numbering: printed”."
    check = "numbering: most paragraphs begin with a number of their own, which is kept."
    return "printed", f"{check} Without “numbering: printed” the site numbers them."
