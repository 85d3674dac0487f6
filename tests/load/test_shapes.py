"""What the fields of a record may hold, read off its class."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

import pytest

from explainer.load.shapes import (
    Choice,
    DateText,
    Key,
    Keyed,
    Listed,
    Mapped,
    Named,
    OneOf,
    ProseText,
    Text,
    Whole,
    YesNo,
    is_scalar_like,
    shape_of,
)
from explainer.model.dates import Date
from explainer.model.identifier import Identifier, Names
from explainer.model.text import Prose
from explainer.model.when import When

ClaimName = Annotated[Identifier, Names(("claim",))]
SourceName = Annotated[Identifier, Names(("source",))]


@dataclass(frozen=True, kw_only=True)
class Boat:
    id: Identifier
    note: str | None = None
    text: Prose
    from_: Literal["harbour", "sea"] = "sea"
    crew: tuple[str, ...] = ()
    seen: Mapping[ClaimName, Date] = field(default_factory=dict)
    when: When | None = None
    by: ClaimName | SourceName | Literal["unknown"] = "unknown"
    size: int = 0
    sails: bool = True


def keys() -> Mapping[str, Key]:
    return shape_of(Boat).keys


def test_every_field_but_those_that_no_editor_types_own_ones_first() -> None:
    assert list(keys()) == ["text", "from", "crew", "seen", "when", "by", "size", "sails", "note"]
    assert [name for name, key in keys().items() if key.is_needed] == ["text"]
    assert keys()["from"].attribute == "from_"


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("text", ProseText()),
        ("note", Text()),
        ("from", Choice(("harbour", "sea"))),
        ("crew", Listed(Text())),
        ("seen", Mapped(Named(("claim",)), DateText())),
        ("by", OneOf((Named(("claim", "source")), Choice(("unknown",))))),
        ("size", Whole()),
        ("sails", YesNo()),
    ],
)
def test_the_shape_of_each(name: str, shape: object) -> None:
    assert keys()[name].shape == shape


def test_a_class_is_a_mapping_for_which_bare_text_may_do() -> None:
    shape = keys()["when"].shape
    assert isinstance(shape, Keyed)
    assert (shape.made, shape.bare) == (When, "edtf")


def test_a_bare_name_is_of_the_first_kind_unless_there_are_many() -> None:
    assert [Named(kinds).bare_kind for kinds in (("a",), ("a", "b"), ("a", "b", "c"))] == ["a", "a", None]


def test_what_bare_text_can_be() -> None:
    found = [name for name, key in keys().items() if is_scalar_like(key.shape)]
    assert found == ["text", "from", "when", "by", "size", "sails", "note"]
    assert not is_scalar_like(shape_of(Boat))


def test_a_type_that_no_field_may_have() -> None:
    @dataclass
    class Odd:
        size: float

    with pytest.raises(TypeError, match="no field of a record may be of the type <class 'float'>"):
        shape_of(Odd)
