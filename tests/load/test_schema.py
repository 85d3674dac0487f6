"""JSON Schemas for editors."""

import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from explainer.load.anchors import Value
from explainer.load.nodes import read_values
from explainer.load.schema import schema, schemas
from explainer.model.identifier import KINDS, PLURALS
from tests.make import files_of

TESTS = Path(__file__).parent.parent
EXAMPLES = {
    path.relative_to(TESTS / "example").as_posix(): path.read_text("utf-8")
    for path in sorted(TESTS.glob("example/data/**/*.yml"))
}
RIGHT = [
    pytest.param(path, content.decode(), id=case["right"])
    for file in sorted(TESTS.glob("load/cases/*.yml"))
    for case in yaml.safe_load(file.read_text("utf-8"))
    if "right" in case
    for path, content in files_of(case["data"]).items()
    if path.endswith(".yml")
]


def as_editors_read(value: Value) -> object:
    """The value as YAML 1.2 has it, which editors follow: numbers and truth values are no texts."""
    if isinstance(value, dict):
        return {key: as_editors_read(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_editors_read(inner) for inner in value]
    if value in ("true", "false"):
        return value == "true"
    return int(value) if value and re.fullmatch(r"-?\d+", value) else value


def _errors(path: str, text: str) -> list[str]:
    kind = path.split("/")[1].removesuffix(".yml")
    return sorted(
        error.message for error in Draft202012Validator(schemas()[kind]).iter_errors(as_editors_read(read_values(text).value))
    )


def test_one_for_each_kind() -> None:
    assert list(schemas()) == [PLURALS[kind] for kind in KINDS]
    for each in schemas().values():
        Draft202012Validator.check_schema(each)


@pytest.mark.parametrize("path", EXAMPLES)
def test_the_example_keeps_to_it(path: str) -> None:
    assert _errors(path, EXAMPLES[path]) == []


@pytest.mark.parametrize(("path", "text"), RIGHT)
def test_what_loads_keeps_to_it(path: str, text: str) -> None:
    assert _errors(path, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "moon: {txt: x}",
        "moon: {text: x, citation: []}",
        "Moon: {text: x}",
        "moon: {text: x, superseded_by: entity:sun}",
        "moon: {text: x, as_of: 12 June 2026}",
        "moon: {text: x, citations: [{source: a, statement: b}]}",
        "moon: {text: x, citations: [{form: reports}]}",
        "moon: {text: x, citations: [{source: a, form: quote}]}",
        "moon: {text: x, citations: [{source: a, locator: {}}]}",
        "moon: {text: x, citations: [{source: a, locator: {sentences: [1]}}]}",
        "moon: {text: x, citations: [{source: a, locator: {paragraph: one}}]}",
        "moon: {text: x, citations: [{source: a, via: [{named: no}]}]}",
        "moon: {tombstone: Gone., text: x}",
        "moon: {tombstone: {now: 'claim:sun'}}",
        "id: Moon\ntext: x",
        "id: moon",
        "moon: x",
        "- moon",
    ],
)
def test_what_does_not_load_breaks_it(text: str) -> None:
    assert _errors("data/claims.yml", text)


def test_words_of_the_code_are_the_hints() -> None:
    statement = schema("statement")["$defs"]["Statement"]
    assert statement["description"].startswith("One speaker's words or position at a time.")
    assert statement["properties"]["channel"]["description"] == "Where it was said: `post on X`."
    assert statement["properties"]["note"]["description"] == "A remark for editors only; shown nowhere."
    assert schema("source")["$defs"]["Title"]["properties"]["from"]["enum"] == ["printed", "first-line", "address", "ours"]


def test_an_unknown_kind_raises() -> None:
    with pytest.raises(KeyError):
        schema("claims")
