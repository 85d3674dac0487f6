"""The list of all sources, by date of publication."""

from collections.abc import Iterator

from explainer.model.dates import LAST_DAY
from explainer.model.source import Source
from explainer.pages.counts import read_counts
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import Say, counted
from explainer.weave.permalinks import SOURCES


def sources(drawing: Drawing) -> Iterator[Page]:
    """One page; those without a date come last."""
    web = drawing.web
    records = sorted(web.library.of(Source), key=lambda record: (_when(record), web.titles[record.id], record.id))
    yield drawing.page(
        "sources",
        SOURCES,
        Say.sources,
        template="sources",
        description=Say.sources_are,
        search=(entry(Say.sources, Say.sources_are),),
        in_navigation=True,
        sources=[(record, counted(len(uses), "entity") if (uses := web.cited_by.get(record.id)) else "") for record in records],
        reading=read_counts(web),
    )


def _when(record: Source) -> tuple[bool, object]:
    if record.published is None:
        return (True, LAST_DAY)
    return (False, record.published.edtf.sort_key)
