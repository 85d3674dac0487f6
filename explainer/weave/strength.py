"""What a text rests on: the records by whose strength somebody could find it right, with fingerprints of what they say."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from explainer.model.canonical import fingerprint, plain, said_by
from explainer.model.chapter import Chapter, Sentence
from explainer.model.identifier import CHAPTER, Identifier
from explainer.model.library import Library
from explainer.model.record import Record
from explainer.weave.web import Reference

_EVIDENCE: Final = frozenset(("claim", "statement", "source", "dispute", "event"))
_FOLLOWED: Final[Mapping[str, frozenset[str]]] = {
    "claim": frozenset(("statement", "source")),
    "statement": frozenset(("statement", "source")),
    "source": frozenset(),
    "dispute": frozenset(("claim", "statement", "source", "event")),
    "event": frozenset(("claim", "statement", "source")),
}
"""By kind of record, the kinds of those that it rests on itself; of all other kinds, any evidence."""
_NO_EVIDENCE: Final[Mapping[str, frozenset[str]]] = {
    "source": frozenset(("archive", "copy", "set_aside", "see_also", "url")),
}
"""Fields that can change without anything else to be said of what rests on the record."""


@dataclass(frozen=True, slots=True)
class Strength:
    """What a text says, and what it rests on."""

    text: str
    """The fingerprint of the text itself."""
    rests: Mapping[Identifier, str]
    """By record that it rests on, the fingerprint of what that says; in order of identifier."""


class Strengths:
    """Finds what texts rest on, in one state of the facts."""

    def __init__(
        self, library: Library, references: Iterable[Reference], disputes: Mapping[Identifier, tuple[Identifier, ...]]
    ) -> None:
        self._library = library
        self._disputes = disputes
        self._all = references
        self._fingerprints: dict[Identifier, str] = {}

    @cached_property
    def _references(self) -> dict[Identifier, list[Reference]]:
        """By who refers; made when it is first asked for, because most builds never do."""
        found: dict[Identifier, list[Reference]] = {}
        for reference in self._all:
            found.setdefault(reference.by, []).append(reference)
        return found

    def of_record(self, record: Record) -> Strength:
        """What a record says and rests on."""
        return Strength(self._fingerprint(record.id), self._rests(self._below(record.id), record.id))

    def of_paragraph(self, chapter: Chapter, number: int) -> Strength:
        """What a paragraph of a chapter says and rests on."""
        sentences = {at for at, sentence in enumerate(chapter.sentences) if sentence.paragraph == number}
        named = [
            reference.target
            for reference in self._references.get(chapter.id, ())
            if reference.path[0] == "sentences" and reference.path[1] in sentences and reference.target.kind in _EVIDENCE
        ]
        return Strength(text_of(paragraph_of(chapter, number)), self._rests(named, None))

    def below(self, subject: Identifier) -> set[Identifier]:
        """Everything that a record or a chapter rests on."""
        return self._closure(self._below(subject), subject)

    def _rests(self, first: Iterable[Identifier], subject: Identifier | None) -> Mapping[Identifier, str]:
        return {each: self._fingerprint(each) for each in sorted(self._closure(first, subject))}

    def _closure(self, first: Iterable[Identifier], subject: Identifier | None) -> set[Identifier]:
        found: set[Identifier] = set()
        beside: set[Identifier] = set(self._disputes.get(subject, ())) if subject else set()
        waiting = list(first)
        while waiting:
            target = waiting.pop()
            if target not in found and target in self._library.records:
                found.add(target)
                beside.update(self._disputes.get(target, ()))
                waiting += self._below(target)
        found |= beside
        if subject is not None:
            found.discard(subject)
        return found

    def _below(self, subject: Identifier) -> Iterator[Identifier]:
        """What a record rests on at first hand."""
        kinds = _FOLLOWED.get(subject.kind, _EVIDENCE)
        return (each.target for each in self._references.get(subject, ()) if each.target.kind in kinds)

    def _fingerprint(self, subject: Identifier) -> str:
        known = self._fingerprints.get(subject)
        if known is None:
            parts = said_by(self._library.records[subject], _NO_EVIDENCE.get(subject.kind, frozenset()))
            known = self._fingerprints[subject] = fingerprint(_with_quotations(parts))
        return known


def paragraph_of(chapter: Chapter, number: int) -> tuple[Sentence, ...]:
    """The sentences of a paragraph."""
    return tuple(sentence for sentence in chapter.sentences if sentence.paragraph == number)


def paragraphs_of(chapter: Chapter) -> range:
    """The numbers of a chapter's paragraphs."""
    return range(1, max((sentence.paragraph for sentence in chapter.sentences), default=0) + 1)


def text_of(sentences: Sequence[Sentence]) -> str:
    """The fingerprint of a paragraph's words."""
    return fingerprint({"words": plain([sentence.plain for sentence in sentences])})


def key_of(chapter: Chapter, text: str) -> str:
    """By which a paragraph's review is kept: its words, so that it is found wherever it has been moved to."""
    return f"{chapter.id}#{text.partition(' ')[0]}"


def chapter_of(key: str) -> Identifier | None:
    """The chapter that the key of a paragraph's review names; None for the key of a record's."""
    return Identifier(key.partition("#")[0]) if key.startswith(f"{CHAPTER}:") else None


def _with_quotations(parts: Mapping[str, object]) -> dict[str, object]:
    """The parts of a record, with the quotations taken out of its citations, so that a change to them is called by name."""
    citations = parts.get("citations")
    if not isinstance(citations, list):
        return dict(parts)
    quotations = [each.get("words") for each in citations if isinstance(each, Mapping)]
    without = [{name: each[name] for name in each if name != "words"} for each in citations if isinstance(each, Mapping)]
    found = {**parts, "citations": without}
    return {**found, "quotations": quotations} if any(quotations) else found
