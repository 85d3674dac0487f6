"""Articles taken apart into blocks with words."""

from explainer.compare.passages import passages


def test_passages_are_blocks_with_words_of_their_own() -> None:
    html = "<h1>A &amp; b</h1>\n<ul><li>one<ul><li><p>two <b>three</b><sup>4</sup></p></li></ul></li></ul><div>no</div>"
    assert [(each.tag, each.words) for each in passages(html)] == [("h1", "A & b"), ("li", "one"), ("p", "two three")]


def test_of_a_block_its_places_in_the_html_are_known() -> None:
    html = '<div>\n<p class="x">one\n two</p></div>'
    (found,) = passages(html)
    assert html[: found.name_end].endswith("<p")
    assert html[found.start : found.words_end] == "one\n two"
    assert html[: found.end].endswith("</p>")
    assert found.words == "one two"


def test_own_words_end_where_a_block_inside_begins() -> None:
    html = "<ul><li>one <b>two</b><ul><li>three</li></ul> four</li></ul>"
    outer, inner = passages(html)
    assert html[outer.start : outer.words_end] == "one <b>two</b><ul>"[: -len("<ul>")] + "<ul>"
    assert (outer.words, inner.words) == ("one two four", "three")


def test_numerals_drawings_and_scripts_are_not_read() -> None:
    html = "<p>a<sup>1</sup><svg><text>b</text></svg><script>c</script><button>d</button>e</p><p><sup>2</sup></p>"
    assert [each.words for each in passages(html)] == ["ae"]


def test_rows_lists_and_items_know_what_they_hold() -> None:
    html = "<table><tr><th>a</th><td><p>b</p></td></tr></table><p>c</p>"
    head, paragraph, last = passages(html)
    assert [(group.tag, group.size, group.cells) for group in paragraph.groups] == [
        *(("td", 1, 0), ("tr", 2, 2), ("table", 2, 0)),
    ]
    assert [group.tag for group in head.groups] == ["th", "tr", "table"]
    assert list(last.groups) == []
    table = list(head.groups)[-1]
    assert (html[: table.name_end], html[: table.end].endswith("</table>"), html[table.end :]) == ("<table", True, "<p>c</p>")
