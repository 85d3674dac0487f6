"""The list of all claims, by topic."""

from collections.abc import Iterator
from typing import Final

from explainer.model.claim import Claim
from explainer.model.identifier import Identifier
from explainer.model.topic import Topic
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.stances import topic_key
from explainer.pages.strings import Say, counted
from explainer.pages.wording import claim_plain
from explainer.weave.permalinks import CLAIMS

OPENING: Final = "“‘\"'["
"""What may stand before the first word of a claim."""


def claims(drawing: Drawing) -> Iterator[Page]:
    """One page; a claim stands under the first of its topics, so that each is listed once, there in the order of its words."""
    web = drawing.web
    order = {topic.id: topic_key(web, topic.id) for topic in web.library.of(Topic)}
    found: dict[Identifier | None, list[Identifier]] = {}
    for record in web.library.of(Claim):
        topics = [topic for topic in web.topics.get(record.id, ()) if topic in order]
        found.setdefault(min(topics, key=order.__getitem__, default=None), []).append(record.id)
    for claims in found.values():
        claims.sort(key=lambda claim: (claim_plain(web, claim).casefold().lstrip(OPENING), claim))
    named = sorted((topic for topic in found if topic is not None), key=order.__getitem__)
    groups, rest = [(topic, found[topic]) for topic in named], found.get(None, [])
    jumps = [(f"part-topic-{topic.name}", web.titles[topic], len(claims)) for topic, claims in groups]
    jumps += [("part-rest", Say.no_topic, len(rest))] if rest else []
    yield drawing.page(
        "claims",
        CLAIMS,
        Say.claims,
        template="claims",
        description=Say.claims_are,
        search=(entry(Say.claims, Say.claims_are),),
        in_navigation=True,
        groups=groups,
        rest=rest,
        jumps=jumps,
        count=counted(sum(map(len, found.values())), "claim"),
    )
