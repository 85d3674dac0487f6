"""Finds block markup in fields of prose."""

from collections.abc import Iterator

from explainer.check.inline_faults import inline_faults
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P106", Severity.WARNING)
def block_in_prose(web: Web) -> Iterator[Fault]:
    """A field of prose holds a heading, a list, an image, a quotation block, a table, code lines or a second paragraph.

    Fields of prose stand inside sentences and cells; the signs of a block would be shown as they are typed.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: "# The moon is round."}

    Right:
        --- data/claims.yml
        moon-is-round: {text: The moon is round.}
    """
    yield from inline_faults(
        web,
        "block-in-prose",
        "“{}” begins a block, which fields of prose cannot hold",
        "write one paragraph of plain sentences",
    )
