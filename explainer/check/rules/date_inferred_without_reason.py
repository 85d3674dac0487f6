"""Finds dates that we infer or compute without saying from what."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.times import dated
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("T103", Severity.WARNING)
def date_inferred_without_reason(web: Web) -> Iterator[Fault]:
    """A date is inferred or computed, and it is not said from what.

    The page tells the reader that the date is ours. Without the reason nobody can look it over.

    Wrong:
        --- data/sources.yml
        daily: {title: Round moon, publisher: unknown, read: whole, published: {edtf: 1969-07, from: inferred}}

    Right:
        --- data/sources.yml
        daily:
          title: Round moon
          publisher: unknown
          read: whole
          published: {edtf: 1969-07, from: inferred, why: It speaks of the landing as next month’s news.}
    """
    for subject, path, when in dated(web):
        if when.from_ in ("inferred", "computed") and not when.why:
            yield Fault(
                subject=subject,
                path=path,
                message=f"the date {when.edtf.words} of {called(subject)} is {when.from_}, and it is not said from what",
                hint="add `why`",
            )
