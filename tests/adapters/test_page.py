"""A generated page in MkDocs' hands: its content is not kept twice, and what others change of it is."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files

from explainer.adapters.mkdocs.page import GeneratedPage
from tests.adapters.hosting import made, write_project


@pytest.fixture
def page(tmp_path: Path) -> GeneratedPage:
    config = load_config(str(write_project(tmp_path)))
    file = File("claims/moon/index.md", config.docs_dir, config.site_dir, use_directory_urls=True)
    own = made("claims/moon/", "Moon", body='<h1 class="x" id="moon">Moon</h1><p id="words">Round.</p>', sections=["A"])
    return GeneratedPage(own, file, config, more_meta={"template": "x.html"}, notice="<b>above</b>", below="<b>below</b>")


def test_its_content_stands_between_what_is_around_it(page: GeneratedPage) -> None:
    assert page.content == f"<b>above</b>{page.made.body}<b>below</b>"


def test_what_a_hook_makes_of_it_counts_until_the_facts_change(page: GeneratedPage, tmp_path: Path) -> None:
    config = load_config(str(tmp_path / "mkdocs.yml"))
    page.content = "changed"
    assert page.content == "changed"
    assert not page.become(page.made, None, config)
    assert page.content == "changed"
    assert page.become(made("claims/moon/", "Sun", body="<p>Hot.</p>"), None, config)
    assert page.content == "<b>above</b><p>Hot.</p><b>below</b>"


def test_another_way_to_its_record_is_a_change(page: GeneratedPage, tmp_path: Path) -> None:
    config = load_config(str(tmp_path / "mkdocs.yml"), repo_url="https://git.example/o/r", edit_uri="edit/main/docs/")
    assert page.become(page.made, "../data/claims.yml#L4", config)
    assert not page.become(page.made, "../data/claims.yml#L4", config)


def test_what_is_withheld_is_neither_seen_nor_changed(page: GeneratedPage) -> None:
    page.withhold(withheld=True)
    page.content = "changed"
    assert page.content == ""
    page.withhold(withheld=False)
    assert "Round." in page.content


def test_its_front_matter_and_contents(page: GeneratedPage, tmp_path: Path) -> None:
    config = load_config(str(tmp_path / "mkdocs.yml"))
    page.read_source(config)
    assert page.meta == {"title": "Moon", "template": "x.html"}
    page.render(config, Files([]))
    assert [(link.id, [one.id for one in link.children]) for link in page.toc] == [("moon", ["part-0"])]
    assert page.present_anchor_ids == {"moon", "words"}


def test_a_page_without_a_heading_of_its_own_has_its_sections_on_top(page: GeneratedPage, tmp_path: Path) -> None:
    config = load_config(str(tmp_path / "mkdocs.yml"))
    page.become(made("claims/moon/", "Moon", body="<p>Words.</p>", sections=["A"], description="Round."), None, config)
    page.read_source(config)
    assert page.meta["description"] == "Round."
    page.render(config, Files([]))
    assert [link.id for link in page.toc] == ["part-0"]
