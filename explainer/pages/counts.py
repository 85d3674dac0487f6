"""What is counted and published: records, what was read, sentences of the story and of copies, findings by rule."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model.finding import Finding, Severity
from explainer.model.identifier import Identifier
from explainer.model.source import Source
from explainer.pages.strings import KINDS, READ, counted
from explainer.weave.web import Web


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule found something."""

    code: str
    rule: str
    severity: Severity
    number: int


def record_counts(web: Web) -> list[str]:
    """How many records there are of each kind and chapters of the story, in the order of the table of kinds: `3 claims`."""
    numbers = Counter(record.kind for record in web.library.records)
    numbers["chapter"] = sum(chapter.is_story for chapter in web.library.chapters.values())
    return [counted(numbers[kind], kind) for kind in KINDS if numbers[kind]]


def read_counts(web: Web) -> list[tuple[str, int]]:
    """How many sources were read in which way, in the order of the table."""
    numbers: Counter[str] = Counter(source.read for source in web.library.of(Source))
    return [(words, numbers[name]) for name, words in READ.items() if numbers[name]]


@dataclass(frozen=True, slots=True)
class StorySentences:
    """The sentences of the story's chapters."""

    number: int
    with_evidence: int
    """Those with a mark that leads to evidence."""
    own: int
    """Those marked as the editors' own."""
    own_by_chapter: tuple[tuple[Identifier, int], ...]

    @property
    def unmarked(self) -> int:
        """Those without any mark, which the rules find."""
        return self.number - self.with_evidence - self.own


def story_sentences(web: Web) -> StorySentences:
    """How many sentences of the story lead to evidence, are the editors' own, or have no mark."""
    own: dict[Identifier, int] = {}
    with_evidence = number = 0
    for chapter in web.library.chapters.values():
        if chapter.is_story:
            number += len(chapter.sentences)
            with_evidence += sum(bool(sentence.marks) and not sentence.is_own for sentence in chapter.sentences)
            own[chapter.id] = sum(sentence.is_own for sentence in chapter.sentences)
    by_chapter = tuple((chapter, here) for chapter, here in own.items() if here)
    return StorySentences(number, with_evidence, sum(own.values()), by_chapter)


@dataclass(frozen=True, slots=True)
class CopySentences:
    """The sentences of our working copies."""

    copies: int
    number: int
    backed: int
    aside: int
    left: int


def copy_sentences(web: Web) -> CopySentences:
    """How many sentences of the copies that were counted back an entry, are set aside, or are left."""
    counted = web.coverage.values()
    return CopySentences(
        copies=len(counted),
        number=sum(each.total for each in counted),
        backed=sum(len(each.backed) for each in counted),
        aside=sum(1 for each in counted for place in each.aside if place not in each.backed),
        left=sum(len(each.left) for each in counted),
    )


def rule_counts(findings: Iterable[Finding]) -> Sequence[RuleCount]:
    """How often each rule found something, by code."""
    numbers = Counter((finding.code, finding.rule, finding.severity) for finding in findings)
    return [RuleCount(*key, number) for key, number in sorted(numbers.items())]
