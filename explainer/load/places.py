"""Where the keys and values of a file stand, as a tree beside its values."""

from dataclasses import dataclass

from explainer.model.position import FieldPath

Spot = tuple[int, int]
"""Line and column, counted from 1."""


@dataclass(slots=True)
class Place:
    """Where a value stands, with the places of what is in it."""

    value: Spot
    key: Spot | None = None
    """Where its key stands, for a value of a mapping."""
    items: "list[Place] | dict[str, Place] | None" = None

    @property
    def spot(self) -> Spot:
        """Where the value begins; its key where a list or mapping begins on a later line, for there an editor looks."""
        if self.key is not None and self.items is not None and self.value[0] > self.key[0]:
            return self.key
        return self.value

    def inner(self, step: str | int) -> "Place | None":
        """The place one step down. A field's trailing underscore, and the kind before a name, may be left out or added."""
        if isinstance(self.items, list):
            return self.items[step] if isinstance(step, int) and 0 <= step < len(self.items) else None
        if self.items is None or isinstance(step, int):
            return None
        found = self.items.get(step.rstrip("_"))
        if found is None:
            name = step.rpartition(":")[2]
            found = next((place for key, place in self.items.items() if key.rpartition(":")[2] == name), None)
        return found

    def walk(self, path: FieldPath) -> tuple["Place", int]:
        """The place at the end of the path, or the last one on the way to it; and how many steps led there."""
        place = self
        for number, step in enumerate(path):
            inner = place.inner(step)
            if inner is None:
                return place, number
            place = inner
        return place, len(path)
