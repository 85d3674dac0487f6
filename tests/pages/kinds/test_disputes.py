"""Tests of the page of where accounts differ."""

from tests.make import weave_text
from tests.pages.drawn import attribute, document, draw
from tests.pages.stories import STORY

OTHERS = """--- data/disputes.yml
a-done: {question: Is it up?, about: meaning, state: settled, settled_by: [round], topics: [shape]}
b-seems: {question: Is it there?, about: wording, state: apparent, explanation: It is one thing in two words.}
"""


def test_each_state_has_a_part_of_its_own_with_an_anchor() -> None:
    drawn = draw(weave_text(STORY.replace("--- data/disputes.yml\n", OTHERS)))
    page = drawn["disputes/"]
    assert [(section.id, section.title) for section in page.sections] == [
        ("part-open", "Open"),
        ("part-settled", "Settled"),
        ("part-apparent", "Different only in appearance"),
    ]
    words = drawn.words("disputes/")
    assert words.index("Is it made of cheese?") < words.index("Is it up?") < words.index("Is it there?")
    assert (
        "open · about what is meant · as of 20 June 2026 It is. As told by: The Daily It is not. As told by: Ann Ash" in words
    )
    assert "open 1 · settled 1 · apparent only 1" in words
    assert [attribute(link, "href") for link in document(page.body).query("p.ex-jumps a")] == [
        "#part-open",
        "#part-settled",
        "#part-apparent",
    ]


def test_what_narrows_the_list_names_states_and_topics_and_stays_hidden_without_scripts() -> None:
    page = document(draw(weave_text(STORY.replace("--- data/disputes.yml\n", OTHERS)))["disputes/"].body)
    assert len(page.query("form[hidden]")) == 1
    assert [attribute(option, "value") for option in page.query("option")] == ["", "open", "settled", "apparent", "", "shape"]
    told = [(attribute(one, "data-state"), attribute(one, "data-topics")) for one in page.query("div.ex-dispute")]
    assert told == [("open", ""), ("settled", "shape"), ("apparent", "")]


def test_without_disputes_it_says_so() -> None:
    drawn = draw(weave_text("--- docs/index.md\n# X\n"))
    assert "No question is recorded on which accounts differ." in drawn.words("disputes/")
