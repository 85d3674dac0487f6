"""Which files of facts a form can edit without losing anything, and why the others are left to Git."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

import yaml

from explainer.load.decode import text_of
from explainer.load.kinds import YAML_ENDINGS, FileKind, kind_of
from explainer.load.nodes import read_values
from explainer.model.identifier import PLURALS
from explainer.model.site import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A file of facts, and whether a form may edit it."""

    path: str
    why_not: str = ""
    """Why a form does not edit it; empty where it does."""


def fits(project: Project, contents: Mapping[str, bytes]) -> Iterator[Fit]:
    """Every file of facts of the project, in order."""
    for path, content in sorted(contents.items()):
        below = PurePosixPath(path)
        if not path.startswith(f"{project.data}/") or below.suffix not in YAML_ENDINGS:
            continue
        kind = kind_of(below.relative_to(project.data).as_posix())
        if isinstance(kind, FileKind):
            yield Fit(path=path, why_not=_why_not(below, f"{project.data}/{PLURALS[kind.kind]}", content))


def _why_not(path: PurePosixPath, folder: str, content: bytes) -> str:
    """Why a form does not edit this file."""
    text, slips = text_of(content)
    values = read_values(text) if text is not None else None
    if text is None or values is None or slips or values.slips or not isinstance(values.value, dict):
        why = "it has faults; run `explainer check`"
    elif "id" not in values.value:
        number = len(values.value)
        why = f"it holds {number} record{'s' * (number != 1)} by name"
    elif "tombstone" in values.value:
        why = "its record was retired"
    elif str(path.parent) != folder or path.suffix != ".yml":
        why = f"forms look in {folder}/ only, for names in .yml"
    elif line := first_comment(text):
        why = f"line {line} holds a comment, which a form would drop; the field `note` keeps remarks"
    else:
        why = ""
    return why


def first_comment(text: str) -> int | None:
    """The number of the first line with a comment; None where there is none. The text must be sound YAML."""
    end = 0
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        start: int = token.start_mark.index
        if start > end and (at := text.find("#", end, start)) >= 0:
            return text.count("\n", 0, at) + 1
        if isinstance(token, yaml.ScalarToken) and token.style in ("|", ">"):
            heading = text[start : text.find("\n", start)]
            if "#" in heading:
                return text.count("\n", 0, start) + 1
        end = max(end, token.end_mark.index)
    at = text.find("#", end)
    return text.count("\n", 0, at) + 1 if at >= 0 else None
