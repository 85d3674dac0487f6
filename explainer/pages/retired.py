"""Retired entries that answer on a page shared with others, and corrections in order."""

from explainer.model.correction import Correction
from explainer.model.record import Tombstone
from explainer.weave.web import Web


def retired_at(web: Web) -> dict[str, list[tuple[Tombstone, str]]]:
    """By address: the tombstones that answer there, with their anchors."""
    found: dict[str, list[tuple[Tombstone, str]]] = {}
    for tombstone in web.library.tombstones.values():
        link = web.permalinks.get(tombstone.id)
        if link is not None and link.anchor:
            found.setdefault(link.page, []).append((tombstone, link.anchor))
    return found


def corrections(web: Web) -> list[Correction]:
    """All corrections, the latest first; those of a day by identifier."""
    found = sorted(web.library.of(Correction), key=lambda record: record.id)
    return sorted(found, key=lambda record: record.on.sort_key, reverse=True)
