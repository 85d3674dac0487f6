"""A page for each retired entry that had one, so that its address answers for ever."""

from collections.abc import Iterator

from explainer.model.identifier import PLURALS
from explainer.pages.drawing import Drawing
from explainer.pages.foot import foot
from explainer.pages.page import Page
from explainer.pages.strings import Say


def tombstone(drawing: Drawing) -> Iterator[Page]:
    """One page a tombstone whose record had a page of its own; search does not find it."""
    web = drawing.web
    for record in web.library.tombstones.values():
        link = web.permalinks.get(record.id)
        if link is None or link.anchor:
            continue
        title = web.titles.get(record.id) or record.title or record.id.name
        yield drawing.page(
            PLURALS[record.id.kind],
            link.page,
            f"{Say.retired}: {title}",
            template="tombstone",
            description=Say.retired_words,
            about=(record.id,),
            tombstone=record,
            foot=foot(drawing, drawing.at(link.page), record),
        )
