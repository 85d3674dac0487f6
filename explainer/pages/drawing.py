"""One state of the facts, being drawn: makes pages from templates, and hands out the places that parts are drawn for."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Final, TypeVar

from markupsafe import Markup, escape

from explainer.model.finding import Finding
from explainer.model.identifier import Identifier
from explainer.model.record import Record
from explainer.model.site import Site
from explainer.pages.again import Again
from explainer.pages.curly import curly
from explainer.pages.inverse import Inverse
from explainer.pages.page import Page, SearchEntry, Section
from explainer.pages.place import Place
from explainer.pages.reads import FINDINGS, WHOLE, recorded, recorded_inverse
from explainer.pages.render import Templates
from explainer.pages.text import markup, one_line, without_controls
from explainer.weave.web import Web

_DESCRIPTION: Final = 300
Kind = TypeVar("Kind", bound=Record)


class Contents:
    """Draws a page's headings and remembers them; templates know it as `head`."""

    def __init__(self, drawn: dict[tuple[str, str, int], tuple[Section, Markup]] | None = None) -> None:
        self.sections: list[Section] = []
        self._drawn = {} if drawn is None else drawn
        """Headings drawn before; most pages of a kind have the same."""

    def __call__(self, name: str, title: str, level: int = 2) -> Markup:
        """A heading with the id `part-NAME`, which the table of contents then lists."""
        key = (name, title, level)
        found = self._drawn.get(key)
        if found is None:
            heading = Markup(f'<h{level} id="part-{name}">{escape(title)}</h{level}>')
            found = self._drawn[key] = (Section(f"part-{name}", one_line(title), level), heading)
        self.sections.append(found[0])
        return found[1]


class Drawing:
    """The facts with everything needed to draw them. Parts that repeat are drawn once for each depth of address."""

    def __init__(
        self,
        web: Web,
        site: Site,
        findings: Sequence[Finding] = (),
        templates: Templates | None = None,
        again: Again | None = None,
    ) -> None:
        self._again = again
        self._plain = web
        self._reads = again.reads if again is not None and again.is_followed else None
        """Where it is noted what pages are made of; None where nobody will ask."""
        self.web = web if self._reads is None else recorded(web, self._reads)
        self.site = site
        self._findings = tuple(findings)
        self.templates = templates or Templates(site.overrides)
        self._places: dict[int, Place] = {}
        self._headings: dict[tuple[str, str, int], tuple[Section, Markup]] = {}

    def unnoticed(self) -> "Drawing":
        """The same facts, drawn without noting what is read of them, and with parts of its own."""
        return Drawing(self._plain, self.site, self._findings, self.templates)

    def at(self, address: str) -> Place:
        """The place of the page at `address`."""
        depth = address.partition("#")[0].count("/")
        found = self._places.get(depth)
        if found is None:
            found = self._places[depth] = Place(self.web, self.templates, "../" * depth, self._reads)
        return found

    @cached_property
    def inverse(self) -> Inverse:
        """What follows for the targets of records, worked out once."""
        made = Inverse(self._plain)
        return made if self._reads is None else recorded_inverse(made, self._reads)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings, for pages that count them."""
        if self._reads is not None:
            self._reads.note(FINDINGS, WHOLE)
        return self._findings

    def each(self, records: Iterable[Kind]) -> Iterator[tuple[Kind, str]]:
        """Records that have a page of their own, each with its address; only those whose page is not as it was. What is
        read between two of them belongs to the first one's page, what was read before to all pages of the kind."""
        for record in records:
            address = self.web.permalinks[record.id].page
            if self._again is None:
                yield record, address
                continue
            self._again.begin_page()
            if self._again.same(address) is None:
                yield record, address

    def page(  # noqa: PLR0913 - all by name; they are the fields of a page
        self,
        kind: str,
        address: str,
        title: str,
        *,
        template: str = "",
        description: str = "",
        search: Sequence[SearchEntry] = (),
        about: Sequence[Identifier] = (),
        is_wide: bool = False,
        in_navigation: bool = False,
        **slots: Any,  # noqa: ANN401 - what each template asks for
    ) -> Page:
        """A page from the template of its kind. `about` are the records it shows, its own first."""
        if self._again is not None and (same := self._again.same(address)) is not None:
            return same
        for shown in about:
            if self._reads is not None:
                self._reads.note("records", shown)
        contents = Contents(self._headings)
        slots.update(at=self.at(address), head=contents, web=self.web, site=self.site, title=curly(title))
        body = self.templates.page(template or kind, slots)
        own = self.web.library.records.get(about[0]) if about else None
        made = Page(
            kind=kind,
            address=address,
            title=one_line(title),
            description=shortened(description),
            body=markup(without_controls(body)),
            sections=tuple(contents.sections),
            search=tuple(search),
            made_from=tuple(about),
            is_wide=is_wide,
            in_navigation=in_navigation,
            origin=own.position.file if isinstance(own, Record) else "",
        )
        if self._again is not None:
            self._again.drawn(made)
        return made


def entry(title: str, text: str = "", *more: str | None, anchor: str = "", boost: float = 1.0, kind: str = "") -> SearchEntry:
    """An entry for search, on one line each, without what is empty."""
    words = " ".join(part for part in (text, *more) if part)
    return SearchEntry(one_line(title), one_line(words), anchor, boost, kind)


def shortened(text: str) -> str:
    """A description on one line, cut at a word where it is too long for one."""
    line = one_line(text)
    if len(line) <= _DESCRIPTION:
        return line
    return f"{line[: _DESCRIPTION - 2].rpartition(' ')[0] or line[: _DESCRIPTION - 2]} …"
