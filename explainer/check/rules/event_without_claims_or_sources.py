"""Finds events that rest on nothing."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.event import Event
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("E103", Severity.ERROR, never_ignored="the timeline would tell what nothing shows")
def event_without_claims_or_sources(web: Web) -> Iterator[Fault]:
    """An event has neither claims nor citations.

    The timeline tells a reader that it happened, and nothing shows it.

    Wrong:
        --- data/events.yml
        first-landing: {title: People land on the moon, when: 1969-07-20}

    Right:
        --- data/events.yml
        first-landing: {title: People land on the moon, when: 1969-07-20, claims: [people-landed]}
        --- data/claims.yml
        people-landed: {text: People landed on the moon on 20 July 1969.}
    """
    for event in web.library.of(Event):
        if not event.claims and not event.citations:
            yield Fault(
                subject=event.id,
                message=f"{called(event.id)} has neither claims nor citations",
                hint="name the claims that hold it, or cite a source",
            )
