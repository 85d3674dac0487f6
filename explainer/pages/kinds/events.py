"""The list of all events, with what each is about."""

from collections.abc import Iterator

from explainer.pages.days import ordered_events
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import Say, counted
from explainer.weave.permalinks import EVENTS


def events(drawing: Drawing) -> Iterator[Page]:
    """One page, in order of time."""
    records = ordered_events(drawing.web)
    yield drawing.page(
        "events",
        EVENTS,
        Say.events,
        template="events",
        description=Say.events_are,
        search=(entry(Say.events, Say.events_are),),
        events=records,
        count=counted(len(records), "event"),
    )
