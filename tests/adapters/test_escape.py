"""Plain text as themes are given it, whose templates do not escape."""

from dataclasses import replace

from jinja2 import Environment
from markupsafe import escape

from explainer.adapters.mkdocs.escape import contents_text, search_fields, theme_text
from explainer.pages.page import SearchEntry

ENTRY = SearchEntry("Moon & <sun>", '"Round" <b>')


def test_a_title_is_one_line_of_html() -> None:
    assert theme_text(' "Moon"\n & <sun> ') == "&#34;Moon&#34; &amp; &lt;sun&gt;"


def test_a_title_stays_html_where_a_theme_takes_out_the_tags_or_escapes() -> None:
    template = Environment().from_string("{{ title | striptags }} {{ title | e }}")
    title = theme_text("<i>")
    assert template.render(title=title) == "&lt;i&gt; &amp;lt;i&amp;gt;"
    assert escape(title) == "&amp;lt;i&amp;gt;"


def test_an_entry_of_contents_is_escaped_once() -> None:
    assert contents_text("A & B\nC") == "A &amp; B C"


def test_an_entry_of_the_search_begins_with_what_is_found() -> None:
    assert search_fields(ENTRY) == ("Moon &amp; &lt;sun&gt;", '"Round" &lt;b&gt;')
    assert search_fields(replace(ENTRY, kind="Claim"))[0] == "Claim · Moon &amp; &lt;sun&gt;"
