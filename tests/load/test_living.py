"""Fields that may name only the records that there are."""

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from explainer.load.living import living_identifiers
from explainer.load.schema import schemas
from explainer.load.shapes import Named

MANY = {f"s{number:02}": f"Title {number}" for number in range(30)}
LIVING = {"source": MANY, "claim": {"round": "It is round"}, "entity": {}}


def errors(shape: Named, text: str) -> list[str]:
    return [error.validator for error in Draft202012Validator(living_identifiers(shape, LIVING)).iter_errors(text)]


@pytest.mark.parametrize(
    ("kinds", "right", "wrong"),
    [
        (("source",), "s07", "s7"),
        (("source",), "source:s07", "claim:round"),
        (("entity", "source"), "source:s07", "s07"),
        (("claim", "source", "entity"), "claim:round", "round"),
        (("claim",), "round", "rounds"),
    ],
)
def test_what_there_is_is_named_and_nothing_else(kinds: tuple[str, ...], right: str, wrong: str) -> None:
    assert errors(Named(kinds), right) == []
    assert errors(Named(kinds), wrong) == ["pattern"]


def test_nothing_can_be_named_where_there_is_nothing() -> None:
    assert errors(Named(("entity",)), "anybody") == ["pattern"]


@pytest.mark.parametrize("name", MANY)
def test_each_comes_with_its_words(name: str) -> None:
    schema = living_identifiers(Named(("source",)), LIVING)
    assert {"label": name, "bodyText": name, "description": MANY[name]} in schema["defaultSnippets"]
    while "if" in schema:
        schema = schema["then" if Draft202012Validator(schema["if"]).is_valid(name) else "else"]
    assert schema == {"title": f"source:{name}", "description": MANY[name]}


def test_without_facts_any_name_will_do() -> None:
    claim = schemas()["claims"]["$defs"]["Claim"]["properties"]["superseded_by"]
    assert Draft202012Validator(claim).is_valid("anything-at-all")
    claim = schemas(LIVING)["claims"]
    superseded = {**claim["$defs"]["LivingClaim"]}
    assert [Draft202012Validator(superseded).is_valid(name) for name in ("anything-at-all", "round")] == [False, True]


def test_no_slip_makes_an_editor_print_every_name() -> None:
    assert living_identifiers(Named(("source",)), LIVING)["patternErrorMessage"] == (
        "There is no source of this name, or it was retired."
    )
