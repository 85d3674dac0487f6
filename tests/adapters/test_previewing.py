"""What one build of a preview knows of those before."""

from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from explainer.adapters.mkdocs.page import GeneratedPage
from explainer.adapters.mkdocs.previewing import Preview
from explainer.build import Kept
from tests.adapters.hosting import built_of, made, write_project


def begun(root: Path) -> tuple[Preview, Any, Page, Files]:
    """A preview that is about to convert a page written by hand."""
    config = load_config(str(write_project(root)))
    file = File("index.md", str(root / "docs"), str(root / "site"), use_directory_urls=True)
    preview = Preview(Kept())
    preview.begin(built_of(), config, lambda: "")
    return preview, config, Page(None, file, config), Files([file])


def convert(preview: Preview, page: Page, files: Files) -> bool:
    """Whether the page was to be converted; its content is always the same."""
    given = preview.before_converting(page, "# Home", files)
    assert preview.after_converting(page, "<h1>Home</h1>" if given else "", files) == "<h1>Home</h1>"
    return bool(given)


def test_a_page_is_converted_once_until_it_is_gone(tmp_path: Path) -> None:
    preview, _, page, files = begun(tmp_path)
    assert [convert(preview, page, files) for _ in range(2)] == [True, False]
    preview.read_for_search(Files([]), is_kept=False)
    assert convert(preview, page, files)


def test_facts_of_the_build_before_are_let_go_of(tmp_path: Path) -> None:
    preview, config, page, files = begun(tmp_path)
    earlier = preview.begin(built_of(), config, str)
    preview.begin(built_of(), config, str)
    assert not hasattr(earlier.asked, "_drawing")
    preview.forget()
    assert [convert(preview, page, files) for _ in range(2)] == [True, True]


def test_generated_pages_pass_through(tmp_path: Path) -> None:
    preview, config, page, files = begun(tmp_path)
    page = GeneratedPage(made("claims/moon/"), page.file, config)
    assert [convert(preview, page, files) for _ in range(2)] == [True, True]
    assert not preview.kept.converted


def test_what_is_built_upon_is_given_once() -> None:
    preview, standing = Preview(Kept()), MagicMock()
    preview.standing = standing
    assert [preview.take(), preview.take()] == [standing, None]


def test_what_another_plugin_may_change_is_not_kept(tmp_path: Path) -> None:
    preview, config, page, files = begun(tmp_path)
    for is_kept in (False, True):
        config.plugins["material/search"].on_config(config)
        page.markdown, page.content, page.toc, page.meta = "", "<p>x</p>", TableOfContents([]), {}
        preview.read_for_search(files, is_kept=is_kept)
        preview.before_reading(page, config)
        preview.after_reading(page, config)
        assert bool(preview.kept.searched) is is_kept
