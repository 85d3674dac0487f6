"""Plain values into objects of the model: one function for each shape, made once; all faults at once, each with its path."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from explainer.load import addresses, scalars, shapes
from explainer.load.anchors import Value
from explainer.load.checks import CHECKS, MAIN_KEYS
from explainer.load.complaints import FAILED, no_value, wrong_type
from explainer.load.faults import DERIVED_KEY, EMPTY_VALUE, MISSING_KEY, SAME_IDENTIFIER, UNKNOWN_CHOICE, Faults
from explainer.load.other_words import is_misspelt, unknown_key
from explainer.load.wording import field_name, quoted_field, shortened
from explainer.model.identifier import Identifier, identifier, is_name
from explainer.model.position import FieldPath

Convert: TypeAlias = Callable[[Value, FieldPath, Faults], object]
"""Makes an object of a value, or gives FAILED."""

ReadText: TypeAlias = Callable[[str, FieldPath, Faults], object]
"""Makes an object of a text that is not empty; None where it could not."""


def converter(shape: shapes.Shape) -> Convert:
    """The function that makes objects of this shape."""
    if isinstance(shape, shapes.Keyed):
        return KeyedConverter(shape)
    if isinstance(shape, shapes.Listed):
        return _listed(shape)
    if isinstance(shape, shapes.Mapped):
        return _mapped(shape)
    if isinstance(shape, shapes.OneOf):
        return _one_of(shape)
    return _from_text(_text_reader(shape), "a number" if isinstance(shape, shapes.Whole) else "a text")


def _one_line(text: str, path: FieldPath, faults: Faults) -> str:
    """Names, titles and words stand on one line, however they were wrapped in the file."""
    return " ".join(text.split()) if "\n" in text else text


_READERS: Final[Mapping[type, ReadText]] = MappingProxyType(
    {
        shapes.Text: _one_line,
        shapes.ProseText: scalars.read_prose,
        shapes.WebAddress: addresses.read_address,
        shapes.DateText: scalars.read_date,
        shapes.AmountText: scalars.read_amount,
        shapes.YesNo: scalars.read_yes_no,
        shapes.Whole: scalars.read_whole,
    }
)


def _text_reader(shape: shapes.Shape) -> ReadText:
    if isinstance(shape, shapes.Choice):
        return lambda text, path, faults: scalars.read_choice(text, shape, path, faults)
    if isinstance(shape, shapes.Named):
        return _identifier_reader(shape)
    return _READERS[type(shape)]


def _identifier_reader(shape: shapes.Named) -> ReadText:
    bare = shape.bare_kind

    def read(text: str, path: FieldPath, faults: Faults) -> Identifier | None:
        if bare is not None and is_name(text):  # as nearly all are written
            return identifier(bare, text)
        return scalars.read_identifier(text, shape, path, faults)

    return read


def _from_text(read: ReadText, wanted: str = "a text") -> Convert:
    def convert(value: Value, path: FieldPath, faults: Faults) -> object:
        if isinstance(value, str) and (text := value.strip()):
            made = read(text, path, faults)
            return FAILED if made is None else made
        if value is None or isinstance(value, str):
            return no_value(path, faults)
        hint = "put a text with a colon in quotation marks"
        if isinstance(value, list):
            hint = f"write “{shortened(value[0])}” alone" if len(value) == 1 and isinstance(value[0], str) else "write only one"
        return wrong_type(value, wanted, path, faults, hint)

    return convert


def _listed(shape: shapes.Listed) -> Convert:
    item = converter(shape.of)
    takes_text = shapes.is_scalar_like(shape.of)

    def convert(value: Value, path: FieldPath, faults: Faults) -> object:
        if isinstance(value, list):
            made = [item(each, (*path, number), faults) for number, each in enumerate(value)]
            return tuple([each for each in made if each is not FAILED])
        if value is None or value == "":
            return no_value(path, faults)
        if isinstance(value, dict) or not takes_text:
            hint = "begin each entry with “- ”"
            if isinstance(value, str) and isinstance(shape.of, shapes.Keyed):
                hint = f"write “- {next(iter(shape.of.keys))}: {shortened(value.rpartition(':')[2])}” below it"
            wrong_type(value, "a list", path, faults, hint)
            if isinstance(value, str):
                return FAILED
            faults = Faults()  # what else may be wrong with the entry is told once it is one
        one = item(value, path, faults)
        return FAILED if one is FAILED else (one,)

    return convert


def _mapped(shape: shapes.Mapped) -> Convert:
    key_of, value_of = converter(shape.key), converter(shape.value)

    def convert(value: Value, path: FieldPath, faults: Faults) -> object:
        if value is None:
            return no_value(path, faults)
        if not isinstance(value, dict):
            first = value[0] if isinstance(value, list) and value and isinstance(value[0], str) else "name"
            held = f"{{{next(iter(shape.value.keys))}: …}}" if isinstance(shape.value, shapes.Keyed) else "…"
            return wrong_type(value, "a mapping", path, faults, f"write {{{shortened(first)}: {held}}}")
        made: dict[object, object] = {}
        for name, inner in value.items():
            here = (*path, name)
            key, each = _made_key(key_of, name, here, faults), value_of(inner, here, faults)
            if key in made:
                message = f"“{shortened(name)}” stands twice in “{field_name(path)}”"
                faults.add_at_key(SAME_IDENTIFIER, here, message, "delete one, or make both one")
            elif key is not FAILED and each is not FAILED:
                made[key] = each
        return made

    return convert


def _made_key(key_of: Convert, name: str, path: FieldPath, faults: Faults) -> object:
    """A key of a mapping, made. Its faults stand at the key, and their words name the field that holds the mapping."""
    own = Faults()
    key = key_of(name, path[:-1], own)
    for fault in own.found:
        faults.add_at_key(fault.fault, path, fault.message, fault.hint)
    return key


def _one_of(shape: shapes.OneOf) -> Convert:
    words = {word for each in shape.shapes if isinstance(each, shapes.Choice) for word in each.values}
    named = next((each for each in shape.shapes if isinstance(each, shapes.Named)), None)
    as_named = converter(named) if named else None
    keyed = next((each for each in shape.shapes if isinstance(each, shapes.Keyed)), None)
    as_keyed = converter(keyed) if keyed else None
    as_listed = next((converter(each) for each in shape.shapes if isinstance(each, shapes.Listed)), None)
    # Of a source or a hop, a text that names an entity can only mean the hop.
    takes_hop = keyed is not None and keyed.bare == "entity"

    def convert(value: Value, path: FieldPath, faults: Faults) -> object:
        if isinstance(value, str):
            if value.strip() in words:
                return value.strip()
            if "unknown" in words and value.strip().lower() in _NOT_KNOWN:
                faults.add(UNKNOWN_CHOICE, path, f"“{field_name(path)}” cannot be “{value.strip()}”", "write unknown")
                return FAILED
            means_hop = takes_hop and value.startswith("entity:")
            chosen = as_keyed if means_hop else as_named or as_listed
        elif isinstance(value, dict):
            chosen = as_keyed or as_listed or as_named
        else:
            chosen = as_listed or as_named
        return chosen(value, path, faults) if chosen else no_value(path, faults)

    return convert


_NOT_KNOWN: Final = frozenset(("none", "n/a", "na", "not known", "?", "-", "tbd", "nobody"))


class KeyedConverter:
    """Makes objects of one class of mappings with fixed keys."""

    def __init__(self, shape: shapes.Keyed, derived: Mapping[str, str] = MappingProxyType({})) -> None:
        self._class = shape.made
        self._bare = shape.bare
        self._derived = derived
        """Keys that must not be typed, and why."""
        self._keys = {
            name: (key.attribute, converter(key.shape), key.is_needed, shapes.LEFT_OUT.get((shape.made, name)))
            for name, key in shape.keys.items()
        }
        self._needed = tuple(name for name, key in shape.keys.items() if key.is_needed)
        self._check = CHECKS.get(shape.made)

    def __call__(self, value: Value, path: FieldPath, faults: Faults) -> object:
        """The object, or FAILED. Bare text stands for the class's bare key."""
        if isinstance(value, dict):
            return self.make(value, path, faults)
        if value is None:
            return no_value(path, faults)
        if self._bare is not None and isinstance(value, str):
            attribute, convert, _, _ = self._keys[self._bare]
            own = Faults()
            made = convert(value, path, own)
            for fault in own.found:
                hint = f'write {{who: "{shortened(value)}"}}' if self._is_description(value) else fault.hint
                faults.add(fault.fault, path, fault.message, hint)
            return FAILED if made is FAILED else self._class(**{attribute: made})
        wanted = "a mapping" if self._bare is None else "a text or a mapping"
        return wrong_type(value, wanted, path, faults, self._written(value))

    def _written(self, value: Value) -> str:
        """How a value is written that is no mapping, or which keys there are."""
        words = value.replace(":", " ").split() if isinstance(value, str) else []
        if len(words) == 2 and words[0].lower() in self._keys:  # locator: paragraph 3
            return f"write {{{words[0].lower()}: {shortened(words[1])}}}"
        if len(words) == 1 and (key := MAIN_KEYS.get(self._class)):  # stances: {shape: supports}
            return f"write {{{key}: {shortened(words[0])}}}"
        return f"its keys are {', '.join(self._keys)}"

    def _is_description(self, text: str) -> bool:
        """Whether a text says in words who somebody is, where a name of a record should be: `a person who was there`."""
        return "who" in self._keys and len(text.split()) > 2

    def make(self, value: dict[str, Value], path: FieldPath, faults: Faults, **given: object) -> object:
        """The object made of a mapping and of what is given, or FAILED where a key that it needs is missing or faulty."""
        made: dict[str, object] = {}
        is_cut = False
        for name, inner in value.items():
            key = self._keys.get(name)
            if key is None:
                if name in self._derived:
                    message = f"“{name}” is not written here: {self._derived[name]}"
                    faults.add_at_key(DERIVED_KEY, (*path, name), message, "delete it")
                elif not (is_cut and inner is None):  # of a text cut at its commas only the first part is told
                    unknown_key(name, inner, (*path, name), self._keys, faults)
                    is_cut = inner is None
                continue
            attribute, convert, is_needed, left_out = key
            if left_out is not None and inner == left_out:
                continue
            each = convert(inner, (*path, name), faults)
            if is_needed and each == ():
                if inner == []:
                    faults.add(EMPTY_VALUE, (*path, name), f"“{name}” is an empty list", "name at least one")
            elif each is not FAILED:
                made[attribute] = each
        is_whole = True
        for name in self._needed:
            if name not in value and not is_misspelt(name, self._keys, value):
                faults.add(MISSING_KEY, path, f"{quoted_field(path)} has no “{name}”", "it needs one")
            is_whole = is_whole and self._keys[name][0] in made
        if self._check is not None and not self._check(made, value, path, faults):
            return FAILED
        return self._class(**made, **given) if is_whole else FAILED
