"""Tests of the drawing of the ways back."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model.citation import Citation, Hop
from explainer.pages.ways_drawn import draw_ways
from explainer.pages.ways_nodes import lanes_of, nodes_of
from tests.pages.test_ways import CLAIM, of
from tests.pages.test_ways_nodes import CITATION, every_node
from tests.weave.build import cite, source
from tests.weave.cast import HOPS


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
    rows = dict(zip((node.key for node in every_node(groups)), drawn.rows, strict=True))
    assert len({(row.x, row.y) for row in drawn.rows}) == len(rows)
    for node in every_node(groups):
        above = [each.key for each in every_node(groups) if node.key in each.next]
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
