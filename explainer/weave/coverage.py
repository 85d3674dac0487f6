"""Which sentences of our working copies back records or are set aside, by what was counted in the copies and is cited now."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from explainer.model.identifier import Identifier
from explainer.model.library import Library
from explainer.model.locator import Locator
from explainer.model.position import FieldPath
from explainer.model.source import Source
from explainer.weave.citations import Placed

Sentence: TypeAlias = tuple[int, int]
"""Numbers of a paragraph and of a sentence in it, from 1."""


@dataclass(frozen=True, slots=True)
class Use:
    """A place in a source that a record names: a citation, a fault held against the source, or sentences set aside."""

    record: Identifier
    path: FieldPath
    locator: Locator
    why_aside: str | None = None
    """The reason, where the sentences are set aside."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences it lists; a whole paragraph lists none."""
        paragraph = self.locator.paragraph
        return () if paragraph is None else tuple((paragraph, number) for number in self.locator.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How far the sentences of our copy of one source are accounted for."""

    source: Identifier
    counts: tuple[int, ...]
    """By paragraph, how many sentences it has."""
    words: int = 0
    """How many words the copy has, where they were counted."""
    on: date | None = None
    """The day on which they were counted."""
    is_outdated: bool = False
    """Whether other places are named now than when the copy was counted."""
    backed: Mapping[Sentence, tuple[Identifier, ...]] = field(default_factory=dict)
    """By sentence, the records that it backs, each once; the source itself stands for a fault held against it."""
    aside: Mapping[Sentence, str] = field(default_factory=dict)
    """By sentence, why it is set aside."""
    wholes: Mapping[int, tuple[Identifier, ...]] = field(default_factory=dict)
    """By paragraph, the records that name it and list none of its sentences: they count for none."""
    beyond: tuple[Use, ...] = ()
    """Uses that name a paragraph or a sentence that the copy does not have."""

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Every sentence of the copy, in order."""
        for paragraph, count in enumerate(self.counts, 1):
            for number in range(1, count + 1):
                yield paragraph, number

    @property
    def total(self) -> int:
        """How many sentences the copy has."""
        return sum(self.counts)

    @property
    def left(self) -> tuple[Sentence, ...]:
        """The sentences that back nothing and are not set aside."""
        return tuple(each for each in self.sentences if each not in self.backed and each not in self.aside)


def uses_of_sources(library: Library, placed: Mapping[Identifier, Sequence[Placed]]) -> dict[Identifier, tuple[Use, ...]]:
    """By source of which we hold a copy: every use that names a paragraph of it, in order of record."""
    held = [source for source in library.of(Source) if source.copy]
    found: dict[Identifier, list[Use]] = {source.id: [] for source in held}
    for record, citations in placed.items():
        for path, citation in citations:
            if citation.source in found and citation.locator is not None:
                found[citation.source].append(Use(record, path, citation.locator))
    for source in held:
        uses = found[source.id]
        uses += [Use(source.id, ("faults", number), each.locator) for number, each in enumerate(source.faults)]
        uses += [Use(source.id, ("set_aside", number), each.locator, each.why) for number, each in enumerate(source.set_aside)]
    return {name: tuple(use for use in uses if use.locator.paragraph is not None) for name, uses in found.items()}


def coverage(library: Library, placed: Mapping[Identifier, Sequence[Placed]]) -> dict[Identifier, Coverage]:
    """By source whose copy was counted: how far its sentences are accounted for by what names them now."""
    uses = uses_of_sources(library, placed) if library.ledger.coverage else {}
    found = {}
    for source in sorted(uses):
        if entry := library.ledger.coverage.get(source):
            now = coverage_of(source, [len(paragraph) for paragraph in entry.sentences], uses[source])
            found[source] = replace(now, on=entry.on, words=entry.words, is_outdated=entry.uses != digest_of_uses(uses[source]))
    return found


def digest_of_uses(uses: Sequence[Use]) -> str:
    """SHA-256 of which records name which places: another one once a citation is added, moved or taken away."""
    lines = sorted({f"{use.record} {use.locator.paragraph} {use.locator.sentences} {use.why_aside or ''}" for use in uses})
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def coverage_of(source: Identifier, counts: Sequence[int], uses: Sequence[Use]) -> Coverage:
    """How far the sentences of a copy with so many in each paragraph are accounted for by these uses."""
    backed: dict[Sentence, dict[Identifier, None]] = {}
    wholes: dict[int, dict[Identifier, None]] = {}
    aside: dict[Sentence, str] = {}
    beyond = []
    for use in uses:
        paragraph = use.locator.paragraph or 0
        count = counts[paragraph - 1] if 1 <= paragraph <= len(counts) else 0
        there = [each for each in use.sentences if each[1] <= count]
        if not count or len(there) < len(use.sentences):
            beyond.append(use)
        if count and not use.sentences:
            wholes.setdefault(paragraph, {})[use.record] = None
        for each in there:
            if use.why_aside is not None:
                aside.setdefault(each, use.why_aside)
            else:
                backed.setdefault(each, {})[use.record] = None
    return Coverage(
        source=source,
        counts=tuple(counts),
        backed={each: tuple(backed[each]) for each in sorted(backed)},
        aside={each: aside[each] for each in sorted(aside)},
        wholes={each: tuple(wholes[each]) for each in sorted(wholes)},
        beyond=tuple(beyond),
    )
