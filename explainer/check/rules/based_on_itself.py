"""Finds sources that are based on themselves."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S106", Severity.ERROR, never_ignored="what rests on itself would be shown as evidence")
def based_on_itself(web: Web) -> Iterator[Fault]:
    """A source is said to be based on itself.

    A reader who asks where a report comes from is led back to the report.

    Wrong:
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication, based_on: [daily]}

    Right:
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication, based_on: [wire]}
        wire: {title: Moon is round, publisher: unknown, read: not-read}
    """
    for source in web.library.of(Source):
        for name in ("based_on", "original_at", "relayed_by"):
            for number, other in enumerate(getattr(source, name)):
                if other == source.id:
                    yield Fault(
                        subject=source.id,
                        path=(name, number),
                        message=f"{called(source.id)} names itself in `{name}`",
                        hint="name the other source, or leave it out where it is not known",
                    )
