"""Lines that know where they stand."""

from explainer.prose.hidden import Stretch
from explainer.prose.lines import Line, chunks, prose_lines


def test_a_line_that_is_cut_knows_its_column() -> None:
    line = Line(3, "    word", 5)
    assert (line.indent, line.is_blank, Line(1, "  ").is_blank) == (4, False, True)
    assert line.cut(4) == line.dedent(9) == Line(3, "word", 9)
    assert line.dedent(2) == Line(3, "  word", 7)


def test_the_sign_of_a_block_quote_is_taken_off() -> None:
    assert Line(1, " > word").unquote() == Line(1, "word", 4)
    assert Line(1, ">word").unquote() == Line(1, "word", 2)
    assert Line(1, "word > word").unquote() == Line(1, "word > word")


def test_chunks_are_parted_by_blank_lines() -> None:
    one, two, three = Line(1, "a"), Line(2, "b"), Line(4, "c")
    assert list(chunks([Line(0, " "), one, two, Line(3, ""), three])) == [(one, two), (three,)]
    assert list(chunks([])) == []


def test_hidden_stretches_leave_a_blank_line() -> None:
    text = "before <!-- a\nb --> after\nlast"
    start, end = text.index("<!--"), text.index("-->") + 3
    stretch = Stretch(start, end, is_html=True)
    lines = list(prose_lines(text, 5, [stretch]))
    assert lines == [Line(5, "before ", 1), Line(5, ""), Line(6, ""), Line(6, "after", 7), Line(7, "last", 1)]
