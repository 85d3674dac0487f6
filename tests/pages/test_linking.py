"""Tests of links and parts on pages of one depth."""

from explainer.model.identifier import Identifier
from tests.make import weave_text
from tests.pages.drawn import place
from tests.pages.stories import STORY

WEB = weave_text(STORY)
AT = place(WEB)
ROUND = Identifier("claim:round")


def test_links_are_relative_to_the_depth() -> None:
    ann = Identifier("entity:ann")
    assert [place(WEB, up).href(ann) for up in ("", "../", "../../")] == [
        *("entities/ann/", "../entities/ann/", "../../entities/ann/"),
    ]
    assert place(WEB, "").to("") == "./"
    assert AT.href(Identifier("chapter:index")) == "../../"
    assert AT.href(Identifier("statement:ann-round")) == "../../entities/ann/#ann-round"
    assert AT.link(ann) == '<a href="../../entities/ann/">Ann Ash</a>'
    assert AT.link(ann, "a < b") == '<a href="../../entities/ann/">a &lt; b</a>'


def test_what_has_no_address_is_plain_words() -> None:
    assert AT.link(Identifier("measure:width")) == "width"
    assert AT.link(Identifier("entity:nobody")) == "nobody"


def test_parts_are_drawn_once() -> None:
    assert AT.claim(ROUND) is AT.claim(ROUND)
    assert AT.evidence(WEB.evidence[ROUND][0]) is AT.evidence(WEB.evidence[Identifier("statement:ann-round")][0])


def test_holders_lead_to_what_they_hold_it_in() -> None:
    assert AT.holders([Identifier("entity:ann"), Identifier("source:report")]) == (
        '<a href="../../entities/ann/">Ann Ash</a>, <a href="../../sources/report/">The Daily</a>'
    )
