"""Tests of our few templates among the theme's."""

import re
from pathlib import Path

from explainer.adapters.mkdocs.theming import ABOUT, FOLDER
from tests.adapters.hosting import build_site, write_project

HOME = {"index.md": "# Home\n\nWords.[^own]\n"}
SCRIPT = re.compile(r"<script[^>]* src=[^>]*>")


def test_the_foot_of_every_page_leads_to_how_it_is_made_to_corrections_and_to_the_data() -> None:
    assert [address for address, _ in ABOUT] == ["method/", "changes/", "data/"]
    assert all(words for _, words in ABOUT)


def test_what_the_foot_says_is_escaped_because_the_theme_does_not() -> None:
    assert "{{ words | e }}" in (FOLDER / "partials" / "copyright.html").read_text(encoding="utf-8")


def test_the_script_of_the_theme_lets_the_style_sheets_have_the_line_first(tmp_path: Path) -> None:
    page = build_site(write_project(tmp_path, HOME))["index.html"].decode()
    assert [re.sub(r"\.\w+\.min", "", tag) for tag in SCRIPT.findall(page)] == [
        '<script fetchpriority="low" src="assets/javascripts/bundle.js">',
        '<script src="assets/explainer/explainer.js" defer>',
    ]


def test_the_store_of_what_readers_chose_is_opened_while_style_sheets_are_on_their_way(tmp_path: Path) -> None:
    head = build_site(write_project(tmp_path, HOME))["index.html"].decode().partition("</head>")[0]
    opening, sheet, asking = (
        head.index(words)
        for words in (
            "<script>setTimeout(()=>{try{localStorage.length}catch{}})</script>",
            '<link rel="stylesheet"',
            "__md_get=",
        )
    )
    assert opening < sheet < asking


def test_what_a_site_adds_to_the_scripts_of_the_theme_still_follows_them(tmp_path: Path) -> None:
    own = '{% extends "base.html" %}{% block scripts %}{{ super() }}<script src="own.js"></script>{% endblock %}'
    (tmp_path / "overrides").mkdir()
    (tmp_path / "overrides" / "main.html").write_text(own, encoding="utf-8")
    theme = {"name": "material", "font": False, "custom_dir": str(tmp_path / "overrides")}
    tags = SCRIPT.findall(build_site(write_project(tmp_path, HOME, theme=theme))["index.html"].decode())
    assert len(tags) == 3
    assert "fetchpriority" in tags[0]
    assert tags[2] == '<script src="own.js">'


def test_where_no_page_is_a_reader_is_told_why_and_shown_the_ways_on(tmp_path: Path) -> None:
    page = build_site(write_project(tmp_path, HOME))["404.html"].decode()
    article = page.partition("<article")[2].partition("</article>")[0]
    assert "<h1>There is no page at this address</h1>" in article
    assert re.findall(r'<a href="([^"]*)">([^<]*)</a>', article) == [
        *(("/moon/", "The front page"), ("/moon/questions/", "Questions and answers")),
        *(("/moon/entities/", "People, organisations and things"), ("/moon/claims/", "Claims"), ("/moon/sources/", "Sources")),
    ]
