"""Two revisions of a project, or one and the working tree, from Git to what differs."""

from pathlib import Path

import pytest

from explainer import revisions
from explainer.load import write_published
from explainer.load.commit import NoSuchCommit
from explainer.model.change import Difference
from explainer.model.site import Project, Site
from tests.files import files_below
from tests.repository import Repository

SITE = Site(name="Sky")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Two commits, and a change that is not committed."""
    repository = Repository(tmp_path)
    repository.write("docs/index.md", "# Sky\n")
    for day, text in (("12", "The moon is round."), ("13", "The moon is flat.")):
        repository.write("data/claims.yml", f"moon: {{text: {text}}}\n")
        repository.commit(f"2026-06-{day}T12:00:00Z")
    repository.write("data/claims.yml", "moon: {text: The moon is flat.}\nsun: {text: The sun is hot.}\n")
    return repository


def difference(repository: Repository, base: str, head: str | None = None) -> Difference:
    return revisions.compare(Project(root=repository.root), SITE, base, head)


def records(found: Difference) -> list[str]:
    return [str(each.subject) for each in found.records]


def test_a_commit_is_compared_with_the_working_tree(repository: Repository) -> None:
    found = difference(repository, "HEAD")
    assert (found.base, found.head) == ("HEAD", revisions.WORKING_TREE)
    assert records(found) == ["claim:sun"]


def test_two_commits_are_compared_whatever_is_in_the_working_tree(repository: Repository) -> None:
    before = {path: content for path, content in files_below(repository.root).items() if path.startswith(("data/", "docs/"))}
    found = difference(repository, "HEAD~1", "HEAD")
    assert (found.base, found.head) == ("HEAD~1", "HEAD")
    assert records(found) == ["claim:moon"]
    assert {path: files_below(repository.root)[path] for path in before} == before


def test_what_is_kept_of_a_base_changes_nothing(repository: Repository) -> None:
    first = difference(repository, "HEAD~1")
    assert list((repository.root / ".cache/explainer").rglob("*.json"))
    assert difference(repository, "HEAD~1") == first


def test_a_published_fact_that_reads_otherwise_wants_a_correction(repository: Repository) -> None:
    repository.git("checkout", "-q", "--", ".")
    repository.git("checkout", "-q", "-b", "published", "HEAD~1")
    project = Project(root=repository.root)
    write_published(project, ["claim:moon"])
    repository.commit("2026-06-14T12:00:00Z")
    repository.write("data/claims.yml", "moon: {text: The moon is flat.}\n")
    assert [(each.subject, each.position.line) for each in revisions.corrections_wanted(project, "HEAD")] == [("claim:moon", 1)]
    repository.git("checkout", "-q", "--", ".")
    assert revisions.corrections_wanted(project, "HEAD") == ()


def test_a_revision_that_is_none(repository: Repository) -> None:
    with pytest.raises(NoSuchCommit):
        difference(repository, "yesterday")
    with pytest.raises(NoSuchCommit):
        revisions.corrections_wanted(Project(root=repository.root), "yesterday")
