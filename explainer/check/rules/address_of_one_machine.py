"""Finds addresses that only one machine or one network can open."""

from collections.abc import Iterator

from explainer.check.rule import Fault, rule
from explainer.check.web_addresses import detoured
from explainer.model.finding import Severity
from explainer.weave.web import Web


@rule("S114", Severity.WARNING)
def address_of_one_machine(web: Web) -> Iterator[Fault]:
    """An address leads to the editor's own machine, or to a network that readers are not in.

    It works for whoever wrote it and for nobody else. Most often it was copied from the preview.

    Wrong:
        --- docs/index.md
        # The moon

        Ask [Ash](http://127.0.0.1:8000/entities/ash/).[^own]

    Right:
        --- docs/index.md
        # The moon

        Ask [Ash](entity:ash).[^own]
    """
    yield from detoured(web, "address-of-one-machine", "“{}” is a machine that readers cannot reach")
