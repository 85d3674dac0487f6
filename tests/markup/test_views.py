"""Views placed in a chapter."""

from tests.markup.fake import FakeDrawing, convert


def test_a_view_is_drawn_where_it_stands_with_its_options() -> None:
    drawing = FakeDrawing()
    html = convert("Before.\n\n/// matrix\n    topics: [shape, size]\n///\n\nBehind.", drawing)
    assert html == "<p>Before.</p>\n<section>matrix topics=['shape', 'size']</section>\n<p>Behind.</p>"
    assert drawing.views == [("matrix", {"topics": ["shape", "size"]})]


def test_words_stand_right_above_and_below() -> None:
    assert convert("Before.\n/// timeline\n///\nBehind.") == "<p>Before.</p>\n<section>timeline</section>\n<p>Behind.</p>"


def test_a_dispute_holds_words_of_its_own() -> None:
    html = convert("/// dispute\n    id: shape\n\nSome *say* so.\n\nOthers not.\n\n///")
    assert html.startswith('<div class="ex-inset">')
    assert "<p>Some <em>say</em> so.</p>\n<p>Others not.</p>" in html
    assert "<section>dispute id=shape</section>" in html


def test_a_faulty_view_leaves_nothing_behind_but_its_words() -> None:
    drawing = FakeDrawing()
    assert convert("/// matrix\n    topic: shape\n///\n\nBehind.", drawing) == "<p>Behind.</p>"
    assert "Words." in convert("/// dispute\n\nWords.\n\n///", drawing)
    assert drawing.views == []


def test_blocks_that_are_no_views_stay_words() -> None:
    assert "///" in convert("/// note\n\nWords.\n\n///")
