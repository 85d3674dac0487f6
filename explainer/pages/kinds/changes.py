"""Changes and corrections: dated notes, retired entries, and when the facts in each file last changed."""

from collections.abc import Iterator

from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.retired import corrections, retired_at
from explainer.pages.strings import CORRECTIONS, Say
from explainer.prose.aligned import words
from explainer.weave.permalinks import CHANGES


def changes(drawing: Drawing) -> Iterator[Page]:
    """One page, the latest first. Without the full history it shows no dates, and says so."""
    web = drawing.web
    history = web.library.history
    records = corrections(web)
    files = sorted(history.files.items(), key=lambda item: item[0])
    yield drawing.page(
        "changes",
        CHANGES,
        Say.changes,
        template="changes",
        description=Say.changes_are,
        search=(entry(Say.changes, Say.changes_are),),
        in_navigation=True,
        about=tuple(record.id for record in records),
        corrections=[
            (record, CORRECTIONS[record.kind], web.permalinks[record.id].anchor, words(record.was or "", record.now or ""))
            for record in records
        ],
        history=history,
        files=sorted(files, key=lambda item: item[1], reverse=True),
        retired=[tombstone for tombstone in web.library.tombstones.values() if web.permalinks.get(tombstone.id)],
        anchors={tombstone.id: anchor for tombstone, anchor in retired_at(web).get(CHANGES, ())},
    )
