"""One version of a file, and whether a record says the same in two of them."""

from pathlib import Path

import pytest

from explainer.load.versions import Version, version_of
from explainer.model.identifier import Identifier
from explainer.model.site import Project

PROJECT = Project(root=Path())
MOON = Identifier("claim:moon")


def version(text: str, path: str = "data/claims.yml") -> Version:
    found = version_of(PROJECT, path, text.encode())
    assert found is not None
    return found


@pytest.mark.parametrize(
    "path", ["README.md", "data/claims.txt", "data/other.yml", "docs/page.html", "docs/overrides/a.md", "database/claims.yml"]
)
def test_a_file_that_holds_neither_facts_nor_a_chapter(path: str) -> None:
    assert version_of(PROJECT, path, b"moon: {text: The moon.}\n") is None


def test_records_stand_in_the_order_of_the_file() -> None:
    assert list(version("sun: {text: The sun.}\nmoon: {text: The moon.}\n").subjects) == ["claim:sun", "claim:moon"]
    assert list(version("id: moon\ntext: The moon.\n", "data/claims/moon.yml").subjects) == ["claim:moon"]
    assert list(version("# Sky\n", "docs/a/sky.md").subjects) == ["chapter:a/sky"]


@pytest.mark.parametrize(
    ("text", "is_same"),
    [
        ("moon:\n  text: The moon is\n    round.\n", True),
        ("moon: {text: 'The moon is round.'} # why\n", True),
        ("moon: {text: The moon is round., note: seen}\n", True),
        ("id: moon\ntext: The moon is round.\n", True),
        ("moon: {text: The moon is flat.}\n", False),
        ("moon: {tombstone: The moon is round.}\n", False),
        ("moon: {txt: The moon is round.}\n", False),
    ],
)
def test_a_record_says_the_same_however_it_is_laid_out(text: str, is_same: bool) -> None:
    path = "data/claims/moon.yml" if text.startswith("id:") else "data/claims.yml"
    before = version("moon: {text: The moon is round.}\n")
    assert version(text, path).says_the_same(MOON, before) is is_same
    assert before.says_the_same(MOON, version(text, path)) is is_same


def test_what_cannot_be_read_is_the_same_only_to_the_letter() -> None:
    faulty = version("moon: {txt: x}\n")
    assert faulty.said(MOON) == ""
    assert faulty.says_the_same(MOON, version("moon: {txt: x}\n"))
    assert not faulty.says_the_same(MOON, version("moon: {txt:  x}\n"))


@pytest.mark.parametrize(
    ("text", "is_same"),
    [("# Sky\n\nIt is\nround.\n", True), ("# Sky\n\nIt is flat.\n", False), ("# Sky\n\n## It is round.\n", False)],
)
def test_a_chapter_says_the_same_in_other_lines(text: str, is_same: bool) -> None:
    path, sky = "docs/sky.md", Identifier("chapter:sky")
    assert version(text, path).says_the_same(sky, version("# Sky\n\nIt is round.\n", path)) is is_same
