"""Where editors' own remarks name a record: in notes and comments, which no command changes, for they are somebody's words."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from explainer.edit.changes import text_in
from explainer.edit.outline import outline
from explainer.model.identifier import Identifier
from explainer.model.site import Project

_COMMENT: Final = re.compile(r"(?:^|(?<=\s))#[^\n]*", re.MULTILINE)


def remarks(project: Project, files: Mapping[str, bytes], named: Identifier) -> tuple[str, ...]:
    """The places, `data/claims.yml:12`, at which a note or a comment names a record: with its kind, or by a name of several
    words."""
    kind = f"(?:{named.kind}:)?" if "-" in named.name else f"{named.kind}:"
    name = re.compile(rf"(?<![\w:-]){kind}{re.escape(named.name)}(?![\w-])")
    found = []
    for path, content in sorted(files.items()):
        if path.startswith(f"{project.data}/") and path.endswith((".yml", ".yaml")) and named.name.encode() in content:
            text = text_in(content)
            lines = {
                text.count("\n", 0, start + match.start()) + 1
                for start, words in _spans(text)
                for match in name.finditer(words)
            }
            found += [f"{path}:{line}" for line in sorted(lines)]
    return tuple(found)


def _spans(text: str) -> Iterator[tuple[int, str]]:
    """Every comment and every note of a file, with where it begins."""
    for match in _COMMENT.finditer(text):
        yield match.start(), match[0]
    top = outline(text)
    for record in (top, *top.items) if top else ():
        if note := record.find("note"):
            yield note.start, text[note.start : note.end]
