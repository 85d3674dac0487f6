"""What a page says of itself in its own metadata: Open Graph, JSON-LD, meta tags, title. Nothing is inferred."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

from explainer.load.addresses import read_address
from explainer.load.faults import Faults
from explainer.model.dates import NotADate, parse_date

_META: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title"),
    "author": ("author", "article:author", "dc.creator", "citation_author", "parsely-author"),
    "publisher": ("og:site_name", "dc.publisher", "citation_publisher"),
    "published": (
        "article:published_time",
        "og:article:published_time",
        "dc.date",
        "citation_publication_date",
        "datepublished",
    ),
    "language": ("og:locale", "dc.language"),
    "url": ("og:url",),
}
_JSON: Final[Mapping[str, str]] = {
    "title": "headline",
    "author": "author",
    "publisher": "publisher",
    "published": "datePublished",
    "language": "inLanguage",
}
_ARTICLE: Final = re.compile(r".*(?:Article|Posting|Report|WebPage)")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Stated:
    """Something that a page says of itself."""

    text: str
    where: str
    """Which of its metadata says so: `og:title`, `JSON-LD headline`, `<title>`."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.metas: dict[str, list[str]] = {}
        self.scripts: list[str] = []
        self.title = ""
        self.language = ""
        self.canonical = ""
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = found.get("lang", "")
        elif tag == "meta" and "content" in found:
            name = (found.get("property") or found.get("name") or found.get("itemprop") or "").lower()
            self.metas.setdefault(name, []).append(found["content"])
        elif tag == "link" and not self.canonical and "canonical" in found.get("rel", "").lower().split():
            self.canonical = found.get("href", "")
        elif tag == "title" and not self.title:
            self._inside = tag
        elif tag == "script" and found.get("type", "").lower() == "application/ld+json":
            self._inside = tag
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif self._inside == "script":
            self.scripts[-1] += data


@dataclass(slots=True)
class Metadata:
    """What a page says of itself, the first that says it for each: title, publisher, published, language, url; every author."""

    stated: dict[str, Stated] = field(default_factory=dict)
    authors: list[Stated] = field(default_factory=list)

    def add(self, name: str, text: str, where: str) -> None:
        """Notes what is said, unless something before it said the same field."""
        text = " ".join(text.split())
        if name == "published":
            text = _date(text)
        elif name == "language":
            text = text.replace("_", "-")
        elif name == "url" and text and read_address(text, ("url",), Faults()) is None:
            return
        if name == "author":
            if text and "://" not in text and all(each.where == where and each.text != text for each in self.authors):
                self.authors.append(Stated(text, where))
        elif text and name not in self.stated:
            self.stated[name] = Stated(text, where)


def read_metadata(page: str) -> Metadata:
    """What a page of HTML says of itself. Never raises: what cannot be read says nothing."""
    reader = _Reader()
    reader.feed(page[:_MOST])
    reader.close()
    found = Metadata()
    for name, names in _META.items():
        for each in names:
            for text in reader.metas.get(each, ()):
                found.add(name, text, each)
    for script in reader.scripts:
        for thing in _things(script):
            for name, key in _JSON.items():
                for text in _texts(thing.get(key)):
                    found.add(name, text, f"JSON-LD {key}")
    found.add("title", reader.title, "<title>")
    found.add("language", reader.language, "<html lang>")
    found.add("url", reader.canonical, "<link rel=canonical>")
    return found


def _things(script: str) -> Iterator[Mapping[str, object]]:
    """The articles and pages that a script of JSON-LD describes."""
    try:
        value = json.loads(script)
    except (ValueError, RecursionError):
        return
    graph = value.get("@graph", value) if isinstance(value, dict) else value
    for each in graph if isinstance(graph, list) else [graph]:
        kind = each.get("@type") if isinstance(each, dict) else None
        if isinstance(each, dict) and any(_ARTICLE.fullmatch(str(one)) for one in (kind if isinstance(kind, list) else [kind])):
            yield each


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict) and isinstance(value.get("name"), str):
        yield value["name"]
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _date(text: str) -> str:
    """The date as we write dates; empty where it is none. Seconds are left out, and a clock time without a zone."""
    exact = re.sub(r"(T\d{2}:\d{2}):\d{2}(?:\.\d+)?", r"\1", text.replace(" ", "T", 1))
    exact = re.sub(r"(T\d{2}:\d{2}[+-]\d{2})(\d{2})$", r"\1:\2", exact)
    day = _DAY.match(text)
    for each in (exact, day[0] if day else ""):
        try:
            parse_date(each)
        except NotADate:
            continue
        return each
    return ""
