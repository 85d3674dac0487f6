"""A page for each event: when, as exactly as it is known, what is said of it, and what came before and after."""

from collections.abc import Iterator

from explainer.pages.days import ordered_events, topics_of
from explainer.pages.drawing import Drawing, entry
from explainer.pages.foot import foot
from explainer.pages.page import Page
from explainer.pages.stances import topic_key
from explainer.pages.strings import PRECISION
from explainer.pages.wording import kind_word


def event(drawing: Drawing) -> Iterator[Page]:
    """One page an event, in order of time."""
    web = drawing.web
    events = ordered_events(web)
    places = {record.id: number for number, record in enumerate(events)}
    for record, address in drawing.each(events):
        number = places[record.id]
        at = drawing.at(address)
        text = web.inline(record.id, "text").plain if record.text is not None else ""
        own = [each for each in web.evidence.get(record.id, ()) if each.record == record.id and each.path[:1] == ("citations",)]
        yield drawing.page(
            "events",
            address,
            web.titles[record.id],
            template="event",
            description=f"{record.when.edtf.words}. {text or record.title}",
            search=(entry(record.title, record.when.edtf.words, text, kind=kind_word(record)),),
            about=(record.id,),
            event=record,
            precision=PRECISION[record.when.edtf.precision],
            evidence=own,
            topics=sorted(topics_of(web, record), key=lambda topic: topic_key(web, topic)),
            before=events[number - 1].id if number else None,
            after=events[number + 1].id if number + 1 < len(events) else None,
            foot=foot(drawing, at, record),
        )
