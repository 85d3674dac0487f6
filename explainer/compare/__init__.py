"""Two states of the facts in, their difference out."""

from explainer.compare.chapters import changed_chapters
from explainer.compare.consequences import consequences
from explainer.compare.corrections import corrections_wanted
from explainer.compare.drawn import generated_states, page_states
from explainer.compare.findings import changed_findings
from explainer.compare.formats.as_page import PREVIEW
from explainer.compare.kept import key_of, read_kept, write_kept
from explainer.compare.pages import changed_pages
from explainer.compare.records import changed_records
from explainer.compare.sides import Side, draw_base, draw_head, state_of
from explainer.compare.state import State
from explainer.model.change import Difference, RecordChange
from explainer.weave.web import Web

__all__ = [
    "PREVIEW",
    "Side",
    "State",
    "changes",
    "compare",
    "corrections_wanted",
    "draw_base",
    "draw_head",
    "generated_states",
    "key_of",
    "page_states",
    "read_kept",
    "state_of",
    "write_kept",
]


def changes(base: Web, head: Web) -> tuple[RecordChange, ...]:
    """Every record, tombstone and chapter that differs, by identifier."""
    found = (*changed_records(base, head), *changed_chapters(base, head))
    return tuple(sorted(found, key=lambda change: change.subject))


def compare(base: State, head: State) -> Difference:
    """What differs between an earlier and a later state of the facts, with what follows from it."""
    records = changes(base.web, head.web)
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
