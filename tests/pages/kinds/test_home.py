"""Tests of the generated part of the front page."""

from dataclasses import replace

from explainer.model.dispute import Dispute, DisputePosition
from explainer.model.identifier import Identifier
from explainer.model.text import Prose
from explainer.pages.cells import Group, Matrix, Row, matrix
from explainer.pages.kinds.home import holders, in_order_of_reading, small
from tests.make import weave_text
from tests.pages.drawn import document, draw
from tests.pages.stories import STORY

WEB = weave_text(STORY)


def test_known_not_known_and_disputed_stand_in_three_equal_columns() -> None:
    drawn = draw(WEB)
    page = drawn[""]
    columns = [column.to_text() for column in document(page.body).query("div.ex-three > div")]
    assert ["Is it round?" in columns[0], "Who ate it?" in columns[1], "Is it made of cheese?" in columns[2]] == [True] * 3
    assert len(document(page.body).query("h1")) == 0
    words = drawn.words("")
    assert words.startswith("How it stands As of 20 June 2026. The latest event recorded is of 12 June 2026, 5:21 pm (UTC−4)")
    assert "3 claims, 3 sources: 2 read in full, 1 read in part." in words
    assert "21 June 2026 · It said square." in words
    assert "The facts last changed" not in words


def test_no_column_is_longer_than_three() -> None:
    more = "".join(f"q{number}: {{question: Is {number} so?, short: Yes., needs: [round]}}\n" for number in range(5))
    drawn = draw(weave_text(STORY.replace("--- data/questions.yml\n", f"--- data/questions.yml\n{more}")))
    column = document(drawn[""].body).query("div.ex-three > div")[0]
    assert len(column.query("li")) == 3
    assert "all answered questions (6)" in drawn.words("")


def test_those_with_a_place_stand_first() -> None:
    more = "".join(f"q{number}: {{question: Is {number} so?, short: Yes., needs: [round]}}\n" for number in range(2))
    placed = "late: {question: Is it late?, short: Yes., needs: [round], order: 1}\n"
    positions = "{summary: One., claims: [made-of-cheese]}, {summary: Two., claims: [not-of-cheese]}"
    told = f"zz: {{question: Who came?, about: value, order: 1, positions: [{positions}]}}\n"
    story = STORY.replace("--- data/questions.yml\n", f"--- data/questions.yml\n{more}{placed}")
    columns = document(draw(weave_text(story.replace("--- data/disputes.yml\n", f"--- data/disputes.yml\n{told}")))[""].body)
    firsts = [column.query("li a")[0].to_text() for column in columns.query("div.ex-three > div")]
    assert firsts == ["Is it late?", "Who ate it?", "Who came?"]


def test_chapters_stand_in_the_order_of_reading() -> None:
    chapters = {"a": "---\nexplainer: {order: 2}\n---\n# A\n", "b": "# B\n", "c": "---\nexplainer: {order: 1}\n---\n# C\n"}
    web = weave_text("--- docs/index.md\n# X\n" + "".join(f"--- docs/{name}.md\n{text}" for name, text in chapters.items()))
    assert [chapter.title for chapter in in_order_of_reading(web)] == ["C", "A", "B"]
    assert "Twenty minutes The story in 3 chapters, from C Check one thing" in draw(web).words("")


def test_the_ways_in_stand_beside_the_short_answer() -> None:
    beside = document(draw(weave_text(STORY))[""].body).query("div.ex-home > div.ex-now")[0]
    assert [heading.to_text() for heading in beside.query("h2, h3")] == ["How it stands", "Ways in"]


def test_a_dispute_names_who_tells_it_differently() -> None:
    held = [
        DisputePosition(summary=Prose("x"), held_by=(Identifier("entity:b"), Identifier("entity:a"))),
        DisputePosition(summary=Prose("y"), held_by=(Identifier("entity:b"),)),
    ]
    dispute = replace(next(WEB.library.of(Dispute)), positions=tuple(held))
    assert holders(dispute) == ["entity:b", "entity:a"]


def test_of_many_who_tell_it_differently_the_first_are_named() -> None:
    more = "".join(f"    - {{summary: It is {name}., held_by: [{name}]}}\n" for name in ("wire", "academy", "moon"))
    held = "    - {summary: It is., claims: [made-of-cheese], held_by: [daily]}\n"
    assert "Told differently by The Daily, Ann Ash." in draw(WEB).words("")
    assert "Told differently by The Daily, Wire, The Academy and 2 more." in draw(
        weave_text(STORY.replace(held, held + more))
    ).words("")


def test_the_small_table_holds_those_who_spoke_on_most() -> None:
    cell = next(cell for row in matrix(WEB).rows for cell in row.cells)
    names = [Identifier(f"entity:{letter}") for letter in "abcdef"]
    rows = [
        Row(name, "", (None,) * (4 - filled) + (cell,) * filled) for name, filled in zip(names, (1, 0, 3, 2, 1, 4), strict=True)
    ]
    whole = Matrix(tuple(Identifier(f"topic:{number}") for number in range(4)), (Group(None, tuple(rows)),), 9)
    cut = small(whole)
    assert [row.speaker.name for row in cut.rows] == ["a", "c", "d", "f"]
    assert [len(row.cells) for row in cut.rows] == [3, 3, 3, 3]
    assert cut.topics == ("topic:1", "topic:2", "topic:3")


def test_an_empty_story_says_so() -> None:
    words = draw(weave_text("--- docs/index.md\n# X\n")).words("")
    assert "No question is answered yet." in words
    assert "No open question is recorded." in words
    assert "No dispute is recorded." in words
