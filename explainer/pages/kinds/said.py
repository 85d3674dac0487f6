"""A page for each topic with everything said on it: every statement with its evidence, by institution and speaker."""

from collections.abc import Iterator

from explainer.model.identifier import Identifier
from explainer.model.topic import Topic
from explainer.pages.cells import Row, Said, matrix
from explainer.pages.choices import choices
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import SIGNS, Say, counted
from explainer.weave.permalinks import anchor, topic_matrix


def said(drawing: Drawing) -> Iterator[Page]:
    """One page a topic, in order of identifier; one on which nothing was said says so."""
    for topic in drawing.web.library.of(Topic):
        shown = matrix(drawing.web, topics=(topic.id,))
        title = Say.said_on.format(topic.title)
        question = drawing.web.inline(topic.id, "question").plain
        yield drawing.page(
            "who-said-what",
            topic_matrix(topic.id.name),
            title,
            template="said",
            description=question,
            search=(entry(title, question),),
            about=(topic.id,),
            is_wide=True,
            topic=topic,
            groups=[(group, [(row, in_order(drawing, row, topic.id)) for row in group.rows]) for group in shown.groups],
            choices=choices(shown),
            count=Say.said_counts.format(counted(shown.statements, "statement"), counted_speakers(len(shown.rows))),
            anchor=anchor,
            signs=SIGNS,
        )


def in_order(drawing: Drawing, row: Row, topic: Identifier) -> list[Said]:
    """What a speaker said on the one topic of the row, in order of time."""
    places = {name: place for place, name in enumerate(drawing.web.statements_on[topic])}
    return sorted((one for cell in row.cells if cell for one in cell.said), key=lambda one: places[one.statement.id])


def counted_speakers(number: int) -> str:
    """How many speakers, in words."""
    return Say.one_speaker if number == 1 else Say.speakers.format(number)
