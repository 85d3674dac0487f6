"""Draws only pages whose parts changed since they were drawn last; hands out the rest as they were."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from explainer.model.finding import Finding
from explainer.pages.page import Page
from explainer.pages.reads import Read, Reads, changed_reads
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier drawing of the same site, by the same templates and settings: who draws again must see to that."""

    web: Web
    findings: tuple[Finding, ...]
    pages: Mapping[str, Page]
    """By address."""
    made_of: Mapping[str, frozenset[Read]]
    """By address, what each page was made of."""
    beginnings: Mapping[str, frozenset[Read]]
    """By page kind, what its pages have in common: everything that was read up to its first page."""


@dataclass(slots=True)
class Again:
    """One drawing that notices what each page is made of, and knows an earlier one."""

    before: Before | None = None
    changed: frozenset[Read] | None = None
    """Every entry that differs from the earlier drawing's facts, if that is known already."""
    is_followed: bool = True
    """Whether another drawing will want to know of this one; noting what pages are made of takes a third of their time."""
    always: frozenset[str] = frozenset()
    """Page kinds that are drawn every time and of which nothing is noticed, because that would take longer."""
    reads: Reads = field(default_factory=Reads)
    drawn_anew: list[str] = field(default_factory=list)
    """Addresses of the pages that were really drawn, in order."""
    _made_of: dict[str, frozenset[Read]] = field(default_factory=dict)
    _beginnings: dict[str, frozenset[Read]] = field(default_factory=dict)
    _pages: dict[str, Page] = field(default_factory=dict)
    _of_kinds: dict[str, list[str]] = field(default_factory=dict)
    """By page kind, the addresses of its pages."""
    _kind: str = ""
    _is_first: bool = True

    def look(self, web: Web, findings: Sequence[Finding]) -> None:
        """Finds out what changed. To be called once, before anything is drawn, with the Web as it is."""
        if self.before is not None and self.changed is None:
            self.changed = changed_reads(self.before.web, web, (self.before.findings, findings))

    def begin(self, kind: str) -> None:
        """A page kind begins. All its pages are made of what it reads before it begins the first."""
        self.reads.take()
        self._kind, self._is_first = kind, True

    def begin_page(self) -> None:
        """What was read up to here, before the first page of a kind, belongs to all of them."""
        if self._is_first:
            self._beginnings[self._kind] = self.reads.take()
            self._is_first = False

    def same(self, address: str) -> Page | None:
        """The page as it was, if nothing that it was made of has changed."""
        before = self.before
        if before is None or self.changed is None or address not in before.made_of:
            return None
        begun = before.beginnings.get(self._kind)
        if begun is None or not self.changed.isdisjoint(begun):
            return None
        made_of = before.made_of[address]
        if not self.changed.isdisjoint(made_of):
            return None
        self._keep(before.pages[address], made_of)
        return before.pages[address]

    def drawn(self, page: Page) -> None:
        """A page was drawn."""
        self.drawn_anew.append(page.address)
        self._keep(page, frozenset())

    def took(self, kind: str, pages: Iterable[Page]) -> None:
        """All pages of a kind that is drawn every time were drawn."""
        for page in pages:
            self.drawn_anew.append(page.address)
            self._add(kind, page)

    def _add(self, kind: str, page: Page) -> None:
        self._pages[page.address] = page
        self._of_kinds.setdefault(kind, []).append(page.address)

    def _keep(self, page: Page, made_of: frozenset[Read]) -> None:
        read = self.reads.take() | made_of
        if self._is_first:  # the kind did not say where its first page begins, so nothing can be told apart
            self._beginnings[self._kind] = read
            self._is_first = False
        self._made_of[page.address] = read
        self._add(self._kind, page)

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages of this drawing, whether drawn anew or taken as they were, by address."""
        return tuple(page for _, page in sorted(self._pages.items()))

    @property
    def made_of(self) -> Mapping[str, frozenset[Read]]:
        """By address, what each page was made of, as far as it was noticed."""
        return self._made_of

    @property
    def beginnings(self) -> Mapping[str, frozenset[Read]]:
        """By page kind, what its pages have in common, as far as it was noticed."""
        return self._beginnings

    @property
    def of_kinds(self) -> Mapping[str, Sequence[str]]:
        """By page kind, the addresses of its pages."""
        return self._of_kinds

    def after(self, web: Web, findings: Sequence[Finding]) -> Before:
        """This drawing, for the next one to know."""
        return Before(web, tuple(findings), self._pages, self._made_of, self._beginnings)
