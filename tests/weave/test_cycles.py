"""Chains of records that lead back to themselves."""

from explainer.model.claim import Claim
from explainer.weave.citations import citations
from explainer.weave.cycles import cycles
from tests.weave.build import cite, claim, library, source, statement, through, woven


def test_none() -> None:
    assert woven(source("a", based_on="b c"), source("b", based_on="c"), source("c")).cycles == ()


def test_sources() -> None:
    web = woven(source("c", based_on="a"), source("b", based_on="c"), source("a", based_on="x b"), source("x", based_on="gone"))
    assert web.cycles == (("source:a", "source:b", "source:c"),)


def test_claims_and_statements() -> None:
    web = woven(
        claim("b", superseded_by="a"),
        claim("a", superseded_by="b"),
        claim("c", through("s"), superseded_by="c"),
        statement("s", "p", cite("x"), through("s")),
        statement("u", "p", through("t")),
        statement("t", "p", through("u"), through("gone")),
    )
    assert web.cycles == (("claim:a", "claim:b"), ("claim:c",), ("statement:s",), ("statement:t", "statement:u"))


def test_of_several_that_hang_together_a_shortest() -> None:
    web = woven(source("a", based_on="b"), source("b", based_on="c d"), source("c", based_on="d"), source("d", based_on="a"))
    assert web.cycles == (("source:a", "source:b", "source:d"),)


def test_two_circles_that_touch_at_one_record_are_one_group() -> None:
    web = woven(source("a", based_on="b"), source("b", based_on="a c"), source("c", based_on="b"))
    assert web.cycles == (("source:a", "source:b"),)


def test_a_circle_of_thousands() -> None:
    size = 3000
    line: list[Claim] = [claim(f"c{number}", superseded_by=f"c{(number + 1) % size}") for number in range(size)]
    records = library(*line)
    (cycle,) = cycles(records, citations(records))
    assert len(cycle) == size
