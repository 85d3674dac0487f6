"""The slips that can be mended safely: where only one thing can be meant, and mending it leaves nothing new to mend."""

from collections.abc import Iterator, Mapping
from typing import Final

from explainer.edit.changes import CannotEdit, Changes, Edit, changes_of, edited, text_in
from explainer.edit.proposals import proposals
from explainer.load import load_files
from explainer.load.faults import BROKEN_YAML
from explainer.load.kinds import YAML_ENDINGS
from explainer.model.finding import Finding
from explainer.model.identifier import Identifier
from explainer.model.site import Project

_MOST: Final = 200
"""How many slips of one file are mended in one run."""


def fixes(project: Project, files: Mapping[str, bytes]) -> Changes:
    """What mending every slip that can be mended safely would change."""
    known = load_files(files, data=project.data, docs=project.docs).library
    names = frozenset((*known.records, *known.broken))
    after: dict[str, bytes | None] = {}
    for path, content in files.items():
        if any(path.endswith(ending) for ending in YAML_ENDINGS) and path.startswith(f"{project.data}/"):
            after[path] = _Fixing(project, path, names).fixed(content)
    return changes_of(files, after)


class _Fixing:
    """Mends one file, slip by slip."""

    def __init__(self, project: Project, path: str, names: frozenset[Identifier]) -> None:
        self._project, self._path, self._names = project, path, names

    def fixed(self, content: bytes) -> bytes:
        """The file with every slip mended that can be."""
        findings = self._findings(content)
        for _ in range(_MOST):
            better = next(self._better(content, findings), None)
            if better is None:
                break
            content, findings = better
        return content

    def _better(self, content: bytes, findings: tuple[Finding, ...]) -> Iterator[tuple[bytes, tuple[Finding, ...]]]:
        for finding in findings:
            edits = _proposed(content, finding, self._names)
            made = [(each, self._findings(each)) for each in edits]
            good = [one for one in made if _is_better(finding, findings, one[1])]
            if len({content for content, _ in good}) == 1:  # where two ways mend it, only its editor knows which is meant
                yield good[0]

    def _findings(self, content: bytes) -> tuple[Finding, ...]:
        return load_files({self._path: content}, data=self._project.data, docs=self._project.docs).findings


def _proposed(content: bytes, finding: Finding, names: frozenset[Identifier]) -> list[bytes]:
    try:
        text = text_in(content)
    except CannotEdit:
        return []
    found: list[bytes] = []
    for edit in proposals(text, finding, names):
        made = _made(content, edit)
        if made is not None and made not in found:
            found.append(made)
    return found


def _made(content: bytes, edit: Edit) -> bytes | None:
    made = edited(content, [edit])
    return made if made != content else None


def _is_better(mended: Finding, before: tuple[Finding, ...], after: tuple[Finding, ...]) -> bool:
    """Whether a slip is gone and no other came; of a file that could not be read, whether it is read further."""
    if mended.code != BROKEN_YAML.code:
        return len(after) < len(before) and all(one.message != mended.message or one.line != mended.line for one in after)
    broken = next((finding for finding in after if finding.code == BROKEN_YAML.code), None)
    return broken is None or broken.position.line > mended.position.line
