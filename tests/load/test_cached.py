"""What is kept to save time: all at once or not at all, a few of each sort, and never a fault."""

import os
from pathlib import Path

from explainer.load.cached import FOLDER, MOST, key_of, read_cached, read_pieces, write_cached, write_pieces
from explainer.model.site import Project
from tests.files import files_below


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    project = Project(root=tmp_path)
    write_cached(project, "history", "a", {"x": [1, None]})
    assert read_cached(project, "history", "a") == {"x": [1, None]}
    assert read_cached(project, "history", "b") is None
    assert read_cached(project, "other", "a") is None
    assert (tmp_path / FOLDER / ".gitignore").read_bytes() == b"*\n"


def test_bytes_in_pieces_up_to_a_size(tmp_path: Path) -> None:
    project = Project(root=tmp_path)
    write_pieces(project, "pages", "a", iter([b"one", b"two"]))
    assert read_pieces(project, "pages", "a", 6) == b"onetwo"
    assert read_pieces(project, "pages", "a", 5) is None


def test_what_cannot_be_read_is_as_good_as_none(tmp_path: Path) -> None:
    project = Project(root=tmp_path)
    write_pieces(project, "history", "a", [b"{no json"])
    assert read_cached(project, "history", "a") is None


def test_the_oldest_go(tmp_path: Path) -> None:
    project = Project(root=tmp_path)
    for number in range(MOST + 2):
        write_cached(project, "history", str(number), number)
        os.utime(tmp_path / FOLDER / "history" / f"{number}.json", (number, number))
    kept = {Path(name).stem for name in files_below(tmp_path / FOLDER / "history")}
    assert kept == {str(number) for number in range(2, MOST + 2)}


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / ".cache").write_text("a file")
    project = Project(root=tmp_path)
    write_cached(project, "history", "a", 1)
    assert read_cached(project, "history", "a") is None


def test_half_a_file_is_never_seen(tmp_path: Path) -> None:
    project = Project(root=tmp_path)

    def breaking_off() -> object:
        yield b"half"
        raise OSError

    write_pieces(project, "pages", "a", breaking_off())  # type: ignore[arg-type]  # a generator of bytes
    assert read_pieces(project, "pages", "a", 100) is None


def test_a_key_is_of_all_that_it_depends_on() -> None:
    assert key_of("a", 1) == key_of("a", 1)
    assert len({key_of("a", 1), key_of("a", 2), key_of("a")}) == 3
