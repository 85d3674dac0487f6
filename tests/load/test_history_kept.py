"""What Git knew of the facts at a commit is kept, and taken up where later commits lead back to it in one line."""

import shutil

import pytest

from explainer.load import history as history_module
from explainer.load import past
from explainer.load.commits import ChangingCommit
from explainer.model.library import History
from explainer.model.site import Project
from tests.repository import Repository


def _days(repository: Repository) -> dict[str, str]:
    return {subject: str(change.day) for subject, change in repository.history().changes.items()}


def test_what_was_found_is_kept_by_commit(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    before = repository.history()
    (kept,) = (repository.root / ".cache/explainer/history").iterdir()
    assert (repository.root / ".cache/explainer/.gitignore").read_text() == "*\n"
    monkeypatch.setattr(history_module, "changing_commits", lambda project: pytest.fail("it was walked again"))
    assert repository.history() == before
    monkeypatch.undo()
    for content in ("", "7", '{"changes": {"claim:moon": 7}}', '{"changes": [], "days": {}, "commits": 1, "since": null}'):
        kept.write_text(content)
        assert repository.history() == before
    repository.write("data/claims/moon.yml", "moon: {text: The moon is flat.}\n")
    repository.commit("2026-06-20T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-20"


def _anew(repository: Repository) -> History:
    """What is found where nothing is kept."""
    kept, aside = repository.root / ".cache", repository.root.parent / "aside"
    kept.rename(aside)
    found = repository.history()
    shutil.rmtree(kept)
    aside.rename(kept)
    return found


def test_after_a_commit_only_what_is_newer_is_read(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    repository.history()
    read: list[int] = []

    def noted(project: Project, commits: tuple[ChangingCommit, ...]) -> past.Past:
        read.append(len(commits))
        return past.Past(project, commits)

    monkeypatch.setattr(history_module, "Past", noted)
    repository.write("data/claims/moon.yml", "moon: {text: The moon is flat.}\n")
    repository.commit("2026-06-20T12:00:00Z")
    repository.git("mv", "data/claims/moon.yml", "data/claims/luna.yml")
    repository.write("data/claims/ö b.yml", "star: {text: A star.}\n")
    repository.commit("2026-06-21T12:00:00Z")
    assert _days(repository) == {"chapter:index": "2026-06-13", "claim:moon": "2026-06-20", "claim:star": "2026-06-21"}
    assert read == [2]
    assert repository.history() == _anew(repository)
    assert read == [2, 4]


def test_a_commit_of_something_else_makes_nothing_to_be_read(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    before = repository.history()
    repository.write("README.md", "The sky.\n")
    repository.commit("2026-06-20T12:00:00Z")
    monkeypatch.setattr(history_module, "changing_commits", lambda project: pytest.fail("it was walked again"))
    assert repository.history() == before


def test_a_change_taken_back_bears_the_day_on_which_it_was(repository: Repository) -> None:
    repository.history()
    for day, text in (("20", "flat"), ("21", "round")):
        repository.write("data/claims/moon.yml", f"moon: {{text: The moon is {text}.}}\n")
        repository.commit(f"2026-06-{day}T12:00:00Z")
    assert _days(repository)["claim:moon"] == "2026-06-21"
    assert repository.history() == _anew(repository)


@pytest.mark.parametrize("begins", ["main", "side"])
def test_what_a_branch_knew_is_not_what_a_merge_knows(repository: Repository, begins: str) -> None:
    """The other branch's commit is the older one, and so stands behind the one that is kept."""
    repository.git("checkout", "-q", "-b", "side")
    repository.write("data/claims/ö b.yml", "sun: {text: The sun is hot.}\n")
    repository.commit("2026-06-17T12:00:00Z")
    repository.git("checkout", "-q", "main")
    repository.write("data/claims/moon.yml", "moon: {text: The moon is old.}\n")
    repository.commit("2026-06-18T12:00:00Z")
    repository.git("checkout", "-q", begins)
    repository.history()
    repository.git("checkout", "-q", "main")
    repository.git("merge", "-q", "side", when="2026-06-19T12:00:00Z")
    assert _days(repository) == {"chapter:index": "2026-06-13", "claim:moon": "2026-06-18", "claim:sun": "2026-06-17"}
    repository.write("data/claims/ö b.yml", "sun: {text: The sun is cold.}\n")
    repository.commit("2026-06-20T12:00:00Z")
    assert repository.history() == _anew(repository)
