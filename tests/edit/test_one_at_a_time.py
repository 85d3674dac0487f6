"""One process at a time holds a folder, and none when it is gone."""

import os
from pathlib import Path

import pytest

from explainer.edit.one_at_a_time import one_at_a_time

fcntl = pytest.importorskip("fcntl")


def is_held(folder: Path) -> bool:
    """Whether another opening of the folder would have to wait."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(opened)
    return False


def test_a_folder_is_made_and_held_until_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with one_at_a_time(folder):
        assert is_held(folder)
    assert not is_held(folder)


def test_it_is_let_go_of_when_the_work_fails(tmp_path: Path) -> None:
    with pytest.raises(KeyError), one_at_a_time(tmp_path):
        raise KeyError
    assert not is_held(tmp_path)


def test_a_file_in_its_place_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileExistsError), one_at_a_time(tmp_path / "file"):
        pass
