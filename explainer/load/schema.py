"""JSON Schemas (draft 2020-12) of the files of facts, for completion and hints in editors; made from the model's classes."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from explainer.load.docstrings import attribute_words, class_words
from explainer.load.shapes import (
    AmountText,
    Choice,
    DateText,
    Keyed,
    Listed,
    Mapped,
    Named,
    OneOf,
    ProseText,
    Shape,
    Text,
    WebAddress,
    Whole,
    YesNo,
    is_scalar_like,
    shape_of,
)
from explainer.model.citation import Citation, Hop
from explainer.model.identifier import CHAPTER, KINDS, LONGEST_NAME, NAME_PATTERN, PLURALS
from explainer.model.library import CLASSES
from explainer.model.locator import Locator
from explainer.model.record import Tombstone

Schema: TypeAlias = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NAME: Final = NAME_PATTERN.pattern
_DATE: Final = r"^(\d{4}(-(\d{2}|XX)(-(\d{2}|XX))?)?(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?[~?%]?|[^/]+/[^/]+)$"

# Editors read 2026 as a number and yes as a truth value; for the loader both are texts.
_SIMPLE: Final[Mapping[type, Schema]] = MappingProxyType(
    {
        Text: {"type": ["string", "number", "boolean"]},
        ProseText: {"type": ["string", "number", "boolean"]},
        WebAddress: {"type": "string", "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\\<>\"`^{}|]+$"},
        DateText: {"anyOf": [{"type": "string", "pattern": _DATE}, {"type": "integer", "minimum": 1, "maximum": 9999}]},
        AmountText: {"type": ["string", "number"]},
        YesNo: {"enum": ["yes", "no", True, False]},
        Whole: {"type": "integer"},
    }
)

_TOGETHER: Final[Mapping[type, Schema]] = MappingProxyType(
    {
        Citation: {"oneOf": [{"required": ["source"]}, {"required": ["statement"]}]},
        Hop: {"anyOf": [{"required": ["entity"]}, {"required": ["who"]}]},
        Locator: {"minProperties": 1, "dependentRequired": {"sentences": ["paragraph"]}},
    }
)
"""What the keys of small mappings must be together; `checks.py` says the same."""


def schemas() -> dict[str, Schema]:
    """The schema of every kind of files, by the name of its folder: `claims`, `sources`, …"""
    return {PLURALS[kind]: schema(kind) for kind in KINDS}


def schema(kind: str) -> Schema:
    """The schema of the files of a kind: names and their records, or one record with its `id`. Raises KeyError."""
    definitions: Schema = {}
    record = _definition(shape_of(CLASSES[kind]), definitions)
    tombstone = {"$ref": _definition(shape_of(Tombstone), definitions)["$ref"]}
    definitions["Retired"] = {
        "type": "object",
        "description": class_words(Tombstone),
        "properties": {"tombstone": {"anyOf": [{"type": "string"}, tombstone]}, "note": _SIMPLE[Text]},
        "required": ["tombstone"],
        "additionalProperties": False,
    }
    retired = {"$ref": "#/$defs/Retired"}
    name = {"type": "string", "pattern": f"^{_NAME}$", "maxLength": LONGEST_NAME}
    single = {
        "type": "string",
        "pattern": f"^({kind}:)?{_NAME}$",
        "description": "The record's name, which is also the file's.",
    }
    return {
        "$schema": DIALECT,
        "title": PLURALS[kind],
        "description": class_words(CLASSES[kind]),
        "type": "object",
        "if": {"required": ["id"]},
        "then": _either(_with_id(definitions, retired, single), _with_id(definitions, record, single)),
        "else": {"propertyNames": name, "additionalProperties": _either(retired, record)},
        "$defs": {key: definitions[key] for key in sorted(definitions)},
    }


def _either(retired: Schema, record: Schema) -> Schema:
    return {"if": {"type": "object", "required": ["tombstone"]}, "then": retired, "else": record}


def _with_id(definitions: Schema, reference: Schema, single: Schema) -> Schema:
    """The same record with the key `id`, for a file of its own."""
    known = definitions[reference["$ref"].rpartition("/")[2]]
    return {**known, "properties": {"id": single, **known["properties"]}}


def _definition(shape: Keyed, definitions: Schema) -> Schema:
    """A reference to the definition of a class, which is added where it is not yet there."""
    name = shape.made.__name__
    if name not in definitions:
        definitions[name] = {}  # its place, should a class ever hold itself
        words = attribute_words(shape.made)
        properties = {
            key: _described(_of(each.shape, definitions), words.get(each.attribute, "")) for key, each in shape.keys.items()
        }
        definitions[name] = {
            "type": "object",
            "description": class_words(shape.made),
            "properties": properties,
            "required": [key for key, each in shape.keys.items() if each.is_needed],
            "additionalProperties": False,
            **_TOGETHER.get(shape.made, {}),
        }
    return {"$ref": f"#/$defs/{name}"}


def _described(inner: Schema, words: str) -> Schema:
    return {"description": words, **inner} if words else inner


def _of(shape: Shape, definitions: Schema) -> Schema:
    """The schema of what YAML may hold for a shape."""
    if isinstance(shape, Keyed):
        reference = _definition(shape, definitions)
        return {"anyOf": [_of(shape.keys[shape.bare].shape, definitions), reference]} if shape.bare else reference
    if isinstance(shape, Listed):
        item = _of(shape.of, definitions)
        several = {"type": "array", "items": item}
        return {"anyOf": [_of_text(shape.of, definitions), several]} if is_scalar_like(shape.of) else several
    if isinstance(shape, Mapped):
        return {
            "type": "object",
            "propertyNames": _of(shape.key, definitions),
            "additionalProperties": _of(shape.value, definitions),
        }
    if isinstance(shape, OneOf):
        return {"anyOf": [_of(each, definitions) for each in shape.shapes]}
    return _of_text(shape, definitions)


def _of_text(shape: Shape, definitions: Schema) -> Schema:
    """The schema of the bare text that a value of this shape may be."""
    if isinstance(shape, Keyed) and shape.bare:
        return _of(shape.keys[shape.bare].shape, definitions)
    if isinstance(shape, OneOf):
        return {"anyOf": [_of_text(each, definitions) for each in shape.shapes if is_scalar_like(each)]}
    if isinstance(shape, Choice):
        return {"enum": list(shape.values) + [value == "yes" for value in shape.values if value in ("yes", "no")]}
    if isinstance(shape, Named):
        return {"type": "string", "pattern": _identifier_pattern(shape)}
    return dict(_SIMPLE[type(shape)])


def _identifier_pattern(shape: Named) -> str:
    kinds = "|".join(kind for kind in shape.kinds if kind != CHAPTER)
    pattern = f"({kinds}):{_NAME}" if shape.bare_kind is None else f"(({kinds}):)?{_NAME}"
    return f"^({pattern}|{CHAPTER}:{_NAME}(/{_NAME})*)$" if CHAPTER in shape.kinds else f"^{pattern}$"
