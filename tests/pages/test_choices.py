"""Tests of what a table of who said what can be narrowed to."""

from explainer.pages.cells import matrix
from explainer.pages.choices import choices
from explainer.weave.web import Web


def test_choices_are_what_occurs(web: Web) -> None:
    """
    --- data/topics.yml
    a: {title: A, question: A?, proposition: Yes., stances: {supports: says yes}}
    --- data/entities.yml
    club: {name: Club, type: organisation}
    amy: {name: Amy, type: person, group: club}
    bob: {name: Bob, type: person}
    --- data/sources.yml
    s: {title: S, publisher: unknown, read: whole}
    --- data/statements.yml
    one:
      {speaker: amy, when: 2026-02, gist: One., stances: {a: {stance: supports}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    two: {speaker: bob, gist: Two., stances: {a: {stance: mixed}}, citations: [{source: s, locator: {paragraph: 1}}]}
    three:
      {speaker: bob, when: 2026-01-05/.., gist: Three., stances: {a: {stance: mixed}},
       citations: [{source: s, locator: {paragraph: 1}}]}
    """
    found = choices(matrix(web))
    assert found.institutions == (("entity:club", ("entity:amy",)), (None, ("entity:bob",)))
    assert found.topics == ("topic:a",)
    assert found.stances == (("supports", "▲", "supports"), ("mixed", "◆", "mixed"))
    assert (found.first, found.last) == ("2026-01-05", "2026-02-28")


def test_without_dates_there_are_no_days(web: Web) -> None:
    """
    --- docs/index.md
    # X
    """
    found = choices(matrix(web))
    assert (found.institutions, found.topics, found.stances, found.first, found.last) == ((), (), (), "", "")
