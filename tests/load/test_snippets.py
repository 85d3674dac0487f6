"""New records to start from."""

import re
from typing import Any

import pytest
import yaml

from explainer.load import load_files
from explainer.load.snippets import SNIPPETS, snippets
from explainer.model.finding import Severity
from explainer.model.identifier import KINDS, PLURALS


def filled(value: Any) -> Any:
    """What stands there when nothing but the examples is taken."""
    if isinstance(value, dict):
        return {filled(key): filled(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner) for inner in value]
    text = re.sub(r"\$\{\d+:([^}]*)\}", r"\1", value).removeprefix("^")
    return "https://moon.example/" if text == "https://" else text


def test_there_is_one_for_every_kind() -> None:
    assert list(SNIPPETS) == list(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_it_loads_as_it_is(kind: str) -> None:
    (snippet,) = snippets(kind)
    assert snippet["label"] == f"new {kind}"
    loaded = load_files({f"data/{PLURALS[kind]}.yml": yaml.safe_dump(filled(snippet["body"])).encode()})
    assert [str(finding) for finding in loaded.findings if finding.severity is Severity.ERROR] == []
    assert [record.kind for record in loaded.library.records] == [kind]
