"""The search index: Pagefind makes it, in a process of its own, while pages are rendered."""

import gzip
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from html import escape
from itertools import pairwise, starmap

from hooks.model.grouping import grouped
from hooks.publish.search.page_passages import PagePassage
from hooks.publish.search.pagefind_program import Pagefind, SearchError
from hooks.publish.search.search_records import SearchRecord
from hooks.read.words.typography import LIGATURES, UNSEEN

FOLDER = "pagefind"
"""Where in the site it stands."""
LARGEST = 3_600
"""So many pages go into one index, whose words the program holds in memory; several are searched
as one."""
_ODD = re.compile(f"[{UNSEEN}\u200c\u200d{''.join(LIGATURES)}]")
"""What is invisible, and ligatures."""
_JOINT = "\u2060"
"""Stands before a word that is no word, such as a dash between spaces, in place of the space; by
itself it parts passages, so that no phrase is found across them. The page reads it as a space."""
_LONE_SIGNS = re.compile(r"(?<=\S) (?=[^\w\s]+(?: |$))")
_HEADING_WEIGHT = 3
_SIGNATURE = b"pagefind_dcd"
_NOWHERE = PagePassage("", "")
_KNOWN_WORD = re.compile(r"[^\W\d_]{4,}")


class SearchIndex:
    """An index in the making: pages go in one by one, and files come out at the end.

    One page after the other, so that builds are alike: Pagefind numbers what comes in parallel as
    it comes. While it works on one page, the site goes on with the next.
    """

    def __init__(self, write: Callable[[str, bytes], None], language: str) -> None:
        """Start the program; `write` takes a path on the site and what stands there."""
        self._write = write
        self._language = language.partition("-")[0]
        self._parts: list[dict[str, str | int]] = []
        self._urls: list[str] = []
        """Of the pages of the index at work."""
        self._ids: dict[str, str] = {}
        """How the indexes that are written name the pages, by address."""
        self._chosen: dict[str, dict[str, list[str]]] = {}
        """The addresses of pages by kind of choice and by value."""
        self._words: Counter[str] = Counter()
        self._wasm = ""
        """The file of the program that searches in the reader's browser."""
        self._failure = ""
        self._pagefind: Pagefind | None = None
        with self._noting_failure():
            self._pagefind = Pagefind()

    def add(self, record: SearchRecord) -> None:
        """Add a page."""
        if self._pagefind is None:
            return
        with self._noting_failure():
            if not self._urls:
                self._pagefind.begin(self._part_language)
            url = f"/{record.path}"
            self._pagefind.add(url, _html(record))
            self._note(url, record)
            if len(self._urls) == LARGEST:
                self._pagefind.complete()
                self._write_part(self._pagefind)

    def complete(self) -> None:
        """Take no more pages; the program puts the last index together while the caller goes on."""
        if self._pagefind and self._urls:
            with self._noting_failure():
                self._pagefind.complete()

    def finish(self) -> str:
        """Write the files of an index that is complete; say why there can be no search, if so."""
        if self._pagefind:
            with self._noting_failure():
                if self._urls:
                    self._write_part(self._pagefind)
                self._write_lists()
                self._pagefind.end()
        return self._failure

    @contextmanager
    def _noting_failure(self) -> Iterator[None]:
        """Keep in mind why there can be no search; the pages are made all the same."""
        try:
            yield
        except SearchError as error:
            self._failure = str(error)
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            self._failure = f"Pagefind, which makes the search, failed: {error}"
            if self._pagefind:
                self._pagefind.end()
            self._pagefind = None

    def _note(self, url: str, record: SearchRecord) -> None:
        """Keep in mind under what a page can be chosen, and which words it has."""
        self._urls.append(url)
        for kind, values in record.filters.items():
            for value in values:
                self._chosen.setdefault(kind, {}).setdefault(value, []).append(url)
        texts = (passage.words for passage in record.passages)
        self._words.update({word for text in texts for word in _KNOWN_WORD.findall(text.lower())})

    @property
    def _part_language(self) -> str:
        """Name the language of an index; as part of the ids of its pages it makes them unique."""
        return f"{self._language}-{len(self._parts) + 1}" if self._parts else self._language

    def _write_part(self, pagefind: Pagefind) -> None:
        """Write what the index at work has, as far as it is needed."""
        name = f"{len(self._parts) + 1}/" if self._parts else ""
        found: dict[str, str] = {}
        top: dict[str, bytes] = {}
        for path, content in pagefind.files():
            if "/" not in path:
                top[path] = content
                continue
            self._write(f"{FOLDER}/{name}{path}", content)
            if path.startswith("fragment/"):
                found[_address(content)] = path[len("fragment/") :].removesuffix(".pf_fragment")
        (about,) = json.loads(top["pagefind-entry.json"])["languages"].values()
        pages = f"pagefind.{about['hash']}.pf_meta"
        self._wasm = self._wasm or f"wasm.{about['wasm'] or 'unknown'}.pagefind"
        for path in {pages, *([] if self._parts else [self._wasm])} & top.keys():
            self._write(f"{FOLDER}/{name}{path}", top[path])
        known = (url for url in self._urls if url in found)  # a page such as `* * *` has no word
        self._ids |= {url: found[url] for url in known}
        self._parts.append({"folder": name, "pages": pages, "count": len(found)})
        self._urls.clear()

    def _write_lists(self) -> None:
        """Write which pages can be chosen, which words there are, and what the parts are."""
        numbers = {url: number for number, url in enumerate(self._ids)}
        for kind, values in self._chosen.items():
            known = {
                value: _gaps([numbers[url] for url in values[value] if url in numbers])
                for value in sorted(values)
            }
            self._write_json(f"filters/{kind}.json", known)
        self._write_json("filters/pages.json", list(self._ids.values()))
        for letter, words in _by_letter(self._words).items():
            self._write_json(f"words/{letter}.json", words)
        search = {"program": self._wasm, "parts": self._parts, "filters": sorted(self._chosen)}
        self._write_json("search.json", search)

    def _write_json(self, name: str, content: object) -> None:
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        self._write(f"{FOLDER}/{name}", text.encode())


def _gaps(numbers: Sequence[int]) -> list[int]:
    """Write ascending numbers as steps from one to the next, which pack into half the bytes.

    >>> _gaps([3, 4, 9])
    [3, 1, 5]
    """
    return [number - before for before, number in pairwise((0, *numbers))]


def searchable(text: str) -> str:
    """Give words as the index holds them: nothing invisible, ligatures spelt out, no lone signs."""
    words = unicodedata.normalize("NFC", text)
    if not words.isascii():
        words = _ODD.sub(lambda odd: LIGATURES.get(odd[0], ""), words)
    return _LONE_SIGNS.sub(_JOINT, " ".join(words.split()))


def _html(record: SearchRecord) -> str:
    """Write a record as the HTML that Pagefind reads.

    In block quotations, since it puts a full stop at the end of paragraphs that have none.
    """
    details = "".join(
        f'<meta data-pagefind-meta="{key}[content]" content="{escape(searchable(text))}">'
        for key, text in record.details.items()
    )
    passages = "".join(starmap(_passage_html, pairwise((_NOWHERE, *record.passages))))
    return f"<html><body>{details}{passages}</body></html>"


def _passage_html(before: PagePassage, passage: PagePassage) -> str:
    """Write a passage, with its anchor unless that is of the passage before."""
    words = f"{_JOINT} {escape(searchable(passage.words), quote=False)}"
    anchor = escape(passage.anchor)
    if passage.is_heading:
        weight = f'data-pagefind-weight="{_HEADING_WEIGHT}"'
        return f'<blockquote id="{anchor}" {weight}>{words}</blockquote>'
    place = f'<a id="{anchor}"></a>' if passage.anchor != before.anchor else ""
    return f"<blockquote>{place}{words}</blockquote>"


def _address(fragment: bytes) -> str:
    """Give the address of the page that a file of the index is about."""
    url: str = json.loads(gzip.decompress(fragment).removeprefix(_SIGNATURE))["url"]
    return url


def _by_letter(words: Mapping[str, int]) -> dict[str, tuple[str, ...]]:
    """List the words that a slip may have meant, the most frequent first.

    By the code point of their first letter in hexadecimal digits, which is safe as a file name.
    """
    ordered = sorted(words, key=lambda word: (-words[word], word))
    return grouped((f"{ord(word[0]):x}", word) for word in ordered)
