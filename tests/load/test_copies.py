"""Working copies in a folder of their own."""

import os
from pathlib import Path

import pytest

from explainer.load.copies import Copy, read_copy


def test_a_copy_is_read(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_bytes("\N{ZERO WIDTH NO-BREAK SPACE}Ein Mond.\r\n".encode())
    assert read_copy(tmp_path, "one.txt") == Copy("Ein Mond.\r\n")


def test_no_copy_outside_the_folder_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("No.")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "folder").mkdir()
    for name in ("../secret.txt", "/etc/hostname", "a/b.txt", "", ".", "..", ".hidden", "a\\..\\..\\b", "a\0b"):
        assert read_copy(folder, name).text is None, name
    assert read_copy(folder, "../secret.txt") == Copy(None, "its name is no plain file name")
    for name in ("link.txt", "folder", "none.txt", "x" * 300):
        assert read_copy(folder, name).text is None, name
    assert read_copy(folder, "none.txt") == Copy(None, "it is not at hand")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("Ein M\u00f6nd".encode("latin-1"), "the byte 0xF6 (number 6 of the file) is no UTF-8, so the file is not read"),
        ("Mond".encode("utf-16"), "the file is written in UTF-16, not in UTF-8, so it is not read"),
        (b"a\x00b", "a control character, U+0000"),
        (b"a" * 5_000_001, "the file is over 5 MB, so it is not read"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "one.txt").write_bytes(content)
    assert read_copy(tmp_path, "one.txt") == Copy(None, why)


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_copy_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "one.txt").touch(mode=0o000)
    assert read_copy(tmp_path, "one.txt").why == "it cannot be read: Permission denied"
