"""Tests of the accounts of a dispute side by side."""

from explainer.model.dispute import Dispute
from explainer.pages.accounts import accounts, dispute_key
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
