"""A project's files as they stood at a commit."""

from pathlib import Path

import pytest

from explainer.load.commit import NoSuchCommit, read_commit
from explainer.load.files import read_files
from explainer.model.site import Project
from tests.repository import Repository


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.write("data/claims.yml", "moon: {text: The moon.}\n")
    made.write("data/ledger/published.json", "{}\n")
    made.write("data/.hidden.yml", "x: {}\n")
    made.write("docs/index.md", "# Sky\n")
    made.write("docs/overrides/part.md", "x\n")
    made.write("docs/picture.png", "x\n")
    made.write("other.txt", "x")
    made.commit("2026-06-12T12:00:00Z")
    return made


def test_the_files_are_those_that_a_build_reads(repository: Repository) -> None:
    project = Project(root=repository.root)
    assert read_commit(project, "HEAD").files == read_files(project).contents


def test_the_working_tree_does_not_matter(repository: Repository) -> None:
    repository.write("data/claims.yml", "moon: {text: Changed.}\n")
    files = read_commit(Project(root=repository.root), "main").files
    assert files["data/claims.yml"] == b"moon: {text: The moon.}\n"


def test_a_project_below_the_repository(tmp_path: Path) -> None:
    made = Repository(tmp_path)
    made.write("story/data/ö b.yml", "\n")
    made.commit("2026-06-12T12:00:00Z")
    assert read_commit(Project(root=tmp_path / "story"), "HEAD").files == {"data/ö b.yml": b"\n"}


def test_links_are_not_followed(repository: Repository) -> None:
    (repository.root / "data" / "link.yml").symlink_to("claims.yml")
    repository.commit("2026-06-13T12:00:00Z")
    assert "data/link.yml" not in read_commit(Project(root=repository.root), "HEAD").files


@pytest.mark.parametrize("revision", ["nowhere", "--output=/tmp/x", "", "HEAD:data", "HEAD..HEAD"])
def test_what_names_no_commit(repository: Repository, revision: str) -> None:
    with pytest.raises(NoSuchCommit, match=f"“{revision}” names no commit"):
        read_commit(Project(root=repository.root), revision)


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(NoSuchCommit, match="the facts are not under version control"):
        read_commit(Project(root=tmp_path), "HEAD")
