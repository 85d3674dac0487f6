"""How records are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.identifier import KINDS, LONGEST_NAME, PLURALS, Identifier, identifier, is_name
from explainer.model.library import CLASSES


@pytest.mark.parametrize("name", ["a", "7", "moon", "moon-2026", "0-0", "a" * LONGEST_NAME])
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Moon",
        "moon ",
        "moon\n",
        "-moon",
        "moon-",
        "mo--on",
        "mo_on",
        "möon",
        "mo.on",
        "mo/on",
        "a:b",
        "٣",
        "a" * (LONGEST_NAME + 1),
    ],
)
def test_no_names(name: str) -> None:
    assert not is_name(name)


def test_parts() -> None:
    made = identifier("claim", "moon")
    assert (made, made.kind, made.name, type(made)) == ("claim:moon", "claim", "moon", Identifier)


def test_parts_of_what_is_none() -> None:
    assert [(Identifier(text).kind, Identifier(text).name) for text in ("moon", "a:b:c", "")] == [
        ("moon", ""),
        ("a", "b:c"),
        ("", ""),
    ]


def test_every_kind_has_a_class_and_a_plural_of_its_own() -> None:
    assert tuple(CLASSES) == KINDS
    assert len(set(PLURALS.values())) == len(KINDS)
    assert (PLURALS["entity"], PLURALS["dispute"]) == ("entities", "disputes")


@given(st.sampled_from(KINDS), st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,5}", fullmatch=True))
def test_what_is_put_together_comes_apart(kind: str, name: str) -> None:
    assert is_name(name)
    assert (identifier(kind, name).kind, identifier(kind, name).name) == (kind, name)
