"""Finds web addresses that stand as they are in fields of prose."""

from collections.abc import Iterator

from explainer.check.inline_faults import inline_faults
from explainer.check.rule import Fault, rule
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("P110", Severity.WARNING)
def address_without_words(web: Web) -> Iterator[Fault]:
    """A web address stands among the words of a field of prose, and is no link.

    A reader cannot follow it, and whoever listens to the page hears it letter by letter.

    Wrong:
        --- data/claims.yml
        moon-is-round: {text: "The moon is round, see https://almanac.example/moon."}

    Right:
        --- data/claims.yml
        moon-is-round: {text: "The moon is round, see [the almanac](https://almanac.example/moon)."}
    """
    yield from inline_faults(web, "address-without-words", "the address “{}” is no link", "")
