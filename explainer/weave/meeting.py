"""Whether two values can both hold, by the type of their measure: numbers, dates and times; names, titles, places in words."""

import re
from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Final
from unicodedata import normalize

from explainer.model.library import Library
from explainer.model.measure import Amount, MeasureType
from explainer.weave.roots import entities_by_name
from explainer.weave.spans import amounts_meet

IN_WORDS: Final = frozenset({"name", "title", "place"})
"""Types of measures whose values are words, in quotation marks. For other types words are shown and never compared."""

_ARTICLES: Final = frozenset({"the", "a", "an"})
_JOINING: Final = frozenset({"of", "for", "at", "in", "on", "to", "and"})
_DOTS: Final = re.compile(r"(?<=\b\w)\.")
_SIGNS: Final = re.compile(r"[^\w\s']+|_")

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
        first, second = _words(left.text), _words(right.text)
        if sorted(_bare(first)) == sorted(_bare(second)):
            return True
        if type == "name":
            return _ends_with(first, second) or _ends_with(second, first)
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


def _bare(words: list[str]) -> list[str]:
    """Without what joins words, so that their order is free: `Department of Commerce`, `Commerce Department`."""
    return [word for word in words if word not in _JOINING]


def _ends_with(whole: list[str], end: list[str]) -> bool:
    """Whether a name is the end of another: `Sacks` of `David Sacks`, `Commerce Department` of `US Commerce Department`."""
    return bool(end) and whole[-len(end) :] == end


def _is_part_of_the_other(left: str, right: str) -> bool:
    """Whether one place is the same as the other, only less exact: `Washington`, `the Commerce Department, Washington`."""
    first, second = ({tuple(_words(part)) for part in text.split(",")} - {()} for text in (left, right))
    return bool(first and second) and (first <= second or second <= first)
