"""A plain short title for everything that links and lists can name."""

from collections.abc import Mapping
from typing import Final

from explainer.model.claim import Claim
from explainer.model.correction import Correction
from explainer.model.dispute import Dispute
from explainer.model.entity import Entity
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.inline import Inline
from explainer.model.library import Library
from explainer.model.loaded_word import LoadedWord
from explainer.model.measure import Measure
from explainer.model.position import FieldPath
from explainer.model.question import Question
from explainer.model.record import Record
from explainer.model.source import Source
from explainer.model.statement import Statement
from explainer.model.term import Term
from explainer.model.topic import Topic
from explainer.weave.marks import in_marks
from explainer.weave.naming import Naming
from explainer.weave.speakers import Speakers
from explainer.weave.speaking import without_speaker_at_its_end
from explainer.weave.web import Evidence, Standing
from explainer.weave.words import NO_PUBLISHER, capitalised, listed, shortened

LONGEST: Final = 110
"""Characters of a title that is made from a longer text."""

_KINDS_OF_CORRECTION: Final = {
    "typo": "Typing error",
    "clarification": "Clarification",
    "new-information": "New information",
    "correction": "Correction",
    "retraction": "Retraction",
}
_MEDIUM: Final = {"page": "web page"}


class Titles:
    """Makes titles; those of corrections need the others first."""

    def __init__(
        self,
        library: Library,
        inlines: Mapping[tuple[Identifier, FieldPath], Inline],
        standing: Mapping[Identifier, Standing],
        evidence: Mapping[Identifier, tuple[Evidence, ...]],
        naming: Naming,
    ) -> None:
        self._library = library
        self._inlines = inlines
        self._standing = standing
        self._evidence = evidence
        self._naming = naming

    def all(self) -> dict[Identifier, str]:
        """The title of every chapter, tombstone and record."""
        found = {chapter.id: chapter.title for chapter in self._library.chapters.values()}
        for tombstone in self._library.tombstones.values():
            found[tombstone.id] = tombstone.title or tombstone.id.name.replace("-", " ")
        corrections = []
        for record in self._library.records.values():
            if isinstance(record, Correction):
                corrections.append(record)
            else:
                found[record.id] = self._title(record) or record.id.name
        for correction in corrections:
            about = [found[each] for each in correction.about if each in found]
            name = f"{_KINDS_OF_CORRECTION[correction.kind]}, {correction.on.words}"
            found[correction.id] = shortened(f"{name}: {'; '.join(about)}" if about else name, LONGEST)
        return found

    def _title(self, record: Record) -> str:
        if isinstance(record, Source):
            return source_title(record, self._naming)
        if isinstance(record, Claim | Statement):
            return self._claim(record) if isinstance(record, Claim) else self._statement(record)
        if isinstance(record, Dispute | Question):
            given = record.title if isinstance(record, Dispute) else None
            asked = self._plain(record, "question") if isinstance(record, Dispute) else record.question
            return given or shortened(asked, LONGEST)
        if isinstance(record, Event | Topic | Term | Measure):
            return record.title
        if isinstance(record, LoadedWord):
            return record.words
        return record.name if isinstance(record, Entity) else record.id.name

    def _claim(self, claim: Claim) -> str:
        own = claim.title or self._plain(claim, "text").removesuffix(".")
        standing = self._standing[claim.id]
        if not standing.is_contested:
            return shortened(own, LONGEST)
        names = [origin.words for origin in standing.origins.known]
        rest = own
        if len(names) + len(standing.origins.unnamed) <= 1:
            speakers = Speakers(self._inlines[claim.id, ("text",)], standing, self._evidence.get(claim.id, ()))
            if speakers.begin(own):
                return shortened(own, LONGEST)
            rest = own if standing.origins.unknown else without_speaker_at_its_end(own, names)
            if rest == own and speakers.are_named_in(shortened(own, LONGEST)):
                return shortened(own, LONGEST)
        return f"{self.who_says(claim.id)}: {shortened(rest, LONGEST)}"

    def who_says(self, subject: Identifier) -> str:
        """From whom a claim, statement or event comes, in few words; where nobody is known, in which sources it stands."""
        origins = self._standing[subject].origins
        names = [origin.words for origin in (*origins.known, *origins.unnamed)]
        if not names:
            sources = {each.source.id: each.source for each in self._evidence[subject] if each.source}
            names = list(dict.fromkeys(f"in {self._publisher(source)}" for source in sources.values()))
        if not names:
            return "Who says so is not recorded"
        if len(names) > 3:
            names = [*names[:2], "others"]
        is_name = origins.known and origins.known[0].entity is not None
        return listed(names) if is_name else capitalised(listed(names))

    def _publisher(self, source: Source) -> str:
        if source.publisher == "unknown":
            return "".join(part.text for part in self._naming.document(source.id).noun)
        return self._naming.name(source.publisher)

    def _statement(self, statement: Statement) -> str:
        names = [self._naming.name(each) for each in statement.speaker]
        who = listed([*names[:2], "others"] if len(names) > 3 else names) or "Speaker not recorded"
        if statement.words is not None:
            return f"{who}: {in_marks(shortened(statement.words.exact, LONGEST))}"
        gist = self._plain(statement, "gist").removesuffix(".") if statement.gist else ""
        return f"{who}: {shortened(gist, LONGEST)}" if gist else who

    def _plain(self, record: Record, field: str) -> str:
        return self._inlines[record.id, (field,)].plain


def source_title(source: Source, naming: Naming) -> str:
    """A source's own headline; else a description in square brackets, never a headline read off an address."""
    if source.title.from_ in ("printed", "first-line"):
        return source.title.text
    if source.title.from_ == "ours":
        return f"[{source.title.text}]"
    noun = _MEDIUM.get(source.medium, source.medium)
    host = source.url.partition("//")[2].partition("/")[0] if source.url else ""
    if source.publisher != "unknown":
        name = f"{noun} by {naming.name(source.publisher)}"
    elif host:
        name = f"{noun} at {host.removeprefix('www.')}"
    else:
        name = f"{noun}, {NO_PUBLISHER}"
    return f"[{name}, {source.published.edtf.words}]" if source.published else f"[{name}]"
