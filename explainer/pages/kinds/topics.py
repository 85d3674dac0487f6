"""The list of all topics, in their order."""

from collections.abc import Iterator

from explainer.model.topic import Topic
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.stances import topic_key
from explainer.pages.strings import Say, counted
from explainer.weave.permalinks import TOPICS


def topics(drawing: Drawing) -> Iterator[Page]:
    """One page."""
    web = drawing.web
    records = sorted(web.library.of(Topic), key=lambda topic: topic_key(web, topic.id))
    yield drawing.page(
        "topics",
        TOPICS,
        Say.topics,
        template="topics",
        description=Say.topics_are,
        search=(entry(Say.topics, Say.topics_are),),
        in_navigation=True,
        topics=[
            (
                topic,
                [
                    counted(len(web.statements_on.get(topic.id, ())), "statement"),
                    counted(len(web.claims_on.get(topic.id, ())), "claim"),
                ],
            )
            for topic in records
        ],
    )
