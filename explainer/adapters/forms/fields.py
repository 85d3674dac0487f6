"""What a form asks for each field of a record, made from the model's classes: the fields of a CMS's configuration."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from explainer.load import shapes
from explainer.load.docstrings import attribute_words
from explainer.load.living import identifier_pattern
from explainer.load.schema import ADDRESS_PATTERN, DATE_PATTERN
from explainer.model.identifier import NAME_PATTERN
from explainer.model.meanings import meanings

Field: TypeAlias = dict[str, Any]

_WIDGETS: Final[Mapping[type, Field]] = MappingProxyType(
    {
        shapes.Text: {"widget": "string"},
        shapes.ProseText: {"widget": "text"},
        shapes.WebAddress: {"widget": "string", "pattern": [ADDRESS_PATTERN, "must be a web address: https://…"]},
        shapes.DateText: {
            "widget": "string",
            "pattern": [DATE_PATTERN, "must be a date: 2026-06-12, 2026-06, 2026-06-12T17:21-04:00 or 2026-06-15/2026-06-17"],
        },
        shapes.AmountText: {"widget": "string"},
        shapes.YesNo: {"widget": "select", "options": ["yes", "no"]},
        shapes.Whole: {"widget": "string", "pattern": [r"^-?\d+$", "must be a whole number"]},
    }
)
_TEXT_OF_A_MAPPING: Final = "text"


def record_fields(kind: str, shape: shapes.Keyed) -> list[Field]:
    """What a form asks of a record of this kind: its name, then its fields in the model's order."""
    named = {
        "name": "id",
        "label": "Name",
        "widget": "string",
        "pattern": [f"^({kind}:)?{NAME_PATTERN.pattern}$", "must be lower-case letters, digits and single hyphens"],
        "required": True,
        "hint": "The record's name, which is also the file's. It never changes.",
    }
    return [named, *_fields(shape, may_need=True)]


def _fields(shape: shapes.Keyed, *, may_need: bool) -> list[Field]:
    words = attribute_words(shape.made)
    return [_field(name, key, words.get(key.attribute, ""), may_need=may_need) for name, key in shape.keys.items()]


def _field(name: str, key: shapes.Key, words: str, *, may_need: bool) -> Field:
    """One field. In a group that may be left empty, nothing can be asked for: the CMS would ask for it always."""
    is_asked = key.is_needed and may_need
    told = f"{words} Needed, once anything stands in this group." if key.is_needed and not may_need else words
    return {"name": name, "label": _label(name), **_widget(key.shape, is_asked=is_asked), "required": is_asked, "hint": told}


def _label(name: str) -> str:
    return name.replace("_", " ").replace("-", " ").capitalize()


def _widget(shape: shapes.Shape, *, is_asked: bool) -> Field:
    """How a value of this shape is asked for. `short`, `keyed` and `also` are for our own script, which the page loads."""
    if isinstance(shape, shapes.Keyed):
        fields = _fields(shape, may_need=is_asked)
        return {"widget": "object", "collapsed": not is_asked, **_short(shape.bare), "fields": fields}
    if isinstance(shape, shapes.Listed | shapes.Mapped):
        inner = _items(shape.of) if isinstance(shape, shapes.Listed) else _mapped(shape)
        return {"widget": "list", "collapsed": False, **inner}
    if isinstance(shape, shapes.OneOf):
        return _one_of(shape)
    if isinstance(shape, shapes.Choice):
        options = [{"label": f"{word}: {meaning}", "value": word} for word, meaning in meanings(shape.values).items()]
        return {"widget": "select", "options": options}
    return _named(shape) if isinstance(shape, shapes.Named) else dict(_WIDGETS[type(shape)])


def _short(bare: str | None) -> Field:
    return {"short": bare} if bare else {}


def _items(of: shapes.Shape) -> Field:
    """The items of a list: a group of fields each, or one field each."""
    if isinstance(of, shapes.Keyed):
        return {**_short(of.bare), "fields": _fields(of, may_need=True)}
    if isinstance(of, shapes.OneOf) and (group := next((each for each in of.shapes if isinstance(each, shapes.Keyed)), None)):
        named = next(each for each in of.shapes if isinstance(each, shapes.Named))
        own = {"name": named.kinds[0], "label": _label(named.kinds[0]), **_named(named), "required": False}
        own["hint"] = "A record that there is; then nothing else in this group."
        rest = [each for each in _fields(group, may_need=False) if each["name"] != own["name"]]
        return {"short": own["name"], "fields": [own, *rest]}
    return {"field": {"name": "one", "label": "One", **_widget(of, is_asked=True), "required": True}}


def _mapped(shape: shapes.Mapped) -> Field:
    """A mapping with free keys as a list, each item of which begins with its key."""
    if isinstance(shape.key, shapes.Named):
        name = shape.key.kinds[0]
    else:
        name = "stance" if isinstance(shape.key, shapes.Choice) else "rule"
    key = {"name": name, "label": _label(name), **_widget(shape.key, is_asked=True), "required": True}
    if isinstance(shape.value, shapes.Keyed):
        return {"keyed": name, **_short(shape.value.bare), "fields": [key, *_fields(shape.value, may_need=True)]}
    value = {
        "name": _TEXT_OF_A_MAPPING,
        "label": _label(_TEXT_OF_A_MAPPING),
        **_widget(shape.value, is_asked=True),
        "required": True,
    }
    return {"keyed": name, "short": _TEXT_OF_A_MAPPING, "fields": [key, value]}


def _one_of(shape: shapes.OneOf) -> Field:
    """A record or a list, or one of some words in its place."""
    words = [value for each in shape.shapes if isinstance(each, shapes.Choice) for value in each.values]
    rest = [each for each in shape.shapes if not isinstance(each, shapes.Choice)]
    found = _widget(rest[0], is_asked=False)
    if found["widget"] == "list":
        own = next(each for each in found["fields"] if each["name"] == found["short"])
        own |= _or_words(own, words)
        return {**found, "also": words}
    return {**found, **_or_words(found, words)}


def _or_words(found: Field, words: list[str]) -> Field:
    pattern, message = found["pattern"]
    return {"also": words, "pattern": [f"{'|'.join(f'^{word}$' for word in words)}|{pattern}", f"{message}, or {words[0]}"]}


def _named(shape: shapes.Named) -> Field:
    """A record, chosen from those there are. `bare` is the kind whose names are written without it."""
    kinds = list(shape.kinds)
    what = "a record" if len(kinds) > 2 else " or ".join(f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" for kind in kinds)
    bare = {"bare": shape.bare_kind} if shape.bare_kind else {}
    found: Field = {"widget": "record", "kinds": kinds, **bare}
    return {**found, "pattern": [identifier_pattern(shape), f"must be the name of {what}"]}
