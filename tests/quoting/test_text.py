"""A text to look words up in."""

from explainer.quoting.text import MOST_PLACES, Text

TEXT = Text("Of the moon\n\nThe moon is round. It has “craters”.\nThe end.")


def test_paragraphs_in_normal_form_with_where_each_stands() -> None:
    assert TEXT.paragraphs == ("Of the moon", "The moon is round. It has “craters”.", "The end.")
    spans = [TEXT.span(number) for number in (1, 2, 3)]
    assert [TEXT.normal[start:end] for start, end in spans] == TEXT.normal.split("\n")
    assert [TEXT.paragraph_at(start) for start, _ in spans] == [TEXT.paragraph_at(end - 1) for _, end in spans] == [1, 2, 3]


def test_sentences_are_counted_within_their_paragraph() -> None:
    assert [TEXT.sentence_at(TEXT.normal.index(word)) for word in ("Of", "round", "It", "craters", "end")] == [1, 1, 2, 2, 1]


def test_sentences_with_the_same_words_are_counted_each() -> None:
    assert [Text("Yes. Yes. No.").sentence_at(offset) for offset in (0, 5, 10)] == [1, 2, 3]


def test_words_are_found_within_a_paragraph_only() -> None:
    assert list(TEXT.find("moon")) == [7, TEXT.normal.index("moon", 8)]
    assert list(TEXT.find("moon The")) == []
    assert "moon The" in TEXT.on_one_line
    assert len(TEXT.on_one_line) == len(TEXT.normal)


def test_the_number_of_places_is_bounded() -> None:
    assert len(list(Text("a " * (MOST_PLACES + 10)).find("a"))) == MOST_PLACES


def test_the_digest_is_that_of_the_normal_text() -> None:
    assert Text('a "b" c').digest == Text("a  “b” c").digest != Text("a b c").digest
