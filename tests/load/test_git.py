"""Git is asked safely, and says in words why it gave nothing."""

from pathlib import Path

import pytest

from explainer.load import git as module
from explainer.load import load
from explainer.load.git import NoAnswer, git
from explainer.model.library import History
from explainer.model.site import Project
from tests.repository import Repository


def test_what_is_given_reaches_git(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "--object-format=sha1")
    assert git(tmp_path, "hash-object", "--stdin", given=b"").strip() == b"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"


def test_a_folder_outside_any_repository(tmp_path: Path) -> None:
    with pytest.raises(NoAnswer, match="the facts are not under version control"):
        git(tmp_path, "log")


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
