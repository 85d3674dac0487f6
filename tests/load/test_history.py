"""What Git knows of the facts."""

from datetime import date
from pathlib import Path

import pytest

from explainer.load import git as module
from explainer.load import load
from explainer.model.library import History
from explainer.model.site import Project
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


def test_days_of_the_last_changes_in_utc_and_their_commits(repository: Repository) -> None:
    first, second = repository.commits()
    assert repository.history() == History(
        is_complete=True,
        why_incomplete="",
        last_changed={
            "data/claims/moon.yml": date(2026, 6, 14),
            "data/claims/ö b.yml": date(2026, 6, 13),
            "docs/index.md": date(2026, 6, 13),
        },
        commits={"data/claims/moon.yml": second, "data/claims/ö b.yml": first, "docs/index.md": first},
    )


def test_changes_since_the_last_commit(repository: Repository) -> None:
    repository.write("docs/index.md", "# The sky\n")
    repository.write("data/terms.yml", "moon: {title: Moon, text: The moon.}\n")
    repository.write("data/claims/moon.yml", "moon: {text: The moon is round.}\r\n")
    assert repository.history().changed_since == {"docs/index.md", "data/terms.yml"}
    assert set(repository.history().commits) == {"data/claims/moon.yml", "data/claims/ö b.yml"}
    repository.git("add", "-A")
    assert repository.history().changed_since == {"docs/index.md", "data/terms.yml"}


def test_a_renamed_file_and_a_merge(repository: Repository) -> None:
    repository.git("mv", "data/claims/moon.yml", "data/claims/luna.yml")
    repository.commit("2026-06-15T12:00:00Z")
    repository.git("checkout", "-q", "-b", "side", "HEAD~1")
    repository.write("docs/side.md", "# Side\n")
    repository.commit("2026-06-16T12:00:00Z")
    repository.git("checkout", "-q", "main")
    repository.git("merge", "-q", "--no-edit", "side", when="2026-06-17T12:00:00Z")
    days = repository.history().last_changed
    assert days["data/claims/luna.yml"] == date(2026, 6, 15)
    assert days["docs/side.md"] == date(2026, 6, 16)
    assert "data/claims/moon.yml" not in days


def test_a_project_below_the_top_of_the_repository(repository: Repository) -> None:
    repository.write("site/data/claims.yml", "star: {text: A star.}\n")
    repository.commit("2026-06-20T12:00:00Z")
    history = repository.history("site")
    assert history.last_changed == {"data/claims.yml": date(2026, 6, 20)}
    assert history.changed_since == frozenset()


def test_a_shallow_clone_is_incomplete(repository: Repository, tmp_path: Path) -> None:
    repository.git("clone", "-q", "--depth", "1", f"file://{repository.root}", str(tmp_path / "clone"))
    assert load(Project(root=tmp_path / "clone")).library.history == History(why_incomplete="the clone is shallow")


def test_no_repository_and_no_commit(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    assert load(Project(root=tmp_path)).library.history == History(why_incomplete="the facts are not under version control")
    empty = Repository(tmp_path)
    assert empty.history() == History(why_incomplete="there is no commit yet")


def test_without_git(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert repository.history() == History(why_incomplete="Git is not installed")


def test_git_that_does_not_answer(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", 0)
    assert repository.history() == History(why_incomplete="Git took longer than 0 seconds")


def test_a_repository_of_somebody_else() -> None:
    complaint = "fatal: detected dubious ownership in repository at '/x'\nTo add an exception …"
    assert module._reason(complaint) == "the repository belongs to somebody else (Git's safe.directory)"
    assert module._reason("fatal: something new\nmore\n") == "Git says: fatal: something new"


def test_nothing_that_the_repository_names_is_run(repository: Repository) -> None:
    trap = repository.root / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch '{repository.root}/sprung'\ncat\n")
    trap.chmod(0o755)
    settings = [
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "gpg.program",
        "core.sshCommand",
        "filter.x.clean",
        "filter.x.smudge",
    ]
    for setting in settings:
        repository.git("config", setting, str(trap))
    repository.git("config", "log.showSignature", "true")
    (repository.root / ".git/info/attributes").write_text("* filter=x diff=x\n")
    repository.write("data/claims/moon.yml", "moon: {text: The moon is round!}\n")
    assert repository.history().changed_since == {"data/claims/moon.yml"}
    assert not (repository.root / "sprung").exists()


def test_variables_of_a_hook_do_not_mislead(repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "none"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path))
    assert repository.history().is_complete
