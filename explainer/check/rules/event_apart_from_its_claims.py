"""Finds events and their claims that tell of different times."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.times import came_surely_before
from explainer.model.claim import Claim
from explainer.model.event import Event
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("T106", Severity.WARNING)
def event_apart_from_its_claims(web: Web) -> Iterator[Fault]:
    """An event has one date, and a claim that it names has another.

    The timeline would show it on one day, and the page of the claim on another.

    Wrong:
        --- data/claims.yml
        landed: {text: The ship landed., happened: 1969-07-20}
        --- data/events.yml
        landing: {title: The landing, when: 1969-07-25, claims: [landed]}

    Right:
        --- data/claims.yml
        landed: {text: The ship landed., happened: 1969-07-20}
        --- data/events.yml
        landing: {title: The landing, when: 1969-07-20T20:17Z, claims: [landed]}
    """
    for event in web.library.of(Event):
        for number, each in enumerate(event.claims):
            claim = web.library.get(each, Claim)
            if claim is None or claim.happened is None:
                continue
            left, right = event.when.edtf, claim.happened.edtf
            if came_surely_before(left, right) or came_surely_before(right, left):
                yield Fault(
                    subject=event.id,
                    path=("claims", number),
                    message=f"{called(event.id)} is dated {left.words}, and {called(claim.id)} {right.words}",
                    hint="mend the date that is wrong, or name the claim at another event",
                )
