"""What each record put into the files of data the last time, at hand in a preview: only lines that became others are made."""

from collections.abc import Mapping
from dataclasses import dataclass

from explainer.model.identifier import Identifier
from explainer.pages.reads import Read, changed_reads
from explainer.pages.record_lines import RecordLines, lines_beside, subject_of
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class LatestLines:
    """The lines of all records of some facts."""

    web: Web
    lines: Mapping[Identifier, RecordLines]
    made_of: Mapping[Identifier, frozenset[Read]]
    """By record, what its lines were made of beside the record's own entries."""


def lines_after(web: Web, before: LatestLines | None) -> LatestLines:
    """The lines of all records of these facts; those of which nothing changed are as they were before."""
    same = {} if before is None else _same(web, before)
    found = lines_beside(web, same.get)
    made_of = {} if before is None else {subject: before.made_of[subject] for subject in same}
    return LatestLines(web, found.lines, {**made_of, **found.made_of})


def _same(web: Web, before: LatestLines) -> Mapping[Identifier, RecordLines]:
    changed = changed_reads(before.web, web, ((), ()))  # no line shows a finding
    if changed is None:
        return {}
    touched = {subject_of(read) for read in changed}
    return {
        subject: lines
        for subject, lines in before.lines.items()
        if subject not in touched and changed.isdisjoint(before.made_of[subject])
    }
