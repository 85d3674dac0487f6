"""Edits by offsets, and the diff that is shown."""

import pytest

from explainer.edit.changes import CannotEdit, Edit, changes_of, edited


def test_line_ends_and_the_byte_order_mark_of_a_file_are_kept() -> None:
    content = "\ufeffa: 1\r\nb: 2\r\n".encode()
    assert edited(content, [Edit(6, 6, "x: 0\n"), Edit(3, 4, "é")]) == "\ufeffa: é\r\nx: 0\r\nb: 2\r\n".encode()


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(CannotEdit, match="two edits of one file overlap"):
        edited(b"abc", [Edit(0, 2, "x"), Edit(1, 3, "y")])


def test_the_diff_names_files_that_are_made_and_deleted() -> None:
    changes = changes_of({"a": b"1\n", "b": b"2\n", "same": b"s"}, {"a": None, "b": b"3\n", "c": b"4\n", "same": b"s"})
    assert list(changes.diff()) == [
        *("--- a/a", "+++ b/a", "@@ -1 +0,0 @@", "-1"),
        *("--- a/b", "+++ b/b", "@@ -1 +1 @@", "-2", "+3"),
        *("--- a/c", "+++ b/c", "@@ -0,0 +1 @@", "+4"),
    ]
    assert changes.applied({"a": b"1\n", "same": b"s"}) == {"b": b"3\n", "c": b"4\n", "same": b"s"}
