"""Leaves out findings that another fault explains, so that one slip is told once; they come when they still hold after it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from explainer.model.finding import Finding, Severity
from explainer.model.identifier import PLURALS
from explainer.model.library import Library
from explainer.model.position import Position

_OF_MARKS: Final = frozenset(("malformed-mark", "footnote-without-text"))
"""Faults that a sentence has which was meant to have a mark."""
_OF_LINKS: Final = frozenset(("reference-to-nothing", "link-to-missing-page"))
"""Faults of a link that may have been meant to name who says something."""
_OF_SETTINGS: Final = frozenset(("bad-front-matter", "first-lines-hidden", "unknown-setting"))
"""Faults of what is set above a chapter: it may be one whose sentences need no marks."""
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
    could not be read or are gone; that sentences lack marks or speakers, where settings or links are at fault; that a
    record is gone, where one of its kind could not be read and may be it; that a sentence has no mark where it has one
    with a slip in it; and references to what was published and is gone, which is told once.
    """
    every = tuple(of_form)
    faults = [finding for finding in every if finding.severity is Severity.ERROR]
    garbled = {finding.position for finding in every if finding.rule == "garbled-letters"}
    if any(finding.rule == "no-facts" for finding in faults):
        return  # everything else follows from that
    unread = {finding.subject for finding in faults}
    marked = _sentences_with(faults, library)
    broken_kinds = {identifier.kind for identifier in library.broken}
    doubled = {finding.position.file for finding in faults if finding.rule == "duplicate-key"}
    unnamed = _kinds_of(doubled)
    findings = list(found)
    gone = [each.subject for each in findings if each.rule == "published-identifier-gone" and each.subject]
    explained = {f"there is no {each.kind} “{each.name}”" for each in gone if each.kind not in broken_kinds}
    astray = {(each.position.file, each.position.line) for each in findings if each.rule in _OF_LINKS}
    nowhere = any(each.rule == "reference-to-nothing" for each in findings)
    unsettled = {finding.subject for finding in faults if finding.rule in _OF_SETTINGS}
    for finding in findings:
        record = library.records.get(finding.subject) if faults and finding.subject else None
        is_of_whole = record is not None and finding.position == record.position
        echoes = (
            (is_of_whole or (record is not None and _is_of_lack(finding)))
            and (finding.subject in unread or finding.position.file in doubled),
            bool(faults or gone or nowhere) and finding.severity is Severity.NOTE,
            finding.rule == "sentence-without-mark" and finding.subject in unsettled,
            finding.rule == "contested-in-own-voice" and (finding.position.file, finding.position.line) in astray,
            bool(faults or library.broken or nowhere) and finding.rule in _WEIGHING,
            finding.rule == "sentence-without-mark" and finding.position in marked,
            finding.rule == "html-in-prose" and finding.position in garbled,
            finding.rule == "reference-to-nothing" and finding.message in explained,
            finding.rule == "published-identifier-gone" and finding.subject and finding.subject.kind in broken_kinds,
            finding.rule == "published-identifier-gone" and finding.subject and finding.subject.kind in unnamed,
            finding.rule == "reference-to-nothing" and any(f"is no {kind} “" in finding.message for kind in unnamed),
        )
        if not any(echoes):
            yield finding


def _is_of_lack(finding: Finding) -> bool:
    """Whether it says that part of a record is missing."""
    return "-without-" in finding.rule or "-with-one-" in finding.rule


def _kinds_of(files: Iterable[str]) -> frozenset[str]:
    """The kinds of records that files hold in which keys stand twice: a name may be the line that is missing there."""
    return frozenset(
        kind for kind, plural in PLURALS.items() if any(re.search(rf"(?:^|/){plural}[/.]", file) for file in files)
    )


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
