"""How far back the basis of a republication is followed."""

import pytest

from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.weave.basis import basis
from tests.weave.build import library, source

LIBRARY = library(
    source("first"),
    source("copy", based_on="first"),
    source("copy-of-copy", based_on="copy"),
    source("of-two", based_on="first copy"),
    source("of-of-two", based_on="of-two"),
    source("of-two-turned", based_on="copy first"),
    source("bare", form="republication"),
    source("of-gone", based_on="gone"),
    source("ring-a", based_on="ring-b"),
    source("ring-b", based_on="ring-a"),
    source("self", based_on="self"),
    source("odd", based_on="first", form="original"),
)


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("first", []),
        ("copy", [["first"]]),
        ("copy-of-copy", [["copy"], ["first"]]),
        ("of-two", [["first", "copy"]]),
        ("of-two-turned", [["copy", "first"]]),
        ("bare", []),
        ("of-of-two", [["of-two"], ["first", "copy"]]),
        ("of-gone", [["gone"]]),
        ("ring-a", [["ring-b"]]),
        ("self", []),
        ("odd", []),
    ],
)
def test_basis(name: str, steps: list[list[str]]) -> None:
    found = LIBRARY.get(Identifier(f"source:{name}"), Source)
    assert found is not None
    assert [[each.name for each in step] for step in basis(found, LIBRARY)] == steps
