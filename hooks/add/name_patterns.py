"""Patterns by which names show in a document, made of the lists of offices, bodies and styles."""

import re

from hooks.link.names import generic_words as generic
from hooks.link.names.styles import LETTERS, STYLES


def _any(words: frozenset[str]) -> str:
    return "|".join(sorted(sorted(words), key=len, reverse=True))


_PARTICLES = r"(?:van|von|de|der|den|del|della|di|da|du|la|le|ap|ab|al|el|bin|ibn|wa|ten|ter|y)"
_START = r"(?<![\w-])(?<!\w['’])"
"""The start of a word, so that no word is tried from each of its letters."""
_CAPITAL = rf"{_START}(?:St\.|[A-ZÀ-ÖØ-ÞĀ-Ž](?:[\w]*(?:[-'’][\w]+)*|\.))"
PERSON = rf"{_CAPITAL}(?: (?:{_PARTICLES} ){{0,2}}{_CAPITAL}){{1,3}}"
"""Two to four capitalised words or initials, with particles such as “van der”."""
_OTHERS = "Madame|Right Hon|Inspector|Sergeant|Superintendent|Sr|Sra|Srta|Don|Doña|Herrn".split("|")
_STYLES = sorted((*STYLES, *_OTHERS), key=len, reverse=True)
STYLE = "|".join(re.escape(each) + r"\.?" for each in _STYLES)
STYLED = re.compile(rf"^(?:(?:{STYLE}) )+")
"""The styles with which a line begins."""
BEFORE_STYLE = re.compile(rf"(?<! of)(?:,| and)? (?:the )?(?:{STYLE}) ")
"""What joins a person to the name of a body before."""
CUT_STYLE = re.compile(r"(?: and)? The(?: Rt| Right)?(?: Hon\w*)?$| of the House$")
"""A style that the name of a body took in part, and what only looks like a body."""
OFFICES = _any(generic.OFFICES)
"""The words of offices, as alternatives of a pattern."""
_KIND = "(?:Fire|Lifeboat|Police) Station|Hospice|Infirmary|Sub-?[Cc]ommittee|Homes"
_KIND += "|(?<!Chief )Executive|(?<!Crime )Commissioners|Conservators|Ombudsman|"
_KIND += _any(frozenset(each.title() for each in generic.BODIES))
"""The kinds of bodies as they end a name, the longer before what they begin with."""
_FIRM = _any(frozenset(each.title() for each in generic.FIRMS)) + "|plc|PLC|LLP|LLC"
_DOES = (
    "(?:(?:has |had )?(?:said|told|wrote|asked|replied|explained|stated|added)"
    "|built|founded|died|joined|resigned|retired|chaired"
    "|(?:has been|had been|was|is) (?:re-?)?(?:elected|appointed|born))"
)
"""What people do, and places do not."""
_LETTERS = "|".join(LETTERS)
I_AM = re.compile(rf"\b(?:I am|I,|[Mm]y name is) (?P<name>{PERSON})(?=,| and |\.)")
ROLE = (
    "(?:(?:First|Second) )?(?:(?:Claimant|Defendant|Respondent|Appellant|Applicant|Petitioner)s?"
    "|Interested Part(?:y|ies)|Interveners?)"
)
"""What a party of a case is."""
JUDGE = re.compile(
    rf"\b(?:(?:Mr|Mrs|Ms|Lord|Lady) Justice|(?:District |Circuit |Tribunal )?Judge"
    rf"|(?:Chief )?(?:Inspector|Sergeant|Superintendent)) {_CAPITAL}"
)
"""A judge or an officer of police, of whom only the family name is told."""
_ROLES = _any(generic.TITLES | frozenset("driver neighbour owner patient resident widow".split()))
SHOWN = (
    re.compile(rf"\b(?:{STYLE}) (?P<name>{PERSON})"),
    I_AM,
    re.compile(rf"^(?:\W*\d+[.)] )?(?P<name>{PERSON}),? \((?=[A-Z]|instructed by|of |for )"),
    re.compile(rf"\band (?P<name>{PERSON})(?: [KQ]C)? \(instructed by "),
    re.compile(rf"(?:^|[:;] |\d\. )(?P<name>{PERSON}), (?:[\w’'-]+ ){{0,4}}(?i:{OFFICES})\b"),
    re.compile(rf"^(?P<name>{PERSON}): (?=[^\W\d]\S* \S)"),
    re.compile(
        rf"(?i:\b(?:{OFFICES}))(?: (?:of|for) [^,.;]{{2,40}})?, (?P<name>{PERSON})(?=[,.;])"
    ),
    re.compile(rf"(?P<name>{PERSON}), (?:who|whom|whose|aged|\d{{1,3}}(?=,))\b"),
    re.compile(rf"(?P<name>{JUDGE.pattern})(?!\w| [A-Z][a-z])"),
    re.compile(rf"(?i:\b(?:{OFFICES}))\b[^().;]{{0,60}} \((?P<name>{PERSON})\)"),
    re.compile(
        rf"(?P<name>{PERSON})(?:,|, (?:the|an?|its|our|their) [^,.;]{{3,60}},"
        rf"| of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)? {_DOES}\b"
    ),
    re.compile(rf"(?P<name>{PERSON}), (?:the|an?|its|our) (?:[\w’'-]+ ){{0,3}}(?i:{_ROLES})\b"),
    re.compile(rf"(?P<name>{PERSON}),? (?:{_LETTERS})\b"),
    re.compile(rf"\b(?:{_any(generic.TITLES).title()}) (?P<name>{PERSON})"),
    re.compile(rf"(?P<name>{PERSON}) (?:{ROLE})$"),
    re.compile(rf"\b(?:from|by) (?P<name>{PERSON}) of (?:the )?(?=[A-Z])"),
    re.compile(rf"\bdeath of (?P<name>{PERSON})(?=[,.;) ]|$)"),
)
"""Where words are shown to be somebody's name."""
_OF = rf"(?: (?:of|for) (?:the )?{_CAPITAL}(?:(?: (?:and|of|&))? {_CAPITAL}){{0,3}})"
_JOINT = r"(?:(?:of|for|and|&) (?:the )?)?"
ENDLESS = re.compile(r"\S{200,}")
"""What is no word of a language, and would keep a search for names busy."""
BODY = re.compile(
    rf"{_CAPITAL}[’']?(?: {_JOINT}{_CAPITAL}[’']?){{0,6}} (?:(?:{_FIRM})\b|(?:{_KIND})\b{_OF}?)"
    rf"|\b(?:{_KIND}){_OF}"
    rf"|\b(?:House|Friends|Borough) of (?:the )?{_CAPITAL}|\bNHS {_CAPITAL}"
    r"|\b(?!North|South|East|West|Mid|New|Great)[A-Z][a-z]{3,}"
    r" (?:England|Wales|Scotland|UK|Rail)\b"
)
"""The name of a body: it ends in a kind of body, or goes on behind one with “of” or “for”."""
WELSH = re.compile(
    rf"\b(?:Awdurdod|Bwrdd|Comisiwn|Cyngor|Heddlu|Llywodraeth|Prifysgol|Pwyllgor|Senedd)"
    rf"(?: {_CAPITAL}){{1,5}}"
)
"""The name of a body in Welsh, which begins with its kind."""
FUND = re.compile(rf"\b[Tt]he ((?:{_CAPITAL}[’']? ){{1,3}}(?:Fund|Inquiry|Review|Programme))\b")
LABEL = re.compile(
    r"(?:name|owner|author|contact|question|answer"
    rf"|\b(?:by|{OFFICES})(?: (?:of|for) [\w’' -]{{3,40}})?)\W*$",
    re.IGNORECASE,
)
"""The head of a column, or a label, behind which people are named."""
PLACES = re.compile(
    r"(?:street|road|lane|row|avenue|close|square|house|quay|way|hill|green|park|hall|magna|parva"
    r"|bridge|lock|cross|corner|junction|viaduct|valley|bay|wood|moor|common|heath|farm|gate|drive|court|terrace|place|mill"
    r"|wharf|pier|beach|marsh|island|north|south|east|west|disease|syndrome|virus|library)s?$",
    re.IGNORECASE,
)
"""Last words of streets, places and diseases. Some are family names too, which a style shows."""
UNIT_HEADS = "head|director|manager|lead|leader|officer|supervisor|coordinator|superintendent"
UNITS = re.compile(
    r"(?:team|office|services?|department|directorate|unit|group|library)$", re.IGNORECASE
)
"""Last words of parts of bodies, which have heads."""
IN_CAPITALS = re.compile(
    rf"{_START}(?:(?:MR|MS|DR) )?[A-Z][A-Z’'-]{{2,}}"
    r"(?: (?:OF|AND|THE|FOR|[A-Z][A-Z’'-]{2,}))+(?!\w)"
)
"""A name in capitals within a line that is not."""
INSTITUTION = (
    r" (?:[A-Z]\w+ ){0,2}(?:Home|House|School|Hospital|Academy|Centre|Surgery|Practice|Nursery"
    r"|Hotel|Estate|Prison)\b"
)
"""What follows words that are the name of a house, be they elsewhere without it."""
GERMAN = frozenset(
    "am bitte das dem den der des die diese dieser ein eine einem einen einer ihr ihre ihrem ihren"
    " ihrer im sehr sie unser unsere unserem unseren vielen wir y yr zum zur".split()
)
"""Small words of German, behind which every noun has a capital, and of Welsh."""
LABELS = frozenset(
    "number reference citation date visit proposal address provider title helpdesk enquiries"
    " complaints mailbox newsdesk reception admin master persons ref reviewer".split()
)
"""Last words of labels of a form, and of the names of mailboxes."""
SMALL = re.compile(r"(?<=\w)['’]S\b|(?<= )(?:Of|And|The|For|A|In|On|At|By)(?= )")
"""Words that stand small in a name that was written in capitals throughout."""
LIST = re.compile(
    rf"\b(?P<style>Cllr|Councillor|Dr|Prof|Professor)s\.?:? "
    rf"(?P<names>{_CAPITAL}(?:(?:, | and | & |, and | ){_CAPITAL}| \([^()]{{1,60}}\))*)"
)
"""Several people behind one style."""
DEATHS = r"\b(?:behalf|daughter|death|evidence|family|husband|son|widow|wife) of "
"""What stands before somebody's name, and before no place."""
AT_PLACE = r"\b(?:in|at|near|around|to|of|through|visit(?:ed)?|above|below|from)\s+(?:the )?"
"""What stands before a place, and seldom before a person."""
