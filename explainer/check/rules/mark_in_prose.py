"""Finds claim marks in fields of prose."""

from collections.abc import Iterator

from explainer.check.inline_faults import inline_faults
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P108", Severity.WARNING)
def mark_in_prose(web: Web) -> Iterator[Fault]:
    """A field of prose holds a claim mark.

    Marks belong to chapters, where a list of notes follows at the foot; in a record the sign would be shown as it is typed.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: "The moon is round.[^claim:moon-is-rough]"}

    Right:
        --- data/claims.yml
        moon-is-round: {text: "The moon is round, if [rough](claim:moon-is-rough)."}
    """
    yield from inline_faults(
        web, "mark-in-prose", "“{}” is a mark, which fields of prose cannot hold", "link in words: [words](claim:name)"
    )
