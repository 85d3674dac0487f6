"""Where prose and identifiers stand in records: worked out once from the classes, then read off each record."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Annotated, TypeAlias, get_args, get_origin, get_type_hints

from explainer.model.identifier import Identifier, Names
from explainer.model.position import FieldPath
from explainer.model.text import Prose

Use: TypeAlias = tuple[FieldPath, Prose | Identifier]
"""A path from the record down, and the prose or the identifier that stands there."""


class _Place(dict[str | int, "_Place"]):
    """A place in records of any class, with those one step down. Its path is one value for all records, not one for each."""

    __slots__ = ("path",)

    def __init__(self, path: FieldPath) -> None:
        super().__init__()
        self.path = path

    def __missing__(self, step: str | int) -> "_Place":
        place = self[step] = _Place((*self.path, step))
        return place


class Fields:
    """Reads the prose and the identifiers off records of the given classes, without looking at any other field."""

    def __init__(self, classes: Iterable[type]) -> None:
        self._names: dict[type, tuple[str, ...]] = {}
        self._whole = _Place(())
        for each in classes:
            self._compile(each)

    def uses(self, record: object) -> tuple[Use, ...]:
        """Every field of prose and every identifier of a record, in the order in which its class lists them.

        Keys of mappings stand at the same path as their values, and before what is in them.
        """
        found: list[Use] = []
        self._gather(record, self._whole, found)
        return tuple(found)

    def _compile(self, each: type) -> bool:
        """Notes the fields of a dataclass that lead to prose or identifiers; whether there are any."""
        if each not in self._names:
            self._names[each] = ()  # ends the descent should a class ever hold itself
            hints = get_type_hints(each, include_extras=True)
            self._names[each] = tuple(field.name for field in fields(each) if self._leads(hints[field.name]))
        return bool(self._names[each])

    def _leads(self, hint: object) -> bool:
        """Whether a type can hold prose, or identifiers that name other records.

        A record's own `id` has no `Names`, and so is none of its references.
        """
        if hint is Prose:
            return True
        if isinstance(hint, type) and is_dataclass(hint):
            return self._compile(hint)
        if get_origin(hint) is Annotated:
            return any(isinstance(each, Names) for each in get_args(hint))
        leads = False
        for each in get_args(hint):
            leads = self._leads(each) or leads  # not `any`, which would leave the classes after the first uncompiled
        return leads

    def _gather(self, value: object, place: _Place, found: list[Use]) -> None:
        """Adds what stands in a value. Most identifiers stand in a field or a tuple; these are spared a call each."""
        if isinstance(value, Identifier | Prose):
            found.append((place.path, value))
        elif names := self._names.get(type(value)):
            for name in names:
                inner = getattr(value, name)
                if isinstance(inner, Identifier | Prose):
                    found.append((place[name].path, inner))
                elif inner:
                    self._gather(inner, place[name], found)
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, Identifier):
                    found.append((place[number].path, item))
                else:
                    self._gather(item, place[number], found)
        elif isinstance(value, Mapping):
            for key, item in value.items():
                here = place[str(key)]
                self._gather(key, here, found)
                self._gather(item, here, found)


class Uses:
    """What each record of a library holds; read off anew only from records that are other objects than before."""

    def __init__(self, classes: Iterable[type]) -> None:
        self._fields = Fields(classes)
        self._known: dict[Identifier, tuple[object, tuple[Use, ...]]] = {}

    def of(self, records: Mapping[Identifier, object]) -> dict[Identifier, tuple[Use, ...]]:
        """The uses of every record, in the order of the records. Those that are not among them are forgotten."""
        before, self._known = self._known, {}
        for subject, record in records.items():
            known = before.get(subject)
            self._known[subject] = known if known and known[0] is record else (record, self._fields.uses(record))
        return {subject: uses for subject, (_, uses) in self._known.items()}
