"""The list of all claims, by topic."""

from collections.abc import Iterator

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.topic import Topic
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.stances import topic_key
from explainer.pages.strings import Say, counted
from explainer.weave.permalinks import CLAIMS


def claims(drawing: Drawing) -> Iterator[Page]:
    """One page; a claim stands under the first of its topics, so that each is listed once."""
    web = drawing.web
    order = {topic.id: topic_key(web, topic.id) for topic in web.library.of(Topic)}
    found: dict[Identifier | None, list[Identifier]] = {}
    for record in web.library.of(Claim):
        topics = [topic for topic in web.topics.get(record.id, ()) if topic in order]
        found.setdefault(min(topics, key=order.__getitem__, default=None), []).append(record.id)
    named = sorted((topic for topic in found if topic is not None), key=order.__getitem__)
    groups = [(topic, found[topic]) for topic in named]
    yield drawing.page(
        "claims",
        CLAIMS,
        Say.claims,
        template="claims",
        description=Say.claims_are,
        search=(entry(Say.claims, Say.claims_are),),
        in_navigation=True,
        groups=groups,
        rest=found.get(None, []),
        count=counted(sum(map(len, found.values())), "claim"),
    )
