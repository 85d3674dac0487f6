"""Finds republications of which it is not said what they carry."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S107", Severity.NOTE)
def republication_without_original(web: Web) -> Iterator[Fault]:
    """A republication does not say what it is based on, nor where its original is.

    Its origin counts as not known. A reader cannot see whether two reports are one.

    Wrong:
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication}

    Right:
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole, form: republication, based_on: [wire]}
        wire: {title: Moon is round, publisher: unknown, read: not-read}
    """
    for source in web.library.of(Source):
        if source.form == "republication" and not source.based_on and not source.original_at:
            yield Fault(
                subject=source.id,
                path=("form",),
                message=f"{called(source.id)} is a republication, and it is not said of what",
                hint="name it in `based_on` where it is known",
            )
