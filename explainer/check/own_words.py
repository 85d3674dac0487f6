"""Every text in the editors' own words: fields of prose, titles, questions, and the sentences of chapters."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from explainer.model.claim import Claim
from explainer.model.dispute import Dispute
from explainer.model.event import Event
from explainer.model.identifier import Identifier
from explainer.model.measure import Measure
from explainer.model.position import FieldPath, Position
from explainer.model.question import Question, Unknown
from explainer.model.record import Record
from explainer.model.source import Source
from explainer.model.topic import Topic
from explainer.weave.web import Web

_TITLED: Final = (Claim, Dispute, Event, Measure, Topic)


class OwnText(NamedTuple):
    """A text of the editors, with its place."""

    subject: Identifier
    path: FieldPath
    position: Position | None
    """For headings and sentences of chapters; a title stands in the front matter."""
    words: str


def own_words(web: Web) -> Iterator[OwnText]:
    """Every text of records and story chapters that is in the editors' own words and shown to readers."""
    for (subject, path), inline in web.inlines.items():
        yield OwnText(subject, path, None, inline.plain)
    for record in web.library.records.values():
        for path, words in _plain_fields(record):
            yield OwnText(record.id, path, None, words)
    for chapter in web.library.chapters.values():
        if not chapter.is_story:
            continue  # pages about the site speak of no speaker of the story
        if chapter.title not in {heading.plain for heading in chapter.headings}:
            yield OwnText(chapter.id, (), None, chapter.title)
        for heading in chapter.headings:
            yield OwnText(chapter.id, (), heading.position, heading.plain)
        for sentence in chapter.sentences:
            yield OwnText(chapter.id, (), sentence.position, sentence.plain)


def _plain_fields(record: Record) -> Iterator[tuple[FieldPath, str]]:
    """The fields without markup that hold the editors' words."""
    if isinstance(record, _TITLED) and record.title:
        yield ("title",), record.title
    if isinstance(record, Topic):
        for stance, words in record.stances.items():
            yield ("stances", stance), words
    elif isinstance(record, Source) and record.title.from_ == "ours":
        yield ("title", "text"), record.title.text
    elif isinstance(record, Question):
        yield ("question",), record.question
        for number, need in enumerate(record.needs):
            if isinstance(need, Unknown):
                yield ("needs", number, "unknown"), need.unknown
                if need.would_settle:
                    yield ("needs", number, "would_settle"), need.would_settle
