"""Files of facts as JSON from which their records are made again, with a third of the work of reading YAML."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from explainer.load.facts import FactsFile
from explainer.load.plain_findings import finding_of, plain_finding
from explainer.load.shapes import (
    AmountText,
    DateText,
    Keyed,
    Listed,
    Mapped,
    Named,
    OneOf,
    ProseText,
    Shape,
    WebAddress,
    shape_of,
)
from explainer.model.dates import Date, parse_date
from explainer.model.identifier import Identifier
from explainer.model.library import CLASSES
from explainer.model.measure import Amount, parse_amount
from explainer.model.position import Position
from explainer.model.record import Record, Tombstone
from explainer.model.text import Address, Prose

_Make: TypeAlias = Callable[[Any], object]


Packed: TypeAlias = Mapping[str, tuple[str, bytes]]
"""By path of a file of facts, the SHA-256 of its bytes and what it holds as JSON."""


class PackedFiles:
    """What files of facts held when they were packed, which holds for files of the same path and bytes."""

    def __init__(self, packed: Packed) -> None:
        self._packed = packed
        self._packer = Packer()

    def of(self, path: str, digest: str) -> FactsFile | None:
        """What the file at a path with bytes of that digest holds; None where it was not packed."""
        known, content = self._packed.get(path, ("", b""))
        if known != digest:
            return None
        try:
            return self._packer.unpack(content, path)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None


def packed_again(held: Iterable[tuple[tuple[str, str, str], object]], before: Packed, contents: Mapping[str, bytes]) -> Packed:
    """Files of these contents, by path, packed; what was packed before of the same bytes is not packed again. `held` is what
    was read: as what, path, digest, and what the file holds."""
    packer, digests = Packer(), {path: hashlib.sha256(content).hexdigest() for path, content in contents.items()}
    found: dict[str, tuple[str, bytes]] = {}
    for (_, path, digest), file in held:
        if isinstance(file, FactsFile) and digests.get(path) == digest:
            known = before.get(path)
            content = known[1] if known and known[0] == digest else packer.pack(file)
            if content is not None:
                found[path] = digest, content
    return dict(sorted(found.items()))


class Packer:
    """Packs and unpacks files of facts; what the classes hold is worked out once."""

    def __init__(self) -> None:
        self._dates: dict[str, Date] = {}
        self._amounts: dict[str, Amount] = {}
        self._shapes = MappingProxyType({each: shape_of(each) for each in (*CLASSES.values(), Tombstone)})
        self._made = {each: self._parts(shape) for each, shape in self._shapes.items()}

    def pack(self, file: FactsFile) -> bytes | None:
        """The file as JSON; None where something of it would not come out as it went in, or cannot be read."""
        if file.broken:
            return None
        found = _records(file)
        plain = [[self._packed(each) for each in found], [plain_finding(each) for each in file.findings]]
        content = json.dumps(plain).encode()
        again = self.unpack(content, found[0].position.file if found else "")
        is_same = again == file and [each.position for each in _records(again)] == [each.position for each in found]
        return content if is_same else None

    def unpack(self, content: bytes, path: str) -> FactsFile:
        """What was packed of the file at a path. Raises ValueError, TypeError, KeyError or the like for anything else."""
        records: list[Record] = []
        tombstones: list[Tombstone] = []
        packed, findings = json.loads(content)
        for subject, is_living, line, column, fields in packed:
            identifier = Identifier(subject)
            made: type[Any] = CLASSES[identifier.kind] if is_living else Tombstone
            parts = self._made[made]
            given = {name: value if (make := parts[name]) is None else make(value) for name, value in fields.items()}
            record = made(id=identifier, position=Position(path, line, column), **given)
            (records if is_living else tombstones).append(record)
        return FactsFile(
            records=tuple(records), tombstones=tuple(tombstones), findings=tuple(finding_of(each) for each in findings)
        )

    def _packed(self, record: Record | Tombstone) -> list[object]:
        position = record.position
        fields = _plain(record, self._shapes[type(record)])
        return [record.id, isinstance(record, Record), position.line, position.column, fields]

    def _parts(self, shape: Keyed) -> dict[str, _Make | None]:
        return {key.attribute: self._maker(key.shape) for key in shape.keys.values()}

    def _maker(self, shape: Shape) -> _Make | None:  # noqa: PLR0911 - one return for each sort of shape
        """What makes a value of plain values; None where these are the value."""
        match shape:
            case ProseText():
                return Prose
            case WebAddress():
                return Address
            case Named():
                return Identifier
            case DateText():
                return self._date
            case AmountText():
                return self._amount
            case Listed():
                return _tuple_of(self._maker(shape.of))
            case Mapped():
                return _mapping_of(self._maker(shape.key), self._maker(shape.value))
            case Keyed():
                return _object_of(shape.made, self._parts(shape))
            case OneOf():
                return self._one_of(shape)
        return None

    def _one_of(self, shape: OneOf) -> _Make:
        """Which of several shapes it is shows in the plain value: an identifier has a colon, a word has none."""
        keyed = next((self._maker(each) for each in shape.shapes if isinstance(each, Keyed)), None)
        listed = next((self._maker(each) for each in shape.shapes if isinstance(each, Listed)), None)

        def make(value: Any) -> object:  # noqa: ANN401 - any plain value
            if isinstance(value, str):
                return Identifier(value) if ":" in value else value
            chosen = keyed if isinstance(value, dict) else listed
            if chosen is None:
                raise TypeError(value)
            return chosen(value)

        return make

    def _date(self, text: str) -> Date:
        found = self._dates.get(text)
        if found is None:
            found = self._dates[text] = parse_date(text)
        return found

    def _amount(self, text: str) -> Amount:
        found = self._amounts.get(text)
        if found is None:
            found = self._amounts[text] = parse_amount(text)
        return found


def _records(file: FactsFile) -> tuple[Record | Tombstone, ...]:
    return (*file.records, *file.tombstones)


def _tuple_of(make: _Make | None) -> _Make:
    return tuple if make is None else lambda value: tuple(map(make, value))


def _mapping_of(make_key: _Make | None, make: _Make | None) -> _Make:
    def made(value: Any) -> object:  # noqa: ANN401 - any plain value
        keys = value if make_key is None else map(make_key, value)
        return dict(zip(keys, value.values() if make is None else map(make, value.values()), strict=True))

    return made


def _object_of(made: type, parts: Mapping[str, _Make | None]) -> _Make:
    def make(value: Any) -> object:  # noqa: ANN401 - any plain value
        return made(**{name: inner if (part := parts[name]) is None else part(inner) for name, inner in value.items()})

    return make


def _plain(value: Any, shape: Keyed) -> dict[str, object]:  # noqa: ANN401 - any dataclass of the model
    """The fields of an object that are not as they are when left out."""
    found: dict[str, object] = {}
    defaults = type(value).__dataclass_fields__
    for key in shape.keys.values():
        inner = getattr(value, key.attribute)
        field = defaults[key.attribute]
        left_out = inner in ({}, ()) if isinstance(inner, dict | tuple) else inner is field.default
        if not left_out or key.is_needed:
            found[key.attribute] = _plain_value(inner, key.shape)
    return found


def _plain_value(value: Any, shape: Shape) -> object:  # noqa: ANN401 - any value of the model
    if isinstance(value, str | bool | int) or value is None:
        return value
    if isinstance(value, Date):
        return value.text
    if isinstance(value, Amount):
        return f'"{value.text}"' if value.is_words else value.text
    if isinstance(shape, OneOf):
        wanted = Listed if isinstance(value, tuple) else Keyed
        shape = next(each for each in shape.shapes if isinstance(each, wanted))
    if isinstance(shape, Listed):
        return [_plain_value(each, shape.of) for each in value]
    if isinstance(shape, Mapped):
        return {str(name): _plain_value(inner, shape.value) for name, inner in value.items()}
    if isinstance(shape, Keyed):
        return _plain(value, shape)
    raise TypeError(value)
