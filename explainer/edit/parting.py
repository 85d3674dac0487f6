"""Records of a file of many, each moved to a file of its own: the form in which a form for those without Git can edit them."""

from collections.abc import Mapping, Sequence

from explainer import build
from explainer.edit.changes import CannotEdit, Changes, Edit, changes_of, edited, text_in
from explainer.edit.mentions import record_in
from explainer.edit.outline import Value, end_of_record, outline
from explainer.edit.renaming import living
from explainer.model.identifier import PLURALS, Identifier
from explainer.model.site import Project


def apart(project: Project, files: Mapping[str, bytes], named: Sequence[str]) -> Changes:
    """What gives each of these records, or each record of these files, a file of its own. Raises CannotEdit."""
    web = build.check_files(files, project).web
    subjects: dict[Identifier, str] = {}
    for each in named:
        of_file = [record.id for record in web.library.records.values() if record.position.file == each]
        for subject in of_file or [Identifier(each)]:
            subjects[subject] = living(web, subject).position.file
    after: dict[str, bytes | None] = {}
    for path in sorted(set(subjects.values())):
        edits, made = _parted(project, files, path, [each for each, file in subjects.items() if file == path])
        after.update(made)
        left = edited(files[path], edits)
        after[path] = left if left.strip() else None
    return changes_of(files, after)


def _parted(
    project: Project, files: Mapping[str, bytes], path: str, subjects: Sequence[Identifier]
) -> tuple[list[Edit], dict[str, bytes]]:
    """What takes records out of a file, and the files that hold them then."""
    text = text_in(files[path])
    top = outline(text)
    if top is None:
        raise CannotEdit(f"{path} cannot be read; mend it first")
    edits, made = [], {}
    for subject in subjects:
        node = record_in(top, subject)
        if node is top:
            raise CannotEdit(f"{subject} has a file of its own already: {path}")
        if node.key is None or top.is_flow or node.is_flow or not node.items:
            raise CannotEdit(f"{subject} stands between braces; write each of its fields on a line of its own first")
        home = f"{project.data}/{PLURALS[subject.kind]}/{subject.name}.yml"
        if home in files:
            raise CannotEdit(f"there is a file {home} already")
        end = end_of_record(text, node, top)
        made[home] = _alone(text, node, end, subject).encode()
        blank = text[: node.key.start].endswith(("\n\n", "\r\n\r\n")) or node.key.start == 0
        while blank and text[end : end + 1] in ("\r", "\n"):  # the empty line above the record stays, that below goes
            end += 1
        edits.append(Edit(node.key.start, end, ""))
    return edits, made


def _alone(text: str, node: Value, end: int, subject: Identifier) -> str:
    """A record as the text of a file of its own: its name as `id`, its lines at the margin."""
    key = node.key or node
    head, *lines = text[key.end : end].splitlines(keepends=True)
    first = node.items[0].key or node
    indent = first.start - (text.rfind("\n", 0, first.start) + 1)
    moved = [line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in lines]
    return f"id: {subject.name}{head.partition(':')[2]}{''.join(moved)}".rstrip("\r\n") + ("\r\n" if "\r\n" in head else "\n")
