"""Which addresses the site has, and which links of chapters lead to none of them."""

import posixpath
import re
import unicodedata
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple
from urllib.parse import unquote

from explainer.check.guessing import Guesses
from explainer.model.chapter import Chapter, PageLink
from explainer.model.identifier import CHAPTER, Identifier
from explainer.model.nearest import did_you_mean
from explainer.weave.permalinks import BEGUN_BY_HAND, INDEXES, SECTION_PREFIX, topic_matrix
from explainer.weave.web import Web

_NUMBERED: Final = re.compile(r"_\d+\Z")
_ENDING: Final = re.compile(r"\.(?:md|html)\Z")
_GENERATED: Final = "index.md"
"""The file name under which a chapter may link to a generated page: `claims/moon-is-round/index.md`."""


class DeadLink(NamedTuple):
    """A link of a chapter that leads nowhere."""

    chapter: Chapter
    link: PageLink
    what: Literal["page", "heading"]
    hint: str


def generated_addresses(web: Web) -> frozenset[str]:
    """The address of every page that is made from records, tombstones and lists; not those of chapters."""
    records = {link.page for subject, link in web.permalinks.items() if subject.kind != CHAPTER}
    topics = (subject for subject in (*web.library.records, *web.library.tombstones) if subject.kind == "topic")
    matrices = {topic_matrix(topic.name) for topic in topics}
    return frozenset(records | matrices | set(INDEXES))


def dead_links(web: Web) -> Iterator[DeadLink]:
    """Links of chapters to pages or headings that are not there. Links to files that are no pages are not looked at."""
    chapters = web.library.chapters.values()
    if not any(chapter.links for chapter in chapters):
        return
    addresses, headings = _Addresses(web), _Headings()
    for chapter in chapters:
        for link in chapter.links:
            page, _, fragment = link.target.partition("#")
            page = unquote(page.partition("?")[0])
            found = addresses.chapter(chapter, page)
            if found is None and not addresses.has(chapter, page):
                yield DeadLink(chapter, link, "page", addresses.hint(chapter, page))
            elif found and fragment and not _is_generated(found, fragment) and not headings.have(found, unquote(fragment)):
                yield DeadLink(chapter, link, "heading", _nearest_heading(found, fragment))


class _Addresses:
    """Every page of the site, as a link of a chapter may name it: by the file's path or by the address."""

    def __init__(self, web: Web) -> None:
        chapters = web.library.chapters.values()
        self._generated = generated_addresses(web)
        self._records = {
            link.page: subject
            for subject, link in web.permalinks.items()
            if subject.kind != CHAPTER and link.page.endswith(f"/{subject.name}/")
        }
        self._named = {each.name: each for each in sorted(web.library.records, reverse=True)}
        self._by_path = {chapter.path: chapter for chapter in chapters}
        self._by_address = {chapter.address: chapter for chapter in chapters}
        self._paths = Guesses(self._by_path)
        self._addresses = Guesses(sorted({*self._by_address, *self._generated}))

    def chapter(self, here: Chapter, page: str) -> Chapter | None:
        """The chapter that a link on the chapter `here` leads to, if it is one; without a page it is `here` itself."""
        if not page:
            return here
        return self._by_path.get(_path(here, page)) if _is_path(page) else self._by_address.get(_address(here, page))

    def has(self, here: Chapter, page: str) -> bool:
        """Whether the link leads to a generated page, or to a file, of which nothing is known."""
        if _is_path(page):
            path = _path(here, page)
            return path.endswith(_GENERATED) and path.removesuffix(_GENERATED) in self._generated
        is_file = bool(posixpath.splitext(page)[1]) and not (page.endswith(".html") and self._of_record(page))
        address = _address(here, page)
        return is_file or not address or address in self._generated

    def _of_record(self, page: str) -> Identifier | None:
        """The record whose page the link leads to, if only its ending or the folders before it are wrong."""
        return self._records.get(f"{_ENDING.sub('', page).strip('./')}/")

    def hint(self, here: Chapter, page: str) -> str:
        """What the link may have meant: a record, where it is called as one is."""
        if page in self._named:
            return f"did you mean “{self._named[page]}”?"
        if subject := self._of_record(page):
            return f"did you mean “{subject}”?"
        return self._paths.hint(_path(here, page)) if _is_path(page) else self._addresses.hint(_address(here, page))


def _is_path(page: str) -> bool:
    return page.endswith(".md")


def _path(here: Chapter, page: str) -> str:
    """The path below `docs/` that a link to a Markdown file names."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(here.path), page))


def _address(here: Chapter, page: str) -> str:
    """The address that a link without a file name leads to, from the address of its own page."""
    joined = posixpath.normpath(posixpath.join("/", here.address, page)).strip("/")
    return f"{joined}/" if joined else ""


def _is_generated(chapter: Chapter, fragment: str) -> bool:
    """Whether the fragment may belong to what is generated below the chapter, of which nothing is known here."""
    return chapter.address in BEGUN_BY_HAND and (bool(chapter.address) or fragment.startswith(SECTION_PREFIX))


class _Headings:
    """The headings of chapters. Generators make ids by rules of their own, so only letters and digits count."""

    def __init__(self) -> None:
        self._letters: dict[str, frozenset[str]] = {}

    def have(self, chapter: Chapter, fragment: str) -> bool:
        """Whether a heading of the chapter may have that id."""
        known = self._letters.get(chapter.path)
        if known is None:
            known = self._letters[chapter.path] = frozenset(_letters(heading.plain) for heading in chapter.headings)
        return not known.isdisjoint((_letters(fragment), _letters(_NUMBERED.sub("", fragment))))


def _nearest_heading(chapter: Chapter, fragment: str) -> str:
    names = {_letters(heading.plain): heading.plain for heading in chapter.headings}
    hint = did_you_mean(_letters(fragment), names)
    return next((f"did you mean “{plain}”?" for letters, plain in names.items() if f"“{letters}”" in hint), "")


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "".join(sign for sign in plain if sign.isalnum())
