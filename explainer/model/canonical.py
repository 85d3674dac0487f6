"""What a value of the model says, in plain values: the same however its YAML is laid out, and short digests of it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from typing import Any, Final

from explainer.model.chapter import Chapter

DIGITS: Final = 16
"""How many digits of a SHA-256 are kept: enough to see that something is another thing."""
_PART_DIGITS: Final = 4
"""Digits of the parts of a fingerprint, which only help to say what changed."""
_NEVER: Final = frozenset(("id", "note", "ignore"))
"""What a record is called is no part of what it says; notes and ignores are for editors only."""


def said_by(record: object, without: frozenset[str] = frozenset()) -> dict[str, object]:
    """What the fields of a record say, by name in YAML; fields that are not set are left out."""
    return {name: value for name, value in _fields(record) if name not in _NEVER and name not in without}


def said_by_chapter(chapter: Chapter) -> dict[str, object]:
    """What a chapter says: its words with what they name and rest on, its headings and its views."""
    return {
        "title": chapter.title,
        "sentences": [
            [sentence.plain, [mark.target for mark in sentence.marks], [each.target for each in sentence.references]]
            for sentence in chapter.sentences
        ],
        "headings": [[heading.level, heading.plain] for heading in chapter.headings],
        "views": [[view.name, plain(view.options)] for view in chapter.views],
    }


def plain(value: object) -> object:
    """The value as texts, numbers, lists and mappings. Where a text's lines end makes no difference."""
    if isinstance(value, str):
        return " ".join(value.split())
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(value[key]) for key in sorted(value, key=str)}
    if isinstance(value, tuple | list):
        return [plain(each) for each in value]
    if isinstance(value, date) or (is_dataclass(value) and "__str__" in type(value).__dict__):
        return str(value)  # a date or an amount, written as one text
    return dict(_fields(value))


def digest(value: object) -> str:
    """The first digits of the SHA-256 of a value of plain values."""
    return _sha256(value)[:DIGITS]


def fingerprint(parts: Mapping[str, object]) -> str:
    """A digest of some parts together, followed by a few digits of each: `c0ffee… text.1a2b topics.3c4d`."""
    return " ".join([digest(parts), *(f"{name}.{_sha256(parts[name])[:_PART_DIGITS]}" for name in sorted(parts))])


def differing(before: str, after: str) -> tuple[str, ...] | None:
    """The parts in which two fingerprints differ; None where they are the same."""
    if before.partition(" ")[0] == after.partition(" ")[0]:
        return None
    old, new = (dict(part.rpartition(".")[::2] for part in each.split(" ")[1:]) for each in (before, after))
    return tuple(name for name in sorted({*old, *new}) if old.get(name) != new.get(name))


def _fields(value: Any) -> list[tuple[str, object]]:  # noqa: ANN401 - any dataclass of the model
    if not is_dataclass(value):
        raise TypeError(f"no value of the model: {value!r}")
    found = []
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.compare and inner != _default(field):
            found.append((field.name.rstrip("_"), plain(inner)))
    return found


def _default(field: Field[Any]) -> object:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _sha256(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()
