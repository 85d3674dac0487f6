"""The same references, seen from what they name."""

from collections.abc import Iterable

from explainer.model.identifier import Identifier
from explainer.weave.web import Reference


def backlinks(references: Iterable[Reference]) -> dict[Identifier, tuple[Reference, ...]]:
    """References by target, existing or not, in order of target; each target's in the order given."""
    found: dict[Identifier, list[Reference]] = {}
    for reference in references:
        found.setdefault(reference.target, []).append(reference)
    return {target: tuple(found[target]) for target in sorted(found)}
