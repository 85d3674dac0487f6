"""Reads YAML in which nothing is odd, in half the time of the reader that can say what is wrong."""

from collections.abc import Callable
from typing import Final, TypeAlias

import yaml
from yaml.events import CollectionStartEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, StreamEndEvent

from explainer.load.anchors import Value, spot_of
from explainer.load.decode import control_character, lines_with_hash, may_hold_smart_quotes
from explainer.load.nodes import DEEPEST, LOADER, NULL_WORDS, Values
from explainer.load.places import Spot

_ODD_KEYS: Final = frozenset(("", "<<", *NULL_WORDS))

_Next: TypeAlias = Callable[[], yaml.Event]


class _Odd(Exception):
    """Something that `read_values` must look at: a fault, or an alias, which may be one."""


def quick_values(text: str) -> Values | None:
    """What `read_values` gives for a text without faults, anchors and tags; None for any other.

    It finds no fault itself, and so need not keep in mind where anything stands but the keys of the top mapping.
    """
    if lines_with_hash(text) or may_hold_smart_quotes(text):
        return None
    try:
        return _document(LOADER(text).get_event)
    except (_Odd, yaml.YAMLError):
        return None


def _document(following: _Next) -> Values:
    values = Values()
    following()  # the stream begins
    if type(following()) is StreamEndEvent:
        return values
    event = following()
    if type(event) is ScalarEvent:
        values.value = _scalar(event)
    else:
        values.value = _collection(event, following, 1, values.names)
    following()  # the document ends
    if type(following()) is not StreamEndEvent:
        raise _Odd
    return values


def _collection(event: yaml.Event, following: _Next, depth: int, names: dict[str, Spot] | None = None) -> Value:
    """The list or mapping that begins with this event. Raises `_Odd`."""
    if depth > DEEPEST or not isinstance(event, CollectionStartEvent) or event.anchor is not None or event.tag is not None:
        raise _Odd
    return _mapping(following, depth, names) if type(event) is MappingStartEvent else _sequence(following, depth)


def _mapping(following: _Next, depth: int, names: dict[str, Spot] | None) -> Value:
    found: dict[str, Value] = {}
    while True:
        event = following()
        if type(event) is not ScalarEvent:
            if type(event) is MappingEndEvent:
                return found
            raise _Odd  # a key that is no text
        key = _scalar(event)
        if key is None or key in _ODD_KEYS or key in found:
            raise _Odd
        if names is not None:
            names[key] = spot_of(event)
        event = following()
        found[key] = _scalar(event) if type(event) is ScalarEvent else _collection(event, following, depth + 1)


def _sequence(following: _Next, depth: int) -> Value:
    found: list[Value] = []
    while True:
        event = following()
        if type(event) is ScalarEvent:
            found.append(_scalar(event))
        elif type(event) is SequenceEndEvent:
            return found
        else:
            found.append(_collection(event, following, depth + 1))


def _scalar(event: yaml.ScalarEvent) -> str | None:
    if event.anchor is not None or event.tag is not None:
        raise _Odd
    value = event.value
    if event.implicit[0]:  # plain
        if not value:
            return None
        if value in NULL_WORDS:
            raise _Odd
    elif event.style == '"' and not value.isprintable() and control_character(value):
        raise _Odd
    return value
