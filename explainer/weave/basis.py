"""What a republication is based on, followed back as far as editors declared it."""

from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.source import Source


def basis(source: Source, library: Library) -> tuple[tuple[Identifier, ...], ...]:
    """Step by step what the source is based on, nearest first; empty for anything but a republication.

    Ends at an original, where several sources or none are named, at a source that is not there, and before any source
    would come twice.
    """
    steps: list[tuple[Identifier, ...]] = []
    seen = {source.id}
    current: Source | None = source
    while current is not None and current.form == "republication" and current.based_on:
        if current.based_on[0] in seen:
            break
        steps.append(current.based_on)
        if len(current.based_on) > 1:
            break
        seen.add(current.based_on[0])
        current = library.get(current.based_on[0], Source)
    return tuple(steps)
