"""Git is asked safely, and says in words why it gave nothing."""

from pathlib import Path

import pytest

from explainer.load.git import NoAnswer, git


def test_what_is_given_reaches_git(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "--object-format=sha1")
    assert git(tmp_path, "hash-object", "--stdin", given=b"").strip() == b"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"


def test_a_folder_outside_any_repository(tmp_path: Path) -> None:
    with pytest.raises(NoAnswer, match="the facts are not under version control"):
        git(tmp_path, "log")
