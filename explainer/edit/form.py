"""One form for files of facts: what no reader of YAML sees. Values, comments, order and quotation marks stay as they are."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from explainer.edit.changes import Changes, changes_of
from explainer.edit.outline import Value, outline
from explainer.load.decode import text_of
from explainer.load.kinds import LEDGER, YAML_ENDINGS
from explainer.load.nodes import read_values
from explainer.model.site import Project

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_AFTER_KEY: Final = re.compile(r"( *(?:- )*[A-Za-z0-9_][\w-]*:)(?: [ \t]+|\t[ \t]*)(?=[^\s#])")
_MOST_BLANK: Final = 1


def in_form(project: Project, files: Mapping[str, bytes]) -> Changes:
    """What bringing all files of facts into form would change."""
    after: dict[str, bytes | None] = {
        path: formed(content)
        for path, content in files.items()
        if path.startswith(f"{project.data}/")
        and not path.startswith(f"{project.data}/{LEDGER}/")
        and any(path.endswith(ending) for ending in YAML_ENDINGS)
    }
    return changes_of(files, after)


def formed(content: bytes) -> bytes:
    """A file of facts in form: line ends of one character, no blanks at their ends, one between a key and its value, at most
    one empty line in a row, one line end at the end. A file with a fault that stops its reading stays as it is."""
    text, _ = text_of(content)
    if text is None:
        return content
    before = read_values(text)
    if before.is_broken:
        return content
    plain = "\n".join(_BREAK.split(text))
    made = "\n".join(_lines(plain.split("\n"), _kept(plain)))
    made = made.lstrip("\n") if _ends_open(plain) else made.strip("\n") + "\n"
    after = read_values(made)
    is_same = (after.value, len(after.slips), after.is_broken) == (before.value, len(before.slips), before.is_broken)
    return made.encode() if is_same else content


def _lines(lines: list[str], kept: Mapping[int, bool]) -> Iterator[str]:
    """The lines in form; those that belong to a text of several lines as they are, but for blanks between its key and it."""
    blank = 0
    for number, line in enumerate(lines):
        if number in kept:
            blank = 0
            yield _AFTER_KEY.sub(r"\1 ", line, count=1) if kept[number] else line
            continue
        new = _AFTER_KEY.sub(r"\1 ", line.rstrip(" \t"), count=1)
        blank = 0 if new else blank + 1
        if blank <= _MOST_BLANK:
            yield new


def _kept(text: str) -> dict[int, bool]:
    """The numbers, from 0, of lines that hold a part of a text of several lines, in which blanks may count; and whether
    the text only begins there, after its key."""
    top = outline(text)
    kept: dict[int, bool] = {}
    for value in _texts(top) if top else ():
        end = value.end - text[: value.end].endswith("\n")  # a block ends where the line after it begins
        first, last = text.count("\n", 0, value.start), text.count("\n", 0, end)
        if value.style in ("|", ">") or last > first:
            kept[first] = kept.get(first, True)
            kept.update(dict.fromkeys(range(first + 1, last + 1), False))
    return kept


def _texts(value: Value) -> Iterator[Value]:
    """Every text in a value, keys included."""
    if value.text is not None:
        yield value
    for item in value.items:
        if item.key:
            yield from _texts(item.key)
        yield from _texts(item)


def _ends_open(text: str) -> bool:
    """Whether the file ends with a text of several lines, whose last line ends may count."""
    return text.count("\n", 0, len(text.rstrip("\n"))) in _kept(text)
