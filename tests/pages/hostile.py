"""A Library in which every field of every kind holds hostile text, made from the classes so that no field is missed."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from explainer.model.chapter import Chapter
from explainer.model.dates import Date, parse_date
from explainer.model.dispute import Dispute
from explainer.model.identifier import KINDS, Identifier, Names, identifier
from explainer.model.library import CLASSES, Library
from explainer.model.measure import Amount
from explainer.model.position import Position
from explainer.model.record import Record, Tombstone
from explainer.model.text import Address, Prose
from explainer.prose import read_chapter

TEXT = (
    '=cmd|"/C calc"!A1 <script>alert(1)</script>\'"><img src=x onerror=alert(1)>]]>--><!-- {{ 7*7 }} &amp; '
    "\x00\x1b\u202e\ud800 end"
)
PROSE = Prose(f"{TEXT} [a](javascript:alert(1)) *b* [c](claim:a) [d](entity:nobody) `<i>` [e](data:text/html,x)")
ADDRESS = Address("javascript:alert(1)//https://a.example/")
FILE = Position('data/"><script>alert(1)</script>.yml')


def library() -> Library:
    """Two records of each kind: the first full to the brim, the second with only what must be there; tombstones; chapters."""
    records: dict[Identifier, Record] = {}
    for kind in KINDS:
        records[identifier(kind, "a")] = record(kind, "a", fill=True)
        records[identifier(kind, "b")] = record(kind, "b", fill=False)
    dispute = records[identifier("dispute", "a")]
    assert isinstance(dispute, Dispute)
    records[dispute.id] = replace(dispute, state="open")
    tombstones = {
        name: Tombstone(id=name, position=FILE, why=PROSE, title=TEXT, now=identifier(name.kind, "a"))
        for name in (identifier(kind, "old") for kind in KINDS)
    }
    return Library(records=dict(sorted(records.items())), tombstones=tombstones, chapters=chapters())


def chapters() -> dict[Identifier, Chapter]:
    """A chapter whose path and title are hostile too."""
    text = f"---\ntitle: '=<script>alert(1)</script>'\n---\n\n# <b>x</b>\n\n{TEXT[:60]}.[^claim:a] More.[^own]\n"
    chapter, _ = read_chapter('a b"><script>.md', text.encode("utf-8", "replace"))
    return {chapter.id: chapter}


def record(kind: str, name: str, *, fill: bool) -> Record:
    made: Record = build(CLASSES[kind], fill=fill, id=identifier(kind, name), position=FILE)
    return made


def build(kind: type, *, fill: bool, **given: object) -> Any:
    """An instance of a dataclass with hostile text in every field; without `fill` only in those that must be there."""
    hints = get_type_hints(kind, include_extras=True)
    values = dict(given)
    for field in fields(kind):
        must_be = field.default is MISSING and field.default_factory is MISSING
        if field.name not in values and (fill or must_be):
            values[field.name] = value(hints[field.name], fill=fill)
    return kind(**values)


def value(hint: Any, *, fill: bool) -> Any:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return identifier(next(each for each in arguments if isinstance(each, Names)).kinds[0], "a")
    if origin in (Union, UnionType):
        return value(next(each for each in arguments if each is not NoneType), fill=fill)
    if origin is Literal:
        return arguments[0]
    if origin is tuple:
        return (value(arguments[0], fill=fill),)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {value(arguments[0], fill=fill): value(arguments[1], fill=fill)}
    return simple(hint, fill=fill)


def simple(hint: Any, *, fill: bool) -> Any:
    if hint in (Date, Amount):
        return parse_date("2026-06-12T17:21-04:00") if hint is Date else Amount(TEXT, is_words=True)
    if is_dataclass(hint) and isinstance(hint, type):
        return build(hint, fill=fill)
    known: Mapping[type, object] = {str: TEXT, Prose: PROSE, Address: ADDRESS, bool: True, int: 7}
    return known[hint]
