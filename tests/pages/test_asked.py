"""Tests of questions in order."""

from explainer.pages.asked import with_state
from explainer.weave.web import Web


def test_questions_stand_by_topic_then_name(web: Web) -> None:
    """
    --- data/topics.yml
    first: {title: Zeta, question: Z?, order: 1}
    second: {title: Alpha, question: A?, order: 2}
    --- data/questions.yml
    c: {question: C?, short: Hm., needs: [{unknown: it}], topics: [second, first]}
    a: {question: A?, short: Hm., needs: [{unknown: it}], topics: [second]}
    b: {question: B?, short: Hm., needs: [{unknown: it}]}
    """
    assert [question.id.name for question in with_state(web, "not-known")] == ["c", "a", "b"]
    assert with_state(web, "answered", "partly", "disputed") == []
