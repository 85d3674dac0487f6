"""Finds which items of two lists are the same item, changed or not."""

from collections.abc import Callable, Sequence

Pair = tuple[object | None, object | None]
Key = Callable[[object], object]


def pairs(before: Sequence[object], after: Sequence[object], keys: Sequence[Key] = ()) -> list[Pair]:
    """Every item of both lists once: with its fellow, or with None where it has none.

    Fellows are, in this order: equal items; items of equal key, by each key in turn (None is no key); what is left, in
    order, where a whole record stands on both sides. Swapping the lists swaps each pair and changes nothing else.
    """
    fellow_of: dict[int, int] = {}
    taken: set[int] = set()
    for key in (lambda item: ("equal", item), *keys):
        _match(before, after, key, fellow_of, taken)
    if not keys:
        _rest(before, after, fellow_of, taken)
    found: list[Pair] = [(item, after[fellow_of[at]] if at in fellow_of else None) for at, item in enumerate(before)]
    return found + [(None, item) for at, item in enumerate(after) if at not in taken]


def _match(before: Sequence[object], after: Sequence[object], key: Key, fellow_of: dict[int, int], taken: set[int]) -> None:
    """Pairs what is not yet paired by equal keys, the first with the first."""
    waiting: list[tuple[object, int]] = [(key(item), at) for at, item in enumerate(after) if at not in taken]
    for at, item in enumerate(before):
        if at in fellow_of or (own := key(item)) is None:
            continue
        for place, (other, position) in enumerate(waiting):
            if other == own:
                fellow_of[at] = position
                taken.add(position)
                del waiting[place]
                break


def _rest(before: Sequence[object], after: Sequence[object], fellow_of: dict[int, int], taken: set[int]) -> None:
    """Pairs what is left in order: positions of a dispute and the like have no key of their own."""
    left = [at for at in range(len(before)) if at not in fellow_of and not isinstance(before[at], str)]
    right = [at for at in range(len(after)) if at not in taken and not isinstance(after[at], str)]
    for at, position in zip(left, right, strict=False):
        fellow_of[at] = position
        taken.add(position)
