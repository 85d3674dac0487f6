"""Finds links to unsafe addresses in fields of prose."""

from collections.abc import Iterator

from explainer.check.inline_faults import inline_faults
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P107", Severity.ERROR, never_ignored="such an address can run code or lead nowhere")
def unsafe_address(web: Web) -> Iterator[Fault]:
    """A link in a field of prose leads to an address that is neither a record of ours nor a plain web address.

    Such addresses can run code in the reader's browser or lead nowhere. The words are shown without the link.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: "The moon is [round](javascript:alert(1))."}

    Right:
        --- data/claims.yml
        moon-is-round: {text: "The moon is [round](https://example.org/moon)."}
    """
    yield from inline_faults(
        web,
        "unsafe-address",
        "“{}” is no address that a field of prose may link to",
        "link to a record, [words](entity:name), or to https://…",
    )
