"""Records with anything in them that their types allow, made from the classes themselves."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from explainer.model.dates import Date, parse_date
from explainer.model.identifier import Identifier, Names
from explainer.model.measure import Amount, parse_amount
from explainer.model.position import Position
from explainer.model.text import Address, Prose

Thing = TypeVar("Thing")

HERE = Position("data/facts.yml")
DATES = ["2026-06-12", "2026-06", "2026", "2026-06-12T17:21-04:00", "2026-06-12/..", "../2026-06", "0001-01-01~", "9999~"]
AMOUNTS = ["80", ">80", "<=76", "~80", "40..50", "2026-06-12", "2026-06-12T17:21Z", '"eighty"']
PROSE = ["So.", "", "[A](entity:a) said. [Gone](claim:gone) did not.", "*[B](term:b)* and [c](statement:c)", "a\n\n# b <b>"]
WORDS = ["a", "", "an official", "Reuters"]
_PLAIN: dict[object, list[Any]] = {
    str: WORDS,
    int: [0, 1, 7],
    bool: [True, False],
    type(None): [None],
    Prose: [Prose(text) for text in PROSE],
    Address: [Address("https://example.org/a"), Address("http://")],
    Date: [parse_date(text) for text in DATES],
    Amount: [parse_amount(text) for text in AMOUNTS],
}


def anything(each: type[Thing], subject: Identifier | None = None) -> st.SearchStrategy[Thing]:
    """Any value of a dataclass; a record with this identifier. Fields with a default often keep it."""
    hints = get_type_hints(each, include_extras=True)
    given: dict[str, st.SearchStrategy[Any]] = {}
    for field in fields(each):  # type: ignore[arg-type]
        if field.name == "id":
            given["id"] = st.just(subject)
        elif field.name == "position":
            given["position"] = st.just(HERE)
        elif field.name in ("note", "ignore"):
            continue
        elif field.default is not MISSING:
            given[field.name] = st.one_of(st.just(field.default), _of(hints[field.name]))
        else:
            given[field.name] = _of(hints[field.name])
    return st.builds(each, **given)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _PLAIN:
        return st.sampled_from(_PLAIN[hint])
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        kinds = next(each for each in arguments if isinstance(each, Names)).kinds
        return st.sampled_from([Identifier(f"{kind}:{name}") for kind in kinds for name in ("a", "b", "c", "gone")])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin in (Union, UnionType):
        return st.one_of([_of(each) for each in arguments])
    return anything(hint) if is_dataclass(hint) else _several(origin, arguments)  # type: ignore[arg-type]


def _several(origin: Any, arguments: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=3).map(tuple)
    assert issubclass(origin, Mapping)
    return st.dictionaries(_of(arguments[0]), _of(arguments[1]), max_size=2)
