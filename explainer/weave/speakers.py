"""By which names a text may call those from whom a record comes, and whether it names one of them."""

from collections.abc import Iterator, Sequence

from explainer.model.identifier import Identifier
from explainer.model.inline import Inline, Link, Part
from explainer.weave.speaking import begins_with_speaker, names_speaker
from explainer.weave.web import Evidence, Standing


class Speakers:
    """Those from whom a record comes and those who carry it: as its chains call them, and as its text links to them."""

    def __init__(self, inline: Inline, standing: Standing, evidence: Sequence[Evidence]) -> None:
        chains = [["".join(part.text for part in step) for step in each.attribution.steps] for each in evidence]
        origins = [origin.words for origin in standing.origins.known]
        self._relays = tuple(dict.fromkeys(step for chain in chains for step in chain[1:]))
        carriers = [chain[-1] for chain in chains if chain]
        self._names = (*origins, *carriers, *_linked(inline, evidence))

    def begin(self, text: str) -> bool:
        """Whether a text begins with one of them, and that they said it."""
        return begins_with_speaker(text, (*self._names, *self._relays))

    def are_named_in(self, text: str) -> bool:
        """Whether a text says by itself that one of them said it, or was told it."""
        return names_speaker(text, self._names, self._relays)


def _linked(inline: Inline, evidence: Sequence[Evidence]) -> Iterator[str]:
    """The words of links that lead to a cited source or to somebody in the chain."""
    if not inline.references:
        return
    known: set[Identifier] = {each.source.id for each in evidence if each.source}
    known |= {part.target for each in evidence for step in each.attribution.steps for part in step if part.target}
    for part in inline.parts:
        if isinstance(part, Link) and part.target in known:
            yield "".join(map(_words, part.parts))


def _words(part: Part) -> str:
    return part if isinstance(part, str) else "".join(map(_words, part.parts))
