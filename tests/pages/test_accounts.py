"""Tests of the accounts of a dispute side by side."""

from explainer.model.dispute import Dispute
from explainer.model.identifier import Identifier
from explainer.pages.accounts import accounts, dispute_key, holder_names
from explainer.weave.web import Web


def test_each_account_has_the_evidence_of_its_own_citations(web: Web) -> None:
    """
    --- data/sources.yml
    s: {title: S, publisher: unknown, read: whole}
    --- data/claims.yml
    c: {text: It is., citations: [{source: s, locator: {paragraph: 1}}]}
    --- data/disputes.yml
    b-open:
      question: Is it?
      about: value
      positions:
        - {summary: Yes., claims: [c]}
        - {summary: No., citations: [{source: s, locator: {paragraph: 2}}, {source: s, locator: {paragraph: 3}}]}
    a-settled: {question: Was it?, about: value, state: settled, settled_by: [c]}
    """
    disputes = sorted(web.library.of(Dispute), key=lambda dispute: dispute_key(web, dispute))
    assert [dispute.id.name for dispute in disputes] == ["b-open", "a-settled"]
    first, second = accounts(web, disputes[0])
    assert (first.number, first.evidence) == (0, ())
    assert [each.citation.locator.paragraph for each in second.evidence if each.citation.locator] == [2, 3]
    assert accounts(web, disputes[1]) == ()


def test_sources_that_hold_a_position_are_named_by_their_publishers(web: Web) -> None:
    """
    --- data/entities.yml
    ann: {name: Ann Ash, type: person}
    daily: {name: The Daily, type: outlet}
    wire: {name: Wire, type: outlet}
    --- data/sources.yml
    a: {title: A long headline, publisher: daily, read: whole}
    early: {title: Early, publisher: wire, read: whole, published: 2026-06-12}
    late: {title: Late, publisher: wire, read: whole}
    lost: {title: Lost, publisher: unknown, read: whole, medium: letter}
    """
    holders = [
        Identifier(name) for name in ("entity:ann", "source:a", "source:early", "source:late", "source:lost", "source:x")
    ]
    assert [name for _, name in holder_names(web, holders)] == [
        *("Ann Ash", "The Daily", "Wire (12 June 2026)", "Wire (Late)", "a letter whose publisher is not established", "x"),
    ]
    wires = [Identifier("entity:wire"), Identifier("source:early")]
    assert [name for _, name in holder_names(web, wires)] == ["Wire", "Wire (12 June 2026)"]
