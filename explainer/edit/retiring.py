"""The end of a record: a tombstone in its place that says why, and where one took its place, every reference to that one."""

from collections.abc import Mapping

from explainer import build
from explainer.edit.changes import CannotEdit, Edit, changes_of, edited, text_in
from explainer.edit.mentions import Mentions, record_in
from explainer.edit.outline import end_of_record, outline
from explainer.edit.remarks import remarks
from explainer.edit.renaming import Moved, living, tombstone_lines
from explainer.model.identifier import Identifier
from explainer.model.site import Project
from explainer.weave.web import Web


def retire(project: Project, files: Mapping[str, bytes], subject: Identifier, why: str, to: Identifier | None = None) -> Moved:
    """What retires a record. With `to`, what named it names that record instead. Raises CannotEdit."""
    web = build.check_files(files, project).web
    path = living(web, subject).position.file
    if to is not None:
        living(web, to)
        if to == subject:
            raise CannotEdit(f"{subject} cannot take its own place")
    if not why.strip():
        raise CannotEdit("say why: its page will show it")
    edits = Mentions(web, files, subject, to).edits() if to else {}
    text = text_in(files[path])
    top = outline(text)
    if top is None:
        raise CannotEdit(f"{path} cannot be read; mend it first")
    node = record_in(top, subject)
    title = web.titles.get(subject, "")
    own = edits.setdefault(path, [])
    number = sum(map(len, edits.values()))
    if node is top:
        own[:] = [Edit(0, len(text), f"id: {subject.name}\ntombstone:\n{tombstone_lines(why, now=to, title=title)}")]
    elif node.key is None or top.is_flow:
        raise CannotEdit("the file's records stand between braces; write each on lines of its own first")
    else:
        end = end_of_record(text, node, top)
        lines = tombstone_lines(why, now=to, title=title, indent="    ")
        own[:] = [each for each in own if not node.key.start <= each.start < end]
        own.append(Edit(node.key.start, end, f"{node.key.text}:\n  tombstone:\n{lines}"))
    after: dict[str, bytes | None] = {each: edited(files[each], found) for each, found in edits.items()}
    changes = changes_of(files, after)
    lost = _named_by(web, subject) - _named_by(web, to) - {to} if to else set()
    told = remarks(project, changes.applied(files), subject)
    return Moved(changes=changes, references=number, remarks=told, lost=tuple(sorted(lost)))


def _named_by(web: Web, subject: Identifier) -> set[Identifier]:
    """The records that the fields of a record name: its sources, statements, topics."""
    return {each.target for each in web.references if each.by == subject and each.manner == "field"}
