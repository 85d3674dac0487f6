"""What is counted and published: records, what was read, speakers, sentences of our own, findings by rule."""

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
    """How many records there are of each kind, in the order of the table of kinds: `3 claims`."""
    numbers = Counter(record.kind for record in web.library.records)
    numbers["chapter"] = len(web.library.chapters)
    return [counted(numbers[kind], kind) for kind in KINDS if numbers[kind]]


def read_counts(web: Web) -> list[tuple[str, int]]:
    """How many sources were read in which way, in the order of the table."""
    numbers: Counter[str] = Counter(source.read for source in web.library.of(Source))
    return [(words, numbers[name]) for name, words in READ.items() if numbers[name]]


def own_sentences(web: Web) -> tuple[list[tuple[Identifier, int]], int, int]:
    """The editors' own sentences: chapters with how many they hold, how many in all, and of how many sentences."""
    by_chapter = []
    own = everything = 0
    for chapter in web.library.chapters.values():
        if chapter.is_story:
            here = sum(sentence.is_own for sentence in chapter.sentences)
            own += here
            everything += len(chapter.sentences)
            if here:
                by_chapter.append((chapter.id, here))
    return by_chapter, own, everything


def rule_counts(findings: Iterable[Finding]) -> Sequence[RuleCount]:
    """How often each rule found something, by code."""
    numbers = Counter((finding.code, finding.rule, finding.severity) for finding in findings)
    return [RuleCount(*key, number) for key, number in sorted(numbers.items())]
