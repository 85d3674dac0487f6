"""The generated part of the front page: how it stands, what is known, not known and disputed, and the ways in."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from explainer.model.chapter import Chapter
from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.pages.accounts import dispute_key
from explainer.pages.asked import with_state
from explainer.pages.cells import Group, Matrix, Row
from explainer.pages.cells import matrix as rows_and_columns
from explainer.pages.days import ordered_events
from explainer.pages.drawing import Drawing
from explainer.pages.page import Page
from explainer.pages.retired import corrections
from explainer.pages.strings import READ
from explainer.pages.strip import strip
from explainer.weave.web import Web

LINES: Final = 3
NAMES: Final = 3
SPEAKERS: Final = 4
TOPICS: Final = 3


def home(drawing: Drawing) -> Iterator[Page]:
    """One page, without a heading of its own: it follows the hand-written front page."""
    web = drawing.web
    disputes = sorted(
        (dispute for dispute in web.library.of(Dispute) if dispute.state == "open"), key=lambda each: dispute_key(web, each)
    )
    whole = rows_and_columns(web)
    events = ordered_events(web)
    history = web.library.history
    sources = [source.read for source in web.library.of(Source)]
    known = with_state(web, "answered")
    not_known = with_state(web, "not-known", "partly")
    yield drawing.page(
        "home",
        "",
        drawing.site.name,
        template="home",
        latest_event=events[-1] if events else None,
        changed=max((change.day for change in history.changes.values()), default=None),
        claims=sum(1 for _ in web.library.of(Claim)),
        sources=len(sources),
        read=[(words, sources.count(name)) for name, words in READ.items() if name in sources],
        known=known[:LINES],
        known_all=len(known),
        not_known=not_known[:LINES],
        not_known_all=len(not_known),
        not_read="not-read" in sources,
        disputes=[(dispute, *_first(holders(dispute))) for dispute in disputes[:LINES]],
        disputes_all=len(disputes),
        matrix=small(whole),
        strip=strip(web, events),
        corrections=corrections(web)[:LINES],
        chapters=[chapter.id for chapter in in_order_of_reading(web)],
        is_wide=True,
    )


def holders(dispute: Dispute) -> list[Identifier]:
    """Who holds any of a dispute's positions, in the order of these, each once."""
    return list(dict.fromkeys(holder for position in dispute.positions for holder in position.held_by))


def _first(holders: list[Identifier]) -> tuple[list[Identifier], int]:
    """The first few of them, and how many more there are; one more is named too."""
    return (holders, 0) if len(holders) <= NAMES + 1 else (holders[:NAMES], len(holders) - NAMES)


def in_order_of_reading(web: Web) -> list[Chapter]:
    """The chapters of the story: those with a place by it, the others after them by name."""
    found = [chapter for chapter in web.library.chapters.values() if chapter.is_story and chapter.address]
    return sorted(found, key=lambda chapter: (chapter.order is None, chapter.order or 0, chapter.id))


def small(whole: Matrix) -> Matrix:
    """Those speakers who spoke on most topics, with those topics on which most of them spoke; in the order of the whole."""
    ranked = sorted(enumerate(whole.rows), key=lambda each: (-_filled(each[1]), each[0]))
    chosen = [row for _, row in ranked[:SPEAKERS] if _filled(row)]
    often = {number: sum(row.cells[number] is not None for row in chosen) for number in range(len(whole.topics))}
    kept = sorted(sorted(often, key=lambda number: (-often[number], number))[:TOPICS])
    speakers = {row.speaker for row in chosen}
    groups = []
    for group in whole.groups:
        rows = tuple(
            replace(row, cells=tuple(row.cells[number] for number in kept)) for row in group.rows if row.speaker in speakers
        )
        if rows:
            groups.append(Group(group.institution, rows))
    return Matrix(tuple(whole.topics[number] for number in kept), tuple(groups), whole.statements)


def _filled(row: Row) -> int:
    return sum(cell is not None for cell in row.cells)
