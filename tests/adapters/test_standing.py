"""Which sites may have single pages built again."""

from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from explainer.adapters.mkdocs.previewing import Preview
from explainer.adapters.mkdocs.standing import Standing
from explainer.build import Kept
from explainer.model.site import Project
from tests.adapters.hosting import built_of, write_project


def reason(root: Path, **settings: Any) -> str:
    config = load_config(str(write_project(root, **settings)))
    searching: Any = config.plugins.get("material/search")
    if searching:
        searching.on_config(config)
    preview = Preview(Kept())
    again = lambda built, config: (preview.begin(built, config, str), preview.search_again())  # noqa: E731
    return Standing(config, Files([]), Navigation([], []), built_of(), Project(root=root), Kept(), again).reason_against


def test_a_site_like_ours_may(tmp_path: Path) -> None:
    assert reason(tmp_path, markdown_extensions=["attr_list", "footnotes", "tables", {"toc": {"permalink": False}}]) == ""


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"theme": {"name": "mkdocs"}}, "templates that are not Material's own may show anything on any page"),
        ({"plugins": ["search", "tags", "explainer"]}, "material/tags may do something of its own to any page"),
        ({"plugins": ["explainer"]}, "the search is not Material's"),
        ({"markdown_extensions": ["pymdownx.snippets"]}, "pymdownx.snippets may look at more than a page's text"),
        ({"extra_templates": ["x.html"]}, "x.html may show anything"),
    ],
)
def test_others_may_not(settings: dict[str, Any], words: str, tmp_path: Path) -> None:
    assert reason(tmp_path, **settings) == words
