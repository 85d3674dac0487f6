"""A generated page as Markdown: its front matter, its headings, and blocks that are read as what they are."""

import markdown
import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from justhtml import JustHTML
from markupsafe import Markup, escape

from explainer.adapters.as_markdown import body_as_markdown, front_matter, without_empty_lines
from explainer.load import load_files
from explainer.load.files import read_files
from explainer.model.site import Project
from explainer.pages.page import Page
from explainer.weave import weave
from tests.adapters.hosting import HOSTILE, made
from tests.files import EXAMPLE
from tests.pages.drawn import draw

# every extension that takes something in plain text for its own
EXTENSIONS = [
    *("abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "smarty", "tables", "toc"),
    *(
        "pymdownx.details",
        "pymdownx.emoji",
        "pymdownx.magiclink",
        "pymdownx.snippets",
        "pymdownx.superfences",
        "pymdownx.tilde",
    ),
]


def same_html(left: str, right: str) -> bool:
    return tree(left) == tree(right)


def tree(html: str) -> str:
    """The document as browsers understand it, blanks between blocks aside."""
    text = str(JustHTML(f"<!doctype html><title>x</title>{html}").to_html(pretty=False))
    return " ".join(text.replace("><", "> <").split()).replace("> <", "><").replace("> ", ">").replace(" <", "<")


def through_markdown(body: str) -> str:
    return markdown.markdown(body_as_markdown(body), extensions=EXTENSIONS)


def example_pages() -> list[Page]:
    """The pages of the made-up story: all kinds there are."""
    return list(draw(weave(load_files(read_files(Project(root=EXAMPLE)).contents).library)).made.pages)


@given(title=st.text(), description=st.text())
@example(title="- a: [b]\n--- 'x' \"y\" #z", description="no")
@example(title="2026-06-12", description=HOSTILE)
def test_front_matter_comes_back_as_it_was(title: str, description: str) -> None:
    text = front_matter(made("claims/moon/", title, description=description, is_wide=True))
    matter = yaml.safe_load(text)
    assert matter["title"] == str(escape(" ".join(title.split())))
    assert matter.get("description", "") == str(escape(" ".join(description.split())))
    assert matter["hide"] == ["navigation", "toc"]
    assert "\n---" not in text


def test_plain_headings_become_markdown_with_their_ids() -> None:
    assert body_as_markdown('<h1>T</h1>\n<p>x</p>\n<h2 id="part-a">Who &amp; *why*</h2>\n<p>y</p>') == (
        "<h1>T</h1>\n\n<p>x</p>\n\n## Who &#38; &#42;why&#42; {#part-a}\n\n<p>y</p>\n\n"
    )


def test_other_headings_stay_as_they_are() -> None:
    body = '<h2 id="a" class="b">x</h2>\n<h2 id="c">x <em>y</em></h2>\n<section>\n<h3 id="d">z</h3>\n</section>'
    assert body_as_markdown(body) == (
        '<h2 id="a" class="b">x</h2>\n\n<h2 id="c">x <em>y</em></h2>\n\n<section>\n<h3 id="d">z</h3>\n</section>\n\n'
    )


def test_lines_begin_with_tags_only() -> None:
    body = "<p>a\n\n  # b\n```\n{{ c }}</p>\n\n\n<pre>d\n\n- e</pre>\n<p title='f\n\ng'\n id='h'>i</p>"
    assert without_empty_lines(body) == (
        "<p>a # b ``` &#123;{ c }}</p>\n<pre>d&#10;&#10;- e</pre>\n<p title='f&#10;&#10;g'  id='h'>i</p>"
    )


@pytest.mark.parametrize(
    "body",
    [
        "<h1>A</h1>\n<p>*a* _b_ `c` [d](javascript:e) ![f](g) <b>h</b> &amp; &lt;i&gt;</p>",
        "<ul>\n\n<li>1. a</li>\n\n\n<li># b</li></ul><p>c</p>",
        "<table>\n<tr><td>a | b</td></tr>\n\n</table>\n<hr>\n<p>x<br>y</p>",
        "<details><summary>a</summary>\n\n<blockquote>\n  <p>“b”</p>\n\n    indented\n</blockquote></details>",
        '<h2 id="a">:smile: ~~b~~ -- "c" \'d\' ... www.example.org {#e} {: #f} # [^g] \\ ! | = * + ` ~ 1.</h2>\n<p>x</p>',
        "<pre>a\n\n    b\n\n# c\n</pre><p>d</p>",
        '<section class="a">\n\n<div>\n\n<p>b</p>\n\n</div>\n\n</section>\n\n<nav><ol><li>c</li></ol></nav>',
        "<dl><dt>a</dt>\n: b\n<dd>c</dd></dl>",
        "<figure><svg viewBox='0 0 1 1'><path d='M0 0'/></svg>\n\n<figcaption>a</figcaption></figure>",
    ],
)
def test_markdown_gives_the_same_article(body: str) -> None:
    assert same_html(through_markdown(body), body)


def test_markdown_gives_the_same_article_of_every_page_of_the_example() -> None:
    pages = example_pages()
    assert len({page.kind for page in pages}) > 12
    assert [page.address for page in pages if not same_html(through_markdown(page.body), page.body)] == []


PIECES = [*"ab1 \n\t*_`#[](){}<>&\"'!|~^:=+-.\\$%@/é中", "```", "--8<-- 'a'", "[^1]: ", "\n\n", "/// note\n", "!!! note\n    "]
TEXTS = st.lists(st.sampled_from(PIECES)).map("".join)


@given(texts=st.lists(TEXTS, min_size=1, max_size=4), title=TEXTS)
@settings(max_examples=150, deadline=None)
def test_no_text_is_read_as_markdown(texts: list[str], title: str) -> None:
    part = Markup('<h2 id="part-{}">{}</h2>\n<p title="{}">{}</p>')
    parts = [part.format(number, title, text, text) for number, text in enumerate(texts)]
    body = Markup("<h1>x</h1>\n") + Markup("\n").join(parts)
    assert same_html(through_markdown(body), body)


def test_loose_text_is_kept_together() -> None:
    assert body_as_markdown("a <b>b</b> *c*<p>d</p>e") == "<div>a <b>b</b> *c*</div>\n\n<p>d</p>\n\n<div>e</div>\n\n"


def test_markup_that_is_not_closed_is_one_block() -> None:
    assert body_as_markdown("<p>a</p>\n<div><p>b\n\n# c") == "<p>a</p>\n\n<div><p>b # c\n\n"
