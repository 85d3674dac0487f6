"""The timeline: what happened, in order, with how exactly each time is known."""

from collections.abc import Iterator

from explainer.pages.days import months, ordered_events
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import Say, counted
from explainer.pages.strip import strip
from explainer.weave.permalinks import TIMELINE


def timeline(drawing: Drawing) -> Iterator[Page]:
    """One page."""
    web = drawing.web
    events = ordered_events(web)
    yield drawing.page(
        "timeline",
        TIMELINE,
        Say.timeline,
        template="timeline",
        description=Say.timeline_is,
        search=(entry(Say.timeline, Say.timeline_is),),
        about=tuple(event.id for event in events),
        is_wide=True,
        in_navigation=True,
        months=months(web, events),
        strip=strip(web, events),
        count=counted(len(events), "event"),
    )
