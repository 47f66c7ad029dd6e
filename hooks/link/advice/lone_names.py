"""Names of one word: `Javid`, `Barnardo's`, `NSPCC`; what else bears a capital is told apart.

A capital inside a sentence says little: places, terms and titles have one too. So of a word alone
the words beside it must say that it is somebody. What is found is never linked: a statement that
names it is held against its source, that is all (`DESIGN.md`, section 6).
"""

import re
from collections.abc import Iterator
from html import escape

from hooks.link.advice.name_likeness import NAMED, OFFICE, OPENERS, word_before
from hooks.link.advice.name_shapes import FIRST, RUN, NameLike, is_generic, name_shapes
from hooks.link.names import generic_words as generic
from hooks.link.page.offsets import TextAt
from hooks.link.page.page_reader import read_page
from hooks.link.page.page_text import BLOCK_END, PageText

_WORD = re.compile(rf"(?<![\w'’.&/@#+-]){FIRST}(?:\w+|['’]{FIRST}\w+)(?:[-'’‑]\w+)*")
_ACRONYM = re.compile(r"[A-Z]{2,8}|[A-Z]{1,3}[a-z]{1,2}[A-Z]{1,4}")
_ROMAN = re.compile(r"[IVXLC]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_BEHIND = re.compile(r"\s*(?P<marks>[^\w\s]*)\s*(?P<word>[\w'’-]*)\s*(?P<next>[\w.,]?\w*)")
_PAST = re.compile(r"[a-z]{3,}ed|came|gave|got|lost|made|met|paid|ran|took|went|won")
_JOINED = re.compile(r"\s*(?:[,&]|(?:,\s*)?(?:and|or|nor))\s*")
_NOBODIES = frozenset(
    "AGM AI AIDS AM AOB BC BST CCTV CD CE CSE CV DIY DNA DVD EHC EHCP EU FAQ FGM FOI FTE GCSE GDP "
    "GDPR GMT HIV HR ICT ID IT KPI LED LGBT LGBTQ MOT NB OK PAYE PDF PE PIN PM PPE PR PSHE PTSD QA "
    "RE SATs SEN SEND SMS STEM TV UK UN US USA VAT VIP WWI WWII".split()
)
"""Acronyms of things, of which a name is none."""
_THINGS = frozenset(
    "advent alzheimer apple autumn bible brexit buddhist chairs commons corona coronavirus covid "
    "crown diwali earth eid euro excel facebook father google halloween hindu instagram internet "
    "islam koran latin lent lords methodist microsoft mother olympics parkinson pdf powerpoint "
    "quran ramadan skype spring summer teams twitter victorian web whatsapp whitsun wi-fi windows "
    "winter word youtube zoom".split()
)
"""Things, times and faiths with a capital."""
_KINDS = frozenset("agency charity colleague company contractor firm supplier".split())
"""Words behind which one of the kind is named."""
_SENT = frozenset(
    "addressed answer answered apologised appealed complained copied copy email emailed gave "
    "given handed letter letters memo message note replied reply report reported reports sent "
    "spoke spoken submitted talked write writes written wrote".split()
)
"""Words with which `to` and `from` lead to somebody."""
_OF_PLACES = generic.PLACE_WORDS | frozenset(("for", "of"))
"""Words behind which places stand, also several."""
_NEVER_BEFORE = frozenset(
    "a an as any called codenamed dubbed each entitled every her his its my no our some the their "
    "these this those titled your".split()
)
_SMALL = frozenset(
    "about after against and as at because before but by did do does during for from had has have "
    "if in into is must nor not of on or over should since than that then to under until was were "
    "when where whether which while who whom will with without would".split()
)
"""Words that may follow a name; behind another word a capital is most often a place's."""
_MANY = frozenset("clergy crew labour management people staff".split())
"""Many, and nobody in particular."""
_MANY_ENDS = re.compile(r"[^is]s$|(?:^|^wo|[a-z]{4})men$|folk$")
_THING = re.compile(
    r"[a-z]{3}(?:acy|age|[ae]nce|fall|ing|ism|ity|logy|ment|ness|ship|[st]ion|stock|time|ure|ware"
    r"|work)$"
)
_NAMES_ALL_THE_SAME = frozenset(
    "clarence constance florence hughes james jones laurence lawrence rogers terence thomas "
    "williams".split()
)
_SAID = frozenset("agreed asked asks resigned said says spoke thanked told wants wrote".split())
"""What no thing does, though it may be told or reported."""
_NOUNS_TOO = frozenset(
    "claims fears fines funds hopes issues objects orders plans promises reports rules signs "
    "states visits votes".split()
)
_BEHIND_NOUNS = frozenset(
    ". , and are at by can could fell for from had have in may must of on or remain rose should "
    "were will with would".split()
)
_OWNED = generic.TITLES | frozenset(
    "board claim decision finding letter offer reply report staff statement team view word".split()
)
"""What persons and bodies have, and places and times seldom."""
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]|['’][A-Z]")
_ARTICLES = frozenset(("a", "an", "the"))
_LEADING = generic.OPENERS | generic.LEADERS | generic.DAYS_AND_MONTHS
"""Capitalised words that open a sentence or a date before a name."""
_TITLED = generic.OFFICES | generic.TITLES | _KINDS
_SENDABLE = generic.TITLES | {"official", "specialist"}
_NO_NAMES = _NOBODIES | generic.RANKS
_KNOWN = generic.OPENERS | generic.TITLES | _THINGS | _MANY
_SENTENCE = 60
_FEW = 5
"""How many words before a name tell what was sent."""


def lone_names(page: PageText, text: str) -> Iterator[tuple[int, NameLike]]:
    """Yield what looks like a name of one word, each with where it stands in the text of a page.

    `text` is that text with other signs in place of names that are known (`without_names`). One
    that `is_sure` is held against the very words that are cited, any other against the document.
    """
    end, is_place = 0, False
    for match in _WORD.finditer(text):
        start, before_end = match.start(), end
        end = match.end()
        if not page.may_link(TextAt(start), TextAt(end)):
            continue
        word = _Word(text, match)
        is_listed = bool(_JOINED.fullmatch(text, before_end, start))
        before = word.before.casefold()
        is_place = is_place if is_listed else before in _OF_PLACES
        is_nobody = is_place or before in _NEVER_BEFORE
        if word.is_acronym or word.is_sure or (word.is_likely and not is_nobody):
            sure = word.is_acronym or word.is_sure
            yield start, NameLike(word.word, word.is_acronym, sure, has_evidence=False)


def names_in(words: str) -> Iterator[NameLike]:
    """Yield what looks like a name, of one word or several, in words that stand on no page."""
    for run in RUN.finditer(words):
        yield from (name for name, _ in name_shapes(run[0]))
    yield from (name for _, name in lone_names(read_page(f"<p>{escape(words)}</p>"), words))


class _Word:
    """A capitalised word and what stands beside it."""

    def __init__(self, text: str, match: re.Match[str]) -> None:
        start, end = match.span()
        self.word = _POSSESSIVE.sub("", match[0])
        self.is_possessive = self.word != match[0]
        self.is_put_in = text[start - 1 : end + 1] == f"[{match[0]}]"
        """Whether it stands alone in brackets, as what is put into a quotation does."""
        self.before, marks = word_before(text, start)
        line = text[max(0, start - _SENTENCE) : start].rpartition(BLOCK_END)[2]
        self.beside = line.split()[-_FEW:]
        """Some more words before it."""
        self.opens = not self.before or not OPENERS.isdisjoint(marks)
        """Whether it opens a sentence, where every word has a capital."""
        found = _BEHIND.match(text, end)
        self.behind = found["word"] if found and not found["marks"] else ""
        """The next word, "" where a mark stands between."""
        self.further = found["next"] if found else ""
        """The one behind it, or a mark."""
        plain = self.before.casefold()
        is_titled = self.before == OFFICE or plain in _TITLED
        self.is_titled = is_titled and not marks
        """Whether a title or a kind of body stands right before it."""
        is_name = self.before == NAMED or (self.before[:1].isupper() and plain not in _LEADING)
        beside_number = self.before[-1:].isdigit() or text[end : end + 2].lstrip()[:1].isdigit()
        before_name = self.behind[:1].isupper() and bool(self.behind[1:])
        self.is_part = (is_name and not is_titled and not marks) or beside_number or before_name
        """Whether a name or a number stands right beside it."""

    @property
    def is_acronym(self) -> bool:
        """Say whether it is one, of somebody perhaps."""
        is_one = self._is_in_capitals and not _ROMAN.fullmatch(self.word)
        return is_one and self.word not in _NO_NAMES

    @property
    def is_sure(self) -> bool:
        """Say whether the words beside it say that it is somebody."""
        if self.is_part or not self._may_be_name:
            return False
        if self.is_put_in:
            return True
        if self.behind in generic.DEEDS and self.before.casefold() not in _ARTICLES:
            return not self._may_be_nobody
        if self.opens or not (self._ends or self.before in _KINDS):
            return False
        is_sent = self.before in {"to", "from"} and not _SENT.isdisjoint(self.beside)
        return is_sent or self.is_titled or self.before in generic.TO_WHOM

    @property
    def is_likely(self) -> bool:
        """Say whether nothing says that it is nobody."""
        is_from = self._is_titled_from
        is_way = self.before in {"to", "from"} and not is_from
        may_be = self._may_be_name and (self._ends or self.is_possessive or is_from)
        return may_be and not (self.is_part or is_way or (self.opens and not self._is_shown))

    @property
    def _is_titled_from(self) -> bool:
        """Say whether people of some office are from it: `inspectors from Ofmar`."""
        who = self.beside[-2:-1] if self.before == "from" else []
        return any(each.casefold().removesuffix("s") in _SENDABLE for each in who)

    @property
    def _is_shown(self) -> bool:
        """Say whether a word that opens a sentence is somebody's: `McLorne`, `Moreau's report`."""
        is_owner = self.is_possessive and self.behind.removesuffix("s") in _OWNED
        return is_owner or _INNER_CAPITAL.search(self.word) is not None

    @property
    def _ends(self) -> bool:
        return not self.behind or self.behind in _SMALL or bool(_PAST.fullmatch(self.behind))

    @property
    def _is_in_capitals(self) -> bool:
        return _ACRONYM.fullmatch(self.word) is not None

    @property
    def _may_be_name(self) -> bool:
        plain = self.word.casefold()
        parts = {plain, *re.split("[-‑]", plain)}
        is_plural = self.word.endswith("s") and self.word[-2].isupper()  # MPs
        is_known = any(is_generic(part) or part in _KNOWN for part in parts)
        return not (is_plural or is_known or self._is_in_capitals)

    @property
    def _may_be_nobody(self) -> bool:
        """Say so of one that opens: `Patients said`, `Staffing closed it`, `Bridge plans were`."""
        plain = self.word.casefold()
        if not self.opens or plain in _NAMES_ALL_THE_SAME:
            return False
        is_said = self.behind in _SAID and self.further not in {"by", "to"}
        is_noun = self.behind in _NOUNS_TOO and self.further in _BEHIND_NOUNS
        is_thing = plain in generic.SUBSTANCES or _THING.search(plain)
        return is_noun or bool(_MANY_ENDS.search(plain) or (is_thing and not is_said))
