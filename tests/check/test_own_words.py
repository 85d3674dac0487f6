"""Every text in the editors' own words, with its place."""

from explainer.check.own_words import own_words
from tests.make import weave_text

WEB = weave_text("""
    --- data/topics.yml
    shape: {title: Shape, question: What shape is it?, stances: {supports: says it is round}}
    --- data/sources.yml
    ours: {title: {text: report on it, from: ours}, publisher: unknown, read: whole, author: [A. Nother]}
    printed: {title: Printed by others, publisher: unknown, read: whole}
    --- data/statements.yml
    ann: {speaker: ann, words: Printed words., channel: letter}
    --- data/questions.yml
    shape: {question: What is it?, short: Round., needs: [{unknown: how round, would_settle: a ruler}]}
    --- data/claims.yml
    round: {text: It is round., title: Its shape}
    --- docs/index.md
    # Home

    It is far.
    --- docs/titled.md
    ---
    title: Another title
    ---
    # Head

    It is near.
    --- docs/about.md
    ---
    explainer: {story: no}
    ---
    # About

    We write.
""")


def test_texts_of_records_and_of_chapters_of_the_story() -> None:
    found = {(one.subject, one.path, one.words) for one in own_words(WEB)}
    assert found == {
        ("topic:shape", ("title",), "Shape"),
        ("topic:shape", ("question",), "What shape is it?"),
        ("topic:shape", ("stances", "supports"), "says it is round"),
        ("source:ours", ("title", "text"), "report on it"),
        ("question:shape", ("question",), "What is it?"),
        ("question:shape", ("short",), "Round."),
        ("question:shape", ("needs", 0, "unknown"), "how round"),
        ("question:shape", ("needs", 0, "would_settle"), "a ruler"),
        ("claim:round", ("title",), "Its shape"),
        ("claim:round", ("text",), "It is round."),
        ("chapter:index", (), "Home"),
        ("chapter:index", (), "It is far."),
        ("chapter:titled", (), "Another title"),
        ("chapter:titled", (), "Head"),
        ("chapter:titled", (), "It is near."),
    }


def test_sentences_have_a_position_and_titles_of_front_matter_none() -> None:
    lines = {one.words: one.position and one.position.line for one in own_words(WEB) if one.subject == "chapter:titled"}
    assert lines == {"Another title": None, "Head": 4, "It is near.": 6}
