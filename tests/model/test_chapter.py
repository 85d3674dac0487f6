"""What a sentence of a chapter says of itself."""

import pytest

from explainer.model.chapter import Mark, Sentence
from explainer.model.identifier import Identifier
from explainer.model.position import Position

HERE = Position("docs/a.md")
OWN = Mark(target=None, position=HERE)
CLAIM = Mark(target=Identifier("claim:moon"), position=HERE)


@pytest.mark.parametrize(("marks", "is_own"), [((), False), ((CLAIM,), False), ((OWN,), True), ((CLAIM, OWN), True)])
def test_a_sentence_is_the_editors_own_only_where_it_is_marked_so(marks: tuple[Mark, ...], is_own: bool) -> None:
    assert Sentence(plain="Words.", position=HERE, marks=marks).is_own is is_own
