"""What an edit makes of some files: texts before and after, edits by their offsets, and the diff that is shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from typing import Final, NamedTuple

_BOM: Final = "\ufeff"


class Edit(NamedTuple):
    """Characters of a text from `start` up to `end`, and what stands there instead."""

    start: int
    end: int
    text: str


class CannotEdit(Exception):
    """Why an edit is not made, in words for its editor."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Files before and after, by path from the project's root: only those that differ. None where there is no file."""

    before: Mapping[str, bytes | None]
    after: Mapping[str, bytes | None]

    def __bool__(self) -> bool:
        return bool(self.after)

    def diff(self) -> Iterator[str]:
        """The lines of a unified diff, in order of path."""
        for path in sorted(self.after):
            old, new = (_text(side[path]).splitlines() for side in (self.before, self.after))
            yield from unified_diff(old, new, f"a/{path}", f"b/{path}", lineterm="")

    def applied(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """All files of a project with these changes."""
        made = {path: content for path, content in files.items() if path not in self.after}
        made.update({path: content for path, content in self.after.items() if content is not None})
        return {path: made[path] for path in sorted(made)}


def changes_of(files: Mapping[str, bytes], after: Mapping[str, bytes | None]) -> Changes:
    """The changes that make some files read as given."""
    differing = sorted(path for path, content in after.items() if files.get(path) != content)
    return Changes({path: files.get(path) for path in differing}, {path: after[path] for path in differing})


def text_in(content: bytes) -> str:
    """The text of a file without a byte order mark. Raises CannotEdit for one that is not UTF-8."""
    try:
        return content.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as error:
        raise CannotEdit("a file is not written in UTF-8; save it anew first") from error


def edited(content: bytes, edits: Iterable[Edit]) -> bytes:
    """The file after some edits that do not overlap, with its own line ends and byte order mark."""
    text, mark = text_in(content), _BOM if content.startswith(_BOM.encode()) else ""
    parts, at = [], 0
    for edit in sorted(set(edits)):
        if edit.start < at:
            raise CannotEdit("two edits of one file overlap")
        new = edit.text.replace("\n", "\r\n") if "\r\n" in text else edit.text
        parts += [text[at : edit.start], new]
        at = edit.end
    return (mark + "".join([*parts, text[at:]])).encode()


def _text(content: bytes | None) -> str:
    return "" if content is None else content.decode("utf-8", "replace")
