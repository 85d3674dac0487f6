"""Records as plain values for JSON: which fields are published, under which name, and in which form."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Final

from explainer.model.dates import Date
from explainer.model.measure import Amount
from explainer.pages.text import without_controls

HIDDEN: Final = frozenset({"id", "position", "note", "ignore", "copy"})
"""Fields that are not published: the editors' own, and the name of our private copy. The name of a record is its key."""

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
"""What JSON can hold, without fractions: amounts are texts."""


class PlainValues:
    """Turns records into plain values; what a class holds is worked out once."""

    def __init__(self) -> None:
        self._names: dict[type, tuple[tuple[str, str], ...]] = {}

    def of(self, value: object) -> Value:
        """The plain value: dates and amounts as written, absent and empty fields left out."""
        if isinstance(value, str):
            return without_controls(value)
        if isinstance(value, tuple | list):
            return [self.of(item) for item in value]
        if value is None or isinstance(value, bool | int):
            return value
        if isinstance(value, Date | Amount):
            return without_controls(str(value))
        if isinstance(value, Mapping):
            return {str(key): self.of(item) for key, item in value.items()}
        return self._record(value)

    def _record(self, value: object) -> dict[str, Value]:
        names = self._names.get(type(value))
        if names is None:
            names = self._names[type(value)] = published_fields(type(value))
        found: dict[str, Value] = {}
        for name, published in names:
            inner = getattr(value, name)
            if inner or isinstance(inner, str | int):
                found[published] = self.of(inner)
        return found


def published_fields(kind: type) -> tuple[tuple[str, str], ...]:
    """The fields of a dataclass that are published, each with its published name."""
    if not is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is no dataclass")
    return tuple((field.name, field.name.rstrip("_")) for field in fields(kind) if field.name not in HIDDEN)
