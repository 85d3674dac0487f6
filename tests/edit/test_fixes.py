"""Every slip that can be mended safely is mended so, and no other is touched."""

from pathlib import Path

import pytest

from explainer.edit.fixes import fixes
from explainer.model.site import Project
from tests.make import files_of
from tests.slips.test_slips import CASES, edited, found

PROJECT = Project(root=Path())


def added(files: dict[str, bytes]) -> list[str]:
    """The lines that mending adds to some files."""
    return [line[1:] for line in list(fixes(PROJECT, files).diff())[2:] if line.startswith("+")]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["slip"])
def test_a_slip_is_mended_or_left(case: dict[str, str]) -> None:
    files = edited(case)
    assert added(files) == ([case["mended"]] if "mended" in case else [])
    if "mended" in case:
        assert found(fixes(PROJECT, files).applied(files)) == []


def test_several_slips_of_a_file_are_mended_in_one_run() -> None:
    files = files_of(
        """\
        --- data/claims.yml
        moon:
          txt: “The moon is round.”  # seen
          happened: 12 June 2026
          topcs: shape
        """
    )
    assert added(files) == ['  text: "The moon is round."  # seen', "  happened: 2026-06-12", "  topics: shape"]


@pytest.mark.parametrize("text", ["A", "Ab", "Abc"])
def test_a_text_of_any_length_in_typographic_marks_is_mended(text: str) -> None:
    files = files_of(f"--- data/claims.yml\nmoon:\n  text: “{text}” # so\n")
    assert added(files) == [f'  text: "{text}" # so']


def test_a_key_is_not_made_to_stand_twice() -> None:
    files = files_of("--- data/claims.yml\nmoon:\n  text: The moon is round.\n  txt: The moon is flat.\n")
    assert added(files) == []


def test_an_identifier_is_mended_only_to_one_that_is_there() -> None:
    files = files_of("--- data/claims.yml\nmoon:\n  text: The moon is round.\n  topics: [Shape]\n")
    assert added(files) == []


def test_a_date_that_may_be_two_is_left() -> None:
    files = files_of("--- data/claims.yml\nmoon:\n  text: The moon is round.\n  happened: 12/6/26\n")
    assert added(files) == []
