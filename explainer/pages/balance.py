"""How often each institution is given a voice, counted so that readers can judge; nothing is done to even the numbers out."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from explainer.model.chapter import Chapter
from explainer.model.citation import Citation, Hop
from explainer.model.dispute import Dispute
from explainer.model.entity import Entity
from explainer.model.identifier import Identifier
from explainer.model.question import Question
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.topic import Topic
from explainer.pages.cells import institution_key, institution_of, member_key
from explainer.pages.verbs import Verbs, verbs_of_attributions, verbs_of_our_sentences
from explainer.weave.web import Web

FIRST: Final = ("dispute", "topic", "question", "chapter")
"""Pages on which somebody comes first, by what they are of."""
_WORD: Final = re.compile(r"\w\S*")


@dataclass(slots=True)
class Counts:
    """What is counted of one institution."""

    speakers: set[Identifier] = field(default_factory=set)
    statements: int = 0
    quotations: int = 0
    words: int = 0
    """Words quoted in all."""
    first: Counter[str] = field(default_factory=Counter)
    """By kind of page, on how many it is named first."""
    hops: int = 0
    """Links of the chains through which its words reached us."""
    unnamed: int = 0
    """Those of them who are not named."""
    verbs: Counter[str] = field(default_factory=Counter)
    """Verbs of saying that our own sentences use of it."""
    attributed: Counter[str] = field(default_factory=Counter)
    """Verbs of saying with which the engine attributes evidence to it."""


@dataclass(frozen=True, slots=True)
class Row:
    """One institution with its counts; without one, everybody who belongs to none that made a statement."""

    institution: Identifier | None
    counts: Counts


@dataclass(frozen=True, slots=True)
class Balance:
    """The counts of all institutions that made a statement, in the order of the matrix, and of all others together."""

    rows: tuple[Row, ...]
    pages: Counter[str]
    """How many pages of each kind there are on which somebody can come first."""


def balance(web: Web) -> Balance:
    """The counts of everybody who was given a voice."""
    counting = _Counting(web)
    counting.statements()
    counting.quotations_elsewhere()
    counting.first_places()
    counting.verbs()
    return Balance(counting.rows(), counting.pages)


class _Counting:
    """One run over the facts."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self._by: dict[Identifier | None, Counts] = {}
        self._speaking: set[Identifier] = set()
        self.pages: Counter[str] = Counter()
        self._row_keys: dict[Identifier, tuple[object, ...]] = {}

    def rows(self) -> tuple[Row, ...]:
        """One row for each institution that made a statement, and one for all others."""
        named = sorted(self._speaking, key=lambda each: institution_key(self._web, each))
        everybody: Iterable[Identifier | None] = (*named, None) if None in self._by else named
        return tuple(Row(institution, self._by[institution]) for institution in everybody)

    def statements(self) -> None:
        """Statements with their own words, and the chains through which they came."""
        for statement in self._web.library.of(Statement):
            institutions = {self._institution(speaker) for speaker in statement.speaker}
            self._speaking |= {each for each in institutions if each is not None}
        for statement in self._web.library.of(Statement):
            for institution, speakers in self._speakers(statement).items():
                counts = self._of(institution)
                counts.speakers |= speakers
                counts.statements += 1
                if statement.words is not None:
                    _quoted(counts, statement.words.exact)
                for citation in statement.citations:
                    if statement.words is None:
                        self._quotation(counts, citation)
                    _hops(counts, citation)

    def quotations_elsewhere(self) -> None:
        """Words that other records quote, and their chains, by whoever stands at the beginning of the chain."""
        for subject, _, citation in self._web.citations:
            if citation.source is not None and subject.kind != "statement":
                counts = self._of(self._beginning(citation))
                self._quotation(counts, citation)
                _hops(counts, citation)

    def first_places(self) -> None:
        """Who is named first on each page that gives several a voice."""
        library = self._web.library
        for dispute in library.of(Dispute):
            self._first("dispute", (holder for position in dispute.positions for holder in position.held_by))
        for topic in library.of(Topic):
            self._first("topic", self._first_speaker(topic.id))
        for question in library.of(Question):
            self._first("question", self._origins(need for need in question.needs if isinstance(need, Identifier)))
        for chapter in library.chapters.values():
            if chapter.is_story:
                self._first("chapter", _named_in(chapter))

    def verbs(self) -> None:
        """Verbs of saying in our sentences and in attributions."""
        self._verbs(verbs_of_our_sentences(self._web), lambda counts: counts.verbs)
        self._verbs(verbs_of_attributions(self._web), lambda counts: counts.attributed)

    def _verbs(self, found: Verbs, where: Callable[[Counts], Counter[str]]) -> None:
        for who, verbs in found.items():
            where(self._of(self._voice(who) if who is not None else None)).update(verbs)

    def _first(self, kind: str, voices: Iterable[Identifier]) -> None:
        """Counts whoever comes first; models and places have no voice, and where nobody has one nobody comes first."""
        self.pages[kind] += 1
        first = next((each for each in voices if self._has_voice(each)), None)
        if first is not None:
            self._of(self._voice(first)).first[kind] += 1

    def _first_speaker(self, topic: Identifier) -> Iterator[Identifier]:
        """Whoever stands in the first row of a topic's table."""
        statements = (self._web.library.get(name, Statement) for name in self._web.statements_on.get(topic, ()))
        speakers = {speaker for statement in statements if statement for speaker in statement.speaker}
        if speakers:
            yield min(speakers, key=self._row_key)

    def _row_key(self, speaker: Identifier) -> tuple[object, ...]:
        key = self._row_keys.get(speaker)
        if key is None:
            institution = self._institution(speaker)
            key = (institution_key(self._web, institution), member_key(self._web, speaker, institution))
            self._row_keys[speaker] = key
        return key

    def _origins(self, claims: Iterable[Identifier]) -> Iterator[Identifier]:
        for claim in claims:
            if standing := self._web.standing.get(claim):
                yield from (origin.entity for origin in standing.origins.known if origin.entity is not None)

    def _quotation(self, counts: Counts, citation: Citation) -> None:
        """Counts words that a citation prints as the speaker's; those known to be worded otherwise are not theirs."""
        if citation.words is not None and citation.faithful != "differs":
            _quoted(counts, citation.words.exact)

    def _speakers(self, statement: Statement) -> dict[Identifier | None, set[Identifier]]:
        found: dict[Identifier | None, set[Identifier]] = {}
        for speaker in statement.speaker:
            found.setdefault(self._institution(speaker), set()).add(speaker)
        return found

    def _beginning(self, citation: Citation) -> Identifier | None:
        """The institution at the beginning of a citation's chain; without a chain, the publisher who speaks itself."""
        if isinstance(citation.via, tuple) and citation.via:
            return self._voice(citation.via[0].entity) if citation.via[0].entity is not None else None
        is_own = citation.via is None and citation.form == "asserts" and citation.source is not None
        return self._voice(citation.source) if is_own and citation.source is not None else None

    def _has_voice(self, who: Identifier) -> bool:
        entity = self._web.library.get(who, Entity)
        return who.kind == "source" if entity is None else entity.type not in ("model", "place")

    def _voice(self, who: Identifier) -> Identifier | None:
        """The institution for which an entity, or a source's publisher, speaks; None where it made no statement."""
        source = self._web.library.get(who, Source)
        if source is not None:
            return None if source.publisher == "unknown" else self._voice(source.publisher)
        entity = self._web.library.get(who, Entity)
        if entity is not None and entity.type == "instrument" and entity.made_by is not None:
            return self._voice(entity.made_by)
        institution = self._institution(who)
        return institution if institution in self._speaking else None

    def _institution(self, speaker: Identifier) -> Identifier | None:
        return institution_of(self._web, speaker)

    def _of(self, institution: Identifier | None) -> Counts:
        counts = self._by.get(institution)
        if counts is None:
            counts = self._by[institution] = Counts()
        return counts


def _quoted(counts: Counts, words: str) -> None:
    counts.quotations += 1
    counts.words += len(_WORD.findall(words))


def _hops(counts: Counts, citation: Citation) -> None:
    hops = citation.via if isinstance(citation.via, tuple) else ()
    counts.hops += len(hops)
    counts.unnamed += sum(map(_is_unnamed, hops))


def _is_unnamed(hop: Hop) -> bool:
    return hop.entity is None and not hop.named


def _named_in(chapter: Chapter) -> Iterator[Identifier]:
    for sentence in chapter.sentences:
        yield from (reference.target for reference in sentence.references)
