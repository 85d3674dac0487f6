"""The form of `facts.json`: what is there keeps to it, and what is broken does not."""

import json
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from explainer.pages.schema import schema
from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY

DRAWN = draw(weave_text(STORY))
FACTS = json.loads(DRAWN.file("facts.json"))
VALIDATOR = Draft202012Validator(schema())


def test_the_schema_is_a_schema_and_is_served() -> None:
    Draft202012Validator.check_schema(schema())
    assert json.loads(DRAWN.file("facts.schema.json")) == schema()


def test_the_facts_are_as_the_schema_says() -> None:
    assert [error.message for error in VALIDATOR.iter_errors(FACTS)] == []


BROKEN: list[tuple[tuple[str, ...], Any]] = [
    (("schema_version",), 2),
    (("kinds", "claims", "round", "text"), None),
    (("kinds", "claims", "round", "topics"), "shape"),
    (("kinds", "claims", "round", "colour"), "white"),
    (("kinds", "claims", "round", "derived", "standing", "is_contested"), "no"),
    (("kinds", "claims", "Not A Name"), {}),
    (("kinds", "questions", "is-it-round", "derived", "answer", "state"), "perhaps"),
    (("kinds", "sources", "letter", "read"), "twice"),
    (("kinds", "entities", "ann", "group"), "academy"),
    (("tombstones", "no-kind"), {}),
]


@pytest.mark.parametrize(("path", "value"), BROKEN)
def test_a_broken_document_is_refused(path: tuple[str, ...], value: Any) -> None:
    broken = deepcopy(FACTS)
    inner = broken
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert not VALIDATOR.is_valid(broken)


@pytest.mark.parametrize(
    "path", [("kinds", "claims", "round", "text"), ("kinds", "claims", "round", "derived"), ("kinds", "terms")]
)
def test_a_document_with_something_missing_is_refused(path: tuple[str, ...]) -> None:
    broken = deepcopy(FACTS)
    inner = broken
    for step in path[:-1]:
        inner = inner[step]
    del inner[path[-1]]
    assert not VALIDATOR.is_valid(broken)
