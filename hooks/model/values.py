"""The types of front-matter values.

Every value arrives as text, a list or a mapping of text (`read/front_matter/`); these types
turn text into dates, lists and switches, and say in plain English what does not fit.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic.config import JsonDict

from hooks.model.dates import PartialDate
from hooks.model.ids import ID, make_id, several_ids
from hooks.model.key_lines import KeyPath

_WEB = 1991
_FAR = 20


def listed(value: object) -> list[Any]:
    """Take one value for a list of one."""
    return value if isinstance(value, list) else [value]


def _date(value: object) -> object:
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, str):
        return PartialDate.parse(value)
    message = "a date is written 2014, 2014-03 or 2014-03-05, not as a list or keys of its own"
    raise ValueError(message)


def _has_been(value: PartialDate) -> PartialDate:
    """Refuse a date of what has been said, seen or changed that is decades ahead: a slip."""
    if value.first.year > datetime.now(UTC).year + _FAR:
        message = f"“{value}” is more than {_FAR} years ahead: correct the year"
        raise ValueError(message)
    return value


def _is_of_the_web(value: PartialDate) -> PartialDate:
    """Refuse a date on which there was no web page to be read or changed."""
    if value.last.year < _WEB:
        message = f"“{value}” is before the first web page: correct the year"
        raise ValueError(message)
    return value


def _switch(value: object) -> object:
    """Take nothing but `true` and `false`: YAML's `NO` and `on` are words elsewhere."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in {"true", "false"}:
        return value.lower() == "true"
    message = f"“{value}” is neither true nor false"
    raise ValueError(message)


def _identifier(value: str) -> str:
    if not ID.fullmatch(value):
        likely = "" if several_ids(value) else make_id(value.rpartition("/")[2])
        perhaps = f"; perhaps “{likely}”" if likely else ""
        message = f"“{value}” is no id: use lower-case letters a-z, digits and hyphens{perhaps}"
        raise ValueError(message)
    return value


def _meant(value: object) -> str | dict[str, str]:
    """Take an id, or ids by place."""
    if isinstance(value, dict) and value:
        return {str(place): _identifier(_words(each)) for place, each in value.items()}
    return _identifier(_words(value))


def _words(value: object) -> str:
    if isinstance(value, str) and value.strip():
        return value.strip()
    message = "here stands the id of a person, organisation or post"
    raise ValueError(message)


def _address(value: str) -> str:
    if " " in value:
        message = f"“{value}” holds a space, which no web address does"
        raise ValueError(message)
    parts = urlsplit(value)
    good = (parts.scheme in {"http", "https"} and parts.hostname) or (
        parts.scheme == "mailto" and "@" in parts.path
    )
    if not good or re.search(r"[\s\x00-\x1f\\]", value):
        message = f"“{value}” is no web address: it must begin with https://, http:// or mailto:"
        raise ValueError(message)
    return value


def _of_form(form: str, otherwise: str) -> AfterValidator:
    """Refuse a text of another form; `otherwise` says what it is not."""

    def check(value: str) -> str:
        if not re.fullmatch(form, value):
            message = f"“{value}” is no {otherwise}"
            raise ValueError(message)
        return value

    return AfterValidator(check)


def refers_to(*kinds: str) -> JsonDict:
    """Say in the schema what an id, or the source of a citation, is the id of."""
    return {"refers_to": [*kinds]}


ENTITY = refers_to("person", "organisation", "post")
BODY = refers_to("organisation")
SOURCE = refers_to("source")


# What JSON Schemas say of these types is what an editor's YAML makes of a line: `2014` is a number.
Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1),
    WithJsonSchema({"type": ["string", "number"], "minLength": 1}),
]
Identifier = Annotated[
    str,
    AfterValidator(_identifier),
    WithJsonSchema({"type": ["string", "integer"], "pattern": "^[a-z0-9-]+$"}),
]
Meant = Annotated[
    str | dict[str, str],
    PlainValidator(_meant, json_schema_input_type=Identifier | dict[str, Identifier]),
]
"""An id, or in a source ids by place: `{para. 3: mill-trust, paras 5–7: council}`."""
Identifiers = Annotated[
    tuple[Identifier, ...],
    BeforeValidator(listed, json_schema_input_type=Identifier | tuple[Identifier, ...]),
]
EntityIds = Annotated[Identifiers, Field(json_schema_extra=ENTITY)]
BodyIds = Annotated[Identifiers, Field(json_schema_extra=BODY)]
SourceIds = Annotated[Identifiers, Field(json_schema_extra=SOURCE)]
Texts = Annotated[
    tuple[Text, ...], BeforeValidator(listed, json_schema_input_type=Text | tuple[Text, ...])
]
Date = Annotated[
    PartialDate,
    BeforeValidator(_date),
    WithJsonSchema(
        {"type": ["string", "integer"], "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"}
    ),
]
PastDate = Annotated[Date, AfterValidator(_has_been)]
WebDate = Annotated[PastDate, AfterValidator(_is_of_the_web)]
Switch = Annotated[bool, BeforeValidator(_switch, json_schema_input_type=bool)]
Address = Annotated[
    str,
    AfterValidator(_address),
    WithJsonSchema({"type": "string", "pattern": "^(https?://|mailto:)"}),
]
Language = Annotated[
    str,
    _of_form(
        r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*",
        "tag of a language: English is en-GB, Welsh cy, French fr",
    ),
    WithJsonSchema({"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}),
]
"""A tag of BCP 47, as far as its form goes."""
Digest = Annotated[
    str,
    _of_form(
        r"[0-9a-fA-F]{64}", "SHA-256: delete this line, and the next check prints the right one"
    ),
    AfterValidator(str.lower),
    WithJsonSchema({"type": ["string", "number"], "pattern": "^[0-9a-fA-F]{64}$"}),
]


class FrontMatter(BaseModel):
    """Keys that are all known, and values that never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, values: object) -> object:
        """Take a known key with nothing behind it as left out."""
        if not isinstance(values, dict):
            return values
        known = cls.model_fields
        return {key: each for key, each in values.items() if each is not None or key not in known}

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Yield what is wrong between several keys: the key to look at, and what is wrong."""
        return iter(())

    def groups(self, place: KeyPath = ()) -> "Iterator[tuple[KeyPath, FrontMatter]]":
        """Yield itself and every group of keys within it, such as an office, with its path."""
        yield place, self
        for name in type(self).model_fields:
            value = getattr(self, name)
            for at, each in enumerate(value) if isinstance(value, tuple) else ():
                if isinstance(each, FrontMatter):
                    yield from each.groups((*place, name, at))


class Evidence(FrontMatter):
    """What a date or an office rests on: a paragraph of a source, or a web page (background)."""

    cite: Text | None = Field(
        None, description="A source and paragraph: `lee-2021, para. 3`.", json_schema_extra=SOURCE
    )
    url: Address | None = Field(None, description="A web page. Shown to readers as background.")
    note: Text | None = Field(None, description="What the web page is.")

    def mistakes(self) -> Iterator[tuple[str, str]]:
        """Ask for one of the two."""
        if (self.cite is None) == (self.url is None):
            yield "url", "give either `cite` (a source) or `url` (a web page)"


def wrong_order(
    first: PartialDate | None, last: PartialDate | None, key: str
) -> Iterator[tuple[str, str]]:
    """Report a last day, given by a key, that lies before the first."""
    if first and last and last.last < first.first:
        yield key, f"the end ({last}) is before the start ({first}): correct the one that is wrong"


EvidenceList = Annotated[
    tuple[Evidence, ...],
    BeforeValidator(listed, json_schema_input_type=Evidence | tuple[Evidence, ...]),
]
