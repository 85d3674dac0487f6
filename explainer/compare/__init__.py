"""Two states of the facts in, their difference out."""

from explainer.compare.chapters import changed_chapters
from explainer.compare.consequences import consequences
from explainer.compare.drawn import generated_states, page_states
from explainer.compare.findings import changed_findings
from explainer.compare.kept import key_of, read_kept, write_kept
from explainer.compare.pages import changed_pages
from explainer.compare.records import changed_records
from explainer.compare.sides import Side, draw_base, draw_head
from explainer.compare.state import State
from explainer.model.change import Difference

__all__ = [
    "Side",
    "State",
    "compare",
    "draw_base",
    "draw_head",
    "generated_states",
    "key_of",
    "page_states",
    "read_kept",
    "write_kept",
]


def compare(base: State, head: State) -> Difference:
    """What differs between an earlier and a later state of the facts, with what follows from it."""
    changed = (*changed_records(base.web, head.web), *changed_chapters(base.web, head.web))
    records = tuple(sorted(changed, key=lambda change: change.subject))
    following = consequences(base.web, head.web)
    appeared, disappeared = changed_findings(base.findings, head.findings)
    return Difference(
        base=base.name,
        head=head.name,
        records=records,
        consequences=following,
        appeared=appeared,
        disappeared=disappeared,
        pages=changed_pages(base, head, records, following),
    )
