"""Tests of the list of claims."""

from tests.make import weave_text
from tests.pages.drawn import draw
from tests.pages.stories import STORY


def test_each_claim_is_listed_once_under_its_first_topic_with_who_says_it() -> None:
    drawn = draw(weave_text(STORY))
    page = drawn["claims/"]
    assert [(section.id, section.title) for section in page.sections] == [
        *(("part-topic-shape", "Shape"), ("part-rest", "On no topic")),
    ]
    words = drawn.words("claims/")
    assert words.count("The moon is round.") == 1
    assert "told The Daily: The moon is made of cheese. disputed" in words
    assert "3 claims" in words
    assert page.in_navigation


def test_what_stands_behind_a_claim_is_said_beside_it() -> None:
    words = draw(weave_text(STORY)).words("claims/")
    assert "The moon is round. two sources, 1 origin: Ann Ash · read in full" in words
    assert "disputed not named at least 1 origin not named · read in part" in words


def test_without_claims_the_list_says_so() -> None:
    assert "0 claims" in draw(weave_text("--- docs/index.md\n# X\n")).words("claims/")


def test_claims_stand_in_the_order_of_their_words_and_parts_are_counted_at_the_head() -> None:
    data = """
    --- data/topics.yml
    shape: {title: Shape, question: How round?}
    --- data/claims.yml
    a: {text: The moon is round., topics: [shape]}
    b: {text: “Cheese” was said., topics: [shape]}
    c: {text: Bells rang.}
    """
    drawn = draw(weave_text(data))
    words = drawn.words("claims/")
    assert words.index("“Cheese” was said.") < words.index("The moon is round.")
    assert "3 claims, by topic and by their first words Shape 2 · On no topic 1 Shape" in words
    assert 'href="#part-topic-shape"' in str(drawn["claims/"].body)
