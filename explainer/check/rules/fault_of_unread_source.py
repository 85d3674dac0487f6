"""Finds faults held against sources that nobody here has read."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.model.source import Source
from explainer.weave.web import Web


@rule("S108", Severity.ERROR, never_ignored="a source must not be faulted unread")
def fault_of_unread_source(web: Web) -> Iterator[Fault]:
    """A source that was not read is said to differ from better ones.

    The page would tell a reader what is wrong with a document that nobody here has seen.

    Wrong:
        --- data/sources.yml
        daily:
          title: Round moon
          publisher: unknown
          read: not-read
          faults: [{locator: {paragraph: 2}, says: The moon is flat.}]

    Right:
        --- data/sources.yml
        daily:
          title: Round moon
          publisher: unknown
          read: part
          faults: [{locator: {paragraph: 2}, says: The moon is flat.}]
    """
    for source in web.library.of(Source):
        if source.faults and source.read == "not-read":
            yield Fault(
                subject=source.id,
                path=("faults",),
                message=f"{called(source.id)} has faults and was not read",
                hint="read it and say so in `read`, or leave `faults` out",
            )
