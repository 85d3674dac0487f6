"""Tests of what a drawing of the ways back holds."""

from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model.citation import Citation
from explainer.pages.ways_nodes import Key, Node, lanes_of, nodes_of
from tests.pages.test_ways import of
from tests.weave.build import cite
from tests.weave.cast import FURTHER, HOPS
from tests.weave.examples import EXAMPLES

CITATION: st.SearchStrategy[Citation] = st.one_of(
    st.sampled_from([citation for example in EXAMPLES for citation in example.citations]),
    st.builds(
        lambda name, hops: cite(name, "reports", tuple(hops)),
        st.sampled_from(["wire", "wired-piece", "carried", "unseen", "tarn-statement"]),
        st.lists(st.sampled_from([*HOPS.values(), *FURTHER.values()]), min_size=1, max_size=4),
    ),
)


def every_node(groups: tuple[Any, Any, Any]) -> Iterator[Node]:
    for nodes in groups:
        yield from nodes


def _reached(key: Key, by_key: dict[Key, Node]) -> set[Key]:
    node = by_key[key]
    return {key} if not node.next else {each for after in node.next for each in _reached(after, by_key)}


@settings(max_examples=200, deadline=None)
@given(citations=st.lists(CITATION, max_size=7))
def test_the_drawing_leads_every_source_to_its_origins_and_no_others(citations: list[Citation]) -> None:
    web, beginnings = of(*citations)
    groups = nodes_of(web, beginnings)
    by_key = {node.key: node for node in every_node(groups)}
    wanted: dict[Key, set[Key]] = {}
    for number, beginning in enumerate(beginnings):
        for way in beginning.ways:
            wanted.setdefault(("source", way.source), set()).add(("origin", number))
    assert {node.key: _reached(node.key, by_key) for node in groups[0]} == wanted
    assert {key for node in groups[0] for key in _reached(node.key, by_key)} == {node.key for node in groups[2]}


def test_an_outlet_in_two_chains_is_drawn_twice_so_that_no_source_leads_to_an_origin_that_is_not_its_own() -> None:
    web, beginnings = of(cite("carried", "reports", "jon-vale reuters"), cite("wired-piece", "reports", "mira-holt reuters"))
    _, relays, _ = nodes_of(web, beginnings)
    assert [(node.words, node.next) for node in relays] == [("Reuters", (("origin", 0),)), ("Reuters", (("origin", 1),))]


def test_a_relay_stands_on_the_lane_of_what_it_leads_to_unless_a_source_leads_there_past_it() -> None:
    for more, lanes in (((), [0, 0, 0]), ((cite("wire", "reports", "jon-vale"),), [1, 0, 1, 0])):
        groups = nodes_of(*of(cite("carried", "reports", "jon-vale reuters"), *more))
        found = lanes_of(groups)
        assert [found[node.key] for node in every_node(groups)] == lanes
