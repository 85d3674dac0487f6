"""Finds words marked as differing from the speaker's own without a statement that holds those."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("Q107", Severity.WARNING)
def differs_without_original(web: Web) -> Iterator[Fault]:
    """A citation says that the printed words differ from the speaker's own, and not what those are.

    A reader who is told that words were changed must be able to see the words as they were said.

    Wrong:
        --- data/claims.yml
        small-step:
          text: Armstrong spoke of a small step.
          citations: [{source: daily, locator: {paragraph: 1}, via: [armstrong], words: one step for men, faithful: differs}]

    Right:
        --- data/claims.yml
        small-step:
          text: Armstrong spoke of a small step.
          citations:
            - source: daily
              locator: {paragraph: 1}
              via: [armstrong]
              words: one step for men
              faithful: differs
              original: armstrong-small-step
    """
    for subject, path, citation in web.citations:
        if citation.faithful == "differs" and not citation.original:
            yield Fault(
                subject=subject,
                path=(*path, "faithful"),
                message=f"a citation of {called(subject)} says that the words differ, and not from which",
                hint="name the statement with the speaker’s own words in `original`, or write `faithful: unknown`",
            )
