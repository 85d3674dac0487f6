"""A small strict YAML mapping, for front matter and the options of blocks: texts, lists and mappings, and where each stands.

This module alone in `prose` knows YAML: front matter and options are part of a chapter, and `load` is above this layer.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import yaml

Path = tuple[str, ...]
_PLAIN: Final = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "value", "merge", "seq", "map")
)
"""Tags that YAML gives to values without one; all such scalars are texts to us."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with the YAML; line and column are counted from 1."""

    line: int
    column: int
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Values:
    """What a YAML mapping holds. Every scalar is a text, as written."""

    values: Mapping[str, object] = field(default_factory=dict)
    places: Mapping[Path, tuple[int, int]] = field(default_factory=dict)
    """Line and column of every key, by the way down to it."""
    flaws: tuple[Flaw, ...] = ()


def read_mapping(text: str) -> Values:
    """What the YAML mapping in `text` holds."""
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        above = _without_colon(error.problem or "", text, line)
        return Values(flaws=(above or Flaw(line, column, *_plain_words(error.problem or "", text, line)),))
    except yaml.YAMLError:
        return Values(flaws=(Flaw(1, 1, "it holds a character that YAML does not allow"),))
    if node is None:
        return Values()
    if not isinstance(node, yaml.MappingNode):
        return Values(
            flaws=(Flaw(*_place(node), "no “name: value” stands there", "write “name: value”, with a space after the colon"),)
        )
    walk = _Walk()
    values = walk.mapping(node, ())
    return Values(values, walk.places, tuple(walk.flaws))


_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


_PROBLEMS: Final = (
    ("quoted scalar", "a quotation mark is not closed", "close it on the same line"),
    ("expected ',' or", "a bracket is not closed, or a comma is missing", "write [one, two] or {name: value}"),
    ("could not find expected ':'", "a line has no colon", "write “name: value”"),
    ("expected <block end>", "a line is not indented like those above it", "line it up with them"),
)
"""Parts of a YAML reader's complaints, in words, with what mends it."""


def _without_colon(problem: str, text: str, line: int) -> Flaw | None:
    """The line above, where it has no colon with a space behind it, so that the reader stumbled over the next one."""
    above = text.split("\n")[line - 2] if line > 1 and "mapping values" in problem else ""
    if not above.strip() or ": " in above or above.rstrip().endswith((":", ",")):
        return None
    column = len(above) - len(above.lstrip()) + 1
    return Flaw(line - 1, column, "a colon is missing, or the space behind it", "write “name: value”")


def _plain_words(problem: str, text: str, line: int) -> tuple[str, str]:
    """What was probably wrong on that line, for people who know no YAML, and what mends it."""
    lines = text.split("\n")
    written = lines[line - 1] if line <= len(lines) else ""
    if "\t" in written:
        return "a tab stands in this line", "indent with spaces, not tabs"
    if written.count(": ") > 1 and "mapping values" in problem:
        return "a second colon stands in plain text", "put a value that holds a colon into quotation marks"
    told = next(((words, hint) for sign, words, hint in _PROBLEMS if sign in problem), None)
    return told or (problem or "it cannot be read", "")


class _Walk:
    """Turns nodes into values; every collection is met once, so that aliases cannot grow without end."""

    def __init__(self) -> None:
        self.places: dict[Path, tuple[int, int]] = {}
        self.flaws: list[Flaw] = []
        self._met: set[int] = set()

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        values: dict[str, object] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.flaws.append(Flaw(*_place(key), "a key is no text"))
                continue
            if key.value in values:
                self.flaws.append(Flaw(*_place(key), f"the key “{key.value}” stands here twice"))
                continue
            below = (*path, key.value)
            self.places[below] = _place(key)
            values[key.value] = self.value(value, below)
        return values

    def value(self, node: yaml.Node, path: Path) -> object:
        if node.tag not in _PLAIN:
            self.flaws.append(Flaw(*_place(node), f"the tag “{node.tag}” is not read", "write plain values"))
            return ""
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        if id(node) in self._met:
            self.flaws.append(Flaw(*self.places[path], "aliases are not read", "write the values out"))
            return ""
        self._met.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        return list(self._items(node, path))

    def _items(self, node: yaml.Node, path: Path) -> Iterator[object]:
        for number, item in enumerate(node.value):
            below = (*path, str(number))
            self.places[below] = _place(item)
            yield self.value(item, below)
