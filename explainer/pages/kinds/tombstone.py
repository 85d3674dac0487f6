"""A page for each retired entry that had one, so that its address answers for ever."""

from collections.abc import Iterator

from explainer.model.identifier import PLURALS
from explainer.model.record import Tombstone
from explainer.pages.drawing import Drawing
from explainer.pages.foot import foot
from explainer.pages.page import Page
from explainer.pages.strings import Say
from explainer.weave.permalinks import topic_matrix
from explainer.weave.web import Web


def tombstone(drawing: Drawing) -> Iterator[Page]:
    """One page a tombstone for each page that its record had; search does not find it."""
    web = drawing.web
    for record in web.library.tombstones.values():
        title = web.titles.get(record.id) or record.title or record.id.name
        for address in _addresses(web, record):
            yield drawing.page(
                PLURALS[record.id.kind],
                address,
                f"{Say.retired}: {title}",
                template="tombstone",
                description=Say.retired_words,
                about=(record.id,),
                tombstone=record,
                foot=foot(drawing, drawing.at(address), record),
            )


def _addresses(web: Web, record: Tombstone) -> Iterator[str]:
    link = web.permalinks.get(record.id)
    if link is not None and not link.anchor:
        yield link.page
    if record.id.kind == "topic":
        yield topic_matrix(record.id.name)
