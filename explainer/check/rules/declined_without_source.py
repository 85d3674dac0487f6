"""Finds stances `declined` without a source that says so."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.stances import stances
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("A107", Severity.ERROR, never_ignored="a refusal would be reported without evidence")
def declined_without_source(web: Web) -> Iterator[Fault]:
    """A stance says that somebody declined to answer, and no source says so.

    That somebody was asked and declined is a fact of its own, and needs its evidence. Not to have said anything is
    something else.

    Wrong:
        --- data/statements.yml
        kepler-declined:
          speaker: kepler
          gist: He declined to answer.
          stances: {shape: {stance: declined, basis: report}}

    Right:
        --- data/statements.yml
        kepler-declined:
          speaker: kepler
          gist: He declined to answer.
          stances: {shape: {stance: declined, basis: report}}
          citations: [{source: daily, locator: {paragraph: 4}, form: asserts}]
    """
    for statement, path, topic, stance in stances(web):
        if stance.stance == "declined" and not any(citation.source for citation in statement.citations):
            yield Fault(
                subject=statement.id,
                path=path,
                message=f"{called(statement.id)} says “declined” on “{topic.name}”, and no source says so",
                hint="cite the source that says so, or leave the stance out",
            )
