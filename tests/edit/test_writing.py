"""A change of several files is written whole or not at all, wherever the process is killed."""

import errno
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from explainer.edit.changes import CannotEdit, changes_of
from explainer.edit.one_at_a_time import one_at_a_time
from explainer.edit.writing import CACHE, JOURNAL, recover, write
from explainer.model.site import Project
from tests.files import files_below, with_files

OLD = {"data/a.yml": b"a: old\n", "data/b.yml": b"b: old\n", "data/gone.yml": b"gone: old\n"}
NEW = {"data/a.yml": b"a: new\n", "data/b.yml": b"b: new\n", "data/gone.yml": None, "data/made/c.yml": b"c: new\n"}
CHANGES = changes_of(OLD, NEW)
MOST_STEPS = 40


def made(root: Path) -> Project:
    return Project(root=with_files(root, OLD))


def killed_at(project: Project, number: int) -> bool:
    """Writes the changes in a process of its own that is killed at a step; whether it came that far."""
    child = os.fork()
    if child == 0:
        left = [number]

        def step() -> None:
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1

        write(project, CHANGES, step)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_a_kill_at_any_step_leaves_all_files_old_or_all_new(tmp_path: Path) -> None:
    after = {path: content for path, content in NEW.items() if content is not None}
    ends = []
    for number in range(MOST_STEPS):
        project = made(tmp_path / str(number))
        was_killed = killed_at(project, number)
        recover(project)
        assert files_below(project.root) in (OLD, after), number
        ends.append(files_below(project.root) == after)
        if not was_killed:
            break
    assert len(ends) > len(NEW) * 2
    assert ends == sorted(ends), "once decided, a change is finished"
    assert (ends[0], ends[-1]) == (False, True)


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    project = made(tmp_path)
    write(project, CHANGES)
    assert list((tmp_path / ".cache").iterdir()) == []
    assert not recover(project)


def test_a_file_edited_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    project = made(tmp_path)
    (tmp_path / "data/b.yml").write_bytes(b"b: mine\n")
    with pytest.raises(CannotEdit, match=r"data/b\.yml was changed meanwhile; nothing is written"):
        write(project, CHANGES)
    assert files_below(tmp_path) == {**OLD, "data/b.yml": b"b: mine\n"}


def test_a_file_edited_after_a_kill_is_not_overwritten(tmp_path: Path) -> None:
    project = made(tmp_path)
    while killed_at(project, len(NEW) + 1) and not (tmp_path / JOURNAL).is_dir():
        pytest.fail("the change was not decided at this step")
    (tmp_path / "data/b.yml").write_bytes(b"b: mine\n")
    with pytest.raises(CannotEdit, match=r"data/b\.yml was edited since"):
        recover(project)
    assert files_below(tmp_path)["data/b.yml"] == b"b: mine\n"


def test_the_rights_of_a_file_are_kept(tmp_path: Path) -> None:
    project = made(tmp_path)
    (tmp_path / "data/a.yml").chmod(0o640)
    write(project, CHANGES)
    assert (tmp_path / "data/a.yml").stat().st_mode & 0o777 == 0o640


def test_of_two_changes_at_once_one_waits_and_then_sees_that_it_is_too_late(tmp_path: Path) -> None:
    """Each writes in a process of its own; without the lock, both would find the files as they were read."""
    project = made(tmp_path)
    mine = changes_of(OLD, {**OLD, "data/a.yml": b"a: mine\n"})
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with one_at_a_time(tmp_path / CACHE):
            os.write(writing, b"held")
            time.sleep(0.2)
            (tmp_path / "data/a.yml").write_bytes(b"a: other\n")
        os._exit(0)
    os.read(reading, 4)
    with pytest.raises(CannotEdit, match=r"data/a\.yml was changed meanwhile; nothing is written"):
        write(project, mine)
    os.waitpid(child, 0)
    assert files_below(tmp_path) == {**OLD, "data/a.yml": b"a: other\n"}


def test_a_full_disk_before_the_change_is_decided_leaves_everything_as_it_was(tmp_path: Path) -> None:
    project = made(tmp_path)
    with pytest.raises(CannotEdit, match=r"nothing is written \(No space left on device: \.cache/x\)"):
        write(project, CHANGES, full_at(1, tmp_path))
    assert files_below(tmp_path) == OLD
    assert list((tmp_path / ".cache").iterdir()) == []


def test_a_full_disk_after_the_change_is_decided_is_said_and_the_next_command_finishes_it(tmp_path: Path) -> None:
    project = made(tmp_path)
    said = r"the change is not finished \(No space left on device: \.cache/x\); mend that, and the next command"
    with pytest.raises(CannotEdit, match=said):
        write(project, CHANGES, full_at(len(NEW) + 3, tmp_path))
    assert recover(project)
    assert files_below(tmp_path) == {path: content for path, content in NEW.items() if content is not None}


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    project = made(tmp_path)
    (tmp_path / ".cache").write_bytes(b"a file where the folder should be")
    with pytest.raises(CannotEdit, match=r"nothing is written \(File exists: \.cache\)"):
        write(project, CHANGES)


def full_at(number: int, root: Path) -> Callable[[], None]:
    """A step that fails as on a full disk, when it is taken for the nth time."""
    taken: list[int] = []

    def step() -> None:
        taken.append(1)
        if len(taken) == number:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(root / ".cache/x"))

    return step
