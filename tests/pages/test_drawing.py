"""Tests of what makes pages from templates."""

from explainer.pages.drawing import Contents, entry, shortened


def test_headings_are_drawn_and_remembered() -> None:
    head = Contents()
    assert head("a-b", "A & B") == '<h2 id="part-a-b">A &amp; B</h2>'
    assert head("c", "C", 3) == '<h3 id="part-c">C</h3>'
    assert [(section.id, section.title, section.level) for section in head.sections] == [
        *(("part-a-b", "A & B", 2), ("part-c", "C", 3)),
    ]


def test_descriptions_are_cut_at_a_word() -> None:
    assert shortened("a  b\nc") == "a b c"
    cut = shortened("word " * 100)
    assert len(cut) <= 300
    assert cut.endswith("word …")
    assert len(shortened("x" * 400)) <= 300


def test_entries_leave_out_what_is_empty() -> None:
    found = entry("T", "", None, "a  b", "", "c", anchor="x", boost=2.0)
    assert (found.title, found.text, found.anchor, found.boost) == ("T", "a b c", "x", 2.0)
