"""Changes are marked where they stand, in HTML that stays well formed."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from justhtml import JustHTML

from explainer.compare.marked import changes, marked
from explainer.compare.passages import passages


def test_equal_articles_have_no_change() -> None:
    assert marked("<p>a</p>", "<p>a</p>") == ("<p>a</p>", 0)


def test_a_paragraph_that_reads_otherwise() -> None:
    html, number = marked("<p>The lamp went out at nine.</p>", '<p class="x">The lamp went out at ten.</p>')
    assert number == 1
    assert html == (
        '<p data-change="changed" class="x"><span class="ex-mark-of-change" id="change-1" tabindex="-1">changed</span> '
        "The lamp went out at ten.</p>"
        '<details class="ex-before"><summary>words before</summary><div>The lamp went out at <del>nine</del>.</div></details>'
    )


def test_a_new_item_and_a_removed_one() -> None:
    html, number = marked(
        "<ul><li>first of all</li><li>second thing</li></ul>", "<ul><li>first of all</li><li>other matter</li></ul>"
    )
    assert number == 2
    assert '<li data-change="new">' in html
    assert html.endswith('tabindex="-1">removed</span> <del>second thing</del></li></ul>')
    assert '</li><li class="ex-removed">' in html


def test_each_mark_leads_to_the_next() -> None:
    html, _ = marked("<p>a</p>", "<p>new words</p><p>a</p><p>more words</p>")
    assert '<a href="#change-2" title="next change" aria-label="next change">↓</a>' in html
    assert "change-3" not in html


def test_what_was_removed_at_the_beginning_stands_there() -> None:
    html, _ = marked("<p>gone for good</p><p>a</p>", "<p>a</p>")
    assert html.startswith('<div class="ex-removed">')


ROW = "<tr><th>{0}</th><td>{0} saw it</td><td><p>on {0}'s day</p></td></tr>"
TABLE = "<table><tbody>{}</tbody></table>"


def test_a_new_row_and_a_new_record_are_one_change_each() -> None:
    html, number = marked(TABLE.format(ROW.format("ash")), TABLE.format(ROW.format("ash") + ROW.format("birch")))
    assert number == 1
    assert '<tr data-change="new"><th><span class="ex-mark-of-change" id="change-1" tabindex="-1">new</span> birch</th>' in html
    record = "<section><h2>Boats</h2><p>One came.</p><ul><li>in the night</li></ul></section>"
    html, number = marked("<p>a</p>", f"<p>a</p>{record}")
    assert number == 1
    assert '<section data-change="new"><h2><span class="ex-mark-of-change"' in html


def test_a_row_that_went_stands_as_a_row_where_it_stood() -> None:
    html, number = marked(TABLE.format(ROW.format("ash") + ROW.format("birch")), TABLE.format(ROW.format("ash")))
    assert number == 1
    assert html.endswith(
        "</p></td></tr>"
        '<tr class="ex-removed"><td colspan="3"><span class="ex-mark-of-change" id="change-1" tabindex="-1">removed</span> '
        "<del>birch · birch saw it · on birch&#39;s day</del></td></tr></tbody></table>"
    )


def test_a_paragraph_that_went_stands_behind_the_table_before_it() -> None:
    table = TABLE.format(ROW.format("ash"))
    html, _ = marked(f"{table}<p>gone for good</p><p>left</p>", f"{table}<p>left</p>")
    assert '</table><div class="ex-removed">' in html
    html, _ = marked(
        "<ul><li>a<ul><li>b</li></ul></li><li><p>gone</p><p>more</p></li></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"
    )
    assert html.endswith("gone · more</del></li></ul></li></ul>")


def test_a_row_of_which_only_a_cell_is_new_is_not_new_itself() -> None:
    html, number = marked(TABLE.format("<tr><th>a</th></tr>"), TABLE.format("<tr><th>a</th><td>quite new</td></tr>"))
    assert number == 1
    assert '<td data-change="new">' in html
    assert "<tr data-change" not in html


def test_numerals_of_notes_are_no_wording() -> None:
    assert changes("<p>a<sup>1</sup></p>", "<p>a<sup>2</sup></p>") == ()


def test_words_before_are_escaped() -> None:
    html, _ = marked("<p>a b c &lt;script&gt;x</p>", "<p>a b c d</p>")
    assert "<script>" not in html


BLOCK = some.sampled_from(
    [
        "<p>one two three</p>",
        "<p>one two four</p>",
        "<h2 id='x'>head</h2>",
        "<ul><li>item one</li><li>item two</li></ul>",
        "<ul><li>item three<ul><li>inner</li></ul></li></ul>",
        "<table><tbody><tr><th>a</th><td>b c</td></tr></tbody></table>",
        "<table><tbody><tr><th>a</th><td><p>d e</p></td></tr></tbody></table>",
        "<table><tbody><tr><td>left cell</td><td>right cell</td></tr><tr><td>f</td><td>g</td></tr></tbody></table>",
        "<section><h2>whole</h2><p>record of it</p><ul><li>with an item</li></ul></section>",
        "<dl><dt>term</dt><dd>meaning <b>of it</b></dd></dl>",
        "<details><summary>more of it</summary><p>hidden words</p></details>",
        "<div class='a'><p>in a div</p></div>",
    ]
)
ARTICLES = some.lists(BLOCK, max_size=6).map("".join)


@given(ARTICLES, ARTICLES)
def test_marked_articles_are_well_formed(base: str, head: str) -> None:
    html, number = marked(base, head)
    assert JustHTML(html, collect_errors=True, fragment=True).errors == []
    assert all(f'id="change-{each}"' in html for each in range(1, number + 1))
    assert (number == 0) == ([each.words for each in passages(base)] == [each.words for each in passages(head)])


@pytest.mark.parametrize("tag", ["p", "li", "td", "dd"])
def test_old_words_can_be_read_off(tag: str) -> None:
    html, _ = marked(f"<{tag}>the old words of it</{tag}>", f"<{tag}>the new words of it</{tag}>")
    assert "the <del>old</del> words of it" in html
