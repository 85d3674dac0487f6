"""Questions and answers: every question with its state, the open ones as prominent as the answered."""

from collections.abc import Iterator

from explainer.model.question import Question
from explainer.pages.asked import question_key
from explainer.pages.drawing import Drawing, entry
from explainer.pages.page import Page
from explainer.pages.strings import Say
from explainer.weave.permalinks import QUESTIONS


def questions(drawing: Drawing) -> Iterator[Page]:
    """One page."""
    web = drawing.web
    records = sorted(web.library.of(Question), key=lambda question: question_key(web, question))
    yield drawing.page(
        "questions",
        QUESTIONS,
        Say.questions,
        template="questions",
        description=Say.questions_are,
        search=(entry(Say.questions, Say.questions_are),),
        in_navigation=True,
        about=tuple(record.id for record in records),
        answered=[record for record in records if web.answers[record.id].state == "answered"],
        open=[record for record in records if web.answers[record.id].state != "answered"],
    )
