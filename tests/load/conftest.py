"""A repository with facts."""

from pathlib import Path

import pytest

from tests.repository import Repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    root = tmp_path / "a repository"
    root.mkdir()
    made = Repository(root)
    made.write("data/claims/moon.yml", "moon: {text: The moon.}\n")
    made.write("data/claims/ö b.yml", "sun: {text: The sun.}\n")
    made.write("docs/index.md", "# Sky\n")
    made.write("other.txt", "x")
    made.commit("2026-06-12T23:30:00-04:00")
    made.write("data/claims/moon.yml", "moon: {text: The moon is round.}\n")
    made.commit("2026-06-15T00:30:00+09:00")
    return made
