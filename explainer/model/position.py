"""Where something stands in the editors' files."""

from typing import NamedTuple, TypeAlias

FieldPath: TypeAlias = tuple[str | int, ...]
"""The way from a record down to one of its values: `("citations", 0, "locator", "paragraph")`."""


class Position(NamedTuple):
    """A file (relative to the project's root, with forward slashes), a line and a column, both counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
