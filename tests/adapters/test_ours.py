"""What is read and written in a folder of ours: files themselves, never what links lead to."""

import os
from pathlib import Path

import pytest

from explainer.adapters.ours import MARKER, NotOurFolder, OurFolder, digest_of
from explainer.model.site import Project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "out" / "claims" / "moon").mkdir(parents=True)
    (tmp_path / "out" / "claims" / "moon" / "index.md").write_bytes(b"Moon")
    (tmp_path / "out" / MARKER).write_text('{"files": {"claims/moon/index.md": ""}}')
    return tmp_path / "out"


@pytest.fixture
def ours(folder: Path, tmp_path: Path) -> OurFolder:
    return OurFolder(folder, Project(root=tmp_path))


def test_a_file_is_read(ours: OurFolder) -> None:
    assert ours.listed == {"claims/moon/index.md"}
    assert ours.read("claims/moon/index.md") == b"Moon"
    assert ours.digest("claims/moon/index.md") == digest_of(b"Moon")


def test_what_is_no_file_is_not_read(ours: OurFolder, folder: Path) -> None:
    (folder / "link.md").symlink_to(folder / "claims" / "moon" / "index.md")
    os.mkfifo(folder / "pipe.md")
    for path in ("link.md", "pipe.md", "claims", "none.md"):
        assert ours.read(path) is None
        assert ours.digest(path) is None


@pytest.mark.parametrize("parent", ["claims", "claims/moon"])
def test_a_link_above_a_file_is_refused(parent: str, ours: OurFolder, folder: Path, tmp_path: Path) -> None:
    ours.refuse_links(["claims/moon/index.md", "facts.json"])
    (folder / parent).rename(tmp_path / "elsewhere")
    (folder / parent).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotOurFolder, match=rf"/out/{parent} is a link$"):
        ours.refuse_links(["facts.json", "claims/moon/index.md"])


def test_what_is_marked_is_listed_the_next_time(ours: OurFolder, folder: Path, tmp_path: Path) -> None:
    ours.mark({"b.md": "2", "a.md": "1"})
    assert (folder / MARKER).read_text() == '{\n "files": {\n  "a.md": "1",\n  "b.md": "2"\n }\n}'
    assert OurFolder(folder, Project(root=tmp_path)).listed == {"a.md", "b.md"}
