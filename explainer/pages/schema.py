"""The form of `facts.json` as JSON Schema 2020-12, read off the classes of the records."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from explainer.model.dates import Date
from explainer.model.identifier import KINDS, NAME_PATTERN, PLURALS, Identifier
from explainer.model.ledger import QuotationState
from explainer.model.library import CLASSES
from explainer.model.measure import Amount
from explainer.model.record import Tombstone
from explainer.pages.files import SCHEMA_VERSION
from explainer.pages.plain_values import published_fields

Schema = dict[str, Any]

_KINDS: Final = "|".join((*KINDS, "chapter"))
_TEXT: Final[Schema] = {"type": "string"}
_TEXTS: Final[Schema] = {"type": "array", "items": _TEXT}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_IDENTIFIER: Final[Schema] = {"type": "string", "pattern": f"^({_KINDS}):"}
_IDENTIFIERS: Final[Schema] = {"type": "array", "items": {"$ref": "#/$defs/identifier"}}


def schema() -> Schema:
    """The schema, with every class of the records as a definition."""
    definitions: Schema = {"identifier": _IDENTIFIER, **_derived()}
    kinds = {
        PLURALS[kind]: {
            "type": "object",
            "propertyNames": {"pattern": f"^{NAME_PATTERN.pattern}$"},
            "additionalProperties": _defined(CLASSES[kind], definitions, f"derived-{kind}"),
        }
        for kind in KINDS
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Facts of an explainer",
        "description": "Every record by kind with what follows from it. What is absent or empty is left out.",
        **_object(
            {
                "schema_version": {"const": SCHEMA_VERSION},
                "site": _object({"name": _TEXT, "url": _TEXT, "licence": _TEXT}, ("name",)),
                "kinds": _object(kinds, kinds),
                "tombstones": {
                    "type": "object",
                    "propertyNames": {"$ref": "#/$defs/identifier"},
                    "additionalProperties": _defined(Tombstone, definitions, "derived-tombstone"),
                },
            },
            ("schema_version", "site", "kinds", "tombstones"),
        ),
        "$defs": dict(sorted(definitions.items())),
    }


def _object(properties: Mapping[str, Schema], required: Any = ()) -> Schema:  # noqa: ANN401 - any collection of names
    found: Schema = {"type": "object", "additionalProperties": False, "properties": dict(properties)}
    return {**found, "required": list(required)} if required else found


def _defined(kind: type, definitions: Schema, derived: str = "") -> Schema:
    """A reference to the definition of a dataclass, made where it is missing."""
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # ends the descent should a class ever hold itself
        hints = get_type_hints(kind, include_extras=True)
        needed = {field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING}
        properties = {published: _of(hints[name], definitions) for name, published in published_fields(kind)}
        required = [
            published for name, published in published_fields(kind) if name in needed and not _may_be_empty(hints[name])
        ]
        if derived:
            properties["derived"] = {"$ref": f"#/$defs/{derived}"}
            required.append("derived")
        definitions[kind.__name__] = _object(properties, required)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _may_be_empty(hint: object) -> bool:
    return get_origin(hint) in (tuple, dict, Mapping)


def _of(hint: Any, definitions: Schema) -> Schema:  # noqa: ANN401, PLR0911 - a type, one return for each sort of it
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _of(arguments[0], definitions)
    if origin in (Union, UnionType):
        return _any_of([_of(each, definitions) for each in arguments if each is not NoneType])
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return {"type": "array", "items": _of(arguments[0], definitions)}
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _of(arguments[1], definitions)}
    if hint in (Date, Amount):
        return {"type": "string", "minLength": 1}
    if is_dataclass(hint) and isinstance(hint, type):
        return _defined(hint, definitions)
    if hint is bool:
        return {"type": "boolean"}
    if hint is int:
        return {"type": "integer"}
    return {"$ref": "#/$defs/identifier"} if hint is Identifier else _TEXT


def _any_of(schemas: list[Schema]) -> Schema:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}


def _derived() -> Schema:
    """What follows from records, by kind; `derived.py` makes it."""
    origin: Schema = _object({"words": _TEXT, "entity": {"$ref": "#/$defs/identifier"}, "documents": _IDENTIFIERS}, ("words",))
    origins: Schema = {
        "words": _TEXT,
        "known": {"type": "array", "items": origin},
        "unnamed": {"type": "array", "items": origin},
    }
    standing: Schema = {
        "origins": _object({**origins, "unknown": _COUNT, "sources": _COUNT}, (*origins, "unknown", "sources")),
        "reading": _TEXTS,
        "is_contested": {"type": "boolean"},
        "partys_own_account": {"type": "boolean"},
        "disputed_by": _IDENTIFIERS,
        "settled_by": _IDENTIFIERS,
    }
    evidence: Schema = {
        "attribution": _TEXT,
        "short": _TEXT,
        "weakest": _TEXT,
        "source": {"$ref": "#/$defs/identifier"},
        "statement": {"$ref": "#/$defs/identifier"},
        "looked_up": _object({"state": {"enum": [*get_args(QuotationState)]}, "on": _TEXT}, ("state", "on")),
    }
    path = {"type": "array", "items": {"type": ["string", "integer"]}}
    manner = {"enum": ["field", "prose", "mark", "view"]}
    backlink: Schema = {"by": {"$ref": "#/$defs/identifier"}, "manner": manner, "path": path, "sentence": _TEXT}
    state = {"enum": ["answered", "partly", "not-known", "disputed"]}
    common: Schema = {"title": _TEXT, "address": _TEXT, "backlinks": {"type": "array", "items": {"$ref": "#/$defs/backlink"}}}
    attribution: Schema = {"attribution": {"type": "array", "items": {"$ref": "#/$defs/attribution"}}}
    stands = {"standing": {"$ref": "#/$defs/standing"}}
    more: Mapping[str, Schema] = {
        "claim": {"plain": _TEXT, "topics": _IDENTIFIERS, "disputes": _IDENTIFIERS, **attribution, **stands},
        "statement": {"plain": _TEXT, "topics": _IDENTIFIERS, "disputes": _IDENTIFIERS, **attribution, **stands},
        "event": {**attribution, **stands},
        "dispute": attribution,
        "term": attribution,
        "question": {"answer": _object({"state": state, "words": _TEXT, "only": _IDENTIFIERS}, ("state", "words", "only"))},
    }
    needed: Mapping[str, tuple[str, ...]] = {
        "claim": ("plain", "standing"),
        "statement": ("plain", "standing"),
        "question": ("answer",),
    }
    return {
        "standing": _object({**standing, "superseded_by": {"$ref": "#/$defs/identifier"}}, standing),
        "attribution": _object(evidence, ("attribution", "short")),
        "backlink": _object(backlink, ("by", "manner", "path")),
        **{f"derived-{kind}": _object({**common, **more.get(kind, {})}, ("title", *needed.get(kind, ()))) for kind in KINDS},
        "derived-tombstone": _object({"address": _TEXT}),
    }
