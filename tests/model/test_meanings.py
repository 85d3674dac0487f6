"""Every word that a field may hold has a meaning."""

from collections.abc import Iterator

import pytest

from explainer.load.shapes import Choice, Keyed, Listed, Mapped, OneOf, Shape, shape_of
from explainer.model.library import CLASSES
from explainer.model.meanings import meanings
from explainer.model.record import Tombstone


def choices(shape: Shape) -> Iterator[tuple[str, ...]]:
    if isinstance(shape, Choice):
        yield shape.values
    elif isinstance(shape, Keyed):
        for key in shape.keys.values():
            yield from choices(key.shape)
    elif isinstance(shape, Listed):
        yield from choices(shape.of)
    elif isinstance(shape, Mapped):
        yield from (*choices(shape.key), *choices(shape.value))
    elif isinstance(shape, OneOf):
        for each in shape.shapes:
            yield from choices(each)


ALL = sorted({values for made in (*CLASSES.values(), Tombstone) for values in choices(shape_of(made))})


@pytest.mark.parametrize("values", ALL, ids=", ".join)
def test_every_word_has_one(values: tuple[str, ...]) -> None:
    assert all(meanings(values).values())


def test_words_that_no_field_holds_have_none() -> None:
    with pytest.raises(KeyError):
        meanings(("perhaps",))
