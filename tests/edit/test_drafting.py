"""A new record: its identifier, its lines, its file."""

from pathlib import Path

import pytest

from explainer.edit.changes import CannotEdit
from explainer.edit.drafting import Drafted, drafted, lines_of, nearest_file, proposed
from explainer.model.identifier import Identifier
from explainer.model.site import Project
from tests.make import files_of, load_text

PROJECT = Project(root=Path())
STORY = """\
--- data/claims/shape.yml
# on its shape
moon-is-round: {text: The moon is round., topics: [shape]}
moon-turns: {text: The moon turns., topics: [motion]}  # seen
--- data/claims/size.yml
id: size
text: The moon is large.
topics: [size]
--- data/claims/talks.yml
talks-begin: {text: Talks began., topics: [talks]}
old: {tombstone: gone}
"""
CLAIM = Identifier("claim:new")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The [moon](entity:moon) is not a disc, and never was.", "moon-not-disc-never"),
        ("The moon is round.", "moon-round"),
        ("Moon is round is", "moon-round"),
        ("Talks begin", "talks-begin-2"),
        ("Café — é", "cafe-e"),
        ("old", "old-2"),
        ("…", "new"),
    ],
)
def test_an_identifier_is_short_plain_and_new(text: str, name: str) -> None:
    assert proposed(load_text(STORY).library, "claim", text) == f"claim:{name}"


def test_it_goes_where_records_like_it_stand() -> None:
    library = load_text(STORY).library
    assert nearest_file(PROJECT, library, CLAIM, {"topics": ["topic:talks"]}) == "data/claims/talks.yml"
    assert nearest_file(PROJECT, library, CLAIM, {"topics": ["motion"]}) == "data/claims/shape.yml"
    assert nearest_file(PROJECT, library, Identifier("claim:talks-end"), {}) == "data/claims/talks.yml"
    assert nearest_file(PROJECT, library, Identifier("term:moon"), {}) == "data/terms.yml"


def test_the_file_is_kept_as_it_was() -> None:
    files = files_of(STORY)
    after = drafted(PROJECT, files, CLAIM, {"text": "One: two"}, "data/claims/shape.yml").applied(files)
    assert after["data/claims/shape.yml"] == files["data/claims/shape.yml"] + b'\nnew:\n  text: "One: two"\n'
    made = drafted(PROJECT, files, Identifier("term:moon"), {"title": "Moon"}, "data/terms.yml").applied(files)
    assert made["data/terms.yml"] == b"moon:\n  title: Moon\n"


@pytest.mark.parametrize("file", ["data/terms.yml", "data/claims/size.yml", "docs/index.md"])
def test_a_file_that_cannot_take_it_is_refused(file: str) -> None:
    with pytest.raises(CannotEdit):
        drafted(PROJECT, files_of(STORY), CLAIM, {"text": "x"}, file)


def test_lines() -> None:
    cited: Drafted = {"source": "s", "locator": {"paragraph": "1", "sentences": ["2"]}}
    fields: dict[str, Drafted] = {"a": "x, y", "b": ["x, y", "z"], "c": [cited], "d": {"e": "f"}}
    assert list(lines_of(fields)) == [
        "a: x, y",
        'b: ["x, y", z]',
        "c:",
        "  - source: s",
        "    locator: {paragraph: 1, sentences: [2]}",
        "d: {e: f}",
    ]
