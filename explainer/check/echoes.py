"""Leaves out findings that another fault explains, so that one slip is told once; they come when they still hold after it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from explainer.model.finding import Finding, Severity
from explainer.model.library import Library
from explainer.model.position import Position

_OF_MARKS: Final = frozenset(("malformed-mark", "footnote-without-text"))
"""Faults that a sentence has which was meant to have a mark."""
_WEIGHING: Final = frozenset(
    (
        "answer-in-own-voice",
        "answer-resting-on-nothing",
        "contested-in-own-voice",
        "ignore-of-nothing",
        "sentence-backs-nothing",
    )
)
"""Rules that weigh what several records say together: while one cannot be read, nobody knows."""


def without_echoes(found: Iterable[Finding], of_form: Iterable[Finding], library: Library) -> Iterator[Finding]:
    """The findings of the rules, less those that a fault of form may have caused, of which the editor is told already:

    that a record lacks something of which a part could not be read; what weighs records together, and notes, where some
    could not be read; that a record is gone, where one of its kind could not be read and may be it; that a sentence has no
    mark where it has one with a slip in it; and references to what was published and is gone, which is told once.
    """
    every = tuple(of_form)
    faults = [finding for finding in every if finding.severity is Severity.ERROR]
    garbled = {finding.position for finding in every if finding.rule == "garbled-letters"}
    if any(finding.rule == "no-facts" for finding in faults):
        return  # everything else follows from that
    unread = {finding.subject for finding in faults}
    marked = _sentences_with(faults, library)
    broken_kinds = {identifier.kind for identifier in library.broken}
    findings = list(found)
    gone = [each.subject for each in findings if each.rule == "published-identifier-gone" and each.subject]
    explained = {f"there is no {each.kind} “{each.name}”" for each in gone if each.kind not in broken_kinds}
    for finding in findings:
        record = library.records.get(finding.subject) if faults and finding.subject else None
        is_of_whole = record is not None and finding.position == record.position
        echoes = (
            is_of_whole and finding.subject in unread,
            bool(faults) and finding.severity is Severity.NOTE,
            (bool(library.broken) or finding.subject in unread) and finding.rule in _WEIGHING,
            finding.rule == "sentence-without-mark" and finding.position in marked,
            finding.rule == "html-in-prose" and finding.position in garbled,
            finding.rule == "reference-to-nothing" and finding.message in explained,
            finding.rule == "published-identifier-gone" and finding.subject and finding.subject.kind in broken_kinds,
        )
        if not any(echoes):
            yield finding


def _sentences_with(faults: Iterable[Finding], library: Library) -> frozenset[Position]:
    """Where the sentences begin that hold a mark with a slip in it, or are the text of one."""
    found: set[Position] = set()
    notes = {(fault.position.file, fault.position.line) for fault in faults if fault.rule == "mark-defined"}
    if notes:
        every = (sentence.position for chapter in library.chapters.values() for sentence in chapter.sentences)
        found.update(position for position in every if (position.file, position.line) in notes)
    for fault in faults:
        chapter = library.chapters.get(fault.subject) if fault.rule in _OF_MARKS and fault.subject else None
        if chapter is not None:
            begins = [sentence.position for sentence in chapter.sentences]
            if place := bisect_right(begins, fault.position):
                found.add(begins[place - 1])
    return frozenset(found)
