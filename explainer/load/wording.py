"""Pieces of messages: values shortened to be quoted, and names of what a value is."""

from typing import Final

from explainer.model.position import FieldPath

LONGEST: Final = 60


def shortened(text: str) -> str:
    """The text on one line, cut to be quoted in a message."""
    line = " ".join(text[: LONGEST * 4].split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def what_is(value: object) -> str:
    """What a value of YAML is: `a text`, `a list`, `a mapping`, `nothing`."""
    if value is None:
        return "nothing"
    if isinstance(value, str):
        return "a text"
    return "a list" if isinstance(value, list) else "a mapping"


def field_name(path: FieldPath) -> str:
    """The key that a path leads to, to be quoted in a message; for an entry of a list, the list's key."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def quoted_field(path: FieldPath) -> str:
    """What a path leads to, in words: `“locator”`, `an entry of “topics”`, `the record` where it leads nowhere down."""
    if not path:
        return "the record"
    name = f"“{shortened(field_name(path))}”"
    return f"an entry of {name}" if isinstance(path[-1], int) else name
