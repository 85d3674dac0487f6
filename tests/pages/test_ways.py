"""Tests of the ways back from sources to origins, and of their drawing."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model.citation import Citation, Hop
from explainer.model.identifier import Identifier
from explainer.pages.ways import Beginning, ways_back
from explainer.pages.ways_drawn import draw_ways
from explainer.pages.ways_nodes import Key, Node, lanes_of, nodes_of
from explainer.weave.web import Web
from tests.weave.build import cite, claim, source, statement, through, woven
from tests.weave.cast import CAST, FURTHER, HOPS
from tests.weave.examples import EXAMPLES

STATEMENTS = (
    statement("holt-said", "mira-holt", cite("wire", "quotes")),
    statement("both-said", "tarn-works mira-holt", cite("wired-piece", "quotes", (HOPS["outlet"],))),
    statement("nobody-said", "", cite("wire", "quotes")),
)
CLAIM = Identifier("claim:c")


def of(*citations: Citation, further: tuple[Any, ...] = ()) -> tuple[Web, tuple[Beginning, ...]]:
    web = woven(*CAST, *STATEMENTS, *further, claim("c", *citations))
    return web, ways_back(web, CLAIM)


def in_words(beginnings: tuple[Beginning, ...]) -> list[str]:
    """Each way as `source → relay → origin`."""
    found = []
    for each in beginnings:
        for way in each.ways:
            relays = ["".join(part.text for part in relay) for relay in reversed(way.relays)]
            found.append(" → ".join([way.source.name, *relays, each.origin.words if each.origin else "?"]))
    return found


@pytest.mark.parametrize(
    ("citations", "ways"),
    [
        ((), []),
        ((cite("wire", "asserts"),), ["wire → Reuters"]),
        ((cite("tarn-statement", "asserts"),), ["tarn-statement → Tarn Works"]),
        ((cite("wire", "quotes", "jon-vale"),), ["wire → Jon Vale"]),
        ((cite("carried", "reports", "jon-vale reuters"),), ["carried → Reuters → Jon Vale"]),
        ((cite("carried", "reports", "jon-vale wired reuters"),), ["carried → Reuters → WIRED → Jon Vale"]),
        ((cite("copy-of-wire", "asserts"),), ["copy-of-wire → Reuters"]),
        ((cite("copy-of-copy", "asserts"),), ["copy-of-copy → report by inkl → Reuters"]),
        ((cite("wire", "quotes", "quay-rule"),), ["wire → Quay Rule → Harbour Office"]),
        ((cite("wire", "reports", (Hop(who="m. holt"),)),), ["wire → Mira Holt"]),
        ((cite("wire", "reports", (HOPS["unnamed"],)),), ["wire → an official, not named, in Reuters"]),
        (
            (cite("carried", "reports", (HOPS["unnamed"], HOPS["outlet"], FURTHER["rewrite"])),),
            ["carried → Second News (rewrite) → Reuters → an official, not named, in Reuters"],
        ),
        ((cite("wire", "reports"),), ["wire → ?"]),
        ((cite("wire", "asserts", "unknown"),), ["wire → ?"]),
        ((cite("wire", "reports", (HOPS["translation"],)),), ["wire → First Digest (translation) → ?"]),
        ((cite("carried", "asserts"),), ["carried → ?"]),
        ((cite("copy-of-two", "asserts"),), ["copy-of-two → report by Reuters and statement by Tarn Works → ?"]),
        ((through("holt-said"),), ["wire → Mira Holt"]),
        ((through("both-said"),), ["wired-piece → Reuters → Tarn Works", "wired-piece → Reuters → Mira Holt"]),
        ((through("nobody-said"),), ["wire → ?"]),
        ((cite("wire", "reports", "jon-vale"), cite("copy-of-wire", "asserts")),
         ["wire → Jon Vale", "copy-of-wire → report by Reuters → Jon Vale"]),
        ((cite("wire", "quotes", "jon-vale"), cite("wire", "reports", "jon-vale")), ["wire → Jon Vale"]),
        ((cite("gone", "asserts"),), ["gone → ?"]),
    ],
)  # fmt: skip
def test_every_way_leads_from_a_source_through_its_relays_to_an_origin(
    citations: tuple[Citation, ...], ways: list[str]
) -> None:
    assert in_words(of(*citations)[1]) == ways


def test_nothing_leads_back_from_what_has_no_standing() -> None:
    assert ways_back(of()[0], Identifier("claim:gone")) == ()


def test_sources_stand_above_relays_and_those_above_origins() -> None:
    web, beginnings = of(cite("carried", "reports", "jon-vale reuters"), cite("wire", "reports", (HOPS["unnamed"],)))
    drawn = draw_ways(web, beginnings)
    assert drawn is not None
    assert [heading.words for heading in drawn.headings] == ["Sources cited", "Passed on by", "Origins"]
    assert [(row.shape, *row.lines, *row.how) for row in drawn.rows] == [
        ("source", "inkl", "date not established"),
        ("source", "Reuters", "date not established"),
        ("relay", "Reuters"),
        ("origin", "Jon Vale"),
        ("unnamed", "an official, not named, in Reuters"),
    ]
    assert [line.is_dashed for line in drawn.lines] == [False, True, False]
    assert drawn.has_dashes


def test_what_comes_from_nobody_known_is_dashed_and_what_cites_nothing_is_not_drawn() -> None:
    web, beginnings = of(cite("wire", "reports"))
    drawn = draw_ways(web, beginnings)
    assert drawn is not None and [row.shape for row in drawn.rows] == ["source", "unknown"]
    assert [line.is_dashed for line in drawn.lines] == [True]
    assert draw_ways(*of()) is None


def test_an_outlet_in_two_chains_is_drawn_twice_so_that_no_source_leads_to_an_origin_that_is_not_its_own() -> None:
    web, beginnings = of(cite("carried", "reports", "jon-vale reuters"), cite("wired-piece", "reports", "mira-holt reuters"))
    _, relays, _ = nodes_of(web, beginnings)
    assert [(node.words, node.next) for node in relays] == [("Reuters", (("origin", 0),)), ("Reuters", (("origin", 1),))]


CITATION: st.SearchStrategy[Citation] = st.one_of(
    st.sampled_from([citation for example in EXAMPLES for citation in example.citations]),
    st.builds(
        lambda name, hops: cite(name, "reports", tuple(hops)),
        st.sampled_from(["wire", "wired-piece", "carried", "unseen", "tarn-statement"]),
        st.lists(st.sampled_from([*HOPS.values(), *FURTHER.values()]), min_size=1, max_size=4),
    ),
)


def _all(groups: tuple[Any, Any, Any]) -> Iterator[Node]:
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
    by_key = {node.key: node for node in _all(groups)}
    wanted: dict[Key, set[Key]] = {}
    for number, beginning in enumerate(beginnings):
        for way in beginning.ways:
            wanted.setdefault(("source", way.source), set()).add(("origin", number))
    assert {node.key: _reached(node.key, by_key) for node in groups[0]} == wanted
    assert {key for node in groups[0] for key in _reached(node.key, by_key)} == {node.key for node in groups[2]}


@settings(max_examples=200, deadline=None)
@given(citations=st.lists(CITATION, min_size=1, max_size=7))
def test_no_line_passes_through_a_dot_that_does_not_lead_where_it_leads(citations: list[Citation]) -> None:
    web, beginnings = of(*citations)
    groups = nodes_of(web, beginnings)
    drawn = draw_ways(web, beginnings)
    if drawn is None:
        assert not web.evidence[CLAIM]
        return
    lanes = lanes_of(groups)
    rows = dict(zip((node.key for node in _all(groups)), drawn.rows, strict=True))
    assert len({(row.x, row.y) for row in drawn.rows}) == len(rows)
    for node in _all(groups):
        above = [each.key for each in _all(groups) if node.key in each.next]
        top = min((rows[key].y for key in above), default=rows[node.key].y)
        between = [key for key, row in rows.items() if lanes[key] == lanes[node.key] and top < row.y < rows[node.key].y]
        assert set(between) <= set(above)
    ends = re.findall(r"V([\d.]+)", " ".join(line.path for line in drawn.lines))
    assert {float(end) for end in ends} <= {row.y for row in drawn.rows}
    assert max(row.bottom for row in drawn.rows) < drawn.height


def test_very_many_origins_leave_room_for_words() -> None:
    further = tuple(source(f"s{number}", "reuters") for number in range(60))
    hops = (cite(each.id.name, "quotes", (Hop(who=f"Person Number {number}"),)) for number, each in enumerate(further))
    drawn = draw_ways(*of(*hops, further=further))
    assert drawn is not None and len(drawn.rows) == 120
    assert max(row.text_x for row in drawn.rows) < 140
