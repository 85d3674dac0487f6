"""Pages as digests: another digest where a reader gets something else, and only there."""

from collections.abc import Mapping

from markupsafe import Markup

from explainer.compare.drawn import generated_states, page_states
from explainer.compare.state import PageState
from explainer.model.site import Site
from explainer.pages.page import Page
from explainer.pages.render import Templates
from explainer.pages.views import Views
from tests.make import weave_text

STORY = """
--- data/claims.yml
lamp: {text: The lamp went out.}
boat: {text: A boat came.}
--- data/disputes.yml
when: {question: When?, about: time, positions: [{summary: Late.}, {summary: Early.}]}
--- docs/index.md
# Home

It went [out](claim:boat).[^claim:lamp]
--- docs/night.md
# The night

/// dispute
    id: when
///
"""


def states(text: str = STORY, generated: Mapping[str, PageState] | None = None) -> dict[str, PageState]:
    web = weave_text(text)
    return page_states(web, generated or {}, Views(web, Site(name="Test"), Templates()))


def changed(text: str) -> list[str]:
    before, after = states(), states(text)
    return [address for address in before if before[address].digest != after[address].digest]


def test_a_chapter_is_its_text_and_what_is_drawn_into_it() -> None:
    assert changed(STORY.replace("It went", "So it went")) == [""]
    assert changed(STORY.replace("The lamp went out.", "The lamp went off.")) == [""]
    assert changed(STORY.replace("summary: Late.", "summary: Very late.")) == ["night/"]
    assert changed(STORY.replace("A boat came.", "A boat left.")) == []  # it is linked to, and its words are the chapter's
    assert changed(STORY.replace("boat: {", "boat: {note: x, ")) == []


def test_it_says_what_it_was_made_from_and_stands_in_order() -> None:
    found = states(generated={"claims/": PageState("Claims", "x")})
    assert list(found) == ["", "claims/", "night/"]
    assert found[""].made_from == ("chapter:index", "claim:lamp", "claim:boat")


def test_the_front_page_is_one_page_with_what_is_generated_below_it() -> None:
    parts = [states(generated={"": PageState("Home", digest, ())})[""] for digest in ("x", "y")]
    assert {part.title for part in parts} == {"Home"}
    assert len({part.digest for part in (*parts, states()[""])}) == 3


def test_a_record_that_moves_to_another_file_has_the_same_page() -> None:
    digests = set()
    for origin, body in (("data/a.yml", "x <code>data/a.yml</code>"), ("data/b.yml", "x <code>data/b.yml</code>"), ("", "y ")):
        page = Page(kind="claims", address="claims/lamp/", title="Lamp", body=Markup(body), origin=origin)
        digests.add(generated_states([page])["claims/lamp/"].digest)
    assert len(digests) == 2
