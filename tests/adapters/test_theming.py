"""Tests of our few templates among the theme's."""

from explainer.adapters.mkdocs.theming import ABOUT, FOLDER


def test_the_foot_of_every_page_leads_to_how_it_is_made_to_corrections_and_to_the_data() -> None:
    assert [address for address, _ in ABOUT] == ["method/", "changes/", "data/"]
    assert all(words for _, words in ABOUT)


def test_what_the_foot_says_is_escaped_because_the_theme_does_not() -> None:
    assert "{{ words | e }}" in (FOLDER / "partials" / "copyright.html").read_text(encoding="utf-8")
