"""The count of origins in words, and which of them are not apart from one another."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.weave.web import Origin
from explainer.weave.words import BELONG, SPEAK, SPEAK_OR_BELONG, listed

_Pair = tuple[int, int]


def origins_in_words(
    known: Sequence[Origin], unnamed: Sequence[Origin], unknown: Sequence[int], together: Collection[int], library: Library
) -> str:
    """The count, without the number of sources: `2 origins we could not trace to each other, and 1 not known`. `together` are
    the pieces of evidence in which several speak with one voice."""
    if not known and not unnamed:
        return "origin not known"
    if not known:
        return f"at least 1 origin not named{' and 1 not known' if unknown else ''}"
    further = ["at least 1 not named"] if unnamed else []
    if unknown:
        further.append("1 not known")
    named = _known(known, together, library)
    if not further:
        return named
    return f"{named}, {', '.join(further[:-1])}{', ' if further[1:] else ''}and {further[-1]}"


def _known(known: Sequence[Origin], together: Collection[int], library: Library) -> str:
    number = len(known)
    if number == 1:
        return f"1 origin: {known[0].words}"
    speaking, belonging = tuple(_speaking(known, together)), tuple(_belonging(known, library))
    apart, apart_by_speech = _groups(number, (*speaking, *belonging)), _groups(number, speaking)
    if apart == number:
        return f"{number} origins we could not trace to each other"
    verb = SPEAK if apart == apart_by_speech else BELONG if apart_by_speech == number else SPEAK_OR_BELONG
    if apart > 1:
        return f"{number} origins, some of which {verb}"
    return f"{number} origins that {verb}: {listed([origin.words for origin in known])}"


def _speaking(known: Sequence[Origin], together: Collection[int]) -> Iterator[_Pair]:
    """Pairs of origins that speak together in some piece of evidence."""
    first: dict[int, int] = {}
    for number, origin in enumerate(known):
        for piece in origin.evidence:
            if piece in together:
                yield first.setdefault(piece, number), number


def _belonging(known: Sequence[Origin], library: Library) -> Iterator[_Pair]:
    """Pairs of which one is the institution that the other belongs to, directly or through others."""
    numbers = {origin.entity: number for number, origin in enumerate(known) if origin.entity is not None}
    for subject, number in numbers.items():
        for body in _institutions(subject, library):
            if body in numbers:
                yield number, numbers[body]


def _institutions(subject: Identifier, library: Library) -> Iterator[Identifier]:
    seen = {subject}
    entity = library.get(subject, Entity)
    while entity is not None and entity.group is not None and entity.group not in seen:
        yield entity.group
        seen.add(entity.group)
        entity = library.get(entity.group, Entity)


def _groups(number: int, pairs: Iterable[_Pair]) -> int:
    """How many groups there are among so many, of which some hang together in pairs."""
    leads_to = list(range(number))

    def head(at: int) -> int:
        while leads_to[at] != at:
            leads_to[at] = at = leads_to[leads_to[at]]
        return at

    for left, right in pairs:
        leads_to[head(right)] = head(left)
    return len({head(at) for at in leads_to})
