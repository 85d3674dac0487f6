"""Contents of many files as Git keeps them."""

from pathlib import Path

import pytest

from explainer.load.blobs import read_blobs
from explainer.load.git import NoAnswer, git
from tests.repository import Repository

CONTENTS = (b"", b"one\ntwo", b"\n\n", "ö".encode())


def test_contents_come_in_the_order_of_their_names(repository: Repository) -> None:
    names = [git(repository.root, "hash-object", "-w", "--stdin", given=content).decode().strip() for content in CONTENTS]
    assert list(read_blobs(repository.root, names)) == list(CONTENTS)
    assert list(read_blobs(repository.root, names[::-1])) == list(CONTENTS)[::-1]


def test_git_is_not_asked_for_nothing() -> None:
    assert list(read_blobs(Path("/nowhere"), [])) == []


def test_outside_a_repository_there_is_no_answer(tmp_path: Path) -> None:
    with pytest.raises(NoAnswer):
        list(read_blobs(tmp_path, ["0" * 40]))
