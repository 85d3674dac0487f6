"""Another identifier for a record: the record, every reference to it, and a tombstone that says where it is now."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from explainer import build
from explainer.edit.changes import CannotEdit, Changes, Edit, changes_of, edited, text_in
from explainer.edit.ledger_keys import with_new_keys
from explainer.edit.mentions import Mentions, record_in
from explainer.edit.outline import Value, end_of_record, outline
from explainer.edit.remarks import remarks
from explainer.edit.written import written
from explainer.load.names import hint_for_name
from explainer.model.identifier import CHAPTER, Identifier, identifier, is_name
from explainer.model.nearest import nearest
from explainer.model.record import Record
from explainer.model.site import Project
from explainer.weave.web import Web

RENAMED: Final = "Renamed."


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """The changes that a new name, or the end of a record, makes."""

    changes: Changes
    references: int
    """How many references name another record now."""
    remarks: tuple[str, ...] = ()
    """Where notes and comments still name the old one: they are left as they stand."""
    lost: tuple[Identifier, ...] = ()
    """What a retired record named and the one in its place does not: sources, statements, topics."""


def rename(project: Project, files: Mapping[str, bytes], old: Identifier, written_new: str, why: str = RENAMED) -> Moved:
    """What gives a record another name. Raises CannotEdit."""
    web = build.check_files(files, project).web
    record = living(web, old)
    new = _new_name(web, old, written_new)
    path = record.position.file
    edits = Mentions(web, files, old, new).edits()
    number = sum(map(len, edits.values()))
    after: dict[str, bytes | None] = dict(with_new_keys(project, files, old, new))
    text = text_in(files[path])
    top = outline(text)
    if top is None:
        raise CannotEdit(f"{path} cannot be read; mend it first")
    node = record_in(top, old)
    tombstone = tombstone_lines(why, now=new, title=web.titles.get(old, ""))
    own = edits.setdefault(path, [])
    if node is top:
        own.append(_renamed_id(node, new))
    else:
        own.extend(_renamed_key(text, top, node, new, tombstone))
    for each, found in edits.items():
        after[each] = edited(files[each], found)
    if node is top:
        home = PurePosixPath(path)
        target = str(home.with_name(f"{new.name}{home.suffix}")) if home.stem == old.name else path
        grave = str(home.with_name(f"{old.name}{home.suffix}"))
        if any(each in files and each != path for each in (target, grave)):
            raise CannotEdit(f"there is a file {target if target in files and target != path else grave} already")
        after[target], after[grave] = after[path], f"id: {old.name}\ntombstone:\n{tombstone}".encode()
    changes = changes_of(files, after)
    return Moved(changes=changes, references=number, remarks=remarks(project, changes.applied(files), old))


def living(web: Web, subject: Identifier) -> Record:
    """The record called so. Raises CannotEdit where there is none that lives and can be read."""
    record = web.library.records.get(subject)
    if record is not None:
        return record
    if subject in web.library.tombstones:
        raise CannotEdit(f"{subject} is retired already")
    if subject in web.library.broken:
        raise CannotEdit(f"{subject} has faults; mend them first (explainer check)")
    if subject.kind == CHAPTER:
        raise CannotEdit(f"{subject} is a chapter, not a record; git mv moves its file, and its address with it")
    kind, colon, name = subject.rpartition(":")
    known = {each.name: each for each in sorted(web.library.records, reverse=True) if not colon or each.kind == kind}
    close = nearest(name, sorted(known))
    raise CannotEdit(f"there is no record {subject}" + (f"; did you mean “{known[close]}”?" if close else ""))


def tombstone_lines(why: str, *, now: Identifier | None, title: str, indent: str = "  ") -> str:
    """The keys of a tombstone, a line each."""
    lines = [f"{indent}why: {written(why)}\n"]
    if now:
        lines.append(f"{indent}now: {now}\n")
    if title:
        lines.append(f"{indent}title: {written(title)}\n")
    return "".join(lines)


def _new_name(web: Web, old: Identifier, written_new: str) -> Identifier:
    kind, colon, name = written_new.rpartition(":")
    if colon and kind != old.kind:
        raise CannotEdit(f"a record stays of its kind: {old} is no {kind}")
    if not is_name(name):
        raise CannotEdit(f"“{name}” cannot be a record's name ({hint_for_name(name)})")
    new = identifier(old.kind, name)
    library = web.library
    if new in library.records or new in library.broken:
        raise CannotEdit(f"there is a {new} already; to make both one, retire one of them: explainer retire {old} --to {new}")
    if new in library.tombstones or new in library.ledger.published:
        raise CannotEdit(f"{new} was used once; identifiers are never used again")
    return new


def _renamed_id(node: Value, new: Identifier) -> Edit:
    value = node.find("id")
    if value is None:
        raise CannotEdit("the file has no “id”")
    return Edit(value.start, value.end, new.name)


def _renamed_key(text: str, top: Value, node: Value, new: Identifier, tombstone: str) -> list[Edit]:
    """The record's new name, and below the record a tombstone under the old one."""
    if node.key is None or top.is_flow:
        raise CannotEdit("the file's records stand between braces; write each on lines of its own first")
    end = end_of_record(text, node, top)
    indented = "".join(f"  {line}" for line in tombstone.splitlines(keepends=True))
    gap = "" if text[:end].endswith(("\n", "\r")) else "\n"
    grave = f"{gap}\n{node.key.text}:\n  tombstone:\n{indented}"
    return [Edit(node.key.start, node.key.end, new.name), Edit(end, end, grave)]
