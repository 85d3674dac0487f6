"""Questions in order, and which of them are answered, open or disputed."""

from explainer.model.question import Question
from explainer.pages.stances import topic_key
from explainer.weave.web import AnswerName, Web


def question_key(web: Web, question: Question) -> tuple[object, ...]:
    """Sorts questions: those with a place by it; then by the first of their topics in order, those without one last."""
    topics = sorted(topic_key(web, topic) for topic in question.topics)
    return (question.order is None, question.order or 0, not topics, topics[0] if topics else (), question.id)


def with_state(web: Web, *states: AnswerName) -> list[Question]:
    """The questions whose answer is in one of the states, in order."""
    found = [question for question in web.library.of(Question) if web.answers[question.id].state in states]
    return sorted(found, key=lambda question: question_key(web, question))
