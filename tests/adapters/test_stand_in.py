"""What stands in for a page: the same form with other values, and a note of everything else that was asked."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files

from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.shell import BODY, body_gap, flat, gap, values_of
from explainer.adapters.mkdocs.stand_in import StandIn, awkward_values, with_gaps
from tests.adapters.hosting import made, write_project


@pytest.fixture
def page(tmp_path: Path) -> GeneratedPage:
    config = load_config(str(write_project(tmp_path)))
    file = File("claims/moon/index.md", config.docs_dir, config.site_dir, use_directory_urls=True)
    found = GeneratedPage(made("claims/moon/", "Moon", sections=["A", "B"], description="Round."), file, config)
    found.read_source(config)
    found.render(config, Files([]))
    return found


def test_every_value_is_a_gap(page: GeneratedPage) -> None:
    stand_in = with_gaps(page)
    assert (stand_in.title, stand_in.content) == (gap("title"), body_gap(has_heading=True))
    assert stand_in.meta == {"title": gap("metatitle"), "description": gap("description")}
    assert stand_in.url == f"claims/{gap('name')}/"
    assert [(link.id, link.title) for link in flat(stand_in.toc)] == [(gap("id0"), gap("entry0")), (gap("id1"), gap("entry1"))]
    assert (stand_in.canonical_url, stand_in.edit_url) == (gap("canonical"), None)


def test_what_shells_do_not_know_of_is_noted(page: GeneratedPage) -> None:
    stand_in = with_gaps(page)
    assert (stand_in.is_homepage, stand_in.asked) == (False, set())
    assert stand_in.file is page.file
    assert str(stand_in.title).startswith(gap("title"))
    assert len(stand_in.title) > 0
    assert stand_in.asked == {"page.file", "page.title"}
    with pytest.raises(AttributeError):
        stand_in.no_such_thing  # noqa: B018 - a template would take it for undefined


def test_awkward_values_have_the_form_of_the_page_s_own(page: GeneratedPage) -> None:
    awkward = awkward_values(page)
    assert awkward.keys() == values_of(page).keys()
    assert (awkward["id1"], awkward["name"]) == ("q-id1", "q--7")
    assert awkward[BODY].startswith("<h1>q</h1><p>")
    assert StandIn(page, awkward).url == "claims/q--7/"
