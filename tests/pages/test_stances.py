"""Tests of stances, ready to be laid out."""

from explainer.model.identifier import Identifier
from explainer.model.statement import Statement
from explainer.pages.stances import stances_of
from explainer.weave.web import Web


def test_stances_stand_by_topic_with_the_topic_s_own_words_and_the_outlet(web: Web) -> None:
    """
    --- data/topics.yml
    late: {title: Late, question: L?, proposition: Yes., order: 2}
    early: {title: Early, question: E?, proposition: Yes., order: 1, stances: {opposes: says no}}
    --- data/entities.yml
    amy: {name: Amy, type: person}
    daily: {name: Daily, type: outlet}
    --- data/sources.yml
    s: {title: S, publisher: daily, read: whole}
    u: {title: U, publisher: unknown, read: whole}
    --- data/statements.yml
    one:
      speaker: amy
      gist: Hm.
      stances: {late: {stance: mixed, basis: inferred, why: It sounds so.}, early: {stance: opposes, basis: report}}
      citations: [{source: s, locator: {paragraph: 1}}]
    two:
      speaker: amy
      gist: Hm.
      stances: {early: {stance: declined, basis: report}}
      citations: [{source: u, locator: {paragraph: 1}}]
    """
    statement = web.library.get(Identifier("statement:one"), Statement)
    assert statement is not None
    early, late = stances_of(web, statement)
    assert (early.topic, early.sign, early.word, early.outlet) == ("topic:early", "▼", "says no", "entity:daily")
    assert (late.topic, late.sign, late.word, late.basis, late.outlet) == ("topic:late", "◆", "mixed", "inferred", None)
    unknown = web.library.get(Identifier("statement:two"), Statement)
    assert unknown is not None
    assert stances_of(web, unknown)[0].outlet == "source:u"
