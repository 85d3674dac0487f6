"""A preview reads a hand-written page for the search once, and again when anything that its entries are made of changed."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.adapters.hosting import build_site, built_of, made, starting_with, write_project

INDEX = "search/search_index.json"
DOCS = {
    "index.md": "# Home\n\nWords.\n\n## More\n\nMore words.\n",
    "first.md": "---\nsearch: {boost: 2}\ntags: [lamp]\n---\n\n# First\n\nThe lamp.\n",
    "second.md": "# Second\n\nThe quay.\n\n## Boats\n\nThree.\n",
}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of pages of which a section was read by the search plugin."""
    found: list[str] = []
    index: Any = import_module("material.plugins.search.plugin").SearchIndex
    reading = index.create_entry_for_section

    def noticing(self: Any, section: Any, toc: Any, url: str, page: Any) -> None:
        found.append(url)
        reading(self, section, toc, url, page)

    monkeypatch.setattr(index, "create_entry_for_section", noticing)
    starting_with(monkeypatch, built_of(made("claims/moon/")))
    return found


def both_ways(root: Path, docs: dict[str, str], read: list[str], **settings: Any) -> list[str]:
    """Builds the preview again and the site afresh, which must have the same index; what the preview read."""
    config = write_project(root, docs, **settings)
    read.clear()
    preview = build_site(config, command="serve")
    again = sorted(set(read))
    assert preview[INDEX] == build_site(config)[INDEX]
    return again


EDITS: tuple[tuple[str, str, list[str]], ...] = (
    ("second.md", "# Second\n\nThe quay.\n\n## Boats\n\nFour.\n", ["second/"]),
    ("second.md", "# Third\n\nThe quay.\n\n## Boats\n\nFour.\n", ["second/"]),
    ("first.md", "---\nsearch: {boost: 3}\ntags: [lamp]\n---\n\n# First\n\nThe lamp.\n", ["first/"]),
    ("first.md", "---\nsearch: {exclude: true}\n---\n\n# First\n\nThe lamp.\n", []),
    ("first.md", "---\ntitle: One\n---\n\n# First\n\nThe lamp.\n", ["first/"]),
)


def test_only_changed_pages_are_read(tmp_path: Path, read: list[str]) -> None:
    both_ways(tmp_path, DOCS, read)
    docs = dict(DOCS)
    for path, text, expected in (("first.md", DOCS["first.md"], []), *EDITS):
        docs[path] = text
        assert both_ways(tmp_path, docs, read) == expected


def test_a_page_that_left_is_forgotten(tmp_path: Path, read: list[str]) -> None:
    both_ways(tmp_path, {**DOCS, "third.md": "# Third\n\nNew.\n"}, read)
    (tmp_path / "docs" / "third.md").unlink()
    both_ways(tmp_path, DOCS, read)
    assert both_ways(tmp_path, {**DOCS, "third.md": "# Third\n\nNew.\n"}, read) == ["third/"]


def test_other_plugins_that_look_at_pages_see_them_as_they_are(tmp_path: Path, read: list[str]) -> None:
    hook = tmp_path / "hook.py"
    hook.write_text(
        "def on_page_context(context, page, config, nav):\n"
        "    assert 'claims/' in page.url or 'exclude' not in page.meta.get('search', {})\n"
    )
    both_ways(tmp_path, DOCS, read, hooks=[str(hook)])
    assert "second/" in both_ways(tmp_path, DOCS, read, hooks=[str(hook)])
