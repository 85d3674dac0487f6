"""Whether two values can both hold, by the type of their measure: numbers, dates and times; names, titles, places in words."""

import re
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from itertools import product
from typing import Final, TypeAlias
from unicodedata import normalize

from explainer.model.library import Library
from explainer.model.measure import Amount, MeasureType
from explainer.weave.roots import entities_by_name
from explainer.weave.spans import amounts_meet

IN_WORDS: Final = frozenset({"name", "title", "place"})
"""Types of measures whose values are words, in quotation marks. For other types words are shown and never compared."""

_ARTICLES: Final = frozenset({"the", "a", "an"})
_JOINING: Final = frozenset({"of", "for", "at", "in", "on", "to", "and"})
_BODIES: Final = frozenset({"department", "ministry", "office", "bureau"})
"""What is left out where a body is called by its task alone: `Commerce` for `Department of Commerce`."""
_OF: Final = "of"
_DOTS: Final = re.compile(r"(?<=\b\w)\.")
_SIGNS: Final = re.compile(r"[^\w\s']+|_")

_Form: TypeAlias = tuple[str, ...]
Meet = Callable[[Amount, Amount], bool]


class Meeting:
    """Compares values. Knows the names that an entity goes by."""

    def __init__(self, library: Library) -> None:
        self._by_name = entities_by_name(library)

    def of(self, type: MeasureType) -> Meet:
        """What says whether two values of a measure of that type can both hold."""
        if type in IN_WORDS:
            return lambda left, right: self._words_meet(type, left, right)
        return _quantities_meet if type == "amount" else amounts_meet

    def _words_meet(self, type: MeasureType, left: Amount, right: Amount) -> bool:
        """Two names of one entity meet, and so do words that differ only in form; the rest depends on what they name."""
        if not (left.is_words and right.is_words):
            return amounts_meet(left, right)
        entities = [self._by_name.get(each.text.casefold()) for each in (left, right)]
        if all(entities):
            return entities[0] == entities[1]
        first, second = _forms(left.text), _forms(right.text)
        if not first.isdisjoint(second):
            return True
        if type == "name":
            pairs = _both_ways(first, second)
            return any(_same_person(one, other) or _ends_with(one, other) for one, other in pairs)
        return type == "place" and _is_part_of_the_other(left.text, right.text)


def _quantities_meet(left: Amount, right: Amount) -> bool:
    """Whether two measured amounts meet, at the coarser of their roundings: 99.3 and 99, not 99.6 and 99."""
    if amounts_meet(left, right):
        return True
    numbers = [_exact(each) for each in (left, right)]
    if numbers[0] is None or numbers[1] is None:
        return False
    coarse, fine = sorted((numbers[0], numbers[1]), key=_decimals)
    step = Decimal(1).scaleb(-_decimals(coarse))
    return coarse in (fine.quantize(step, ROUND_HALF_UP), fine.quantize(step, ROUND_HALF_EVEN))


def _exact(amount: Amount) -> Decimal | None:
    """The number, as it is written; None for anything but a plain number."""
    return (
        Decimal(amount.text) if amount.low is not None and amount.low == amount.high and amount.text[0] not in "<>~" else None
    )


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def _words(text: str) -> list[str]:
    """The words of a name in small letters, without articles and signs: `U.S. Commerce Dept.` as `us commerce dept`."""
    plain = _DOTS.sub("", normalize("NFC", text).casefold().replace("’", "'"))
    return [word for word in _SIGNS.sub(" ", plain).split() if word not in _ARTICLES]


def _forms(text: str) -> set[_Form]:
    """The words of a name without what joins them: as they stand, with `of` as a word, and with what follows `of` before the
    word it belongs to, so that `US Department of Commerce` is `US Commerce Department`. Their order is not free else."""
    words = _words(text)
    at = words.index(_OF) if _OF in words else 0
    if not at:
        return {_bare(words)}
    turned = _bare([*words[: at - 1], *words[at + 1 :], words[at - 1]])
    return {turned, _bare(words) if words[at - 1] in _BODIES else (*_bare(words[:at]), _OF, *_bare(words[at + 1 :]))}


def _bare(words: list[str]) -> _Form:
    return tuple(word for word in words if word not in _JOINING)


def _both_ways(first: set[_Form], second: set[_Form]) -> Iterator[tuple[_Form, _Form]]:
    for left, right in product(first, second):
        yield left, right
        yield right, left


def _same_person(full: _Form, short: _Form) -> bool:
    """Whether a name is another without the initials in its middle: `David O. Sacks`, `David Sacks`."""
    return (*full[:1], *(word for word in full[1:-1] if len(word) > 1), *full[1:][-1:]) == short


def _ends_with(whole: _Form, end: _Form) -> bool:
    """Whether a name is the end of another: `Sacks` of `David Sacks`, `Commerce Department` of `US Commerce Department`."""
    return bool(end) and whole[-len(end) :] == end and whole[: -len(end)][-1:] != (_OF,)


def _is_part_of_the_other(left: str, right: str) -> bool:
    """Whether one place is the same as the other, only less exact: `Washington`, `the Commerce Department, Washington`."""
    first, second = ({tuple(_words(part)) for part in text.split(",")} - {()} for text in (left, right))
    return bool(first and second) and (first <= second or second <= first)
