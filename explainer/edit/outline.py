"""The values of a YAML text with the offsets at which each begins and ends, so that an edit touches nothing else."""

from dataclasses import dataclass, field
from typing import Final

import yaml

from explainer.load.nodes import LOADER
from explainer.model.position import FieldPath

_END_OF_BLOCK: Final = ("", "#")


@dataclass(slots=True)
class Value:
    """A value: where it stands, its key, and what is in it."""

    start: int
    end: int
    text: str | None = None
    """What a text says; None for lists, mappings and aliases."""
    style: str | None = None
    """How a text is written: `"`, `'`, `|`, `>` or plainly (None)."""
    is_flow: bool = False
    """Whether a list or mapping stands between brackets."""
    key: "Value | None" = None
    items: "list[Value]" = field(default_factory=list)
    is_map: bool = False

    def inner(self, step: str | int) -> "Value | None":
        """The value one step down: by number in a list, by key in a mapping, whose kind may be left out or added."""
        if isinstance(step, int):
            return self.items[step] if not self.is_map and 0 <= step < len(self.items) else None
        if not self.is_map:
            return None
        keys = {str(item.key.text): item for item in reversed(self.items) if item.key}
        name = step.rpartition(":")[2]
        return keys.get(step.rstrip("_")) or next((item for key, item in keys.items() if key.rpartition(":")[2] == name), None)

    def walk(self, path: FieldPath) -> "Value":
        """The value at the end of the path, or the last one on the way: bare texts stand for whole lists and mappings."""
        value = self
        for step in path:
            inner = value.inner(step)
            if inner is None:
                break
            value = inner
        return value

    def find(self, key: str) -> "Value | None":
        """The value under exactly that key."""
        return next((item for item in self.items if item.key and item.key.text == key), None)


def outline(text: str) -> Value | None:
    """The values of a text; None where it holds none or is no YAML."""
    try:
        node = yaml.compose(text, Loader=LOADER)
    except (yaml.YAMLError, RecursionError):
        return None
    return None if node is None else _value(node, {})


def _value(node: yaml.Node, known: dict[int, Value]) -> Value:
    if id(node) in known:  # an alias: what it repeats is edited where it stands
        return Value(node.start_mark.index, node.start_mark.index)
    value = known[id(node)] = Value(node.start_mark.index, node.end_mark.index)
    if isinstance(node, yaml.ScalarNode):
        value.text, value.style = node.value, node.style
    elif isinstance(node, yaml.MappingNode):
        value.is_map, value.is_flow = True, bool(node.flow_style)
        for key_node, inner_node in node.value:
            inner = _value(inner_node, known)
            inner.key = _value(key_node, known)
            value.items.append(inner)
    elif isinstance(node, yaml.SequenceNode):
        value.is_flow = bool(node.flow_style)
        value.items = [_value(item, known) for item in node.value]
    return value


def end_of_record(text: str, record: Value, top: Value) -> int:
    """The offset after the last line of a record of a file with many: what follows are blank lines and comments."""
    after = [item.key.start for item in top.items if item.key and record.key and item.key.start > record.key.start]
    limit = min(after, default=len(text))
    start = record.key.start if record.key else record.start
    lines = text[start:limit].splitlines(keepends=True)
    while len(lines) > 1 and lines[-1].strip()[:1] in _END_OF_BLOCK and not (lines[-1].startswith(" ") and lines[-1].strip()):
        lines.pop()
    return start + sum(map(len, lines))
