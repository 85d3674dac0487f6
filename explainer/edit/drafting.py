"""A new record as lines of YAML: its fields in the model's order, its identifier, and the file in which it stands."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final, TypeAlias

from explainer.edit.changes import CannotEdit, Changes, changes_of, text_in
from explainer.edit.outline import outline
from explainer.edit.written import written
from explainer.load.kinds import YAML_ENDINGS, FileKind, kind_of
from explainer.load.names import hint_for_name, name_meant
from explainer.load.scalars import with_article
from explainer.model.identifier import PLURALS, Identifier, identifier, is_name
from explainer.model.library import Library
from explainer.model.record import Record
from explainer.model.site import Project

Drafted: TypeAlias = "str | Sequence[Drafted] | Mapping[str, Drafted]"
"""A value of a new record, before it is written."""

_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_SMALL: Final = re.compile(
    "an?|and|are|as|at|be|by|for|from|had|has|have|in|into|is|its?|of|on|or|that|the|their|they|this|to|was|were|with"
)
"""Words that tell little in an identifier."""
_MOST_WORDS: Final = 6
_LONGEST: Final = 48
_LIKENESS: Final = {"speaker": 3, "publisher": 3, "type": 3, "topics": 2, "measure": 2, "about": 1, "citations": 1}
"""How much it counts that a record says the same in a field as the new one."""


def proposed(library: Library, kind: str, text: str) -> Identifier:
    """A short identifier of plain letters made from a text, which no record has or had."""
    words = name_meant(_LINK.sub(r"\1", text)[:200]).split("-")
    telling = [word for word in words if not _SMALL.fullmatch(word)] or words
    name = ""
    for word in telling[:_MOST_WORDS]:
        if len(name) + len(word) < _LONGEST:
            name = f"{name}-{word}".strip("-")
    name = name or "new"
    taken = {*library.records, *library.tombstones, *library.broken, *library.ledger.published}
    numbered = (identifier(kind, name if number == 1 else f"{name}-{number}") for number in range(1, len(taken) + 3))
    return next(each for each in numbered if each not in taken)


def why_not_called(library: Library, subject: Identifier) -> str:
    """Why no new record can be called so; empty where one can."""
    if not is_name(subject.name):
        return f"“{subject.name}” cannot be a record's name; {hint_for_name(subject.name)}"
    if subject in library.tombstones:
        return f"{subject} was retired, and a name is never used again"
    if subject in library.records or subject in library.broken:
        return f"there is {with_article(subject)} already"
    return ""


def drafted(
    project: Project, files: Mapping[str, bytes], subject: Identifier, fields: Mapping[str, Drafted], file: str
) -> Changes:
    """The changes that add a record at the end of a file, or make the file."""
    kind = kind_of(file.removeprefix(f"{project.data}/"))
    if not isinstance(kind, FileKind) or kind.kind != subject.kind or PurePosixPath(file).suffix not in YAML_ENDINGS:
        raise CannotEdit(f"{file} is no file for a {subject.kind}; name one such as {project.data}/{PLURALS[subject.kind]}.yml")
    lines = "".join(f"  {line}\n" for line in lines_of(fields))
    content = files.get(file)
    text = text_in(content) if content is not None else ""
    top = outline(text)
    if top is not None and (top.is_flow or not top.is_map or top.find("id")):
        raise CannotEdit(f"{file} holds no records by name to which one could be added; name another with --file")
    gap = "" if not text or text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
    added = f"{gap}{subject.name}:\n{lines}"
    if "\r\n" in text:
        added = added.replace("\n", "\r\n")
    return changes_of(files, {file: (content or b"") + added.encode()})


def lines_of(fields: Mapping[str, Drafted]) -> Iterator[str]:
    """The lines of a mapping: lists of texts and small mappings between brackets, lists of mappings an entry each."""
    for key, value in fields.items():
        if isinstance(value, str):
            yield f"{key}: {written(value)}"
        elif isinstance(value, Mapping) or all(isinstance(each, str) for each in value):
            yield f"{key}: {_in_brackets(value)}"
        else:
            yield f"{key}:"
            for entry in value:
                first, *others = list(lines_of(entry)) if isinstance(entry, Mapping) else [_in_brackets(entry)]
                yield f"  - {first}"
                yield from (f"    {line}" for line in others)


def _in_brackets(value: Drafted) -> str:
    if isinstance(value, str):
        return written(value, in_flow=True)
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {_in_brackets(each)}' for key, each in value.items())}}}"
    return f"[{', '.join(_in_brackets(each) for each in value)}]"


def nearest_file(project: Project, library: Library, subject: Identifier, fields: Mapping[str, Drafted]) -> str:
    """The file of many records in which those stand that are most like the new one; the kind's own where there is none."""
    wanted = {name: set(_names(fields.get(name))) for name in _LIKENESS}
    found: dict[str, list[int]] = {}
    for record in library.records.values():
        if record.id.kind == subject.kind and record.position.line >= 1:
            found.setdefault(record.position.file, []).append(_likeness(record, subject, wanted))
    many = {path: likes for path, likes in found.items() if len(likes) > 1 or PurePosixPath(path).stem != subject.name}
    default = f"{project.data}/{PLURALS[subject.kind]}.yml"
    return min(many, key=lambda path: (-sum(sorted(many[path])[-3:]), -len(many[path]), path), default=default)


def _likeness(record: Record, subject: Identifier, wanted: Mapping[str, set[str]]) -> int:
    alike = sum(weight for name, weight in _LIKENESS.items() if wanted[name] & set(_names(getattr(record, name, None))))
    return alike + 2 * (record.id.name.partition("-")[0] == subject.name.partition("-")[0])


def _names(value: object) -> Iterator[str]:
    """The names in a value, of what is written as of what was read, without their kinds."""
    if isinstance(value, str):
        yield value.rpartition(":")[2]
    elif isinstance(value, Mapping):
        yield from _names(value.get("source") or value.get("statement"))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _names(each)
    elif value is not None:
        yield from _names(getattr(value, "source", None) or getattr(value, "statement", None))
