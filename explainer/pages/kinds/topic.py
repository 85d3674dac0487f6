"""A page for each topic: its question, who said what on it, its claims, disputes, questions and events."""

from collections.abc import Iterator

from explainer.model.dispute import Dispute
from explainer.model.question import Question
from explainer.model.topic import Topic
from explainer.pages.accounts import dispute_key
from explainer.pages.cells import matrix
from explainer.pages.days import ordered_events, topics_of
from explainer.pages.drawing import Drawing, entry
from explainer.pages.foot import foot
from explainer.pages.page import Page
from explainer.pages.strings import Say, counted
from explainer.pages.wording import kind_word


def topic(drawing: Drawing) -> Iterator[Page]:
    """One page a topic, in order of identifier."""
    web = drawing.web
    disputes = sorted(web.library.of(Dispute), key=lambda dispute: dispute_key(web, dispute))
    events = [(event, topics_of(web, event)) for event in ordered_events(web)]
    for record, address in drawing.each(web.library.of(Topic)):
        at = drawing.at(address)
        question = web.inline(record.id, "question").plain
        said = matrix(web, topics=(record.id,))
        yield drawing.page(
            "topics",
            address,
            record.title,
            template="topic",
            description=question,
            search=(entry(record.title, question, boost=1.5, kind=kind_word(record)),),
            about=(record.id,),
            topic=record,
            rows=said.rows,
            count=counted(said.statements, "statement"),
            said_address=said.address(record.id),
            claims=web.claims_on.get(record.id, ()),
            disputes=[dispute for dispute in disputes if record.id in dispute.topics],
            questions=[each for each in web.library.of(Question) if record.id in each.topics],
            events=[event for event, topics in events if record.id in topics],
            description_of_page=Say.topic_is,
            foot=foot(drawing, at, record),
        )
