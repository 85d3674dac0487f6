"""JSON Schemas (draft 2020-12) of the files of facts, for completion and hints in editors; made from the model's classes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from explainer.load import shapes
from explainer.load.docstrings import attribute_words, class_words
from explainer.load.living import Living, identifier_pattern, living_identifiers, name_of
from explainer.load.snippets import snippets
from explainer.model.citation import Citation, Hop
from explainer.model.identifier import KINDS, LONGEST_NAME, NAME_PATTERN, PLURALS
from explainer.model.library import CLASSES
from explainer.model.locator import Locator
from explainer.model.meanings import meanings
from explainer.model.record import Tombstone

Schema: TypeAlias = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_NAME: Final = NAME_PATTERN.pattern
DATE_PATTERN: Final = r"^(\d{4}(-(\d{2}|XX)(-(\d{2}|XX))?)?(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?[~?%]?|[^/]+/[^/]+)$"
"""Every date in EDTF that can be one, and a few that cannot."""
ADDRESS_PATTERN: Final = r"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\\<>\"`^{}|]+$"

# Editors read 2026 as a number and yes as a truth value; for the loader both are texts.
_SCHEMAS: Final[Mapping[type, Schema]] = MappingProxyType(
    {
        shapes.Text: {"type": ["string", "number", "boolean"]},
        shapes.ProseText: {"type": ["string", "number", "boolean"]},
        shapes.WebAddress: {"type": "string", "pattern": ADDRESS_PATTERN},
        shapes.DateText: {
            "anyOf": [{"type": "string", "pattern": DATE_PATTERN}, {"type": "integer", "minimum": 1, "maximum": 9999}]
        },
        shapes.AmountText: {"type": ["string", "number"]},
        shapes.YesNo: {"enum": ["yes", "no", True, False]},
        shapes.Whole: {"type": "integer"},
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


@dataclass(slots=True)
class _Making:
    """A schema while it is made."""

    living: Living | None
    shared: Schema
    """What all kinds have in common, and takes long to make."""
    definitions: Schema = field(default_factory=dict)


def schemas(living: Living | None = None) -> dict[str, Schema]:
    """The schema of every kind of files, by the name of its folder: `claims`, `sources`, …

    With the identifiers that live in some facts, a field may name those only.
    """
    return dict(each_schema(living))


def each_schema(living: Living | None = None) -> Iterator[tuple[str, Schema]]:
    """The same, each made as it is asked for. Definitions that take long to make are one object in all of them."""
    shared: Schema = {}
    for kind in KINDS:
        yield PLURALS[kind], _schema(kind, _Making(living, shared))


def schema(kind: str, living: Living | None = None) -> Schema:
    """The schema of the files of a kind: names and their records, or one record with its `id`. Raises KeyError."""
    return _schema(kind, _Making(living, {}))


def _schema(kind: str, making: _Making) -> Schema:
    definitions = making.definitions
    record = _definition(shapes.shape_of(CLASSES[kind]), making)
    tombstone = {"$ref": _definition(shapes.shape_of(Tombstone), making)["$ref"]}
    definitions["Retired"] = {
        "type": "object",
        "description": class_words(Tombstone),
        "properties": {"tombstone": {"anyOf": [{"type": "string"}, tombstone]}, "note": _SCHEMAS[shapes.Text]},
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
        **({} if making.living else {"title": PLURALS[kind]}),  # editors print it above every hint
        "description": class_words(CLASSES[kind]),
        "type": "object",
        "defaultSnippets": snippets(kind),
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


def _definition(shape: shapes.Keyed, making: _Making) -> Schema:
    """A reference to the definition of a class, which is added where it is not yet there."""
    name = shape.made.__name__
    if name not in making.definitions:
        making.definitions[name] = {}  # its place, should a class ever hold itself
        words = making.shared.get(name) or making.shared.setdefault(name, attribute_words(shape.made))
        properties = {
            key: _described(_of(each.shape, making), words.get(each.attribute, "")) for key, each in shape.keys.items()
        }
        making.definitions[name] = {
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


def _of(shape: shapes.Shape, making: _Making) -> Schema:
    """The schema of what YAML may hold for a shape."""
    if isinstance(shape, shapes.Keyed):
        reference = _definition(shape, making)
        return {"anyOf": [_of(shape.keys[shape.bare].shape, making), reference]} if shape.bare else reference
    if isinstance(shape, shapes.Listed):
        item = _of(shape.of, making)
        several = {"type": "array", "items": item}
        return {"anyOf": [_of_text(shape.of, making), several]} if shapes.is_scalar_like(shape.of) else several
    if isinstance(shape, shapes.Mapped):
        return _mapped(shape, making)
    if isinstance(shape, shapes.OneOf):
        return {"anyOf": [_of(each, making) for each in shape.shapes]}
    return _of_text(shape, making)


def _of_text(shape: shapes.Shape, making: _Making) -> Schema:
    """The schema of the bare text that a value of this shape may be."""
    if isinstance(shape, shapes.Keyed) and shape.bare:
        return _of(shape.keys[shape.bare].shape, making)
    if isinstance(shape, shapes.OneOf):
        return {"anyOf": [_of_text(each, making) for each in shape.shapes if shapes.is_scalar_like(each)]}
    if isinstance(shape, shapes.Choice):
        return _choice(shape)
    if isinstance(shape, shapes.Named):
        return _named(shape, making)
    return dict(_SCHEMAS[type(shape)])


def _choice(shape: shapes.Choice) -> Schema:
    """The words that a field may hold, each with what it means."""
    words = meanings(shape.values)
    as_truth = [value for value in shape.values if value in ("yes", "no")]
    return {
        "enum": [*shape.values, *(value == "yes" for value in as_truth)],
        "enumDescriptions": [words[value] for value in (*shape.values, *as_truth)],
    }


def _named(shape: shapes.Named, making: _Making) -> Schema:
    if making.living is None:
        return {"type": "string", "pattern": identifier_pattern(shape)}
    name = name_of(shape)
    if name not in making.shared:
        making.shared[name] = living_identifiers(shape, making.living)
    making.definitions[name] = making.shared[name]
    return {"$ref": f"#/$defs/{name}"}


def _mapped(shape: shapes.Mapped, making: _Making) -> Schema:
    """A mapping with free keys; where the keys name records, each that there is comes with what it is."""
    keys, values = _of(shape.key, making), _of(shape.value, making)
    found: Schema = {"type": "object", "propertyNames": keys, "additionalProperties": values}
    if making.living is not None and isinstance(shape.key, shapes.Named):
        words = making.living.get(shape.key.kinds[0], {})
        found["properties"] = {name: {**values, "description": words[name]} for name in words}
    return found
