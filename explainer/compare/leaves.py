"""A record taken apart into its values in words, each with the way to it, and two such records compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Final

from explainer.compare.pairing import pairs
from explainer.model.change import FieldChange
from explainer.model.citation import Citation

UNPUBLISHED: Final = frozenset({"note", "ignore", "copy"})
"""Fields that readers never see; they are compared all the same, because a reviewer must."""
_LEFT_OUT: Final = frozenset({"id", "position"})
"""What a record is called is compared by itself, and where it stands is no fact."""

Way = tuple[str, ...]
"""From a record to one of its values, in words."""


def changed_fields(before: object, after: object) -> tuple[FieldChange, ...]:
    """The values that differ between two records of a class, in the order of its fields."""
    return tuple(_fields((), before, after))


def all_fields(record: object) -> tuple[FieldChange, ...]:
    """All values of a record, as if none had been there before."""
    return tuple(FieldChange(way, "", words, _is_public(way)) for way, words in _leaves((), record))


def _fields(way: Way, before: object, after: object) -> Iterator[FieldChange]:
    for field in fields(before):  # type: ignore[arg-type]  # only dataclasses come here; mypy cannot know
        name = field.name.rstrip("_")
        if field.name not in _LEFT_OUT:
            yield from _value((*way, name), getattr(before, field.name), getattr(after, field.name))


def _value(way: Way, before: object, after: object) -> Iterator[FieldChange]:
    if before == after:
        return
    if is_dataclass(before) and type(before) is type(after) and not _is_whole(before):
        yield from _fields(way, before, after)
    elif isinstance(before, tuple) and isinstance(after, tuple):
        yield from _items(way, before, after)
    elif isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in [*before, *(each for each in after if each not in before)]:
            yield from _value((*way, str(key)), before.get(key), after.get(key))
    else:
        yield FieldChange(way, in_words(before), in_words(after), _is_public(way))


def _items(way: Way, before: Sequence[object], after: Sequence[object]) -> Iterator[FieldChange]:
    """Items of two lists. Those that are equal but stand elsewhere are said once, as another order."""
    found = pairs(before, after, _KEYS if any(isinstance(each, Citation) for each in (*before, *after)) else ())
    changed = False
    for old, new in found:
        if old == new:
            continue
        changed = True
        if old is None or new is None or not is_dataclass(old) or _is_whole(old):
            yield FieldChange(way, in_words(old), in_words(new), _is_public(way))
        else:
            yield from _value((*way, label(old)), old, new)
    if not changed:
        yield FieldChange((*way, "order"), _order(before), _order(after), _is_public(way))


def _order(items: Sequence[object]) -> str:
    return "; ".join(label(each) for each in items)


def _citation_place(item: object) -> object:
    return (item.source, item.statement, str(item.locator)) if isinstance(item, Citation) else None


def _citation_target(item: object) -> object:
    return (item.source, item.statement) if isinstance(item, Citation) else None


_KEYS: Final[tuple[Callable[[object], object], ...]] = (_citation_place, _citation_target)
"""By what two citations are seen to be one that changed: the same place of the same source, else the same source."""


def label(item: object) -> str:
    """An item of a list in few words."""
    if isinstance(item, Citation):
        place = f", {in_words(item.locator)}" if item.locator else ""
        return f"{item.source or item.statement}{place}"
    words = in_words(item)
    return words if len(words) <= 60 else f"{words[:58]} …"


def in_words(value: object) -> str:
    """A value as an editor would read it: texts as they are, lists with semicolons, records as `field: value`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(in_words(each) for each in value)
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {in_words(each)}" for key, each in value.items())
    if is_dataclass(value) and not _is_whole(value):
        return ", ".join(f"{name} {words}" for name, words in _shallow(value))
    return str(value)


def _shallow(value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any dataclass of the model
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.name not in _LEFT_OUT and inner not in (None, (), {}, field.default):
            yield field.name.rstrip("_"), in_words(inner)


def _leaves(way: Way, value: Any) -> Iterator[tuple[Way, str]]:  # noqa: ANN401 - any dataclass of the model
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.name in _LEFT_OUT or inner in (None, (), {}, field.default):
            continue
        name = (*way, field.name.rstrip("_"))
        if isinstance(inner, tuple):
            yield from ((name, in_words(each)) for each in inner)
        else:
            yield name, in_words(inner)


def _is_whole(value: object) -> bool:
    """Whether a value is written as one text in YAML, such as a date or an amount."""
    return "__str__" in type(value).__dict__


def _is_public(way: Way) -> bool:
    return not UNPUBLISHED.intersection(way[:1])
