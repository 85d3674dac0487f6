"""Finds sources that pass for originals and are said to carry another's words."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S110", Severity.WARNING)
def original_based_on_another(web: Web) -> Iterator[Fault]:
    """A source is marked as an original and names what it is based on.

    What it says would be counted as coming from its own publisher, so that one account could pass for two.

    Wrong:
        --- data/sources.yml
        wire: {title: The moon is round, publisher: unknown, read: whole}
        daily: {title: Moon is round, publisher: unknown, read: whole, form: original, based_on: [wire]}

    Right:
        --- data/sources.yml
        wire: {title: The moon is round, publisher: unknown, read: whole}
        daily: {title: Moon is round, publisher: unknown, read: whole, form: republication, based_on: [wire]}
    """
    for source in web.library.of(Source):
        if source.form == "original" and source.based_on:
            yield Fault(
                subject=source.id,
                path=("based_on",),
                message=f"{called(source.id)} is marked as an original, and it is said what it is based on",
                hint="mark it `form: republication`, or take `based_on` away and put the other source into `see_also`",
            )
