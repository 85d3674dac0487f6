"""A date in a record, with how it is known."""

from dataclasses import dataclass
from typing import Literal

from explainer.model.dates import Date
from explainer.model.identifier import AnyId


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When something happened, was said or was published. A bare date in YAML stands for `{edtf: …}`."""

    edtf: Date
    """The date in EDTF: `2026-06-12`, `2026-06`, `2026-06-12T17:21-04:00`, `2026-06-15/2026-06-17`, `2026-06-12~`."""
    printed: str | None = None
    """The word that the source prints for it: `Saturday`."""
    by: AnyId | None = None
    """What fixes the date, where a source prints only a relative one."""
    from_: Literal["printed", "inferred", "address", "computed"] | None = None
    """How the date is known: printed by the source, read off its address, computed (a post's number), or inferred."""
    why: str | None = None
    """The reason for an inferred or computed date."""
