"""Values of YAML, where their events begin, and those with a name of their own, an anchor, by which aliases repeat them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from explainer.load.faults import UNUSED_ANCHOR, Slip
from explainer.load.places import Place, Spot
from explainer.load.wording import shortened

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"
"""Every scalar is a text; an empty plain scalar is None."""


@dataclass(slots=True)
class Anchored:
    """A value with an anchor."""

    value: Value
    place: Place | None
    size: int
    """How many values it stands for."""
    event: yaml.NodeEvent
    is_used: bool = False
    """Whether an alias names it."""


def unused_anchors(anchors: Mapping[str, Anchored]) -> Iterator[Slip]:
    """The slips of texts whose first word became their anchor, as in `&Co. is round`."""
    for name, anchored in anchors.items():
        if not anchored.is_used and isinstance(anchored.event, yaml.ScalarEvent):
            message = f"“&{shortened(name)}” is read as a name for the text, not as part of it"
            yield Slip(UNUSED_ANCHOR, *spot_of(anchored.event), message, "put the whole text in quotation marks")


def spot_of(event: yaml.Event) -> Spot:
    """Where an event begins."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
