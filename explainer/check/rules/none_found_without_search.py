"""Finds stances `none-found` without a search that was made."""

from collections.abc import Iterator

from explainer.check.naming import called
from explainer.check.rule import Fault, rule
from explainer.check.stances import stances
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("A106", Severity.ERROR, never_ignored="silence would be reported that nobody has looked into")
def none_found_without_search(web: Web) -> Iterator[Fault]:
    """A stance says that nothing was found, and names no search.

    “None found” tells a reader that somebody looked. Without a search that was really made, the cell stays empty and
    reads “no record”.

    Wrong:
        --- data/statements.yml
        kepler-none:
          speaker: kepler
          stances: {shape: {stance: none-found}}

    Right:
        --- data/statements.yml
        kepler-none:
          speaker: kepler
          stances:
            shape:
              stance: none-found
              searched: [{where: his letters, query: moon, on: 2025-03-01, by: the desk}]
    """
    for statement, path, topic, stance in stances(web):
        if stance.stance == "none-found" and not stance.searched:
            yield Fault(
                subject=statement.id,
                path=path,
                message=f"{called(statement.id)} says that nothing was found on “{topic.name}”, and names no search",
                hint="add `searched` with the searches really made, or leave the stance out",
            )
