"""Tests of the page of who said what."""

import pytest

from explainer.pages import cells
from tests.make import weave_text
from tests.pages.drawn import attribute, document, draw
from tests.pages.stories import STORY

WEB = weave_text(STORY)


def test_it_is_a_plain_table_with_caption_and_heads() -> None:
    page = draw(WEB)["who-said-what/"]
    parsed = document(page.body)
    assert len(parsed.query("table caption")) == 1
    assert [attribute(head, "scope") for head in parsed.query("table th")] == ["col", "col", "rowgroup", "row"]
    assert parsed.query("div.ex-frame") == []
    assert "▲ supports “The moon is round.” 12 June 2026 · Ann Ash" in draw(WEB).words("who-said-what/")
    assert page.is_wide


def test_a_cell_leads_to_everything_its_speaker_said_on_its_question() -> None:
    drawn = draw(WEB)
    parsed = document(drawn["who-said-what/"].body)
    assert [attribute(link, "href") for link in parsed.query("td.ex-cell a")] == ["../who-said-what/shape/#ann"]
    assert [attribute(link, "href") for link in parsed.query("thead a")] == ["../who-said-what/shape/"]
    assert [attribute(row, "id") for row in document(drawn["who-said-what/shape/"].body).query("tr[id]")] == ["ann"]


def test_what_narrows_the_table_stays_hidden_without_scripts() -> None:
    parsed = document(draw(WEB)["who-said-what/"].body)
    assert [attribute(form, "class") for form in parsed.query("form[hidden]")] == ["ex-filters"]
    named = [attribute(one, "name") for one in parsed.query("label select, label input")]
    assert named == ["who", "topic", "stance", "from", "to", "words", "order", "list"]


def test_the_questions_stand_above_what_needs_a_script() -> None:
    parsed = document(draw(WEB)["who-said-what/"].body)
    parts = [attribute(part, "class") for part in parsed.query("nav, form, table")][:3]
    assert parts == ["ex-by-question", "ex-filters", "ex-matrix ex-matrix--whole"]


def test_the_data_are_offered() -> None:
    parsed = document(draw(WEB)["who-said-what/"].body)
    links = [attribute(link, "href") for link in parsed.query("a[download]") if not attribute(link, "data-ex-save")]
    assert links == ["matrix.csv", "matrix.json"]


def test_an_empty_cell_says_no_record() -> None:
    story = STORY.replace(
        "--- data/entities.yml", "b: {title: B, question: B?, proposition: Yes.}\n--- data/entities.yml"
    ).replace(
        "--- data/claims.yml",
        "other: {speaker: moon, gist: Hm., stances: {b: {stance: declined}}, "
        "citations: [{source: letter, locator: {paragraph: 3}}]}\n"
        "--- data/claims.yml",
    )
    words = draw(weave_text(story)).words("who-said-what/")
    assert words.count("– no record") == 2 + 1  # and once among the signs
    assert "○ declined" in words


def test_marks_in_our_own_words_are_set_as_everywhere_and_exact_words_stay() -> None:
    ours = STORY.replace('words: "The moon is round."', """gist: She called it "round".""")
    assert "▲ supports She called it “round”. 12 June 2026" in draw(weave_text(ours)).words("who-said-what/")
    hers = STORY.replace('"The moon is round."', """The 'moon' is "round".""")
    assert "▲ supports “The 'moon' is \"round\".” 12 June 2026" in draw(weave_text(hers)).words("who-said-what/")


def test_what_is_too_large_for_a_table_is_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "MOST_CELLS", 0)
    page = draw(WEB)["who-said-what/"]
    assert document(page.body).query("table") == []
    assert "There are too many speakers and questions for one table." in draw(WEB).words("who-said-what/")


def test_without_statements_it_says_so() -> None:
    drawn = draw(weave_text("--- docs/index.md\n# X\n"))
    assert "No statement with a stance is recorded." in drawn.words("who-said-what/")
