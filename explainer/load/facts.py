"""One file of facts, from bytes to records and findings; and where its values stand."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from explainer.load.decode import lines_of, names_in, text_of
from explainer.load.doubled import told_once, without_first_halves
from explainer.load.faults import (
    BAD_ALIAS,
    EMPTY_VALUE,
    KEY_NOT_TEXT,
    MOST_LISTED,
    SEVERAL_DOCUMENTS,
    TEXT_IN_COMMENT,
    TOO_MANY_FAULTS,
    TYPOGRAPHIC_DELIMITERS,
    FieldFault,
    Slip,
)
from explainer.load.kinds import FileKind
from explainer.load.nodes import read_values
from explainer.load.pasted import other_format, pasted_slips
from explainer.load.places import Place, Spot
from explainer.load.quick import quick_values
from explainer.load.records import FileRecords
from explainer.model.finding import Finding
from explainer.model.identifier import Identifier, identifier
from explainer.model.position import Position
from explainer.model.record import Record, Tombstone

_TOLD: Final = (BAD_ALIAS, KEY_NOT_TEXT, TYPOGRAPHIC_DELIMITERS)
"""Slips that explain every other fault at the same place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsFile:
    """What one file of facts holds."""

    records: tuple[Record, ...] = ()
    tombstones: tuple[Tombstone, ...] = ()
    broken: frozenset[Identifier] = frozenset()
    """Identifiers that the file has, but whose records are too faulty to be kept."""
    findings: tuple[Finding, ...] = ()


def read_facts(path: str, kind: FileKind, content: bytes) -> FactsFile:
    """The records of a file. Never raises: everything wrong with it is a finding."""
    if slip := other_format(content):
        return _unread(path, kind, content, (slip,))
    text, slips = text_of(content)
    if text is None:
        return _unread(path, kind, content, slips)
    values = quick_values(text) or read_values(text)
    if values.is_broken:
        return _unread(path, kind, content, (*slips, *values.slips))
    records = FileRecords(path, kind)
    records.read(values)
    broken = records.broken
    if any(slip.fault is SEVERAL_DOCUMENTS for slip in values.slips):
        broken |= _seeming(kind, content)
    found = [*slips, *told_once(values.slips)]
    if records.faults.found:
        placed = list(_placed(text, records.faults.found, {slip[1:3] for slip in values.slips if slip.fault in _TOLD}))
        found = [*_without_causes(found, placed), *without_first_halves(placed, values.slips)]
    known = {slip.line for slip in found}
    found += [slip for slip in pasted_slips(text, content) if slip.line not in known]
    return FactsFile(
        records=tuple(records.records),
        tombstones=tuple(records.tombstones),
        broken=frozenset(broken),
        findings=slip_findings(path, content, _first(found, values.unlisted + records.faults.unlisted)),
    )


def place_of(content: bytes) -> Place | None:
    """Where everything in a file stands, or None where the file cannot be read."""
    text, _ = text_of(content)
    return None if text is None else read_values(text, with_places=True).place


def slip_findings(path: str, content: bytes, slips: Sequence[Slip]) -> tuple[Finding, ...]:
    """The findings that the slips of a file are, each with its line."""
    lines = lines_of(content) if slips else []
    return tuple(
        Finding(
            code=slip.fault.code,
            rule=slip.fault.name,
            severity=slip.fault.severity,
            message=slip.message,
            position=Position(path, slip.line, slip.column),
            hint=slip.hint,
            line=lines[slip.line - 1] if slip.line <= len(lines) else "",
            subject=slip.subject,
        )
        for slip in slips
    )


def _unread(path: str, kind: FileKind, content: bytes, slips: tuple[Slip, ...]) -> FactsFile:
    return FactsFile(broken=_seeming(kind, content), findings=slip_findings(path, content, slips))


def _seeming(kind: FileKind, content: bytes) -> frozenset[Identifier]:
    """The identifiers that a file seems to have which cannot be read."""
    names = names_in(content) | ({kind.stem} if kind.stem else set())
    return frozenset(identifier(kind.kind, name) for name in names)


def _first(slips: list[Slip], unlisted: int) -> list[Slip]:
    """The first of a file's slips, and one that counts the others if they are very many."""
    slips.sort(key=lambda slip: (slip.line, slip.column, slip.fault.code))
    if len(slips) <= MOST_LISTED:
        return slips
    message = f"from here on the file has {unlisted + len(slips) - MOST_LISTED:,} more faults, which are not listed"
    _, line, column, *_ = slips[MOST_LISTED]
    return [*slips[:MOST_LISTED], Slip(TOO_MANY_FAULTS, line, column, message, "mend those above first")]


def _without_causes(slips: list[Slip], placed: list[Slip]) -> Iterator[Slip]:
    """The slips, less comments that swallowed a whole text, `text: #1 of all`; the fault of the text tells of them."""
    for slip in slips:
        swallowed = slip.fault is TEXT_IN_COMMENT and [
            number for number, other in enumerate(placed) if other.fault is EMPTY_VALUE and other.line == slip.line
        ]
        if swallowed:
            placed[swallowed[0]] = placed[swallowed[0]]._replace(hint=f"{slip.message}: {slip.hint}")
        else:
            yield slip


def _placed(text: str, faults: Iterable[FieldFault], known: Collection[Spot]) -> Iterator[Slip]:
    """Faults whose path is known, with their places: only now is it worked out where everything stands.

    A place known to be faulty is not reported again.
    """
    root = read_values(text, with_places=True).place or Place((1, 1))
    for fault in faults:
        place, _ = root.walk(fault.path)
        spot = place.key if fault.at_key and place.key else place.spot
        if spot not in known:
            yield Slip(fault.fault, *spot, fault.message, fault.hint, fault.subject)
