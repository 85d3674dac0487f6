"""The three parts of standing."""

from typing import Any

import pytest

from explainer.model.citation import Hop
from explainer.model.identifier import Identifier
from explainer.weave.web import Standing
from tests.weave.build import cite, claim, dispute, entity, event, ids, position, source, statement, through, topic, woven

READ = (
    entity("reuters", "outlet"),
    entity("wired", "outlet", title="WIRED"),
    source("whole", "reuters", read="whole"),
    source("part", "reuters", read="part"),
    source("unread", "reuters", read="not-read"),
    source("relayed", read="relayed", relayed_by=(Identifier("source:whole"), Hop(entity=Identifier("entity:wired")))),
    source("relayed-by-nobody", read="relayed", relayed_by=ids("source", "unseen gone")),
    source("relayed-somehow", read="relayed"),
    source("unseen", read="whole"),
    source("read-after-all", read="whole", relayed_by=(Identifier("source:whole"),)),
)


def standing_of(subject: str, *things: Any) -> Standing:
    return woven(*things).standing[Identifier(subject)]


@pytest.mark.parametrize(
    ("sources", "words"),
    [
        ("", ()),
        ("gone", ()),
        ("whole", ("read in full",)),
        ("unread part whole", ("read in full", "read in part", "not read")),
        ("part part", ("read in part",)),
        ("whole unseen", ("read in full",)),
        ("read-after-all", ("read in full",)),
        ("relayed part", ("read in part", "read as relayed by Reuters and WIRED")),
        ("relayed-by-nobody", ("read as relayed by a report whose publisher is not established and gone",)),
        ("relayed-somehow", ("read as relayed",)),
    ],
)
def test_reading_best_first(sources: str, words: tuple[str, ...]) -> None:
    found = standing_of("claim:c", *READ, claim("c", *map(cite, sources.split())))
    assert found.reading == words


DISPUTED = (
    claim("in", cite("x")),
    claim("by-statement", through("said")),
    claim("settling", cite("x")),
    claim("out", cite("x")),
    statement("said", "p", cite("x")),
    dispute("open", position("in"), position("", "said")),
    dispute("done", position("in"), state="settled", settled_by=ids("claim", "settling")),
    dispute("seeming", position("out"), state="apparent"),
    event("mixed", claims="out by-statement"),
    event("own", through("said")),
    event("plain", claims="out settling"),
)


@pytest.mark.parametrize(
    ("subject", "disputed", "settled"),
    [
        ("claim:in", ("dispute:open",), ("dispute:done",)),
        ("claim:by-statement", ("dispute:open",), ()),
        ("claim:settling", (), ("dispute:done",)),
        ("claim:out", (), ()),
        ("statement:said", ("dispute:open",), ()),
        ("event:mixed", ("dispute:open",), ()),
        ("event:own", ("dispute:open",), ()),
        ("event:plain", (), ("dispute:done",)),
    ],
)
def test_state(subject: str, disputed: tuple[str, ...], settled: tuple[str, ...]) -> None:
    found = standing_of(subject, *DISPUTED)
    assert (found.disputed_by, found.settled_by, found.is_contested) == (disputed, settled, bool(disputed))


def test_superseded() -> None:
    assert standing_of("claim:a", claim("a", superseded_by="b")).superseded_by == "claim:b"
    assert standing_of("claim:a", claim("a")).superseded_by is None


def test_an_event_counts_the_origins_of_its_claims() -> None:
    found = standing_of(
        "event:e",
        *READ,
        entity("p"),
        claim("a", cite("whole", "asserts")),
        claim("b", cite("part", "reports", "p")),
        event("e", claims="a b"),
    )
    assert found.origins.words == "two reports, 2 origins we could not trace to each other"


PARTIES = (
    topic("t", "works office"),
    topic("other", "yard"),
    entity("works", "organisation"),
    entity("office", "organisation"),
    entity("yard", "organisation"),
    entity("head", group=Identifier("entity:works")),
    entity("bystander"),
)


@pytest.mark.parametrize(
    ("via", "topics", "is_partys"),
    [
        (["works"], "t", True),
        (["works", "office"], "t", True),
        (["head"], "t", True),
        (["works", "bystander"], "t", False),
        (["works", "unknown"], "t", False),
        (["works"], "other", False),
        (["works"], "", False),
        (["works", "yard"], "t other", True),
        ([], "t", False),
    ],
)
def test_partys_own_account(via: list[str], topics: str, is_partys: bool) -> None:
    citations = [cite(f"s{number}", "reports", each) for number, each in enumerate(via)]
    sources = [source(f"s{number}") for number in range(len(via))]
    assert standing_of("claim:c", *PARTIES, *sources, claim("c", *citations, topics=topics)).partys_own_account is is_partys


def test_somebody_not_named_is_nobodys_party() -> None:
    unnamed = cite("s", "reports", (Hop(who="an aide", named=False),))
    named = cite("s", "reports", "works")
    found = standing_of("claim:c", *PARTIES, source("s"), claim("c", named, unnamed, topics="t"))
    assert found.partys_own_account is False


def test_an_events_topics_are_its_own_and_those_of_its_claims() -> None:
    rest = (*PARTIES, source("s"), claim("c", cite("s", "reports", "works"), topics="t"))
    assert standing_of("event:e", *rest, event("e", claims="c")).partys_own_account
    assert not standing_of("event:e", *rest, event("e", cite("s", "reports", "yard"), claims="c")).partys_own_account
    on_both = event("e", cite("s", "reports", "yard"), claims="c", topics=ids("topic", "other"))
    assert standing_of("event:e", *rest, on_both).partys_own_account
