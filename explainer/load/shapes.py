"""What each field of a record may hold in YAML, read once from the type hints of the model's classes."""

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from typing import Annotated, Final, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from explainer.model.citation import Hop, Words
from explainer.model.dates import Date
from explainer.model.identifier import Names
from explainer.model.measure import Amount
from explainer.model.record import Tombstone
from explainer.model.source import Source, Title
from explainer.model.text import Address, Prose
from explainer.model.when import When


@dataclass(frozen=True, slots=True)
class Text:
    """Words on one line."""


@dataclass(frozen=True, slots=True)
class ProseText:
    """Inline Markdown."""


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An absolute web address."""


@dataclass(frozen=True, slots=True)
class DateText:
    """A date in EDTF."""


@dataclass(frozen=True, slots=True)
class AmountText:
    """An amount."""


@dataclass(frozen=True, slots=True)
class YesNo:
    """`yes` or `no`."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some words."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """An identifier of a record of one of some kinds. A bare name is of the first kind, unless there are many kinds."""

    kinds: tuple[str, ...]

    @property
    def bare_kind(self) -> str | None:
        """The kind that a bare name is of."""
        return self.kinds[0] if len(self.kinds) <= 2 else None


@dataclass(frozen=True, slots=True)
class Listed:
    """A list; a single value that is no list or mapping stands for a list of one."""

    of: "Shape"


@dataclass(frozen=True, slots=True)
class Mapped:
    """A mapping with free keys."""

    key: "Shape"
    value: "Shape"


@dataclass(frozen=True, slots=True)
class OneOf:
    """Any of several shapes, told apart by what the value is."""

    shapes: "tuple[Shape, ...]"


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a mapping with fixed keys."""

    attribute: str
    """The attribute of the class; the key in YAML has no trailing underscore."""
    shape: "Shape"
    is_needed: bool


@dataclass(frozen=True, slots=True)
class Keyed:
    """A mapping with fixed keys, which becomes an object of a class."""

    made: type
    keys: Mapping[str, Key]
    bare: str | None
    """The key that bare text stands for."""


Shape: TypeAlias = (
    Text | ProseText | WebAddress | DateText | AmountText | YesNo | Whole | Choice | Named | Listed | Mapped | OneOf | Keyed
)

BARE: Final[Mapping[type, str]] = types.MappingProxyType(
    {When: "edtf", Title: "text", Words: "exact", Hop: "entity", Tombstone: "why"}
)
"""The classes for which bare text will do, and the key that it stands for."""

LEFT_OUT: Final[Mapping[tuple[type, str], str]] = types.MappingProxyType({(Source, "author"): "unknown"})
"""Fields that a word says to be unknown, which is the same as leaving them out."""

_DERIVED: Final = frozenset(("id", "position"))
_OF_EVERY_RECORD: Final = frozenset(("note", "ignore"))
_SHAPES: Final[Mapping[object, "Shape"]] = types.MappingProxyType(
    {
        str: Text(),
        Prose: ProseText(),
        Address: WebAddress(),
        Date: DateText(),
        Amount: AmountText(),
        bool: YesNo(),
        int: Whole(),
    }
)


def shape_of(made: type) -> Keyed:
    """What a mapping in YAML holds that becomes an object of this dataclass."""
    hints = get_type_hints(made, include_extras=True)
    own_first = sorted(fields(made), key=lambda each: each.name in _OF_EVERY_RECORD)
    keys = {
        each.name.rstrip("_"): Key(each.name, _shape(hints[each.name]), _is_needed(each))
        for each in own_first
        if each.name not in _DERIVED
    }
    return Keyed(made, types.MappingProxyType(keys), BARE.get(made))


def _is_needed(each: Field[object]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _shape(hint: object) -> Shape:  # noqa: PLR0911 - one return for each sort of type
    """The shape that a type hint describes. Raises TypeError for types that no field of a record may have."""
    if hint in _SHAPES:
        return _SHAPES[hint]
    if isinstance(hint, type) and is_dataclass(hint):
        return shape_of(hint)
    sort, inner = get_origin(hint), get_args(hint)
    if sort is Annotated:
        return Named(next(each.kinds for each in inner if isinstance(each, Names)))
    if sort is Literal:
        return Choice(inner)
    if sort is tuple:
        return Listed(_shape(inner[0]))
    if sort is Mapping:
        return Mapped(_shape(inner[0]), _shape(inner[1]))
    if sort in (Union, types.UnionType):
        return _one_of([_shape(each) for each in inner if each is not types.NoneType])
    raise TypeError(f"no field of a record may be of the type {hint}")


def _one_of(shapes: list[Shape]) -> Shape:
    """One shape of several: identifiers become one, for a bare name is of the first kind of all."""
    named = [shape for shape in shapes if isinstance(shape, Named)]
    if len(named) > 1:
        kinds = tuple(kind for shape in named for kind in shape.kinds)
        shapes = [Named(kinds), *(shape for shape in shapes if not isinstance(shape, Named))]
    return shapes[0] if len(shapes) == 1 else OneOf(tuple(shapes))


def is_scalar_like(shape: Shape) -> bool:
    """Whether a bare text can be a value of this shape."""
    if isinstance(shape, OneOf):
        return any(is_scalar_like(each) for each in shape.shapes)
    if isinstance(shape, Keyed):
        return shape.bare is not None
    return not isinstance(shape, Listed | Mapped)
