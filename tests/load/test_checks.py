"""What the fields of citations, locators and hops must be together, word for word."""

import pytest

from tests.make import load_text


def told(citation: str) -> list[tuple[str, str, str]]:
    loaded = load_text(f"--- data/claims.yml\nmoon:\n  text: The moon.\n  citations:\n    - {citation}\n")
    return [(one.code, one.message, one.hint) for one in loaded.findings]


@pytest.mark.parametrize(
    ("citation", "code", "message", "hint"),
    [
        ("{form: asserts}", "L054", "a citation names neither a source nor a statement", "write “source: name”"),
        (
            "{source: a, statement: b}",
            "L054",
            "a citation names a source and a statement",
            "make two citations, or delete one of the two",
        ),
        (
            "{source: a, locator: {}}",
            "L051",
            "a locator says nothing",
            "write a paragraph, page, section or time, or leave it out",
        ),
        ("{source: a, locator: {paragraph: 0}}", "L051", "there is no paragraph 0", "they are counted from 1"),
        ("{source: a, locator: {paragraph: 1, sentences: [0]}}", "L051", "there is no sentence 0", "they are counted from 1"),
        ("{source: a, locator: {sentences: [1]}}", "L051", "sentences are named without their paragraph", "add “paragraph: …”"),
        ("{source: a, locator: {time: soon}}", "L051", "“soon” is no place in a recording", "write h:mm:ss, such as 1:02:30"),
        (
            "{source: a, via: [{named: no}]}",
            "L055",
            "a hop says neither which entity nor who it was",
            "write “entity: name”, or “who: an official”",
        ),
    ],
)
def test_what_cannot_stand(citation: str, code: str, message: str, hint: str) -> None:
    assert told(citation) == [(code, message, hint)]


@pytest.mark.parametrize(
    "citation", ["{source: a, locator: {time: '1:02:30'}}", "{statement: b}", "{source: a, via: [{who: a clerk, named: no}]}"]
)
def test_what_can(citation: str) -> None:
    assert told(citation) == []
