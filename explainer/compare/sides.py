"""The two sides of a comparison, drawn no further than need be: of the later one only pages that may differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from explainer.compare.drawn import generated_states, page_states
from explainer.compare.kept import KeptDrawing, readers_of
from explainer.compare.state import PageState, State
from explainer.model.finding import Finding
from explainer.model.site import Site
from explainer.pages import Again, Page, page_kinds, pages_again
from explainer.pages.again import Before
from explainer.pages.reads import Read, changed_reads
from explainer.pages.render import Templates
from explainer.pages.views import Views
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class Side:
    """The facts of one side, by the name it goes by."""

    name: str
    web: Web
    findings: tuple[Finding, ...]


def draw_base(side: Side, site: Site, templates: Templates) -> KeptDrawing:
    """All pages of the earlier side, with what each is made of."""
    again = Again()
    generated = generated_states(pages_again(side.web, side.findings, site, templates, again))
    states = page_states(side.web, generated, Views(side.web, site, templates))
    after = again.after(side.web, side.findings)
    return KeptDrawing(states, generated, readers_of(after.made_of, after.beginnings), side.findings)


def draw_head(base: Side, drawn: KeptDrawing, head: Side, site: Site, templates: Templates) -> tuple[State, State]:
    """Both states; of the later one only the pages are drawn of which something changed."""
    changed = changed_reads(base.web, head.web, (base.findings, head.findings))
    before = None if changed is None else _before(base, drawn, changed)
    again = Again(before, changed, is_followed=False)
    made = pages_again(head.web, head.findings, site, templates, again)
    generated = _states(made, drawn, frozenset(again.drawn_anew))
    states = page_states(head.web, generated, Views(head.web, site, templates))
    return (
        State(base.name, base.web, base.findings, drawn.pages),
        State(head.name, head.web, head.findings, states),
    )


def state_of(name: str, web: Web, findings: tuple[Finding, ...], pages: Sequence[Page], views: Views) -> State:
    """A state whose pages are all drawn already."""
    return State(name, web, findings, page_states(web, generated_states(pages), views))


def _before(base: Side, drawn: KeptDrawing, changed: frozenset[Read]) -> Before:
    pages = {address: _stub(address, page) for address, page in drawn.generated.items()}
    made_of, beginnings = drawn.made_of(changed)
    kinds = {kind.__name__: beginnings.get(kind.__name__, frozenset()) for kind in page_kinds()}
    return Before(base.web, base.findings, pages, made_of, kinds)


def _states(pages: Sequence[Page], drawn: KeptDrawing, anew: frozenset[str]) -> dict[str, PageState]:
    fresh = generated_states([page for page in pages if page.address in anew])
    return {page.address: fresh.get(page.address) or drawn.generated[page.address] for page in pages}


def _stub(address: str, page: PageState) -> Page:
    """Stands for a page that is as it was, whose words nobody will ask for."""
    return Page(kind="", address=address, title=page.title, body=Markup(""), made_from=page.made_from)
