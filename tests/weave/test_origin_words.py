"""The count of origins in words."""

import pytest

from explainer.model.identifier import Identifier
from explainer.weave.origin_words import origins_in_words
from explainer.weave.web import Origin
from tests.weave.build import entity, library

LIBRARY = library(
    entity("works", "organisation"),
    entity("ann", group=Identifier("entity:desk")),
    entity("desk", "group", group=Identifier("entity:works")),
    entity("bo"),
    entity("turn", "group", group=Identifier("entity:turn")),
)


def origin(name: str, *evidence: int) -> Origin:
    return Origin(Identifier(f"entity:{name}"), name.title(), evidence)


ANN, BO, WORKS = origin("ann", 0), origin("bo", 1), origin("works", 2)
UNNAMED = (Origin(None, "an official, not named, in Reuters", (3,)),)


@pytest.mark.parametrize(
    ("known", "unnamed", "unknown", "together", "words"),
    [
        ((), (), (), (), "origin not known"),
        ((), (), (1,), (), "origin not known"),
        ((), UNNAMED, (), (), "at least 1 origin not named"),
        ((), UNNAMED, (1, 2), (), "at least 1 origin not named and 1 not known"),
        ((ANN,), (), (), (), "1 origin: Ann"),
        ((ANN,), UNNAMED, (), (), "1 origin: Ann, and at least 1 not named"),
        ((ANN,), UNNAMED, (1,), (), "1 origin: Ann, at least 1 not named, and 1 not known"),
        ((ANN, BO), (), (), (), "2 origins we could not trace to each other"),
        ((origin("ann", 0), origin("bo", 0)), (), (), (0,), "2 origins that speak together: Ann and Bo"),
        ((ANN, WORKS), (), (), (), "2 origins that belong together: Ann and Works"),
        ((ANN, BO, WORKS), (), (), (), "3 origins, some of which belong together"),
        (
            (origin("ann", 0), origin("bo", 0), WORKS),
            *((), (), (0,)),
            "3 origins that speak or belong together: Ann, Bo and Works",
        ),
        ((origin("turn", 0), BO), (), (), (), "2 origins we could not trace to each other"),
    ],
)
def test_counts(
    known: tuple[Origin, ...], unnamed: tuple[Origin, ...], unknown: tuple[int, ...], together: tuple[int, ...], words: str
) -> None:
    assert origins_in_words(known, unnamed, unknown, together, LIBRARY) == words
