"""From what addresses did to what the ledger says of them: only what an answer shows, never what a silence might mean."""

from collections.abc import Iterable, Mapping
from typing import Final

from explainer.adapters.links.answers import WORKING, Found, State
from explainer.model.ledger import LinkEntry, LinkState

_RECORDED: Final[Mapping[State, LinkState]] = {
    "live": "working",
    "moved": "working",
    "gone": "gone",
    "changed": "changed",
    "taken-over": "taken-over",
}
"""States that say something of the page. A host that lets no tools in, or gives no answer, says nothing of it."""


def recorded(before: Mapping[str, LinkEntry], found: Iterable[Found]) -> dict[str, LinkEntry]:
    """The entries of the ledger by address, once these answers are in; none of addresses that no source has any more."""
    entries = {}
    for each in found:
        address, answer = each.sought.address, each.answer
        known = before.get(address)
        state = _RECORDED.get(answer.state)
        if state is None:
            if known is not None:
                entries[address] = known
        elif known is None or known.on <= answer.on:
            worked = answer.on if answer.state in WORKING else known.worked if known else None
            entries[address] = LinkEntry(state=state, on=answer.on, worked=worked)
        else:
            entries[address] = known
    return entries
