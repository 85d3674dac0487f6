"""Finds things that happened after a source told of them."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.times import came_surely_before, dated
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("T101", Severity.WARNING)
def event_after_its_source(web: Web) -> Iterator[Fault]:
    """An event, or what a claim speaks of, happened later than a source for it was published.

    Nobody can report what is still to come. One of the two dates is wrong, or the source speaks of a plan; then the claim
    should say so and carry the date of the plan.

    Wrong:
        --- data/sources.yml
        daily: {title: They landed, publisher: unknown, read: whole, published: 1969-07-19}
        --- data/events.yml
        first-landing: {title: People land on the moon, when: 1969-07-20, citations: [{source: daily, form: asserts}]}

    Right:
        --- data/sources.yml
        daily: {title: They landed, publisher: unknown, read: whole, published: 1969-07-21}
        --- data/events.yml
        first-landing: {title: People land on the moon, when: 1969-07-20, citations: [{source: daily, form: asserts}]}
    """
    for subject, path, when in dated(web):
        if subject.kind not in ("claim", "event"):
            continue
        sources = {one.source.id: one.source for one in web.evidence.get(subject, ()) if one.source}
        for source in sources.values():
            if source.published and came_surely_before(source.published.edtf, when.edtf):
                yield Fault(
                    subject=subject,
                    path=path,
                    message=f"{called(subject)} is dated {when.edtf.words}, after {called(source.id)}, "
                    f"published {source.published.edtf.words}",
                    hint="mend the date that is wrong",
                )
