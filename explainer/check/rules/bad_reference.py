"""Finds links in fields of prose that are no references."""

from collections.abc import Iterator

from explainer.check.inline_faults import inline_faults
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P109", Severity.ERROR, never_ignored="a reader would follow the link to nothing")
def bad_reference(web: Web) -> Iterator[Fault]:
    """A link in a field of prose is not written as a link to a record can be.

    The reader sees signs in place of a link, or a link without words.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: "[The moon](entity:The Moon) is round."}

    Right:
        --- data/claims.yml
        moon-is-round: {text: "[The moon](entity:moon) is round."}
    """
    yield from inline_faults(web, "bad-reference", "“{}” is no reference", "write [words](kind:name)")
