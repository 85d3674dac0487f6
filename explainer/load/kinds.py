"""Which kind of records a file of facts holds, by its place; and whether it is one record or many."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from explainer.load.faults import MISNAMED_FILE, OTHER_FILE, UNKNOWN_PLACE, Slip
from explainer.load.wording import shortened
from explainer.model.identifier import KINDS, PLURALS
from explainer.model.nearest import nearest

LEDGER: Final = "ledger"
"""The folder below the facts that tools write."""

YAML_ENDINGS: Final = frozenset((".yml", ".yaml"))

_NEARLY: Final = re.compile(r"(.+?)(\.(?:ya?ml(?:\.txt|\.docx?|\.rtf)?|ymal|yalm|yml_|ym|yl))", re.IGNORECASE)
"""Names that were meant to end in `.yml`."""

_SINGULARS: Final = MappingProxyType({plural: kind for kind, plural in PLURALS.items()})


@dataclass(frozen=True, slots=True)
class FileKind:
    """What the place of a file of facts says of it."""

    kind: str
    stem: str | None
    """The file's name without its ending, where the file stands in its kind's folder: one record may be called so."""


def kind_of(path: str) -> FileKind | Slip:
    """The kind of the records in the file at a path below the folder of the facts; a fault where there is none."""
    parts = PurePosixPath(path).parts
    first = parts[0] if len(parts) > 1 else PurePosixPath(path).stem
    kind = _SINGULARS.get(first)
    if kind is not None:
        return FileKind(kind, PurePosixPath(path).stem if len(parts) > 1 else None)
    if first == LEDGER and len(parts) > 1:
        hint = "tools write it, as JSON; move facts to the folder of their kind"
        return Slip(UNKNOWN_PLACE, 1, 1, f"“{LEDGER}” is no place for facts, so the file is not read", hint)
    message = f"“{shortened(first)}” is no kind of record, so the file is not read"
    return Slip(UNKNOWN_PLACE, 1, 1, message, _hint(first, is_folder=len(parts) > 1))


def meant_kind(path: str) -> str | None:
    """The kind that the place of a file was probably meant to name, where it names none."""
    parts = PurePosixPath(path).parts
    first = parts[0] if len(parts) > 1 else PurePosixPath(path).stem
    meant = nearest(first[:80].lower(), _SINGULARS)
    return _SINGULARS[meant] if meant else None


def other_ending(path: str) -> Slip:
    """The fault of a file below the folder of the facts whose name does not end as those of facts do."""
    match = _NEARLY.fullmatch(PurePosixPath(path).name)
    if match:
        message = f"the name ends in “{match[2]}”, so the file is not read"
        return Slip(MISNAMED_FILE, 1, 1, message, f"call it “{shortened(match[1])}.yml”")
    return Slip(OTHER_FILE, 1, 1, "the file is no YAML, so it is not read", "facts stand in .yml files")


def _hint(first: str, *, is_folder: bool) -> str:
    meant = nearest(first[:80].lower(), _SINGULARS)
    if meant:
        return f"did you mean “{meant}/”?" if is_folder else f"did you mean “{meant}.yml”?"
    return f"the kinds are {', '.join(PLURALS[kind] for kind in KINDS)}"
